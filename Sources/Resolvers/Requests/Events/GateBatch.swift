// Subscribers pass the gate for every event, together: concurrent checks share one statement.

import Postgres
import Synchronization

/// Checks all waiting subscribers, with one statement at a time.
final class GateBatch: Sendable {
    private typealias Answer = Result<GateQueries.Answer, PostgresError>

    private struct Waiting {
        let tokenHash: [UInt8]
        let apartment: Int32
        let continuation: CheckedContinuation<Answer, Never>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isAsking = false
    }

    private let database: PostgresClient
    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: the maximum per statement
    init(_ database: PostgresClient, limit: Int) {
        self.database = database
        self.limit = limit
    }

    /// The standing of a token's owner in a complex. The statement starts after this call, so it
    /// sees everything committed before.
    func answer(
        _ tokenHash: [UInt8], in apartment: Int32
    ) async throws(PostgresError) -> GateQueries.Answer {
        let answer = await withCheckedContinuation { continuation in
            let isFirst = state.withLock { state in
                state.waiting.append(
                    Waiting(
                        tokenHash: tokenHash, apartment: apartment, continuation: continuation))
                defer { state.isAsking = true }
                return !state.isAsking
            }
            // For all of them, not on behalf of the first.
            if isFirst { Requester.$current.withValue(nil) { _ = Task { await askForAll() } } }
        }
        return try answer.get()
    }

    private func askForAll() async {
        while let batch = next() {
            do throws(PostgresError) {
                let answers = try await GateQueries.answers(
                    batch.map { ($0.tokenHash, $0.apartment) }, database)
                for (waiting, answer) in zip(batch, answers) {
                    waiting.continuation.resume(returning: .success(answer))
                }
            } catch {
                for waiting in batch { waiting.continuation.resume(returning: .failure(error)) }
            }
        }
    }

    /// The current waiters; nil, ending the loop, if there are none.
    private func next() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isAsking = false
                return nil
            }
            let batch = Array(state.waiting.prefix(limit))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }
}
