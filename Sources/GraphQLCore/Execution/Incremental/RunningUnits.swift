// Units being executed while their consumer waits for the first one to finish.

import Synchronization

/// Running tasks, and results not taken yet.
final class RunningUnits: Sendable {
    typealias Finished = (unit: DeliveryGraph.UnitID, result: BatchResult)

    private struct State {
        var tasks: [DeliveryGraph.UnitID: Task<Void, Never>] = [:]
        var finished: [Finished] = []
        var waiter: CheckedContinuation<Void, Never>?
        var isCancelled = false
    }

    private let state = Mutex(State())

    /// Units that were started and not taken.
    var count: Int {
        state.withLock { $0.tasks.count + $0.finished.count }
    }

    func start(
        _ unit: DeliveryGraph.UnitID, _ body: @escaping @Sendable () async -> BatchResult
    ) {
        state.withLock { state in
            guard !state.isCancelled else { return }
            state.tasks[unit] = Task { self.finish(unit, await body()) }
        }
    }

    private func finish(_ unit: DeliveryGraph.UnitID, _ result: BatchResult) {
        let waiter = state.withLock { state in
            state.tasks[unit] = nil
            state.finished.append((unit, result))
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Waits until something is done and returns its results; empty once cancelled. Only one task
    /// may wait.
    func takeFinished() async -> [Finished] {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if state.isCancelled || !state.finished.isEmpty || state.tasks.isEmpty {
                        return true
                    }
                    state.waiter = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            cancel()
        }
        return state.withLock { state in
            defer { state.finished = [] }
            return state.isCancelled ? [] : state.finished
        }
    }

    /// Cancels the running tasks; the waiting consumer gets nothing.
    func cancel() {
        let (tasks, waiter) = state.withLock { state in
            state.isCancelled = true
            state.finished = []
            defer { state.waiter = nil }
            return (Array(state.tasks.values), state.waiter)
        }
        for task in tasks { task.cancel() }
        waiter?.resume()
    }
}
