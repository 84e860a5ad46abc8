// Sound frames that state their length: bytes between and after them, such as tags, are not sound.
// ISO/IEC 11172-3 §2.4; ETSI TS 102 366 §5 and Annex E; 3GPP TS 26.101 and 26.201; RFC 6716

/// Visits the frames of a sample.
struct SoundFrames {
    /// Far more than a second of sound.
    static let maximumBytes = 1 << 20

    let reader: ContainerReader

    /// Zeroes bytes that no frame covers.
    ///
    /// - Parameter length: of the frame at a position, before an end; nil if there is none
    /// - Returns: how many frames there are, and other bytes, each of which is examined
    /// - Throws: `DamagedContainer` for a sample without a frame, or one that is far too long
    func clean(
        _ sample: Range<Int>, _ write: MovieWrite, frame: (Int, Int) throws -> Int?
    ) throws -> Int {
        guard sample.count <= Self.maximumBytes else {
            throw DamagedContainer("a sample of sound of \(sample.count) bytes")
        }
        var count = 0
        var others = 0
        var position = sample.lowerBound
        var gap = position
        while position < sample.upperBound {
            guard let length = try frame(position, sample.upperBound) else {
                position += 1
                others += 1
                continue
            }
            try reader.fill(gap..<position, with: 0, last: 0, write)
            position += length
            gap = position
            count += 1
        }
        guard count > 0 || sample.isEmpty else { throw DamagedContainer("sound without a frame") }
        try reader.fill(gap..<sample.upperBound, with: 0, last: 0, write)
        return count + others
    }

    /// A number of some bytes; nil where it reaches beyond an end.
    private func number(_ position: Int, _ count: Int, before end: Int) throws -> Int? {
        guard count <= end - position else { return nil }
        return Int(BigEndian.number(try reader.bytes(at: position, count: count)))
    }

    // MARK: - MPEG

    func cleanMPEG(_ sample: Range<Int>, _ write: MovieWrite) throws -> Int {
        var isAtStart = true
        return try clean(sample, write) { position, end in
            guard let header = try mpegHeader(position, before: end) else {
                isAtStart = false
                return nil
            }
            let next = position + header.length
            if !isAtStart, try !endsFrame(next, like: header, before: end) { return nil }
            isAtStart = true
            try cleanEncoderName(position, header, write)
            return header.length
        }
    }

    /// Whether a frame among other bytes ends here: another one follows, a tag, or nothing.
    private func endsFrame(
        _ position: Int, like header: MPEGHeader, before end: Int
    ) throws -> Bool {
        guard let next = try number(position, 4, before: end) else { return true }
        return next == 0 || MPEGHeader(next)?.isLike(header) == true
            || Self.tags.contains(FourCC(code: UInt32(next & 0xFFFF_FF00)))
    }

    private static let tags: Set<FourCC> = ["TAG\0", "ID3\0", "APE\0", "LYR\0"]

    private func mpegHeader(_ position: Int, before end: Int) throws -> MPEGHeader? {
        guard let number = try number(position, 4, before: end), let header = MPEGHeader(number),
            header.length <= end - position
        else { return nil }
        return header
    }

    /// A frame without sound names the encoder and the length of its file.
    private func cleanEncoderName(
        _ position: Int, _ header: MPEGHeader, _ write: MovieWrite
    ) throws {
        let end = position + header.length
        for (offset, words) in [(header.sideBytes + 4, ["Xing", "Info"]), (36, ["VBRI"])]
        where header.isThirdLayer && offset + 4 <= header.length {
            let bytes = try reader.bytes(at: position + offset, count: 4)
            if words.contains(where: { bytes.elementsEqual($0.utf8) }) {
                try reader.fill(position + offset..<end, with: 0, last: 0, write)
            }
        }
    }

    // MARK: - AC-3

    func cleanAC3(_ sample: Range<Int>, _ write: MovieWrite) throws -> Int {
        try clean(sample, write) { position, end in
            guard try number(position, 2, before: end) == 0x0B77,
                let sizes = try number(position + 2, 4, before: end)
            else { return nil }
            let length =
                sizes >> 3 & 31 > 10
                ? ((sizes >> 16 & 0x7FF) + 1) * 2 : Self.ac3Length(UInt8(sizes >> 8 & 0xFF))
            guard let length, length >= 6, length <= end - position else { return nil }
            return length
        }
    }

    private static let ac3Rates = [
        32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640,
    ]

    private static func ac3Length(_ code: UInt8) -> Int? {
        let size = Int(code & 63)
        guard size / 2 < ac3Rates.count else { return nil }
        let rate = ac3Rates[size / 2]
        switch code >> 6 {
        case 0: return rate * 4
        case 1: return (rate * 320 / 147 + size % 2) * 2
        case 2: return rate * 6
        default: return nil
        }
    }

    // MARK: - AMR

    /// Bytes of a frame after its first, by type.
    private static let narrow = [12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0]
    private static let wide = [17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 0, 0, 0, 0, 0, 0]

    /// The first byte has a type and whether the frame is good; other bits are 0.
    func cleanAMR(_ sample: Range<Int>, isWide: Bool, _ write: MovieWrite) throws -> Int {
        let lengths = isWide ? Self.wide : Self.narrow
        return try clean(sample, write) { position, end in
            let head = try reader.byte(at: position)
            let length = 1 + lengths[Int(head >> 3 & 15)]
            guard head & 0x83 == 0, length <= end - position else { return nil }
            return length
        }
    }

    // MARK: - Opus

    /// Padding of a packet that states its amount. RFC 6716 §3.2.5
    func cleanOpus(_ sample: Range<Int>, _ write: MovieWrite) throws {
        guard sample.count >= 2 else { return }
        let flags = try reader.bytes(at: sample.lowerBound, count: 2)
        guard flags[atFirst: 0] & 3 == 3, flags[atFirst: 1] & 0x40 != 0 else { return }
        var padding = 0
        var position = sample.lowerBound + 2
        while position < sample.upperBound {
            let byte = Int(try reader.byte(at: position))
            position += 1
            padding += min(byte, 254)
            if byte < 255 { break }
        }
        guard padding <= sample.upperBound - position else {
            throw DamagedContainer("a packet with more padding than bytes")
        }
        try reader.fill(
            sample.upperBound - padding..<sample.upperBound, with: 0, last: 0, write)
    }
}

/// The four bytes at the start of a frame of MPEG sound. ISO/IEC 11172-3 §2.4.1.3
private struct MPEGHeader {
    /// Bytes of the frame with its header.
    let length: Int
    let isThirdLayer: Bool
    /// Between the header and the sound in layer III.
    let sideBytes: Int
    /// Version, layer and samples per second.
    private let kind: Int

    func isLike(_ other: MPEGHeader) -> Bool { kind == other.kind }

    private static let rates: [[Int]] = [
        [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
        [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
        [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ]

    /// Nil for what does not begin a frame, or one that does not say how long it is.
    init?(_ number: Int) {
        let (version, layer) = (number >> 19 & 3, 4 - (number >> 17 & 3))
        let (rate, frequency) = (number >> 12 & 15, number >> 10 & 3)
        guard number >> 21 == 0x7FF, version != 1, layer != 4, (1...14).contains(rate),
            frequency != 3
        else { return nil }
        let isFirst = version == 3
        let table = isFirst ? layer - 1 : layer == 1 ? 3 : 4
        let bits = Self.rates[table][rate - 1] * 1_000
        let samples = [44_100, 48_000, 32_000][frequency] / (isFirst ? 1 : version == 2 ? 2 : 4)
        let padding = number >> 9 & 1
        switch (layer, isFirst) {
        case (1, _): length = (12 * bits / samples + padding) * 4
        case (3, false): length = 72 * bits / samples + padding
        default: length = 144 * bits / samples + padding
        }
        isThirdLayer = layer == 3
        let isMono = number >> 6 & 3 == 3
        sideBytes = isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17)
        kind = number >> 17 & 15 | frequency << 4
    }
}
