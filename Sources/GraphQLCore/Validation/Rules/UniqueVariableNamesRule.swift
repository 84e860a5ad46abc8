// A variable is defined once per operation.

/// https://spec.graphql.org/September2026/#sec-Variable-Uniqueness
struct UniqueVariableNamesRule: ValidationRule {
    static let name = "UniqueVariableNames"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        for operation in context.facts.operations where operation.variables.count > 1 {
            context.marks.begin()
            var groups: [[NodeIndex]] = []
            for variable in context.facts.variables[operation.variables] {
                if let group = context.marks[variable.name] {
                    groups[Int(group)].append(variable.node)
                } else {
                    context.marks[variable.name] = Int32(groups.count)
                    groups.append([variable.node])
                }
            }
            context.spend(operation.variables.count)
            for group in groups where group.count > 1 {
                let name = context.document.shownName(of: group[0])
                context.report(
                    "There can be only one variable named \"$\(name)\".", atNamesOf: group)
            }
        }
    }
}
