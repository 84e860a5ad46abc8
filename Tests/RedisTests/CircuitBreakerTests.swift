// The breaker as transcripts: what happened at which millisecond, and the requested actions.
import Testing

@testable import Redis

@Suite struct CircuitBreakerTests {
    private static func make() -> CircuitBreaker {
        CircuitBreaker(
            stallAfter: .milliseconds(25), giveUpAfter: .milliseconds(150),
            backoff: Backoff(first: .milliseconds(10), last: .milliseconds(1000)), at: at(0))
    }

    @Test func `it connects at once and admits callers when the server has answered`() {
        var breaker = Self.make()
        #expect(breaker.state == .waiting(until: at(0)))
        #expect(breaker.tick(at: at(0)) == [.connect])
        #expect(breaker.nextTick == nil)
        #expect(breaker.tick(at: at(1)) == [])
        #expect(breaker.connected() == [.admit])
        #expect(breaker.state == .closed)
        #expect(breaker.nextTick == nil)
    }

    @Test func `attempts back off from 10 ms to 1 s`() {
        var breaker = Self.make()
        var now: Int64 = 0
        var waits: [Int64] = []
        for _ in 0..<9 {
            #expect(breaker.tick(at: at(now)) == [.connect])
            #expect(breaker.connectFailed(at: at(now)) == [])
            guard case .waiting(let until) = breaker.state else {
                Issue.record("it must wait")
                return
            }
            waits.append((until - at(now)).nanoseconds / 1_000_000)
            now = until.nanoseconds / 1_000_000
            #expect(breaker.tick(at: at(now - 1)) == [])
            #expect(breaker.nextTick == until)
        }
        #expect(waits == [10, 20, 40, 80, 160, 320, 640, 1000, 1000])
    }

    @Test func `while a reply is late callers are refused, and admitted again when it comes`() {
        var breaker = Self.make()
        connect(&breaker)
        breaker.sent(at: at(100))
        #expect(breaker.nextTick == at(125))
        #expect(breaker.tick(at: at(124)) == [])
        #expect(breaker.tick(at: at(125)) == [.refuse])
        #expect(breaker.state == .stalled)
        #expect(breaker.nextTick == at(250))
        #expect(breaker.tick(at: at(200)) == [])
        #expect(breaker.replied(inFlight: 3, at: at(201)) == [.admit])
        #expect(breaker.state == .closed)
        // Three replies are still to come: the next is due 25 ms after this one.
        #expect(breaker.nextTick == at(226))
        #expect(breaker.replied(inFlight: 0, at: at(202)) == [])
        #expect(breaker.nextTick == nil)
    }

    @Test func `a silent server is given up and retried only after the back-off`() {
        var breaker = Self.make()
        connect(&breaker)
        breaker.sent(at: at(100))
        #expect(breaker.tick(at: at(130)) == [.refuse])
        #expect(breaker.tick(at: at(249)) == [])
        #expect(breaker.tick(at: at(250)) == [.disconnect])
        #expect(breaker.state == .waiting(until: at(260)))
        #expect(breaker.tick(at: at(259)) == [])
        #expect(breaker.tick(at: at(260)) == [.connect])
    }

    @Test func `a thread that slept through both limits refuses and disconnects at once`() {
        var breaker = Self.make()
        connect(&breaker)
        breaker.sent(at: at(100))
        #expect(breaker.tick(at: at(900)) == [.refuse, .disconnect])
    }

    @Test func `a broken connection refuses first so that nobody queues for it`() {
        var breaker = Self.make()
        connect(&breaker)
        #expect(breaker.lost(at: at(70)) == [.refuse, .disconnect])
        #expect(breaker.state == .waiting(until: at(80)))
    }

    @Test func `more commands do not extend the limit of the first`() {
        var breaker = Self.make()
        connect(&breaker)
        breaker.sent(at: at(100))
        breaker.sent(at: at(120))
        #expect(breaker.tick(at: at(125)) == [.refuse])
    }

    @Test func `a server that greets and then hangs does not reset the back-off`() {
        var breaker = Self.make()
        var waits: [Int64] = []
        var now: Int64 = 0
        for _ in 0..<4 {
            #expect(breaker.tick(at: at(now)) == [.connect])
            #expect(breaker.connected() == [.admit])
            breaker.sent(at: at(now))
            now += 150
            #expect(breaker.tick(at: at(now)) == [.refuse, .disconnect])
            guard case .waiting(let until) = breaker.state else { return }
            waits.append((until - at(now)).nanoseconds / 1_000_000)
            now = until.nanoseconds / 1_000_000
        }
        #expect(waits == [10, 20, 40, 80])
        _ = breaker.tick(at: at(now))
        _ = breaker.connected()
        breaker.sent(at: at(now))
        _ = breaker.replied(inFlight: 0, at: at(now))
        _ = breaker.lost(at: at(now))
        #expect(breaker.state == .waiting(until: at(now + 10)))
    }

    private func connect(_ breaker: inout CircuitBreaker) {
        #expect(breaker.tick(at: at(0)) == [.connect])
        #expect(breaker.connected() == [.admit])
    }
}

func at(_ milliseconds: Int64) -> Moment { Moment(nanoseconds: milliseconds * 1_000_000) }
