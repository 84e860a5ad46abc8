// Polls: the page of a complex, one by ID, and the fields that are equal for all who see it.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func polls(
        of apartment: ApartmentRows, _ arguments: ApartmentPollsArguments,
        selecting selection: Selection
    ) async -> One<PollConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        let field = arguments.orderBy.value?.field ?? .createdAt
        let direction = arguments.orderBy.value?.direction ?? .desc
        let list = "polls:\(field.name):\(direction.name)"
        do {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: application.signer)
            let search = try PollSearch(arguments.filter.value)
            return try await pollPages(ids, page, search, field, direction, list, selection)
        } catch {
            return .failed(PollConnectionRows(count: 0), parents: ids.count, fieldError(error))
        }
    }

    private func pollPages(
        _ apartments: [Int32], _ page: PageRequest, _ search: PollSearch, _ field: PollOrderField,
        _ direction: OrderDirection, _ list: String, _ selection: Selection
    ) async throws(PostgresError) -> One<PollConnectionRows> {
        let passes = try await gate.apartments(apartments)
        let drafts = apartments.map { PollAccess.drafts(passes[$0]) }
        let hasDrafts = drafts.contains { $0 != nil }
        let isDescending = (direction == .desc) != page.isBackward
        let scope: [Parameter] =
            [.int4Array(apartments), .nullableBoolArray(drafts)]
            + search.parameters(gate.viewer?.id)
        let statement = PollQueries.page(
            PollQueries.Page(
                field: field, isDescending: isDescending, narrowing: search.narrowing,
                hasDrafts: hasDrafts))
        let parameters =
            scope + FeedSearch.cursor(page.cursor, .createdAt, isDescending: isDescending)
            + [.int8(Int64(page.limit))]
        let pages: StoredPages
        if search.isPersonal {
            try pages = StoredPages(
                try await application.database.query(statement, parameters).stored(),
                parents: apartments.count, limit: page.size, isReversed: page.isBackward)
        } else {
            pages = try await application.tenantPages(
                gate, statement, parameters, apartments: apartments, topic: .polls,
                limit: page.size, isReversed: page.isBackward
            ) { out in
                out.byte(33)
                out.text(list)
                for draft in drafts { out.byte(draft.map { $0 ? 2 : 1 } ?? 0) }
                search.describe(to: &out)
                page.describe(to: &out)
            }
        }
        let parts = ConnectionParts(pages: pages, request: page) { [signer = application.signer] in
            signer.append(Self.cursor(of: pages.table, $0, field), of: list, to: &$1)
        }
        let payload = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            let rows = try await database.query(
                PollQueries.count(search.narrowing, hasDrafts: hasDrafts),
                scope + [.int8(Int64(ConnectionPayload.maximumTotal))])
            return try rows.int32s(0).values
        }
        return parts.connection(PollConnectionRows.self, selection, payload: payload) {
            PollRows(pages.table, $0)
        }
    }

    private static func cursor(
        of table: StoredTable, _ row: Int, _ field: PollOrderField
    ) -> Cursor {
        typealias Position = PollQueries.Position
        let position =
            switch field {
            case .createdAt: Position.createdAt
            case .opensAt: Position.opensAt
            case .closesAt: Position.closesAt
            }
        return Cursor(
            value: .number(table.timestamps(position).values[row]),
            uuid: table.uuids(Position.id)[row])
    }

    public func totalCount(of pollConnection: PollConnectionRows) async -> Leaves {
        await totals(pollConnection.payload(ConnectionPayload.self), pollConnection.count)
    }

    public func poll(
        of query: QueryRows, _ arguments: QueryPollArguments, selecting selection: Selection
    ) async -> One<PollRows> {
        await polls([Self.key(arguments.id, .poll)], selection)
    }

    /// Polls by key, null where missing, drafts of others or in a complex that the viewer may not
    /// read.
    func polls(_ keys: [TenantKey?], _ selection: Selection) async -> One<PollRows> {
        do {
            let loaded = try await visiblePolls(keys)
            return One(PollRows(loaded.payload.table, selection), link: loaded.link)
        } catch {
            return .failed(
                PollRows(StoredTable(count: 0, columns: []), selection), parents: keys.count,
                fault(error))
        }
    }

    /// Polls that the viewer may see.
    struct VisiblePolls {
        let payload: PollPayload
        /// Per key: its row, or null.
        let link: [Int32]

        func row(_ index: Int) -> Int? { link[index] >= 0 ? Int(link[index]) : nil }
    }

    func visiblePolls(_ keys: [TenantKey?]) async throws(PostgresError) -> VisiblePolls {
        let readable = try await readableKeys(keys)
        let loaded = try await polls.byKey.load(readable.compactMap { $0 })
        let payload = PollPayload(table: loaded.table)
        let passes = try await gate.apartments(readable.compactMap { $0?.apartment })
        let link = zip(Self.spread(loaded.link, over: readable), readable).map { row, key in
            guard row >= 0, let key, payload.isDraft(Int(row)) else { return row }
            return PollAccess.writes(
                payload.purpose(Int(row)), passes[key.apartment]?.membership)
                ? row : ResolvedField.null
        }
        return VisiblePolls(payload: payload, link: link)
    }

    public func apartment(of poll: PollRows, selecting selection: Selection) async
        -> One<ApartmentRows>
    {
        let payload = poll.payload(PollPayload.self)
        return await apartments((0..<poll.count).map(payload.apartment), selection)
    }

    public func author(of poll: PollRows, selecting selection: Selection) async -> One<UserRows> {
        typealias Position = PollQueries.Position
        let table = poll.payload(PollPayload.self).table
        return One(
            UserRows(
                table, id: Position.author, name: Position.authorName,
                joinedAt: Position.authorJoinedAt, selection),
            link: (0..<poll.count).map {
                table.isNull(Position.authorName, $0) ? ResolvedField.null : Int32($0)
            })
    }

    public func viewerIsAuthor(of poll: PollRows) async -> Leaves {
        let table = poll.payload(PollPayload.self).table
        let viewer = gate.viewer?.id
        return Leaves(
            .boolean(
                (0..<poll.count).map { row in
                    let author = table.uuid(PollQueries.Position.author, row)
                    return author != nil && author == viewer
                }, nil))
    }

    public func choices(of poll: PollRows, selecting selection: Selection) async
        -> Many<PollChoiceRows>
    {
        let payload = poll.payload(PollPayload.self)
        let keys = (0..<poll.count).map(payload.key)
        do {
            let pages = try await application.pollPages(
                gate, PollPartQueries.choices, keys, tag: 34,
                limit: PollForm.choiceCount.upperBound)
            return Many(PollChoiceRows(pages.table, selection), ends: pages.ends)
        } catch {
            return .failed(PollChoiceRows(count: 0), parents: keys.count, fault(error))
        }
    }

    /// Choices by key, as far as their polls may be seen.
    func pollChoices(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> One<PollChoiceRows> {
        do {
            let readable = try await readableKeys(keys)
            let loaded = try await polls.choices.load(readable.compactMap { $0 })
            let link = try await linkOfVisible(
                Self.spread(loaded.link, over: readable), readable, loaded.table,
                poll: PollPartQueries.ChoicePosition.poll)
            return One(PollChoiceRows(loaded.table, selection), link: link)
        } catch {
            return .failed(PollChoiceRows(count: 0), parents: keys.count, fault(error))
        }
    }

    /// A link to parts of polls without the parts of polls that the viewer does not see.
    /// - Parameter poll: the position of the poll's ID in the table
    func linkOfVisible(
        _ link: [Int32], _ keys: [TenantKey?], _ table: StoredTable, poll: Int
    ) async throws(PostgresError) -> [Int32] {
        let owners = zip(link, keys).map { row, key in
            row >= 0
                ? key.map {
                    TenantKey(apartment: $0.apartment, uuid: table.uuids(poll)[Int(row)])
                } : nil
        }
        let visible = try await visiblePolls(owners)
        return link.indices.map { visible.row($0) == nil ? ResolvedField.null : link[$0] }
    }

    public func electorate(of poll: PollRows, selecting selection: Selection) async
        -> One<PollElectorateRows>
    {
        let payload = poll.payload(PollPayload.self)
        do {
            let sizes =
                selection.contains(PollElectorateFields.size)
                ? try await electorateSizes(payload, poll.count) : nil
            let relations = (0..<poll.count).map(payload.relations)
            var ends: [UInt32] = []
            for list in relations { ends.append((ends.last ?? 0) + UInt32(list.count)) }
            return One(
                PollElectorateRows(
                    count: poll.count, payload: payload,
                    relations: .list(
                        ListColumn(
                            ends: ends,
                            items: .enumeration(relations.joined().map(\.rawValue), nil))),
                    size: sizes.map { .int32($0, nil) },
                    frozenAt: poll.count > 0
                        ? payload.table.column(PollQueries.Position.frozenAt) : .null(0)))
        } catch {
            return .failed(
                PollElectorateRows(count: 0, payload: payload), parents: poll.count, fault(error))
        }
    }

    /// An electorate's row is its poll's.
    public func buildings(
        of pollElectorate: PollElectorateRows, selecting selection: Selection
    ) async -> Many<BuildingRows> {
        let payload = pollElectorate.payload(PollPayload.self)
        guard pollElectorate.count > 0 else { return Many(BuildingRows(count: 0), ends: []) }
        return await audiences(
            (0..<pollElectorate.count).map(payload.apartment),
            payload.table.text(PollQueries.Position.buildings), selection)
    }

    /// The roll's length, or an estimate before there is a roll.
    private func electorateSizes(
        _ payload: PollPayload, _ count: Int
    ) async throws(PostgresError) -> [Int32] {
        let frozen = (0..<count).map(payload.electorateSize)
        let open = (0..<count).filter { frozen[$0] == nil }
        let loaded = try await polls.estimate.load(open.map(payload.key))
        var sizes = frozen.map { $0 ?? 0 }
        for (row, place) in zip(open, loaded.link) where place >= 0 {
            sizes[row] = loaded.table.int32s(1)[Int(place)]
        }
        return sizes
    }

    public func turnout(of poll: PollRows, selecting selection: Selection) async
        -> One<PollTurnoutRows>
    {
        typealias Position = PollPartQueries.TurnoutPosition
        let payload = poll.payload(PollPayload.self)
        do {
            let eligible = try await electorateSizes(payload, poll.count)
            let frozen = (0..<poll.count).filter { payload.electorateSize($0) != nil }
            let loaded = try await polls.turnout.load(frozen.map(payload.key))
            var online = [Int32](repeating: 0, count: poll.count)
            var paper = online
            for (row, place) in zip(frozen, loaded.link) where place >= 0 {
                online[row] = loaded.table.int32s(Position.online)[Int(place)]
                paper[row] = loaded.table.int32s(Position.paper)[Int(place)]
            }
            let voted = zip(online, paper).map { $0 + $1 }
            let share = zip(voted, eligible).map {
                PollShare.percentage(Int($0), of: Int($1))
            }
            return One(
                PollTurnoutRows(
                    count: poll.count, eligible: .int32(eligible, nil), voted: .int32(voted, nil),
                    online: .int32(online, nil), paper: .int32(paper, nil),
                    percentage: .double(share, nil)))
        } catch {
            return .failed(PollTurnoutRows(count: 0), parents: poll.count, fault(error))
        }
    }

    public func extensions(of poll: PollRows, selecting selection: Selection) async
        -> Many<PollExtensionRows>
    {
        typealias Position = PollPartQueries.ExtensionPosition
        let payload = poll.payload(PollPayload.self)
        let keys = (0..<poll.count).map(payload.key)
        do {
            let pages = try await application.pollPages(
                gate, PollPartQueries.extensions, keys, tag: 35,
                limit: StoredPages.everything)
            let table = pages.table
            guard table.count > 0 else {
                return Many(PollExtensionRows(count: 0), ends: pages.ends)
            }
            let rows = PollExtensionRows(
                count: table.count,
                previousClosesAt: table.column(Position.previousClosesAt),
                closesAt: table.column(Position.closesAt), reason: table.column(Position.reason),
                by: One(
                    UserRows(
                        table, id: Position.account, name: Position.accountName,
                        joinedAt: Position.accountJoinedAt,
                        selection.below(PollExtensionFields.by))),
                at: table.column(Position.at))
            return Many(rows, ends: pages.ends)
        } catch {
            return .failed(PollExtensionRows(count: 0), parents: keys.count, fault(error))
        }
    }

    // MARK: - The thread

    public func comments(
        of poll: PollRows, _ arguments: PollCommentsArguments, selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        let payload = poll.payload(PollPayload.self)
        let direction = arguments.orderBy.value?.direction ?? .asc
        return await commentPages(
            of: .subject, (0..<poll.count).map(payload.key), direction, selection
        ) { signer, list throws(FieldError) in
            try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: signer)
        }
    }

    public func viewerCanComment(of poll: PollRows) async -> Leaves {
        let payload = poll.payload(PollPayload.self)
        return await rights(
            apartments: (0..<poll.count).map(payload.apartment),
            authors: [PostgresUUID?](repeating: nil, count: poll.count)
        ) { pass, _, _ in
            pass.membership?.canWrite == true
        }
    }
}

extension Many {
    /// The same error for every parent.
    static func failed(_ rows: Rows, parents: Int, _ error: FieldError) -> Many {
        Many(
            rows, ends: [UInt32](repeating: 0, count: parents),
            states: [Int32](repeating: ResolvedField.error(0), count: parents), link: [],
            errors: [error])
    }
}
