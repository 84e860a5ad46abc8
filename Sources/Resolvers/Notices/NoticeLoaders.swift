// Notices by key, and as objects.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a notice's fields need of it.
struct NoticePayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 { table.int32s(NoticeQueries.Position.apartment)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: table.uuids(NoticeQueries.Position.id)[row])
    }

    func state(_ row: Int) -> NoticeState {
        name(NoticeQueries.Position.state, row).flatMap { NoticeState(name: $0) } ?? .archived
    }

    func category(_ row: Int) -> NoticeCategory {
        name(NoticeQueries.Position.category, row).flatMap { NoticeCategory(name: $0) } ?? .general
    }

    func audience(_ row: Int) -> [PostgresUUID] {
        Audience.buildings(in: table.text(NoticeQueries.Position.audience).bytes(row))
    }

    private func name(_ position: Int, _ row: Int) -> String? {
        String(validating: table.text(position).bytes(row), as: UTF8.self)
    }
}

/// Loaders of one request. What they bring is the same for all viewers; who may read it is asked
/// afterwards.
struct NoticeLoaders: Sendable {
    let byKey: RowLoader

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(gate, NoticeQueries.byKey, "notice", topic: .notices)
    }

    func forget() {
        byKey.forget()
    }
}

extension NoticeRows {
    /// Notices as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = NoticeQueries.Position
        let payload = NoticePayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(NoticeFields.id) { GlobalID(.notice, payload.key($0)) },
            revision: column(NoticeFields.revision, Position.revision),
            createdAt: column(NoticeFields.createdAt, Position.createdAt),
            editedAt: column(NoticeFields.editedAt, Position.editedAt),
            state: column.names(NoticeFields.state, Position.state, NoticeState.names),
            importance: column.names(
                NoticeFields.importance, Position.importance, NoticeImportance.names),
            category: column.names(NoticeFields.category, Position.category, NoticeCategory.names),
            title: column(NoticeFields.title, Position.title),
            content: column(NoticeFields.content, Position.content),
            isPinned: column(NoticeFields.isPinned, Position.isPinned),
            allowComments: column(NoticeFields.allowComments, Position.allowComments),
            publishAt: column(NoticeFields.publishAt, Position.publishAt),
            publishedAt: column(NoticeFields.publishedAt, Position.publishedAt),
            expiresAt: column(NoticeFields.expiresAt, Position.expiresAt),
            commentCount: column(NoticeFields.commentCount, Position.commentCount))
    }
}
