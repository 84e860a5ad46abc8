// Posts by key and by page, read through the cache under the version of the complex's feeds.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a post's fields need of it.
struct FeedPayload: TenantPayload {
    let table: StoredTable
    /// Whether the authors' columns came with the rows.
    let hasAuthors: Bool

    func apartment(_ row: Int) -> Int32 { table.int32s(FeedQueries.Position.apartment)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(
            apartment: apartment(row), uuid: table.uuids(FeedQueries.Position.id)[row])
    }
}

/// Loaders of one request.
struct FeedLoaders: Sendable {
    /// Posts with their authors.
    let byKey: RowLoader

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(
            gate, FeedQueries.byKey(withAuthors: true), "feed", topic: .feeds)
    }

    func forget() {
        byKey.forget()
    }
}

extension FeedRows {
    /// Posts as objects, with the selected columns.
    init(_ table: StoredTable, hasAuthors: Bool, _ selection: Selection) {
        typealias Position = FeedQueries.Position
        let payload = FeedPayload(table: table, hasAuthors: hasAuthors)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(FeedFields.id) { GlobalID(.feed, payload.key($0)) },
            revision: column(FeedFields.revision, Position.revision),
            createdAt: column(FeedFields.createdAt, Position.createdAt),
            editedAt: column(FeedFields.editedAt, Position.editedAt),
            category: column.names(FeedFields.category, Position.category, FeedCategory.names),
            content: column(FeedFields.content, Position.content),
            isAnonymous: column(FeedFields.isAnonymous, Position.isAnonymous),
            isPinned: column(FeedFields.isPinned, Position.isPinned),
            isLocked: column(FeedFields.isLocked, Position.isLocked),
            commentCount: column(FeedFields.commentCount, Position.commentCount))
    }
}
