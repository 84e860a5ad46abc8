internal import Glibc

/// The clock that only goes forward. It does not count the time that the machine sleeps.
package enum MonotonicClock {
    /// Since the machine was started.
    package static var nanoseconds: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
