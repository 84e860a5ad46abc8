// An optional rule: the schema is not shown.

/// Refuses `__schema` and `__type`. Not a rule of the specification.
struct NoSchemaIntrospectionCustomRule: ValidationRule {
    static let name = "NoSchemaIntrospectionCustom"
    static let events: ValidationEvents = .field

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        guard context.typeSystem.isIntrospectionType(context.type) else { return }
        let name = context.document.shownName(of: node)
        context.report(
            "GraphQL introspection has been disabled, but the requested query contained the "
                + "field \"\(name)\".", at: node)
    }
}
