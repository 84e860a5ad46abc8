// Named votes, and the roll for the commission.

public import GraphQLCore
import Postgres
public import Schema

extension PollVotes {
    public func votes(
        of poll: PollRows, _ arguments: PollVotesArguments, selecting selection: Selection
    ) async -> One<PollVoteConnectionRows> {
        let polls = poll.records
        return await answer(polls.count) {
            let seesResults = try await Polls(request).seesResults(polls)
            let shown = (0..<polls.count).filter {
                polls.ballotMode($0) == .named && seesResults[$0]
            }
            let list = try PollVoteList(
                arguments, in: shown.map(polls.key), application.signer)
            var link = [Int32](repeating: ResolvedField.null, count: polls.count)
            for (index, row) in shown.enumerated() { link[row] = Int32(index) }
            guard !shown.isEmpty else { return One(.none, link: link) }
            let pages = try await pages(of: list, PollVoteConnectionRows.self, selection)
            let connections: One<PollVoteConnectionRows> = connection(
                of: list, pages, selection, nodes: PollVoteRows.init)
            return One(connections.rows, link: link)
        }
    }

    public func poll(of pollVote: PollVoteRows, selecting selection: Selection) async
        -> One<PollRows>
    {
        await Polls(request).polls(pollVote.records.keys(.pollID), selection)
    }

    /// Only for the office: neighbours only see names.
    public func household(
        of pollVote: PollVoteRows, selecting selection: Selection
    ) async -> One<HouseholdRows> {
        await Households(request).households(of: pollVote.records.keys(.householdID), selection)
    }

    /// Votes by key, if the viewer sees the results of their polls.
    func pollVotes(_ keys: [TenantKey?], _ selection: Selection) async -> One<PollVoteRows> {
        await answer(keys.count) {
            let loaded: Linked<PollVoteColumn> = try await linked(
                PollVoteListQueries.byKey, readableKeys(keys))
            let polls = try await Polls(request).visiblePolls(loaded.records.keys(.pollID))
            let sees = try await Polls(request).seesResults(polls.records)
            return One(loaded.keeping { polls.row($0).map { sees[$0] } == true }) {
                PollVoteRows($0, selection)
            }
        }
    }

    /// Rows by key that are always read from the database.
    private func linked<Names>(
        _ statement: Statement, _ keys: [TenantKey?]
    ) async throws(PostgresError) -> Linked<Names> {
        Linked(
            try await pages(statement, of: keys.compactMap(\.self), topic: nil, limit: 1)
        ).spread(over: keys)
    }
}

// MARK: - The roll

extension PollVotes {
    /// Reading a roll leaves an audit line.
    private static let rollReading = "poll.viewRoll"

    public func voterRoll(
        of poll: PollRows, _ arguments: PollVoterRollArguments, selecting selection: Selection
    ) async -> One<VoterRollConnectionRows> {
        let keys = poll.records.keys
        return await pages(of: keys.count, selection, VoterRollEntryRows.init) {
            let list = try VoterRollList(arguments, of: keys, application.signer)
            try await recordReadings(Self.rollReading, of: keys)
            return list
        }
    }

    /// Readers of the roll see its units, not who lives there.
    public func household(
        of voterRollEntry: VoterRollEntryRows, selecting selection: Selection
    ) async -> One<HouseholdRows> {
        await Households(request).households(
            of: voterRollEntry.records.keys(.householdID), selection)
    }

    /// Lines by key, for the commission of their complex.
    func voterRollEntries(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> One<VoterRollEntryRows> {
        await answer(keys.count) {
            let passes = try await gate.apartments(keys.compactMap { $0?.apartment })
            let readable = keys.map { key in
                key.flatMap {
                    passes[$0.apartment]?.membership?.isCommission == true ? $0 : nil
                }
            }
            let loaded: Linked<VoterRollColumn> = try await linked(
                PollRollQueries.byKey, readable)
            try await recordReadings(
                Self.rollReading, of: loaded.records.keys(.pollID).compactMap(\.self))
            return One(loaded) { VoterRollEntryRows($0, selection) }
        }
    }
}
