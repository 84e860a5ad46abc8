// Which pairs of fields to name when fields cannot be merged: each conflict once, in the order
// and wording that users of GraphQL.js know.

/// Compares pairs of fields within selection sets, between sets and fragments, and between
/// fragments, each combination once. Pairs are quadratic by nature, so the search has a budget;
/// it starts only when a conflict is known to exist.
struct ConflictSearch {
    /// Pairs already compared, and whether as exclusive ones: those compared as not exclusive need
    /// no second comparison.
    private struct Pair: Hashable {
        let left: Int32
        let right: Int32
    }

    /// Comparisons left, some 20 ms, and conflicts that are still worth reporting.
    private var budget = maximumComparisons
    private static let maximumComparisons = 400_000
    private var conflictsLeft = 1_000
    /// Levels of recursion left: nesting is limited, but pairs of fragments can alternate.
    private var depth = 0
    private static let maximumDepth = 300
    private var comparedWithFragment: [Pair: Bool] = [:]
    private var comparedFragments: [Pair: Bool] = [:]
    private var groups: [NodeIndex: [FieldGroup]] = [:]

    /// Whether the search ended before it was complete.
    private(set) var isExhausted = false

    /// Comparisons made.
    var cost: Int { Self.maximumComparisons - budget }

    /// The conflicts found in one selection set.
    mutating func conflicts(
        within selectionSet: NodeIndex, _ sets: inout SelectionSets,
        _ context: inout ValidationContext
    ) -> [FieldConflict] {
        var conflicts: [FieldConflict] = []
        for group in groups(of: selectionSet, &sets, &context) {
            for (index, left) in group.fields.enumerated() {
                for right in group.fields[(index + 1)...] {
                    compare(left, right, false, &conflicts, &sets, &context)
                    if isExhausted { return conflicts }
                }
            }
        }
        let fragments = sets.fields(of: selectionSet, &context).fragments
        for (index, fragment) in fragments.enumerated() {
            compareSet(selectionSet, with: fragment, false, &conflicts, &sets, &context)
            for other in fragments[(index + 1)...] {
                compareFragments(fragment, other, false, &conflicts, &sets, &context)
            }
        }
        return conflicts
    }

    private mutating func groups(
        of selectionSet: NodeIndex, _ sets: inout SelectionSets, _ context: inout ValidationContext
    ) -> [FieldGroup] {
        if let known = groups[selectionSet] { return known }
        let new = SelectionSets.groups(
            of: sets.fields(of: selectionSet, &context).fields, &context)
        groups[selectionSet] = new
        return new
    }

    private mutating func spend(_ cost: Int) -> Bool {
        budget -= cost
        if budget < 0 || depth > Self.maximumDepth || conflictsLeft <= 0 { isExhausted = true }
        return !isExhausted
    }

    /// Whether a pair was already compared, at least as strictly.
    private static func isCompared(_ earlier: Bool?, _ areExclusive: Bool) -> Bool {
        guard let earlier else { return false }
        return areExclusive || !earlier
    }

    // MARK: Sets

    private mutating func compareSet(
        _ selectionSet: NodeIndex, with fragment: Int32, _ areExclusive: Bool,
        _ conflicts: inout [FieldConflict], _ sets: inout SelectionSets,
        _ context: inout ValidationContext
    ) {
        guard spend(1), !groups(of: selectionSet, &sets, &context).isEmpty else { return }
        let pair = Pair(left: selectionSet, right: fragment)
        guard !Self.isCompared(comparedWithFragment[pair], areExclusive) else { return }
        comparedWithFragment[pair] = areExclusive
        let other = context.facts.fragments[Int(fragment)].selectionSet
        guard other != selectionSet else { return }
        compareSets(selectionSet, other, areExclusive, &conflicts, &sets, &context)
        depth += 1
        for nested in sets.fields(of: other, &context).fragments {
            compareSet(selectionSet, with: nested, areExclusive, &conflicts, &sets, &context)
        }
        depth -= 1
    }

    private mutating func compareFragments(
        _ left: Int32, _ right: Int32, _ areExclusive: Bool,
        _ conflicts: inout [FieldConflict], _ sets: inout SelectionSets,
        _ context: inout ValidationContext
    ) {
        guard spend(2), left != right else { return }
        let pair = Pair(left: min(left, right), right: max(left, right))
        guard !Self.isCompared(comparedFragments[pair], areExclusive) else { return }
        comparedFragments[pair] = areExclusive
        let leftSet = context.facts.fragments[Int(left)].selectionSet
        let rightSet = context.facts.fragments[Int(right)].selectionSet
        compareSets(leftSet, rightSet, areExclusive, &conflicts, &sets, &context)
        depth += 1
        for nested in sets.fields(of: rightSet, &context).fragments {
            compareFragments(left, nested, areExclusive, &conflicts, &sets, &context)
        }
        for nested in sets.fields(of: leftSet, &context).fragments {
            compareFragments(nested, right, areExclusive, &conflicts, &sets, &context)
        }
        depth -= 1
    }

    private mutating func compareSets(
        _ left: NodeIndex, _ right: NodeIndex, _ areExclusive: Bool,
        _ conflicts: inout [FieldConflict], _ sets: inout SelectionSets,
        _ context: inout ValidationContext
    ) {
        let leftGroups = groups(of: left, &sets, &context)
        let rightGroups = groups(of: right, &sets, &context)
        guard !leftGroups.isEmpty, !rightGroups.isEmpty, spend(rightGroups.count / 4) else {
            return
        }
        var byName: [Symbol: Int] = [:]
        for (index, group) in rightGroups.enumerated() { byName[group.responseName] = index }
        for group in leftGroups {
            guard spend(1) else { return }
            guard let index = byName[group.responseName] else { continue }
            for leftField in group.fields {
                for rightField in rightGroups[index].fields {
                    compare(
                        leftField, rightField, areExclusive, &conflicts, &sets, &context)
                    if isExhausted { return }
                }
            }
        }
    }

    private mutating func compareBelow(
        _ left: NodeIndex, _ right: NodeIndex, _ areExclusive: Bool, _ sets: inout SelectionSets,
        _ context: inout ValidationContext
    ) -> [FieldConflict] {
        var conflicts: [FieldConflict] = []
        let leftFragments = sets.fields(of: left, &context).fragments
        let rightFragments = sets.fields(of: right, &context).fragments
        compareSets(left, right, areExclusive, &conflicts, &sets, &context)
        for fragment in rightFragments {
            compareSet(left, with: fragment, areExclusive, &conflicts, &sets, &context)
        }
        for fragment in leftFragments {
            compareSet(right, with: fragment, areExclusive, &conflicts, &sets, &context)
        }
        for leftFragment in leftFragments {
            for rightFragment in rightFragments {
                compareFragments(
                    leftFragment, rightFragment, areExclusive, &conflicts, &sets, &context)
            }
        }
        return conflicts
    }

    // MARK: Fields

    private mutating func compare(
        _ left: FieldEntry, _ right: FieldEntry, _ parentsAreExclusive: Bool,
        _ conflicts: inout [FieldConflict], _ sets: inout SelectionSets,
        _ context: inout ValidationContext
    ) {
        guard spend(2) else { return }
        func add(_ reason: String) {
            conflictsLeft -= 1
            conflicts.append(
                FieldConflict(
                    responseName: left.responseName, reason: reason, left: [left.node],
                    right: [right.node]))
        }
        let areExclusive = parentsAreExclusive || context.areExclusive(left, right)
        if !areExclusive {
            let document = context.document
            if document[left.node].symbol != document[right.node].symbol {
                let leftName = context.conflictName(of: document[left.node].symbol)
                let rightName = context.conflictName(of: document[right.node].symbol)
                return add("\"\(leftName)\" and \"\(rightName)\" are different fields")
            }
            if sets.arguments.number(of: left.node, &context)
                != sets.arguments.number(of: right.node, &context)
            {
                return add("they have differing arguments")
            }
        }
        if let reason = sets.streamConflict(left.node, right.node, &context) {
            return add(reason)
        }
        if let leftType = context.resultType(of: left),
            let rightType = context.resultType(of: right),
            context.typesConflict(leftType, rightType)
        {
            let leftText = context.typeSystem.text(of: leftType)
            let rightText = context.typeSystem.text(of: rightType)
            return add("they return conflicting types \"\(leftText)\" and \"\(rightText)\"")
        }
        guard let leftSet = context.selectionSet(of: left.node),
            let rightSet = context.selectionSet(of: right.node)
        else { return }
        depth += 1
        let nested = compareBelow(leftSet, rightSet, areExclusive, &sets, &context)
        depth -= 1
        if !nested.isEmpty { conflicts.append(joined(nested, left, right, context)) }
    }

    private func joined(
        _ nested: [FieldConflict], _ left: FieldEntry, _ right: FieldEntry,
        _ context: ValidationContext
    ) -> FieldConflict {
        var reason = ""
        for conflict in nested {
            let name = context.conflictName(of: conflict.responseName)
            reason += reason.isEmpty ? "" : " and "
            reason += "subfields \"\(name)\" conflict because \(conflict.reason)"
            if reason.unicodeScalars.count > FieldConflict.maximumDetailLength { break }
        }
        return FieldConflict(
            responseName: left.responseName, reason: FieldConflict.abbreviated(reason),
            left: Self.nodes(left.node, nested.map(\.left)),
            right: Self.nodes(right.node, nested.map(\.right)))
    }

    private static func nodes(_ node: NodeIndex, _ nested: [[NodeIndex]]) -> [NodeIndex] {
        var nodes = [node]
        for fields in nested {
            nodes += fields.suffix(FieldConflict.maximumNodes - nodes.count)
            if nodes.count == FieldConflict.maximumNodes { break }
        }
        return nodes
    }
}
