// How an action ends early: with what a person can be told. Nothing is changed then.

import GraphQLCore
import Postgres
import Schema

/// Thrown in the middle of an action: its transaction is rolled back and the payload carries the
/// problems.
struct Refusal: Error {
    let problems: [UserProblem]

    init(_ problems: [UserProblem]) { self.problems = problems }
    init(_ problem: UserProblem) { problems = [problem] }
}

extension PostgresClient {
    /// Runs an action in one transaction. What `body` throws rolls it back: a `Refusal`, or the
    /// database's error.
    nonisolated(nonsending) func act<Value>(
        deadline: Deadline? = nil, _ body: (Transaction) async throws -> Value
    ) async throws -> Value {
        let outcome = try await withTransaction(deadline: deadline) {
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

extension RequestResolvers {
    /// Counts an action; refuses it where there were too many.
    func limit(
        _ limit: ActionLimit, _ actor: ActionActor, times: Int32 = 1, _ transaction: Transaction
    ) async throws {
        let limits = application.accounts.limits
        if let seconds = try await limits.wait(limit, actor, times: times, transaction) {
            throw Refusal(.rateLimited(seconds))
        }
    }

    /// The payload of a mutation: what `body` makes, or the problems that it throws.
    func payload<Payload: PayloadRows>(
        _ body: () async throws -> Payload
    ) async -> One<Payload> {
        do {
            return One(try await body())
        } catch let refusal as Refusal {
            return One(Payload(refused: Many(problems: refusal.problems)))
        } catch {
            return .failed(Payload(refused: .empty), parents: 1, fieldError(error))
        }
    }
}

/// Gathers the problems of an input, so that a person is told all of them at once.
struct InputProblems {
    private(set) var problems: [UserProblem] = []
    var isEmpty: Bool { problems.isEmpty }

    mutating func add(_ problem: UserProblem?) {
        if let problem { problems.append(problem) }
    }

    /// The text as it is stored; a problem where it breaks the rule. Precondition for using the
    /// value: `throwIfAny()` went through.
    mutating func text(_ text: String, _ rule: TextRule, _ path: String...) -> String {
        switch rule.check(text, path: ["input"] + path) {
        case .text(let text): return text
        case .refused(let problem):
            problems.append(problem)
            return ""
        }
    }

    /// The key of an action that is done once.
    mutating func key(of mutation: String, _ id: Input<String>) -> ClientMutation {
        let key = id.value.map { text($0, ClientMutation.rule, "clientMutationId") }
        return ClientMutation(mutation: mutation, key: key)
    }

    /// A value that an update may leave out but not clear; nil where it stays.
    mutating func unlessNull<Value>(_ value: Input<Value>, _ path: String...) -> Value? {
        if case .null = value {
            add(UserProblem(.required, "비워 둘 수 없습니다.", path: ["input"] + path))
        }
        return value.value
    }

    func throwIfAny() throws(Refusal) {
        if !problems.isEmpty { throw Refusal(problems) }
    }
}
