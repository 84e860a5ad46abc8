// What a string means: escapes resolved, block strings without their indentation.

extension Lexer {
    /// The value of a string or block string token, as UTF-8.
    /// https://spec.graphql.org/September2026/#sec-String-Value.Semantics
    mutating func stringValue(of token: Token) -> [UInt8] {
        if token.kind == .blockString {
            return blockStringValue(token.start + 3, token.end - 3)
        }
        let content = UnsafeBufferPointer(
            start: base + token.start + 1, count: token.end - token.start - 2)
        return token.isEscaped ? unescaped(token.start + 1, token.end - 1) : Array(content)
    }

    private mutating func unescaped(_ start: Int, _ end: Int) -> [UInt8] {
        var value: [UInt8] = []
        value.reserveCapacity(end - start)
        var position = start
        while position < end {
            let byte = base[position]
            guard byte == UInt8(ascii: "\\") else {
                value.append(byte)
                position += 1
                continue
            }
            // The lexer has checked the escape sequences of every token that it made.
            guard let sequence = try? escape(position) else { break }
            value.append(scalar: sequence.scalar)
            position = sequence.end
        }
        return value
    }

    // MARK: Block strings

    /// https://spec.graphql.org/September2026/#BlockStringValue()
    private func blockStringValue(_ start: Int, _ end: Int) -> [UInt8] {
        var commonIndent = Int.max
        var firstLine: Int?
        var lastLine = -1
        var line = 0
        eachLine(start, end) { lineStart, lineEnd in
            let indent = whiteSpace(lineStart, lineEnd)
            if indent < lineEnd - lineStart {
                firstLine = firstLine ?? line
                lastLine = line
                if line > 0 { commonIndent = min(commonIndent, indent) }
            }
            line += 1
        }
        guard let firstLine else { return [] }
        var value: [UInt8] = []
        value.reserveCapacity(end - start)
        line = 0
        eachLine(start, end) { lineStart, lineEnd in
            if line >= firstLine, line <= lastLine {
                if line > firstLine { value.append(UInt8(ascii: "\n")) }
                let indent = line == 0 ? 0 : min(commonIndent, lineEnd - lineStart)
                appendBlockLine(lineStart + indent, lineEnd, to: &value)
            }
            line += 1
        }
        return value
    }

    private func eachLine(_ start: Int, _ end: Int, _ body: (Int, Int) -> Void) {
        var lineStart = start
        var position = start
        while position < end {
            let byte = base[position]
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
                position += 1
                continue
            }
            body(lineStart, position)
            position += 1
            if byte == UInt8(ascii: "\r"), position < end, base[position] == UInt8(ascii: "\n") {
                position += 1
            }
            lineStart = position
        }
        body(lineStart, end)
    }

    private func whiteSpace(_ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end,
            base[position] == UInt8(ascii: " ") || base[position] == UInt8(ascii: "\t")
        {
            position += 1
        }
        return position - start
    }

    private func appendBlockLine(_ start: Int, _ end: Int, to value: inout [UInt8]) {
        var position = start
        while position < end {
            if base[position] == UInt8(ascii: "\\"), position + 4 <= end,
                isTripleQuote(position + 1)
            {
                value.append(contentsOf: [0x22, 0x22, 0x22])
                position += 4
            } else {
                value.append(base[position])
                position += 1
            }
        }
    }
}

extension [UInt8] {
    /// Appends a Unicode scalar value as UTF-8. Precondition: it is one.
    mutating func append(scalar: UInt32) {
        switch scalar {
        case ..<0x80:
            append(UInt8(scalar))
        case ..<0x800:
            append(UInt8(0xc0 | scalar >> 6))
            append(UInt8(0x80 | scalar & 0x3f))
        case ..<0x10000:
            append(UInt8(0xe0 | scalar >> 12))
            append(UInt8(0x80 | scalar >> 6 & 0x3f))
            append(UInt8(0x80 | scalar & 0x3f))
        default:
            append(UInt8(0xf0 | scalar >> 18))
            append(UInt8(0x80 | scalar >> 12 & 0x3f))
            append(UInt8(0x80 | scalar >> 6 & 0x3f))
            append(UInt8(0x80 | scalar & 0x3f))
        }
    }
}
