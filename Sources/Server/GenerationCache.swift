// Recently used values, bounded in bytes.

import Synchronization

/// Values by key in two generations: used values move to the young one, unused ones are dropped
/// with the old one, so no list of uses is needed.
final class GenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value
        /// The bytes charged to the generation.
        let bytes: Int
    }

    private struct Generations {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
        var youngBytes = 0
        var oldBytes = 0
    }

    /// An entry of a dictionary, a quarter to a half of which is free.
    private static var slotBytes: Int {
        2 * (MemoryLayout<Key>.stride + MemoryLayout<Entry>.stride)
    }

    private let generations = Mutex(Generations())
    private let generationBytes: Int

    /// - Parameter byteLimit: for both generations together
    init(byteLimit: Int) { generationBytes = byteLimit / 2 }

    /// The memory charged for all values.
    var byteCount: Int { generations.withLock { $0.youngBytes + $0.oldBytes } }

    /// The number of values.
    var count: Int { generations.withLock { $0.young.count + $0.old.count } }

    subscript(key: Key) -> Value? {
        generations.withLock { generations in
            if let entry = generations.young[key] { return entry.value }
            guard let entry = generations.old[key] else { return nil }
            insert(entry, key, &generations)
            return entry.value
        }
    }

    /// Stores a value that takes this many bytes with its key. A value larger than a generation is
    /// not stored.
    ///
    /// - Returns: whether the key had no value
    @discardableResult
    func insert(_ value: Value, for key: Key, bytes: Int) -> Bool {
        generations.withLock {
            insert(Entry(value: value, bytes: bytes + Self.slotBytes), key, &$0)
        }
    }

    /// Updates the charge of a stored value whose size has changed.
    func charge(_ value: Value, for key: Key, bytes: Int) {
        let entry = Entry(value: value, bytes: bytes + Self.slotBytes)
        generations.withLock { generations in
            let known = generations.young[key] ?? generations.old[key]
            guard let known, known.bytes != entry.bytes else { return }
            insert(entry, key, &generations)
        }
    }

    @discardableResult
    private func insert(_ entry: Entry, _ key: Key, _ generations: inout Generations) -> Bool {
        let young = generations.young.removeValue(forKey: key)
        let old = generations.old.removeValue(forKey: key)
        generations.youngBytes -= young?.bytes ?? 0
        generations.oldBytes -= old?.bytes ?? 0
        guard entry.bytes <= generationBytes else { return false }
        if generations.youngBytes + entry.bytes > generationBytes {
            generations.old = generations.young
            generations.oldBytes = generations.youngBytes
            generations.young = [:]
            generations.youngBytes = 0
        }
        generations.young[key] = entry
        generations.youngBytes += entry.bytes
        return young == nil && old == nil
    }
}
