// The members of each kind of node in a syntax tree, in the order of the grammar.

/// A member of a node of the syntax tree.
enum SyntaxTreeMember {
    /// A child that may be absent.
    case node(StaticString, NodeKinds)
    case list(StaticString, NodeKinds)
    /// The node's own name, where it has one.
    case name
    /// The variable that a definition defines.
    case variable
    /// A further name of a schema coordinate.
    case furtherName(StaticString)
    case operation
    /// `value`: the name, or the source text.
    case nameText
    case sourceText
    /// `value` and `block` of a string.
    case string
    case boolean
    case repeatable

    /// The members of a kind of node.
    static func all(of kind: NodeKind) -> [SyntaxTreeMember] {
        table[Int(kind.rawValue)]
    }

    private static let table: [[SyntaxTreeMember]] = (0...NodeKind.last.rawValue).map { value in
        guard let kind = NodeKind(rawValue: value) else { return [] }
        return executable(kind) ?? valueOrType(kind) ?? typeSystem(kind)
    }

    private static let description = SyntaxTreeMember.node("description", .descriptions)
    private static let directives = SyntaxTreeMember.list("directives", [.directive])
    private static let selectionSet = SyntaxTreeMember.node("selectionSet", [.selectionSet])
    private static let type = SyntaxTreeMember.node("type", .types)

    private static func executable(_ kind: NodeKind) -> [SyntaxTreeMember]? {
        switch kind {
        case .document: [.list("definitions", .any)]
        case .operationDefinition:
            [
                description, .operation, .name,
                .list("variableDefinitions", [.variableDefinition]), directives, selectionSet,
            ]
        case .variableDefinition:
            [description, .variable, type, .node("defaultValue", .values), directives]
        case .selectionSet: [.list("selections", .any)]
        case .field:
            [
                .node("alias", [.alias]), .name, .list("arguments", [.argument]), directives,
                selectionSet,
            ]
        case .alias, .directiveLocation: [.nameText]
        case .fragmentSpread: [.name, directives]
        case .inlineFragment: [.node("typeCondition", [.namedType]), directives, selectionSet]
        case .fragmentDefinition:
            [
                description, .name, .node("typeCondition", [.namedType]), directives,
                selectionSet,
            ]
        case .argument, .objectField: [.name, .node("value", .values)]
        case .directive: [.name, .list("arguments", [.argument])]
        default: nil
        }
    }

    private static func valueOrType(_ kind: NodeKind) -> [SyntaxTreeMember]? {
        switch kind {
        case .variable, .namedType, .typeCoordinate, .directiveCoordinate: [.name]
        case .intValue, .floatValue: [.sourceText]
        case .enumValue: [.nameText]
        case .stringValue: [.string]
        case .booleanValue: [.boolean]
        case .nullValue: []
        case .listValue: [.list("values", .any)]
        case .objectValue: [.list("fields", .any)]
        case .listType, .nonNullType: [type]
        case .memberCoordinate: [.name, .furtherName("memberName")]
        case .argumentCoordinate:
            [.name, .furtherName("fieldName"), .furtherName("argumentName")]
        case .directiveArgumentCoordinate: [.name, .furtherName("argumentName")]
        default: nil
        }
    }

    private static func typeSystem(_ kind: NodeKind) -> [SyntaxTreeMember] {
        let inputValues: NodeKinds = [.inputValueDefinition]
        return switch kind {
        case .schemaDefinition, .schemaExtension:
            [description, directives, .list("operationTypes", [.operationTypeDefinition])]
        case .operationTypeDefinition: [.operation, type]
        case .scalarTypeDefinition, .scalarTypeExtension, .enumValueDefinition:
            [description, .name, directives]
        case .objectTypeDefinition, .objectTypeExtension, .interfaceTypeDefinition,
            .interfaceTypeExtension:
            [
                description, .name, .list("interfaces", [.namedType]), directives,
                .list("fields", [.fieldDefinition]),
            ]
        case .fieldDefinition:
            [description, .name, .list("arguments", inputValues), type, directives]
        case .inputValueDefinition:
            [description, .name, type, .node("defaultValue", .values), directives]
        case .unionTypeDefinition, .unionTypeExtension:
            [description, .name, directives, .list("types", [.namedType])]
        case .enumTypeDefinition, .enumTypeExtension:
            [description, .name, directives, .list("values", [.enumValueDefinition])]
        case .inputObjectTypeDefinition, .inputObjectTypeExtension:
            [description, .name, directives, .list("fields", inputValues)]
        case .directiveDefinition:
            [
                description, .name, .list("arguments", inputValues), directives, .repeatable,
                .list("locations", [.directiveLocation]),
            ]
        case .directiveExtension: [.name, directives]
        default: []
        }
    }
}

/// Kinds of nodes that are alternatives in one place of the grammar.
struct NodeKinds: ExpressibleByArrayLiteral {
    private let bits: UInt64
    private var isDescription: Bool?

    private init(bits: UInt64, isDescription: Bool? = nil) {
        self.bits = bits
        self.isDescription = isDescription
    }

    init(arrayLiteral kinds: NodeKind...) {
        self.init(bits: kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) })
    }

    static let any = NodeKinds(bits: .max)
    static let types: NodeKinds = [.namedType, .listType, .nonNullType]
    static let descriptions = NodeKinds(
        bits: 1 << UInt64(NodeKind.stringValue.rawValue), isDescription: true)
    static let values: NodeKinds = [
        .variable, .intValue, .floatValue, .stringValue, .booleanValue, .nullValue, .enumValue,
        .listValue, .objectValue,
    ]

    func contains(_ node: Node) -> Bool {
        if isDescription == true, !node.flags.contains(.isDescription) { return false }
        return bits >> UInt64(node.kind.rawValue) & 1 == 1
    }
}

extension NodeKind {
    static let last = NodeKind.directiveArgumentCoordinate

    /// The name of the kind in GraphQL.js' syntax trees.
    var syntaxTreeName: String {
        switch self {
        case .alias, .directiveLocation: return "Name"
        default:
            let name = String(describing: self)
            return name.prefix(1).uppercased() + name.dropFirst()
        }
    }
}
