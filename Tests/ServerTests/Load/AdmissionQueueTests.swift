// Who runs, waits and is sent away, as transcripts.

import Testing

@testable import Server

struct AdmissionQueueTests {
    private static var limits: LoadLimits {
        LoadLimits(
            minimumRunning: 2, maximumRunning: 100, target: 0.1, maximumWait: 0.5, waiting: 3,
            interval: 0.1)
    }

    @Test func `beyond the limit operations wait, and beyond the queue they are sent away`() {
        var queue = AdmissionQueue(Self.limits)
        #expect(
            (1...6).map { queue.arrive($0, at: 0) } == [.run, .run, .wait, .wait, .wait, .shed])
        #expect(queue.running == 2)
        #expect(queue.waiting == 3)
        #expect(queue.shedCount == 1)
        #expect(queue.hasShed(within: 5, at: 4))
        #expect(!queue.hasShed(within: 5, at: 6))
    }

    @Test func `who waits runs in order when another has ended`() {
        var queue = AdmissionQueue(Self.limits)
        for number in 1...4 { _ = queue.arrive(UInt64(number), at: 0) }
        #expect(queue.ended(at: 0.01) == [3])
        #expect(queue.ended(at: 0.02) == [4])
        #expect(queue.ended(at: 0.03) == [])
        #expect(queue.running == 1)
    }

    @Test func `nobody overtakes one who waits`() {
        var queue = AdmissionQueue(Self.limits)
        for number in 1...3 { _ = queue.arrive(UInt64(number), at: 0) }
        #expect(queue.arrive(4, at: 0.01) == .wait)
        #expect(queue.ended(at: 0.02) == [3])
    }

    @Test func `where the oldest has waited for half of its time the newest goes first`() {
        var queue = AdmissionQueue(Self.limits)
        for number in 1...4 { _ = queue.arrive(UInt64(number), at: 0) }
        #expect(queue.arrive(5, at: 0.2) == .wait)
        #expect(queue.ended(at: 0.24) == [3])
        #expect(queue.ended(at: 0.26) == [5])
        #expect(queue.ended(at: 0.27) == [4])
    }

    @Test func `who has waited too long is sent away`() {
        var queue = AdmissionQueue(Self.limits)
        for number in 1...3 { _ = queue.arrive(UInt64(number), at: 0) }
        #expect(queue.arrive(4, at: 0.3) == .wait)
        #expect(queue.expire(at: 0.49) == [])
        #expect(queue.expire(at: 0.5) == [3])
        #expect(queue.expire(at: 0.8) == [4])
        #expect(queue.waiting == 0)
        #expect(queue.shedCount == 2)
        #expect(queue.running == 2)
    }

    @Test func `one payer's operations do not keep another's waiting`() {
        var limits = Self.limits
        limits.minimumRunning = 20
        limits.maximumRunning = 20
        limits.share = 4
        limits.waiting = 1_000
        limits.waitingPerPayer = 50
        var queue = AdmissionQueue(limits)
        let (greedy, other) = (BudgetPayer.account("greedy"), BudgetPayer.account("other"))
        let verdicts = (1...100).map { queue.arrive($0, of: greedy, at: 0) }
        // Half of all places, then its own queue, then no more.
        #expect(verdicts.filter { $0 == .run }.count == 10)
        #expect(verdicts.filter { $0 == .wait }.count == 50)
        #expect(verdicts.filter { $0 == .shed }.count == 40)
        for number in 101...104 {
            #expect(queue.arrive(UInt64(number), of: other, at: 0.01) == .run)
        }
        #expect(queue.arrive(105, of: other, at: 0.01) == .wait)
        // More than its share: the place goes to who has less, and back below the half to anybody.
        #expect(queue.ended(of: other, at: 0.02) == [105])
        #expect(queue.ended(of: greedy, at: 0.02) == [])
        for _ in 0..<4 { _ = queue.ended(of: other, at: 0.03) }
        #expect(queue.running == 10)
    }

    @Test func `one who leaves the queue is not counted and not run`() {
        var queue = AdmissionQueue(Self.limits)
        for number in 1...4 { _ = queue.arrive(UInt64(number), at: 0) }
        #expect(queue.leave(3) == true)
        #expect(queue.leave(3) == false)
        #expect(queue.leave(1) == false)
        #expect(queue.ended(at: 0.01) == [4])
        #expect(queue.shedCount == 0)
    }

    /// Runs a machine that ends `rate` operations per second, with always somebody waiting.
    private static func limit(
        afterSeconds seconds: Int, rate: Int, _ queue: inout AdmissionQueue,
        _ number: inout UInt64, _ now: inout Double
    ) -> Int {
        for _ in 0..<(seconds * rate) {
            now += 1 / Double(rate)
            while queue.waiting < 3 {
                number += 1
                if queue.arrive(number, at: now) == .shed { break }
            }
            if queue.running > 0 { _ = queue.ended(at: now) }
            _ = queue.expire(at: now)
        }
        return queue.limit
    }

    @Test func `the limit is what ends in the target time, whatever the work is`() {
        var queue = AdmissionQueue(Self.limits)
        var (number, now) = (UInt64(0), 0.0)
        let fast = Self.limit(afterSeconds: 3, rate: 500, &queue, &number, &now)
        #expect((48...53).contains(fast))
        let slow = Self.limit(afterSeconds: 3, rate: 100, &queue, &number, &now)
        #expect((9...12).contains(slow))
        let slowest = Self.limit(afterSeconds: 3, rate: 10, &queue, &number, &now)
        #expect(slowest == 2)
        let fastest = Self.limit(afterSeconds: 3, rate: 20_000, &queue, &number, &now)
        #expect(fastest == 100)
    }

    @Test func `an idle time changes no limit`() {
        var queue = AdmissionQueue(Self.limits)
        var (number, now) = (UInt64(0), 0.0)
        let busy = Self.limit(afterSeconds: 3, rate: 500, &queue, &number, &now)
        while queue.running > 0 { _ = queue.ended(at: now) }
        _ = queue.expire(at: now + 100)
        _ = queue.arrive(number + 1, at: now + 200)
        _ = queue.ended(at: now + 200)
        #expect(queue.limit >= busy / 2)
    }

    @Test func `a long queue of whom many have left stays small`() {
        var limits = Self.limits
        limits.waiting = 1_000_000
        limits.maximumWait = 1_000
        var queue = AdmissionQueue(limits)
        for number in 1...UInt64(100_000) {
            _ = queue.arrive(number, of: .address("a"), at: 0)
            if number > 10 { _ = queue.leave(number) }
        }
        #expect(queue.waiting == 8)
        #expect(queue.ended(at: 0.01).first == 3)
    }
}
