// The lists of polls, votes and voters.

import GraphQLCore
import Postgres
import Schema

typealias PollList = RequestedList<PollColumn>
typealias PollVoteList = RequestedList<PollVoteColumn>
typealias VoterRollList = RequestedList<VoterRollColumn>

extension RequestedList<PollColumn> {
    /// The polls of complexes.
    ///
    /// - Parameter drafts: which drafts the viewer sees in each, see `PollAccess.drafts`
    init(
        _ arguments: ApartmentPollsArguments, in apartments: [Int32], drafts: [Bool?],
        by viewer: PostgresUUID?, _ signer: CursorSigner
    ) throws(FieldError) {
        let filter = arguments.filter.value
        let hasVoted = filter?.viewerHasVoted.value
        let hasDrafts = drafts.contains { $0 != nil }
        try self.init(
            hasDrafts ? PollQueries.withDrafts : PollQueries.announced, arguments, name: "polls",
            ListOrdering(
                arguments.orderBy.value?.field ?? .createdAt,
                arguments.orderBy.value?.direction ?? .desc),
            of: .apartments(apartments, hasDrafts ? [.nullableBoolArray(drafts)] : []),
            // Who has voted is different for each viewer.
            topic: hasVoted == nil ? .polls : nil, signer: signer
        ) { () throws(FieldError) in
            [
                Parameter(filter?.states.value?.map(\.name), Parameter.textArray),
                Parameter(filter?.purposes.value?.map(\.name), Parameter.textArray),
                try FilterText.pattern(filter?.text, "text"),
                Parameter(hasVoted, Parameter.bool),
                Parameter(hasVoted == nil ? nil : viewer, Parameter.uuid),
            ]
        }
    }
}

extension RequestedList<PollVoteColumn> {
    /// The votes of named polls.
    init(
        _ arguments: PollVotesArguments, in polls: [TenantKey], _ signer: CursorSigner
    ) throws(FieldError) {
        let choice = arguments.choiceId.value.map { GlobalID($0, .pollChoice) }
        try self.init(
            PollVoteListQueries.votes, arguments, name: "pollVotes", .fixed(), of: .keys(polls),
            topic: .polls, isEmpty: choice == .some(nil), signer: signer
        ) { () throws(FieldError) in
            [Parameter(choice??.uuid, Parameter.uuid)]
        }
    }
}

extension RequestedList<VoterRollColumn> {
    /// The rolls of polls, which are never cached.
    init(
        _ arguments: PollVoterRollArguments, of polls: [TenantKey], _ signer: CursorSigner
    ) throws(FieldError) {
        let filter = arguments.filter.value
        let building = filter?.buildingId.value.map { GlobalID($0, .building) }
        try self.init(
            PollRollQueries.list, arguments, name: "voterRoll", .fixed(), of: .keys(polls),
            topic: nil, isEmpty: building == .some(nil), signer: signer
        ) { () throws(FieldError) in
            [
                Parameter(filter?.hasVoted.value, Parameter.bool),
                Parameter(filter?.channel.value?.name, Parameter.text),
                Parameter(building??.uuid, Parameter.uuid),
            ]
        }
    }
}
