// What the viewer may do and has done in a poll. Always read from the database, never cached.

public import GraphQLCore
import Postgres
public import Schema

/// The viewer in one poll.
private struct PollViewer: Sendable {
    var isOpen = false
    /// Whether the roll has a line for the viewer.
    var isEligible = false
    var hasVoted = false
    var channel: VoteChannel?
    var isOwnVote = false
}

extension Polls {
    private func viewers(
        _ polls: Records<PollColumn>
    ) async throws(PostgresError) -> [PollViewer] {
        guard gate.viewer != nil else {
            return [PollViewer](repeating: PollViewer(), count: polls.count)
        }
        let loaded = try await loaders.pollViewers.load(polls.keys)
        let viewers = loaded.records
        return (0..<polls.count).map { index in
            guard let row = loaded.row(index) else { return PollViewer() }
            return PollViewer(
                isOpen: viewers.booleans(.isOpen)[row],
                isEligible: viewers.booleans(.isEligible)[row],
                hasVoted: viewers.booleans(.hasVoted)[row],
                channel: viewers.string(.channel, row).flatMap { VoteChannel(name: $0) },
                isOwnVote: viewers.booleans(.isOwnVote)[row])
        }
    }

    public func viewerCanVote(of poll: PollRows) async -> Leaves {
        await obstacles(of: poll) { .boolean($0.map { $0 == nil }, nil) }
    }

    public func viewerCannotVoteReason(of poll: PollRows) async -> Leaves {
        await obstacles(of: poll) { obstacles in
            .enumeration(
                obstacles.map { $0?.rawValue ?? 0 }, obstacles.map { $0 == nil ? 1 : 0 })
        }
    }

    /// Why the viewer cannot vote in each poll, nil if they can: the first error of pollVote.
    private func obstacles(
        of poll: PollRows, _ column: ([UserErrorCode?]) -> Column
    ) async -> Leaves {
        let polls = poll.records
        return await answer(polls.count) {
            let passes = try await gate.apartments(polls.apartments)
            let viewers = try await viewers(polls)
            let isGuest = gate.viewer?.isGuest == true
            let obstacles = viewers.enumerated().map { row, viewer -> UserErrorCode? in
                let membership = passes[polls.apartment(row)]?.membership
                if gate.viewer == nil { return .unauthenticated }
                if isGuest { return .guestReadOnly }
                guard let membership else { return .forbidden }
                if !membership.canRead { return .membershipNotVerified }
                if !viewer.isOpen { return .pollNotOpen }
                if !viewer.isEligible { return .notEligibleToVote }
                let mayChange = polls.isNamedSurvey(row) && viewer.isOwnVote
                return viewer.hasVoted && !mayChange ? .alreadyVoted : nil
            }
            return column(obstacles)
        }
    }

    public func viewerBallot(of poll: PollRows, selecting selection: Selection) async
        -> One<ViewerBallotRows>
    {
        let polls = poll.records
        return await answer(polls.count) {
            let viewers = try await viewers(polls)
            let rows = ViewerBallotRows(
                count: polls.count, hasVoted: .boolean(viewers.map(\.hasVoted), nil),
                channel: .enumeration(
                    viewers.map { $0.channel?.rawValue ?? 0 },
                    viewers.map { $0.channel == nil ? 1 : 0 }),
                byOtherHouseholdMember: .boolean(
                    viewers.enumerated().map { row, viewer in
                        viewer.hasVoted && !viewer.isOwnVote
                            && polls.votingUnit(row) == .household
                    }, nil),
                choices: selection.contains(ViewerBallotFields.choices)
                    ? try await ownChoices(
                        polls, viewers, selection.below(ViewerBallotFields.choices)) : nil,
                canChange: .boolean(
                    viewers.enumerated().map { row, viewer in
                        viewer.isOpen && viewer.isOwnVote && polls.isNamedSurvey(row)
                    }, nil))
            return One(
                rows,
                link: viewers.enumerated().map {
                    $1.isEligible ? Int32($0) : ResolvedField.null
                })
        }
    }

    /// What the viewer's unit chose in named polls; null in secret ones.
    private func ownChoices(
        _ polls: Records<PollColumn>, _ viewers: [PollViewer], _ selection: Selection
    ) async throws(PostgresError) -> Many<PollChoiceRows> {
        let isNamed = viewers.indices.map { polls.ballotMode($0) == .named }
        let asked = viewers.indices.filter { isNamed[$0] && viewers[$0].hasVoted }
        let pages =
            asked.isEmpty
            ? .empty(parents: 0)
            : try await pages(
                PollPartQueries.viewerChoices, of: asked.map(polls.key),
                [Parameter(gate.viewer?.id, Parameter.uuid)], topic: nil,
                limit: PollForm.choiceCount.upperBound)
        let texts = try await PollChoices(request).signedTexts(of: asked.map(polls.key))
        let own = PollChoices(request).choiceLists(pages, selection) { place, choices, rows in
            texts.failure(of: polls.key(asked[place]), choices, rows)
        }
        var ends: [UInt32] = []
        var states: [Int32] = []
        for row in viewers.indices {
            let place = asked.firstIndex(of: row)
            ends.append(place.map { own.ends[$0] } ?? ends.last ?? 0)
            states.append(
                isNamed[row] ? place.flatMap { own.states?[$0] } ?? 0 : ResolvedField.null)
        }
        return Many(own.rows, ends: ends, states: states, link: own.link, errors: own.errors)
    }

    // MARK: - Results

    /// Whether the viewer sees the result of each poll.
    func seesResults(
        _ polls: Records<PollColumn>
    ) async throws(PostgresError) -> [Bool] {
        let rows = 0..<polls.count
        let passes = try await gate.apartments(polls.apartments)
        // Only then does it matter whether the viewer has voted.
        let depends = rows.contains {
            polls.state($0) == .open && polls.visibility($0) == .afterVote
        }
        let viewers = depends ? try await viewers(polls) : nil
        return rows.map { row in
            PollAccess.ResultView(
                state: polls.state(row), ballotMode: polls.ballotMode(row),
                visibility: polls.visibility(row), hasVoted: viewers?[row].hasVoted ?? false,
                isWriter: PollAccess.writes(
                    polls.purpose(row), passes[polls.apartment(row)]?.membership)
            ).isVisible
        }
    }
}
