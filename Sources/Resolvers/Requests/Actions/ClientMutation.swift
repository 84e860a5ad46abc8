// The key that a client gives an action, so that sending it twice performs it once. It belongs to
// the account, the mutation and its input.

import Crypto
import Postgres

/// The idempotency key of one action.
struct ClientMutation: Sendable {
    /// The mutation's name in the schema.
    let mutation: String
    /// nil if the client gave none: nothing is stored.
    let key: String?

    static let rule = TextRule(.retryKey, 1...128)

    /// Claims the key for an action that will create an object.
    ///
    /// - Parameter input: a canonical description of the whole input, whose hash is stored
    /// - Returns: nil if the action continues; otherwise the object that it created before
    func claim(
        _ object: TenantKey, input: [UInt8], by actor: Actor, _ transaction: Transaction
    ) async throws -> TenantKey? {
        try await take(object.uuid, input: input, isTimed: true, by: actor, transaction)
            .map { TenantKey(apartment: object.apartment, uuid: $0) }
    }

    /// Claims the key for a vote in a poll.
    ///
    /// - Parameter input: a canonical description of a named vote; nil for a secret one, of which
    ///   only the poll and the day are stored
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

    /// - Returns: nil if the key was free; otherwise the object for which it was claimed
    private func take(
        _ object: PostgresUUID, input: [UInt8]?, isTimed: Bool, by actor: Actor,
        _ transaction: Transaction
    ) async throws -> PostgresUUID? {
        guard let key else { return nil }
        let hash = input.map { Array(SHA256.hash(data: $0)) }
        let owner: [Parameter] = [
            .int4(actor.apartment.id), .uuid(actor.id), .text(mutation), .text(key),
        ]
        let claim = ChangeQueries.claim(
            owner, input: hash, object, isTimed: isTimed, at: try await transaction.now())
        let claimed = try await transaction.query(claim.statement, claim.parameters)
        if claimed.affectedRows == 1 { return nil }
        let rows = try await transaction.query(ChangeQueries.claimed, owner)
        // Swept meanwhile: the client's next attempt treats it as new.
        guard !rows.isEmpty else { throw PostgresError.transactionAborted }
        guard try rows.optionalBytea(0, 0) == hash, let kept = try rows.optionalUUID(0, 1) else {
            throw Refusal(.idempotencyConflict)
        }
        return kept
    }
}
