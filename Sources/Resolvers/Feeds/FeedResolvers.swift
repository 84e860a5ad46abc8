// Posts: the page of a complex, one by ID, and the fields of a post.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func feeds(
        of apartment: ApartmentRows, _ arguments: ApartmentFeedsArguments,
        selecting selection: Selection
    ) async -> One<FeedConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        let field = arguments.orderBy.value?.field ?? .createdAt
        let direction = arguments.orderBy.value?.direction ?? .desc
        let list = FeedSearch.list(field, direction)
        do {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: application.signer)
            let search = try FeedSearch(arguments.filter.value)
            return try await feedPages(ids, page, search, field, direction, list, selection)
        } catch {
            return .failed(FeedConnectionRows(count: 0), parents: ids.count, fieldError(error))
        }
    }

    private func feedPages(
        _ apartments: [Int32], _ page: PageRequest, _ search: FeedSearch,
        _ field: FeedOrderField, _ direction: OrderDirection, _ list: String,
        _ selection: Selection
    ) async throws(PostgresError) -> One<FeedConnectionRows> {
        let withAuthors =
            selection.below(FeedConnectionFields.edges).below(FeedEdgeFields.node)
            .contains(FeedFields.author)
            || selection.below(FeedConnectionFields.nodes).contains(FeedFields.author)
        let isDescending = (direction == .desc) != page.isBackward
        let wanted = search.isEmpty ? [] : apartments
        let parameters: [Parameter] =
            [.int4Array(wanted)] + search.parameters
            + FeedSearch.cursor(page.cursor, field, isDescending: isDescending)
            + [.int8(Int64(page.limit))]
        let pages = try await application.tenantPages(
            gate,
            FeedQueries.page(
                FeedQueries.Page(
                    field: field, isDescending: isDescending, narrowing: search.narrowing,
                    withAuthors: withAuthors)), parameters, apartments: apartments,
            limit: page.size, isReversed: page.isBackward
        ) { out in
            out.byte(withAuthors ? 12 : 11)
            out.byte(search.isEmpty ? 1 : 0)
            out.text(list)
            search.describe(to: &out)
            page.describe(to: &out)
        }
        let parts = ConnectionParts(pages: pages, request: page) { [signer = application.signer] in
            signer.append(FeedSearch.cursor(of: pages.table, $0, field), of: list, to: &$1)
        }
        let payload = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            let rows = try await database.query(
                FeedQueries.count(search.narrowing),
                [.int4Array(apartments)] + search.parameters
                    + [.int8(search.isEmpty ? 0 : Int64(ConnectionPayload.maximumTotal))])
            return try rows.int32s(0).values
        }
        return parts.connection(FeedConnectionRows.self, selection, payload: payload) {
            FeedRows(pages.table, hasAuthors: withAuthors, $0)
        }
    }

    public func totalCount(of feedConnection: FeedConnectionRows) async -> Leaves {
        await totals(feedConnection.payload(ConnectionPayload.self), feedConnection.count)
    }

    public func feed(
        of query: QueryRows, _ arguments: QueryFeedArguments, selecting selection: Selection
    ) async -> One<FeedRows> {
        let id = GlobalID(arguments.id).flatMap { $0.tag == .feed ? $0.key : nil }
        return await feeds([id], selection)
    }

    /// Posts by key, null where missing, deleted or in a complex that the viewer may not read.
    func feeds(_ keys: [TenantKey?], _ selection: Selection) async -> One<FeedRows> {
        do {
            let readable = try await readableKeys(keys)
            let loaded = try await feeds.byKey.load(readable.compactMap { $0 })
            return One(
                FeedRows(loaded.table, hasAuthors: true, selection),
                link: Self.spread(loaded.link, over: readable))
        } catch {
            return .failed(
                FeedRows(StoredTable(count: 0, columns: []), hasAuthors: true, selection),
                parents: keys.count, fault(error))
        }
    }

    /// Keys in complexes that the viewer may read; the others become null, so that they take the
    /// same way as missing ones.
    func readableKeys(_ keys: [TenantKey?]) async throws(PostgresError) -> [TenantKey?] {
        let passes = try await gate.apartments(keys.compactMap { $0?.apartment })
        let viewer = gate.viewer
        return keys.map { key in
            key.flatMap { passes[$0.apartment]?.canRead(viewer) == true ? $0 : nil }
        }
    }

    /// A link over the keys that are not null as one over all of them.
    static func spread<Key>(_ link: [Int32], over keys: [Key?]) -> [Int32] {
        var next = link.makeIterator()
        return keys.map { $0 == nil ? ResolvedField.null : next.next() ?? ResolvedField.null }
    }

    public func apartment(of feed: FeedRows, selecting selection: Selection) async
        -> One<ApartmentRows>
    {
        let payload = feed.payload(FeedPayload.self)
        return await apartments((0..<feed.count).map(payload.apartment), selection)
    }

    /// Complexes by number. Precondition: they exist, since rows point to them.
    func apartments(_ ids: [Int32], _ selection: Selection) async -> One<ApartmentRows> {
        do {
            let loaded = try await apartments.byNumber.load(ids)
            return One(ApartmentRows(loaded.table, selection), link: loaded.link)
        } catch {
            return .failed(ApartmentRows(count: 0), parents: ids.count, fault(error))
        }
    }

    public func author(of feed: FeedRows, selecting selection: Selection) async -> One<UserRows> {
        typealias Position = FeedQueries.Position
        let payload = feed.payload(FeedPayload.self)
        guard feed.count > 0 else { return One(UserRows(count: 0)) }
        guard payload.hasAuthors else {
            let error = unexpected("posts were loaded without the authors that are selected")
            return .failed(UserRows(count: 0), parents: feed.count, error)
        }
        let isAnonymous = payload.table.booleans(Position.isAnonymous)
        let viewer = gate.viewer?.id
        let link = (0..<feed.count).map { row -> Int32 in
            let author = payload.table.uuid(Position.author, row)
            // An anonymous post keeps its author from everybody else; a deleted account is nobody.
            let isHidden = isAnonymous[row] && author != viewer
            let isGone = payload.table.isNull(Position.authorName, row)
            return isHidden || isGone ? ResolvedField.null : Int32(row)
        }
        return One(
            UserRows(
                payload.table, id: Position.author, name: Position.authorName,
                joinedAt: Position.authorJoinedAt, selection), link: link)
    }

    public func viewerIsAuthor(of feed: FeedRows) async -> Leaves {
        let payload = feed.payload(FeedPayload.self)
        let viewer = gate.viewer?.id
        return Leaves(
            .boolean(
                (0..<feed.count).map { row in
                    let author = payload.table.uuid(FeedQueries.Position.author, row)
                    return author != nil && author == viewer
                }, nil))
    }

    public func viewerCanComment(of feed: FeedRows) async -> Leaves {
        let isLocked = feed.payload(FeedPayload.self).table.booleans(FeedQueries.Position.isLocked)
        return await rights(of: feed) { pass, _, row in
            pass.membership?.canWrite == true && !isLocked[row]
        }
    }

    public func viewerCanEdit(of feed: FeedRows) async -> Leaves {
        await rights(of: feed) { pass, isAuthor, _ in
            isAuthor && pass.membership?.canWrite == true
        }
    }

    public func viewerCanDelete(of feed: FeedRows) async -> Leaves {
        await rights(of: feed) { pass, isAuthor, _ in
            pass.membership?.canModerate == true || isAuthor && pass.membership?.canWrite == true
        }
    }

    /// One right of the viewer for each post.
    private func rights(
        of feed: FeedRows, _ right: (ApartmentPass, _ isAuthor: Bool, _ row: Int) -> Bool
    ) async -> Leaves {
        let payload = feed.payload(FeedPayload.self)
        let authors = (0..<feed.count).map { payload.table.uuid(FeedQueries.Position.author, $0) }
        return await rights(
            apartments: (0..<feed.count).map(payload.apartment), authors: authors, right)
    }

    /// One right of the viewer for each of some rows of complexes.
    func rights(
        apartments: [Int32], authors: [PostgresUUID?],
        _ right: (ApartmentPass, _ isAuthor: Bool, _ row: Int) -> Bool
    ) async -> Leaves {
        do {
            let passes = try await gate.apartments(apartments)
            let viewer = gate.viewer?.id
            return Leaves(
                .boolean(
                    apartments.indices.map { row in
                        let isAuthor = authors[row] != nil && authors[row] == viewer
                        return passes[apartments[row]].map { right($0, isAuthor, row) } ?? false
                    }, nil))
        } catch {
            return Leaves(
                .null(apartments.count),
                states: [Int32](repeating: ResolvedField.error(0), count: apartments.count),
                errors: [fault(error)])
        }
    }
}
