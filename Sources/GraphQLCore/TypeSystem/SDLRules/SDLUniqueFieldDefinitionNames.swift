// The fields of a type have different names.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Objects.Type-Validation
    static let uniqueFieldDefinitionNames = SDLRule("UniqueFieldDefinitionNames") { context in
        let outputs: Set<NodeKind> = [
            .objectTypeDefinition, .objectTypeExtension, .interfaceTypeDefinition,
            .interfaceTypeExtension, .inputObjectTypeDefinition, .inputObjectTypeExtension,
        ]
        context.reportRepeatedMembers(of: outputs, nil) { schema, name, type in
            schema.field(name, in: type) != nil || schema.inputField(name, of: type) != nil
        } message: { member in
            "Field \"\(member)\""
        }
    }
}

extension SDLContext {
    /// Reports members that the schema already has, or that a definition and the extensions of a
    /// type define twice.
    mutating func reportRepeatedMembers(
        of kinds: Set<NodeKind>, _ memberKind: NodeKind?,
        exists: (TypeSystem, Int32, TypeIndex) -> Bool, message: (String) -> String
    ) {
        struct Member: Hashable {
            let type: Symbol
            let name: Symbol
        }
        var first: [Member: NodeIndex] = [:]
        for type in document.children(of: 0) where kinds.contains(document[type].kind) {
            let typeSymbol = document[type].symbol
            let existing = existingType(typeSymbol)
            for node in document.children(of: type) {
                let kind = document[node].kind
                guard
                    memberKind.map({ kind == $0 })
                        ?? (kind == .fieldDefinition || kind == .inputValueDefinition)
                else { continue }
                let symbol = document[node].symbol
                let document = document
                let shown = {
                    "\(document.text(of: typeSymbol)).\(document.text(of: symbol))"
                }
                if let schema, let existing, exists(schema, names[Int(symbol.rawValue)], existing) {
                    errors.report(
                        "\(message(shown())) already exists in the schema."
                            + " It cannot also be defined in this type extension.", [name(node)])
                } else if let earlier = first[Member(type: typeSymbol, name: symbol)] {
                    errors.report(
                        "\(message(shown())) can only be defined once.",
                        [name(earlier), name(node)])
                } else {
                    first[Member(type: typeSymbol, name: symbol)] = node
                }
            }
        }
    }
}
