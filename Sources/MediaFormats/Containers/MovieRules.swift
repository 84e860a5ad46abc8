// What may stay in a video: the boxes and fields that a player needs to find, decode and show
// pictures and sound. Everything else becomes free space.
// ISO/IEC 14496-12 §8; 14496-14 and -15;
// https://developer.apple.com/documentation/quicktime-file-format

/// How a box that may stay is handled. Of each kind a box holds the first stays, unless several
/// may.
indirect enum MovieRule: Sendable {
    /// Fields of fixed length, each of which is judged.
    case form(MovieForm)
    case table(MovieTable)
    /// A box of boxes: those listed here stay.
    case boxes([FourCC: MovieRule])
    /// A box with rules of its own.
    case own(@Sendable (inout MovieCleaning, MovieBox) throws -> Void)
    case sampleDescriptions
}

enum MovieRules {
    static let movie: [FourCC: MovieRule] = ["mvhd": .form(.movieHeader)]

    static let fragmentDefaults: [FourCC: MovieRule] = [
        "mehd": .form(.fragmentsLength), "trex": .form(.fragmentDefaults),
    ]

    static let track: [FourCC: MovieRule] = [
        "tkhd": .form(.trackHeader),
        "edts": .boxes(["elst": .own { try $0.cleanEdits($1) }]),
        "mdia": .boxes([
            "mdhd": .form(.mediaHeader), "hdlr": handler, "minf": .boxes(information),
        ]),
    ]

    private static let handler = MovieRule.own { try $0.cleanHandler($1) }

    private static let information: [FourCC: MovieRule] = [
        "vmhd": .form(.videoHeader), "smhd": .form(.soundHeader), "hdlr": handler,
        "dinf": .boxes(["dref": .own { try $0.cleanDataReferences($1) }]),
        "stbl": .boxes(sampleTable),
    ]

    private static let sampleTable: [FourCC: MovieRule] = [
        "stsd": .sampleDescriptions, "stts": .table(.times), "ctts": .table(.offsets),
        "stsc": .table(.chunkRuns), "stsz": .own { try $0.cleanSizes($1, isCompact: false) },
        "stz2": .own { try $0.cleanSizes($1, isCompact: true) }, "stco": .table(.chunks),
        "co64": .table(.longChunks), "stss": .table(.samples), "stps": .table(.samples),
        "sgpd": groupDescriptions, "sbgp": groups,
    ]

    private static let groupDescriptions = MovieRule.own { try $0.cleanGroupDescriptions($1) }
    private static let groups = MovieRule.own { try $0.cleanGroups($1) }

    static let fragment: [FourCC: MovieRule] = ["mfhd": .form(.fragmentNumber)]

    static let trackFragment: [FourCC: MovieRule] = [
        "tfhd": .own { try $0.cleanFragmentHeader($1) }, "tfdt": .form(.fragmentTime),
        "trun": .own { try $0.cleanRun($1) }, "sgpd": groupDescriptions, "sbgp": groups,
    ]

    /// There may be several of them in one box.
    static let repeated: Set<FourCC> = ["trex", "trun", "sgpd", "sbgp"]

    // MARK: - Tracks

    /// The coding of samples of a kind of track.
    struct Samples {
        let isSound: Bool
        let codings: Set<FourCC>
        /// Bytes of a description's content before its boxes.
        let descriptionBytes: Int
        let rules: [FourCC: MovieRule]
    }

    /// By handler: other tracks contain positions, measurements, time codes and texts. Only codings
    /// that phones and browsers play: pictures of others, such as Motion JPEG, contain their own
    /// metadata.
    static let tracks: [FourCC: Samples] = [
        "vide": Samples(
            isSound: false,
            codings: ["avc1", "avc3", "hvc1", "hev1", "dvh1", "dvhe", "av01", "vp08", "vp09"],
            descriptionBytes: 78,
            rules: [
                "avcC": .own { try $0.cleanH264Configuration($1) },
                "hvcC": .own { try $0.cleanHEVCConfiguration($1) },
                "av1C": .own { try $0.cleanAV1Configuration($1) },
                "vpcC": .form(.vpConfiguration), "dvcC": .form(.dolbyVision),
                "dvvC": .form(.dolbyVision), "dvwC": .form(.dolbyVision),
                "pasp": .form(.pixelAspect), "clap": .form(.cleanAperture),
                "fiel": .form(.fieldOrder), "mdcv": .form(.masteringDisplay),
                "clli": .form(.contentLight), "CoLL": .form(.vpContentLight),
                "colr": .own { try $0.cleanColour($1) },
            ]),
        "soun": Samples(
            isSound: true,
            codings: [
                "mp4a", ".mp3", "ac-3", "ec-3", "Opus", "fLaC", "alac", "samr", "sawb", "sowt",
                "twos", "lpcm", "ipcm", "fpcm", "in24", "in32", "fl32", "ulaw", "alaw",
            ],
            descriptionBytes: 28,
            rules: [
                "esds": stream, "dac3": .form(.ac3),
                "dec3": .own { try $0.cleanEnhancedAC3($1) },
                "dOps": .own { try $0.cleanOpusConfiguration($1) },
                "dfLa": .own { try $0.cleanFLACConfiguration($1) }, "alac": .form(.alac),
                "damr": .form(.amr), "chan": channels, "srat": .form(.sampleRate),
                "pcmC": .form(.pcm),
                "wave": .boxes([
                    "frma": .own { try $0.cleanFormat($1) }, "mp4a": .form(.nothing),
                    "esds": stream, "alac": .form(.alac), "enda": .form(.littleEndian),
                    "chan": channels,
                ]),
            ]),
    ]

    private static let stream = MovieRule.own { try $0.cleanElementaryStream($1) }
    private static let channels = MovieRule.own { try $0.cleanChannels($1) }

    /// Sound whose sizes QuickTime counts in frames, not bytes, if it says 1.
    static let uncompressed: Set<FourCC> = [
        "sowt", "twos", "lpcm", "ipcm", "fpcm", "in24", "in32", "fl32", "ulaw", "alaw",
    ]

    /// What `mp4a` can be: AAC and MP3. https://mp4ra.org/registered-types/object-types
    static let soundObjects: Set<UInt8> = [0x40, 0x66, 0x67, 0x68, 0x69, 0x6B]
    static let aacObjects: Set<UInt8> = [0x40, 0x66, 0x67, 0x68]

    // MARK: - Brands

    /// Brands that state how to read a file; others identify its maker, and are replaced by this.
    static let plainBrand: FourCC = "isom"
    static let brands: Set<FourCC> = [
        "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "isoa", "isob",
        "isoc", "mp41", "mp42", "mp71", "avc1", "hvc1", "hev1", "av01", "vp09", "dash", "msdh",
        "msix", "cmfc", "cmf2", "cmfs", "M4V ", "M4A ", "3gp4", "3gp5", "3gp6", "3gp7", "qt  ",
    ]
}
