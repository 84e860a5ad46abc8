// A task that several requests wait for.

import Synchronization

/// Work that continues as long as anyone waits for it: it is cancelled when the last waiting task
/// is.
final class SharedTask<Value: Sendable>: Sendable {
    private struct State {
        var waiting = 1
        var isGivenUp = false
    }

    private let task: Task<Value, any Error>
    private let state = Mutex(State())

    /// Starts the work; its creator is the first to wait.
    init(_ work: @escaping @Sendable () async throws -> Value) {
        task = Task { try await work() }
    }

    /// Joins the waiters; false if the work was already cancelled.
    func join() -> Bool {
        state.withLock { state in
            if !state.isGivenUp { state.waiting += 1 }
            return !state.isGivenUp
        }
    }

    /// The result of the work. Must be called once by each waiter.
    func value() async throws -> Value {
        try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            let isLast = state.withLock { state in
                state.waiting -= 1
                state.isGivenUp = state.waiting == 0
                return state.isGivenUp
            }
            if isLast { task.cancel() }
        }
    }
}
