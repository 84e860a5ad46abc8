// Schema coordinates: `Type.field(argument:)`, `@directive(argument:)`.

extension Parser {
    /// https://spec.graphql.org/September2026/#SchemaCoordinate
    mutating func schemaCoordinate() throws(Halt) {
        try lexer.advanceInCoordinate()
        let node = open(.typeCoordinate, start: lexer.start)
        let isDirective = try takeInCoordinate(.at)
        if isDirective { nodes[0].kind = .directiveCoordinate }
        guard lexer.kind == .name else { throw expected(.name) }
        nodes[0].nameStart = UInt32(truncatingIfNeeded: lexer.start)
        nodes[0].symbol = intern()
        try lexer.advanceInCoordinate()
        if !isDirective, try takeInCoordinate(.dot) {
            nodes[0].kind = .memberCoordinate
            try furtherName()
        }
        if nodes[0].kind != .typeCoordinate, try takeInCoordinate(.parenLeft) {
            nodes[0].kind = isDirective ? .directiveArgumentCoordinate : .argumentCoordinate
            try furtherName()
            try expectInCoordinate(.colon)
            try expectInCoordinate(.parenRight)
        }
        try expectInCoordinate(.endOfFile)
        close(node)
    }

    private mutating func furtherName() throws(Halt) {
        guard lexer.kind == .name else { throw expected(.name) }
        append(
            Node(
                kind: .alias, flags: [], symbol: intern(),
                start: UInt32(truncatingIfNeeded: lexer.start),
                end: UInt32(truncatingIfNeeded: lexer.end),
                nameStart: UInt32(truncatingIfNeeded: lexer.start), subtreeEnd: position + 1))
        try lexer.advanceInCoordinate()
    }

    private mutating func takeInCoordinate(_ kind: TokenKind) throws(Halt) -> Bool {
        guard lexer.kind == kind else { return false }
        try lexer.advanceInCoordinate()
        return true
    }

    private mutating func expectInCoordinate(_ kind: TokenKind) throws(Halt) {
        guard lexer.kind == kind else { throw expected(kind) }
        try lexer.advanceInCoordinate()
    }
}

extension Document {
    /// The names of a schema coordinate, in order: the type's or directive's first.
    /// Precondition: the document was parsed as one.
    var coordinateNames: [String] {
        [name(of: 0)] + children(of: 0).map { name(of: $0) }
    }
}
