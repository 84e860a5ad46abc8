// SQL that reads complaints. Every statement names the complexes it may access.

import Postgres
import Schema

enum ComplaintColumn: Int, AuthoredColumn {
    static let alias = "c"

    case apartmentID, id, number, authorID, householdID, category, title, description, location
    case visibility, status, statusReason, statusChangedAt, priority, priorityRank, source
    case firstResponseDueAt, firstRespondedAt, resolveDueAt, isFirstResponseOverdue
    case isResolutionOverdue, deferredUntil, resolvedAt, closedAt, reopenCount, revision
    case createdAt, editedAt, updatedAt, authorName, authorJoinedAt

    var expression: String? {
        switch self {
        case .isFirstResponseOverdue: "c.first_response_missed_at IS NOT NULL"
        case .isResolutionOverdue: "c.resolve_missed_at IS NOT NULL"
        case .authorName: "a.display_name"
        case .authorJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let author = PersonColumns<Self>(
        id: .authorID, name: .authorName, joinedAt: .authorJoinedAt)
}

enum ComplaintQueries {
    static let byKey = Statement.byKey(
        ComplaintColumn.self, "complaints_by_key", of: "complaint",
        joins: ComplaintColumn.author.join)

    /// Complaints by their number: `$1` the complex, `$2` numbers in it.
    static let byNumber = Statement(
        "complaints_by_number",
        """
        SELECT k.ord, \(ComplaintColumn.list())
        FROM unnest($2::int4[]) WITH ORDINALITY AS k (number, ord)
        JOIN complaint c ON c.apartment_id = $1 AND c.number = k.number
        \(ComplaintColumn.author.join)
        ORDER BY k.ord
        """,
        [.int4, .int4Array])

    /// All complaints of complexes.
    static let ofOffice = makeList("complaints_of_office") { _ in [] }

    /// Public ones and the viewer's: per complex whether all are included, the viewer's household
    /// and since when they have belonged to it, then the viewer.
    static let ofMember = makeList(
        "complaints_of_member",
        parents: [
            .init(name: "sees_all", type: .boolArray),
            .init(name: "household_id", type: .uuidArray),
            .init(name: "since", type: .timestamptzArray),
        ], scalars: [.uuid]
    ) { list in
        [
            """
            (c.visibility = 'PUBLIC' OR c.author_id = \(list.scalar(0))
                OR c.household_id = \(list.parent("household_id"))
                    AND c.created_at >= \(list.parent("since"))
                OR \(list.parent("sees_all")))
            """
        ]
    }

    /// Those that the viewer filed.
    static let ofAuthor = ListStatements(
        ListDefinition<ComplaintColumn>(
            "complaints_of_author", of: "complaint", scalars: [.uuid],
            where: { ["c.author_id = \($0.scalar(0))"] },
            joins: { _ in ComplaintColumn.author.join }, orders: [.time(.createdAt)],
            directions: [.desc]))

    private static func makeList(
        _ name: String, parents: [ListDefinition<ComplaintColumn>.ParentValue] = [],
        scalars: [PostgresType] = [],
        _ conditions: @escaping @Sendable (ListContext) -> [String]
    ) -> ListStatements<ComplaintColumn> {
        ListStatements(
            ListDefinition(
                name, of: "complaint", parents: parents, scalars: scalars, where: conditions,
                filters: filters, joins: { _ in ComplaintColumn.author.join },
                orders: ComplaintOrderField.allCases.map { field in
                    switch field {
                    case .createdAt: .time(.createdAt)
                    case .updatedAt: .time(.updatedAt)
                    case .priority: .number(.priorityRank)
                    case .resolveDueAt: .time(.resolveDueAt)
                    }
                }))
    }

    /// Statuses, categories, priorities, whether the viewer's, whether overdue, visibility, a
    /// pattern, created after and before.
    private static let filters = [
        ListFilter(.textArray) { _, value in "c.status = ANY (\(value[0]))" },
        ListFilter(.textArray) { _, value in "c.category = ANY (\(value[0]))" },
        ListFilter(.textArray) { _, value in "c.priority = ANY (\(value[0]))" },
        ListFilter(.bool, .uuid) { _, value in "(c.author_id = \(value[1])) = \(value[0])" },
        ListFilter(.bool) { _, value in
            """
            (c.status IN ('RECEIVED', 'IN_PROGRESS', 'ON_HOLD')
                AND (c.resolve_missed_at IS NOT NULL OR c.first_response_missed_at IS NOT NULL
                    AND c.first_responded_at IS NULL)) = \(value[0])
            """
        },
        ListFilter(.text) { _, value in "c.visibility = \(value[0])" },
        .text(in: .complaint),
        ListFilter(.timestamptz) { _, value in "c.created_at > \(value[0])" },
        ListFilter(.timestamptz) { _, value in "c.created_at < \(value[0])" },
    ]
}

extension ComplaintQueries: StatementSet {
    static let tables = [
        Table("complaint", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("complaint_event", of: .complexes, "SELECT, INSERT"),
        Table("complaint_search", of: .complexes, "SELECT, INSERT, UPDATE"),
    ]

    static var statements: [Statement] {
        [byKey, byNumber] + ofOffice.all + ofMember.all + ofAuthor.all
    }
}
