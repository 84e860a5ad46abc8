// Taking some rows out of columns, links and batches, so that the first items of a list can be
// executed before the others.

/// A payload of which some rows can be taken: what a provider needs for lists of its objects to be
/// streamed after their first items.
public protocol RowPayload: Sendable {
    /// The payload of these rows, in this order. Precondition: the rows exist.
    func selecting(_ rows: [Int]) -> Self
}

extension FieldResult {
    /// The field, with a part of every parent's list.
    ///
    /// - Parameters:
    ///   - part: Which of the items in this range to keep.
    ///   - keepsStates: Whether lists that are null or failed remain so; else they are empty.
    func cut(keepsStates: Bool, _ part: (Range<Int>) -> Range<Int>) -> FieldResult {
        let outer = lists[0]
        var ranges: [Range<Int>] = []
        var ends: [UInt32] = []
        ranges.reserveCapacity(outer.ends.count)
        ends.reserveCapacity(outer.ends.count)
        var start = 0
        var count: UInt32 = 0
        for end in outer.ends {
            let range = part(start..<Int(end))
            ranges.append(range)
            count += UInt32(range.count)
            ends.append(count)
            start = Int(end)
        }
        let inner = Self.select(lists.dropFirst(), ranges)
        let first = ListLevel(ends: ends, states: keepsStates ? outer.states : nil)
        var result = self
        result.lists = [first] + inner.lists
        result.states = states.map { Self.select($0, inner.items) }
        switch values {
        case .typename: break
        case .leaves(let column): result.values = .leaves(column.selecting(inner.items))
        case .objects(_, let link):
            result.values = .objects([], link: Self.select(link, inner.items))
        }
        return result
    }

    /// The containers in some ranges, with everything inside them, and the ranges of their items.
    fileprivate static func select(
        _ lists: ArraySlice<ListLevel>, _ ranges: [Range<Int>]
    ) -> (lists: [ListLevel], items: [Range<Int>]) {
        var ranges = ranges
        var selected: [ListLevel] = []
        for list in lists {
            var inner: [Range<Int>] = []
            var ends: [UInt32] = []
            var count: UInt32 = 0
            for container in ranges.joined() {
                let start = container == 0 ? 0 : Int(list.ends[container - 1])
                inner.append(start..<Int(list.ends[container]))
                count += list.ends[container] - UInt32(start)
                ends.append(count)
            }
            selected.append(
                ListLevel(ends: ends, states: list.states.map { select($0, ranges) }))
            ranges = inner
        }
        return (selected, ranges)
    }

    fileprivate static func select<Value>(_ values: [Value], _ ranges: [Range<Int>]) -> [Value] {
        ranges.flatMap { values[$0] }
    }
}

extension ObjectBatch {
    /// Some rows, in ascending order; `nil` where the provider cannot take them out.
    func selecting(_ rows: [Int]) -> ObjectBatch? {
        if rows.count == count { return self }
        if rows.isEmpty { return ObjectBatch(type: type, count: 0) }
        var selected: (any Sendable)?
        if let payload {
            guard let payload = payload as? any RowPayload else { return nil }
            selected = payload.selecting(rows)
        }
        let ranges = rows.map { $0..<$0 + 1 }
        return ObjectBatch(
            type: type, count: rows.count,
            columns: columns.map { $0?.selecting(ranges) },
            embedded: embedded.map { $0?.selecting(ranges) }, payload: selected)
    }
}

extension ResolvedField {
    /// The same for some parents.
    fileprivate func selecting(_ parents: [Range<Int>]) -> ResolvedField {
        let (lists, items) = FieldResult.select(self.lists[...], parents)
        let values: Values =
            switch self.values {
            case .leaves(let column, let states):
                .leaves(
                    column.selecting(items), states: states.map { FieldResult.select($0, items) })
            case .objects(let batches, let link):
                .objects(batches, link: FieldResult.select(link, items))
            }
        return ResolvedField(lists: lists, values: values, errors: errors)
    }
}

extension Column {
    /// The rows in some ranges, in their order.
    func selecting(_ ranges: [Range<Int>]) -> Column {
        func select<Value>(_ values: [Value]) -> [Value] { FieldResult.select(values, ranges) }
        switch self {
        case .text(let column): return .text(column.selecting(ranges))
        case .json(let column): return .json(column.selecting(ranges))
        case .int32(let values, let nulls): return .int32(select(values), nulls.map(select))
        case .int64(let values, let nulls): return .int64(select(values), nulls.map(select))
        case .double(let values, let nulls): return .double(select(values), nulls.map(select))
        case .boolean(let values, let nulls): return .boolean(select(values), nulls.map(select))
        case .enumeration(let values, let nulls):
            return .enumeration(select(values), nulls.map(select))
        case .null: return .null(ranges.reduce(0) { $0 + $1.count })
        case .list(let column):
            let level = ListLevel(ends: column.ends)
            let (lists, items) = FieldResult.select([level], ranges)
            return .list(
                ListColumn(
                    ends: lists[0].ends, nulls: column.nulls.map(select),
                    items: column.items.selecting(items)))
        }
    }
}

extension TextColumn {
    fileprivate func selecting(_ ranges: [Range<Int>]) -> TextColumn {
        var bytes: [UInt8] = []
        var selected: [UInt32] = []
        for row in ranges.joined() {
            let start = row == 0 ? 0 : Int(ends[row - 1])
            bytes.append(contentsOf: slab.bytes[start..<Int(ends[row])])
            selected.append(UInt32(bytes.count))
        }
        return TextColumn(
            slab: Slab(bytes), ends: selected,
            nulls: nulls.map { FieldResult.select($0, ranges) })
    }
}
