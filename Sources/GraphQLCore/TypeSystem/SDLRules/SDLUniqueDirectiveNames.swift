// All directives of a schema have different names.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Schema
    static let uniqueDirectiveNames = SDLRule("UniqueDirectiveNames") { context in
        let document = context.document
        var fresh: [NodeIndex] = []
        for node in document.children(of: 0, .directiveDefinition) {
            let symbol = document[node].symbol
            if context.schema?.directive(context.names[Int(symbol.rawValue)]) != nil {
                context.errors.report(
                    "Directive \"@\(document.text(of: symbol))\" already exists in the schema."
                        + " It cannot be redefined.", [context.name(node)])
            } else {
                fresh.append(node)
            }
        }
        context.reportRepeated(fresh) {
            "There can be only one directive named \"@\(document.text(of: $0))\"."
        }
    }
}
