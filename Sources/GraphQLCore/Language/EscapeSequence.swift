// Escape sequences of string values, read twice: once to check them, once for their value.

extension Lexer {
    /// The scalar value of the escape sequence at a backslash, and its end.
    /// https://spec.graphql.org/September2026/#EscapedUnicode
    /// https://spec.graphql.org/September2026/#EscapedCharacter
    mutating func escape(_ position: Int) throws(Halt) -> (scalar: UInt32, end: Int) {
        switch byte(position + 1) {
        case UInt8(ascii: "\""): return (0x22, position + 2)
        case UInt8(ascii: "\\"): return (0x5c, position + 2)
        case UInt8(ascii: "/"): return (0x2f, position + 2)
        case UInt8(ascii: "b"): return (0x08, position + 2)
        case UInt8(ascii: "f"): return (0x0c, position + 2)
        case UInt8(ascii: "n"): return (0x0a, position + 2)
        case UInt8(ascii: "r"): return (0x0d, position + 2)
        case UInt8(ascii: "t"): return (0x09, position + 2)
        case UInt8(ascii: "u"):
            if byte(position + 2) == UInt8(ascii: "{") { return try variableWidth(position) }
            return try fixedWidth(position)
        default:
            throw fail(
                "Invalid character escape sequence: \"\(characters(from: position, 2))\".",
                at: position)
        }
    }

    /// `\u{1F600}`, at most eight digits.
    private mutating func variableWidth(_ start: Int) throws(Halt) -> (scalar: UInt32, end: Int) {
        var point: UInt32 = 0
        var length = 3
        while length < 12 {
            guard start + length < count else { break }
            let byte = base[start + length]
            length += 1
            if byte == UInt8(ascii: "}") {
                if length < 5 || !Self.isScalar(point) { break }
                return (point, start + length)
            }
            guard let digit = Self.hexDigit(byte) else { break }
            point = point << 4 | digit
        }
        throw failUnicode(start, length)
    }

    /// `\u00E9`, or a surrogate pair of two such sequences.
    private mutating func fixedWidth(_ start: Int) throws(Halt) -> (scalar: UInt32, end: Int) {
        guard let code = fourDigits(start + 2) else { throw failUnicode(start, 6) }
        if Self.isScalar(code) { return (code, start + 6) }
        if code < 0xdc00, byte(start + 6) == UInt8(ascii: "\\"),
            byte(start + 7) == UInt8(ascii: "u"), let low = fourDigits(start + 8),
            low >= 0xdc00, low <= 0xdfff
        {
            return (0x10000 + (code - 0xd800) << 10 + (low - 0xdc00), start + 12)
        }
        throw failUnicode(start, 6)
    }

    private func fourDigits(_ start: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in start..<start + 4 {
            guard let digit = Self.hexDigit(byte(offset)) else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    private mutating func failUnicode(_ start: Int, _ length: Int) -> Halt {
        fail(
            "Invalid Unicode escape sequence: \"\(characters(from: start, length))\".", at: start)
    }

    static func isScalar(_ point: UInt32) -> Bool {
        point <= 0xd7ff || point >= 0xe000 && point <= 0x10_ffff
    }

    static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
