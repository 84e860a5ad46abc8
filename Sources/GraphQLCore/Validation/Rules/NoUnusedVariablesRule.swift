// A variable that nothing uses is a mistake.

/// https://spec.graphql.org/September2026/#sec-All-Variables-Used
struct NoUnusedVariablesRule: ValidationRule {
    static let name = "NoUnusedVariables"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        let reach = context.variableReach()
        for (index, operation) in context.facts.operations.enumerated() {
            guard !context.isAborted else { return }
            guard !operation.variables.isEmpty else { continue }
            let reached = reach.positions(ofOperation: index)
            context.marks.begin()
            for position in reached {
                context.marks[context.facts.positions[Int(position)].variable] = 0
            }
            context.spend(reached.count + operation.variables.count)
            let end =
                operation.name == .none
                ? "." : " in operation \"\(context.document.shownText(of: operation.name))\"."
            for variable in context.facts.variables[operation.variables]
            where context.marks[variable.name] == nil {
                let name = context.document.shownText(of: variable.name)
                context.report("Variable \"$\(name)\" is never used\(end)", at: variable.node)
            }
        }
    }
}
