// SQL of the calendar. Every statement names the complexes it may touch.

import Postgres
import Schema

enum ScheduleQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let title = 3
        static let description = 4
        static let location = 5
        static let category = 6
        static let startsAt = 7
        static let endsAt = 8
        static let isAllDay = 9
        static let revision = 10
        /// See `AudienceQueries.column`.
        static let audience = 11
    }

    private static let columns = """
        s.apartment_id, s.id, s.title, s.description, s.location, s.category, s.starts_at,
        s.ends_at, s.is_all_day, s.revision, \(AudienceQueries.column(.schedule, of: "s"))
        """

    /// Events by key: `$1` complexes, `$2` events, side by side.
    static let byKey = Statement(
        "schedules_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN schedule s ON s.apartment_id = k.apartment_id AND s.id = k.id
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    // What touches the window began inside it, or at most 366 days before and ends inside or
    // after. An event without length counts where it stands.
    private static let window = """
        s.apartment_id = p.apartment_id
            AND s.starts_at >= $2 - interval '8784 hours' AND s.starts_at < $3
            AND (s.starts_at >= $2 OR s.ends_at > $2)
        """

    /// A page of each complex of `$1` between `$2` and `$3`, by start; then the place before the
    /// page and the limit.
    static func page(isDescending: Bool) -> Statement {
        isDescending ? descendingPage : ascendingPage
    }

    private static let ascendingPage = makePage(isDescending: false)
    private static let descendingPage = makePage(isDescending: true)

    private static func makePage(isDescending: Bool) -> Statement {
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        return Statement(
            "schedules_\(direction.lowercased())",
            """
            SELECT p.ord, \(columns)
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT * FROM schedule s
                WHERE \(window)
                    AND (s.starts_at, s.id) \(comparison) ($4, $5)
                ORDER BY s.starts_at \(direction), s.id \(direction) LIMIT $6
            ) s
            ORDER BY p.ord, s.starts_at \(direction), s.id \(direction)
            """,
            [.int4Array, .timestamptz, .timestamptz, .timestamptz, .uuid, .int8])
    }

    /// How many events each complex has in the window, at most `$4`.
    static let count = Statement(
        "schedules_count",
        """
        SELECT n.total
        FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
        CROSS JOIN LATERAL (
            SELECT count(*)::int4 AS total FROM (
                SELECT FROM schedule s WHERE \(window) LIMIT $4) AS found
        ) n
        ORDER BY p.ord
        """,
        [.int4Array, .timestamptz, .timestamptz, .int8])
}

// MARK: - Changes

extension ScheduleQueries {
    private static let insertion = Statement(
        "schedule_insert",
        """
        INSERT INTO schedule (apartment_id, id, title, description, location, category, starts_at,
            ends_at, is_all_day)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """,
        [.int4, .uuid, .text, .text, .text, .text, .timestamptz, .timestamptz, .bool],
        access: .write)

    private static let lock = Statement(
        "schedule_lock",
        """
        SELECT s.title, s.description, s.location, s.category, s.starts_at, s.ends_at,
            s.is_all_day, s.revision, \(AudienceQueries.column(.schedule, of: "s"))
        FROM schedule s WHERE s.apartment_id = $1 AND s.id = $2 FOR UPDATE OF s
        """,
        [.int4, .uuid], access: .write)

    private static let replacement = Statement(
        "schedule_update",
        """
        UPDATE schedule
        SET title = $3, description = $4, location = $5, category = $6, starts_at = $7,
            ends_at = $8, is_all_day = $9, revision = revision + 1, updated_at = danji_now()
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text, .text, .text, .text, .timestamptz, .timestamptz, .bool],
        access: .write)

    private static let deletion = Statement(
        "schedule_delete", "DELETE FROM schedule WHERE apartment_id = $1 AND id = $2",
        [.int4, .uuid], access: .write)

    static func insert(
        _ content: ScheduleContent, _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(insertion, parameters(content, key))
        if !content.audience.isEmpty {
            try await AudienceQueries.replace(.schedule, key, with: content.audience, transaction)
        }
    }

    /// The event as it is, kept from others until the end of the transaction.
    static func locked(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> (content: ScheduleContent, revision: Int32)? {
        let rows = try await transaction.query(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard !rows.isEmpty else { return nil }
        let content = try ScheduleContent(
            title: rows.text(0, 0), description: rows.optionalText(0, 1),
            location: rows.optionalText(0, 2),
            category: ScheduleCategory(name: rows.text(0, 3)) ?? .other,
            startsAt: rows.timestamp(0, 4), endsAt: rows.timestamp(0, 5),
            isAllDay: rows.bool(0, 6),
            audience: Audience.buildings(in: rows.optionalUTF8(0, 8) ?? []))
        return try (content, rows.int32(0, 7))
    }

    static func update(
        _ key: TenantKey, to content: ScheduleContent, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(replacement, parameters(content, key))
        try await AudienceQueries.replace(.schedule, key, with: content.audience, transaction)
    }

    static func delete(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(deletion, [.int4(key.apartment), .uuid(key.uuid)])
    }

    private static func parameters(_ content: ScheduleContent, _ key: TenantKey) -> [Parameter] {
        [
            .int4(key.apartment), .uuid(key.uuid), .text(content.title),
            Parameter(content.description, Parameter.text),
            Parameter(content.location, Parameter.text), .text(content.category.name),
            .timestamptz(content.startsAt), .timestamptz(content.endsAt),
            .bool(content.isAllDay),
        ]
    }
}

extension ScheduleQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, ascendingPage, descendingPage, count, insertion, lock, replacement, deletion]
    }
}
