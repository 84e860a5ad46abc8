// A spread names a fragment of the document.

/// https://spec.graphql.org/September2026/#sec-Fragment-Spread-Target-Defined
struct KnownFragmentNamesRule: ValidationRule {
    static let name = "KnownFragmentNames"
    static let events: ValidationEvents = .fragmentSpread

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        guard context.facts.elements[Int(node)] < 0 else { return }
        let name = context.document.shownName(of: node)
        context.report("Unknown fragment \"\(name)\".", atNamesOf: [node])
    }
}
