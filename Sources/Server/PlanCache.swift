// Documents that were parsed, validated and planned before, found again by their bytes.

import GraphQLCore

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

    /// The memory that all plans take, as far as they were charged.
    var byteCount: Int { plans.byteCount }

    /// How many plans there are.
    var count: Int { plans.count }

    subscript(key: Key) -> PlannedOperation? { plans[key] }

    func insert(_ plan: PlannedOperation, for key: Key) {
        plans.insert(plan, for: key, bytes: Self.bytes(of: plan, key))
    }

    /// Charges what a plan has come to take while its variables decided what it selects.
    func charge(_ plan: PlannedOperation, for key: Key) {
        guard plan.plan.hasVariants else { return }
        plans.charge(plan, for: key, bytes: Self.bytes(of: plan, key))
    }

    private static func bytes(of plan: PlannedOperation, _ key: Key) -> Int {
        plan.byteCount + key.document.count
    }
}
