// Notices: the pages of a complex, one by ID, and the fields of a notice.

public import GraphQLCore
import Postgres
public import Schema

extension Notices {
    public func notices(
        of apartment: ApartmentRows, _ arguments: ApartmentNoticesArguments,
        selecting selection: Selection
    ) async -> One<NoticeConnectionRows> {
        await pages(of: apartment.count, selection, NoticeRows.init) {
            let passes = try await gate.apartments(apartment.ids)
            return try NoticeList(
                arguments, in: apartment.ids,
                apartment.ids.map { NoticeReader(passes[$0]?.membership) }, application.signer)
        }
    }

    public func notice(
        of query: QueryRows, _ arguments: QueryNoticeArguments, selecting selection: Selection
    ) async -> One<NoticeRows> {
        await notices([GlobalID(arguments.id, .notice)?.key], selection)
    }

    /// Notices by key, null where missing or not for the viewer to read.
    func notices(_ keys: [TenantKey?], _ selection: Selection) async -> One<NoticeRows> {
        await answer(keys.count) {
            let readable = try await readableKeys(keys)
            let loaded = try await loaders.notices.load(readable)
            let notices = loaded.records
            let passes = try await gate.apartments(readable.compactMap { $0?.apartment })
            let visible = loaded.keeping { row in
                NoticeReader(passes[notices.apartment(row)]?.membership).canRead(
                    notices.state(row), notices.category(row), audience: notices.audience(row))
            }
            return One(visible) { NoticeRows($0, selection) }
        }
    }

    public func author(of notice: NoticeRows, selecting selection: Selection) async
        -> One<UserRows>
    {
        people(notice.records, NoticeColumn.author, selection)
    }

    public func audience(of notice: NoticeRows, selecting selection: Selection) async
        -> Many<BuildingRows>
    {
        await audiences(notice.records, .audience, selection)
    }

    public func viewerCanComment(of notice: NoticeRows) async -> Leaves {
        let notices = notice.records
        let isOpen = notices.booleans(.allowComments)
        return await rights(of: notice) { pass, _, row in
            pass.membership?.canWrite == true && isOpen[row] && notices.state(row) == .published
        }
    }
}

extension Comments {
    public func comments(
        of notice: NoticeRows, _ arguments: NoticeCommentsArguments,
        selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        await comments(
            on: notice.records.keys, arguments, arguments.orderBy.value?.direction, selection)
    }
}

extension RequestLoaders {
    var notices: RowLoader<NoticeColumn> { rows(NoticeQueries.byKey, .notices) }
}
