// Polls and their choices as objects.

import GraphQLCore
import Postgres
import Schema

extension Records<PollColumn> {
    func purpose(_ row: Int) -> PollPurpose {
        string(.purpose, row).flatMap { PollPurpose(name: $0) } ?? .survey
    }

    func votingUnit(_ row: Int) -> VotingUnit {
        string(.votingUnit, row).flatMap { VotingUnit(name: $0) } ?? .household
    }

    func ballotMode(_ row: Int) -> BallotMode {
        string(.ballotMode, row).flatMap { BallotMode(name: $0) } ?? .secret
    }

    func state(_ row: Int) -> PollState {
        string(.state, row).flatMap { PollState(name: $0) } ?? .draft
    }

    func visibility(_ row: Int) -> ResultsVisibility {
        string(.resultsVisibility, row).flatMap { ResultsVisibility(name: $0) } ?? .afterPublish
    }

    func relations(_ row: Int) -> [ResidentRelation] {
        (string(.relations, row) ?? "").split(separator: ",")
            .compactMap { ResidentRelation(name: String($0)) }
    }

    /// Nil before opening.
    func electorateSize(_ row: Int) -> Int32? {
        isNull(.electorateSize, row) ? nil : int32s(.electorateSize)[row]
    }

    /// Whether only writers of such polls see it.
    func isDraft(_ row: Int) -> Bool { isNull(.scheduledAt, row) }

    func isNamedSurvey(_ row: Int) -> Bool {
        ballotMode(row) == .named && purpose(row) == .survey
    }
}

extension PollRows: AuthoredRows {
    /// Polls with the selected columns.
    init(_ polls: Records<PollColumn>, _ selection: Selection) {
        let column = SelectedColumns(polls, selection)
        self.init(
            count: polls.count, payload: polls,
            id: column.ids(PollFields.id, .poll),
            revision: column(PollFields.revision, .revision),
            createdAt: column(PollFields.createdAt, .createdAt),
            editedAt: column(PollFields.editedAt, .editedAt),
            purpose: column.names(PollFields.purpose, .purpose, PollPurpose.names),
            title: column(PollFields.title, .title),
            description: column(PollFields.description, .description),
            method: column.names(PollFields.method, .method, PollMethod.names),
            votingUnit: column.names(PollFields.votingUnit, .votingUnit, VotingUnit.names),
            ballotMode: column.names(PollFields.ballotMode, .ballotMode, BallotMode.names),
            resultsVisibility: column.names(
                PollFields.resultsVisibility, .resultsVisibility, ResultsVisibility.names),
            state: column.names(PollFields.state, .state, PollState.names),
            opensAt: column(PollFields.opensAt, .opensAt),
            closesAt: column(PollFields.closesAt, .closesAt),
            closedAt: column(PollFields.closedAt, .closedAt),
            cancelledReason: column(PollFields.cancelledReason, .cancelledReason),
            minSelections: column(PollFields.minSelections, .minSelections),
            maxSelections: column(PollFields.maxSelections, .maxSelections),
            quorum: One(
                polls, .quorumBasis, .quorumNumerator, .quorumDenominator, .quorumInclusive),
            passRule: One(polls, .passBasis, .passNumerator, .passDenominator, .passInclusive),
            commentCount: column(PollFields.commentCount, .commentCount))
    }

    var records: Records<PollColumn> { payload(Records<PollColumn>.self) }
}

extension One<ThresholdRows> {
    /// The thresholds of polls, null if there are none.
    fileprivate init(
        _ polls: Records<PollColumn>, _ basis: PollColumn, _ numerator: PollColumn,
        _ denominator: PollColumn, _ inclusive: PollColumn
    ) {
        self.init(
            ThresholdRows(
                count: polls.count, basis: polls.ordinals(basis, of: ThresholdBasis.names),
                numerator: polls.column(numerator), denominator: polls.column(denominator),
                inclusive: polls.column(inclusive)),
            link: (0..<polls.count).map {
                polls.isNull(basis, $0) ? ResolvedField.null : Int32($0)
            })
    }
}

extension PollChoiceRows {
    /// Choices with the selected columns.
    init(_ choices: Records<PollChoiceColumn>, _ selection: Selection) {
        let column = SelectedColumns(choices, selection)
        self.init(
            count: choices.count, payload: choices,
            id: column.ids(PollChoiceFields.id, .pollChoice),
            title: column(PollChoiceFields.title, .title),
            description: column(PollChoiceFields.description, .description),
            position: column(PollChoiceFields.position, .position),
            isAbstention: column(PollChoiceFields.isAbstention, .isAbstention))
    }

    var records: Records<PollChoiceColumn> { payload(Records<PollChoiceColumn>.self) }
}

extension PollVoteRows {
    /// Votes with the selected columns.
    init(_ votes: Records<PollVoteColumn>, _ selection: Selection) {
        let column = SelectedColumns(votes, selection)
        self.init(
            count: votes.count, payload: votes,
            id: column.ids(PollVoteFields.id, .pollVote),
            voter: One(votes, PollVoteColumn.account, selection.below(PollVoteFields.voter)),
            castAt: column(PollVoteFields.castAt, .castAt))
    }

    var records: Records<PollVoteColumn> { payload(Records<PollVoteColumn>.self) }
}

extension VoterRollEntryRows {
    /// Lines of rolls with the selected columns.
    init(_ voters: Records<VoterRollColumn>, _ selection: Selection) {
        let column = SelectedColumns(voters, selection)
        self.init(
            count: voters.count, payload: voters,
            id: column.ids(VoterRollEntryFields.id, .voterRollEntry),
            user: One(
                voters, VoterRollColumn.account, selection.below(VoterRollEntryFields.user)),
            hasVoted: column(VoterRollEntryFields.hasVoted, .hasVoted),
            channel: column.names(
                VoterRollEntryFields.channel, .channel, VoteChannel.names))
    }

    var records: Records<VoterRollColumn> { payload(Records<VoterRollColumn>.self) }
}
