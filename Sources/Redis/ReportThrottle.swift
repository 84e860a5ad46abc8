// A flapping server must not fill the log: one report a second. Suppressed changes are counted, and
// the latest state is reported at the end of the second, so that the log never ends with an
// outdated state.

struct ReportThrottle: ~Copyable {
    let interval: Interval
    private var last: Moment?
    private var held: RedisStateChange?
    private var suppressed = 0

    init(interval: Interval) { self.interval = interval }

    /// A change happened; returns what to report now, if anything.
    mutating func offer(_ state: RedisState, _ reason: String, at now: Moment) -> RedisStateChange?
    {
        if held != nil { suppressed += 1 }
        held = RedisStateChange(state: state, reason: reason, suppressed: 0)
        return due(at: now)
    }

    /// Time passed; returns what was suppressed and may be reported now.
    mutating func due(at now: Moment) -> RedisStateChange? {
        guard let change = held else { return nil }
        if let last, now < last + interval { return nil }
        held = nil
        last = now
        defer { suppressed = 0 }
        return RedisStateChange(
            state: change.state, reason: change.reason, suppressed: suppressed)
    }

    var nextReport: Moment? {
        guard held != nil, let last else { return nil }
        return last + interval
    }
}
