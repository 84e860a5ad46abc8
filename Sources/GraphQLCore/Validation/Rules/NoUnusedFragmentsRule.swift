// A fragment that no operation reaches is a mistake.

/// https://spec.graphql.org/September2026/#sec-Fragments-Must-Be-Used
struct NoUnusedFragmentsRule: ValidationRule {
    static let name = "NoUnusedFragments"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        let facts = context.facts
        guard !facts.fragments.isEmpty else { return }
        var isUsed = [Bool](repeating: false, count: facts.fragments.count)
        var open: [Int32] = []
        func use(_ spreads: Range<Int>) {
            for spread in facts.spreads[spreads]
            where spread.fragment >= 0 && !isUsed[Int(spread.fragment)] {
                isUsed[Int(spread.fragment)] = true
                open.append(spread.fragment)
            }
        }
        for operation in facts.operations { use(operation.spreads) }
        while let fragment = open.popLast() { use(facts.fragments[Int(fragment)].spreads) }
        context.spend(facts.spreads.count)
        for fragment in facts.fragments {
            let last = context.fragment(named: fragment.name)
            guard !isUsed[Int(last)] else { continue }
            let name = context.document.shownText(of: fragment.name)
            context.report("Fragment \"\(name)\" is never used.", at: fragment.node)
        }
    }
}
