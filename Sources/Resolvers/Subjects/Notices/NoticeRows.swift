// Notices as objects.

import GraphQLCore
import Postgres
import Schema

extension Records<NoticeColumn> {
    func state(_ row: Int) -> NoticeState {
        string(.state, row).flatMap { NoticeState(name: $0) } ?? .archived
    }

    func category(_ row: Int) -> NoticeCategory {
        string(.category, row).flatMap { NoticeCategory(name: $0) } ?? .general
    }

    func audience(_ row: Int) -> [PostgresUUID] {
        Audience.buildings(in: text(.audience).bytes(row))
    }
}

extension NoticeRows: AuthoredRows {
    /// Notices with the selected columns.
    init(_ notices: Records<NoticeColumn>, _ selection: Selection) {
        let column = SelectedColumns(notices, selection)
        self.init(
            count: notices.count, payload: notices,
            id: column.ids(NoticeFields.id, .notice),
            revision: column(NoticeFields.revision, .revision),
            createdAt: column(NoticeFields.createdAt, .createdAt),
            editedAt: column(NoticeFields.editedAt, .editedAt),
            state: column.names(NoticeFields.state, .state, NoticeState.names),
            importance: column.names(NoticeFields.importance, .importance, NoticeImportance.names),
            category: column.names(NoticeFields.category, .category, NoticeCategory.names),
            title: column(NoticeFields.title, .title),
            content: column(NoticeFields.content, .content),
            isPinned: column(NoticeFields.isPinned, .isPinned),
            allowComments: column(NoticeFields.allowComments, .allowComments),
            publishAt: column(NoticeFields.publishAt, .publishAt),
            publishedAt: column(NoticeFields.publishedAt, .publishedAt),
            expiresAt: column(NoticeFields.expiresAt, .expiresAt),
            commentCount: column(NoticeFields.commentCount, .commentCount))
    }

    var records: Records<NoticeColumn> { payload(Records<NoticeColumn>.self) }
}
