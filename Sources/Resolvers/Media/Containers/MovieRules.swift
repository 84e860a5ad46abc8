// What may stay in a video: the boxes and fields that a player needs to find, decode and show
// pictures and sound. Everything else becomes free space.
// ISO/IEC 14496-12 §8; 14496-14 and -15; https://developer.apple.com/documentation/quicktime-file-format

/// What is done with a box that may stay.
indirect enum MovieRule {
    case keep
    /// A header with fields that describe, such as times, which become zero.
    case header(MovieHeader)
    /// A box of boxes: those named here stay.
    case boxes([FourCC: MovieRule])
    case handler
    case dataReferences
    case sampleDescriptions
    /// Stays where its grouping is one that players know.
    case sampleGroup
    /// Stays where it names its colours by numbers.
    case colour
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
        "mvhd": .header(.movie), "mvex": .boxes(["mehd": .keep, "trex": .keep]),
    ]

    static let track: [FourCC: MovieRule] = [
        "tkhd": .header(.track), "edts": .boxes(["elst": .keep]),
        "mdia": .boxes(["mdhd": .header(.media), "hdlr": .handler, "minf": .boxes(information)]),
    ]

    private static let information: [FourCC: MovieRule] = [
        "vmhd": .keep, "smhd": .keep, "hdlr": .handler, "dinf": .boxes(["dref": .dataReferences]),
        "stbl": .boxes([
            "stsd": .sampleDescriptions, "stts": .keep, "ctts": .keep, "cslg": .keep,
            "stsc": .keep, "stsz": .keep, "stz2": .keep, "stco": .keep, "co64": .keep,
            "stss": .keep, "stps": .keep, "sdtp": .keep, "sgpd": .sampleGroup,
            "sbgp": .sampleGroup,
        ]),
    ]

    static let fragment: [FourCC: MovieRule] = ["mfhd": .keep]

    static let trackFragment: [FourCC: MovieRule] = [
        "tfhd": .keep, "tfdt": .keep, "trun": .keep, "sdtp": .keep, "sgpd": .sampleGroup,
        "sbgp": .sampleGroup,
    ]

    static let randomAccess: [FourCC: MovieRule] = ["tfra": .keep, "mfro": .keep]

    /// Random access and roll-in of decoders.
    static let sampleGroups: Set<FourCC> = ["roll", "prol", "rap ", "sync", "tele"]

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

    /// By handler: other tracks hold positions, measurements, time codes and texts.
    static let tracks: [FourCC: Samples] = [
        "vide": Samples(
            isSound: false,
            codings: [
                "avc1", "avc2", "avc3", "avc4", "hvc1", "hev1", "hvc2", "hev2", "dvh1", "dvhe",
                "dva1", "dvav", "av01", "vp08", "vp09", "mp4v", "s263", "h263", "jpeg", "mjpa",
                "mjpb", "vvc1", "vvi1",
            ],
            descriptionBytes: 78, zeros: [0..<6, 8..<24, 36..<40, 42..<74],
            rules: [
                "avcC": .keep, "hvcC": .keep, "lhvC": .keep, "vvcC": .keep, "av1C": .keep,
                "vpcC": .keep, "dvcC": .keep, "dvvC": .keep, "dvwC": .keep, "hvcE": .keep,
                "avcE": .keep, "esds": .keep, "btrt": .keep, "pasp": .keep, "clap": .keep,
                "fiel": .keep, "mdcv": .keep, "clli": .keep, "SmDm": .keep, "CoLL": .keep,
                "colr": .colour,
            ]),
        "soun": Samples(
            isSound: true,
            codings: [
                "mp4a", ".mp3", "ac-3", "ec-3", "ac-4", "Opus", "fLaC", "alac", "samr", "sawb",
                "sowt", "twos", "lpcm", "ipcm", "fpcm", "in24", "in32", "fl32", "ulaw", "alaw",
            ],
            descriptionBytes: 28, zeros: [0..<6, 10..<16],
            rules: [
                "esds": .keep, "dac3": .keep, "dec3": .keep, "dac4": .keep, "dOps": .keep,
                "dfLa": .keep, "alac": .keep, "damr": .keep, "chan": .keep, "chnl": .keep,
                "srat": .keep, "btrt": .keep, "pcmC": .keep,
                "wave": .boxes([
                    "frma": .keep, "mp4a": .keep, "esds": .keep, "alac": .keep, "enda": .keep,
                    "chan": .keep,
                ]),
            ]),
    ]

    /// Sound whose sizes QuickTime counts in frames, not bytes, where it says 1.
    static let uncompressed: Set<FourCC> = [
        "sowt", "twos", "lpcm", "ipcm", "fpcm", "in24", "in32", "fl32", "ulaw", "alaw",
    ]

    // MARK: - Brands

    /// Brands that say how to read a file; others say who made it, and become this.
    static let plainBrand: FourCC = "isom"
    static let brands: Set<FourCC> = [
        "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "isoa", "isob",
        "isoc", "mp41", "mp42", "mp71", "avc1", "hvc1", "hev1", "av01", "vp09", "dash", "msdh",
        "msix", "cmfc", "cmf2", "cmfs", "M4V ", "M4A ", "3gp4", "3gp5", "3gp6", "3gp7", "qt  ",
    ]
}
