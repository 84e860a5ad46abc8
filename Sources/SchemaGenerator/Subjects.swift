// Which subject of the domain answers for a field: one rule for all, so that nothing has to say it.

import GraphQLCore

/// A subject of the domain, named like the type that it is about.
struct SchemaSubject {
    let name: String
    /// Not columns; in the schema's order.
    var fields: [FieldDefinition]
}

extension SchemaModel {
    /// In the order of the types that they are about, without connections, which are all alike.
    var subjects: [SchemaSubject] {
        var fields: [String: [FieldDefinition]] = [:]
        for (_, type) in types(.object) where !isConnection(type) {
            for (_, field) in self.fields(of: type) where needsResolver(field) {
                fields[subject(of: field), default: []].append(field)
            }
        }
        return types.compactMap { _, type in
            fields[type.name].map { SchemaSubject(name: type.name, fields: $0) }
        }
    }

    /// - An operation is answered by the type that its name begins with (`feedCreate`, `feeds`), or
    ///   by the viewer, whom it is about then.
    /// - A list is answered by the type of its nodes, on whatever object it is.
    /// - All other fields are answered by their own type.
    func subject(of field: FieldDefinition) -> String {
        let own = typeSystem.types[Int(field.parent)].name
        if isRoot(field.parent) {
            let word = String(field.name.prefix { !$0.isUppercase }).capitalizedFirst
            let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
            return [word, singular, "Viewer"].first { hasType($0) } ?? own
        }
        let type = named(field.type)
        guard isConnection(type), let nodes = self.field("nodes", of: type) else { return own }
        return named(nodes.type).name
    }

    /// Whether the type is a list of Relay's form, whose fields are the same for all nodes.
    func isConnection(_ type: TypeDefinition) -> Bool {
        type.name.hasSuffix("Connection")
            && ["edges", "nodes", "pageInfo"].allSatisfy { field($0, of: type) != nil }
    }

    /// Whether fields of the type are answered by resolvers.
    func hasOwnResolvers(_ type: TypeDefinition) -> Bool {
        fields(of: type).contains { route(of: $0.field) == .resolved }
    }

    /// Objects of events come with the event; what makes the events is a resolver too.
    private func needsResolver(_ field: FieldDefinition) -> Bool {
        field.parent == typeSystem.subscriptionType || route(of: field) == .resolved
    }

    private func field(_ name: String, of type: TypeDefinition) -> FieldDefinition? {
        fields(of: type).first { $0.field.name == name }?.field
    }

    private func hasType(_ name: String) -> Bool {
        types.contains { $0.type.name == name && $0.type.isComposite }
    }
}
