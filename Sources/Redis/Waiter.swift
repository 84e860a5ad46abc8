internal import Synchronization

typealias CommandResult = Result<RESPValue, RedisError>

/// The one place where a caller waits. Three parties may answer: the thread, the deadline and the
/// task's cancellation; the first wins, and the others learn that they lost.
///
/// The continuation is unsafe: it is stored once, and removed in the same locked step that makes
/// the state `settled`, which is final. So it is resumed exactly once.
final class Waiter: Sendable {
    private enum State {
        case idle
        case waiting(UnsafeContinuation<CommandResult, Never>)
        case settled(CommandResult)
    }

    private let state = Mutex(State.idle)

    var isSettled: Bool {
        state.withLock {
            if case .settled = $0 { true } else { false }
        }
    }

    /// Suspends until there is an answer. Called once.
    func wait(onCancel: @Sendable () -> Void) async -> CommandResult {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { install($0) }
        } onCancel: {
            if settle(.failure(.cancelled)) { onCancel() }
        }
    }

    private func install(_ continuation: UnsafeContinuation<CommandResult, Never>) {
        let answer: CommandResult? = state.withLock { state in
            switch state {
            case .settled(let outcome): return outcome
            case .idle, .waiting:
                state = .waiting(continuation)
                return nil
            }
        }
        if let answer { continuation.resume(returning: answer) }
    }

    /// Answers the caller; false if it already has an answer.
    @discardableResult
    func settle(_ outcome: CommandResult) -> Bool {
        let (isFirst, waiting) = state.withLock {
            state -> (Bool, UnsafeContinuation<CommandResult, Never>?) in
            switch state {
            case .settled: return (false, nil)
            case .idle:
                state = .settled(outcome)
                return (true, nil)
            case .waiting(let continuation):
                state = .settled(outcome)
                return (true, continuation)
            }
        }
        waiting?.resume(returning: outcome)
        return isFirst
    }
}
