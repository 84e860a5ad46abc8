// Process memory, then Redis, then PostgreSQL. The cache is never authoritative: every failure in
// it is a miss.

public import Logging
import Postgres
public import Redis
import Synchronization

/// Pages by versioned key, read through to a loader.
public final class ReadThroughCache: Sendable {
    /// Where values are stored.
    public enum Store: Sendable {
        case off
        case memory(byteLimit: Int)
        /// Memory in front of Redis.
        case redis(RedisClient, CacheSeal, byteLimit: Int)
    }

    /// Redis, and the authentication of this deployment's entries.
    private struct Shared {
        let client: RedisClient
        let seal: CacheSeal
    }

    /// For many refused entries at most one line is logged in this time.
    private static let reportInterval = Duration.seconds(60)

    /// Entries whose keys are no longer used expire in Redis after this time.
    static let lifetimeSeconds = 3_600

    /// Larger values are not stored.
    static let largestValue = 1 << 20

    /// A load in flight, with a number that distinguishes it from a later one of the same key.
    private struct InFlightLoad {
        let number: UInt64
        let task: SharedTask<StoredPages>
    }

    private let loadNumbers = Atomic<UInt64>(0)
    /// An array of a key's bytes with what the allocator keeps beside it.
    private static let keyBytes = 128

    private let memory: GenerationCache<CacheKey, StoredPages>?
    private let shared: Shared?
    private let logger: Logger?
    private let lastReport = Mutex<ContinuousClock.Instant?>(nil)
    private let inFlight = Mutex<[CacheKey: InFlightLoad]>([:])
    private let counters = Mutex(CacheStatistics())

    /// - Parameter logger: logs entries in Redis that this deployment did not write
    public init(_ store: Store, logger: Logger? = nil) {
        self.logger = logger
        switch store {
        case .off: (memory, shared) = (nil, nil)
        case .memory(let byteLimit):
            (memory, shared) = (GenerationCache(byteLimit: byteLimit), nil)
        case .redis(let client, let seal, let byteLimit):
            memory = GenerationCache(byteLimit: byteLimit)
            shared = Shared(client: client, seal: seal)
        }
    }

    /// Hits and misses since the start.
    public var statistics: CacheStatistics { counters.withLock { $0 } }

    /// The pages under a key. Requests that miss the same key at once share one load.
    func pages(
        _ key: CacheKey, load: @escaping @Sendable () async throws(PostgresError) -> StoredPages
    ) async throws(PostgresError) -> StoredPages {
        guard let memory else { return try await load() }
        if let pages = memory[key] {
            counters.withLock { $0.memoryHits += 1 }
            CacheReads.note(.memory, key)
            return pages
        }
        let running = inFlight.withLock { inFlight in
            if let running = inFlight[key], running.task.join() {
                CacheReads.note(.shared, key)
                return running.task
            }
            let number = loadNumbers.wrappingAdd(1, ordering: .relaxed).newValue
            let task = SharedTask {
                defer { self.finish(key, number) }
                return try await self.fetch(key, load)
            }
            inFlight[key] = InFlightLoad(number: number, task: task)
            return task
        }
        do {
            return try await running.value()
        } catch {
            throw error as? PostgresError ?? .cancelled
        }
    }

    private func store(_ pages: StoredPages, under key: CacheKey) {
        memory?.insert(pages, for: key, bytes: pages.byteCount + Self.keyBytes)
    }

    private func finish(_ key: CacheKey, _ number: UInt64) {
        inFlight.withLock { inFlight in
            if inFlight[key]?.number == number { inFlight[key] = nil }
        }
    }

    private func fetch(
        _ key: CacheKey, _ load: @Sendable () async throws(PostgresError) -> StoredPages
    ) async throws -> StoredPages {
        // Fetches at most the maximum size of a value, whatever the entry's size.
        let value = try? await shared?.client.getRange(key.bytes, count: Self.largestValue * 2)
        if let value, let shared,
            let pages = StoredPages(encoded: value, under: key, shared.seal)
        {
            counters.withLock { $0.redisHits += 1 }
            CacheReads.note(.redis, key)
            store(pages, under: key)
            return pages
        }
        counters.withLock { counters in
            counters.misses += 1
            if value != nil { counters.damaged += 1 }
        }
        CacheReads.note(.nowhere, key)
        if value != nil { reportDamage() }
        let pages = try await load()
        store(pages, under: key)
        if let shared, pages.byteCount <= Self.largestValue {
            shared.client.setIgnoringReply(
                key.bytes, to: pages.encoded(under: key, shared.seal),
                expireSeconds: Self.lifetimeSeconds)
        } else if let shared, value != nil {
            _ = try? await shared.client.del([key.bytes])
        }
        return pages
    }

    private func reportDamage() {
        let isDue = lastReport.withLock { last in
            let now = ContinuousClock.now
            if let last, now - last < Self.reportInterval { return false }
            last = now
            return true
        }
        guard isDue else { return }
        logger?.warning(
            "an entry in Redis is not one that this deployment wrote, and was not used",
            metadata: ["since_start": "\(statistics.damaged)"])
    }
}

/// Counters of the cache since the start.
public struct CacheStatistics: Sendable, Equatable {
    public internal(set) var memoryHits = 0
    public internal(set) var redisHits = 0
    public internal(set) var misses = 0
    /// Values in Redis that did not match their keys; they also count as misses.
    public internal(set) var damaged = 0
}
