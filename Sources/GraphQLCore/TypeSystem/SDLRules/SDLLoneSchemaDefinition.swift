// A document defines the schema at most once, and never when it extends one that has roots.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Schema
    static let loneSchemaDefinition = SDLRule("LoneSchemaDefinition") { context in
        let isDefined = context.schema.map { schema in
            schema.queryType != nil || schema.mutationType != nil
                || schema.subscriptionType != nil
        }
        for (count, node) in context.document.children(of: 0, .schemaDefinition).enumerated() {
            if isDefined == true {
                context.errors.report(
                    "Cannot define a new schema within a schema extension.",
                    [context.start(node)])
            } else if count > 0 {
                context.errors.report(
                    "Must provide only one schema definition.", [context.start(node)])
            }
        }
    }
}
