// What may stay in a video: the boxes and fields that a player needs to find, decode and show
// pictures and sound. Everything else becomes free space.
// ISO/IEC 14496-12 §8; 14496-14 and -15; https://developer.apple.com/documentation/quicktime-file-format

/// What is done with a box that may stay.
indirect enum MovieRule {
    /// Stays as far as its own fields reach; it goes where these are none.
    case fields(MovieExtent)
    /// A header with fields that describe, such as times, which become zero.
    case header(MovieHeader)
    /// A box of boxes: those named here stay.
    case boxes([FourCC: MovieRule])
    case handler
    case dataReferences
    case sampleDescriptions
    /// Parameter sets and messages of a coding. ISO/IEC 14496-15 §5.3.3
    case h264Configuration
    /// As above, with this many bytes before the number of its lists. ISO/IEC 14496-15 §8.3.3
    case hevcConfiguration(Int)
    /// https://aomediacodec.github.io/av1-isobmff/#av1codecconfigurationbox
    case av1Configuration
    /// https://www.webmproject.org/vp9/mp4/#vp-codec-configuration-box
    case vpConfiguration
    /// ISO/IEC 14496-1 §7.2.6
    case elementaryStream
    /// https://github.com/xiph/flac/blob/master/doc/isoflac.txt
    case flacConfiguration
    /// 3GPP TS 26.244 §6.7
    case amrConfiguration
}

/// A header of fixed length, whose version says how wide its times are.
struct MovieHeader {
    struct Layout {
        let length: Int
        /// Relative to the box's content: times, reserved and obsolete fields.
        let zeros: [Range<Int>]
    }

    /// By version.
    let layouts: [Layout]

    static let movie = MovieHeader(layouts: [
        Layout(length: 100, zeros: [4..<12, 26..<36, 72..<96]),
        Layout(length: 112, zeros: [4..<20, 38..<48, 84..<108]),
    ])
    static let track = MovieHeader(layouts: [
        Layout(length: 84, zeros: [4..<12, 16..<20, 24..<32, 38..<40]),
        Layout(length: 96, zeros: [4..<20, 24..<28, 36..<44, 50..<52]),
    ])
    static let media = MovieHeader(layouts: [
        Layout(length: 24, zeros: [4..<12, 22..<24]),
        Layout(length: 36, zeros: [4..<20, 34..<36]),
    ])
}

enum MovieRules {
    static let movie: [FourCC: MovieRule] = [
        "mvhd": .header(.movie),
        "mvex": .boxes(["mehd": .fields(.versions(8, 12)), "trex": .fields(.fixed(24))]),
    ]

    static let track: [FourCC: MovieRule] = [
        "tkhd": .header(.track), "edts": .boxes(["elst": .fields(.editList)]),
        "mdia": .boxes(["mdhd": .header(.media), "hdlr": .handler, "minf": .boxes(information)]),
    ]

    private static let information: [FourCC: MovieRule] = [
        "vmhd": .fields(.fixed(12)), "smhd": .fields(.fixed(8)), "hdlr": .handler,
        "dinf": .boxes(["dref": .dataReferences]), "stbl": .boxes(sampleTable),
    ]

    private static let sampleTable: [FourCC: MovieRule] = [
        "stsd": .sampleDescriptions, "stts": .fields(.table(entry: 8)),
        "ctts": .fields(.table(entry: 8)), "cslg": .fields(.versions(24, 44)),
        "stsc": .fields(.table(entry: 12)), "stsz": .fields(.sampleSizes),
        "stz2": .fields(.compactSampleSizes), "stco": .fields(.table(entry: 4)),
        "co64": .fields(.table(entry: 8)), "stss": .fields(.table(entry: 4)),
        "stps": .fields(.table(entry: 4)), "sgpd": .fields(.groupDescriptions),
        "sbgp": .fields(.groupsOfSamples),
    ]

    static let index: MovieRule = .fields(.index)

    static let fragment: [FourCC: MovieRule] = ["mfhd": .fields(.fixed(8))]

    static let trackFragment: [FourCC: MovieRule] = [
        "tfhd": .fields(.fragmentHeader), "tfdt": .fields(.versions(8, 12)),
        "trun": .fields(.run), "sgpd": .fields(.groupDescriptions),
        "sbgp": .fields(.groupsOfSamples),
    ]

    static let randomAccess: [FourCC: MovieRule] = [
        "tfra": .fields(.randomAccess), "mfro": .fields(.fixed(8)),
    ]

    // MARK: - Tracks

    /// How samples of a kind of track are coded.
    struct Samples {
        let isSound: Bool
        let codings: Set<FourCC>
        /// Bytes of a description's content before its boxes.
        let descriptionBytes: Int
        /// Of the content: reserved fields, vendors and names of encoders, which are names of
        /// devices as well.
        let zeros: [Range<Int>]
        let rules: [FourCC: MovieRule]
    }

    /// By handler: other tracks hold positions, measurements, time codes and texts. Of codings those
    /// that phones and browsers play: pictures of others, such as Motion JPEG, hold what theirs do.
    static let tracks: [FourCC: Samples] = [
        "vide": Samples(
            isSound: false,
            codings: ["avc1", "avc3", "hvc1", "hev1", "dvh1", "dvhe", "av01", "vp08", "vp09"],
            descriptionBytes: 78, zeros: [0..<6, 8..<24, 36..<40, 42..<74],
            rules: [
                "avcC": .h264Configuration, "hvcC": .hevcConfiguration(22),
                "lhvC": .hevcConfiguration(5), "av1C": .av1Configuration,
                "vpcC": .vpConfiguration, "dvcC": .fields(.fixed(24)),
                "dvvC": .fields(.fixed(24)), "dvwC": .fields(.fixed(24)),
                "btrt": .fields(.fixed(12)), "pasp": .fields(.fixed(8)),
                "clap": .fields(.fixed(32)), "fiel": .fields(.fixed(2)),
                "mdcv": .fields(.fixed(24)), "clli": .fields(.fixed(4)),
                "SmDm": .fields(.fixed(28)), "CoLL": .fields(.fixed(8)),
                "colr": .fields(.colour),
            ]),
        "soun": Samples(
            isSound: true,
            codings: [
                "mp4a", ".mp3", "ac-3", "ec-3", "Opus", "fLaC", "alac", "samr", "sawb", "sowt",
                "twos", "lpcm", "ipcm", "fpcm", "in24", "in32", "fl32", "ulaw", "alaw",
            ],
            descriptionBytes: 28, zeros: [0..<6, 10..<16],
            rules: [
                "esds": .elementaryStream, "dac3": .fields(.fixed(3)),
                "dec3": .fields(.enhancedAC3), "dOps": .fields(.opus),
                "dfLa": .flacConfiguration, "alac": .fields(.fixed(28)),
                "damr": .amrConfiguration, "chan": .fields(.channels),
                "srat": .fields(.fixed(8)), "btrt": .fields(.fixed(12)),
                "pcmC": .fields(.fixed(6)),
                "wave": .boxes([
                    "frma": .fields(.fixed(4)), "mp4a": .fields(.fixed(4)),
                    "esds": .elementaryStream, "alac": .fields(.fixed(28)),
                    "enda": .fields(.fixed(2)), "chan": .fields(.channels),
                ]),
            ]),
    ]

    /// Sound whose sizes QuickTime counts in frames, not bytes, where it says 1.
    static let uncompressed: Set<FourCC> = [
        "sowt", "twos", "lpcm", "ipcm", "fpcm", "in24", "in32", "fl32", "ulaw", "alaw",
    ]

    /// What `mp4a` stands for: AAC and MP3. https://mp4ra.org/registered-types/object-types
    static let soundObjects: Set<UInt8> = [0x40, 0x66, 0x67, 0x68, 0x69, 0x6B]
    static let aacObjects: Set<UInt8> = [0x40, 0x66, 0x67, 0x68]

    // MARK: - Brands

    /// Brands that say how to read a file; others say who made it, and become this.
    static let plainBrand: FourCC = "isom"
    static let brands: Set<FourCC> = [
        "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "isoa", "isob",
        "isoc", "mp41", "mp42", "mp71", "avc1", "hvc1", "hev1", "av01", "vp09", "dash", "msdh",
        "msix", "cmfc", "cmf2", "cmfs", "M4V ", "M4A ", "3gp4", "3gp5", "3gp6", "3gp7", "qt  ",
    ]
}
