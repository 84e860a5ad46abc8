// SQL that reads notices. Every statement names the complexes it may access.

import Postgres
import Schema

enum NoticeColumn: Int, AuthoredColumn {
    static let alias = "n"

    case apartmentID, id, authorID, state, importance, category, title, content
    /// See `AudienceQueries.column`.
    case audience
    case isPinned, isOnTop, allowComments, publishAt, publishedAt, expiresAt, listedAt
    case commentCount, revision, createdAt, editedAt, authorName, authorJoinedAt

    var expression: String? {
        switch self {
        case .audience:
            "CASE WHEN n.is_targeted THEN \(AudienceQueries.column(.notice, of: "n")) END"
        case .authorName: "a.display_name"
        case .authorJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let author = PersonColumns<Self>(
        id: .authorID, name: .authorName, joinedAt: .authorJoinedAt)
}

enum NoticeQueries {
    static let byKey = Statement.byKey(
        NoticeColumn.self, "notices_by_key", of: "notice", where: "n.deleted_at IS NULL",
        joins: NoticeColumn.author.join)

    /// What every member reads: published, for all or for the reader's building. OFFSET 0 keeps the
    /// planner from hashing the audiences of all complexes for a condition under OR.
    static let published = makeList("notices") { list in
        [
            "n.state = 'PUBLISHED'",
            """
            (NOT n.is_targeted OR p.sees_all OR p.sees_elections AND n.category = 'ELECTION'
                OR EXISTS (SELECT FROM notice_building b WHERE b.apartment_id = \(list.complex)
                    AND b.notice_id = n.id AND b.building_id = p.building_id OFFSET 0))
            """,
        ]
    }

    /// Notices in some states, for their writers.
    static let inStates = makeList("notices_in_states", scalars: [.textArray]) { list in
        [
            "n.state = ANY (\(list.scalar(0)))",
            "(p.sees_all OR p.sees_elections AND n.category = 'ELECTION')",
        ]
    }

    /// Per complex: whether all are included, whether the commission's are, and the reader's
    /// building.
    private static func makeList(
        _ name: String, scalars: [PostgresType] = [],
        _ conditions: @escaping @Sendable (ListContext) -> [String]
    ) -> ListStatements<NoticeColumn> {
        ListStatements(
            ListDefinition(
                name, of: "notice",
                parents: [
                    .init(name: "sees_all", type: .boolArray),
                    .init(name: "sees_elections", type: .boolArray),
                    .init(name: "building_id", type: .uuidArray),
                ], scalars: scalars, where: { ["n.deleted_at IS NULL"] + conditions($0) },
                filters: filters, joins: { _ in NoticeColumn.author.join }, orders: [.onTopFirst]))
    }

    /// Categories, importance, a pattern.
    private static let filters = [
        ListFilter(.textArray) { _, value in "n.category = ANY (\(value[0]))" },
        ListFilter(.text) { _, value in "n.importance = \(value[0])" },
        .text(in: .notice),
    ]
}

extension NoticeQueries: StatementSet {
    static let tables = [
        Table("notice", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("notice_building", of: .complexes, "SELECT, INSERT, DELETE"),
        Table("notice_revision", of: .complexes, "SELECT, INSERT"),
        Table("notice_search", of: .complexes, "SELECT, INSERT, UPDATE"),
    ]

    static var statements: [Statement] {
        [byKey] + published.all + inStates.all
    }
}
