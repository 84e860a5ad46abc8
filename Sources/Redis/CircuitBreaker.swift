// Decides when to connect, when callers are admitted, and when a connection is given up. Pure: the
// thread reports events with their times, and performs the returned actions.

/// The waits between attempts to connect: doubling from the first to the last.
struct Backoff: Sendable {
    let first: Interval
    let last: Interval
    private var next: Interval

    init(first: Interval, last: Interval) {
        precondition(first > Interval(nanoseconds: 0) && last >= first, "a back-off grows")
        self.first = first
        self.last = last
        next = first
    }

    mutating func take() -> Interval {
        defer { next = min(last, Interval(nanoseconds: next.nanoseconds * 2)) }
        return next
    }

    mutating func reset() { next = first }
}

struct CircuitBreaker: ~Copyable {
    enum State: Equatable, Sendable {
        /// No connection; the next attempt is at that time.
        case waiting(until: Moment)
        /// The thread is connecting and asking for a PONG.
        case connecting
        /// Callers are admitted.
        case closed
        /// Connected, but a reply is overdue: callers are refused, the reply is still awaited.
        case stalled
    }

    enum Action: Equatable, Sendable {
        case connect
        /// Callers may queue commands again.
        case admit
        /// Answer everything queued with `.unavailable` and refuse new calls.
        case refuse
        /// Free the connection; what was in flight is lost.
        case disconnect
    }

    /// Silence after which callers are refused.
    let stallAfter: Interval
    /// Silence after which the connection is given up.
    let giveUpAfter: Interval
    private var backoff: Backoff
    private(set) var state: State
    /// When the oldest command in flight was sent, or the last reply came, whichever is later.
    private var silentSince: Moment?

    init(stallAfter: Interval, giveUpAfter: Interval, backoff: Backoff, at now: Moment) {
        self.stallAfter = min(stallAfter, giveUpAfter)
        self.giveUpAfter = giveUpAfter
        self.backoff = backoff
        state = .waiting(until: now)
    }

    /// Connected, and the server answered PING.
    mutating func connected() -> [Action] {
        precondition(state == .connecting, "nothing was being connected")
        state = .closed
        silentSince = nil
        return [.admit]
    }

    /// Connecting failed: wait longer before the next attempt.
    mutating func connectFailed(at now: Moment) -> [Action] {
        precondition(state == .connecting, "nothing was being connected")
        state = .waiting(until: now + backoff.take())
        return []
    }

    /// Commands were handed to the connection.
    mutating func sent(at now: Moment) {
        if silentSince == nil { silentSince = now }
    }

    /// At least one whole reply arrived; `inFlight` are still to come.
    /// Only this resets the back-off: a server that greets and then hangs is not healthy.
    mutating func replied(inFlight: Int, at now: Moment) -> [Action] {
        silentSince = inFlight > 0 ? now : nil
        backoff.reset()
        guard state == .stalled else { return [] }
        state = .closed
        return [.admit]
    }

    /// The connection broke: end of file, reset, protocol error.
    mutating func lost(at now: Moment) -> [Action] {
        let wasClosed = state == .closed
        state = .waiting(until: now + backoff.take())
        silentSince = nil
        return wasClosed ? [.refuse, .disconnect] : [.disconnect]
    }

    /// Time passed.
    mutating func tick(at now: Moment) -> [Action] {
        switch state {
        case .waiting(let until):
            guard now >= until else { return [] }
            state = .connecting
            return [.connect]
        case .connecting:
            return []
        case .closed, .stalled:
            guard let since = silentSince else { return [] }
            if now >= since + giveUpAfter { return lost(at: now) }
            guard state == .closed, now >= since + stallAfter else { return [] }
            state = .stalled
            return [.refuse]
        }
    }

    /// When `tick` has something to do, if nothing else happens before.
    var nextTick: Moment? {
        switch state {
        case .waiting(let until): until
        case .connecting: nil
        case .closed: silentSince.map { $0 + stallAfter }
        case .stalled: silentSince.map { $0 + giveUpAfter }
        }
    }
}
