// What execution leaves for later: objects whose deferred fields were not executed, and items of
// streamed lists.

import Synchronization

/// Objects with fields that are outstanding: those of the execution groups of their set.
final class OutstandingFields: Sendable {
    let objects: ObjectBatch
    /// Enclosing objects.
    let depth: Int

    init(_ objects: ObjectBatch, depth: Int) {
        self.objects = objects
        self.depth = depth
    }
}

/// The items of a streamed field that the initial result lacks, not executed yet.
final class OutstandingItems: Sendable {
    /// Index into `PlanVariant.streams`.
    let stream: Int32
    /// The lists of all parents without their first items; objects have links, but no batches.
    let items: FieldResult
    let batches: [ObjectBatch]
    /// By parent: how many items the initial result has.
    let initialCounts: [UInt32]
    let depth: Int

    init(
        stream: Int32, items: FieldResult, batches: [ObjectBatch], initialCounts: [UInt32],
        depth: Int
    ) {
        self.stream = stream
        self.items = items
        self.batches = batches
        self.initialCounts = initialCounts
        self.depth = depth
    }

    /// How many items a parent's list still lacks.
    func count(of parent: Int) -> Int {
        let ends = items.lists[0].ends
        return Int(ends[parent]) - (parent == 0 ? 0 : Int(ends[parent - 1]))
    }
}

/// How many places of a response may still be outstanding.
final class DeliveryBudget: Sendable {
    private let left = Atomic<Int>(PlanLimits.deliveries)

    /// Whether this many more places may be outstanding.
    func reserve(_ count: Int) -> Bool {
        var known = left.load(ordering: .relaxed)
        while known >= count {
            let (exchanged, original) = left.compareExchange(
                expected: known, desired: known - count, ordering: .relaxed)
            if exchanged { return true }
            known = original
        }
        return false
    }
}

extension BatchResult {
    /// Whether something is outstanding at or below these objects.
    var isOutstanding: Bool {
        outstanding != nil || fields.contains { $0.result.isOutstanding }
    }
}

extension FieldResult {
    /// Whether something is outstanding at or below this field.
    var isOutstanding: Bool {
        if outstanding != nil { return true }
        guard case .objects(let batches, _) = values else { return false }
        return batches.contains { $0.hasOutstanding }
    }

    /// At how many places of the response each row of the linked objects appears.
    ///
    /// - Parameter parents: The same for the objects that have this field.
    func places(of rows: Int, parents: [Int32]) -> [Int32] {
        var containers = parents
        for list in lists {
            var items: [Int32] = []
            items.reserveCapacity(Int(list.ends.last ?? 0))
            for (index, end) in list.ends.enumerated() {
                items.append(
                    contentsOf: repeatElement(containers[index], count: Int(end) - items.count))
            }
            containers = items
        }
        var places = [Int32](repeating: 0, count: rows)
        for (index, row) in link.enumerated() where row >= 0 {
            let (sum, isOver) = places[Int(row)].addingReportingOverflow(containers[index])
            places[Int(row)] = isOver ? .max : sum
        }
        return places
    }
}
