// Failed work is retried with growing delays: it does not fill the log, and other work does not
// wait for it.

import Synchronization

/// Remembers failures, in this process, until success.
final class BackOff<Key: Hashable & Sendable>: Sendable {
    typealias Instant = ContinuousClock.Instant

    private struct Failure {
        var count: Int
        var until: Instant
    }

    private let failures = Mutex<[Key: Failure]>([:])
    private let minimum: Duration
    private let maximum: Duration
    private let limit: Int

    /// - Parameters:
    ///   - shortest: the delay after the first failure; it doubles with each further one
    ///   - longest: the maximum delay
    ///   - limit: the maximum number of remembered failures; work beyond it is retried immediately
    init(
        minimum: Duration = .seconds(2), maximum: Duration = .seconds(300), limit: Int = 10_000
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.limit = limit
    }

    /// What must wait now.
    func waiting(at now: Instant = .now) -> [Key] {
        failures.withLock { $0.filter { $0.value.until > now }.map(\.key) }
    }

    func isWaiting(_ key: Key, at now: Instant = .now) -> Bool {
        failures.withLock { ($0[key]?.until).map { $0 > now } ?? false }
    }

    /// - Returns: how long `key` waits now
    @discardableResult
    func failed(_ key: Key, at now: Instant = .now) -> Duration {
        failures.withLock { failures in
            let count = (failures[key]?.count ?? 0) + 1
            guard count > 1 || failures.count < limit else { return .zero }
            let wait = min(maximum, minimum * (1 << min(count - 1, 20)))
            failures[key] = Failure(count: count, until: now + wait)
            return wait
        }
    }

    func succeeded(_ key: Key) {
        failures.withLock { _ = $0.removeValue(forKey: key) }
    }
}
