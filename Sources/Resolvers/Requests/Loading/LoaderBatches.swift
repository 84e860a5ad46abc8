// How large the batches of loaders are: batches of one key mean that something is not batched.

import Synchronization

/// Counts the keys that loaders ask for at once.
public final class LoaderBatches: Sendable {
    /// Batches by their size.
    public struct Counts: Sendable {
        /// By the first of `bounds` that the size does not exceed.
        public fileprivate(set) var buckets = [Int](repeating: 0, count: bounds.count)
        public fileprivate(set) var batches = 0
        public fileprivate(set) var keys = 0
    }

    public static let bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]

    private let state = Mutex(Counts())

    init() {}

    public var counts: Counts { state.withLock { $0 } }

    func add(_ size: Int) {
        let bucket = Self.bounds.firstIndex { size <= $0 }
        state.withLock { counts in
            if let bucket { counts.buckets[bucket] += 1 }
            counts.batches += 1
            counts.keys += size
        }
    }
}
