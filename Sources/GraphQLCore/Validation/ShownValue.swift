// Literals as messages show them, and as scalars of the application take them.

extension ValidationContext {
    /// A literal in canonical form. What messages of one document show together is bounded;
    /// beyond that values are left out.
    mutating func shown(_ value: NodeIndex, withoutVariables: Bool = false) -> String {
        let node = document[value]
        let size = Int(node.end - node.start)
        guard size <= shownBytes else { return "…" }
        shownBytes -= size
        spend(1 + size / 16)
        return document.sourceText(of: value)
    }
}
