// How an action ends early: with user-facing problems and without changes.

import GraphQLCore
package import Postgres
import Schema

/// Thrown in the middle of an action: its transaction is rolled back and the payload contains the
/// problems.
package struct Refusal: Error {
    package let problems: [UserProblem]

    init(_ problems: [UserProblem]) { self.problems = problems }
    package init(_ problem: UserProblem) { problems = [problem] }
}

extension PostgresClient {
    /// Runs an action in one transaction. Anything that `body` throws rolls it back: a `Refusal`,
    /// or the database's error.
    package nonisolated(nonsending) func act<Value>(
        preparation: Transaction.Preparation = .once, deadline: Deadline? = nil,
        _ body: (Transaction) async throws -> Value
    ) async throws -> Value {
        let outcome = try await withTransaction(preparation: preparation, deadline: deadline) {
            transaction throws(PostgresError) -> Result<Value, any Error> in
            do {
                return .success(try await body(transaction))
            } catch let error as PostgresError {
                throw error
            } catch {
                transaction.rollBack()
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}

extension DomainSubject {
    /// Counts an action; refuses it beyond the limit.
    func limit(
        _ limit: ActionLimit, _ actor: ActionActor, times: Int32 = 1, _ transaction: Transaction
    ) async throws {
        let limits = application.accounts.limits
        if let seconds = try await limits.wait(limit, actor, times: times, transaction) {
            throw Refusal(.rateLimited(seconds))
        }
    }
}
