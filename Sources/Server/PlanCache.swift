// Documents that were parsed, validated and planned before, found again by their bytes.

import GraphQLCore
import Synchronization

/// A plan and what it would cost, which depends on the variables.
struct PlannedOperation: Sendable {
    let plan: Plan
    let cost: CostPolynomial
}

/// Plans by document and operation name, bounded in bytes. The whole document is compared: a hash
/// alone never decides.
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

    /// Two generations, as in the cache of pages: what is used stays.
    private struct Generations {
        var young: [Key: PlannedOperation] = [:]
        var old: [Key: PlannedOperation] = [:]
        var youngBytes = 0
    }

    /// A plan takes about this many times the bytes of its document.
    private static let bytesPerDocumentByte = 24

    private let generations = Mutex(Generations())
    private let generationBytes: Int

    init(byteLimit: Int) {
        generationBytes = byteLimit / 2
    }

    subscript(key: Key) -> PlannedOperation? {
        generations.withLock { generations in
            if let plan = generations.young[key] { return plan }
            guard let plan = generations.old.removeValue(forKey: key) else { return nil }
            insert(plan, key, &generations)
            return plan
        }
    }

    func insert(_ plan: PlannedOperation, for key: Key) {
        generations.withLock { insert(plan, key, &$0) }
    }

    private func insert(_ plan: PlannedOperation, _ key: Key, _ generations: inout Generations) {
        let bytes = (key.document.count + 64) * Self.bytesPerDocumentByte
        guard bytes <= generationBytes else { return }
        if generations.youngBytes + bytes > generationBytes {
            generations.old = generations.young
            generations.young = [:]
            generations.youngBytes = 0
        }
        if generations.young.updateValue(plan, forKey: key) == nil {
            generations.youngBytes += bytes
        }
    }
}
