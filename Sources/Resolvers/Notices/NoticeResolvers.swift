// Notices: the pages of a complex, one by ID, and the fields of a notice.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func notices(
        of apartment: ApartmentRows, _ arguments: ApartmentNoticesArguments,
        selecting selection: Selection
    ) async -> One<NoticeConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        return await connection(NoticeConnectionRows.self, parents: ids.count) {
            let request = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: "notices", signer: application.signer)
            let passes = try await gate.apartments(ids)
            let readers = ids.map { NoticeReader(passes[$0]?.membership) }
            let search = try NoticeSearch(
                arguments.filter.value,
                writes: readers.contains { $0.seesAll || $0.seesElections })
            let list = Self.noticeList(ids, readers, request, search)
            let pages = try await pages(of: list)
            return connection(NoticeConnectionRows.self, list, pages, selection) {
                NoticeRows(pages.table, $0)
            }
        }
    }

    private static func noticeList(
        _ apartments: [Int32], _ readers: [NoticeReader], _ request: PageRequest,
        _ search: NoticeSearch
    ) -> TenantList {
        TenantList(
            name: "notices", request: request, topic: .notices, apartments: apartments,
            page: NoticeQueries.page(search.rows, isBackward: request.isBackward),
            count: NoticeQueries.count(search.rows),
            parameters: [
                .int4Array(apartments), .boolArray(readers.map(\.seesAll)),
                .boolArray(readers.map(\.seesElections)),
                .nullableUUIDArray(readers.map(\.building)),
            ] + search.parameters,
            place: NoticeSearch.place(request.cursor, isBackward: request.isBackward),
            describe: { out in
                // Neighbours of a building read the same.
                for reader in readers {
                    out.byte((reader.seesAll ? 2 : 0) + (reader.seesElections ? 1 : 0))
                    out.uuid(reader.building ?? PostgresUUID(high: 0, low: 0))
                }
                search.describe(to: &out)
            },
            cursor: { NoticeSearch.cursor(of: $0, $1) })
    }

    public func totalCount(of noticeConnection: NoticeConnectionRows) async -> Leaves {
        await totals(noticeConnection.payload(ConnectionPayload.self), noticeConnection.count)
    }

    public func notice(
        of query: QueryRows, _ arguments: QueryNoticeArguments, selecting selection: Selection
    ) async -> One<NoticeRows> {
        await notices([Self.key(arguments.id, .notice)], selection)
    }

    /// Notices by key, null where missing or not for the viewer to read.
    func notices(_ keys: [TenantKey?], _ selection: Selection) async -> One<NoticeRows> {
        do {
            let readable = try await readableKeys(keys)
            let loaded = try await notices.byKey.load(readable.compactMap(\.self))
            let payload = NoticePayload(table: loaded.table)
            let link = Self.spread(loaded.link, over: readable)
            let passes = try await gate.apartments(readable.compactMap { $0?.apartment })
            return One(
                NoticeRows(loaded.table, selection),
                link: link.map { row in
                    guard row >= 0 else { return row }
                    let reader = NoticeReader(passes[payload.apartment(Int(row))]?.membership)
                    return reader.canRead(
                        payload.state(Int(row)), payload.category(Int(row)),
                        audience: payload.audience(Int(row))) ? row : ResolvedField.null
                })
        } catch {
            return .failed(
                NoticeRows(StoredTable(count: 0, columns: []), selection), parents: keys.count,
                fault(error))
        }
    }

    public func apartment(of notice: NoticeRows, selecting selection: Selection) async
        -> One<ApartmentRows>
    {
        let payload = notice.payload(NoticePayload.self)
        return await apartments((0..<notice.count).map(payload.apartment), selection)
    }

    public func author(of notice: NoticeRows, selecting selection: Selection) async
        -> One<UserRows>
    {
        typealias Position = NoticeQueries.Position
        let table = notice.payload(NoticePayload.self).table
        guard notice.count > 0 else { return One(UserRows(count: 0)) }
        return One(
            UserRows(
                table, id: Position.author, name: Position.authorName,
                joinedAt: Position.authorJoinedAt, selection),
            link: (0..<notice.count).map { row in
                table.isNull(Position.authorName, row) ? ResolvedField.null : Int32(row)
            })
    }

    public func viewerIsAuthor(of notice: NoticeRows) async -> Leaves {
        let table = notice.payload(NoticePayload.self).table
        let viewer = gate.viewer?.id
        return Leaves(
            .boolean(
                (0..<notice.count).map { row in
                    viewer != nil && table.uuid(NoticeQueries.Position.author, row) == viewer
                }, nil))
    }

    public func audience(of notice: NoticeRows, selecting selection: Selection) async
        -> Many<BuildingRows>
    {
        let payload = notice.payload(NoticePayload.self)
        guard notice.count > 0 else { return Many(BuildingRows(count: 0), ends: []) }
        return await audiences(
            (0..<notice.count).map(payload.apartment),
            payload.table.text(NoticeQueries.Position.audience), selection)
    }

    public func comments(
        of notice: NoticeRows, _ arguments: NoticeCommentsArguments,
        selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        let payload = notice.payload(NoticePayload.self)
        return await commentPages(
            of: .subject, (0..<notice.count).map(payload.key),
            arguments.orderBy.value?.direction ?? .asc, selection
        ) { signer, list throws(FieldError) in
            try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: signer)
        }
    }

    public func viewerCanComment(of notice: NoticeRows) async -> Leaves {
        let payload = notice.payload(NoticePayload.self)
        let table = payload.table
        let isOpen =
            table.count > 0 ? table.booleans(NoticeQueries.Position.allowComments) : []
        return await rights(
            apartments: (0..<notice.count).map(payload.apartment),
            authors: [PostgresUUID?](repeating: nil, count: notice.count)
        ) { pass, _, row in
            pass.membership?.canWrite == true && isOpen[row] && payload.state(row) == .published
        }
    }
}
