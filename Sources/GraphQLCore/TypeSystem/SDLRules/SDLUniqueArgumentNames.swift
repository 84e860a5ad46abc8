// An argument is given at most once.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Argument-Uniqueness
    static let uniqueArgumentNames = SDLRule("UniqueArgumentNames") { context in
        let document = context.document
        for node in document.nodes.indices.map(NodeIndex.init)
        where document[node].kind == .directive || document[node].kind == .field {
            context.reportGroups(document.children(of: node, .argument)) {
                "There can be only one argument named \"\(document.text(of: $0))\"."
            }
        }
    }
}
