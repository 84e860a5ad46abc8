// The documents that a schema is built from, and which node each of its elements came from.

/// A node of one of the documents that a schema is built from.
struct NodeReference: Hashable, Sendable {
    let document: Int32
    let node: NodeIndex
}

/// The documents of a schema: the SDL, perhaps an extension, and the built-in definitions last.
struct SchemaSource: Sendable {
    let documents: [Document]
    /// By document and symbol: the number of the name in the schema's own table.
    let names: [[Int32]]

    /// The position of the built-in definitions.
    var builtIn: Int32 { Int32(documents.count - 1) }

    subscript(reference: NodeReference) -> Node {
        documents[Int(reference.document)][reference.node]
    }

    func document(_ reference: NodeReference) -> Document {
        documents[Int(reference.document)]
    }

    /// The schema's number of a node's own name.
    func name(_ reference: NodeReference) -> Int32 {
        let symbol = self[reference].symbol
        return symbol == .none ? -1 : names[Int(reference.document)][Int(symbol.rawValue)]
    }

    func text(_ reference: NodeReference) -> String {
        document(reference).name(of: reference.node)
    }

    func children(_ reference: NodeReference) -> some Sequence<NodeReference> {
        document(reference).children(of: reference.node).lazy.map {
            NodeReference(document: reference.document, node: $0)
        }
    }

    func children(_ reference: NodeReference, _ kind: NodeKind) -> [NodeReference] {
        children(reference).filter { self[$0].kind == kind }
    }

    /// The type node of a field definition or input value definition.
    func typeNode(_ reference: NodeReference) -> NodeReference? {
        children(reference).first { self[$0].kind.isType }
    }

    /// The default value of an input value definition.
    func defaultValueNode(_ reference: NodeReference) -> NodeReference? {
        children(reference).first {
            self[$0].kind.isValue && !self[$0].flags.contains(.isDescription)
        }
    }

    /// The first application of a directive to a definition.
    func directiveNode(_ reference: NodeReference, named name: Int32) -> NodeReference? {
        children(reference).first { self[$0].kind == .directive && self.name($0) == name }
    }
}

/// Where the elements of a schema were defined, by their indices.
struct SchemaOrigins: Sendable {
    var schemaDefinition: NodeReference?
    var schemaExtensions: [NodeReference] = []
    /// The definition and then the extensions of each type.
    var types: [[NodeReference]] = []
    var fields: [NodeReference] = []
    var inputValues: [NodeReference] = []
    var enumValues: [NodeReference] = []
    /// The definition and then the extensions of each directive.
    var directives: [[NodeReference]] = []
}

extension NodeKind {
    var isType: Bool {
        self == .namedType || self == .listType || self == .nonNullType
    }

    var isValue: Bool {
        switch self {
        case .intValue, .floatValue, .stringValue, .booleanValue, .nullValue, .enumValue,
            .listValue, .objectValue, .variable:
            true
        default: false
        }
    }

    /// The kind of type that a definition defines.
    var definedType: TypeKind? {
        switch self {
        case .scalarTypeDefinition: .scalar
        case .objectTypeDefinition: .object
        case .interfaceTypeDefinition: .interface
        case .unionTypeDefinition: .union
        case .enumTypeDefinition: .enumeration
        case .inputObjectTypeDefinition: .inputObject
        default: nil
        }
    }

    /// The kind of type that an extension extends.
    var extendedType: TypeKind? {
        switch self {
        case .scalarTypeExtension: .scalar
        case .objectTypeExtension: .object
        case .interfaceTypeExtension: .interface
        case .unionTypeExtension: .union
        case .enumTypeExtension: .enumeration
        case .inputObjectTypeExtension: .inputObject
        default: nil
        }
    }
}

extension Document {
    /// The nesting depth of a literal.
    func depth(of literal: NodeIndex) -> Int {
        var ends: [NodeIndex] = []
        var deepest = 0
        for node in literal..<self[literal].subtreeEnd {
            while let end = ends.last, end <= node { ends.removeLast() }
            guard self[node].kind.isValue else { continue }
            ends.append(self[node].subtreeEnd)
            deepest = max(deepest, ends.count)
        }
        return deepest
    }

    /// The canonical text of a value, or its source text if it is so deep that indentation would
    /// outweigh the content.
    func shortLiteral(of value: NodeIndex) -> String {
        depth(of: value) > 60 ? sourceText(of: value) : literal(of: value)
    }
}
