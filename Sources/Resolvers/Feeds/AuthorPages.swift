// What a person wrote in one complex: the viewer's own posts and comments, and other people's posts.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func feeds(
        of viewer: ViewerRows, _ arguments: ViewerFeedsArguments, selecting selection: Selection
    ) async -> One<FeedConnectionRows> {
        guard let authors = viewerIDs(viewer.count) else {
            return .failed(
                FeedConnectionRows(count: 0), parents: viewer.count, .unauthenticated)
        }
        return await feeds(
            by: authors, isOwn: true, in: arguments.apartmentId,
            first: arguments.first, after: arguments.after, selection)
    }

    public func feeds(
        of user: UserRows, _ arguments: UserFeedsArguments, selecting selection: Selection
    ) async -> One<FeedConnectionRows> {
        await feeds(
            by: user.payload(UserPayload.self).ids, isOwn: false, in: arguments.apartmentId,
            first: arguments.first, after: arguments.after, selection)
    }

    private func feeds(
        by authors: [PostgresUUID], isOwn: Bool, in apartmentID: String, first: Input<Int>,
        after: Input<String>, _ selection: Selection
    ) async -> One<FeedConnectionRows> {
        do {
            let page = try await authorPage(
                of: authors, in: apartmentID, first: first, after: after,
                list: "feeds:\(isOwn ? "own" : "author")",
                FeedQueries.pageOfAuthors(isOwn: isOwn), FeedQueries.countOfAuthors(isOwn: isOwn))
            return page.connection(FeedConnectionRows.self, selection, application.signer) {
                FeedSearch.cursor(of: $0, $1, .createdAt)
            } nodes: {
                FeedRows($0, hasAuthors: true, $1)
            }
        } catch {
            return .failed(FeedConnectionRows(count: 0), parents: authors.count, fieldError(error))
        }
    }

    public func comments(
        of viewer: ViewerRows, _ arguments: ViewerCommentsArguments,
        selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        guard let authors = viewerIDs(viewer.count) else {
            return .failed(
                CommentConnectionRows(count: 0), parents: viewer.count, .unauthenticated)
        }
        do {
            var page = try await authorPage(
                of: authors, in: arguments.apartmentId, first: arguments.first,
                after: arguments.after, list: "comments:own", CommentQueries.pageOfAuthors,
                CommentQueries.countOfAuthors)
            // What is about something that is not for the viewer any more is left out.
            let table = page.pages.table
            page.pages = page.pages.keeping(
                await areVisible(
                    (0..<table.count).map { CommentPayload.subject(table, $0) }))
            return page.connection(CommentConnectionRows.self, selection, application.signer) {
                Self.cursor(of: $0, $1)
            } nodes: {
                CommentRows($0, hasAuthors: true, $1)
            }
        } catch {
            return .failed(
                CommentConnectionRows(count: 0), parents: authors.count, fieldError(error))
        }
    }

    /// The account behind each `Viewer`; `nil` for nobody.
    private func viewerIDs(_ count: Int) -> [PostgresUUID]? {
        gate.viewer.map { [PostgresUUID](repeating: $0.id, count: count) }
    }

    /// A page for each author, newest first; empty ones where the viewer may not read the complex.
    private func authorPage(
        of authors: [PostgresUUID], in apartmentID: String, first: Input<Int>,
        after: Input<String>, list: String, _ statement: Statement, _ count: Statement
    ) async throws -> AuthorPage {
        let request = try PageRequest(
            first: first, after: after, list: list, signer: application.signer)
        let id = GlobalID(apartmentID).flatMap { $0.tag == .apartment ? $0.uuid : nil }
        var pass: ApartmentPass?
        if let id { pass = try await gate.apartment(id) }
        guard let pass, pass.canRead(gate.viewer) else {
            return AuthorPage(
                request: request, list: list, pages: .empty(parents: authors.count),
                total: ConnectionPayload { [Int32](repeating: 0, count: authors.count) })
        }
        let apartments = [Int32](repeating: pass.id, count: authors.count)
        let keys: [Parameter] = [.int4Array(apartments), .uuidArray(authors)]
        let pages = try await application.tenantPages(
            gate, statement,
            keys + FeedSearch.cursor(request.cursor, .createdAt, isDescending: true)
                + [.int8(Int64(request.limit))], apartments: apartments, limit: request.size
        ) { out in
            out.byte(30)
            out.text(list)
            request.describe(to: &out)
            for author in authors { out.uuid(author) }
        }
        let total = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            try await database.query(
                count, keys + [.int8(Int64(ConnectionPayload.maximumTotal))]
            ).int32s(0).values
        }
        return AuthorPage(request: request, list: list, pages: pages, total: total)
    }
}

/// A page of somebody's writings, not yet objects.
private struct AuthorPage {
    let request: PageRequest
    let list: String
    var pages: StoredPages
    let total: ConnectionPayload

    func connection<Connection: ConnectionRows>(
        _ type: Connection.Type, _ selection: Selection, _ signer: CursorSigner,
        cursor: @escaping @Sendable (StoredTable, Int) -> Cursor,
        nodes: (StoredTable, Selection) -> Connection.Edge.Node
    ) -> One<Connection> {
        let parts = ConnectionParts(pages: pages, request: request) { [pages, list] in
            signer.append(cursor(pages.table, $0), of: list, to: &$1)
        }
        return parts.connection(type, selection, payload: total) { nodes(pages.table, $0) }
    }
}

extension StoredPages {
    /// No rows for any parent.
    static func empty(parents: Int) -> StoredPages {
        StoredPages(
            table: StoredTable(count: 0, columns: []),
            ends: [UInt32](repeating: 0, count: parents),
            hasMore: [Bool](repeating: false, count: parents))
    }

    /// Without the rows that are false.
    func keeping(_ rows: [Bool]) -> StoredPages {
        guard rows.contains(false) else { return self }
        let kept = rows.indices.filter { rows[$0] }
        return StoredPages(
            table: table.selecting(kept),
            ends: ends.map { end in UInt32(rows.prefix(Int(end)).count { $0 }) }, hasMore: hasMore)
    }
}
