// How far the fields of a box that stays reach: bytes behind them are not on any list.
// ISO/IEC 14496-12 §8

/// The content of a box, read by offsets into it.
struct MovieFields {
    let reader: ContainerReader
    let box: MovieBox

    private func place(_ offset: Int, _ count: Int) throws -> Int {
        guard offset <= box.end - box.content - count else {
            throw DamagedContainer("\(box.type) is too short")
        }
        return box.content + offset
    }

    func uint8(_ offset: Int) throws -> Int { Int(try reader.byte(at: try place(offset, 1))) }

    func uint16(_ offset: Int) throws -> Int { try reader.uint16(at: try place(offset, 2)) }

    func uint32(_ offset: Int) throws -> Int { Int(try reader.uint32(at: try place(offset, 4))) }

    /// The version of a box that begins with one.
    var version: Int { get throws { try uint8(0) } }

    /// The flags of a box that begins with a version and flags.
    var flags: Int { get throws { try uint32(0) & 0xFF_FFFF } }
}

/// How many bytes of a box's content are its own fields.
struct MovieExtent: Sendable {
    let bytes: @Sendable (MovieFields) throws -> Int

    static func fixed(_ count: Int) -> MovieExtent { MovieExtent { _ in count } }

    /// One length for version 0, another for version 1.
    static func versions(_ first: Int, _ second: Int) -> MovieExtent {
        MovieExtent { try $0.version == 0 ? first : second }
    }

    /// A version, flags, the number of entries, and these.
    static func table(entry: Int) -> MovieExtent {
        MovieExtent { 8 + entry * (try $0.uint32(4)) }
    }

    static let editList = MovieExtent { 8 + (try $0.uint32(4)) * (try $0.version == 0 ? 12 : 20) }

    static let sampleSizes = MovieExtent {
        try $0.uint32(4) == 0 ? 12 + 4 * (try $0.uint32(8)) : 12
    }

    static let compactSampleSizes = MovieExtent {
        12 + ((try $0.uint8(7)) * (try $0.uint32(8)) + 7) / 8
    }

    // MARK: - Groups of samples

    /// Random access and roll-in of decoders, with the length of one description.
    private static let groupings: [FourCC: Int] = [
        "roll": 2, "prol": 2, "rap ": 1, "sync": 1, "tele": 1,
    ]

    private static func grouping(_ fields: MovieFields) throws -> Int? {
        groupings[FourCC(code: UInt32(try fields.uint32(4)))]
    }

    /// 0 for groups that are not on the list.
    static let groupsOfSamples = MovieExtent { fields in
        guard try grouping(fields) != nil else { return 0 }
        let header = try fields.version == 0 ? 12 : 16
        return header + 8 * (try fields.uint32(header - 4))
    }

    /// 0 for groups that are not on the list, or are described at another length.
    static let groupDescriptions = MovieExtent { fields in
        guard let length = try grouping(fields) else { return 0 }
        switch try fields.version {
        case 0: return 12 + length * (try fields.uint32(8))
        case 1 where try fields.uint32(8) == length: return 16 + length * (try fields.uint32(12))
        default: return 0
        }
    }

    // MARK: - Fragments

    static let fragmentHeader = MovieExtent { fields in
        let flags = try fields.flags
        let optional = [(0x01, 8), (0x02, 4), (0x08, 4), (0x10, 4), (0x20, 4)]
        return optional.reduce(8) { $0 + (flags & $1.0 != 0 ? $1.1 : 0) }
    }

    static let run = MovieExtent { fields in
        let flags = try fields.flags
        let header = 8 + (flags & 0x001 != 0 ? 4 : 0) + (flags & 0x004 != 0 ? 4 : 0)
        let entry = [0x100, 0x200, 0x400, 0x800].reduce(0) { $0 + (flags & $1 != 0 ? 4 : 0) }
        return header + entry * (try fields.uint32(4))
    }

    static let index = MovieExtent { fields in
        let header = try fields.version == 0 ? 24 : 32
        return header + 12 * (try fields.uint16(header - 2))
    }

    static let randomAccess = MovieExtent { fields in
        let lengths = try fields.uint32(8)
        let numbers = (lengths >> 4 & 3) + (lengths >> 2 & 3) + (lengths & 3) + 3
        return 16 + (try fields.uint32(12)) * ((try fields.version == 1 ? 16 : 8) + numbers)
    }

    // MARK: - Descriptions of samples

    /// Colours by numbers; 0 for a profile, which names devices.
    static let colour = MovieExtent { fields in
        switch FourCC(code: UInt32(try fields.uint32(0))) {
        case "nclx": 11
        case "nclc": 10
        default: 0
        }
    }

    static let opus = MovieExtent { fields in
        try fields.uint8(10) == 0 ? 11 : 13 + (try fields.uint8(1))
    }

    /// ETSI TS 102 366 Annex F.6
    static let enhancedAC3 = MovieExtent { fields in
        var end = 2
        for _ in 0...(try fields.uint16(0) & 7) {
            end += try fields.uint8(end + 2) >> 1 & 15 == 0 ? 3 : 4
        }
        let hasObjects = fields.box.end - fields.box.content >= end + 2
        return try hasObjects && fields.uint8(end) == 1 ? end + 2 : end
    }

    static let channels = MovieExtent { 16 + 20 * (try $0.uint32(12)) }
}
