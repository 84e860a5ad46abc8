// The tool's cache: requests repeat their schema, and building one costs more than everything else.

import Synchronization

/// Values built from recurring texts, bounded by the bytes of the texts. One key has one type of
/// value.
final class Memory: Sendable {
    private struct Entry {
        let key: [UInt8]
        let value: any Sendable
    }

    private let entries = Mutex<[Entry]>([])
    private let maximumEntries: Int
    private let maximumBytes: Int

    init(maximumEntries: Int = 32, maximumBytes: Int = 8 << 20) {
        self.maximumEntries = maximumEntries
        self.maximumBytes = maximumBytes
    }

    /// The value for a key: its kind and the texts it is built from. Built if it is not cached; the
    /// least recently used are evicted. Failures are values like any other: use `Result` to cache
    /// them, too.
    func value<Value: Sendable>(
        _ kind: String, _ texts: [String?], make: () -> Value
    ) -> Value {
        let key = Self.key(kind, texts)
        if let value = recall(key) as? Value { return value }
        let value = make()
        remember(Entry(key: key, value: value))
        return value
    }

    private func recall(_ key: [UInt8]) -> (any Sendable)? {
        entries.withLock { entries in
            guard let index = entries.lastIndex(where: { $0.key == key }) else { return nil }
            let entry = entries.remove(at: index)
            entries.append(entry)
            return entry.value
        }
    }

    private func remember(_ entry: Entry) {
        guard entry.key.count <= maximumBytes else { return }
        entries.withLock { entries in
            entries.append(entry)
            var bytes = entries.reduce(0) { $0 + $1.key.count }
            while entries.count > maximumEntries || bytes > maximumBytes {
                bytes -= entries.removeFirst().key.count
            }
        }
    }

    /// No kind contains a zero byte, and length prefixes delimit the texts: no two keys coincide.
    private static func key(_ kind: String, _ texts: [String?]) -> [UInt8] {
        var key = Array(kind.utf8)
        for text in texts {
            key.append(0)
            guard let text else { continue }
            key.append(contentsOf: "\(text.utf8.count):".utf8)
            key.append(contentsOf: text.utf8)
        }
        return key
    }
}
