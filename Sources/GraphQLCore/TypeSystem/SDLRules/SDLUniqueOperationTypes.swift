// A schema has one root type per operation.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Root-Operation-Types
    static let uniqueOperationTypes = SDLRule("UniqueOperationTypes") { context in
        let document = context.document
        var first: [OperationType: NodeIndex] = [:]
        for definition in document.children(of: 0) {
            let kind = document[definition].kind
            guard kind == .schemaDefinition || kind == .schemaExtension else { continue }
            for node in document.children(of: definition, .operationTypeDefinition) {
                let operation = document[node].operation
                if context.schema?.rootType(operation) != nil {
                    context.errors.report(
                        "Type for \(operation) already defined in the schema."
                            + " It cannot be redefined.", [context.start(node)])
                } else if let earlier = first[operation] {
                    context.errors.report(
                        "There can be only one \(operation) type in schema.",
                        [context.start(earlier), context.start(node)])
                } else {
                    first[operation] = node
                }
            }
        }
    }
}
