// FLAC frames do not state their length: the end is found by parsing the coded sound, without
// decoding it. RFC 9639 §9

struct FLACFrames {
    static let streamInformationBytes = 34
    /// More than a frame with two channels of 65,535 32-bit samples.
    private static let maximumBytes = 1 << 20

    let reader: ContainerReader
    /// Of each number, unless a frame states another size.
    let bits: Int

    /// Zeros what is behind the frames of a sample.
    ///
    /// - Returns: how many frames there are
    /// - Throws: `DamagedContainer` for a sample that does not begin with a frame
    func clean(_ sample: Range<Int>, _ write: MovieWrite) throws -> Int {
        guard sample.count <= Self.maximumBytes else {
            throw DamagedContainer("a frame of FLAC of \(sample.count) bytes")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sample.count)
        while bytes.count < sample.count {
            let count = min(sample.count - bytes.count, ContainerReader.windowBytes)
            bytes += try reader.bytes(at: sample.lowerBound + bytes.count, count: count)
        }
        var count = 0
        var bitsRead = FLACBits(bytes)
        while let end = bitsRead.frameEnd(bits: bits) {
            count += 1
            bitsRead.position = 8 * end
        }
        guard count > 0 || sample.isEmpty else { throw DamagedContainer("sound without a frame") }
        let end = sample.lowerBound + bitsRead.position / 8
        try reader.fill(end..<sample.upperBound, with: 0, last: 0, write)
        return count
    }
}

/// Bits of frames, the highest first. Each function returns nil, or false, where they end before.
private struct FLACBits {
    private let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func read(_ count: Int) -> Int? {
        guard count <= 8 * bytes.count - position else { return nil }
        var number = 0
        for _ in 0..<count {
            number = number << 1 | Int(bytes[position >> 3] >> UInt8(7 - position & 7) & 1)
            position += 1
        }
        return number
    }

    private mutating func skip(_ count: Int) -> Bool {
        guard count <= 8 * bytes.count - position else { return false }
        position += count
        return true
    }

    /// The number of 0 bits before a 1 bit, which is read too.
    private mutating func zeros() -> Int? {
        var count = 0
        while position < 8 * bytes.count {
            let byte = bytes[position >> 3] << UInt8(position & 7)
            if byte == 0 {
                count += 8 - position & 7
                position += 8 - position & 7
            } else {
                position += byte.leadingZeroBitCount + 1
                return count + byte.leadingZeroBitCount
            }
        }
        return nil
    }

    /// The end of the frame that starts here, in bytes; the position is unchanged if there is none.
    mutating func frameEnd(bits: Int) -> Int? {
        let start = position
        guard let header = header(bits), channels(header), skip((8 - position & 7) & 7 + 16) else {
            position = start
            return nil
        }
        return position / 8
    }

    private struct Header {
        let samples: Int
        /// Of the numbers of each channel.
        let bits: [Int]
    }

    private mutating func header(_ streamBits: Int) -> Header? {
        guard read(15) == 0x7FFC, read(1) != nil, let size = read(4), let rate = read(4),
            let layout = read(4), let width = read(3), read(1) == 0, let first = read(8)
        else { return nil }
        // The number of the frame, as in UTF-8.
        let more = max(0, (~UInt8(first)).leadingZeroBitCount - 1)
        guard first != 0xFF, skip(8 * more) else { return nil }
        let samples: Int?
        switch size {
        case 1: samples = 192
        case 2...5: samples = 576 << (size - 2)
        case 6: samples = read(8).map { $0 + 1 }
        case 7: samples = read(16).map { $0 + 1 }
        case 8...15: samples = 256 << (size - 8)
        default: samples = nil
        }
        guard let samples, rate != 15, skip(rate == 12 ? 8 : rate > 12 ? 16 : 0), skip(8) else {
            return nil
        }
        let bits = [streamBits, 8, 12, 0, 16, 20, 24, 32][width]
        guard bits > 0, layout <= 10 else { return nil }
        // The difference of two channels is one bit longer.
        switch layout {
        case 8, 10: return Header(samples: samples, bits: [bits, bits + 1])
        case 9: return Header(samples: samples, bits: [bits + 1, bits])
        default: return Header(samples: samples, bits: Array(repeating: bits, count: layout + 1))
        }
    }

    private mutating func channels(_ header: Header) -> Bool {
        for bits in header.bits {
            guard channel(header.samples, bits) else { return false }
        }
        return true
    }

    private mutating func channel(_ samples: Int, _ bits: Int) -> Bool {
        guard read(1) == 0, let kind = read(6), let isShorter = read(1) else { return false }
        var bits = bits
        if isShorter == 1 {
            guard let zeros = zeros() else { return false }
            bits -= zeros + 1
        }
        guard bits > 0 else { return false }
        switch kind {
        case 0: return skip(bits)
        case 1: return skip(samples * bits)
        case 8...12: return skip((kind - 8) * bits) && rest(samples, after: kind - 8)
        case 32...:
            let order = kind - 31
            guard skip(order * bits), let precision = read(4), precision < 15 else { return false }
            return skip(5 + order * (precision + 1)) && rest(samples, after: order)
        default: return false
        }
    }

    /// The residual of a prediction, in partitions. RFC 9639 §9.2.7
    private mutating func rest(_ samples: Int, after order: Int) -> Bool {
        guard let method = read(2), method < 2, let parts = read(4) else { return false }
        let length = samples >> parts
        guard length << parts == samples, length >= order else { return false }
        let width = method == 0 ? 4 : 5
        for part in 0..<(1 << parts) {
            let count = part == 0 ? length - order : length
            guard let parameter = read(width) else { return false }
            if parameter == 1 << width - 1 {
                guard let plain = read(5), skip(count * plain) else { return false }
                continue
            }
            for _ in 0..<count {
                guard zeros() != nil, skip(parameter) else { return false }
            }
        }
        return true
    }
}
