// All types of a schema have different names.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Schema
    static let uniqueTypeNames = SDLRule("UniqueTypeNames") { context in
        let document = context.document
        var fresh: [NodeIndex] = []
        for node in document.children(of: 0) where document[node].kind.definedType != nil {
            if context.existingType(document[node].symbol) != nil {
                context.errors.report(
                    "Type \"\(document.name(of: node))\" already exists in the schema."
                        + " It cannot also be defined in this type definition.",
                    [context.name(node)])
            } else {
                fresh.append(node)
            }
        }
        context.reportRepeated(fresh) {
            "There can be only one type named \"\(document.text(of: $0))\"."
        }
    }
}
