// Named votes, and the roll as the commission reads it.

public import GraphQLCore
import Postgres
public import Schema

/// What the resolvers of a vote's fields need of it.
struct PollVotePayload: TenantPayload {
    let table: StoredTable
    private typealias Position = PollPartQueries.VotePosition

    func apartment(_ row: Int) -> Int32 { table.int32s(Position.apartment)[row] }

    func poll(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: table.uuids(Position.poll)[row])
    }

    /// nil where residents vote for themselves.
    func household(_ row: Int) -> TenantKey? {
        table.uuid(Position.household, row).map {
            TenantKey(apartment: apartment(row), uuid: $0)
        }
    }
}

extension RequestResolvers {
    public func votes(
        of poll: PollRows, _ arguments: PollVotesArguments, selecting selection: Selection
    ) async -> One<PollVoteConnectionRows> {
        let payload = poll.payload(PollPayload.self)
        let list = "pollVotes"
        do {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, list: list,
                signer: application.signer)
            let seesResults = try await seesResults(payload, poll.count)
            let shown = (0..<poll.count).filter {
                payload.ballotMode($0) == .named && seesResults[$0]
            }
            var link = [Int32](repeating: ResolvedField.null, count: poll.count)
            for (index, row) in shown.enumerated() { link[row] = Int32(index) }
            guard !shown.isEmpty else {
                return One(PollVoteConnectionRows(count: 0), link: link)
            }
            let connections = try await votePages(
                shown.map(payload.key), page, arguments.choiceId.value, list, selection)
            return One(connections.rows, link: link)
        } catch {
            return .failed(PollVoteConnectionRows(count: 0), parents: poll.count, fieldError(error))
        }
    }

    private func votePages(
        _ keys: [TenantKey], _ page: PageRequest, _ choiceID: String?, _ list: String,
        _ selection: Selection
    ) async throws(PostgresError) -> One<PollVoteConnectionRows> {
        // An ID of anything else is that of no choice: nothing is found.
        let choice = choiceID.map { Self.key($0, .pollChoice)?.uuid ?? .random() }
        let chosen = choice.map { [Parameter.uuid($0)] } ?? []
        let pages = try await application.pollPages(
            gate, PollPartQueries.votes(isOfChoice: choice != nil), keys,
            FeedSearch.cursor(page.cursor, .createdAt, isDescending: false)
                + [.int8(Int64(page.limit))] + chosen, tag: 38, limit: page.size
        ) { out in
            page.describe(to: &out)
            if let choice { out.uuid(choice) }
        }
        let parts = ConnectionParts(pages: pages, request: page) { [signer = application.signer] in
            signer.append(
                Cursor(
                    value: .number(
                        pages.table.timestamps(PollPartQueries.VotePosition.castAt).values[$0]),
                    uuid: pages.table.uuids(PollPartQueries.VotePosition.id)[$0]),
                of: list, to: &$1)
        }
        let payload = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            let rows = try await database.query(
                PollPartQueries.votesCount(isOfChoice: choice != nil),
                [
                    .int4Array(keys.map(\.apartment)), .uuidArray(keys.map(\.uuid)),
                    .int8(Int64(ConnectionPayload.maximumTotal)),
                ] + chosen)
            return try rows.int32s(0).values
        }
        return parts.connection(PollVoteConnectionRows.self, selection, payload: payload) {
            PollVoteRows(pages.table, $0)
        }
    }

    public func totalCount(of pollVoteConnection: PollVoteConnectionRows) async -> Leaves {
        await totals(
            pollVoteConnection.payload(ConnectionPayload.self), pollVoteConnection.count)
    }

    public func poll(of pollVote: PollVoteRows, selecting selection: Selection) async
        -> One<PollRows>
    {
        let payload = pollVote.payload(PollVotePayload.self)
        return await polls((0..<pollVote.count).map(payload.poll), selection)
    }

    /// For the office alone: neighbours know each other by their names.
    public func household(
        of pollVote: PollVoteRows, selecting selection: Selection
    ) async -> One<HouseholdRows> {
        let payload = pollVote.payload(PollVotePayload.self)
        return await households(of: (0..<pollVote.count).map(payload.household), selection)
    }

    public func choices(of pollVote: PollVoteRows, selecting selection: Selection) async
        -> Many<PollChoiceRows>
    {
        typealias Position = PollPartQueries.VotePosition
        let table = pollVote.payload(PollVotePayload.self).table
        guard pollVote.count > 0 else { return Many(PollChoiceRows(count: 0), ends: []) }
        do {
            let rows = try await application.database.query(
                PollPartQueries.choicesOfVotes,
                [
                    .int4Array(table.int32s(Position.apartment)),
                    .uuidArray(table.uuids(Position.poll)), .uuidArray(table.uuids(Position.unit)),
                ])
            let pages = try StoredPages(
                rows.stored(), parents: pollVote.count, limit: PollForm.choiceCount.upperBound,
                isReversed: false)
            return Many(PollChoiceRows(pages.table, selection), ends: pages.ends)
        } catch {
            return .failed(PollChoiceRows(count: 0), parents: pollVote.count, fault(error))
        }
    }

    /// Votes by key, as far as the viewer sees the results of their polls.
    func pollVotes(_ keys: [TenantKey?], _ selection: Selection) async -> One<PollVoteRows> {
        do {
            let readable = try await readableKeys(keys)
            let wanted = readable.compactMap { $0 }
            let pages = try await application.freshPages(
                PollPartQueries.votesByKey, wanted, limit: 1)
            let link = Self.spread(pages.link, over: readable)
            let visible = try await visiblePolls(
                zip(link, readable).map { row, key in
                    row >= 0
                        ? key.map {
                            TenantKey(
                                apartment: $0.apartment,
                                uuid: pages.table.uuids(PollPartQueries.VotePosition.poll)[
                                    Int(row)])
                        } : nil
                })
            let sees = try await seesResults(visible.payload, visible.payload.table.count)
            return One(
                PollVoteRows(pages.table, selection),
                link: link.indices.map { index in
                    visible.row(index).map { sees[$0] } == true ? link[index] : ResolvedField.null
                })
        } catch {
            return .failed(PollVoteRows(count: 0), parents: keys.count, fault(error))
        }
    }
}

extension PollVoteRows {
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = PollPartQueries.VotePosition
        let payload = PollVotePayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let ids = table.uuids(Position.id)
        self.init(
            count: table.count, payload: payload,
            id: GlobalID.column(table.count) { row in
                GlobalID(
                    .pollVote, TenantKey(apartment: payload.apartment(row), uuid: ids[row]))
            },
            voter: One(
                UserRows(
                    table, id: Position.account, name: Position.accountName,
                    joinedAt: Position.accountJoinedAt, selection.below(PollVoteFields.voter)),
                link: (0..<table.count).map {
                    table.isNull(Position.accountName, $0) ? ResolvedField.null : Int32($0)
                }), castAt: table.column(Position.castAt))
    }
}

// MARK: - The roll

/// What the resolvers of a line's fields need of it.
struct VoterRollPayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 {
        table.int32s(PollRollQueries.Position.apartment)[row]
    }

    /// nil where residents vote for themselves.
    func household(_ row: Int) -> TenantKey? {
        table.uuid(PollRollQueries.Position.household, row).map {
            TenantKey(apartment: apartment(row), uuid: $0)
        }
    }
}

extension RequestResolvers {
    /// Who looks into a roll leaves a line.
    private static let rollReading = "poll.viewRoll"

    public func voterRoll(
        of poll: PollRows, _ arguments: PollVoterRollArguments, selecting selection: Selection
    ) async -> One<VoterRollConnectionRows> {
        let payload = poll.payload(PollPayload.self)
        let keys = (0..<poll.count).map(payload.key)
        let list = "voterRoll"
        do {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: application.signer)
            try await noteReadings(Self.rollReading, of: keys)
            return try await rollPages(
                keys, page, Self.parameters(arguments.filter.value), list, selection)
        } catch {
            return .failed(
                VoterRollConnectionRows(count: 0), parents: keys.count, fieldError(error))
        }
    }

    private static func parameters(_ filter: VoterRollFilter?) -> [Parameter] {
        let building = filter?.buildingId.value.map { key($0, .building)?.uuid ?? .random() }
        return [
            Parameter(filter?.hasVoted.value, Parameter.bool),
            Parameter(filter?.channel.value?.name, Parameter.text),
            Parameter(building, Parameter.uuid),
        ]
    }

    private func rollPages(
        _ keys: [TenantKey], _ page: PageRequest, _ filter: [Parameter], _ list: String,
        _ selection: Selection
    ) async throws(PostgresError) -> One<VoterRollConnectionRows> {
        let isDescending = page.isBackward
        var place: Int32 = isDescending ? .max : .min
        if case .number(let number) = page.cursor?.value {
            place = Int32(truncatingIfNeeded: number)
        }
        let pages = try await application.freshPages(
            PollRollQueries.page(isDescending: isDescending), keys,
            filter + [.int4(place), .int8(Int64(page.limit))], limit: page.size,
            isReversed: isDescending)
        let parts = ConnectionParts(pages: pages, request: page) { [signer = application.signer] in
            signer.append(
                Cursor(
                    value: .number(
                        Int64(pages.table.int32s(PollRollQueries.Position.position)[$0])),
                    uuid: pages.table.uuids(PollRollQueries.Position.id)[$0]), of: list, to: &$1)
        }
        let payload = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            let rows = try await database.query(
                PollRollQueries.count,
                keys.parameters + filter
                    + [.int8(Int64(ConnectionPayload.maximumTotal))])
            return try rows.int32s(0).values
        }
        return parts.connection(VoterRollConnectionRows.self, selection, payload: payload) {
            VoterRollEntryRows(pages.table, $0)
        }
    }

    /// Who reads the roll reads its units; who lives there is not theirs to know.
    public func household(
        of voterRollEntry: VoterRollEntryRows, selecting selection: Selection
    ) async -> One<HouseholdRows> {
        let payload = voterRollEntry.payload(VoterRollPayload.self)
        return await households(of: (0..<voterRollEntry.count).map(payload.household), selection)
    }

    public func totalCount(of voterRollConnection: VoterRollConnectionRows) async -> Leaves {
        await totals(
            voterRollConnection.payload(ConnectionPayload.self), voterRollConnection.count)
    }

    /// Lines by key, for the commission of their complex.
    func voterRollEntries(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> One<VoterRollEntryRows> {
        do {
            let passes = try await gate.apartments(keys.compactMap { $0?.apartment })
            let readable = keys.map { key in
                key.flatMap { key in
                    let membership = passes[key.apartment]?.membership
                    let isCommission =
                        membership?.canWrite == true
                        && membership.map(Right.commission.allows) == true
                    return isCommission ? key : nil
                }
            }
            let pages = try await application.freshPages(
                PollRollQueries.byKey, readable.compactMap { $0 }, limit: 1)
            let link = Self.spread(pages.link, over: readable)
            let payload = VoterRollPayload(table: pages.table)
            try await noteReadings(
                Self.rollReading,
                of: (0..<pages.table.count).map { row in
                    TenantKey(
                        apartment: payload.apartment(row),
                        uuid: pages.table.uuids(PollRollQueries.Position.poll)[row])
                })
            return One(VoterRollEntryRows(pages.table, selection), link: link)
        } catch {
            return .failed(VoterRollEntryRows(count: 0), parents: keys.count, fault(error))
        }
    }
}

extension VoterRollEntryRows {
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = PollRollQueries.Position
        let payload = VoterRollPayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let ids = table.uuids(Position.id)
        self.init(
            count: table.count, payload: payload,
            id: GlobalID.column(table.count) { row in
                GlobalID(
                    .voterRollEntry,
                    TenantKey(apartment: payload.apartment(row), uuid: ids[row]))
            },
            user: One(
                UserRows(
                    table, id: Position.account, name: Position.accountName,
                    joinedAt: Position.accountJoinedAt,
                    selection.below(VoterRollEntryFields.user)),
                link: (0..<table.count).map {
                    table.isNull(Position.accountName, $0) ? ResolvedField.null : Int32($0)
                }), hasVoted: table.column(Position.hasVoted),
            channel: table.ordinals(Position.channel, of: VoteChannel.names))
    }
}
