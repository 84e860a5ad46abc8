// Failed work waits, longer each time; other work does not wait.

import Testing

@testable import Resolvers

@Suite struct BackOffTests {
    @Test func `the delay doubles up to the maximum and is reset by a success`() {
        let backOff = BackOff<String>(minimum: .seconds(2), maximum: .seconds(60))
        let now = ContinuousClock.now
        #expect(!backOff.isWaiting("a", at: now))
        let waits = (0..<8).map { _ in backOff.failed("a", at: now) }
        #expect(waits == [2, 4, 8, 16, 32, 60, 60, 60].map { Duration.seconds($0) })
        #expect(backOff.isWaiting("a", at: now + .seconds(59)))
        #expect(!backOff.isWaiting("a", at: now + .seconds(60)))
        #expect(!backOff.isWaiting("b", at: now))
        #expect(backOff.waiting(at: now) == ["a"])
        #expect(backOff.waiting(at: now + .seconds(61)) == [])
        backOff.succeeded("a")
        #expect(!backOff.isWaiting("a", at: now))
        #expect(backOff.failed("a", at: now) == .seconds(2))
    }

    @Test func `thousands of failures keep the maximum delay`() {
        let backOff = BackOff<Int>(minimum: .seconds(2), maximum: .seconds(300))
        let now = ContinuousClock.now
        let waits = (0..<5_000).map { _ in backOff.failed(1, at: now) }
        #expect(waits.last == .seconds(300))
    }

    @Test func `the number of stored failures is limited`() {
        let backOff = BackOff<Int>(limit: 10)
        for key in 0..<1_000 { backOff.failed(key) }
        #expect(backOff.waiting().count == 10)
        #expect(!backOff.isWaiting(999))
    }
}
