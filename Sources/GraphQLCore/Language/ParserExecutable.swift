// Operations, selection sets, fragments, arguments and directives.

extension Parser {
    /// https://spec.graphql.org/September2026/#Document
    mutating func document() throws(Halt) {
        let root = open(.document, start: 0)
        try lexer.advance()
        repeat {
            try definition()
        } while lexer.kind != .endOfFile
        close(root)
        nodes[0].end = UInt32(truncatingIfNeeded: lexer.count)
    }

    /// https://spec.graphql.org/September2026/#Definition
    private mutating func definition() throws(Halt) {
        if lexer.kind == .braceLeft { return try shorthand() }
        let start = lexer.start
        var description: Token?
        if lexer.kind == .string || lexer.kind == .blockString {
            description = lexer.token
            try lexer.advance()
            if lexer.kind == .braceLeft {
                throw lexer.fail(
                    "Unexpected description, "
                        + "descriptions are not supported on shorthand queries.", at: start)
            }
        }
        guard lexer.kind == .name else { throw unexpected() }
        if isKeyword("query") {
            return try operation(.query, start, description)
        } else if isKeyword("fragment") {
            return try fragmentDefinition(start, description)
        } else if isKeyword("mutation") {
            return try operation(.mutation, start, description)
        } else if isKeyword("subscription") {
            return try operation(.subscription, start, description)
        } else if try typeSystemDefinition(start, description) {
            return
        }
        if description != nil {
            throw lexer.fail(
                "Unexpected description, only GraphQL definitions support descriptions.",
                at: start)
        }
        guard isKeyword("extend") else { throw unexpected() }
        try lexer.advance()
        try typeSystemExtension(start)
    }

    private mutating func shorthand() throws(Halt) {
        let node = open(.operationDefinition, start: lexer.start)
        nodes[Int(node)].flags = .shorthand
        try selectionSet()
        close(node)
    }

    /// https://spec.graphql.org/September2026/#OperationDefinition
    private mutating func operation(_ type: OperationType, _ start: Int, _ description: Token?)
        throws(Halt)
    {
        let node = open(.operationDefinition, start: start)
        nodes[Int(node)].operation = type
        self.description(description)
        try lexer.advance()
        if lexer.kind == .name { try name(of: node) }
        if try take(.parenLeft) {
            repeat { try variableDefinition() } while try !take(.parenRight)
        }
        if lexer.kind == .at { try directives(isConst: false) }
        try selectionSet()
        close(node)
    }

    /// https://spec.graphql.org/September2026/#VariableDefinition
    private mutating func variableDefinition() throws(Halt) {
        let node = open(.variableDefinition, start: lexer.start)
        try optionalDescription()
        try expect(.dollar)
        try name(of: node)
        try expect(.colon)
        try typeReference()
        if try take(.equals) { try value(isConst: true) }
        if lexer.kind == .at { try directives(isConst: true) }
        close(node)
    }

    /// https://spec.graphql.org/September2026/#FragmentDefinition
    private mutating func fragmentDefinition(_ start: Int, _ description: Token?) throws(Halt) {
        let node = open(.fragmentDefinition, start: start)
        self.description(description)
        try lexer.advance()
        if isKeyword("on") { throw unexpected() }
        try name(of: node)
        try expectKeyword("on")
        try namedType()
        if lexer.kind == .at { try directives(isConst: false) }
        try selectionSet()
        close(node)
    }

    // MARK: Selections

    /// A selection set with everything in it; it may be empty.
    /// https://spec.graphql.org/September2026/#SelectionSet
    mutating func selectionSet() throws(Halt) {
        var set = try openSelectionSet(owner: -1)
        while true {
            if lexer.kind != .braceRight {
                let owner = lexer.kind == .spread ? try spread() : try field()
                if owner >= 0 {
                    nodes[Int(owner)].subtreeEnd = set
                    set = try openSelectionSet(owner: owner)
                    continue
                }
            }
            while lexer.kind == .braceRight {
                try lexer.advance()
                depth -= 1
                let owner = nodes[Int(set)].subtreeEnd
                close(set)
                if owner < 0 { return }
                set = nodes[Int(owner)].subtreeEnd
                close(owner)
            }
        }
    }

    @inline(__always)
    private mutating func openSelectionSet(owner: NodeIndex) throws(Halt) -> NodeIndex {
        guard lexer.kind == .braceLeft else { throw expected(.braceLeft) }
        try enter()
        let node = open(.selectionSet, start: lexer.start, parent: owner)
        try lexer.advance()
        return node
    }

    /// A field up to its selection set; the field if one follows, else -1.
    /// https://spec.graphql.org/September2026/#Field
    private mutating func field() throws(Halt) -> NodeIndex {
        guard lexer.kind == .name else { throw expected(.name) }
        let start = lexer.start
        let end = lexer.end
        let node = open(.field, start: start)
        var symbol = intern()
        try lexer.advance()
        if lexer.kind == .colon {
            try lexer.advance()
            guard lexer.kind == .name else { throw expected(.name) }
            append(
                Node(
                    kind: .alias, flags: [], symbol: symbol,
                    start: UInt32(truncatingIfNeeded: start),
                    end: UInt32(truncatingIfNeeded: end),
                    nameStart: UInt32(truncatingIfNeeded: start), subtreeEnd: position + 1))
            symbol = intern()
            nodes[Int(node)].nameStart = UInt32(truncatingIfNeeded: lexer.start)
            try lexer.advance()
        }
        nodes[Int(node)].symbol = symbol
        if lexer.kind == .parenLeft { try arguments(isConst: false) }
        if lexer.kind == .at { try directives(isConst: false) }
        if lexer.kind == .braceLeft { return node }
        close(node)
        return -1
    }

    /// A fragment spread, or an inline fragment up to its selection set; the latter is returned.
    /// https://spec.graphql.org/September2026/#FragmentSpread
    /// https://spec.graphql.org/September2026/#InlineFragment
    private mutating func spread() throws(Halt) -> NodeIndex {
        let start = lexer.start
        try lexer.advance()
        let hasCondition = try takeKeyword("on")
        if !hasCondition, lexer.kind == .name {
            let node = open(.fragmentSpread, start: start)
            try name(of: node)
            if lexer.kind == .at { try directives(isConst: false) }
            close(node)
            return -1
        }
        let node = open(.inlineFragment, start: start)
        if hasCondition { try namedType() }
        if lexer.kind == .at { try directives(isConst: false) }
        return node
    }

    // MARK: Arguments and directives

    /// https://spec.graphql.org/September2026/#Arguments
    private mutating func arguments(isConst: Bool) throws(Halt) {
        try lexer.advance()
        repeat {
            let node = open(.argument, start: lexer.start)
            try name(of: node)
            try expect(.colon)
            try value(isConst: isConst)
            close(node)
        } while try !take(.parenRight)
    }

    /// https://spec.graphql.org/September2026/#Directives
    mutating func directives(isConst: Bool) throws(Halt) {
        while lexer.kind == .at {
            let node = open(.directive, start: lexer.start)
            try lexer.advance()
            try name(of: node)
            if lexer.kind == .parenLeft { try arguments(isConst: isConst) }
            close(node)
        }
    }

    // MARK: Descriptions

    /// Appends a description that was read before its definition.
    mutating func description(_ token: Token?) {
        guard let token else { return }
        append(
            Node(
                kind: .stringValue, flags: Self.flags(token).union(.isDescription), symbol: .none,
                start: UInt32(truncatingIfNeeded: token.start),
                end: UInt32(truncatingIfNeeded: token.end),
                nameStart: UInt32(truncatingIfNeeded: token.start), subtreeEnd: position + 1))
    }

    /// https://spec.graphql.org/September2026/#Description
    mutating func optionalDescription() throws(Halt) {
        guard lexer.kind == .string || lexer.kind == .blockString else { return }
        description(lexer.token)
        try lexer.advance()
    }

    static func flags(_ token: Token) -> Node.Flags {
        if token.kind == .blockString { return [.block, .escaped] }
        return token.isEscaped ? .escaped : []
    }
}
