// The one error of the parser.

/// Why a text is not a document. The wording is that of GraphQL.js, which tools recognise.
/// https://spec.graphql.org/September2026/#sec-Language
public struct SyntaxError: Error, Sendable {
    /// Begins with “Syntax Error: ”.
    public let message: String
    /// Bytes from the start of the source to the place of the error.
    public let offset: Int
    public let location: SourceLocation
    /// Whether the text exceeds one of the `ParsingLimits` rather than the grammar.
    public let isLimit: Bool

    init(_ description: String, at offset: Int, of source: Source, isLimit: Bool = false) {
        self.message = "Syntax Error: " + description
        self.offset = offset
        self.location = source.location(at: offset)
        self.isLimit = isLimit
    }

    static func tooManyBytes(_ source: Source, _ limits: ParsingLimits) -> SyntaxError {
        SyntaxError(
            "Document contains more than \(limits.bytes) bytes. Parsing aborted.", at: 0,
            of: source, isLimit: true)
    }

    /// The error in response format.
    public var graphQLError: GraphQLError {
        GraphQLError(message, locations: [location])
    }
}

/// Unwinds the parser; `Lexer.failure` holds the details. An empty error keeps the success path of
/// every parsing function free of error storage.
struct Halt: Error {}

/// What stopped the lexer or parser.
struct SyntaxFailure: Sendable {
    let description: String
    let offset: Int
    var isLimit = false
}
