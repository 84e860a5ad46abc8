internal import Threads

/// A point on the monotonic clock. State machines take it as a parameter and never read a clock
/// themselves.
struct Moment: Comparable, Sendable {
    var nanoseconds: Int64

    static func now() -> Moment {
        Moment(nanoseconds: Int64(MonotonicClock.nanoseconds))
    }

    static func < (left: Moment, right: Moment) -> Bool { left.nanoseconds < right.nanoseconds }

    static func + (left: Moment, right: Interval) -> Moment {
        Moment(nanoseconds: left.nanoseconds + right.nanoseconds)
    }

    static func - (left: Moment, right: Moment) -> Interval {
        Interval(nanoseconds: left.nanoseconds - right.nanoseconds)
    }
}

/// A length of time. `Duration` is 128 bits wide and needs a division to become what `poll` wants.
struct Interval: Comparable, Sendable {
    var nanoseconds: Int64

    /// Clamped to 0 … one hour: limits beyond that are mistakes, and sums must not overflow.
    init(_ duration: Duration) {
        let parts = duration.components
        let hour: Int64 = 3600
        if parts.seconds < 0 || parts.attoseconds < 0 {
            nanoseconds = 0
        } else if parts.seconds >= hour {
            nanoseconds = hour * 1_000_000_000
        } else {
            nanoseconds = parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
        }
    }

    init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    static func milliseconds(_ count: Int64) -> Interval {
        Interval(nanoseconds: count * 1_000_000)
    }

    static func < (left: Interval, right: Interval) -> Bool { left.nanoseconds < right.nanoseconds }

    /// Whole milliseconds for `poll`, rounded up so that waking up is never too early; never
    /// negative.
    var pollMilliseconds: Int32 {
        Int32(clamping: max(0, (nanoseconds + 999_999) / 1_000_000))
    }
}
