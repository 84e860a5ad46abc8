// The key that a client gives an action, so that sending it twice does it once. It belongs to the
// account, the mutation and what the mutation names.

import Crypto
import Postgres

/// The idempotency key of one action.
struct ClientMutation: Sendable {
    /// The mutation's name in the schema.
    let mutation: String
    /// nil where the client gave none: nothing is remembered.
    let key: String?

    static let rule = TextRule("clientMutationId는", 1...128)

    /// Takes the key for an action that will make an object.
    ///
    /// - Parameter input: a canonical description of the whole input, of which the hash is kept
    /// - Returns: nil when the action continues; otherwise it was done before, and what it made
    func claim(
        _ object: TenantKey, input: [UInt8], by actor: Actor, _ transaction: Transaction
    ) async throws -> TenantKey? {
        try await take(object.uuid, input: input, isTimed: true, by: actor, transaction)
            .map { TenantKey(apartment: object.apartment, uuid: $0) }
    }

    /// Takes the key for a vote in a poll.
    ///
    /// - Parameter input: a canonical description of a named vote; nil for a secret one, of which
    ///   only the poll and the day are kept
    /// - Returns: whether the vote was cast before
    func claim(
        poll: PostgresUUID, input: [UInt8]?, by actor: Actor, _ transaction: Transaction
    ) async throws -> Bool {
        guard
            let kept = try await take(
                poll, input: input, isTimed: input != nil, by: actor, transaction)
        else { return false }
        guard kept == poll else { throw Refusal(.idempotencyConflict) }
        return true
    }

    /// - Returns: nil where the key was free; otherwise the object that it was taken for
    private func take(
        _ object: PostgresUUID, input: [UInt8]?, isTimed: Bool, by actor: Actor,
        _ transaction: Transaction
    ) async throws -> PostgresUUID? {
        guard let key else { return nil }
        let hash = input.map { Array(SHA256.hash(data: $0)) }
        let owner: [Parameter] = [
            .int4(actor.apartment.id), .uuid(actor.id), .text(mutation), .text(key),
        ]
        let claimed = try await transaction.query(
            ChangeQueries.claim,
            owner + [Parameter(hash, Parameter.bytea), .uuid(object), .bool(isTimed)])
        if claimed.affectedRows == 1 { return nil }
        let rows = try await transaction.query(ChangeQueries.claimed, owner)
        // Swept in between: as if it were new, by the next try of the client.
        guard !rows.isEmpty else { throw PostgresError.transactionAborted }
        guard try rows.optionalBytea(0, 0) == hash, let kept = try rows.optionalUUID(0, 1) else {
            throw Refusal(.idempotencyConflict)
        }
        return kept
    }
}
