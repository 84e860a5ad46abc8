// Polls: the page of a complex, one by ID, and the fields that are the same for all viewers.

public import GraphQLCore
import Postgres
public import Schema

extension Polls {
    public func poll(
        of query: QueryRows, _ arguments: QueryPollArguments, selecting selection: Selection
    ) async -> One<PollRows> {
        await polls([GlobalID(arguments.id, .poll)?.key], selection)
    }

    public func polls(
        of apartment: ApartmentRows, _ arguments: ApartmentPollsArguments,
        selecting selection: Selection
    ) async -> One<PollConnectionRows> {
        await pages(of: apartment.count, selection, PollRows.init) {
            let passes = try await gate.apartments(apartment.ids)
            return try PollList(
                arguments, in: apartment.ids,
                drafts: apartment.ids.map { PollAccess.drafts(passes[$0]) }, by: gate.viewer?.id,
                application.signer)
        }
    }

    /// Polls by key, null where missing, drafts of others or in a complex that the viewer may not
    /// read.
    func polls(_ keys: [TenantKey?], _ selection: Selection) async -> One<PollRows> {
        await answer(keys.count) {
            One(try await visiblePolls(keys)) { PollRows($0, selection) }
        }
    }

    /// Polls that the viewer may see.
    func visiblePolls(_ keys: [TenantKey?]) async throws(PostgresError) -> Linked<PollColumn> {
        let readable = try await readableKeys(keys)
        let loaded = try await loaders.polls.load(readable)
        let polls = loaded.records
        let passes = try await gate.apartments(readable.compactMap { $0?.apartment })
        return loaded.keeping { row in
            !polls.isDraft(row)
                || PollAccess.writes(
                    polls.purpose(row), passes[polls.apartment(row)]?.membership)
        }
    }

    public func author(of poll: PollRows, selecting selection: Selection) async -> One<UserRows> {
        people(poll.records, PollColumn.author, selection)
    }

    public func electorate(of poll: PollRows, selecting selection: Selection) async
        -> One<PollElectorateRows>
    {
        let polls = poll.records
        return await answer(polls.count) {
            let sizes =
                selection.contains(PollElectorateFields.size)
                ? try await electorateSizes(polls) : nil
            let relations = (0..<polls.count).map(polls.relations)
            var ends: [UInt32] = []
            for list in relations { ends.append((ends.last ?? 0) + UInt32(list.count)) }
            return One(
                PollElectorateRows(
                    count: polls.count, payload: polls,
                    relations: .list(
                        ListColumn(
                            ends: ends,
                            items: .enumeration(relations.joined().map(\.rawValue), nil))),
                    size: sizes.map { .int32($0, nil) }, frozenAt: polls.column(.frozenAt)))
        }
    }

    /// An electorate shares its poll's row.
    public func buildings(
        of pollElectorate: PollElectorateRows, selecting selection: Selection
    ) async -> Many<BuildingRows> {
        await audiences(
            pollElectorate.payload(Records<PollColumn>.self), .buildings, selection)
    }

    /// The roll's length, or an estimate before there is a roll.
    private func electorateSizes(
        _ polls: Records<PollColumn>
    ) async throws(PostgresError) -> [Int32] {
        let frozen = (0..<polls.count).map(polls.electorateSize)
        let keys = (0..<polls.count).map { frozen[$0] == nil ? polls.key($0) : nil }
        let loaded = try await loaders.pollEstimates.load(keys)
        let estimates = loaded.records.int32s(.size)
        return frozen.enumerated().map { row, size in
            size ?? loaded.row(row).map { estimates[$0] } ?? 0
        }
    }

    public func turnout(of poll: PollRows, selecting selection: Selection) async
        -> One<PollTurnoutRows>
    {
        let polls = poll.records
        return await answer(polls.count) {
            let eligible = try await electorateSizes(polls)
            let loaded = try await loaders.pollTurnouts.load(
                (0..<polls.count).map { polls.electorateSize($0) == nil ? nil : polls.key($0) })
            let votes = { (column: PollTurnoutColumn) in
                let votes = loaded.records.int32s(column)
                return (0..<polls.count).map { loaded.row($0).map { votes[$0] } ?? 0 }
            }
            let (online, paper) = (votes(.online), votes(.paper))
            let voted = zip(online, paper).map { $0 + $1 }
            let share = zip(voted, eligible).map {
                PollShare.percentage(Int($0), of: Int($1))
            }
            return One(
                PollTurnoutRows(
                    count: polls.count, eligible: .int32(eligible, nil),
                    voted: .int32(voted, nil), online: .int32(online, nil),
                    paper: .int32(paper, nil), percentage: .double(share, nil)))
        }
    }

    public func extensions(of poll: PollRows, selecting selection: Selection) async
        -> Many<PollExtensionRows>
    {
        await answer(poll.count) {
            let pages = try await pages(
                PollPartQueries.extensions, of: poll.records.keys, topic: .polls,
                limit: StoredPages.everything)
            let extensions = Records<PollExtensionColumn>(pages.table)
            let rows = PollExtensionRows(
                count: extensions.count,
                previousClosesAt: extensions.column(.previousClosesAt),
                closesAt: extensions.column(.closesAt), reason: extensions.column(.reason),
                by: One(
                    extensions, PollExtensionColumn.account,
                    selection.below(PollExtensionFields.by)),
                at: extensions.column(.at))
            return Many(rows, ends: pages.ends)
        }
    }

    // MARK: - The thread

    public func viewerCanComment(of poll: PollRows) async -> Leaves {
        await rights(of: poll) { pass, _, _ in pass.membership?.canWrite == true }
    }
}

extension Comments {
    public func comments(
        of poll: PollRows, _ arguments: PollCommentsArguments, selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        await comments(
            on: poll.records.keys, arguments, arguments.orderBy.value?.direction, selection)
    }
}

extension RequestLoaders {
    /// Drafts too.
    var polls: RowLoader<PollColumn> { rows(PollQueries.byKey, .polls) }
    var pollTurnouts: RowLoader<PollTurnoutColumn> { rows(PollPartQueries.turnout, .polls) }

    /// How many would be on the roll now.
    var pollEstimates: DataLoader<TenantKey, PollEstimateColumn> {
        rows(PollPartQueries.estimate, nil).rows
    }

    /// What the viewer may and did.
    var pollViewers: DataLoader<TenantKey, PollViewerColumn> {
        rows(PollPartQueries.viewer, nil) { [Parameter($0.viewer?.id, Parameter.uuid)] }.rows
    }
}
