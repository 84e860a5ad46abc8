// Open and ended polls: extending, closing, cancelling, announcing.

public import GraphQLCore
import Logging
import Postgres
public import Schema

extension Polls {
    static let pollReasonRule = TextRule(.reason, 1...300)
    static let tieBreakNoteRule = TextRule(.tieBreakNote, 0...1_000, multiline: true)

    private static func pollReason(_ text: String) throws -> String {
        var problems = InputProblems()
        let reason = problems.text(text, pollReasonRule, "reason")
        try problems.throwIfAny()
        return reason
    }

    public func pollExtend(
        of mutation: MutationRows, _ arguments: MutationPollExtendArguments,
        selecting selection: Selection
    ) async -> One<PollExtendPayloadRows> {
        let input = arguments.input
        return await change(input.pollId, selection) { target, transaction in
            let poll = try await target.lock(transaction)
            try poll.require(.open, .closed, revision: input.expectedRevision)
            let signer = application.ballotSeal.signer
            let frozen = try await signer.verified(target.key, transaction)
            if poll.state == .open { try signer.verifyEnd(of: frozen) }
            if poll.state == .closed {
                let result = try await signer.verifiedResult(of: frozen, transaction)
                try Self.requireExtendable(poll, result)
            }
            var problems = InputProblems()
            let reason = problems.text(input.reason, Self.pollReasonRule, "reason")
            let end = Timestamp(input.closesAt)
            if !Self.isExtension(end, of: poll) {
                problems.add(PollForm.outOfRange(.extensionBounds, "closesAt"))
            }
            try problems.throwIfAny()
            try await limit(.pollExtend, .account(target.actor.id), transaction)
            try await PollLifeQueries.extend(
                poll, to: end, signature: try signer.sign(end: end, of: frozen),
                reason: reason, by: target.actor.id, transaction)
            try await target.conclude("poll.extend", .stateChanged, transaction)
        }
    }

    /// An ended poll can be extended only if nothing was counted, and only for a day.
    private static func requireExtendable(
        _ poll: LockedPoll, _ result: AnnouncedResult?
    ) throws(Refusal) {
        let outcome = result.flatMap { PollOutcome(name: $0.outcome) }
        guard outcome == .quorumNotMet || outcome == .notEnoughBallots, poll.isInTimeToExtend
        else { throw poll.conflict }
    }

    private static func isExtension(_ end: Timestamp, of poll: LockedPoll) -> Bool {
        let previous = poll.form.closesAt
        return end > previous && end > poll.now
            && end.microseconds - max(previous, poll.now).microseconds
                <= LockedPoll.maximumExtension
    }

    public func pollClose(
        of mutation: MutationRows, _ arguments: MutationPollCloseArguments,
        selecting selection: Selection
    ) async -> One<PollClosePayloadRows> {
        let input = arguments.input
        return await payload {
            let target = try await managedPoll(input.pollId)
            try await application.pollClosing.retrying(target.key) {
                try await act(
                    on: target, preparation: .inNewSession,
                    deadline: .after(PollClosing.timeLimit)
                ) { target, transaction in
                    try await close(target, input, transaction)
                }
            }
            return PollClosePayloadRows(
                await polls([target.key], selection.below(PollClosePayloadRows.object)),
                userErrors: .empty)
        }
    }

    private func close(
        _ target: ManagedPoll, _ input: PollCloseInput, _ transaction: Transaction
    ) async throws {
        let poll = try await target.lock(transaction)
        try poll.require(.open, revision: input.expectedRevision)
        _ = try Self.pollReason(input.reason)
        try await limit(.pollClose, .account(target.actor.id), transaction)
        let voted = try await PollLifeQueries.voted(target.key, transaction)
        // An election ends early only when there is nobody left to vote.
        if poll.form.purpose == .election, poll.now < poll.form.closesAt,
            voted < poll.electorateSize ?? 0
        {
            throw poll.conflict
        }
        // What takes too long for a request is left to the scheduler.
        let isDirect =
            poll.form.ballotMode == .named || voted <= PollClosing.directLimit
        if isDirect {
            try await close(poll, transaction)
        } else {
            try await end(target.key, transaction)
        }
        try await target.conclude(
            "poll.close", isDirect ? .stateChanged : .updated, transaction)
    }

    /// Ends the voting time of an open poll; the scheduler closes it.
    private func end(_ key: TenantKey, _ transaction: Transaction) async throws {
        let signer = application.ballotSeal.signer
        let frozen = try await signer.verified(key, transaction)
        try signer.verifyEnd(of: frozen)
        guard let end = try await PollLifeQueries.end(key, transaction) else { return }
        try await PollLifeQueries.sign(
            end: try signer.sign(end: end, of: frozen), key, transaction)
    }

    /// Closes; problems that only an operator can fix are logged.
    private func close(_ poll: LockedPoll, _ transaction: Transaction) async throws {
        do {
            try await application.pollClosing.close(poll, transaction)
        } catch let failure as PollClosing.Failure {
            application.logger.log(
                level: failure.level, "a poll was not closed",
                metadata: [
                    "apartment": "\(poll.key.apartment)", "poll": "\(poll.key.uuid)",
                    "error": "\(failure)",
                ])
            throw failure
        }
    }

    public func pollCancel(
        of mutation: MutationRows, _ arguments: MutationPollCancelArguments,
        selecting selection: Selection
    ) async -> One<PollCancelPayloadRows> {
        let input = arguments.input
        return await change(input.pollId, selection, deadline: .after(PollClosing.timeLimit)) {
            target, transaction in
            let poll = try await target.lock(transaction)
            try poll.require(.draft, .scheduled, .open, .closed)
            let reason = try Self.pollReason(input.reason)
            try await limit(.pollCancel, .account(target.actor.id), transaction)
            try await PollClosing.cancel(poll, reason: reason, transaction)
            try await target.conclude(
                "poll.cancel", poll.state == .draft ? nil : .stateChanged, transaction)
        }
    }

    public func pollPublishResult(
        of mutation: MutationRows, _ arguments: MutationPollPublishResultArguments,
        selecting selection: Selection
    ) async -> One<PollPublishResultPayloadRows> {
        let input = arguments.input
        return await change(input.pollId, selection, deadline: .after(PollClosing.timeLimit)) {
            target, transaction in
            let poll = try await target.lock(transaction)
            try poll.require(.closed)
            let signer = application.ballotSeal.signer
            let frozen = try await signer.verified(target.key, transaction)
            let result = try await signer.verifiedResult(of: frozen, transaction)
            let tieBreak = try Self.tieBreak(input, poll, result).map {
                ($0.tieBreak, signature: try signer.sign($0.result, of: frozen))
            }
            try await limit(.pollPublishResult, .account(target.actor.id), transaction)
            try await PollLifeQueries.publish(target.key, tieBreak, transaction)
            // Announced without a count: the ballots will never be read.
            try await PollBallotQueries.destroy(target.key, transaction)
            try await target.conclude("poll.publishResult", .stateChanged, transaction)
        }
    }

    /// How a tie was broken; required if there is one, forbidden otherwise.
    private static func tieBreak(
        _ input: PollPublishResultInput, _ poll: LockedPoll, _ result: AnnouncedResult?
    ) throws -> (tieBreak: PollLifeQueries.TieBreak, result: AnnouncedResult)? {
        let field = "tieBreakChoiceId"
        guard let result, result.outcome == PollOutcome.tied.name else {
            if input.tieBreakChoiceId.value != nil || input.tieBreakNote.value != nil {
                throw Refusal(PollForm.invalid(.notATie, field))
            }
            return nil
        }
        var problems = InputProblems()
        let note = problems.optionalText(
            input.tieBreakNote, tieBreakNoteRule, "tieBreakNote")
        guard let id = input.tieBreakChoiceId.value else {
            problems.add(
                UserProblem(
                    .required, .tieNeedsWinner, path: ["input", field]))
            throw Refusal(problems.problems)
        }
        let winner = GlobalID(id, .pollChoice)?.key
        guard let winner, winner.apartment == poll.key.apartment,
            result.winners.contains(winner.uuid)
        else {
            problems.add(PollForm.invalid(.notATiedChoice, field))
            throw Refusal(problems.problems)
        }
        try problems.throwIfAny()
        let tieBreak = PollLifeQueries.TieBreak(
            winner: winner.uuid, note: note,
            outcome: poll.form.purpose == .election ? .elected : .passed)
        return (tieBreak, result.broken(by: tieBreak))
    }
}
