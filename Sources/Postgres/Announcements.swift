// Messages from committed transactions to their own process, without a round trip and without the
// lock that NOTIFY takes.

import Synchronization

/// Streams of the announcements of this client's committed transactions.
final class Announcements: Sendable {
    private struct State {
        var listeners: [UInt64: AsyncStream<String>.Continuation] = [:]
        var next: UInt64 = 0
        var isOver = false
    }

    /// The texts buffered for a slow listener; the oldest are dropped for new ones.
    private static let limit = 4_096

    private let state = Mutex(State())

    func listen() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingNewest(Self.limit))
        let id: UInt64? = state.withLock { state in
            guard !state.isOver else { return nil }
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.remove(id) }
        return stream
    }

    func publish(_ texts: [String]) {
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners {
            for text in texts { listener.yield(text) }
        }
    }

    /// Ends every stream.
    func finish() {
        let listeners = state.withLock { state in
            state.isOver = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }

    private func remove(_ id: UInt64) {
        _ = state.withLock { $0.listeners.removeValue(forKey: id) }
    }
}

extension PostgresClient {
    /// The announcements of this client's transactions (`Transaction.announce`) after their commit,
    /// until the stream is dropped or the client closed. The stream keeps the last 4,096 texts.
    public func announcements() -> AsyncStream<String> { localAnnouncements.listen() }
}
