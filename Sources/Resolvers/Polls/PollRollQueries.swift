// SQL of the voter roll, as the commission reads it.

import Postgres

enum PollRollQueries {
    enum Position {
        static let apartment = 1
        static let id = 2
        static let poll = 3
        static let household = 4
        static let position = 5
        static let hasVoted = 6
        static let channel = 7
        static let account = 8
        static let accountName = 9
        static let accountJoinedAt = 10
    }

    private static let columns = """
        v.apartment_id, v.id, v.poll_id, v.household_id, v.position, v.has_voted, v.channel, a.id,
        a.display_name, a.joined_at
        """
    private static let account =
        "LEFT JOIN account a ON a.id = v.account_id AND a.deleted_at IS NULL"
    private static let keys =
        "unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)"

    static let byKey = Statement(
        "poll_voters_by_key",
        """
        SELECT k.ord, \(columns) FROM \(keys)
        JOIN poll_voter v ON v.apartment_id = k.apartment_id AND v.id = k.id \(account)
        ORDER BY k.ord
        """, [.int4Array, .uuidArray])

    /// `$3` whether voted, `$4` the channel, `$5` the building; null for what is not asked.
    private static let conditions = """
        v.apartment_id = k.apartment_id AND v.poll_id = k.id
                AND ($3::bool IS NULL OR v.has_voted = $3)
                AND ($4::text IS NULL OR v.channel = $4)
                AND ($5::uuid IS NULL OR EXISTS (
                    SELECT FROM household h WHERE h.apartment_id = v.apartment_id
                        AND h.id = v.household_id AND h.building_id = $5) OR EXISTS (
                    SELECT FROM membership m JOIN household h
                        ON h.apartment_id = m.apartment_id AND h.id = m.household_id
                    WHERE m.apartment_id = v.apartment_id AND m.account_id = v.account_id
                        AND m.status IN ('VERIFIED', 'SUSPENDED') AND h.building_id = $5))
        """
    private static let conditionTypes: [PostgresType] = [
        .int4Array, .uuidArray, .bool, .text, .uuid,
    ]

    /// Lines of rolls in their order: `$6` the place before the page, `$7` the limit.
    static func page(isDescending: Bool) -> Statement { isDescending ? descending : ascending }

    private static let ascending = makePage(isDescending: false)
    private static let descending = makePage(isDescending: true)

    private static func makePage(isDescending: Bool) -> Statement {
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        return Statement(
            "poll_voters_page_\(direction.lowercased())",
            """
            SELECT k.ord, \(columns) FROM \(keys)
            CROSS JOIN LATERAL (
                SELECT * FROM poll_voter v
                WHERE \(conditions) AND v.position \(comparison) $6
                ORDER BY v.position \(direction) LIMIT $7
            ) v \(account)
            ORDER BY k.ord, v.position \(direction)
            """, conditionTypes + [.int4, .int8])
    }

    /// `$6` the most that is counted.
    static let count = Statement(
        "poll_voters_count",
        """
        SELECT n.total FROM \(keys)
        CROSS JOIN LATERAL (
            SELECT count(*)::int4 AS total FROM (
                SELECT FROM poll_voter v WHERE \(conditions) LIMIT $6) AS found
        ) n
        ORDER BY k.ord
        """, conditionTypes + [.int8])
}

extension PollRollQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, ascending, descending, count]
    }
}
