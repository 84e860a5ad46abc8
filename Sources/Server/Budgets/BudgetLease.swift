// One payer's budget as one node sees it. The bucket is in Redis, for all nodes together; a node
// takes blocks of points out of it in advance, so that most requests wait for nothing. Where Redis
// does not answer, the node's own bucket decides. Pure: what happens goes in, what to do comes out.

/// What a payer may spend in a minute.
struct BudgetPolicy: Sendable, Equatable {
    /// Its name in the `RateLimit` fields.
    let name: String
    let limit: Int

    /// Seconds.
    static let window = 60.0
    /// A lease is a twentieth of the limit.
    static let leasesPerLimit = 20

    var leaseSize: Int { max(1, limit / Self.leasesPerLimit) }
}

/// What one node has of a payer's budget.
struct BudgetLease {
    enum Admission: Equatable {
        case admitted
        /// Ask Redis for so many points, then `leased` or `storeFailed`.
        case lease(points: Int)
        /// Seconds until the points are there.
        case refused(wait: Double)
    }

    let policy: BudgetPolicy
    /// All that was spent at this node: no payer gets more of it alone than of all together.
    private var bucket: TokenBucket
    /// Points of the shared bucket that this node may spend.
    private var leased = 0
    /// When leases go back to nobody: by then the shared bucket has filled again.
    private var leaseEnds = -Double.infinity
    /// The shared bucket behind the last lease; nil where Redis did not answer.
    private var shared: TokenBucket?
    /// Redis is not asked again before, where it had too little.
    private var closedUntil = -Double.infinity

    init(_ policy: BudgetPolicy) {
        self.policy = policy
        bucket = TokenBucket(limit: policy.limit, window: BudgetPolicy.window)
    }

    /// May an operation of this cost run? More than the limit costs as much as the limit.
    mutating func admit(_ cost: Int, at now: Double) -> Admission {
        let cost = min(cost, policy.limit)
        if now >= leaseEnds { leased = 0 }
        let wait = bucket.wait(for: cost, at: now)
        if wait > 0 { return .refused(wait: wait) }
        if leased >= cost {
            spend(cost, at: now)
            return .admitted
        }
        if closedUntil > now {
            let wait = shared?.wait(for: cost - leased, at: now) ?? 0
            return .refused(wait: max(closedUntil - now, wait))
        }
        return .lease(points: max(policy.leaseSize, cost - leased))
    }

    /// Redis has answered.
    ///
    /// - Parameters:
    ///   - points: what it granted
    ///   - left: what is still in the shared bucket
    mutating func leased(_ points: Int, left: Int, for cost: Int, at now: Double) -> Admission {
        let cost = min(cost, policy.limit)
        leased += points
        leaseEnds = now + BudgetPolicy.window
        var bucket = TokenBucket(limit: policy.limit, window: BudgetPolicy.window)
        bucket.take(policy.limit - left, at: now)
        shared = bucket
        guard leased >= cost else {
            let wait = max(bucket.wait(for: cost - leased, at: now), 0.001)
            // Something smaller may pass before that.
            closedUntil = now + min(wait, 1)
            return .refused(wait: wait)
        }
        spend(cost, at: now)
        return .admitted
    }

    /// Redis did not answer: this node decides alone.
    mutating func storeFailed(for cost: Int, at now: Double) -> Admission {
        let cost = min(cost, policy.limit)
        shared = nil
        let wait = bucket.wait(for: cost, at: now)
        if wait > 0 { return .refused(wait: wait) }
        bucket.take(cost, at: now)
        return .admitted
    }

    /// What was admitted has cost less.
    mutating func refund(_ points: Int) {
        bucket.give(points)
        if shared != nil { leased += points }
    }

    /// Takes points for what was not asked about beforehand, as far as they are there.
    mutating func charge(_ points: Int, at now: Double) {
        leased = max(0, leased - points)
        bucket.take(points, at: now)
    }

    /// Seconds until something may be admitted; 0 where that is now, as far as this node knows.
    func wait(at now: Double) -> Double {
        if bucket.wait(for: 1, at: now) > 0 { return bucket.wait(for: 1, at: now) }
        return (now < leaseEnds ? leased : 0) > 0 ? 0 : max(0, closedUntil - now)
    }

    /// Points that are left, as far as this node knows.
    func left(at now: Double) -> Int {
        let own = bucket.left(at: now)
        guard let shared else { return own }
        return min(own, (now < leaseEnds ? leased : 0) + shared.left(at: now), policy.limit)
    }

    /// Seconds until all of it is there again, as far as this node knows.
    func secondsUntilFull(at now: Double) -> Double {
        Double(policy.limit - left(at: now)) * BudgetPolicy.window / Double(policy.limit)
    }

    private mutating func spend(_ cost: Int, at now: Double) {
        leased -= cost
        bucket.take(cost, at: now)
    }
}
