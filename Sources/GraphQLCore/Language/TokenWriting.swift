// The tokens of a source as JSON, for tools.

extension JSONWriter {
    /// Writes the list of a source's tokens, without ignored ones and the end of the file.
    /// Positions count Unicode scalar values.
    public mutating func tokens(
        of source: Source, limits: ParsingLimits
    ) throws(SyntaxError) {
        guard source.bytes.count <= min(limits.bytes, ParsingLimits.maximumBytes) else {
            throw SyntaxError.tooManyBytes(source, limits)
        }
        if let failure = Self.lex(source, limits, { (_: inout Lexer) in }) {
            throw SyntaxError(
                failure.description, at: failure.offset, of: source, isLimit: failure.isLimit)
        }
        // Nothing can fail any more, so a long list may be handed over while it is written.
        let offsets = ScalarOffsets(source)
        var lines = LineCounter(source)
        var isFirst = true
        byte(UInt8(ascii: "["))
        _ = Self.lex(source, limits) { lexer in
            if !isFirst { byte(UInt8(ascii: ",")) }
            isFirst = false
            token(&lexer, offsets, &lines)
            drainIfLarge()
        }
        byte(UInt8(ascii: "]"))
    }

    /// Visits all tokens of a source; returns the failure that ended it early.
    private static func lex(
        _ source: Source, _ limits: ParsingLimits, _ body: (inout Lexer) -> Void
    ) -> SyntaxFailure? {
        source.bytes.withUnsafeBufferPointer { bytes -> SyntaxFailure? in
            if let offset = UTF8Check.firstInvalid(bytes) {
                return SyntaxFailure(description: "Invalid UTF-8.", offset: offset)
            }
            var lexer = Lexer(bytes, maximumTokens: limits.tokens)
            do throws(Halt) {
                try lexer.advance()
                while lexer.kind != .endOfFile {
                    body(&lexer)
                    try lexer.advance()
                }
            } catch {
                return lexer.failure
            }
            return nil
        }
    }

    private mutating func token(
        _ lexer: inout Lexer, _ offsets: ScalarOffsets, _ lines: inout LineCounter
    ) {
        raw("{\"kind\":")
        string(lexer.kind.text)
        let start = offsets[lexer.start]
        raw(",\"start\":")
        int(start)
        raw(",\"end\":")
        int(offsets[lexer.end])
        lines.advance(to: lexer.start)
        raw(",\"line\":")
        int(lines.line)
        raw(",\"column\":")
        int(start - offsets[lines.lineStart] + 1)
        switch lexer.kind {
        case .name, .int, .float:
            raw(",\"value\":")
            string(lexer.text(lexer.start, lexer.end))
        case .string, .blockString:
            raw(",\"value\":")
            string(lexer.stringValue(of: lexer.token))
        default: break
        }
        byte(UInt8(ascii: "}"))
    }
}

/// Counts lines while moving forward through a source.
struct LineCounter {
    private let source: Source
    private var position = 0
    private(set) var line = 1
    /// Byte offset of the current line.
    private(set) var lineStart = 0

    init(_ source: Source) {
        self.source = source
    }

    /// Moves to a byte offset. Precondition: it is not before the last one.
    mutating func advance(to offset: Int) {
        while position < offset {
            let byte = source.bytes[position]
            position += 1
            if byte == UInt8(ascii: "\r"), position < source.bytes.count,
                source.bytes[position] == UInt8(ascii: "\n")
            {
                continue
            }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                line += 1
                lineStart = position
            }
        }
    }
}
