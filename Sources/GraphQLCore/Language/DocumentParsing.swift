// The parser's entry points: what a text may be parsed as.

extension Document {
    /// Parses a document: operations, fragments, definitions and extensions of the type system.
    /// https://spec.graphql.org/September2026/#Document
    public init(parsing source: Source, limits: ParsingLimits) throws(SyntaxError) {
        try self.init(parsing: source, as: .document, limits: limits)
    }

    /// What a text is parsed as. The root node of the result is of the corresponding kind.
    public enum Part: Sendable {
        case document
        case value
        /// A value without variables.
        case constValue
        case type
        case schemaCoordinate
    }

    /// Parses a document or a part of one.
    public init(
        parsing source: Source, as part: Part, limits: ParsingLimits
    ) throws(SyntaxError) {
        guard source.bytes.count <= min(limits.bytes, ParsingLimits.maximumBytes) else {
            throw SyntaxError.tooManyBytes(source, limits)
        }
        switch Self.parse(source.bytes, part, limits) {
        case .success(let tree): self.init(source: source, nodes: tree.nodes, names: tree.names)
        case .failure(let failure):
            throw SyntaxError(
                failure.description, at: failure.offset, of: source, isLimit: failure.isLimit)
        }
    }

    private enum Outcome {
        case success((nodes: [Node], names: NameTable))
        case failure(SyntaxFailure)
    }

    private static func parse(_ bytes: [UInt8], _ part: Part, _ limits: ParsingLimits) -> Outcome {
        bytes.withUnsafeBufferPointer { bytes -> Outcome in
            if let offset = UTF8Check.firstInvalid(bytes) {
                return .failure(
                    SyntaxFailure(description: "Invalid UTF-8.", offset: offset))
            }
            var parser = Parser(
                lexer: Lexer(bytes, maximumTokens: limits.tokens), limits: limits)
            do throws(Halt) {
                try parser.whole(part)
            } catch {
                return .failure(
                    parser.lexer.failure ?? SyntaxFailure(description: "Unexpected.", offset: 0))
            }
            let names = parser.names
            return .success((parser.finish(), names))
        }
    }
}

extension Parser {
    /// The arena.
    fileprivate consuming func finish() -> [Node] { nodes.finish() }

    /// Parses the whole text as one part of the grammar.
    fileprivate mutating func whole(_ part: Document.Part) throws(Halt) {
        switch part {
        case .document: return try document()
        case .schemaCoordinate: return try schemaCoordinate()
        case .value, .constValue:
            try lexer.advance()
            try value(isConst: part == .constValue)
        case .type:
            try lexer.advance()
            try typeReference()
        }
        try expect(.endOfFile)
    }
}
