// Every limit of the parsers of documents and JSON, in one place.

/// How much a document may ask of the parser.
public struct ParsingLimits: Sendable, Equatable {
    /// UTF-8 bytes of the document.
    public var bytes: Int
    /// Tokens, each comment counted as one.
    public var tokens: Int
    /// Selection sets, lists, objects and list types that are open at one place.
    public var depth: Int
    /// Wrappers (list and Non-Null) around a named type. `TypeReference` holds no more than
    /// `maximumTypeDepth`; only tools that merely read syntax may go beyond.
    public var typeDepth: Int
    /// Nested lists and objects in one value, whatever `depth` allows. Coercion makes an
    /// `InputValue` of it; only tools that merely read syntax may go beyond.
    public var valueDepth: Int

    public init(
        bytes: Int, tokens: Int, depth: Int, typeDepth: Int = ParsingLimits.maximumTypeDepth,
        valueDepth: Int = InputValue.maximumDepth
    ) {
        self.bytes = bytes
        self.tokens = tokens
        self.depth = depth
        self.typeDepth = typeDepth
        self.valueDepth = valueDepth
    }

    /// What a server accepts from any client.
    public static let server = ParsingLimits(bytes: 15_000, tokens: 10_000, depth: 50)

    /// What tools accept from their users. The depth is that of graphql-core: deeper trees cannot
    /// be read back by common JSON libraries.
    public static let tool = ParsingLimits(bytes: 64 << 20, tokens: .max, depth: 200)

    /// Limited by bytes only, whatever the shape. The parser's stack is inside the arena, so depth
    /// costs no more than bytes do; readers of the result must not recurse either.
    public static let bytesOnly = ParsingLimits(
        bytes: 64 << 20, tokens: .max, depth: .max, typeDepth: .max,
        valueDepth: .max)

    /// Type references deeper than this are refused while parsing, unless only syntax is read.
    public static let maximumTypeDepth = 60

    /// Offsets and node numbers are 32 bits wide: more bytes are refused whatever `bytes` says.
    static let maximumBytes = 1 << 30
}

/// How much a JSON text may ask of the reader.
public struct JSONLimits: Sendable, Equatable {
    /// Bytes of the text.
    public var bytes: Int
    /// Lists and objects that are open at one place. Values of this depth are released and
    /// compared by recursion, so it stays far below what a thread's stack allows.
    public var depth: Int

    public init(bytes: Int, depth: Int) {
        self.bytes = bytes
        self.depth = depth
    }

    /// What a server accepts from any client.
    public static let server = JSONLimits(bytes: 1 << 20, depth: 64)

    /// What tools accept from their users.
    public static let tool = JSONLimits(bytes: 256 << 20, depth: InputValue.maximumDepth)
}
