// Values that were used of late, bounded in bytes.

import Synchronization

/// Values by key in two generations: what is used moves to the young one, what nobody uses is
/// dropped with the old one, so that no list of uses has to be kept.
final class GenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value
        /// What the generation was charged.
        let bytes: Int
    }

    private struct Generations {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
        var youngBytes = 0
        var oldBytes = 0
    }

    /// An entry of a dictionary, of which a quarter to a half is free.
    private static var slotBytes: Int {
        2 * (MemoryLayout<Key>.stride + MemoryLayout<Entry>.stride)
    }

    private let generations = Mutex(Generations())
    private let generationBytes: Int

    /// - Parameter byteLimit: of both generations together
    init(byteLimit: Int) { generationBytes = byteLimit / 2 }

    /// The memory of all values, as far as they were charged.
    var byteCount: Int { generations.withLock { $0.youngBytes + $0.oldBytes } }

    /// How many values there are.
    var count: Int { generations.withLock { $0.young.count + $0.old.count } }

    subscript(key: Key) -> Value? {
        generations.withLock { generations in
            if let entry = generations.young[key] { return entry.value }
            guard let entry = generations.old[key] else { return nil }
            insert(entry, key, &generations)
            return entry.value
        }
    }

    /// Stores a value that takes so many bytes with its key. One that is larger than a generation
    /// is not stored.
    ///
    /// - Returns: whether the key had none
    @discardableResult
    func insert(_ value: Value, for key: Key, bytes: Int) -> Bool {
        generations.withLock {
            insert(Entry(value: value, bytes: bytes + Self.slotBytes), key, &$0)
        }
    }

    /// Charges what a value has come to take, where it is stored and that is another number.
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
