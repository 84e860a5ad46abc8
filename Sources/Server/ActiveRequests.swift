// Requests being processed. A request whose client has left, or that takes too long, is cancelled
// together with its database statements.

import Synchronization

/// The requests of a process, each with its connection and deadline.
final class ActiveRequests: Sendable {
    /// Identifies a connection while it is open.
    typealias Connection = ObjectIdentifier

    private struct Entry {
        let connection: Connection?
        let end: ContinuousClock.Instant
        let cancel: @Sendable () -> Void
    }

    private struct State {
        var entries: [UInt64: Entry] = [:]
        var lastNumber: UInt64 = 0
    }

    private let limit: Duration
    private let state = Mutex(State())

    /// - Parameter limit: how long a request may take
    init(limit: Duration) { self.limit = limit }

    /// The number of requests being processed.
    var count: Int { state.withLock { $0.entries.count } }

    /// Answers a request: `body` runs in a task that is cancelled when the connection is closed or
    /// the time is up.
    func answer<Value: Sendable>(
        on connection: Connection?, _ body: @escaping @Sendable () async -> Value
    ) async -> Value {
        let task = Task { await body() }
        let number = state.withLock { state in
            state.lastNumber += 1
            state.entries[state.lastNumber] = Entry(
                connection: connection, end: .now + limit, cancel: { task.cancel() })
            return state.lastNumber
        }
        defer { state.withLock { _ = $0.entries.removeValue(forKey: number) } }
        return await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
    }

    /// The client has closed its side of a connection.
    func clientLeft(_ connection: Connection) {
        cancel { $0.connection == connection }
    }

    /// Cancels what has taken too long.
    func cancelOverdue(at now: ContinuousClock.Instant = .now) {
        cancel { $0.end <= now }
    }

    private func cancel(_ isMeant: (Entry) -> Bool) {
        let meant = state.withLock { $0.entries.values.filter(isMeant) }
        for entry in meant { entry.cancel() }
    }
}
