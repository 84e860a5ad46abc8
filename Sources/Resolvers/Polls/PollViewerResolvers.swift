// What the viewer may and did in a poll. Asked of the database each time, and never kept.

public import GraphQLCore
import Postgres
public import Schema

/// The viewer in one poll.
private struct PollViewer: Sendable {
    var isOpen = false
    /// There is a line of the roll for the viewer.
    var isEligible = false
    var hasVoted = false
    var channel: VoteChannel?
    var isOwnVote = false
}

extension RequestResolvers {
    private func viewers(
        _ payload: PollPayload, _ count: Int
    ) async throws(PostgresError) -> [PollViewer] {
        typealias Position = PollPartQueries.ViewerPosition
        guard gate.viewer != nil else {
            return [PollViewer](repeating: PollViewer(), count: count)
        }
        let loaded = try await polls.viewer.load((0..<count).map(payload.key))
        return loaded.link.map { place in
            guard place >= 0 else { return PollViewer() }
            let (table, row) = (loaded.table, Int(place))
            return PollViewer(
                isOpen: table.booleans(Position.isOpen)[row],
                isEligible: table.booleans(Position.isEligible)[row],
                hasVoted: table.booleans(Position.hasVoted)[row],
                channel: table.isNull(Position.channel, row)
                    ? nil
                    : VoteChannel(
                        name: String(
                            decoding: table.text(Position.channel).bytes(row), as: UTF8.self)),
                isOwnVote: table.booleans(Position.isOwnVote)[row])
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

    /// What keeps the viewer from voting in each poll, nil where nothing does: the first thing that
    /// pollVote would say.
    private func obstacles(
        of poll: PollRows, _ column: ([UserErrorCode?]) -> Column
    ) async -> Leaves {
        let payload = poll.payload(PollPayload.self)
        do {
            let passes = try await gate.apartments((0..<poll.count).map(payload.apartment))
            let viewers = try await viewers(payload, poll.count)
            let isGuest = gate.viewer?.isGuest == true
            let obstacles = viewers.enumerated().map { row, viewer -> UserErrorCode? in
                let membership = passes[payload.apartment(row)]?.membership
                if gate.viewer == nil { return .unauthenticated }
                if isGuest { return .guestReadOnly }
                guard let membership else { return .forbidden }
                if !membership.canRead { return .membershipNotVerified }
                if !viewer.isOpen { return .pollNotOpen }
                if !viewer.isEligible { return .notEligibleToVote }
                let mayChange = payload.isNamedSurvey(row) && viewer.isOwnVote
                return viewer.hasVoted && !mayChange ? .alreadyVoted : nil
            }
            return Leaves(column(obstacles))
        } catch {
            return Leaves(
                .null(poll.count),
                states: [Int32](repeating: ResolvedField.error(0), count: poll.count),
                errors: [fault(error)])
        }
    }

    public func viewerBallot(of poll: PollRows, selecting selection: Selection) async
        -> One<ViewerBallotRows>
    {
        let payload = poll.payload(PollPayload.self)
        do {
            let viewers = try await viewers(payload, poll.count)
            let rows = ViewerBallotRows(
                count: poll.count, hasVoted: .boolean(viewers.map(\.hasVoted), nil),
                channel: .enumeration(
                    viewers.map { $0.channel?.rawValue ?? 0 },
                    viewers.map { $0.channel == nil ? 1 : 0 }),
                byOtherHouseholdMember: .boolean(
                    viewers.enumerated().map { row, viewer in
                        viewer.hasVoted && !viewer.isOwnVote
                            && payload.votingUnit(row) == .household
                    }, nil),
                choices: selection.contains(ViewerBallotFields.choices)
                    ? try await ownChoices(
                        payload, viewers, selection.below(ViewerBallotFields.choices)) : nil,
                canChange: .boolean(
                    viewers.enumerated().map { row, viewer in
                        viewer.isOpen && viewer.isOwnVote && payload.isNamedSurvey(row)
                    }, nil))
            return One(
                rows,
                link: viewers.enumerated().map {
                    $1.isEligible ? Int32($0) : ResolvedField.null
                })
        } catch {
            return .failed(ViewerBallotRows(count: 0), parents: poll.count, fault(error))
        }
    }

    /// What the viewer's unit chose in named polls; null in secret ones.
    private func ownChoices(
        _ payload: PollPayload, _ viewers: [PollViewer], _ selection: Selection
    ) async throws(PostgresError) -> Many<PollChoiceRows> {
        let isNamed = viewers.indices.map { payload.ballotMode($0) == .named }
        let asked = viewers.indices.filter { isNamed[$0] && viewers[$0].hasVoted }
        let pages =
            asked.isEmpty
            ? StoredPages(table: StoredTable(count: 0, columns: []), ends: [], hasMore: [])
            : try await application.freshPages(
                PollPartQueries.viewerChoices, asked.map(payload.key),
                [Parameter(gate.viewer?.id, Parameter.uuid)],
                limit: PollForm.choiceCount.upperBound)
        var ends: [UInt32] = []
        for row in viewers.indices {
            let own = asked.firstIndex(of: row).map { pages.ends[$0] }
            ends.append(own ?? ends.last ?? 0)
        }
        return Many(
            PollChoiceRows(pages.table, selection), ends: ends,
            states: isNamed.map { $0 ? 0 : ResolvedField.null },
            link: (0..<Int32(pages.table.count)).map { $0 })
    }

    // MARK: - Results

    /// Whether the viewer sees the result of each poll.
    func seesResults(
        _ payload: PollPayload, _ count: Int
    ) async throws(PostgresError) -> [Bool] {
        let passes = try await gate.apartments((0..<count).map(payload.apartment))
        // Only there does it matter whether the viewer has voted.
        let depends = (0..<count).contains {
            payload.state($0) == .open && payload.visibility($0) == .afterVote
        }
        let viewers = depends ? try await viewers(payload, count) : nil
        return (0..<count).map { row in
            PollAccess.ResultView(
                state: payload.state(row), ballotMode: payload.ballotMode(row),
                visibility: payload.visibility(row), hasVoted: viewers?[row].hasVoted ?? false,
                isWriter: PollAccess.writes(
                    payload.purpose(row), passes[payload.apartment(row)]?.membership)
            ).isVisible
        }
    }
}
