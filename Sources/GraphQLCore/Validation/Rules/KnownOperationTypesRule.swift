// An operation needs a root type.

/// https://spec.graphql.org/September2026/#sec-Operation-Type-Existence
struct KnownOperationTypesRule: ValidationRule {
    static let name = "KnownOperationTypes"
    static let events: ValidationEvents = .operation

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let operation = context.document[node].operation
        guard context.typeSystem.rootType(operation) == nil else { return }
        context.report(
            "The \(operation.keyword) operation is not supported by the schema.", at: node)
    }
}
