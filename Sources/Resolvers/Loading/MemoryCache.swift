// The in-process layer of the cache, bounded in bytes.

import Synchronization

/// A value that knows how much memory it takes.
protocol MeasuredInBytes: Sendable {
    /// With what the allocator keeps beside it.
    var byteCount: Int { get }
}

/// Immutable values by key. Two generations: entries that are read move to the young one, others
/// are dropped with the old one, so no list of uses is needed.
final class MemoryCache<Key: Hashable & Sendable, Value: MeasuredInBytes>: Sendable {
    private struct Generations {
        var young: [Key: Value] = [:]
        var old: [Key: Value] = [:]
        var youngBytes = 0
    }

    /// A key's bytes and an entry of a dictionary, a quarter to a half of which is free.
    private static var slotBytes: Int {
        128 + 2 * (MemoryLayout<Key>.stride + MemoryLayout<Value>.stride)
    }

    private let generations = Mutex(Generations())
    private let generationBytes: Int

    /// - Parameter byteLimit: for both generations together
    init(byteLimit: Int) {
        generationBytes = byteLimit / 2
    }

    subscript(key: Key) -> Value? {
        generations.withLock { generations in
            if let value = generations.young[key] { return value }
            guard let value = generations.old.removeValue(forKey: key) else { return nil }
            insert(value, key, &generations)
            return value
        }
    }

    func insert(_ value: Value, for key: Key) {
        generations.withLock { insert(value, key, &$0) }
    }

    private func insert(_ value: Value, _ key: Key, _ generations: inout Generations) {
        let bytes = value.byteCount + Self.slotBytes
        guard bytes <= generationBytes else { return }
        if generations.youngBytes + bytes > generationBytes {
            generations.old = generations.young
            generations.young = [:]
            generations.youngBytes = 0
        }
        if generations.young.updateValue(value, forKey: key) == nil {
            generations.youngBytes += bytes
        }
    }
}
