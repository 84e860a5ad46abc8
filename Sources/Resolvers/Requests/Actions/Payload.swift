// Payloads of mutations: the result, or why there is none.

import GraphQLCore
import Schema

extension DomainSubject {
    /// The payload of a mutation: the result of `body`, or the problems that it throws.
    func payload<Payload: PayloadRows>(
        _ body: () async throws -> Payload
    ) async -> One<Payload> {
        do {
            return One(try await body())
        } catch let refusal as Refusal {
            return One(Payload(refused: Many(problems: refusal.problems, in: request.language)))
        } catch {
            return .failed(parents: 1, request.fieldError(error))
        }
    }
}
