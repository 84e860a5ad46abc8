// A field of an input object is given at most once.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Input-Object-Field-Uniqueness
    static let uniqueInputFieldNames = SDLRule("UniqueInputFieldNames") { context in
        let document = context.document
        for node in context.nodes(.objectValue) {
            context.reportRepeated(document.children(of: node, .objectField)) {
                "There can be only one input field named \"\(document.text(of: $0))\"."
            }
        }
    }
}
