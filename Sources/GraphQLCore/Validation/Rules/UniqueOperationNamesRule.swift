// A request names the operation that it means.

/// https://spec.graphql.org/September2026/#sec-Operation-Name-Uniqueness
struct UniqueOperationNamesRule: ValidationRule {
    static let name = "UniqueOperationNames"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        context.marks.begin()
        for operation in context.facts.operations where operation.name != .none {
            if let first = context.marks[operation.name] {
                let name = context.document.shownText(of: operation.name)
                context.report(
                    "There can be only one operation named \"\(name)\".",
                    atNamesOf: [first, operation.node])
            } else {
                context.marks[operation.name] = operation.node
            }
        }
    }
}
