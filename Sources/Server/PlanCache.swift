// Documents that were already parsed, validated and planned, found by their bytes.

import GraphQLCore
import Resolvers

/// A plan and its cost, which depends on the variables.
struct PlannedOperation: Sendable {
    let plan: Plan
    let cost: CostPolynomial
    /// Of its document.
    let hash: DocumentHash
    /// What it uses of the schema.
    let usage: PlanUsage
    private let fixedBytes: Int

    init(plan: Plan, cost: CostPolynomial, hash: DocumentHash, usage: PlanUsage) {
        self.plan = plan
        self.cost = cost
        self.hash = hash
        self.usage = usage
        fixedBytes = cost.byteCount + usage.byteCount + hash.hex.utf8.count
    }

    /// The memory that it takes. It grows when requests decide conditions differently.
    var byteCount: Int { plan.byteCount + fixedBytes }
}

/// Plans by document and operation name, bounded in bytes: the plans' actual size, with their
/// cached variants. The whole document is compared, never just a hash.
final class PlanCache: Sendable {
    struct Key: Hashable, Sendable {
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

    private let plans: GenerationCache<Key, PlannedOperation>

    init(byteLimit: Int) { plans = GenerationCache(byteLimit: byteLimit) }

    /// The memory charged for all plans.
    var byteCount: Int { plans.byteCount }

    /// The number of plans.
    var count: Int { plans.count }

    subscript(key: Key) -> PlannedOperation? { plans[key] }

    func insert(_ plan: PlannedOperation, for key: Key) {
        plans.insert(plan, for: key, bytes: Self.bytes(of: plan, key))
    }

    /// Updates the charge of a plan that grew by a variant.
    func charge(_ plan: PlannedOperation, for key: Key) {
        guard plan.plan.hasVariants else { return }
        plans.charge(plan, for: key, bytes: Self.bytes(of: plan, key))
    }

    private static func bytes(of plan: PlannedOperation, _ key: Key) -> Int {
        plan.byteCount + key.document.count
    }
}
