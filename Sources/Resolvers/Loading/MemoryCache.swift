// The in-process layer of the cache, bounded in bytes.

import Synchronization

/// Immutable pages by versioned key. Two generations: what is read moves to the young one, what
/// nobody reads is dropped with the old one, so that no list of uses has to be kept.
final class MemoryCache: Sendable {
    private struct Generations {
        var young: [CacheKey: StoredPages] = [:]
        var old: [CacheKey: StoredPages] = [:]
        var youngBytes = 0
    }

    /// A key's bytes and an entry of a dictionary, of which a quarter to a half is free.
    private static let slotBytes =
        128 + 2 * (MemoryLayout<CacheKey>.stride + MemoryLayout<StoredPages>.stride)

    private let generations = Mutex(Generations())
    private let generationBytes: Int

    /// - Parameter byteLimit: of both generations together
    init(byteLimit: Int) {
        generationBytes = byteLimit / 2
    }

    subscript(key: CacheKey) -> StoredPages? {
        generations.withLock { generations in
            if let pages = generations.young[key] { return pages }
            guard let pages = generations.old.removeValue(forKey: key) else { return nil }
            insert(pages, key, &generations)
            return pages
        }
    }

    func insert(_ pages: StoredPages, for key: CacheKey) {
        generations.withLock { insert(pages, key, &$0) }
    }

    private func insert(_ pages: StoredPages, _ key: CacheKey, _ generations: inout Generations) {
        let bytes = pages.byteCount + Self.slotBytes
        guard bytes <= generationBytes else { return }
        if generations.youngBytes + bytes > generationBytes {
            generations.old = generations.young
            generations.young = [:]
            generations.youngBytes = 0
        }
        if generations.young.updateValue(pages, forKey: key) == nil {
            generations.youngBytes += bytes
        }
    }
}
