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
        let offsets = ScalarOffsets(source)
        var lines = LineCounter(source)
        var failure: SyntaxFailure?
        byte(UInt8(ascii: "["))
        source.bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(bytes, maximumTokens: limits.tokens)
            var isFirst = true
            if let offset = UTF8Check.firstInvalid(bytes) {
                failure = SyntaxFailure(description: "Invalid UTF-8.", offset: offset)
                return
            }
            do throws(Halt) {
                try lexer.advance()
                while lexer.kind != .endOfFile {
                    if !isFirst { byte(UInt8(ascii: ",")) }
                    isFirst = false
                    token(&lexer, offsets, &lines)
                    try lexer.advance()
                }
            } catch {
                failure = lexer.failure
            }
        }
        if let failure {
            throw SyntaxError(
                failure.description, at: failure.offset, of: source, isLimit: failure.isLimit)
        }
        byte(UInt8(ascii: "]"))
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

/// Counts lines while going forward through a source.
struct LineCounter {
    private let source: Source
    private var position = 0
    private(set) var line = 1
    /// Byte offset of the current line.
    private(set) var lineStart = 0

    init(_ source: Source) {
        self.source = source
    }

    /// Goes to a byte offset. Precondition: it is not before the last one.
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
