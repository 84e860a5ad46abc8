// A field of an input object is given once.

/// https://spec.graphql.org/September2026/#sec-Input-Object-Field-Uniqueness
struct UniqueInputFieldNamesRule: ValidationRule {
    static let name = "UniqueInputFieldNames"
    static let events: ValidationEvents = .objectValue

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        context.marks.begin()
        for field in context.document.children(of: node) {
            context.spend(1)
            let symbol = context.document[field].symbol
            if let first = context.marks[symbol] {
                let name = context.document.shownText(of: symbol)
                context.report(
                    "There can be only one input field named \"\(name)\".",
                    atNamesOf: [first, field])
            } else {
                context.marks[symbol] = field
            }
        }
    }
}
