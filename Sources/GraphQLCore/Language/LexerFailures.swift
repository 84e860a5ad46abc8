// The cold half of the lexer: its error messages, worded as in GraphQL.js.

extension Lexer {
    /// Records the first failure; the caller throws the returned error.
    mutating func fail(_ description: String, at offset: Int, isLimit: Bool = false) -> Halt {
        failure = SyntaxFailure(description: description, offset: offset, isLimit: isLimit)
        return Halt()
    }

    mutating func failDot(_ position: Int) -> Halt {
        if byte(position + 1) == UInt8(ascii: ".") {
            return fail("Unexpected \"..\", did you mean \"...\"?", at: position)
        }
        guard Self.isDigit(byte(position + 1)) else { return failCharacter(position) }
        var end = position + 1
        while Self.isDigit(byte(end)) { end += 1 }
        let digits = text(position + 1, end)
        return fail(
            "Invalid number, expected digit before \".\", did you mean \"0.\(digits)\"?",
            at: position)
    }

    mutating func failDigit(_ position: Int) -> Halt {
        fail(
            "Invalid number, expected digit but got: \(character(at: position)).", at: position)
    }

    mutating func failDigitAfterZero(_ position: Int) -> Halt {
        fail(
            "Invalid number, unexpected digit after 0: \(character(at: position)).", at: position)
    }

    mutating func failCharacter(_ position: Int) -> Halt {
        if byte(position) == UInt8(ascii: "'") {
            return fail(
                "Unexpected single quote character ('), did you mean to use a double quote (\")?",
                at: position)
        }
        return fail("Unexpected character: \(character(at: position)).", at: position)
    }

    func text(_ start: Int, _ end: Int) -> String {
        String(
            decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
    }

    /// The characters after an offset, at most `length` of them.
    func characters(from start: Int, _ length: Int) -> String {
        var end = start
        for _ in 0..<length where end < count { end += scalarLength(end) }
        return text(start, end)
    }

    private func scalarLength(_ position: Int) -> Int {
        var end = position + 1
        while end < count, base[end] & 0xc0 == 0x80 { end += 1 }
        return end - position
    }

    /// Printable ASCII quoted, other characters by their code point.
    func character(at position: Int) -> String {
        guard position < count else { return TokenKind.endOfFile.text }
        let byte = base[position]
        if byte == UInt8(ascii: "\"") { return "'\"'" }
        if byte >= 0x20, byte <= 0x7e { return "\"\(Character(Unicode.Scalar(byte)))\"" }
        let end = position + scalarLength(position)
        let point = text(position, end).unicodeScalars.first?.value ?? 0
        let digits = String(point, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
