// The end of a poll: the urn is shuffled, and opened where enough have voted.

import Postgres
import Schema

enum PollClosing {
    /// The roll and the urn do not agree: nothing may be announced then.
    struct Mismatch: Error {
        let onRoll: Int
        let inUrn: Int
    }

    /// Closes and counts, in the transaction that holds the lock of an open poll: votes that had
    /// begun are done, and no other can begin.
    @discardableResult
    static func close(
        _ poll: LockedPoll, _ transaction: Transaction
    ) async throws -> PollLifeQueries.Closed {
        let (key, form) = (poll.key, poll.form)
        guard let closed = try await PollLifeQueries.close(key, transaction) else {
            throw poll.conflict
        }
        let ballots =
            form.ballotMode == .secret
            ? try await PollLifeQueries.shuffle(key, transaction)
            : try await PollLifeQueries.votes(key, transaction)
        guard ballots == closed.online else {
            throw Mismatch(onRoll: closed.online, inUrn: ballots)
        }
        let voted = closed.online + closed.paper
        let eligible = poll.electorateSize ?? 0
        let quorumMet = form.quorum?.isMet(by: voted, eligible: eligible, voted: voted)
        let isCounted = quorumMet != false
        if form.ballotMode == .secret {
            try await PollLifeQueries.setUrn(opened: isCounted, key, transaction)
        }
        guard isCounted else {
            try await PollLifeQueries.insert(
                PollCount.Verdict(outcome: .quorumNotMet, winners: []), quorumMet: false,
                ballots: 0, choices: [], at: closed.at, key, transaction)
            return closed
        }
        let choices = try await PollLifeQueries.count(form.ballotMode, key, transaction)
        let count = PollCount(
            purpose: form.purpose, method: form.method, passRule: form.passRule,
            eligible: eligible, voted: voted, choices: choices)
        try await PollLifeQueries.insert(
            count.verdict, quorumMet: quorumMet, ballots: ballots, choices: choices,
            at: closed.at, key, transaction)
        return closed
    }

    /// Cancels; the ballots stay in the urn, shuffled and unread.
    static func cancel(
        _ poll: LockedPoll, reason: String, _ transaction: Transaction
    ) async throws {
        if try await PollLifeQueries.cancel(poll.key, reason: reason, transaction) {
            _ = try await PollLifeQueries.shuffle(poll.key, transaction)
            try await PollLifeQueries.setUrn(opened: false, poll.key, transaction)
        }
    }
}
