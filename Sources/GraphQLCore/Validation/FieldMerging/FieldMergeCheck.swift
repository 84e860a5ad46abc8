// Decides whether the fields of a document can be merged, by merging whole groups at a time, never
// pair by pair. The idea is Simon Adameit's (2018).

/// Equality of names, arguments and shapes is transitive, so a group of fields is compared with
/// its first member only, and the selection sets below a group become one set. Fields of
/// different object types exclude each other: they need equal shapes but not equal names, so the
/// sets below are merged once for shapes over all of them, and once for each object type together
/// with the fields that any object may have.
struct FieldMergeCheck {
    private enum Mode: UInt8 {
        /// Equal shapes are enough.
        case shape
        /// Shapes were already compared over a larger set.
        case fields
        case both
    }

    /// Selection sets that are one set in the response.
    private struct Merge: Hashable {
        let mode: Mode
        let selectionSets: [NodeIndex]
    }

    /// Fragments that are spread together, expanded and checked once.
    private struct Bundle {
        let groups: [Symbol: [FieldEntry]]
    }

    private let candidates: [NodeIndex]
    private var open: [Merge] = []
    private var seen: Set<Merge> = []
    private var bundles: [[Int32]: Bundle] = [:]
    private var conflict: FieldConflict?

    init(_ candidates: [NodeIndex]) {
        self.candidates = candidates
    }

    /// The first conflict found; `nil` if all fields can be merged, or validation was aborted.
    mutating func firstConflict(
        _ sets: inout SelectionSets, _ context: inout ValidationContext
    ) -> FieldConflict? {
        for selectionSet in candidates where conflict == nil && !context.isAborted {
            checkCandidate(selectionSet, &sets, &context)
            while let merge = open.popLast(), conflict == nil, !context.isAborted {
                check(merge, &sets, &context)
            }
        }
        return conflict
    }

    /// Every selection set is a candidate, those of fragments too. So fragments inside one are
    /// known to be consistent, and only names shared with others need checking.
    private mutating func checkCandidate(
        _ selectionSet: NodeIndex, _ sets: inout SelectionSets, _ context: inout ValidationContext
    ) {
        let set = sets.fields(of: selectionSet, &context)
        let shared =
            set.fragments.isEmpty ? nil : bundle(of: set.fragments, &sets, &context)
        for group in SelectionSets.groups(of: set.fields, &context) {
            var fields = group.fields
            if let others = shared?.groups[group.responseName] { fields += others }
            if fields.count > 1 { checkGroup(fields, .both, &sets, &context) }
        }
    }

    private mutating func bundle(
        of fragments: [Int32], _ sets: inout SelectionSets, _ context: inout ValidationContext
    ) -> Bundle {
        let key = fragments.sorted()
        if let bundle = bundles[key] { return bundle }
        let fields = sets.expandedFields(of: fragments, &context)
        var groups: [Symbol: [FieldEntry]] = [:]
        for group in SelectionSets.groups(of: fields, &context) {
            if group.fields.count > 1 { checkGroup(group.fields, .both, &sets, &context) }
            groups[group.responseName] = distinct(group.fields, context)
        }
        let bundle = Bundle(groups: groups)
        bundles[key] = bundle
        return bundle
    }

    /// Leaves found equal are treated as one from now on.
    private func distinct(
        _ fields: [FieldEntry], _ context: ValidationContext
    ) -> [FieldEntry] {
        guard fields.count > 1 else { return fields }
        var parents: Set<TypeIndex> = []
        return fields.filter {
            context.selectionSet(of: $0.node) != nil || parents.insert($0.parentType).inserted
        }
    }

    /// Each set is checked separately, so only names shared across sets matter: the names of the
    /// smaller sets are looked up in the largest.
    private mutating func check(
        _ merge: Merge, _ sets: inout SelectionSets, _ context: inout ValidationContext
    ) {
        var largest: (set: NodeIndex, count: Int) = (-1, -1)
        var fragments: [Int32] = []
        for selectionSet in merge.selectionSets {
            let set = sets.fields(of: selectionSet, &context)
            fragments += set.fragments
            if set.fields.count > largest.count { largest = (selectionSet, set.fields.count) }
        }
        var fields: [FieldEntry] = []
        for selectionSet in merge.selectionSets
        where selectionSet != largest.set || !fragments.isEmpty {
            let set = sets.fields(of: selectionSet, &context)
            context.spend(1 + set.fields.count)
            fields += set.fields
        }
        if !fragments.isEmpty { fields += sets.expandedFields(of: fragments, &context) }
        let others = fragments.isEmpty ? sets.index(of: largest.set, &context) : [:]
        for group in SelectionSets.groups(of: fields, &context) {
            let together = group.fields + (others[group.responseName] ?? [])
            if together.count > 1 { checkGroup(together, merge.mode, &sets, &context) }
            if conflict != nil { return }
        }
    }

    private mutating func checkGroup(
        _ fields: [FieldEntry], _ mode: Mode, _ sets: inout SelectionSets,
        _ context: inout ValidationContext
    ) {
        context.spend(fields.count)
        if mode != .fields {
            if hasTypeConflict(fields, context) { return }
            if hasStreamConflict(fields, &sets, &context) { return }
        }
        guard mode != .shape else { return merge(below: fields, .shape, context) }
        var anyObject: [FieldEntry] = []
        var byObject: [TypeIndex: [FieldEntry]] = [:]
        for field in fields {
            if context.isObject(field.parentType) {
                byObject[field.parentType, default: []].append(field)
            } else {
                anyObject.append(field)
            }
        }
        if byObject.count <= 1 {
            if !hasFieldConflict(fields, &sets, &context) {
                merge(below: fields, mode, context)
            }
            return
        }
        if mode == .both { merge(below: fields, .shape, context) }
        merge(below: anyObject, .fields, context)
        for (_, own) in byObject {
            let together = (anyObject.first.map { [$0] } ?? []) + own
            if hasFieldConflict(together, &sets, &context) { return }
            let hasSets = own.contains { context.selectionSet(of: $0.node) != nil }
            if hasSets { merge(below: anyObject + own, .fields, context) }
        }
        _ = hasFieldConflict(anyObject, &sets, &context)
    }

    private mutating func hasTypeConflict(
        _ fields: [FieldEntry], _ context: ValidationContext
    ) -> Bool {
        var first: (field: FieldEntry, type: TypeReference)?
        for field in fields {
            guard let type = context.resultType(of: field) else { continue }
            guard let known = first else {
                first = (field, type)
                continue
            }
            if context.typesConflict(known.type, type) {
                let left = context.typeSystem.text(of: known.type)
                let right = context.typeSystem.text(of: type)
                found(
                    known.field, field,
                    "they return conflicting types \"\(left)\" and \"\(right)\"")
                return true
            }
        }
        return false
    }

    /// No other field may share a streamed field's response name.
    private mutating func hasStreamConflict(
        _ fields: [FieldEntry], _ sets: inout SelectionSets, _ context: inout ValidationContext
    ) -> Bool {
        guard sets.hasStreams, fields.count > 1, let first = fields.first else { return false }
        for field in fields.dropFirst() {
            if let reason = sets.streamConflict(first.node, field.node, &context) {
                found(first, field, reason)
                return true
            }
        }
        return false
    }

    private mutating func hasFieldConflict(
        _ fields: [FieldEntry], _ sets: inout SelectionSets, _ context: inout ValidationContext
    ) -> Bool {
        guard let first = fields.first else { return false }
        let name = context.document[first.node].symbol
        let arguments = sets.arguments.number(of: first.node, &context)
        for field in fields.dropFirst() {
            if context.document[field.node].symbol != name {
                let left = context.conflictName(of: name)
                let right = context.conflictName(of: context.document[field.node].symbol)
                found(first, field, "\"\(left)\" and \"\(right)\" are different fields")
                return true
            }
            if sets.arguments.number(of: field.node, &context) != arguments {
                found(first, field, "they have differing arguments")
                return true
            }
        }
        return false
    }

    private mutating func found(_ left: FieldEntry, _ right: FieldEntry, _ reason: String) {
        conflict = FieldConflict(
            responseName: left.responseName, reason: reason, left: [left.node],
            right: [right.node])
    }

    /// The selection sets below the fields become one set. A single set needs no merging: it is a
    /// candidate itself if anything in it can conflict.
    private mutating func merge(
        below fields: [FieldEntry], _ mode: Mode, _ context: ValidationContext
    ) {
        var selectionSets: [NodeIndex] = []
        for field in fields {
            if let set = context.selectionSet(of: field.node) { selectionSets.append(set) }
        }
        guard selectionSets.count > 1 else { return }
        selectionSets.sort()
        let merge = Merge(mode: mode, selectionSets: selectionSets.withoutRepetitions())
        guard merge.selectionSets.count > 1, seen.insert(merge).inserted else { return }
        open.append(merge)
    }
}

extension [NodeIndex] {
    /// A sorted list, each element once.
    fileprivate func withoutRepetitions() -> [NodeIndex] {
        var result: [NodeIndex] = []
        result.reserveCapacity(count)
        for element in self where result.last != element { result.append(element) }
        return result
    }
}
