// A streamed field: the first items of each list are executed at once, all others together, later.

extension Executor {
    /// Which part of the objects' lists the initial result has.
    struct StreamSplit {
        let initial: FieldResult
        let batches: [ObjectBatch]
        let outstanding: OutstandingItems
    }

    /// How many items of each list the initial result has; `nil` where the field is not streamed.
    func initialCount(of field: PlanField) throws(FieldError) -> Int? {
        guard field.stream >= 0 else { return nil }
        let count: Int
        switch variant.streams[Int(field.stream)].directive.initialCount {
        case .literal(let literal): count = literal
        case .failing(let error): throw error
        case .variable(let index):
            switch variables[Int(index)] {
            case nil: count = 0
            case .int(let number): count = Int(clamping: number)
            default: throw FieldError("initialCount must be a positive integer", .argument)
            }
        }
        guard count >= 0 else {
            throw FieldError("initialCount must be a positive integer", .argument)
        }
        return count
    }

    /// Divides the lists of a field; `nil` where the initial result has all items: there are no
    /// others, too much is already outstanding, or the provider cannot take rows out of its
    /// batches.
    ///
    /// - Parameters:
    ///   - whole: All lists of all parents; objects have links, but no batches.
    ///   - places: At how many places of the response each parent appears.
    func split(
        _ whole: FieldResult, _ batches: [ObjectBatch], _ field: PlanField, first count: Int,
        _ depth: Int, _ places: [Int32]
    ) -> StreamSplit? {
        guard let budget, !whole.lists.isEmpty else { return nil }
        var initial = whole.cut(keepsStates: true) { $0.prefix(count) }
        var rest = whole.cut(keepsStates: false) { $0.dropFirst(count) }
        var start: UInt32 = 0
        var needed = 0
        for (parent, end) in rest.lists[0].ends.enumerated() {
            if end > start { needed += Int(places[parent]) }
            start = end
        }
        guard needed > 0 else { return nil }
        var initialBatches: [ObjectBatch] = []
        var restBatches: [ObjectBatch] = []
        var first = 0
        for batch in batches {
            let rows = first..<first + batch.count
            guard let now = batch.selecting(initial.link.usedRows(in: rows)),
                let later = batch.selecting(rest.link.usedRows(in: rows))
            else { return nil }
            initialBatches.append(now)
            restBatches.append(later)
            first += batch.count
        }
        guard budget.reserve(needed) else { return nil }
        initial.renumberLinks(from: batches, to: initialBatches)
        rest.renumberLinks(from: batches, to: restBatches)
        var previous: UInt32 = 0
        let counts = initial.lists[0].ends.map { end in
            defer { previous = end }
            return end - previous
        }
        return StreamSplit(
            initial: initial, batches: initialBatches,
            outstanding: OutstandingItems(
                stream: field.stream, items: rest, batches: restBatches, initialCounts: counts,
                depth: depth))
    }

    /// Executes the items that the initial result lacks, for all parents.
    func execute(_ outstanding: OutstandingItems, places: [Int32]) async -> BatchResult {
        let set = variant.streams[Int(outstanding.stream)].set
        let field = variant.fields[Int(variant.sets[Int(set)].fields.lowerBound)]
        var items = outstanding.items
        if case .objects = items.values {
            await executeObjects(
                of: &items, outstanding.batches, field, outstanding.depth, places)
        }
        let parents = outstanding.initialCounts.count
        let completed = variant.completed(items, field, parents: parents)
        var result = BatchResult(set: set, count: parents, fields: [completed])
        variant.completeValues(of: &result)
        result.hasOutstanding = result.isOutstanding
        return result
    }
}

extension [Int32] {
    /// The rows of a range that are linked to, ascending, counted from the range's start.
    fileprivate func usedRows(in rows: Range<Int>) -> [Int] {
        var isUsed = [Bool](repeating: false, count: rows.count)
        for row in self where rows.contains(Int(row)) { isUsed[Int(row) - rows.lowerBound] = true }
        return isUsed.indices.filter { isUsed[$0] }
    }
}

extension FieldResult {
    /// Renumbers links to the rows that were taken out of batches: all linked rows, in order.
    fileprivate mutating func renumberLinks(
        from batches: [ObjectBatch], to selected: [ObjectBatch]
    ) {
        guard case .objects(_, var link) = values else { return }
        var numbers: [Int32] = []
        numbers.reserveCapacity(batches.reduce(0) { $0 + $1.count })
        var next: Int32 = 0
        var first = 0
        for (batch, taken) in zip(batches, selected) {
            let isWhole = taken.count == batch.count
            let used = isWhole ? [] : Set(link.usedRows(in: first..<first + batch.count))
            for row in 0..<batch.count {
                numbers.append(next)
                if isWhole || used.contains(row) { next += 1 }
            }
            first += batch.count
        }
        for index in link.indices where link[index] >= 0 { link[index] = numbers[Int(link[index])] }
        values = .objects([], link: link)
    }
}
