// Suites all start at once, whatever the parallelism of the tests: without a limit each would have
// its server, and PostgreSQL would run out of connections.

import Synchronization

/// Places for a number of suites; others wait in order of arrival.
final class Places: Sendable {
    static let shared = Places(8)

    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    private init(_ count: Int) {
        state = Mutex(State(free: count))
    }

    /// Runs the body when a place is free.
    func withOne<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        await take()
        defer { release() }
        return try await body()
    }

    private func take() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private func release() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
