// The result of a poll is signed when it is counted, with a key that the database does not have,
// and verified whenever it is shown or used.

import Crypto
import Postgres
import Schema

/// The result of a poll as it is announced: everything that is signed.
struct AnnouncedResult: Sendable, Equatable {
    struct Tally: Sendable, Equatable {
        let choice: PostgresUUID
        let votes: Int32
        var isWinner: Bool
    }

    /// By its name in the API.
    var outcome: String
    /// nil if no quorum was required.
    let quorumMet: Bool?
    let ballots: Int32
    let abstentions: Int32
    let invalid: Int32
    var tieBreakNote: String?
    let countedAt: Timestamp
    let votedOnline: Int32
    let votedPaper: Int32
    /// SHA-256 of the counted ballots of a secret poll, see `BallotDigest`.
    private(set) var ballotDigest: [UInt8]?
    /// In any order; empty if nothing was counted.
    var tallies: [Tally]

    var winners: [PostgresUUID] { tallies.filter(\.isWinner).map(\.choice) }

    func having(ballotDigest: [UInt8]?) -> AnnouncedResult {
        var result = self
        result.ballotDigest = ballotDigest
        return result
    }

    /// The result after the commission broke a tie.
    func broken(by tieBreak: PollLifeQueries.TieBreak) -> AnnouncedResult {
        var result = self
        result.outcome = tieBreak.outcome.name
        result.tieBreakNote = tieBreak.note
        for index in result.tallies.indices {
            result.tallies[index].isWinner = result.tallies[index].choice == tieBreak.winner
        }
        return result
    }

    fileprivate func write(to out: inout ByteWriter) {
        out.array(Array(outcome.utf8))
        out.byte(quorumMet.map { $0 ? 2 : 1 } ?? 0)
        for number in [ballots, abstentions, invalid, votedOnline, votedPaper] {
            out.integer(number)
        }
        out.byte(tieBreakNote == nil ? 0 : 1)
        out.array(Array((tieBreakNote ?? "").utf8))
        out.integer(countedAt.microseconds)
        out.array(ballotDigest ?? [])
        out.integer(UInt32(tallies.count))
        for tally in tallies.sorted(by: { $0.choice < $1.choice }) {
            out.uuid(tally.choice)
            out.integer(tally.votes)
            out.byte(tally.isWinner ? 1 : 0)
        }
    }
}

/// SHA-256 over counted ballots in the order of their IDs: for each its ID, then its choices'.
struct BallotDigest {
    private var hash = SHA256()

    mutating func add(_ ballot: PostgresUUID, _ choices: [PostgresUUID]) {
        var out = ByteWriter()
        out.identifier(ballot)
        for choice in choices { out.identifier(choice) }
        hash.update(data: out.bytes)
    }

    var bytes: [UInt8] { Array(hash.finalize()) }
}

extension ByteWriter {
    /// The sixteen bytes of a UUID in PostgreSQL's binary format.
    fileprivate mutating func identifier(_ id: PostgresUUID) {
        integer(id.high.bigEndian)
        integer(id.low.bigEndian)
    }
}

extension PollSigner {
    /// The version of the signed layout of a result.
    private static let resultVersion: UInt8 = 1

    /// Signs the result of a verified poll.
    func sign(_ result: AnnouncedResult, of poll: FrozenPoll) throws(PollSignatureFailure)
        -> [UInt8]
    {
        Array(
            HMAC<SHA256>.authenticationCode(
                for: try Self.bytes(result, poll), using: resultKey))
    }

    /// Refuses a result that is not the one counted and announced.
    func verify(
        _ result: AnnouncedResult, _ signature: [UInt8]?, of poll: FrozenPoll
    ) throws(PollSignatureFailure) {
        guard let signature,
            HMAC<SHA256>.isValidAuthenticationCode(
                signature, authenticating: try Self.bytes(result, poll), using: resultKey)
        else { throw .result(poll.key) }
    }

    /// The result of a poll whose lock the transaction holds, verified; nil before there is one.
    func verifiedResult(
        of poll: FrozenPoll, _ transaction: Transaction
    ) async throws -> AnnouncedResult? {
        guard let stored = try await PollResultQueries.result(poll.key, transaction) else {
            return nil
        }
        try verify(stored.result, stored.signature, of: poll)
        return stored.result
    }

    // It includes the poll's own signature, to which the numbers refer.
    private static func bytes(
        _ result: AnnouncedResult, _ poll: FrozenPoll
    ) throws(PollSignatureFailure) -> [UInt8] {
        guard let stored = poll.stored else { throw .missing(poll.key) }
        var out = signed(poll.key, resultVersion)
        out.array(stored.signature)
        result.write(to: &out)
        return out.bytes
    }
}
