// An argument is given once.

/// https://spec.graphql.org/September2026/#sec-Argument-Uniqueness
struct UniqueArgumentNamesRule: ValidationRule {
    static let name = "UniqueArgumentNames"
    static let events: ValidationEvents = .severalArguments

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        context.marks.begin()
        var isRepeated = false
        var argument = context.children.firstArgument
        for _ in 0..<context.children.argumentCount {
            let symbol = context.document[argument].symbol
            if context.marks[symbol] != nil { isRepeated = true }
            context.marks[symbol] = 0
            argument = context.document[argument].subtreeEnd
        }
        context.spend(Int(context.children.argumentCount))
        if isRepeated { report(&context) }
    }

    private func report(_ context: inout ValidationContext) {
        context.marks.begin()
        var groups: [[NodeIndex]] = []
        var argument = context.children.firstArgument
        for _ in 0..<context.children.argumentCount {
            let symbol = context.document[argument].symbol
            if let group = context.marks[symbol] {
                groups[Int(group)].append(argument)
            } else {
                context.marks[symbol] = Int32(groups.count)
                groups.append([argument])
            }
            argument = context.document[argument].subtreeEnd
        }
        for group in groups where group.count > 1 {
            let name = context.document.shownName(of: group[0])
            context.report(
                "There can be only one argument named \"\(name)\".", atNamesOf: group)
        }
    }
}
