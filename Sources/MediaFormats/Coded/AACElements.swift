// What an AAC encoder writes before the sound of a frame: its name, in filler, and data streams.
// What follows the sound is not covered, since only a decoder knows where the sound ends. ISO/IEC
// 14496-3 §4.4.2.1

enum AACElements {
    private enum Element {
        static let data = 4
        static let program = 5
        static let filler = 6
    }

    /// Kinds of filler needed for decoding: dynamic range, spectral band replication.
    private static let needed: Set<Int> = [11, 13, 14]
    /// More than the elements before the sound need.
    private static let headBytes = 8_192
    /// Bytes of the configuration of an object that is not read here.
    private static let maximumUnknownBytes = 64

    static func clean(
        _ sample: Range<Int>, _ reader: ContainerReader, _ write: MovieWrite
    ) throws {
        let count = min(sample.count, headBytes)
        guard count > 0 else { return }
        let old = Array(try reader.bytes(at: sample.lowerBound, count: count))
        let new = cleaned(old)
        if new != old { try write(new, sample.lowerBound) }
    }

    static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        var bits = BitReader(bytes)
        while let element = bits.read(3) {
            switch element {
            case Element.data:
                guard bits.read(4) != nil, let isAligned = bits.read(1), var count = bits.read(8)
                else { return bits.bytes }
                if count == 255 { count += bits.read(8) ?? 0 }
                if isAligned == 1 { bits.align() }
                bits.zero(8 * count)
            case Element.filler:
                guard var count = bits.read(4) else { return bits.bytes }
                if count == 15 { count += (bits.read(8) ?? 1) - 1 }
                guard count > 0 else { continue }
                if let kind = bits.peek(4), needed.contains(kind) {
                    bits.skip(8 * count)
                } else {
                    bits.zero(8 * count)
                }
            case Element.program:
                guard bits.zeroProgramComment() else { return bits.bytes }
            default: return bits.bytes
            }
        }
        return bits.bytes
    }

    /// A decoder's configuration, without anything after its fields.
    ///
    /// ISO/IEC 14496-3 §1.6.2.1
    ///
    /// - Returns: nil for a long one whose end is not known
    static func cleaned(configuration: [UInt8]) -> [UInt8]? {
        var bits = BitReader(configuration)
        guard let end = bits.configurationEnd() else {
            return configuration.count <= maximumUnknownBytes ? configuration : nil
        }
        bits.position = end
        bits.zero(8 * configuration.count - end)
        return bits.bytes
    }
}

/// Bits of a few bytes, most significant first, which may be set to zero.
struct BitReader {
    private(set) var bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read(_ count: Int) -> Int? {
        let number = peek(count)
        if number != nil { position += count }
        return number
    }

    func peek(_ count: Int) -> Int? {
        guard count <= 8 * bytes.count - position else { return nil }
        return (position..<position + count).reduce(0) {
            $0 << 1 | Int(bytes[$1 / 8] >> (7 - UInt8($1 % 8)) & 1)
        }
    }

    mutating func skip(_ count: Int) { position = min(position + count, 8 * bytes.count) }

    mutating func align() { position = (position + 7) / 8 * 8 }

    /// As many as remain.
    mutating func zero(_ count: Int) {
        let end = min(position + count, 8 * bytes.count)
        while position < end {
            bytes[position / 8] &= ~(0x80 >> UInt8(position % 8))
            position += 1
        }
    }

    /// Removes the comment of a program configuration; false if it is truncated.
    ///
    /// ISO/IEC 14496-3 §4.4.1.1
    fileprivate mutating func zeroProgramComment() -> Bool {
        guard read(10) != nil, let front = read(4), let side = read(4), let back = read(4),
            let low = read(2), let data = read(3), let coupling = read(4)
        else { return false }
        for extra in [4, 4, 3] {
            guard let isPresent = read(1) else { return false }
            if isPresent == 1 { skip(extra) }
        }
        skip(5 * (front + side + back + coupling) + 4 * (low + data))
        align()
        guard let count = read(8) else { return false }
        zero(8 * count)
        return true
    }

    /// The end of the fields of an AAC configuration; nil for other objects, and if truncated.
    fileprivate mutating func configurationEnd() -> Int? {
        guard var object = objectType(), readFrequency() != nil, let channels = read(4) else {
            return nil
        }
        if object == 5 || object == 29 {
            guard readFrequency() != nil, let inner = objectType() else { return nil }
            object = inner
        }
        guard (1...4).contains(object), read(1) != nil, let dependsOnCore = read(1) else {
            return nil
        }
        if dependsOnCore == 1 { skip(14) }
        guard read(1) != nil else { return nil }
        if channels == 0, !zeroProgramComment() { return nil }
        // Spectral band replication and parametric stereo, for decoders that know them.
        if peek(11) == 0x2B7 {
            let before = position
            skip(11)
            guard objectType() == 5, let isPresent = read(1) else { return before }
            if isPresent == 1 {
                guard readFrequency() != nil else { return before }
                if peek(11) == 0x548 { skip(12) }
            }
        }
        return position
    }

    private mutating func objectType() -> Int? {
        guard let type = read(5) else { return nil }
        return type == 31 ? read(6).map { $0 + 32 } : type
    }

    private mutating func readFrequency() -> Int? {
        guard let index = read(4) else { return nil }
        return index == 15 ? read(24) : index
    }
}
