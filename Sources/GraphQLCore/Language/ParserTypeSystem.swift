// Definitions and extensions of the type system.

extension Parser {
    /// A definition of the type system, if the current keyword begins one.
    /// https://spec.graphql.org/September2026/#TypeSystemDefinition
    mutating func typeSystemDefinition(_ start: Int, _ description: Token?) throws(Halt) -> Bool {
        if isKeyword("type") {
            try typeDefinition(.objectTypeDefinition, start, description)
        } else if isKeyword("interface") {
            try typeDefinition(.interfaceTypeDefinition, start, description)
        } else if isKeyword("input") {
            try typeDefinition(.inputObjectTypeDefinition, start, description)
        } else if isKeyword("enum") {
            try typeDefinition(.enumTypeDefinition, start, description)
        } else if isKeyword("union") {
            try typeDefinition(.unionTypeDefinition, start, description)
        } else if isKeyword("scalar") {
            try typeDefinition(.scalarTypeDefinition, start, description)
        } else if isKeyword("schema") {
            try schemaDefinition(start, description)
        } else if isKeyword("directive") {
            try directiveDefinition(start, description)
        } else {
            return false
        }
        return true
    }

    /// https://spec.graphql.org/September2026/#TypeSystemExtension
    mutating func typeSystemExtension(_ start: Int) throws(Halt) {
        if isKeyword("type") {
            try typeExtension(.objectTypeExtension, start)
        } else if isKeyword("interface") {
            try typeExtension(.interfaceTypeExtension, start)
        } else if isKeyword("input") {
            try typeExtension(.inputObjectTypeExtension, start)
        } else if isKeyword("enum") {
            try typeExtension(.enumTypeExtension, start)
        } else if isKeyword("union") {
            try typeExtension(.unionTypeExtension, start)
        } else if isKeyword("scalar") {
            try typeExtension(.scalarTypeExtension, start)
        } else if isKeyword("schema") {
            try schemaExtension(start)
        } else if isKeyword("directive") {
            try directiveExtension(start)
        } else {
            throw unexpected()
        }
    }

    private mutating func typeDefinition(
        _ kind: NodeKind, _ start: Int, _ description: Token?
    ) throws(Halt) {
        let node = open(kind, start: start)
        self.description(description)
        try lexer.advance()
        try name(of: node)
        try typeContent(kind)
        close(node)
    }

    /// An extension extends something.
    private mutating func typeExtension(_ kind: NodeKind, _ start: Int) throws(Halt) {
        let node = open(kind, start: start)
        try lexer.advance()
        try name(of: node)
        let before = nodes.count
        try typeContent(kind)
        if nodes.count == before { throw unexpected() }
        close(node)
    }

    /// What follows the name of a type.
    private mutating func typeContent(_ kind: NodeKind) throws(Halt) {
        switch kind {
        case .objectTypeDefinition, .objectTypeExtension, .interfaceTypeDefinition,
            .interfaceTypeExtension:
            if try takeKeyword("implements") { try delimitedTypes(.ampersand) }
            try directives(isConst: true)
            if try take(.braceLeft) {
                repeat { try fieldDefinition() } while try !take(.braceRight)
            }
        case .inputObjectTypeDefinition, .inputObjectTypeExtension:
            try directives(isConst: true)
            if try take(.braceLeft) {
                repeat { try inputValueDefinition() } while try !take(.braceRight)
            }
        case .enumTypeDefinition, .enumTypeExtension:
            try directives(isConst: true)
            if try take(.braceLeft) {
                repeat { try enumValueDefinition() } while try !take(.braceRight)
            }
        case .unionTypeDefinition, .unionTypeExtension:
            try directives(isConst: true)
            if try take(.equals) { try delimitedTypes(.pipe) }
        default:
            try directives(isConst: true)
        }
    }

    private mutating func delimitedTypes(_ delimiter: TokenKind) throws(Halt) {
        _ = try take(delimiter)
        repeat { try namedType() } while try take(delimiter)
    }

    /// https://spec.graphql.org/September2026/#FieldDefinition
    private mutating func fieldDefinition() throws(Halt) {
        let node = open(.fieldDefinition, start: lexer.start)
        try optionalDescription()
        try name(of: node)
        try argumentsDefinition()
        try expect(.colon)
        try typeReference()
        try directives(isConst: true)
        close(node)
    }

    /// https://spec.graphql.org/September2026/#ArgumentsDefinition
    private mutating func argumentsDefinition() throws(Halt) {
        if try take(.parenLeft) {
            repeat { try inputValueDefinition() } while try !take(.parenRight)
        }
    }

    /// https://spec.graphql.org/September2026/#InputValueDefinition
    private mutating func inputValueDefinition() throws(Halt) {
        let node = open(.inputValueDefinition, start: lexer.start)
        try optionalDescription()
        try name(of: node)
        try expect(.colon)
        try typeReference()
        if try take(.equals) { try value(isConst: true) }
        try directives(isConst: true)
        close(node)
    }

    /// https://spec.graphql.org/September2026/#EnumValueDefinition
    private mutating func enumValueDefinition() throws(Halt) {
        let node = open(.enumValueDefinition, start: lexer.start)
        try optionalDescription()
        if isKeyword("true") || isKeyword("false") || isKeyword("null") {
            throw lexer.fail(
                "\(describe(lexer.token)) is reserved and cannot be used for an enum value.",
                at: lexer.start)
        }
        try name(of: node)
        try directives(isConst: true)
        close(node)
    }

    // MARK: Schema

    /// https://spec.graphql.org/September2026/#SchemaDefinition
    private mutating func schemaDefinition(_ start: Int, _ description: Token?) throws(Halt) {
        let node = open(.schemaDefinition, start: start)
        self.description(description)
        try lexer.advance()
        try directives(isConst: true)
        try expect(.braceLeft)
        repeat { try operationTypeDefinition() } while try !take(.braceRight)
        close(node)
    }

    /// https://spec.graphql.org/September2026/#SchemaExtension
    private mutating func schemaExtension(_ start: Int) throws(Halt) {
        let node = open(.schemaExtension, start: start)
        try lexer.advance()
        try directives(isConst: true)
        if try take(.braceLeft) {
            repeat { try operationTypeDefinition() } while try !take(.braceRight)
        }
        if nodes.count == Int(node) + 1 { throw unexpected() }
        close(node)
    }

    /// https://spec.graphql.org/September2026/#RootOperationTypeDefinition
    private mutating func operationTypeDefinition() throws(Halt) {
        let node = open(.operationTypeDefinition, start: lexer.start)
        let keyword = lexer.token
        guard keyword.kind == .name else { throw expected(.name) }
        let isQuery = isKeyword("query")
        let isMutation = isKeyword("mutation")
        let isSubscription = isKeyword("subscription")
        try lexer.advance()
        guard isQuery || isMutation || isSubscription else { throw unexpected(keyword) }
        nodes[Int(node)].operation = isQuery ? .query : isMutation ? .mutation : .subscription
        try expect(.colon)
        try namedType()
        close(node)
    }

    // MARK: Directives

    /// https://spec.graphql.org/September2026/#DirectiveDefinition
    private mutating func directiveDefinition(_ start: Int, _ description: Token?) throws(Halt) {
        let node = open(.directiveDefinition, start: start)
        self.description(description)
        try lexer.advance()
        try expect(.at)
        try name(of: node)
        try argumentsDefinition()
        try directives(isConst: true)
        if try takeKeyword("repeatable") { nodes[Int(node)].flags.insert(.repeatable) }
        try expectKeyword("on")
        _ = try take(.pipe)
        repeat { try directiveLocation() } while try take(.pipe)
        close(node)
    }

    /// https://spec.graphql.org/September2026/#DirectiveExtension
    private mutating func directiveExtension(_ start: Int) throws(Halt) {
        let node = open(.directiveExtension, start: start)
        try lexer.advance()
        try expect(.at)
        try name(of: node)
        guard lexer.kind == .at else { throw unexpected() }
        try directives(isConst: true)
        close(node)
    }

    /// https://spec.graphql.org/September2026/#DirectiveLocation
    private mutating func directiveLocation() throws(Halt) {
        let token = lexer.token
        guard token.kind == .name else { throw expected(.name) }
        let location = DirectiveLocation(rawValue: lexer.text(token.start, token.end))
        try leaf(.directiveLocation, symbol: intern())
        if location == nil { throw unexpected(token) }
    }
}
