// Comments: pages of a post and of a comment, one by ID, and the fields of a comment.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func comments(
        of feed: FeedRows, _ arguments: FeedCommentsArguments, selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        let payload = feed.payload(FeedPayload.self)
        let direction = arguments.orderBy.value?.direction ?? .asc
        return await commentPages(
            of: .subject, (0..<feed.count).map(payload.key), direction, selection
        ) { signer, list throws(FieldError) in
            try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: signer)
        }
    }

    public func replies(
        of comment: CommentRows, _ arguments: CommentRepliesArguments,
        selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        let payload = comment.payload(CommentPayload.self)
        return await commentPages(
            of: .comment, (0..<comment.count).map(payload.key), .asc, selection
        ) { signer, list throws(FieldError) in
            try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: signer)
        }
    }

    /// A page of each parent's comments by one statement; the parents are comments, or objects
    /// whose comments the viewer may read.
    func commentPages(
        of parent: CommentQueries.Parent, _ keys: [TenantKey], _ direction: OrderDirection,
        _ selection: Selection,
        _ request: (CursorSigner, _ list: String) throws(FieldError) -> PageRequest
    ) async -> One<CommentConnectionRows> {
        let list = Self.list(parent, direction)
        let page: PageRequest
        do {
            page = try request(application.signer, list)
        } catch {
            return .failed(CommentConnectionRows(count: 0), parents: keys.count, error)
        }
        let withAuthors =
            selection.below(CommentConnectionFields.edges).below(CommentEdgeFields.node)
            .contains(CommentFields.author)
            || selection.below(CommentConnectionFields.nodes).contains(CommentFields.author)
        let isDescending = (direction == .desc) != page.isBackward
        let apartments = keys.map(\.apartment)
        let parents: [Parameter] = [.int4Array(apartments), .uuidArray(keys.map(\.uuid))]
        do {
            let pages = try await application.tenantPages(
                gate,
                CommentQueries.page(
                    of: parent, isDescending: isDescending, withAuthors: withAuthors),
                parents
                    + FeedSearch.cursor(page.cursor, .createdAt, isDescending: isDescending)
                    + [.int8(Int64(page.limit))],
                apartments: apartments, limit: page.size, isReversed: page.isBackward
            ) { out in
                out.byte(withAuthors ? 22 : 21)
                out.text(list)
                page.describe(to: &out)
                for key in keys { out.uuid(key.uuid) }
            }
            let parts = ConnectionParts(pages: pages, request: page) {
                [signer = application.signer] in
                signer.append(Self.cursor(of: pages.table, $0), of: list, to: &$1)
            }
            let payload = ConnectionPayload {
                [database = application.database] () async throws(PostgresError) in
                let rows = try await database.query(
                    CommentQueries.count(of: parent),
                    parents + [.int8(Int64(ConnectionPayload.maximumTotal))])
                return try rows.int32s(0).values
            }
            return parts.connection(CommentConnectionRows.self, selection, payload: payload) {
                CommentRows(pages.table, hasAuthors: withAuthors, $0)
            }
        } catch {
            return .failed(CommentConnectionRows(count: 0), parents: keys.count, fault(error))
        }
    }

    /// The name of the list for which cursors are signed.
    static func list(_ parent: CommentQueries.Parent, _ direction: OrderDirection) -> String {
        "comments:\(parent):\(direction.name)"
    }

    static func cursor(of table: StoredTable, _ row: Int) -> Cursor {
        typealias Position = CommentQueries.Position
        return Cursor(
            value: .number(table.timestamps(Position.createdAt).values[row]),
            uuid: table.uuids(Position.id)[row])
    }

    public func totalCount(of commentConnection: CommentConnectionRows) async -> Leaves {
        await totals(commentConnection.payload(ConnectionPayload.self), commentConnection.count)
    }

    public func comment(
        of query: QueryRows, _ arguments: QueryCommentArguments, selecting selection: Selection
    ) async -> One<CommentRows> {
        let id = GlobalID(arguments.id).flatMap { $0.tag == .comment ? $0.key : nil }
        return await comments([id], selection)
    }

    /// Comments by key, null where missing, in a complex that the viewer may not read, or about
    /// something that is not for the viewer.
    func comments(_ keys: [TenantKey?], _ selection: Selection) async -> One<CommentRows> {
        do {
            let readable = try await readableKeys(keys)
            let loaded = try await comments.byKey.load(readable.compactMap { $0 })
            let isVisible = await areVisible(
                (0..<loaded.table.count).map { CommentPayload.subject(loaded.table, $0) })
            return One(
                CommentRows(loaded.table, hasAuthors: true, selection),
                link: Self.spread(loaded.link, over: readable).map {
                    $0 < 0 || isVisible[Int($0)] ? $0 : ResolvedField.null
                })
        } catch {
            return .failed(
                CommentRows(StoredTable(count: 0, columns: []), hasAuthors: true, selection),
                parents: keys.count, fault(error))
        }
    }

    public func apartment(of comment: CommentRows, selecting selection: Selection) async
        -> One<ApartmentRows>
    {
        let payload = comment.payload(CommentPayload.self)
        return await apartments((0..<comment.count).map(payload.apartment), selection)
    }

    public func author(of comment: CommentRows, selecting selection: Selection) async
        -> One<UserRows>
    {
        typealias Position = CommentQueries.Position
        let payload = comment.payload(CommentPayload.self)
        guard comment.count > 0 else { return One(UserRows(count: 0)) }
        guard payload.hasAuthors else {
            let error = unexpected("comments were loaded without the authors that are selected")
            return .failed(UserRows(count: 0), parents: comment.count, error)
        }
        let link = (0..<comment.count).map { row in
            payload.table.isNull(Position.authorName, row) ? ResolvedField.null : Int32(row)
        }
        return One(
            UserRows(
                payload.table, id: Position.author, name: Position.authorName,
                joinedAt: Position.authorJoinedAt, selection), link: link)
    }

    public func subject(of comment: CommentRows, selecting selection: Selection) async
        -> One<CommentSubjectRows>
    {
        let table = comment.payload(CommentPayload.self).table
        return await subjects(
            (0..<comment.count).map { CommentPayload.subject(table, $0) }, selection)
    }

    public func parent(of comment: CommentRows, selecting selection: Selection) async
        -> One<CommentRows>
    {
        let payload = comment.payload(CommentPayload.self)
        let keys = (0..<comment.count).map { row in
            payload.table.uuid(CommentQueries.Position.parent, row).map {
                TenantKey(apartment: payload.apartment(row), uuid: $0)
            }
        }
        return await comments(keys, selection)
    }

    public func viewerIsAuthor(of comment: CommentRows) async -> Leaves {
        let payload = comment.payload(CommentPayload.self)
        let viewer = gate.viewer?.id
        return Leaves(
            .boolean(
                (0..<comment.count).map { row in
                    let author = payload.table.uuid(CommentQueries.Position.author, row)
                    return author != nil && author == viewer
                }, nil))
    }

    public func viewerCanEdit(of comment: CommentRows) async -> Leaves {
        await rights(of: comment) { pass, isAuthor in
            isAuthor && pass.membership?.canWrite == true
        }
    }

    public func viewerCanDelete(of comment: CommentRows) async -> Leaves {
        await rights(of: comment) { pass, isAuthor in
            pass.membership?.canModerate == true || isAuthor && pass.membership?.canWrite == true
        }
    }

    /// One right of the viewer for each comment; none over a tombstone.
    private func rights(
        of comment: CommentRows, _ right: (ApartmentPass, _ isAuthor: Bool) -> Bool
    ) async -> Leaves {
        let payload = comment.payload(CommentPayload.self)
        let table = payload.table
        let isDeleted = table.count > 0 ? table.booleans(CommentQueries.Position.isDeleted) : []
        return await rights(
            apartments: (0..<comment.count).map(payload.apartment),
            authors: (0..<comment.count).map { table.uuid(CommentQueries.Position.author, $0) }
        ) { pass, isAuthor, row in
            !isDeleted[row] && right(pass, isAuthor)
        }
    }
}
