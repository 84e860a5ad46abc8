// SQL that reads the history of complaints, with what decides who may read it.

import Postgres

enum ComplaintEventQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let complaint = 3
        static let kind = 4
        static let at = 5
        static let actor = 6
        static let isPublic = 7
        static let from = 8
        static let to = 9
        static let reason = 10
        /// Names of fields, a comma between them.
        static let fields = 11
        static let deadline = 12
        static let author = 13
        static let household = 14
        static let visibility = 15
        static let actorName = 16
        static let actorJoinedAt = 17
        static let filedAt = 18
    }

    private static let columns = """
        e.apartment_id, e.id, e.complaint_id, e.kind, e.at, e.actor_id, e.is_public, e.from_status,
        e.to_status, e.reason, array_to_string(e.changed_fields, ','), e.deadline, c.author_id,
        c.household_id, c.visibility, a.display_name, a.joined_at, c.created_at
        """
    private static let joins = """
        JOIN complaint c ON c.apartment_id = e.apartment_id AND c.id = e.complaint_id
        LEFT JOIN account a ON a.id = e.actor_id AND a.deleted_at IS NULL
        """

    /// Events by key: `$1` complexes, `$2` events, side by side.
    static let byKey = Statement(
        "complaint_events_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN complaint_event e ON e.apartment_id = k.apartment_id AND e.id = k.id
        \(joins)
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    private static let parents = """
        unnest($1::int4[], $2::uuid[], $3::bool[]) WITH ORDINALITY
            AS p (apartment_id, id, sees_all, ord)
        """
    private static let condition = """
        e.apartment_id = p.apartment_id AND e.complaint_id = p.id AND (e.is_public OR p.sees_all)
        """

    /// A page of each complaint: `$1` complexes, `$2` complaints, `$3` whether those that are not
    /// public are seen; `$4`, `$5` the place before the page.
    static func page(isDescending: Bool) -> Statement {
        isDescending ? descendingPage : ascendingPage
    }

    private static let ascendingPage = makePage(isDescending: false)
    private static let descendingPage = makePage(isDescending: true)

    private static func makePage(isDescending: Bool) -> Statement {
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        return Statement(
            "complaint_events_\(direction.lowercased())",
            """
            SELECT p.ord, \(columns)
            FROM \(parents)
            CROSS JOIN LATERAL (
                SELECT * FROM complaint_event e
                WHERE \(condition) AND (e.at, e.id) \(comparison) ($4, $5)
                ORDER BY e.at \(direction), e.id \(direction) LIMIT $6
            ) e
            \(joins)
            ORDER BY p.ord, e.at \(direction), e.id \(direction)
            """,
            [.int4Array, .uuidArray, .boolArray, .timestamptz, .uuid, .int8])
    }

    /// How many events each complaint has, at most `$4`.
    static let count = Statement(
        "complaint_events_count",
        """
        SELECT n.total
        FROM \(parents)
        CROSS JOIN LATERAL (
            SELECT count(*)::int4 AS total FROM (
                SELECT FROM complaint_event e WHERE \(condition) LIMIT $4) AS found
        ) n
        ORDER BY p.ord
        """,
        [.int4Array, .uuidArray, .boolArray, .int8])
}

extension ComplaintEventQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, ascendingPage, descendingPage, count]
    }
}
