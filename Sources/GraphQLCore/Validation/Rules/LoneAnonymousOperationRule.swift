// Without names, operations cannot be distinguished.

/// https://spec.graphql.org/September2026/#sec-Lone-Anonymous-Operation
struct LoneAnonymousOperationRule: ValidationRule {
    static let name = "LoneAnonymousOperation"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        guard context.facts.operations.count > 1 else { return }
        for operation in context.facts.operations where operation.name == .none {
            context.report(
                "This anonymous operation must be the only defined operation.",
                at: operation.node)
        }
    }
}
