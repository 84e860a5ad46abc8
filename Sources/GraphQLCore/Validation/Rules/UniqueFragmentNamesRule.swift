// A spread names one fragment.

/// https://spec.graphql.org/September2026/#sec-Fragment-Name-Uniqueness
struct UniqueFragmentNamesRule: ValidationRule {
    static let name = "UniqueFragmentNames"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        context.marks.begin()
        for fragment in context.facts.fragments {
            if let first = context.marks[fragment.name] {
                let name = context.document.shownText(of: fragment.name)
                context.report(
                    "There can be only one fragment named \"\(name)\".",
                    atNamesOf: [first, fragment.node])
            } else {
                context.marks[fragment.name] = fragment.node
            }
        }
    }
}
