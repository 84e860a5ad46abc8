// An operation defines every variable that it uses, including those in fragments.

/// https://spec.graphql.org/September2026/#sec-All-Variable-Uses-Defined
struct NoUndefinedVariablesRule: ValidationRule {
    static let name = "NoUndefinedVariables"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        let reach = context.variableReach()
        for (index, operation) in context.facts.operations.enumerated() {
            guard !context.isAborted else { return }
            let reached = reach.positions(ofOperation: index)
            guard !reached.isEmpty else { continue }
            context.marks.begin()
            for variable in context.facts.variables[operation.variables] {
                context.marks[variable.name] = 0
            }
            context.spend(reached.count + operation.variables.count)
            let isUndefined = reached.contains {
                context.marks[context.facts.positions[Int($0)].variable] == nil
            }
            if isUndefined { report(operation, &context) }
        }
    }

    private func report(_ operation: OperationFacts, _ context: inout ValidationContext) {
        let end =
            operation.name == .none
            ? "." : " by operation \"\(context.document.shownText(of: operation.name))\"."
        for usage in context.usages(reachableFrom: operation) {
            let name = context.document[usage.node].symbol
            guard context.marks[name] == nil else { continue }
            context.report(
                "Variable \"$\(context.document.shownText(of: name))\" is not defined\(end)",
                at: usage.node, operation.node)
            if context.isAborted { return }
        }
    }
}
