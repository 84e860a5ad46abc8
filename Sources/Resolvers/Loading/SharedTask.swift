// One piece of work that several requests wait for.

import Synchronization

/// Work that goes on while anybody waits for it: when the last one's task is cancelled, it is, too.
final class SharedTask<Value: Sendable>: Sendable {
    private struct State {
        var waiting = 1
        var isGivenUp = false
    }

    private let task: Task<Value, any Error>
    private let state = Mutex(State())

    /// Begins the work; its maker is the first to wait.
    init(_ work: @escaping @Sendable () async throws -> Value) {
        task = Task { try await work() }
    }

    /// Takes part in the waiting; false where the work was given up before.
    func join() -> Bool {
        state.withLock { state in
            if !state.isGivenUp { state.waiting += 1 }
            return !state.isGivenUp
        }
    }

    /// What the work comes to. To be called once by each who waits.
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
