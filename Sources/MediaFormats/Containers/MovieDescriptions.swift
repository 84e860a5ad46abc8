// The boxes of a sample description: how pictures and sound are presented. One with impossible
// values is removed; players do without it.

extension MovieForm {
    // MARK: - Pictures

    /// ISO/IEC 14496-12 §12.1.4
    static let pixelAspect = MovieForm([
        .number(4, 1...0xFFFF, otherwise: nil), .number(4, 1...0xFFFF, otherwise: nil),
    ])

    /// Fractions: width, height, and how far the middle is from the picture's.
    static let cleanAperture = MovieForm([.kept(32)]) { content in
        let numbers = stride(from: 0, to: 32, by: 4).map {
            Int(Int32(truncatingIfNeeded: BigEndian.number(content[$0..<$0 + 4])))
        }
        for index in stride(from: 0, to: 8, by: 2) {
            let (number, parts) = (numbers[index], numbers[index + 1])
            guard (1...1_001).contains(parts), abs(number) <= 16_384 * parts,
                index >= 4 || number > 0
            else { return nil }
        }
        return content
    }

    /// Fields in a picture, and their order.
    /// https://developer.apple.com/documentation/quicktime-file-format/field_handling
    static let fieldOrder = MovieForm([
        .oneOf(1, [1, 2], otherwise: nil), .oneOf(1, [0, 1, 6, 9, 14], otherwise: nil),
    ])

    /// ISO/IEC 14496-12 §12.1.5
    private static let colourNumbers: [MovieField] = [
        .number(2, 0...22, otherwise: nil), .number(2, 0...18, otherwise: nil),
        .number(2, 0...14, otherwise: nil),
    ]
    static let colour = MovieForm(
        [.fixed(FourCC("nclx").bytes)] + colourNumbers + [.bits(0x80, bytes: 1)])
    /// QuickTime's, without the range.
    static let quickTimeColour = MovieForm([.fixed(FourCC("nclc").bytes)] + colourNumbers)

    static let masteringDisplay = MovieForm([.kept(MasteringDisplay.count)]) {
        MasteringDisplay.cleaned($0)
    }

    /// Profile, level, bits, and colours by numbers. https://www.webmproject.org/vp9/mp4/
    static let vpConfiguration = MovieForm([
        .fixed([1, 0, 0, 0]), .number(1, 0...3, otherwise: 0), .number(1, 0...62, otherwise: 0),
        .kept(1), .number(1, 0...22, otherwise: 2), .number(1, 0...18, otherwise: 2),
        .number(1, 0...14, otherwise: 2), .zeros(2),
    ])

    private static let brightness: [MovieField] = [
        .number(2, 0...MasteringDisplay.brightest, otherwise: nil),
        .number(2, 0...MasteringDisplay.brightest, otherwise: nil),
    ]
    static let contentLight = MovieForm(brightness)
    /// https://www.webmproject.org/vp9/mp4/#content-light-level
    static let vpContentLight = MovieForm([.plainHeader] + brightness)

    /// Version, profile, level, what there is of layers, and with which coding it is compatible.
    ///
    /// Dolby Vision Streams Within the ISO Base Media File Format, §3.2
    static let dolbyVision = MovieForm([
        .number(1, 1...2, otherwise: nil), .zeros(1), .kept(2), .bits(0xFC, bytes: 1), .zeros(19),
    ]) { content in
        let (profile, level) = (content[2] >> 1, (content[2] & 1) << 5 | content[3] >> 3)
        guard [4, 5, 7, 8, 9, 10, 20].contains(profile), (1...13).contains(level),
            [0, 1, 2, 4, 6].contains(content[4] >> 4)
        else { return nil }
        return content
    }

    // MARK: - Sound

    /// ETSI TS 102 366 §F.4
    static let ac3 = MovieForm([.bits(0xFF_FFE0, bytes: 3)])

    static let sampleRate = MovieForm([.plainHeader, .number(4, 1...768_000, otherwise: nil)])

    /// ISO/IEC 23003-5 §5.1
    static let pcm = MovieForm([
        .plainHeader, .bits(1, bytes: 1), .oneOf(1, [8, 16, 24, 32, 64], otherwise: nil),
    ])

    static let littleEndian = MovieForm([.oneOf(2, [0, 1], otherwise: nil)])
    static let nothing = MovieForm([.zeros(4)])

    /// Samples in a frame, bits, tuning, channels; how long frames are may be unknown.
    ///
    /// https://github.com/macosforge/alac/blob/master/ALACMagicCookieDescription.txt
    static let alac = MovieForm([
        .plainHeader, .number(4, 1...0x1_0000, otherwise: nil), .zeros(1),
        .oneOf(1, [16, 20, 24, 32], otherwise: nil), .kept(3), .number(1, 1...8, otherwise: nil),
        .fixed([0, 255]), .zeros(8), .number(4, 1...768_000, otherwise: nil),
    ])

    /// All modes; how many frames there are in a sample. 3GPP TS 26.244 §6.7
    static let amr = MovieForm([
        .zeros(5), .fixed([0x81, 0xFF]), .zeros(1), .number(1, 1...15, otherwise: 1),
    ])
}

extension MovieCleaning {
    /// Colours by numbers; a profile, which names devices, goes.
    mutating func cleanColour(_ box: MovieBox) throws {
        switch try reader.fourCC(at: box.content) {
        case "nclx": try apply(.colour, to: box)
        case "nclc": try apply(.quickTimeColour, to: box)
        default: try edits.blank(box)
        }
    }

    /// Which coding there is inside, of those that are taken.
    mutating func cleanFormat(_ box: MovieBox) throws {
        guard let kind = descriptions, box.end - box.content >= 4,
            kind.codings.contains(try reader.fourCC(at: box.content))
        else { return try edits.blank(box) }
        try cut(box, at: box.content + 4)
    }

    /// ETSI TS 102 366 §F.6
    mutating func cleanEnhancedAC3(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        var form: [MovieField] = [.kept(2)]
        var end = 2
        for _ in 0...(try fields.uint16(0) & 7) {
            // Rate, version, service, channels; how many streams depend on it, and their places.
            if try fields.uint8(end + 2) >> 1 & 15 == 0 {
                form.append(.bits(0xFE_FF00 | 0x1E, bytes: 3))
                end += 3
            } else {
                form.append(.bits(0xFEFF_1FFF, bytes: 4))
                end += 4
            }
        }
        // Objects, and how many.
        if fields.count >= end + 2, try fields.uint8(end) & 1 == 1, try fields.uint8(end + 1) <= 16
        {
            form.append(.bits(0x01FF, bytes: 2))
        }
        try apply(form, at: box.content, before: box.end)
        try cut(box, at: box.content + MovieField.length(form))
    }

    /// https://opus-codec.org/docs/opus_in_isobmff.html#4.3.2
    mutating func cleanOpusConfiguration(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        let channels = UInt64(try fields.uint8(1))
        guard channels > 0 else { throw DamagedContainer("dOps without channels") }
        var form: [MovieField] = [
            .zeros(1), .kept(3), .number(4, 0...192_000, otherwise: 48_000), .kept(2),
        ]
        if try fields.uint8(10) == 0 {
            form.append(.zeros(1))
        } else {
            let streams = UInt64(try fields.uint8(11))
            let coupled = UInt64(try fields.uint8(12))
            guard streams > 0, coupled <= streams, streams + coupled <= 255 else {
                throw DamagedContainer("dOps with \(streams) streams")
            }
            form += [.oneOf(1, [1, 2, 3, 255], otherwise: 255), .kept(2)]
            // 255 is silence.
            let places = Set(0..<streams + coupled).union([255])
            form += [MovieField](
                repeating: .oneOf(1, places, otherwise: 255), count: Int(channels))
        }
        try apply(form, at: box.content, before: box.end)
        try cut(box, at: box.content + MovieField.length(form))
    }

    private static let maximumChannels = 64

    /// Names of channels, without where they are in a room.
    ///
    /// https://developer.apple.com/documentation/coreaudiotypes/audiochannellayout
    mutating func cleanChannels(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        let tag = try fields.uint32(4)
        let count = try fields.uint32(12)
        let isKnown =
            tag & 0xFFFF <= Self.maximumChannels && (tag >> 16 <= 255 || tag >> 16 == 0xFFFF)
        guard isKnown, count <= Self.maximumChannels, 16 + 20 * count <= fields.count else {
            return try edits.blank(box)
        }
        // A bit each for 31 places is of use with one layout only.
        var form: [MovieField] = [.plainHeader, .kept(4)]
        form.append(tag == 0x1_0000 ? .bits(0x7FFF_FFFF, bytes: 4) : .zeros(4))
        form.append(.kept(4))
        for _ in 0..<count {
            form += [.number(4, 0...0x2_FFFF, otherwise: 0xFFFF_FFFF), .zeros(16)]
        }
        try apply(form, at: box.content, before: box.end)
        try cut(box, at: box.content + MovieField.length(form))
    }
}

// MARK: - Entries

extension MovieRules.Samples {
    /// The fields of a description before its boxes.
    ///
    /// - Parameters:
    ///   - version: of the table around it
    ///   - kind: of a description of sound: 1 and 2 are QuickTime's longer ones
    func fields(version: UInt8, kind: Int) -> [MovieField] {
        guard isSound else { return Self.picture }
        switch (version, kind) {
        case (0, 1):
            let count = MovieField.number(4, 0...0x1_0000, otherwise: 0)
            return Self.sound(1) + [count, count, count, count]
        case (0, 2): return Self.longSound
        default: return Self.sound(version == 0 ? 0 : 1)
        }
    }

    /// The size; 72 pixels in an inch, one frame in a sample, no name of an encoder, the depth, and
    /// no table of colours. ISO/IEC 14496-12 §12.1.3
    private static let picture: [MovieField] = [
        .zeros(6), .number(2, 1...16, otherwise: 1), .zeros(16), .kept(4),
        .fixed([0, 0x48, 0, 0, 0, 0x48, 0, 0]), .zeros(4), .fixed([0, 1]), .zeros(32),
        .oneOf(2, [16, 24, 30, 32, 40, 48], otherwise: 24), .fixed([0xFF, 0xFF]),
    ]

    /// Channels, bits, how they are packed, and samples in a second. ISO/IEC 14496-12 §12.2.3
    private static func sound(_ kind: UInt8) -> [MovieField] {
        [
            .zeros(6), .number(2, 1...16, otherwise: 1), .fixed([0, kind]), .zeros(6),
            .number(2, 0...64, otherwise: 2), .number(2, 0...64, otherwise: 16),
            .oneOf(2, [0, 0xFFFF, 0xFFFE], otherwise: 0), .zeros(2),
            .bits(0xFFFF_0000, bytes: 4),
        ]
    }

    /// https://developer.apple.com/documentation/quicktime-file-format/sound_sample_description_version_2
    private static let longSound: [MovieField] = [
        .zeros(6), .number(2, 1...16, otherwise: 1), .fixed([0, 2]), .zeros(6),
        .fixed([0, 3, 0, 16, 0xFF, 0xFE, 0, 0, 0, 1, 0, 0]), .fixed([0, 0, 0, 72]),
        // A number of 64 bits: whole samples in a second have no more than 17 bits.
        .bits(0xFFFF_FFF0_0000_0000, bytes: 8), .number(4, 1...64, otherwise: 2),
        .fixed([0x7F, 0, 0, 0]), .number(4, 0...64, otherwise: 0), .bits(0x7F, bytes: 4),
        .number(4, 0...0x1_0000, otherwise: 0), .number(4, 0...0x1_0000, otherwise: 0),
    ]
}
