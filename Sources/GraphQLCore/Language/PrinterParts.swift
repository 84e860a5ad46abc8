// What every kind of node looks like.

extension Printer {
    /// Appends the parts of a node to `parts`.
    mutating func describe(_ index: NodeIndex) {
        let node = document[index]
        switch node.kind {
        case .document: joined(children(index), .newline, .newline)
        case .operationDefinition: operation(index)
        case .variableDefinition:
            description(index)
            text("$")
            name(node)
            text(": ")
            typeAndDefault(index)
            directives(index)
        case .selectionSet: block(children(index))
        case .field: field(index)
        case .alias, .enumValue, .namedType, .directiveLocation, .typeCoordinate: name(node)
        case .fragmentSpread:
            text("...")
            name(node)
            directives(index)
        case .inlineFragment:
            text("...")
            condition(index)
            directives(index)
            selectionSet(index)
        case .fragmentDefinition:
            description(index)
            text("fragment ")
            name(node)
            condition(index)
            directives(index)
            selectionSet(index)
        case .argument, .objectField:
            name(node)
            text(": ")
            parts.append(.node(index + 1))
        case .directive:
            text("@")
            name(node)
            listed(children(index), "(", ")")
        default: describeOther(index)
        }
    }

    private mutating func describeOther(_ index: NodeIndex) {
        let node = document[index]
        switch node.kind {
        case .variable:
            text("$")
            name(node)
        case .intValue, .floatValue: parts.append(.source(index))
        case .stringValue: parts.append(.string)
        case .booleanValue: text(node.flags.contains(.isTrue) ? "true" : "false")
        case .nullValue: text("null")
        case .listValue: listValue(index)
        case .objectValue: objectValue(index)
        case .listType:
            text("[")
            parts.append(.node(index + 1))
            text("]")
        case .nonNullType:
            parts.append(.node(index + 1))
            text("!")
        case .memberCoordinate, .argumentCoordinate, .directiveCoordinate,
            .directiveArgumentCoordinate:
            coordinate(index)
        default: describeTypeSystem(index)
        }
    }

    // MARK: Executable

    private mutating func operation(_ index: NodeIndex) {
        let node = document[index]
        description(index)
        let variables = children(index, .variableDefinition)
        let isBare = node.symbol == .none && document[index + 1].kind == .selectionSet
        if node.operation == .query, isBare, !keepingKeyword.contains(index) {
            parts.append(.node(index + 1))
            return
        }
        switch node.operation {
        case .query: text("query")
        case .mutation: text("mutation")
        case .subscription: text("subscription")
        }
        if node.symbol != .none || !variables.isEmpty { text(" ") }
        name(node)
        if variables.contains(where: hasNewlines) {
            text("(")
            parts.append(.newline)
            joined(variables, .newline)
            parts.append(.newline)
            text(")")
        } else {
            listed(variables, "(", ")")
        }
        directives(index)
        selectionSet(index)
    }

    private mutating func field(_ index: NodeIndex) {
        let node = document[index]
        var prefix = nameLength(node)
        if node.subtreeEnd > index + 1, document[index + 1].kind == .alias {
            parts.append(.node(index + 1))
            text(": ")
            prefix += length(of: index + 1) + 2
        }
        name(node)
        let arguments = children(index, .argument)
        if !arguments.isEmpty {
            if prefix + joinedLength(arguments) + 2 > Self.maximumLineLength {
                indented(arguments, "(", ")")
            } else {
                listed(arguments, "(", ")")
            }
        }
        directives(index)
        selectionSet(index)
    }

    private mutating func condition(_ index: NodeIndex) {
        for type in children(index, .namedType) {
            text(" on ")
            parts.append(.node(type))
        }
    }

    private mutating func selectionSet(_ index: NodeIndex) {
        for set in children(index, .selectionSet) {
            text(" ")
            parts.append(.node(set))
        }
    }

    mutating func directives(_ index: NodeIndex) {
        for directive in children(index, .directive) {
            text(" ")
            parts.append(.node(directive))
        }
    }

    // MARK: Values

    /// Arguments, lists and objects that would make a longer line are broken.
    private static let maximumLineLength = 80

    private mutating func listValue(_ index: NodeIndex) {
        let values = children(index)
        if joinedLength(values) + 2 > Self.maximumLineLength {
            indented(values, "[", "]")
        } else {
            text("[")
            joined(values, .text(", "))
            text("]")
        }
    }

    private mutating func objectValue(_ index: NodeIndex) {
        let fields = children(index)
        if joinedLength(fields) + 4 > Self.maximumLineLength {
            block(fields)
        } else {
            text("{ ")
            joined(fields, .text(", "))
            text(" }")
        }
    }

    private mutating func coordinate(_ index: NodeIndex) {
        let kind = document[index].kind
        let isDirective = kind == .directiveCoordinate || kind == .directiveArgumentCoordinate
        if isDirective { text("@") }
        name(document[index])
        for (position, further) in children(index).enumerated() {
            if isDirective || position == 1 {
                text("(")
                parts.append(.node(further))
                text(":)")
            } else {
                text(".")
                parts.append(.node(further))
            }
        }
    }

    // MARK: Building blocks

    mutating func text(_ text: StaticString) { parts.append(.text(text)) }

    mutating func name(_ node: Node) {
        if node.symbol != .none { parts.append(.name(node.symbol)) }
    }

    private func nameLength(_ node: Node) -> Int {
        node.symbol == .none ? 0 : document.names.range(of: node.symbol).count
    }

    mutating func description(_ index: NodeIndex) {
        guard index + 1 < document[index].subtreeEnd,
            document[index + 1].flags.contains(.isDescription)
        else { return }
        parts.append(.node(index + 1))
        parts.append(.newline)
    }

    func children(_ index: NodeIndex) -> [NodeIndex] { Array(document.children(of: index)) }

    func children(_ index: NodeIndex, _ kind: NodeKind) -> [NodeIndex] {
        document.children(of: index, kind)
    }

    private func joinedLength(_ nodes: [NodeIndex]) -> Int {
        nodes.reduce(0) { $0 + length(of: $1) } + max(0, nodes.count - 1) * 2
    }

    mutating func joined(_ nodes: [NodeIndex], _ separators: PrintPart...) {
        for (position, node) in nodes.enumerated() {
            if position > 0 { parts.append(contentsOf: separators) }
            parts.append(.node(node))
        }
    }

    /// In one line between brackets; nothing where there are none.
    mutating func listed(_ nodes: [NodeIndex], _ open: StaticString, _ close: StaticString) {
        guard !nodes.isEmpty else { return }
        text(open)
        joined(nodes, .text(", "))
        text(close)
    }

    /// Each on its own line between brackets; nothing where there are none.
    mutating func indented(_ nodes: [NodeIndex], _ open: StaticString, _ close: StaticString) {
        guard !nodes.isEmpty else { return }
        text(open)
        parts.append(.indent)
        for node in nodes {
            parts.append(.newline)
            parts.append(.node(node))
        }
        parts.append(.dedent)
        parts.append(.newline)
        text(close)
    }

    mutating func block(_ nodes: [NodeIndex]) { indented(nodes, "{", "}") }
}
