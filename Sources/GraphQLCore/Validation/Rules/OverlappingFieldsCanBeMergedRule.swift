// Fields with one response name become one field of the response, so they must agree.

/// Decides by `FieldMergeCheck`, which groups and merges whole sets and is linear for all
/// documents that people write; only where that finds a conflict does `ConflictSearch` look for
/// the pairs of fields to name in messages, within a budget.
/// https://spec.graphql.org/September2026/#sec-Field-Selection-Merging
struct OverlappingFieldsCanBeMergedRule: ValidationRule {
    static let name = "OverlappingFieldsCanBeMerged"
    static let events: ValidationEvents = .selectionSet

    /// Selection sets in which fields could conflict: a response name twice, or spreads next to
    /// other selections.
    private var candidates: [NodeIndex] = []

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        guard context.parentKind != .inlineFragment else { return }
        if isCandidate(node, &context) { candidates.append(node) }
    }

    private func isCandidate(
        _ selectionSet: NodeIndex, _ context: inout ValidationContext
    ) -> Bool {
        let nodes = context.document.nodes
        let end = Int(nodes[Int(selectionSet)].subtreeEnd)
        var index = Int(selectionSet) + 1
        var fieldCount = 0
        var spread = Symbol.none
        var isFound = false
        context.marks.begin()
        while index < end {
            let node = nodes[index]
            switch node.kind {
            case .field:
                let isAliased =
                    node.subtreeEnd > index + 1 && nodes[index + 1].kind == .alias
                let name = isAliased ? nodes[index + 1].symbol : node.symbol
                isFound = isFound || context.marks.mark(name) || spread != .none
                fieldCount += 1
                index = Int(node.subtreeEnd)
            case .fragmentSpread:
                isFound = isFound || fieldCount > 0 || (spread != .none && spread != node.symbol)
                spread = node.symbol
                index = Int(node.subtreeEnd)
            case .inlineFragment, .selectionSet: index += 1
            default: index = Int(node.subtreeEnd)
            }
            if isFound { return true }
        }
        return false
    }

    mutating func finish(_ context: inout ValidationContext) {
        guard !candidates.isEmpty else { return }
        var sets = SelectionSets(context)
        var check = FieldMergeCheck(candidates)
        guard let found = check.firstConflict(&sets, &context), !context.isAborted else {
            return
        }
        var search = ConflictSearch()
        var reported = 0
        for selectionSet in candidates where !context.isAborted {
            for conflict in search.conflicts(within: selectionSet, &sets, &context) {
                report(conflict, &context)
                reported += 1
            }
        }
        context.spend(search.cost)
        if reported == 0, search.isExhausted { report(found, &context) }
    }

    private func report(_ conflict: FieldConflict, _ context: inout ValidationContext) {
        let name = context.conflictName(of: conflict.responseName)
        context.report(
            "Fields \"\(name)\" conflict because \(conflict.reason). Use different aliases on "
                + "the fields to fetch both if this was intentional.",
            offsets: (conflict.left + conflict.right).map { context.document[$0].start })
    }
}

/// Two groups of fields that cannot be merged, and why.
struct FieldConflict {
    let responseName: Symbol
    let reason: String
    let left: [NodeIndex]
    let right: [NodeIndex]

    /// Longer details are cut.
    static let maximumDetailLength = 1_000
    /// Fields of one side that a message points at.
    static let maximumNodes = 20

    static func abbreviated(_ text: String) -> String {
        text.unicodeScalars.count > maximumDetailLength
            ? String(text.unicodeScalars.prefix(maximumDetailLength)) + "..." : text
    }
}

extension ValidationContext {
    /// A name inside a conflict's reason: in full as in GraphQL.js, or shortened like every other
    /// name where documents are limited.
    func conflictName(of symbol: Symbol) -> String {
        options.limits == nil
            ? FieldConflict.abbreviated(document.text(of: symbol)) : document.shownText(of: symbol)
    }
}
