// Documents that were parsed, validated and planned before, found again by their bytes.

import GraphQLCore
import Synchronization

/// A plan and what it would cost, which depends on the variables.
struct PlannedOperation: Sendable {
    let plan: Plan
    let cost: CostPolynomial
    private let costBytes: Int

    init(plan: Plan, cost: CostPolynomial) {
        self.plan = plan
        self.cost = cost
        costBytes = cost.byteCount
    }

    /// The memory that it takes. It grows where requests decide conditions differently.
    var byteCount: Int { plan.byteCount + costBytes }
}

/// Plans by document and operation name, bounded in bytes: those that the plans really take, with
/// what they remember of conditions. The whole document is compared: a hash alone never decides.
final class PlanCache: Sendable {
    struct Key: Hashable {
        let document: [UInt8]
        let operationName: String?

        static func == (left: Key, right: Key) -> Bool {
            left.document == right.document && left.name.elementsEqual(right.name)
        }

        func hash(into hasher: inout Hasher) {
            document.withUnsafeBytes { hasher.combine(bytes: $0) }
            hasher.combine(operationName?.utf8.count ?? -1)
        }

        /// Names are compared as bytes.
        private var name: [UInt8] { operationName.map { [1] + Array($0.utf8) } ?? [0] }
    }

    private struct Entry {
        let operation: PlannedOperation
        /// What the generation was charged.
        var bytes: Int
    }

    /// Two generations, as in the cache of pages: what is used stays.
    private struct Generations {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
        var youngBytes = 0
        var oldBytes = 0
    }

    /// An entry of a dictionary, of which a quarter to a half is free.
    private static let slotBytes = 2 * (MemoryLayout<Key>.stride + MemoryLayout<Entry>.stride)

    private let generations = Mutex(Generations())
    private let generationBytes: Int

    init(byteLimit: Int) {
        generationBytes = byteLimit / 2
    }

    /// The memory that all plans take, as far as they were charged.
    var byteCount: Int { generations.withLock { $0.youngBytes + $0.oldBytes } }

    /// How many plans there are.
    var count: Int { generations.withLock { $0.young.count + $0.old.count } }

    subscript(key: Key) -> PlannedOperation? {
        generations.withLock { generations in
            if let entry = generations.young[key] { return entry.operation }
            guard let entry = generations.old[key] else { return nil }
            insert(entry.operation, key, &generations)
            return entry.operation
        }
    }

    func insert(_ plan: PlannedOperation, for key: Key) {
        generations.withLock { insert(plan, key, &$0) }
    }

    /// Charges what a plan has come to take while its variables decided what it selects.
    func charge(_ plan: PlannedOperation, for key: Key) {
        guard plan.plan.hasVariants else { return }
        generations.withLock { generations in
            let known = generations.young[key] ?? generations.old[key]
            guard let known, known.bytes != Self.bytes(of: plan, key) else { return }
            insert(plan, key, &generations)
        }
    }

    private static func bytes(of plan: PlannedOperation, _ key: Key) -> Int {
        plan.byteCount + key.document.count + slotBytes
    }

    private func insert(_ plan: PlannedOperation, _ key: Key, _ generations: inout Generations) {
        if let earlier = generations.young.removeValue(forKey: key) {
            generations.youngBytes -= earlier.bytes
        }
        if let earlier = generations.old.removeValue(forKey: key) {
            generations.oldBytes -= earlier.bytes
        }
        let bytes = Self.bytes(of: plan, key)
        guard bytes <= generationBytes else { return }
        if generations.youngBytes + bytes > generationBytes {
            generations.old = generations.young
            generations.oldBytes = generations.youngBytes
            generations.young = [:]
            generations.youngBytes = 0
        }
        generations.young[key] = Entry(operation: plan, bytes: bytes)
        generations.youngBytes += bytes
    }
}
