// The budget of one payer as transcripts: what happens, and what the machine says to it.

import Testing

@testable import Server

struct BudgetLeaseTests {
    private static let policy = BudgetPolicy(name: "viewer", limit: 1_000)

    @Test func `one lease carries the operations of its size`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.admit(10, at: 0) == .lease(points: 50))
        #expect(lease.leased(50, left: 950, for: 10, at: 0) == .admitted)
        for _ in 0..<4 { #expect(lease.admit(10, at: 0) == .admitted) }
        #expect(lease.admit(10, at: 0) == .lease(points: 50))
        #expect(lease.left(at: 0) == 950)
    }

    @Test func `a large operation leases what it needs`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.admit(400, at: 0) == .lease(points: 400))
        #expect(lease.leased(400, left: 600, for: 400, at: 0) == .admitted)
        #expect(lease.left(at: 0) == 600)
    }

    @Test func `what other nodes have spent is not there`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.admit(100, at: 0) == .lease(points: 100))
        let refusal = lease.leased(40, left: 0, for: 100, at: 0)
        guard case .refused(let wait) = refusal else {
            Issue.record("\(refusal)")
            return
        }
        // 60 more points, of 1,000 in 60 seconds.
        #expect(abs(wait - 3.6) < 1e-6)
        // The 40 are not lost.
        #expect(lease.admit(40, at: 0) == .admitted)
        // And Redis is left alone for a second.
        guard case .refused = lease.admit(1, at: 0.9) else {
            Issue.record("Redis is asked again too early")
            return
        }
        #expect(lease.admit(1, at: 1.1) == .lease(points: 50))
    }

    @Test func `without Redis the node's own bucket decides`() {
        var lease = BudgetLease(Self.policy)
        for _ in 0..<10 {
            #expect(lease.admit(100, at: 0) == .lease(points: 100))
            #expect(lease.storeFailed(for: 100, at: 0) == .admitted)
        }
        guard case .refused(let wait) = lease.admit(100, at: 0) else {
            Issue.record("a node alone gives more than the limit")
            return
        }
        #expect(abs(wait - 6) < 1e-6)
        #expect(lease.admit(100, at: 6.1) == .lease(points: 100))
        #expect(lease.left(at: 6.1) == 101)
    }

    @Test func `what was spent through Redis counts when Redis goes`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.admit(900, at: 0) == .lease(points: 900))
        #expect(lease.leased(900, left: 100, for: 900, at: 0) == .admitted)
        #expect(lease.admit(100, at: 0) == .lease(points: 100))
        #expect(lease.storeFailed(for: 100, at: 0) == .admitted)
        guard case .refused = lease.admit(1, at: 0) else {
            Issue.record("the end of Redis gives a budget away")
            return
        }
    }

    @Test func `what was not used can be spent again`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.admit(500, at: 0) == .lease(points: 500))
        #expect(lease.leased(500, left: 500, for: 500, at: 0) == .admitted)
        lease.refund(480)
        #expect(lease.left(at: 0) == 980)
        #expect(lease.admit(480, at: 0) == .admitted)
    }

    @Test func `a lease ends with its window`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.admit(10, at: 0) == .lease(points: 50))
        #expect(lease.leased(50, left: 950, for: 10, at: 0) == .admitted)
        #expect(lease.admit(10, at: 61) == .lease(points: 50))
    }

    @Test func `an operation above the limit passes with a full bucket alone`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.admit(5_000, at: 0) == .lease(points: 1_000))
        #expect(lease.leased(1_000, left: 0, for: 5_000, at: 0) == .admitted)
        guard case .refused(let wait) = lease.admit(5_000, at: 30) else {
            Issue.record("half a bucket is enough")
            return
        }
        #expect(abs(wait - 30) < 1e-6)
    }

    @Test func `who owes has to wait before anything is looked at`() {
        var lease = BudgetLease(Self.policy)
        #expect(lease.wait(at: 0) == 0)
        for _ in 0..<200 { lease.charge(10, at: 0) }
        #expect(lease.wait(at: 0) > 59)
        #expect(lease.wait(at: 61) == 0)
    }
}
