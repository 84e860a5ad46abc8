// The key that a client gives an action, so that sending it twice does it once.

import Crypto
import Postgres

/// The idempotency key of one action.
struct ClientMutation: Sendable {
    /// The mutation's name in the schema.
    let mutation: String
    /// nil where the client gave none: nothing is remembered.
    let key: String?

    static let rule = TextRule("clientMutationId는", 1...128)

    /// Takes the key for an action that will make `object`.
    ///
    /// - Parameter input: a canonical description of the input, of which the hash is kept; nil
    ///   where nothing about it may be kept
    /// - Returns: nil when the action goes on; otherwise it was done before, and what it made
    func claim(
        _ object: PostgresUUID?, input: [UInt8]?, by actor: Actor, _ transaction: Transaction
    ) async throws -> Replay? {
        guard let key else { return nil }
        let hash = input.map { Array(SHA256.hash(data: $0)) }
        let owner: [Parameter] = [
            .int4(actor.apartment.id), .uuid(actor.id), .text(mutation), .text(key),
        ]
        let claimed = try await transaction.query(
            ChangeQueries.claim,
            owner + [Parameter(hash, Parameter.bytea), Parameter(object, Parameter.uuid)])
        if claimed.affectedRows == 1 { return nil }
        let rows = try await transaction.query(ChangeQueries.claimed, owner)
        // Swept in between: as if it were new, by the next try of the client.
        guard !rows.isEmpty else { throw PostgresError.transactionAborted }
        guard rows.optionalBytea(0, 0) == hash else { throw Refusal(.idempotencyConflict) }
        return Replay(object: rows.optionalUUID(0, 1))
    }

    /// What an action that was done before made.
    struct Replay: Sendable {
        let object: PostgresUUID?
    }
}
