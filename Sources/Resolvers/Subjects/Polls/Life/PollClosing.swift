// The end of a poll: its ballots are opened and counted if enough have voted, and destroyed if they
// will never be.

import Logging
package import Postgres
import Schema

package struct PollClosing: Sendable {
    let seal: BallotSeal
    /// A secret poll with fewer ballots shows nothing.
    let ballotMinimum: Int
    /// What this process has counted.
    let counted: CountedBallotBoxes

    package init(seal: BallotSeal, ballotMinimum: Int, counted: CountedBallotBoxes) {
        self.seal = seal
        self.ballotMinimum = ballotMinimum
        self.counted = counted
    }

    /// How long a closing may take in total.
    static let timeLimit = Duration.seconds(600)
    /// Maximum secret ballots that a client's request counts; larger polls are counted by the
    /// scheduler.
    static let directLimit = 20_000

    /// Why a poll was not closed. Nothing is then announced, the poll remains open to be closed
    /// again, and an operator must investigate.
    enum Failure: Error, Equatable, CustomStringConvertible {
        /// The roll and the ballot box disagree.
        case countsDiffer(onRoll: Int, inBox: Int)
        /// Ballots were changed, or sealed with another secret, or the salt was replaced.
        case unreadable(Int, of: Int)
        case noSalt
        /// Named votes that their voters did not cast.
        case forged(Int, of: Int)
        /// The database returned ballots twice, or in another order than requested.
        case repeated
        /// This process counted other ballots of the same poll.
        case recounted

        /// Someone with more rights than a client is interfering.
        var level: Logger.Level { self == .recounted ? .critical : .error }

        var description: String {
            switch self {
            case .countsDiffer(let onRoll, let inBox):
                "the roll has \(onRoll) votes and the urn \(inBox) ballots; nothing was counted"
            case .unreadable(let count, let all):
                "\(count) of \(all) ballots do not open; nothing was counted: was DANJI_SECRET "
                    + "changed, or were poll_sealed_ballot, poll_seal or poll_choice?"
            case .forged(let count, let all):
                "\(count) of \(all) votes by name are not as they were cast; nothing was counted: "
                    + "was DANJI_SECRET changed, or were poll_vote or poll_vote_choice?"
            case .noSalt: "the poll's salt is missing; its ballots cannot be opened"
            case .repeated:
                "the database gave a ballot twice or out of order; nothing was counted: are "
                    + "poll_sealed_ballot and poll_vote the program's own tables, with their "
                    + "primary keys?"
            case .recounted:
                "this process counted other ballots of this poll before; nothing was counted. "
                    + "Did an earlier count fail before it was stored (the log says so), and were "
                    + "votes cast since? Then restart this process, which counts the poll. "
                    + "Otherwise two counts tell what single households voted: find out who "
                    + "changed poll_sealed_ballot and poll_voter, and compare with a backup first"
            }
        }
    }

    /// How often a closing is tried whose transaction fails after the count.
    static let tries = 3

    /// Runs the transaction of a closing, and again at once where the database failed after the
    /// ballots were counted: with votes cast since, this process would not count them again.
    nonisolated(nonsending) func retrying<Value>(
        _ key: TenantKey, _ body: () async throws -> Value
    ) async throws -> Value {
        for _ in 1..<Self.tries {
            do {
                return try await body()
            } catch let error as PostgresError {
                guard counted.hasCounted(key), !Task.isCancelled else { throw error }
            }
        }
        return try await body()
    }

    /// Closes and counts, in the transaction that holds the lock of an open poll: votes in progress
    /// are complete, and no other can start.
    @discardableResult
    package func close(
        _ poll: LockedPoll, _ transaction: Transaction
    ) async throws -> PollLifeQueries.Closed {
        let frozen = try await seal.signer.verified(poll.key, transaction)
        try seal.signer.verifyEnd(of: frozen)
        try seal.signer.verify(
            roll: try await PollSignatureQueries.rollDigest(poll.key, transaction), of: frozen)
        let (key, form) = (poll.key, frozen.form)
        guard let closed = try await PollLifeQueries.close(key, transaction) else {
            throw poll.conflict
        }
        let ballots =
            form.ballotMode == .secret
            ? try await PollBallotQueries.sealedCount(key, transaction)
            : try await PollLifeQueries.votes(key, transaction)
        guard ballots == closed.online else {
            throw Failure.countsDiffer(onRoll: closed.online, inBox: ballots)
        }
        let voted = closed.online + closed.paper
        let eligible = Int(frozen.electorateSize ?? 0)
        let quorumMet = form.quorum?.isMet(by: voted, eligible: eligible, voted: voted)
        if let outcome = outcomeWithoutCount(form, quorumMet: quorumMet, ballots: ballots) {
            try await announce(
                PollCount.Verdict(outcome: outcome, winners: []), quorumMet, ballots: 0, [],
                digest: nil, closed, frozen, transaction)
            return closed
        }
        let (choices, digest) =
            form.ballotMode == .secret
            ? try await open(ballots, frozen, transaction)
            : (try await countNamed(ballots, frozen, transaction), nil)
        let count = PollCount(
            purpose: form.purpose, method: form.method, passRule: form.passRule,
            eligible: eligible, voted: voted, choices: choices)
        try await announce(
            count.verdict, quorumMet, ballots: ballots, choices, digest: digest, closed, frozen,
            transaction)
        return closed
    }

    /// Signs and writes the outcome of the closing; without choices nothing was counted.
    private func announce(
        _ verdict: PollCount.Verdict, _ quorumMet: Bool?, ballots: Int,
        _ choices: [PollCount.Choice], digest: [UInt8]?, _ closed: PollLifeQueries.Closed,
        _ poll: FrozenPoll, _ transaction: Transaction
    ) async throws {
        let abstentions = choices.filter(\.isAbstention).reduce(0) { $0 + $1.votes }
        let result = AnnouncedResult(
            outcome: verdict.outcome.name, quorumMet: quorumMet, ballots: Int32(ballots),
            abstentions: Int32(abstentions), invalid: 0, tieBreakNote: nil, countedAt: closed.at,
            votedOnline: Int32(closed.online), votedPaper: Int32(closed.paper),
            ballotDigest: digest,
            tallies: choices.map {
                AnnouncedResult.Tally(
                    choice: $0.id, votes: Int32($0.votes),
                    isWinner: verdict.winners.contains($0.id))
            })
        try await PollResultQueries.insert(
            result, signature: try seal.signer.sign(result, of: poll), poll.key, transaction)
    }

    /// The outcome of a poll whose ballots are not counted; nil if they are.
    private func outcomeWithoutCount(
        _ form: PollForm, quorumMet: Bool?, ballots: Int
    ) -> PollOutcome? {
        if quorumMet == false { return .quorumNotMet }
        return form.ballotMode == .secret && ballots < ballotMinimum ? .notEnoughBallots : nil
    }

    /// Opens the ballots of a poll, all or none, and rewrites them under new IDs and in random
    /// order, in one transaction, so that none can be traced to its sealed ballot.
    private func open(
        _ expected: Int, _ poll: FrozenPoll, _ transaction: Transaction
    ) async throws -> (choices: [PollCount.Choice], digest: [UInt8]?) {
        let key = poll.key
        let seal = try seal.ballots(of: poll)
        var marks: [UInt64] = []
        marks.reserveCapacity(expected)
        var sealedDigest = SealedDigest()
        var place = PostgresUUID(high: 0, low: 0)
        while true {
            let set = try await PollBallotQueries.sealed(of: key, after: place, transaction)
            // Ascending over all sets: none is opened twice, whatever was done to the table.
            for ballot in set {
                guard place < ballot.id else { throw Failure.repeated }
                place = ballot.id
                sealedDigest.add(ballot.id, ballot.sealed)
                if let mark = seal.open(ballot.sealed, as: ballot.id) { marks.append(mark) }
            }
            guard set.count == PollBallotQueries.setSize else { break }
        }
        guard marks.count == expected else {
            throw Failure.unreadable(expected - marks.count, of: expected)
        }
        guard counted.admits(sealedDigest.bytes, of: key) else { throw Failure.recounted }
        var generator = SystemRandomNumberGenerator()
        marks.shuffle(using: &generator)
        let ids = marks.map { _ in PostgresUUID.random() }.sorted()
        var digest = BallotDigest()
        for (id, mark) in zip(ids, marks) { digest.add(id, seal.chosen(mark)) }
        try await PollBallotQueries.open(
            Array(zip(ids, marks)).map { (id: $0.0, marks: $0.1) }, choices: seal.choices, key,
            transaction)
        let choices = poll.choices.map { choice in
            let bit = seal.marks([choice.id]) ?? 0
            return PollCount.Choice(choice, votes: marks.count { $0 & bit != 0 })
        }
        return (choices, digest.bytes)
    }

    /// Counts named votes, all or none: each as cast, and by the poll's rule.
    private func countNamed(
        _ expected: Int, _ poll: FrozenPoll, _ transaction: Transaction
    ) async throws -> [PollCount.Choice] {
        let rule = PollBallotRule(poll)
        var votes: [PostgresUUID: Int] = [:]
        var (valid, all) = (0, 0)
        var place = PostgresUUID(high: 0, low: 0)
        while true {
            let set = try await PollVoteQueries.cast(in: poll.key, after: place, transaction)
            for vote in set {
                guard place < vote.unit else { throw Failure.repeated }
                place = vote.unit
                all += 1
                guard rule.allows(vote.choices), try seal.signer.isValid(vote, of: poll) else {
                    continue
                }
                valid += 1
                for choice in vote.choices { votes[choice, default: 0] += 1 }
            }
            guard set.count == PollBallotQueries.setSize else { break }
        }
        guard all == expected else {
            throw Failure.countsDiffer(onRoll: expected, inBox: all)
        }
        guard valid == all else { throw Failure.forged(all - valid, of: all) }
        return poll.choices.map { PollCount.Choice($0, votes: votes[$0.id] ?? 0) }
    }

    /// Cancels; the ballots are destroyed unread.
    package static func cancel(
        _ poll: LockedPoll, reason: String, _ transaction: Transaction
    ) async throws(PostgresError) {
        try await PollLifeQueries.cancel(poll.key, reason: reason, transaction)
        try await PollBallotQueries.destroy(poll.key, transaction)
    }
}

extension Application {
    var pollClosing: PollClosing {
        PollClosing(
            seal: ballotSeal, ballotMinimum: secretBallotMinimum, counted: countedBallotBoxes)
    }

    /// Signs the polls that an older release opened and seals the secret ballots that it left
    /// readable. Runs before this process does anything else with them.
    public func adoptOlderPolls() async throws {
        let older = try await PollOpening(seal: ballotSeal).adoptOlder(on: database)
        for (keys, level, message) in [
            (older.signed, Logger.Level.notice, "signed a poll of an older release as it is"),
            (older.sealed, .notice, "sealed the ballots of a poll of an older release"),
            (older.refused, .error, "a poll was to be signed that cannot be of an older release"),
            (
                older.signedVotes, .notice,
                "signed the end and the named votes of a poll of an older release as they are"
            ),
            (
                older.refusedVotes, .error,
                "the end of a poll was to be signed, and its named votes, that does not verify"
            ),
            (
                older.signedSchedules, .notice,
                "signed a scheduled poll of an older release as it is"
            ),
            (
                older.refusedSchedules, .error,
                "a scheduled poll was to be signed that has a signature"
            ),
            (older.signedResults, .notice, "signed a result of an older release as it is"),
            (
                older.refusedResults, .error,
                "a result was to be signed that cannot be of an older release"
            ),
            (
                older.planted, .critical,
                "a poll that is not counted has readable ballots that no older release left: they "
                    + "are not counted. Compare poll_ballot with a backup, and cancel the poll"
            ),
        ] {
            for key in keys {
                logger.log(
                    level: level, "\(message)",
                    metadata: ["apartment": "\(key.apartment)", "poll": "\(key.uuid)"])
            }
        }
    }
}
