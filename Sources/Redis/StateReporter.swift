// Reports changes of state, and only changes, through the throttle to the client's owner.

struct StateReporter: ~Copyable {
    private let callback: (@Sendable (RedisStateChange) -> Void)?
    private var throttle = ReportThrottle(interval: .milliseconds(1000))
    private var current: RedisState?

    init(_ callback: (@Sendable (RedisStateChange) -> Void)?) { self.callback = callback }

    mutating func report(_ state: RedisState, _ reason: String, at now: Moment) {
        guard state != current else { return }
        current = state
        if let change = throttle.offer(state, reason, at: now) { callback?(change) }
    }

    mutating func tick(at now: Moment) {
        if let change = throttle.due(at: now) { callback?(change) }
    }

    var nextReport: Moment? { throttle.nextReport }
}
