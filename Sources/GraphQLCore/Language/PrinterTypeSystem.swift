// What definitions and extensions of the type system look like.

extension Printer {
    mutating func describeTypeSystem(_ index: NodeIndex) {
        let node = document[index]
        description(index)
        switch node.kind {
        case .schemaDefinition: schema(index, "schema")
        case .schemaExtension: schema(index, "extend schema")
        case .operationTypeDefinition:
            switch node.operation {
            case .query: text("query: ")
            case .mutation: text("mutation: ")
            case .subscription: text("subscription: ")
            }
            parts.append(.node(index + 1))
        case .fieldDefinition:
            name(node)
            argumentsDefinition(index)
            text(": ")
            typeAndDefault(index)
            directives(index)
        case .inputValueDefinition:
            name(node)
            text(": ")
            typeAndDefault(index)
            directives(index)
        case .enumValueDefinition:
            name(node)
            directives(index)
        case .directiveDefinition:
            text("directive @")
            name(node)
            argumentsDefinition(index)
            directives(index)
            if node.flags.contains(.repeatable) { text(" repeatable") }
            text(" on ")
            joined(children(index, .directiveLocation), .pipe)
        case .directiveExtension:
            text("extend directive @")
            name(node)
            directives(index)
        default: type(index)
        }
    }

    private mutating func schema(_ index: NodeIndex, _ keyword: StaticString) {
        text(keyword)
        directives(index)
        blockBehind(index, .operationTypeDefinition)
    }

    private mutating func type(_ index: NodeIndex) {
        let node = document[index]
        text(Self.keyword(node.kind))
        name(node)
        let isUnion = node.kind == .unionTypeDefinition || node.kind == .unionTypeExtension
        let types = children(index, .namedType)
        if !isUnion, !types.isEmpty {
            text(" implements ")
            joined(types, .ampersand)
        }
        directives(index)
        if isUnion, !types.isEmpty {
            text(" = ")
            joined(types, .pipe)
        }
        blockBehind(index, .fieldDefinition)
        blockBehind(index, .inputValueDefinition)
        blockBehind(index, .enumValueDefinition)
    }

    private static func keyword(_ kind: NodeKind) -> StaticString {
        switch kind {
        case .scalarTypeDefinition: "scalar "
        case .objectTypeDefinition: "type "
        case .interfaceTypeDefinition: "interface "
        case .unionTypeDefinition: "union "
        case .enumTypeDefinition: "enum "
        case .inputObjectTypeDefinition: "input "
        case .scalarTypeExtension: "extend scalar "
        case .objectTypeExtension: "extend type "
        case .interfaceTypeExtension: "extend interface "
        case .unionTypeExtension: "extend union "
        case .enumTypeExtension: "extend enum "
        case .inputObjectTypeExtension: "extend input "
        default: ""
        }
    }

    private mutating func argumentsDefinition(_ index: NodeIndex) {
        let arguments = children(index, .inputValueDefinition)
        if hasNewlines(arguments) {
            indented(arguments, "(", ")")
        } else {
            listed(arguments, "(", ")")
        }
    }

    /// The type of a definition, followed by its default value.
    mutating func typeAndDefault(_ index: NodeIndex) {
        for child in document.children(of: index) {
            switch document[child].kind {
            case .namedType, .listType, .nonNullType: parts.append(.node(child))
            case .directive, .inputValueDefinition: continue
            default:
                if document[child].flags.contains(.isDescription) { continue }
                text(" = ")
                parts.append(.node(child))
            }
        }
    }

    private mutating func blockBehind(_ index: NodeIndex, _ kind: NodeKind) {
        let nodes = children(index, kind)
        guard !nodes.isEmpty else { return }
        text(" ")
        block(nodes)
    }
}
