// One thread for one blocking connection.

import DequeModule
import Glibc
import Synchronization
import Threads

/// Runs blocking calls in order of arrival.
///
/// Unchecked Sendable: `connection` is used by the thread only; `state` is guarded by `mutex`,
/// which is allocated once, never moved, and destroyed after the last reference is gone.
final class SessionThread: @unchecked Sendable {
    private typealias Job = @Sendable (SessionThread) -> Void

    private struct State {
        var jobs = Deque<Job>()
        var cancelHandle: CancelHandle?
        var isStopped = false
    }

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state = State()
    private var connection: BlockingConnection?

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
        WorkerThread(name: "postgres") { self.loop() }
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    func connect(
        _ options: ConnectionOptions, report: @escaping @Sendable (String) -> Void
    ) async -> Result<Void, PostgresError> {
        await perform { thread in
            do throws(PostgresError) {
                let connection = try BlockingConnection(options, report: report)
                thread.connection = connection
                thread.withState { $0.cancelHandle = connection.cancelHandle() }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
    }

    func run<Value: Sendable>(
        _ body: @escaping @Sendable (BlockingConnection) throws(PostgresError) -> Value
    ) async -> Result<Value, PostgresError> {
        await perform { thread in
            guard let connection = thread.connection else { return .failure(.closed) }
            do throws(PostgresError) {
                return .success(try body(connection))
            } catch {
                return .failure(error)
            }
        }
    }

    /// Asks the server to stop the current statement. libpq's call blocks, so it gets its own
    /// thread.
    func cancel() {
        guard let handle = withState({ $0.cancelHandle }) else { return }
        WorkerThread(name: "postgres") { handle.cancel() }
    }

    /// Ends the thread and its connection after the queued jobs.
    func stop() {
        withState { $0.isStopped = true }
        pthread_cond_signal(condition)
    }

    private func perform<Value: Sendable>(
        _ body: @escaping @Sendable (SessionThread) -> Result<Value, PostgresError>
    ) async -> Result<Value, PostgresError> {
        await withCheckedContinuation { continuation in
            let wasAccepted = withState { state in
                if state.isStopped { return false }
                state.jobs.append { continuation.resume(returning: body($0)) }
                return true
            }
            if wasAccepted {
                pthread_cond_signal(condition)
            } else {
                continuation.resume(returning: .failure(.closed))
            }
        }
    }

    private func withState<Value>(_ body: (inout State) -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&state)
    }

    private func loop() {
        while let job = nextJob() { job(self) }
        connection = nil
    }

    private func nextJob() -> Job? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while state.jobs.isEmpty {
            if state.isStopped { return nil }
            pthread_cond_wait(condition, mutex)
        }
        return state.jobs.removeFirst()
    }
}
