import Testing

@testable import Redis

@Suite struct ReportThrottleTests {
    @Test func `one report per second, with the latest state at its end`() {
        var throttle = ReportThrottle(interval: .milliseconds(1000))
        #expect(
            throttle.offer(.available, "connected", at: at(0))
                == RedisStateChange(state: .available, reason: "connected", suppressed: 0))
        #expect(throttle.nextReport == nil)
        #expect(throttle.offer(.connecting, "x", at: at(100)) == nil)
        #expect(throttle.offer(.available, "y", at: at(200)) == nil)
        #expect(throttle.offer(.stalled, "z", at: at(300)) == nil)
        #expect(throttle.nextReport == at(1000))
        #expect(throttle.due(at: at(999)) == nil)
        #expect(
            throttle.due(at: at(1000))
                == RedisStateChange(state: .stalled, reason: "z", suppressed: 2))
        #expect(throttle.due(at: at(5000)) == nil)
        #expect(
            throttle.offer(.available, "w", at: at(5000))
                == RedisStateChange(state: .available, reason: "w", suppressed: 0))
    }
}

@Suite struct WaiterTests {
    @Test func `the first answer wins, before or after the caller waits`() async {
        let early = Waiter()
        #expect(early.settle(.success(.integer(1))))
        #expect(!early.settle(.failure(.timeout)))
        #expect(early.isSettled)
        #expect(await early.wait {} == .success(.integer(1)))

        let late = Waiter()
        async let answer = late.wait {}
        #expect(late.settle(.failure(.timeout)))
        #expect(!late.settle(.success(.null)))
        #expect(await answer == .failure(.timeout))
    }

    @Test func `cancellation answers the caller`() async {
        let waiter = Waiter()
        let task = Task { await waiter.wait {} }
        task.cancel()
        #expect(await task.value == .failure(.cancelled))
        #expect(!waiter.settle(.success(.null)))
    }

    @Test func `of many answers at once exactly one wins`() async {
        for _ in 0..<200 {
            let waiter = Waiter()
            let task = Task { await waiter.wait {} }
            let wins = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<8 {
                    group.addTask { waiter.settle(.success(.integer(Int64(number)))) }
                }
                group.addTask {
                    task.cancel()
                    return false
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let answer = await task.value
            #expect(wins == (answer == .failure(.cancelled) ? 0 : 1))
        }
    }
}
