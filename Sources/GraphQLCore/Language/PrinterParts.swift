// What every kind of node looks like.

extension Printer {
    /// Appends the parts of a node to `parts`.
    mutating func describe(_ index: NodeIndex) {
        let node = document[index]
        switch node.kind {
        case .document: joined(children(index), .blankLine)
        case .operationDefinition: operation(index)
        case .variableDefinition:
            description(index)
            text("$")
            name(node)
            text(": ")
            typeAndDefault(index)
            directives(index)
        case .selectionSet:
            let selections = children(index)
            if selections.isEmpty { text("{}") } else { block(selections) }
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
        if hasNewlines(variables) {
            text("(")
            parts.append(.newline)
            joined(variables, .line)
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
        let type = children(index, .namedType)
        guard !type.isEmpty else { return }
        text(" on ")
        parts.append(.node(type.first))
    }

    private mutating func selectionSet(_ index: NodeIndex) {
        let set = children(index, .selectionSet)
        guard !set.isEmpty else { return }
        text(" ")
        parts.append(.node(set.first))
    }

    mutating func directives(_ index: NodeIndex) {
        let directives = children(index, .directive)
        guard !directives.isEmpty else { return }
        text(" ")
        joined(directives, .space)
    }

    // MARK: Values

    /// Arguments, lists and objects that would make a longer line are broken up.
    private static let maximumLineLength = 80

    private mutating func listValue(_ index: NodeIndex) {
        let values = children(index)
        if joinedLength(values) + 2 > Self.maximumLineLength {
            indented(values, "[", "]")
        } else {
            text("[")
            joined(values, .comma)
            text("]")
        }
    }

    private mutating func objectValue(_ index: NodeIndex) {
        let fields = children(index)
        if joinedLength(fields) + 4 > Self.maximumLineLength {
            block(fields)
        } else {
            text("{ ")
            joined(fields, .comma)
            text(" }")
        }
    }

    private mutating func coordinate(_ index: NodeIndex) {
        let kind = document[index].kind
        let isDirective = kind == .directiveCoordinate || kind == .directiveArgumentCoordinate
        if isDirective { text("@") }
        name(document[index])
        for (position, further) in document.children(of: index).enumerated() {
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

    func children(_ index: NodeIndex) -> Run {
        Run(first: index + 1, end: document[index].subtreeEnd)
    }

    /// The children of one kind, which are adjacent.
    func children(_ index: NodeIndex, _ kind: NodeKind) -> Run {
        let end = document[index].subtreeEnd
        var first = index + 1
        while first < end, document[first].kind != kind { first = document[first].subtreeEnd }
        var last = first
        while last < end, document[last].kind == kind { last = document[last].subtreeEnd }
        return Run(first: first, end: last)
    }

    func hasNewlines(_ run: Run) -> Bool {
        var node = run.first
        while node < run.end {
            if hasNewlines(node) { return true }
            node = document[node].subtreeEnd
        }
        return false
    }

    /// The length of siblings with commas between.
    private func joinedLength(_ run: Run) -> Int {
        var length = 0
        var node = run.first
        while node < run.end {
            length += self.length(of: node) + (node == run.first ? 0 : 2)
            node = document[node].subtreeEnd
        }
        return length
    }

    mutating func joined(_ run: Run, _ separator: Separator) {
        if !run.isEmpty { parts.append(.siblings(run, separator)) }
    }

    /// On one line between brackets; nothing if there are none.
    mutating func listed(_ nodes: Run, _ open: StaticString, _ close: StaticString) {
        guard !nodes.isEmpty else { return }
        text(open)
        joined(nodes, .comma)
        text(close)
    }

    /// Each on its own line between brackets; nothing if there are none.
    mutating func indented(_ nodes: Run, _ open: StaticString, _ close: StaticString) {
        guard !nodes.isEmpty else { return }
        text(open)
        parts.append(.indent)
        parts.append(.newline)
        joined(nodes, .line)
        parts.append(.dedent)
        parts.append(.newline)
        text(close)
    }

    mutating func block(_ nodes: Run) { indented(nodes, "{", "}") }
}
