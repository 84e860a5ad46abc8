// The end of voting and each named vote are signed with keys that the database does not have: no
// vote is accepted after the end, and none is counted that its voter did not cast.

import Crypto
import Postgres

/// A named vote, as stored.
struct NamedVote: Sendable, Equatable {
    /// The household or person on the roll.
    let unit: PostgresUUID
    /// Who cast it.
    let account: PostgresUUID
    /// In any order.
    let choices: [PostgresUUID]
    /// nil if it was never signed.
    var signature: [UInt8]?
}

extension PollSigner {
    /// The versions of the signed layouts.
    private static let endVersion: UInt8 = 1
    private static let voteVersion: UInt8 = 1

    // MARK: - The end of voting

    /// Signs when the voting in a signed poll ends.
    func sign(end: Timestamp, of poll: TenantKey, _ signature: PollSignature) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(
                for: Self.bytes(end, poll, signature.signature), using: endKey))
    }

    /// Signs a new end of voting of a verified poll.
    func sign(end: Timestamp, of poll: FrozenPoll) throws(PollSignatureFailure) -> [UInt8] {
        guard let stored = poll.stored else { throw .missing(poll.key) }
        return sign(end: end, of: poll.key, stored)
    }

    /// Refuses a verified poll whose end is not the one set by the program.
    func verifyEnd(of poll: FrozenPoll) throws(PollSignatureFailure) {
        guard let stored = poll.stored,
            isValid(poll.endSignature, end: poll.form.closesAt, of: poll.key, stored.signature)
        else { throw .end(poll.key) }
    }

    /// Whether this is the signature of the end of a poll whose own signature was verified.
    func isValid(
        _ signature: [UInt8]?, end: Timestamp, of poll: TenantKey, _ pollSignature: [UInt8]
    ) -> Bool {
        guard let signature else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            signature, authenticating: Self.bytes(end, poll, pollSignature), using: endKey)
    }

    private static func bytes(
        _ end: Timestamp, _ poll: TenantKey, _ pollSignature: [UInt8]
    ) -> [UInt8] {
        var out = signed(poll, endVersion)
        out.array(pollSignature)
        out.integer(end.microseconds)
        return out.bytes
    }

    // MARK: - Named votes

    /// Signs a vote in a verified poll.
    func sign(_ vote: NamedVote, of poll: FrozenPoll) throws(PollSignatureFailure) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(for: try Self.bytes(vote, poll), using: voteKey))
    }

    /// Whether a vote is as cast in this verified poll.
    func isValid(_ vote: NamedVote, of poll: FrozenPoll) throws(PollSignatureFailure) -> Bool {
        guard let signature = vote.signature else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            signature, authenticating: try Self.bytes(vote, poll), using: voteKey)
    }

    private static func bytes(
        _ vote: NamedVote, _ poll: FrozenPoll
    ) throws(PollSignatureFailure) -> [UInt8] {
        guard let stored = poll.stored else { throw .missing(poll.key) }
        var out = signed(poll.key, voteVersion)
        out.array(stored.signature)
        out.uuid(vote.unit)
        out.uuid(vote.account)
        out.integer(UInt32(vote.choices.count))
        for choice in vote.choices.sorted() { out.uuid(choice) }
        return out.bytes
    }
}
