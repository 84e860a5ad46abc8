// Values and type references.

extension Parser {
    /// A value with everything in it.
    /// https://spec.graphql.org/September2026/#Value
    mutating func value(isConst: Bool) throws(Halt) {
        var container: NodeIndex = -1
        let outside = depth
        while true {
            switch lexer.kind {
            case .bracketLeft:
                try enter()
                if depth - outside > limits.valueDepth { throw tooDeep() }
                container = open(.listValue, start: lexer.start, parent: container)
                try lexer.advance()
                if lexer.kind != .bracketRight { continue }
            case .braceLeft:
                try enter()
                if depth - outside > limits.valueDepth { throw tooDeep() }
                container = open(.objectValue, start: lexer.start, parent: container)
                try lexer.advance()
                if lexer.kind != .braceRight {
                    container = try objectField(parent: container)
                    continue
                }
            default:
                try simpleValue(isConst: isConst)
            }
            container = try closeContainers(container)
            if container < 0 { return }
        }
    }

    /// After a complete value: closes the containers that end here. Returns the open one, or -1.
    @inline(__always)
    private mutating func closeContainers(_ innermost: NodeIndex) throws(Halt) -> NodeIndex {
        var container = innermost
        while container >= 0 {
            let parent = nodes[Int(container)].subtreeEnd
            switch nodes[Int(container)].kind {
            case .objectField:
                close(container)
                container = parent
                continue
            case .objectValue:
                guard lexer.kind == .braceRight else { return try objectField(parent: container) }
            default:
                guard lexer.kind == .bracketRight else { return container }
            }
            try lexer.advance()
            depth -= 1
            close(container)
            container = parent
        }
        return -1
    }

    private mutating func objectField(parent: NodeIndex) throws(Halt) -> NodeIndex {
        let node = open(.objectField, start: lexer.start, parent: parent)
        try name(of: node)
        try expect(.colon)
        return node
    }

    /// A value that contains no others.
    @inline(__always)
    private mutating func simpleValue(isConst: Bool) throws(Halt) {
        switch lexer.kind {
        case .int: try leaf(.intValue)
        case .float: try leaf(.floatValue)
        case .string, .blockString: try leaf(.stringValue, flags: Self.flags(lexer.token))
        case .name:
            if isKeyword("true") {
                try leaf(.booleanValue, flags: .isTrue)
            } else if isKeyword("false") {
                try leaf(.booleanValue)
            } else if isKeyword("null") {
                try leaf(.nullValue)
            } else {
                try leaf(.enumValue, symbol: intern())
            }
        case .dollar: try variable(isConst: isConst)
        default: throw unexpected()
        }
    }

    /// https://spec.graphql.org/September2026/#Variable
    private mutating func variable(isConst: Bool) throws(Halt) {
        let dollar = lexer.token
        let node = open(.variable, start: dollar.start)
        try lexer.advance()
        if isConst {
            guard lexer.kind == .name else { throw unexpected(dollar) }
            let name = lexer.text(lexer.start, lexer.end).shortened
            throw lexer.fail(
                "Unexpected variable \"$\(name)\" in constant value.", at: dollar.start)
        }
        try name(of: node)
        close(node)
    }

    // MARK: Types

    /// https://spec.graphql.org/September2026/#NamedType
    mutating func namedType() throws(Halt) {
        guard lexer.kind == .name else { throw expected(.name) }
        try leaf(.namedType, symbol: intern())
    }

    /// A type is a chain: read from the inside out, then reversed into preorder.
    /// https://spec.graphql.org/September2026/#Type
    mutating func typeReference() throws(Halt) {
        let outermost = nodes.count
        typeStarts.removeAll(keepingCapacity: true)
        let start = lexer.start
        while lexer.kind == .bracketLeft {
            try enter()
            if typeStarts.count >= limits.typeDepth { throw tooDeep() }
            typeStarts.append(lexer.start)
            try lexer.advance()
        }
        let innerStart = lexer.start
        try namedType()
        try optionalNonNull(start: innerStart)
        while let start = typeStarts.popLast() {
            try expect(.bracketRight)
            depth -= 1
            wrap(.listType, start: start)
            try optionalNonNull(start: start)
        }
        let count = nodes.count - outermost
        guard count > 1 else { return }
        if count - 1 > limits.typeDepth {
            throw lexer.fail(
                "Document is nested too deeply. Parsing aborted.", at: start, isLimit: true)
        }
        nodes.reverse(from: outermost)
        let end = position
        for index in outermost..<nodes.count { nodes[index].subtreeEnd = end }
    }

    @inline(__always)
    private mutating func optionalNonNull(start: Int) throws(Halt) {
        guard lexer.kind == .bang else { return }
        try lexer.advance()
        wrap(.nonNullType, start: start)
    }

    @inline(__always)
    private mutating func wrap(_ kind: NodeKind, start: Int) {
        close(open(kind, start: start))
    }
}
