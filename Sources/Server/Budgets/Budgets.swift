// Who pays for operations, and whether they can: one place for every transport.

import GraphQLCore
import Redis
import Resolvers
import Synchronization

/// Whose budget an operation is charged to.
enum BudgetPayer: Hashable, Sendable {
    /// Of somebody signed in, guests too.
    case account(String)
    /// Of everybody else at an address, or in the /64 of an IPv6 address.
    case address(String)
    /// Of tokens from an address that nobody knows.
    case unknownTokens(String)

    var text: String {
        switch self {
        case .account(let id): "account:\(id)"
        case .address(let network): "address:\(network)"
        case .unknownTokens(let network): "tokens:\(network)"
        }
    }
}

/// The budgets of all payers, as this node sees them.
final class Budgets: Sendable {
    private struct State {
        var leases: Generations<BudgetPayer, BudgetLease>
        /// The payers of tokens that have passed the gate here.
        var accounts: Generations<String, String>
        var refusals = Refusals()
    }

    /// Operations that were refused since the process began.
    struct Refusals: Sendable, Equatable {
        var accounts = 0
        var addresses = 0
        var tokens = 0
    }

    private let limits: BudgetLimits
    private let store: BudgetStore?
    private let state: Mutex<State>
    private let start = ContinuousClock.now

    /// - Parameter store: nil where each node has buckets of its own
    init(_ limits: BudgetLimits, store: BudgetStore? = nil) {
        self.limits = limits
        self.store = store
        state = Mutex(
            State(
                leases: Generations(limit: limits.remembered),
                accounts: Generations(limit: limits.remembered)))
    }

    var refusals: Refusals { state.withLock { $0.refusals } }

    /// How many payers are remembered.
    var payerCount: Int { state.withLock { $0.leases.count } }

    // MARK: - Who pays

    /// Who pays for a request; nil where that is not known before the gate, or nobody does.
    func payer(_ authorization: Authorization, _ origin: RequestOrigin) -> BudgetPayer? {
        switch authorization {
        case .bearer(let token):
            return state.withLock { $0.accounts[token] }.map { .account($0) }
        case .anonymous, .malformed: return payer(at: origin)
        }
    }

    /// Who pays for what nobody is known to have asked.
    func payer(at origin: RequestOrigin) -> BudgetPayer? {
        origin.address.map { .address(ClientAddress($0).network) }
    }

    /// Who pays for a token that has not passed the gate here, if it turns out to be unknown.
    func unknownTokens(_ authorization: Authorization, _ origin: RequestOrigin) -> BudgetPayer? {
        guard case .bearer(let token) = authorization, let address = origin.address,
            state.withLock({ $0.accounts[token] }) == nil
        else { return nil }
        return .unknownTokens(ClientAddress(address).network)
    }

    /// A token has passed the gate.
    func remember(_ token: String, of account: String) {
        state.withLock { _ = $0.accounts.insert(account, for: token) }
    }

    private func policy(of payer: BudgetPayer) -> BudgetPolicy? {
        switch payer {
        case .account:
            limits.perAccount > 0 ? BudgetPolicy(name: "viewer", limit: limits.perAccount) : nil
        case .address:
            limits.perAddress > 0 ? BudgetPolicy(name: "address", limit: limits.perAddress) : nil
        case .unknownTokens:
            limits.unknownTokens > 0
                ? BudgetPolicy(name: "tokens", limit: limits.unknownTokens) : nil
        }
    }

    // MARK: - Spending

    /// Refuses a payer who has nothing left, before any work is done for it.
    ///
    /// - Throws: `RATE_LIMITED`
    func check(_ payer: BudgetPayer?) throws(RequestError) {
        guard let payer, policy(of: payer) != nil else { return }
        let now = now
        let wait = state.withLock { state in
            let wait = state.leases[payer]?.wait(at: now) ?? 0
            if wait > 0 { Self.count(payer, &state.refusals) }
            return wait
        }
        if wait > 0 { throw refusal(payer, cost: nil, wait: wait) }
    }

    /// Charges an operation before it runs.
    ///
    /// - Returns: nil where its payer has no limit
    /// - Throws: `RATE_LIMITED`
    func charge(_ cost: Int, to payer: BudgetPayer?) async throws(RequestError) -> BudgetCharge? {
        guard let payer, let policy = policy(of: payer) else { return nil }
        let cost = max(1, cost)
        var admission = change(payer, policy) { lease, now in lease.admit(cost, at: now) }
        if case .lease(let points) = admission {
            if let grant = await lease(points, of: payer, policy) {
                admission = change(payer, policy) { lease, now in
                    lease.leased(grant.points, left: grant.left, for: cost, at: now)
                }
            } else {
                admission = change(payer, policy) { lease, now in
                    lease.storeFailed(for: cost, at: now)
                }
            }
        }
        if case .refused(let wait) = admission {
            state.withLock { Self.count(payer, &$0.refusals) }
            throw refusal(payer, cost: cost, wait: wait)
        }
        return BudgetCharge(
            payer: payer, requested: cost, actual: cost, standing: standing(of: payer, policy))
    }

    private func lease(
        _ points: Int, of payer: BudgetPayer, _ policy: BudgetPolicy
    ) async -> BudgetStore.Grant? {
        guard let store else { return nil }
        return try? await store.lease(points, of: payer, policy)
    }

    /// An operation has cost less than was charged.
    func settle(_ charge: BudgetCharge, actual: Int) -> BudgetCharge {
        guard let policy = policy(of: charge.payer) else { return charge }
        let actual = min(max(1, actual), charge.requested)
        let refund = min(charge.requested, policy.limit) - min(actual, policy.limit)
        if refund > 0 { change(charge.payer, policy) { lease, _ in lease.refund(refund) } }
        return BudgetCharge(
            payer: charge.payer, requested: charge.requested, actual: actual,
            standing: standing(of: charge.payer, policy))
    }

    /// Charges an operation that was refused before its cost was known.
    func chargeRefused(to payer: BudgetPayer?) {
        guard let payer, let policy = policy(of: payer) else { return }
        let points = limits.refusedOperation
        change(payer, policy) { lease, now in lease.charge(points, at: now) }
    }

    @discardableResult
    private func change<Value: Sendable>(
        _ payer: BudgetPayer, _ policy: BudgetPolicy,
        _ body: (inout BudgetLease, Double) -> Value
    ) -> Value {
        let now = now
        return state.withLock { state in
            var lease = state.leases[payer] ?? BudgetLease(policy)
            defer { state.leases.insert(lease, for: payer) }
            return body(&lease, now)
        }
    }

    /// Seconds since the process began.
    private var now: Double {
        Double((ContinuousClock.now - start).microseconds) / 1_000_000
    }

    /// What a payer has; nil where that has no limit.
    func standing(of payer: BudgetPayer?) -> BudgetStanding? {
        guard let payer, let policy = policy(of: payer) else { return nil }
        return standing(of: payer, policy)
    }

    private func standing(of payer: BudgetPayer, _ policy: BudgetPolicy) -> BudgetStanding {
        let now = now
        let lease = state.withLock { $0.leases[payer] } ?? BudgetLease(policy)
        return BudgetStanding(
            policy: policy, left: lease.left(at: now), reset: lease.secondsUntilFull(at: now))
    }

    private static func count(_ payer: BudgetPayer, _ refusals: inout Refusals) {
        switch payer {
        case .account: refusals.accounts += 1
        case .address: refusals.addresses += 1
        case .unknownTokens: refusals.tokens += 1
        }
    }

    private func refusal(_ payer: BudgetPayer, cost: Int?, wait: Double) -> RequestError {
        let seconds = max(1, Int(wait.rounded(.up)))
        let standing = standing(of: payer)
        let whose =
            switch payer {
            case .account: "The budget of this account"
            case .address: "The budget of this address"
            case .unknownTokens: "The budget for unknown tokens of this address"
            }
        return .rateLimited(
            "\(whose) is \(standing?.policy.limit ?? 0) points per minute, of which "
                + "\(standing?.left ?? 0) are left. Try again in \(seconds) s, or ask for less.",
            seconds: seconds, cost: standing.map { BudgetCharge.json(cost, actual: nil, $0) })
    }
}
