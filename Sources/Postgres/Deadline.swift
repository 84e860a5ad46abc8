// Points in time on the monotonic clock, the only clock this module reads.

import Threads

/// The moment after which a caller no longer waits.
public struct Deadline: Sendable, Hashable, Comparable {
    /// On CLOCK_MONOTONIC.
    public let nanoseconds: UInt64

    public init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    public static var now: Deadline {
        Deadline(nanoseconds: MonotonicClock.nanoseconds)
    }

    /// This long from now; immediately if not positive.
    public static func after(_ duration: Duration) -> Deadline {
        Deadline(nanoseconds: now.nanoseconds + duration.wholeNanoseconds)
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.nanoseconds < right.nanoseconds
    }
}

extension Duration {
    /// Nanoseconds from 0 to about a century.
    var wholeNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        if seconds < 0 || attoseconds < 0 { return 0 }
        return UInt64(min(seconds, 3_000_000_000)) * 1_000_000_000
            + UInt64(attoseconds / 1_000_000_000)
    }
}
