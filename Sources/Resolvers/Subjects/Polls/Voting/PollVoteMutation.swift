// A vote: one transaction, in which the row of the roll is spent and the ballot is cast.

public import GraphQLCore
package import Postgres
public import Schema

extension Polls {
    public func pollVote(
        of mutation: MutationRows, _ arguments: MutationPollVoteArguments,
        selecting selection: Selection
    ) async -> One<PollVotePayloadRows> {
        let input = arguments.input
        return await payload {
            let path = ["input", "pollId"]
            let key = GlobalID(input.pollId, .poll)?.key
            let actor = try await gate.memberActor(of: key, path: path)
            let loaded = try await visiblePolls([key])
            guard let key, let row = loaded.row(0) else { throw Refusal(.notFound(path: path)) }
            // Suspended members may also vote.
            try actor.require(.member, whileSuspended: true)
            var problems = InputProblems()
            let idempotency = problems.key(of: "pollVote", input.clientMutationId)
            try problems.throwIfAny()
            let choices = input.choiceIds.map { Self.choice($0, in: key.apartment) }
            let isNamed = loaded.records.ballotMode(row) == .named
            let seal = application.ballotSeal
            let voter = actor.entering(
                .object(path: path, right: .member, whileSuspended: true))
            try await act(
                by: voter, preparation: .eachTime, showing: { [Shown([key], loaders.polls)] }
            ) { actor, transaction in
                let isRepeated = try await idempotency.claim(
                    poll: key.uuid, input: isNamed ? Self.describe(key, choices) : nil, by: actor,
                    transaction)
                // The key alone proves nothing: who writes rows could have written it in advance.
                if isRepeated, try await PollVoting.hasVoted(actor.id, in: key, transaction) {
                    return
                }
                if isNamed { try await limit(.pollVote, .account(actor.id), transaction) }
                try await PollVoting.cast(choices, key, by: actor.id, seal, transaction)
                try await transaction.publish([.polls], in: key.apartment)
            }
            return PollVotePayloadRows(
                count: 1, poll: await polls([key], selection.below(PollVotePayloadFields.poll)),
                clientMutationId: .text(orNull: input.clientMutationId.value), userErrors: .empty)
        }
    }

    private static func choice(_ id: String, in apartment: Int32) -> PostgresUUID? {
        GlobalID(id, .pollChoice).flatMap { $0.apartment == apartment ? $0.uuid : nil }
    }

    private static func describe(_ poll: TenantKey, _ choices: [PostgresUUID?]) -> [UInt8] {
        var out = ByteWriter()
        out.uuid(poll.uuid)
        for choice in choices { out.uuid(choice ?? PostgresUUID(high: 0, low: 0)) }
        return out.bytes
    }
}

package enum PollVoting {
    /// Whether the roll has the mark of a vote that the account itself cast.
    static func hasVoted(
        _ account: PostgresUUID, in key: TenantKey, _ transaction: Transaction
    ) async throws -> Bool {
        let used = try await PollVoteQueries.used(key, by: account, transaction)
        return used.map { !$0.byOther } ?? false
    }

    /// Spends the right of the account's unit and casts its ballot, or refuses. A choice that is
    /// not one of the complex's is nil.
    package static func cast(
        _ choices: [PostgresUUID?], _ key: TenantKey, by account: PostgresUUID,
        _ seal: BallotSeal, _ transaction: Transaction
    ) async throws {
        guard let ballot = try await PollVoteQueries.share(key, transaction) else {
            guard let state = try await PollVoteQueries.state(key, transaction) else {
                throw Refusal(.notFound(path: ["input", "pollId"]))
            }
            throw Refusal(.pollNotOpen(state))
        }
        guard ballot.isOpen else { throw Refusal(.pollNotOpen(ballot.poll.state)) }
        let poll = ballot.poll
        try seal.signer.verify(poll)
        try seal.signer.verifyEnd(of: poll)
        var unit = try await PollVoteQueries.use(key, by: account, transaction)
        if unit == nil {
            guard let used = try await PollVoteQueries.used(key, by: account, transaction) else {
                throw Refusal(.notEligibleToVote)
            }
            // Only the voter may change the vote, not others in the dwelling, or later residents.
            guard ballot.mayChange, !used.byOther else {
                throw Refusal(.alreadyVoted(used.channel, byOther: used.byOther))
            }
            unit = used.unit
        }
        guard let unit, ballot.rule.allows(choices) else {
            throw Refusal(.invalidChoices(ballot.rule))
        }
        let chosen = choices.compactMap { $0 }
        if poll.form.ballotMode == .secret {
            let sealed = try seal.ballots(of: poll)
            guard let marks = sealed.marks(chosen) else {
                throw Refusal(.invalidChoices(ballot.rule))
            }
            let id = PostgresUUID.random()
            // The choice does not reach the database.
            try await PollBallotQueries.insert(
                try sealed.seal(marks, as: id), as: id, key, transaction)
        } else {
            var vote = NamedVote(unit: unit, account: account, choices: chosen)
            vote.signature = try seal.signer.sign(vote, of: poll)
            try await PollVoteQueries.put(vote, key, transaction)
        }
        try await PollVoteQueries.enqueueTurnoutEvent(key, transaction)
    }
}

extension UserProblem {
    static func pollNotOpen(_ state: String) -> UserProblem {
        let isEarly = state == PollState.draft.name || state == PollState.scheduled.name
        return UserProblem(
            .pollNotOpen, isEarly ? .votingNotStarted : .votingEnded,
            kind: .stateConflict(current: state, allowed: []))
    }

    static let notEligibleToVote = UserProblem(
        .notEligibleToVote, .notEligible, kind: .access(requires: nil))

    static func alreadyVoted(_ channel: String, byOther: Bool) -> UserProblem {
        UserProblem(
            .alreadyVoted, byOther ? .householdVoted : .alreadyVoted,
            kind: .alreadyVoted(channel: channel, byOtherHouseholdMember: byOther))
    }

    static func invalidChoices(_ rule: PollBallotRule) -> UserProblem {
        UserProblem(
            .invalidChoices, .selectChoices(rule.count), path: ["input", "choiceIds"],
            kind: .validation(minimum: rule.count.lowerBound, maximum: rule.count.upperBound))
    }
}
