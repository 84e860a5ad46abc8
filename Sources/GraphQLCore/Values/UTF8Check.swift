// Text from outside is checked once, here; later readers need not check again.

/// Checks that bytes are well-formed UTF-8.
enum UTF8Check {
    /// The offset of the first byte that is not part of a well-formed sequence; `nil` if all are.
    /// https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506
    static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let count = bytes.count
        var index = 0
        while index < count {
            if index + 8 <= count,
                UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
                    & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            if base[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(base + index, count - index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// Length of the well-formed sequence at a byte above 0x7f, 0 if there is none.
    private static func sequenceLength(_ base: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let lead = base[0]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xbf
        switch lead {
        case 0xc2...0xdf: length = 2
        case 0xe0:
            length = 3
            second = 0xa0...0xbf
        case 0xed:
            length = 3
            second = 0x80...0x9f
        case 0xe1...0xef: length = 3
        case 0xf0:
            length = 4
            second = 0x90...0xbf
        case 0xf4:
            length = 4
            second = 0x80...0x8f
        case 0xf1...0xf3: length = 4
        default: return 0
        }
        guard count >= length, second.contains(base[1]) else { return 0 }
        for index in 2..<max(2, length) where base[index] & 0xc0 != 0x80 { return 0 }
        return length
    }
}
