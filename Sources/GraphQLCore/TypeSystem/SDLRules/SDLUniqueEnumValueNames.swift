// The values of an enum have different names.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Enums.Type-Validation
    static let uniqueEnumValueNames = SDLRule("UniqueEnumValueNames") { context in
        let kinds: Set<NodeKind> = [.enumTypeDefinition, .enumTypeExtension]
        context.reportRepeatedMembers(of: kinds, .enumValueDefinition) { schema, name, type in
            schema.enumValue(name, of: type) != nil
        } message: { member in
            "Enum value \"\(member)\""
        }
    }
}
