// The parser's core: the arena it fills, and the steps that all parts of the grammar share.

/// Reads a document into an arena. Nothing here recurses: open nodes are linked through their
/// `subtreeEnd`, so depth needs neither stack nor extra memory.
struct Parser: ~Copyable {
    var lexer: Lexer
    var nodes: NodeBuffer
    var names = NameTable()
    let limits: ParsingLimits
    /// Selection sets, lists, objects and list types that are open.
    var depth = 0
    /// Starts of open list types; the storage is reused.
    var typeStarts: [Int] = []

    init(lexer: consuming Lexer, limits: ParsingLimits) {
        let count = lexer.count
        self.lexer = lexer
        self.limits = limits
        nodes = NodeBuffer(capacity: count / 5 + 16)
    }

    // MARK: Nodes

    var position: NodeIndex {
        @inline(__always) get { NodeIndex(truncatingIfNeeded: nodes.count) }
    }

    @inline(__always)
    mutating func append(_ node: Node) {
        nodes.append(node, progress: (lexer.end, lexer.count))
    }

    /// Appends a node that remains open until `close`.
    @discardableResult
    @inline(__always)
    mutating func open(_ kind: NodeKind, start: Int, parent: NodeIndex = -1) -> NodeIndex {
        let index = position
        append(
            Node(
                kind: kind, flags: [], symbol: .none, start: UInt32(truncatingIfNeeded: start),
                end: 0, nameStart: UInt32(truncatingIfNeeded: start), subtreeEnd: parent))
        return index
    }

    /// Ends a node at the end of the last token.
    @inline(__always)
    mutating func close(_ index: NodeIndex) {
        nodes[Int(index)].end = UInt32(truncatingIfNeeded: lexer.previousEnd)
        nodes[Int(index)].subtreeEnd = position
    }

    /// Appends the current token as a node without children, and advances.
    @inline(__always)
    mutating func leaf(_ kind: NodeKind, flags: Node.Flags = [], symbol: Symbol = .none)
        throws(Halt)
    {
        append(
            Node(
                kind: kind, flags: flags, symbol: symbol,
                start: UInt32(truncatingIfNeeded: lexer.start),
                end: UInt32(truncatingIfNeeded: lexer.end),
                nameStart: UInt32(truncatingIfNeeded: lexer.start), subtreeEnd: position + 1))
        try lexer.advance()
    }

    /// Interns the current token as the name of a node, and advances.
    @inline(__always)
    mutating func name(of index: NodeIndex) throws(Halt) {
        guard lexer.kind == .name else { throw expected(.name) }
        nodes[Int(index)].nameStart = UInt32(truncatingIfNeeded: lexer.start)
        nodes[Int(index)].symbol = intern()
        try lexer.advance()
    }

    /// The symbol of the current token, a name.
    @inline(__always)
    mutating func intern() -> Symbol {
        let start = lexer.start
        let length = lexer.end - start
        let name = UnsafeBufferPointer(start: lexer.base + start, count: length)
        guard length < 8, start + 8 <= lexer.count else { return names.intern(name) }
        let mask: UInt64 = (1 << UInt64(truncatingIfNeeded: 8 * length)) &- 1
        let prefix = lexer.load(start) & mask
        return names.intern(name, NameTable.Key(prefix: prefix, suffix: 0, length: UInt32(length)))
    }

    // MARK: Tokens

    @inline(__always)
    mutating func expect(_ kind: TokenKind) throws(Halt) {
        guard lexer.kind == kind else { throw expected(kind) }
        try lexer.advance()
    }

    /// Consumes the current token if it is of this kind; returns whether it was.
    @inline(__always)
    mutating func take(_ kind: TokenKind) throws(Halt) -> Bool {
        guard lexer.kind == kind else { return false }
        try lexer.advance()
        return true
    }

    func isKeyword(_ keyword: StaticString) -> Bool {
        guard lexer.kind == .name, lexer.end - lexer.start == keyword.utf8CodeUnitCount else {
            return false
        }
        for index in 0..<keyword.utf8CodeUnitCount
        where lexer.byte(lexer.start + index) != keyword.utf8Start[index] {
            return false
        }
        return true
    }

    mutating func expectKeyword(_ keyword: StaticString) throws(Halt) {
        guard isKeyword(keyword) else {
            throw lexer.fail(
                "Expected \"\(keyword)\", found \(describe(lexer.token)).", at: lexer.start)
        }
        try lexer.advance()
    }

    mutating func takeKeyword(_ keyword: StaticString) throws(Halt) -> Bool {
        guard isKeyword(keyword) else { return false }
        try lexer.advance()
        return true
    }

    // MARK: Depth

    @inline(__always)
    mutating func enter() throws(Halt) {
        depth += 1
        if depth > limits.depth { throw tooDeep() }
    }

    mutating func tooDeep() -> Halt {
        lexer.fail(
            "Document is nested too deeply. Parsing aborted.", at: lexer.start, isLimit: true)
    }

    // MARK: Errors

    mutating func expected(_ kind: TokenKind) -> Halt {
        lexer.fail(
            "Expected \(kind.description), found \(describe(lexer.token)).", at: lexer.start)
    }

    mutating func unexpected() -> Halt {
        unexpected(lexer.token)
    }

    mutating func unexpected(_ token: Token) -> Halt {
        lexer.fail("Unexpected \(describe(token)).", at: token.start)
    }

    /// A token as errors show it: names, numbers and strings with their value.
    mutating func describe(_ token: Token) -> String {
        switch token.kind {
        case .name, .int, .float:
            return "\(token.kind.text) \"\(lexer.text(token.start, token.end).shortened)\""
        case .string, .blockString:
            let value = String(shortened: lexer.stringValue(of: token))
            return "\(token.kind.text) \"\(value)\""
        default:
            return token.kind.description
        }
    }
}
