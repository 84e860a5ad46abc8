// A directive that is not repeatable is used at most once per location.

/// https://spec.graphql.org/September2026/#sec-Directives-Are-Unique-per-Location
struct UniqueDirectivesPerLocationRule: ValidationRule {
    static let name = "UniqueDirectivesPerLocation"
    static let events: ValidationEvents = .severalDirectives

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        context.marks.begin()
        context.spend(Int(context.children.directiveCount))
        var directive = context.children.firstDirective
        for _ in 0..<context.children.directiveCount {
            let symbol = context.document[directive].symbol
            if let first = context.marks[symbol] {
                if isUnique(symbol, context) {
                    let name = context.document.shownText(of: symbol)
                    context.report(
                        "The directive \"@\(name)\" can only be used once at this location.",
                        at: first, directive)
                }
            } else {
                context.marks[symbol] = directive
            }
            directive = context.document[directive].subtreeEnd
        }
    }

    private func isUnique(_ name: Symbol, _ context: ValidationContext) -> Bool {
        if let definition = context.facts.directiveDefinitions[name] {
            return !context.document[definition].flags.contains(.repeatable)
        }
        let number = context.facts.schemaNames[Int(name.rawValue)]
        guard let directive = context.typeSystem.directive(number) else { return false }
        return !context.typeSystem.directives[Int(directive)].isRepeatable
    }
}
