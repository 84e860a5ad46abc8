// Recently used values, bounded in bytes: what the cache of rows, plans and documents have alike.

import Synchronization

/// Values by key that several threads share, bounded in bytes.
public final class GenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// An entry of a dictionary, a quarter to a half of which is free.
    private static var slotBytes: Int {
        2 * (MemoryLayout<Key>.stride + MemoryLayout<Value>.stride + MemoryLayout<Int>.stride)
    }

    private let generations: Mutex<Generations<Key, Value>>

    /// - Parameter byteLimit: for both generations together
    public init(byteLimit: Int) { generations = Mutex(Generations(limit: byteLimit / 2)) }

    /// The memory charged for all values.
    public var byteCount: Int { generations.withLock { $0.charged } }

    /// The number of values.
    public var count: Int { generations.withLock { $0.count } }

    public subscript(key: Key) -> Value? { generations.withLock { $0[key] } }

    /// Stores a value that takes this many bytes with its key. A value larger than a generation is
    /// not stored.
    ///
    /// - Returns: whether the key had no value
    @discardableResult
    public func insert(_ value: Value, for key: Key, bytes: Int) -> Bool {
        generations.withLock { $0.insert(value, for: key, charge: bytes + Self.slotBytes) }
    }

    /// Updates the charge of a stored value whose size has changed.
    public func charge(_ value: Value, for key: Key, bytes: Int) {
        let charge = bytes + Self.slotBytes
        generations.withLock { generations in
            guard let known = generations.charge(of: key), known != charge else { return }
            generations.insert(value, for: key, charge: charge)
        }
    }
}
