// A provider's answer is checked once per field and batch, before anything indexes into it: counts,
// links, ends and states. Everything downstream relies on this check, so the loops over cells need
// none. A wrong answer is an error of its field, never a trap.

/// Checks the answers to the fields of one plan.
struct AnswerCheck: Sendable {
    let typeSystem: TypeSystem

    /// What is wrong with a column of a batch; `nil` where it can be used.
    func violation(of column: Column, _ field: PlanField, rows: Int) -> String? {
        if field.kind == .composite { return "objects are not a column" }
        var column = column
        var rows = rows
        var depth = Int(field.listDepth)
        while case .list(let list) = column {
            guard depth > 0 else { return "the type has fewer levels of list" }
            if let violation = Self.violation(of: list.ends, list.nulls, count: rows) {
                return violation
            }
            rows = Int(list.ends.last ?? 0)
            column = list.items
            depth -= 1
        }
        if case .null(let count) = column {
            return count == rows ? nil : "\(count) rows instead of \(rows)"
        }
        guard depth == 0 else { return "the type has more levels of list" }
        return violation(ofLeaves: column, field, rows: rows)
    }

    /// What is wrong with a resolver's answer; `nil` where it can be used.
    func violation(of answer: ResolvedField, _ field: PlanField, parents: Int) -> String? {
        let lowest = ResolvedField.null - Int32(clamping: answer.errors.count)
        var items = parents
        for level in answer.lists {
            if let violation = Self.violation(of: level.ends, nil, count: items) {
                return violation
            }
            if let states = level.states {
                guard states.count == items else { return "not one state per list" }
                if Self.lowest(of: states) < lowest { return "a state without its error" }
            }
            items = Int(level.ends.last ?? 0)
        }
        guard answer.lists.count <= Int(field.listDepth) else {
            return "the type has fewer levels of list"
        }
        switch answer.values {
        case .leaves(let column, let states):
            if let states {
                guard states.count == items else { return "not one state per item" }
                if Self.lowest(of: states) < lowest { return "a state without its error" }
            }
            return violation(of: column, below: answer.lists.count, field, items: items)
        case .objects(let batches, let link):
            guard field.kind == .composite else { return "the type has no objects" }
            guard answer.lists.count == Int(field.listDepth) else {
                return "the type has more levels of list"
            }
            return violation(of: batches, link, items: items, lowest: lowest)
        }
    }

    private func violation(
        of column: Column, below lists: Int, _ field: PlanField, items: Int
    ) -> String? {
        if case .null(let count) = column {
            return count == items ? nil : "\(count) rows instead of \(items)"
        }
        return violation(of: column, field.below(lists: lists), rows: items)
    }

    private func violation(
        of batches: [ObjectBatch], _ link: [Int32], items: Int, lowest: Int32
    ) -> String? {
        guard link.count == items else { return "\(link.count) links instead of \(items)" }
        var rows = 0
        for batch in batches {
            guard batch.count >= 0, typeSystem.types.indices.contains(Int(batch.type)) else {
                return "a batch of no type, or of fewer than no objects"
            }
            rows += batch.count
        }
        var (least, greatest) = (Int32(0), Int32(-1))
        for row in link {
            least = min(least, row)
            greatest = max(greatest, row)
        }
        guard Int(greatest) < rows else { return "a link to no row" }
        return least < lowest ? "a link without its error" : nil
    }

    private func violation(ofLeaves column: Column, _ field: PlanField, rows: Int) -> String? {
        guard column.count == rows else { return "\(column.count) rows instead of \(rows)" }
        guard column.isWritten(as: field.leaf) else { return "a column of another type" }
        if let nulls = column.nulls, nulls.count != rows { return "not one null flag per row" }
        switch column {
        case .text(let text), .json(let text):
            guard let end = Self.lastEnd(of: text.ends), end <= text.slab.bytes.count else {
                return "ends that do not rise, or lead beyond the text"
            }
        case .enumeration where field.enumeration < 0: return "a column of another type"
        default: break
        }
        return nil
    }

    private static func violation(of ends: [UInt32], _ nulls: Nulls, count: Int) -> String? {
        guard ends.count == count else { return "\(ends.count) rows instead of \(count)" }
        guard lastEnd(of: ends) != nil else { return "ends that do not rise" }
        if let nulls, nulls.count != count { return "not one null flag per row" }
        return nil
    }

    /// The last end; `nil` where the ends are not ascending.
    private static func lastEnd(of ends: [UInt32]) -> Int? {
        var last: UInt32 = 0
        var isRising = true
        for end in ends {
            isRising = isRising && end >= last
            last = end
        }
        return isRising ? Int(last) : nil
    }

    private static func lowest(of states: [Int32]) -> Int32 {
        var lowest: Int32 = 0
        for state in states { lowest = min(lowest, state) }
        return lowest
    }
}

extension PlanField {
    /// The same field, inside some of its list levels.
    fileprivate func below(lists: Int) -> PlanField {
        if lists == 0 { return self }
        return PlanField(
            key: key, responseKey: responseKey, kind: kind, leaf: leaf,
            listDepth: listDepth - UInt8(lists), nonNull: nonNull >> UInt64(lists), field: field,
            parent: parent, access: access, group: group, arguments: arguments,
            enumeration: enumeration, stream: -1, occurrences: occurrences)
    }
}

extension Column {
    /// Whether the values of a column fit a leaf type. JSON text fits every type: it is written
    /// verbatim.
    fileprivate func isWritten(as leaf: PlanField.Leaf) -> Bool {
        switch (leaf, self) {
        case (_, .json), (_, .null): true
        case (.int, .int32), (.int, .int64): true
        case (.float, .double), (.float, .int32), (.float, .int64): true
        case (.boolean, .boolean), (.text, .text), (.enumeration, .enumeration): true
        case (.custom, .enumeration), (.custom, .list): false
        case (.custom, _): true
        default: false
        }
    }
}
