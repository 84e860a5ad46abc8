// The arguments of a field or directive have different names.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Type-System.Directives.Type-Validation
    static let uniqueArgumentDefinitionNames = SDLRule("UniqueArgumentDefinitionNames") {
        context in
        let document = context.document
        for definition in document.children(of: 0) {
            switch document[definition].kind {
            case .directiveDefinition:
                context.reportGroups(document.children(of: definition, .inputValueDefinition)) {
                    let directive = document.name(of: definition)
                    return "Argument \"@\(directive)(\(document.text(of: $0)):)\""
                        + " can only be defined once."
                }
            case .objectTypeDefinition, .objectTypeExtension, .interfaceTypeDefinition,
                .interfaceTypeExtension:
                for field in document.children(of: definition, .fieldDefinition) {
                    context.reportGroups(document.children(of: field, .inputValueDefinition)) {
                        let path = "\(document.name(of: definition)).\(document.name(of: field))"
                        return "Argument \"\(path)(\(document.text(of: $0)):)\""
                            + " can only be defined once."
                    }
                }
            default: break
            }
        }
    }
}
