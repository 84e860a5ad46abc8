// The result of execution: for each place of the response, the columns and links of all its
// objects, with propagated nulls. It is written and searched for errors, never copied.

/// All objects of one concrete type at one place of the response, their selected fields resolved.
struct BatchResult: Sendable {
    /// Index into `PlanVariant.sets`.
    let set: Int32
    let count: Int
    /// One per field of the set.
    var fields: [CompletedField]
    /// Which rows became null because a Non-Null position below them has no value.
    var nulled: [UInt8]?
    /// Whether there is an error at or below these objects.
    var hasErrors = false
    /// Where fields of these objects are outstanding.
    var outstanding: OutstandingFields?
    /// Whether something is outstanding at or below these objects.
    var hasOutstanding = false
}

/// A completed field. Shared by reference: results are passed on far more often than created.
final class CompletedField: Sendable {
    let result: FieldResult

    init(_ result: FieldResult) {
        self.result = result
    }

    /// `__typename`, which every object answers itself.
    static let typename = CompletedField(FieldResult(values: .typename))
}

/// One field for all objects of a batch, while it is being completed.
struct FieldResult: Sendable {
    enum Values: Sendable {
        /// The name of the objects' own type.
        case typename
        /// Never `list`: its levels have become `lists`.
        case leaves(Column)
        /// A row ≥ 0 through all batches, or `ResolvedField.null`, or `ResolvedField.error`.
        case objects([BatchResult], link: [Int32])
    }

    /// Levels of list around the values, outermost first.
    var lists: [ListLevel] = []
    var values: Values
    /// Per item of `values`, for leaves: 0, `ResolvedField.null` or `ResolvedField.error`.
    var states: [Int32]?
    var errors: [FieldError] = []
    /// Which containers of each list level end up null; `nil` if none does.
    var nullLists: [[UInt8]?] = []
    /// Which items end up null; `nil` if none does.
    var nullItems: [UInt8]?
    /// Whether a position of this field, or below it, has an error.
    var hasErrors = false
    /// Where the field is streamed and items are outstanding.
    var outstanding: OutstandingItems?
}

extension FieldResult {
    /// The result of a column: the objects' own values.
    init(column: Column) {
        self.init(values: .leaves(column))
        unwrapListColumns()
    }

    /// A resolver's answer, after `AnswerCheck` has verified it. Its objects are still to be
    /// executed.
    init(_ resolved: ResolvedField) {
        switch resolved.values {
        case .leaves(let column, let states):
            self.init(
                lists: resolved.lists, values: .leaves(column), states: states,
                errors: resolved.errors)
            unwrapListColumns()
        case .objects(_, let link):
            self.init(
                lists: resolved.lists, values: .objects([], link: link), errors: resolved.errors)
        }
    }

    /// The links of objects; empty for other values.
    var link: [Int32] {
        guard case .objects(_, let link) = values else { return [] }
        return link
    }

    /// Which parents' positions end up null; `nil` if none does.
    var nulls: [UInt8]? { lists.isEmpty ? nullItems : nullLists[0] }

    /// Turns every link into these rows into an error.
    mutating func replaceLinks(to rows: Range<Int>, with state: Int32) {
        guard case .objects(let batches, var link) = values else { return }
        for index in link.indices where rows.contains(Int(link[index])) { link[index] = state }
        values = .objects(batches, link: link)
    }

    /// A result in which every parent has the same error.
    init(failing error: FieldError, parents: Int, lists depth: UInt8) {
        let state = [Int32](repeating: ResolvedField.error(0), count: parents)
        if depth == 0 {
            self.init(values: .leaves(.null(parents)), states: state, errors: [error])
            return
        }
        let none = [UInt32](repeating: 0, count: parents)
        var lists = [ListLevel(ends: none, states: state)]
        for _ in 1..<depth { lists.append(ListLevel(ends: [])) }
        self.init(lists: lists, values: .leaves(.null(0)), errors: [error])
    }

    /// A column of nothing but nulls has no levels of its own: it is null where the lists would be.
    mutating func addListsOfNulls(depth: Int) {
        guard lists.count < depth, case .leaves(.null(let count)) = values else { return }
        let all = states ?? [Int32](repeating: ResolvedField.null, count: count)
        lists.append(
            ListLevel(
                ends: [UInt32](repeating: 0, count: count),
                states: all.map { $0 == 0 ? ResolvedField.null : $0 }))
        while lists.count < depth { lists.append(ListLevel(ends: [])) }
        values = .leaves(.null(0))
        states = nil
    }

    /// A leaf list may come as one column of lists: its levels join the result's own.
    mutating func unwrapListColumns() {
        while case .leaves(.list(let column)) = values {
            var merged = states
            if let nulls = column.nulls {
                var all = merged ?? [Int32](repeating: 0, count: nulls.count)
                for index in nulls.indices where nulls[index] != 0 && all[index] == 0 {
                    all[index] = ResolvedField.null
                }
                merged = all
            }
            lists.append(ListLevel(ends: column.ends, states: merged))
            states = nil
            values = .leaves(column.items)
        }
    }

    /// Replaces the positions of refused parents with errors. Precondition: one entry per parent.
    mutating func refuse(_ refusals: [FieldError?]) {
        let offset = errors.count
        var refused = 0
        func overlay(_ states: [Int32]?) -> [Int32] {
            var states = states ?? [Int32](repeating: 0, count: refusals.count)
            for (index, refusal) in refusals.enumerated() where refusal != nil {
                states[index] = ResolvedField.error(offset + refused)
                refused += 1
            }
            return states
        }
        if let outer = lists.first {
            lists[0] = ListLevel(ends: outer.ends, states: overlay(outer.states))
        } else if case .objects(let batches, let link) = values {
            values = .objects(batches, link: overlay(link))
        } else {
            states = overlay(states)
        }
        errors.append(contentsOf: refusals.compactMap { $0 })
    }
}

extension Column {
    /// Which rows are null; `nil` if none is.
    var nulls: [UInt8]? {
        switch self {
        case .text(let column), .json(let column): column.nulls
        case .int32(_, let nulls), .int64(_, let nulls), .double(_, let nulls),
            .boolean(_, let nulls), .enumeration(_, let nulls):
            nulls
        case .list(let column): column.nulls
        case .null(let count): [UInt8](repeating: 1, count: count)
        }
    }
}
