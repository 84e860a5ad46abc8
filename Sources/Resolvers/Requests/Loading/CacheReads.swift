// Where the pages and objects of a task were found, for those who want to know.

import Synchronization

/// Counts what a task and its children look up in the cache, by topic: set it with
/// `CacheReads.$current.withValue(reads) { … }`.
public final class CacheReads: Sendable {
    @TaskLocal public static var current: CacheReads?

    /// Where a value was found.
    enum Place: Sendable {
        case memory
        case redis
        case nowhere
        /// Another request was loading it.
        case shared
    }

    /// The values of one topic.
    public struct Counts: Sendable, Equatable {
        public internal(set) var memory = 0
        public internal(set) var redis = 0
        /// Loaded from PostgreSQL.
        public internal(set) var missed = 0
        /// Loaded by another request at the same time.
        public internal(set) var shared = 0
    }

    private let counters = Mutex<[CacheTopic: Counts]>([:])

    public init() {}

    /// By name of the topic, in alphabetical order.
    public var all: [(topic: String, counts: Counts)] {
        counters.withLock { $0 }.map { ("\($0.key)", $0.value) }.sorted { $0.0 < $1.0 }
    }

    static func note(_ place: Place, _ key: CacheKey) {
        guard let current, let topic = key.topic else { return }
        current.counters.withLock { counters in
            var counts = counters[topic] ?? Counts()
            switch place {
            case .memory: counts.memory += 1
            case .redis: counts.redis += 1
            case .nowhere: counts.missed += 1
            case .shared: counts.shared += 1
            }
            counters[topic] = counts
        }
    }
}
