// A lock around a value that is not Sendable itself, for callbacks of long commands.

import Synchronization

/// A mutable value that one thread at a time may access.
final class Locked<Value>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: sending Value) {
        mutex = Mutex(value)
    }

    func withLock<Result>(_ body: (inout sending Value) -> sending Result) -> sending Result {
        mutex.withLock { body(&$0) }
    }
}
