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

    /// Of polls with results those that are not what was signed. Never kept.
    private func signatureFailures(
        _ keys: [TenantKey]
    ) async throws(PostgresError) -> [TenantKey: PollSignatureFailure] {
        if keys.isEmpty { return [:] }
        let polls = try await PollSignatureQueries.polls(keys, application.database)
        var failures: [TenantKey: PollSignatureFailure] = [:]
        for poll in polls {
            do throws(PollSignatureFailure) {
                try application.ballotSeal.signer.verify(poll)
            } catch {
                failures[poll.key] = error
            }
        }
        return failures
    }

    public func result(of poll: PollRows, selecting selection: Selection) async
        -> One<PollResultRows>
    {
        let payload = poll.payload(PollPayload.self)
        do {
            let isVisible = try await seesResults(payload, poll.count)
            let shown = (0..<poll.count).filter { isVisible[$0] }
            let keys = shown.map(payload.key)
            let results = try await application.pollPages(
                gate, PollPartQueries.results, keys, tag: 36, limit: 1)
            let tallies = try await application.pollPages(
                gate, PollPartQueries.tallies, keys, tag: 37,
                limit: PollForm.choiceCount.upperBound)
            let rows = PollResultRows(results, tallies, selection)
            let present = keys.indices.filter { results.link[$0] >= 0 }
            let failures = try await signatureFailures(present.map { keys[$0] })
            var link = [Int32](repeating: ResolvedField.null, count: poll.count)
            var errors: [FieldError] = []
            for index in present {
                if let failure = failures[keys[index]] {
                    link[shown[index]] = ResolvedField.error(errors.count)
                    errors.append(unexpected("\(failure)"))
                } else {
                    link[shown[index]] = Int32(index)
                }
            }
            return One(rows, link: link, errors: errors)
        } catch {
            return .failed(PollResultRows(count: 0), parents: poll.count, fault(error))
        }
    }
}

extension PollResultRows {
    /// One row for each key of the pages; those without a result are linked to by nobody.
    fileprivate init(_ results: StoredPages, _ tallies: StoredPages, _ selection: Selection) {
        typealias Position = PollPartQueries.ResultPosition
        typealias Choice = PollPartQueries.ChoicePosition
        let count = results.ends.count
        guard results.table.count > 0 else {
            self.init(count: 0)
            return
        }
        let places = results.link.map { max(0, Int($0)) }
        let table = results.table.selecting(places)
        let ballots = table.int32s(Position.ballots)
        let votes = tallies.table.count > 0 ? tallies.table.int32s(Choice.votes) : []
        let isWinner = tallies.table.count > 0 ? tallies.table.booleans(Choice.isWinner) : []
        let isAbstention =
            tallies.table.count > 0 ? tallies.table.booleans(Choice.isAbstention) : []
        var shares: [Double] = []
        var winners: [Int32] = []
        var winnerEnds: [UInt32] = []
        var abstentions: [Int32] = []
        for parent in 0..<count {
            let range = tallies.range(of: parent)
            shares += range.map {
                PollShare.percentage(Int(votes[$0]), of: Int(ballots[parent]))
            }
            winners += range.filter { isWinner[$0] }.map { Int32($0) }
            winnerEnds.append(UInt32(winners.count))
            abstentions.append(range.filter { isAbstention[$0] }.reduce(0) { $0 + votes[$1] })
        }
        let isFinal = (0..<count).map { !table.isNull(Position.outcome, $0) }
        self.init(
            count: count,
            tallies: selection.contains(PollResultFields.tallies)
                ? Many(
                    ChoiceTallyRows(
                        count: votes.count,
                        choice: One(
                            PollChoiceRows(
                                tallies.table,
                                selection.below(PollResultFields.tallies)
                                    .below(ChoiceTallyFields.choice))),
                        votes: .int32(votes, nil), percentage: .double(shares, nil)),
                    ends: tallies.ends) : nil,
            abstentions: .int32(abstentions, nil),
            invalid: table.column(Position.invalid),
            quorumMet: table.column(Position.quorumMet),
            outcome: Self.outcomes(table, isFinal),
            winners: selection.contains(PollResultFields.winners)
                ? Many(
                    PollChoiceRows(tallies.table, selection.below(PollResultFields.winners)),
                    ends: winnerEnds, link: winners) : nil,
            tieBreakNote: table.column(Position.tieBreakNote), isFinal: .boolean(isFinal, nil),
            countedAt: table.column(Position.countedAt))
    }

    /// A running count decides nothing.
    private static func outcomes(_ table: StoredTable, _ isFinal: [Bool]) -> Column {
        let text = table.text(PollPartQueries.ResultPosition.outcome)
        return .enumeration(
            isFinal.indices.map { row in
                let name = String(decoding: text.bytes(row), as: UTF8.self)
                let outcome = isFinal[row] ? PollOutcome(name: name) : nil
                return (outcome ?? .undecided).rawValue
            }, nil)
    }
}
