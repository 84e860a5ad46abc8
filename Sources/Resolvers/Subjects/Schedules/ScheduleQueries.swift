// SQL of the calendar. Every statement names the complexes it may access.

import Postgres
import Schema

enum ScheduleColumn: Int, ComplexColumn {
    static let alias = "s"

    case apartmentID, id, title, description, location, category, startsAt, endsAt, isAllDay
    case revision
    /// See `AudienceQueries.column`.
    case audience

    var expression: String? {
        self == .audience ? AudienceQueries.column(.schedule, of: "s") : nil
    }
}

enum ScheduleQueries {
    static let byKey = Statement.byKey(ScheduleColumn.self, "schedules_by_key", of: "schedule")

    /// The events of complexes between two times. An event overlaps the window if it starts inside
    /// it, or at most 366 days before and ends inside or after. An event without length counts at
    /// its start.
    static let list = ListStatements(
        ListDefinition<ScheduleColumn>(
            "schedules", of: "schedule", scalars: [.timestamptz, .timestamptz],
            where: { list in
                let (from, to) = (list.scalar(0), list.scalar(1))
                return [
                    "s.starts_at >= \(from) - interval '8784 hours' AND s.starts_at < \(to)",
                    "(s.starts_at >= \(from) OR s.ends_at > \(from))",
                ]
            }, orders: [.time(.startsAt)]))
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
        ClockQueries.timed(
            """
            SELECT \(ScheduleColumn.list())
            FROM schedule s WHERE s.apartment_id = $1 AND s.id = $2 FOR UPDATE OF s
            """),
        [.int4, .uuid], access: .write)

    private static let replacement = Statement(
        "schedule_update",
        """
        UPDATE schedule
        SET title = $3, description = $4, location = $5, category = $6, starts_at = $7,
            ends_at = $8, is_all_day = $9, revision = revision + 1, updated_at = $10
        WHERE apartment_id = $1 AND id = $2
        """,
        [
            .int4, .uuid, .text, .text, .text, .text, .timestamptz, .timestamptz, .bool,
            .timestamptz,
        ], access: .write)

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

    /// The current event, locked until the end of the transaction.
    static func locked(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> (content: ScheduleContent, revision: Int32)? {
        let rows = try await transaction.lock(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard let row = NamedRow<ScheduleColumn>(first: rows) else { return nil }
        let content = try ScheduleContent(
            title: row.text(.title), description: row.optionalText(.description),
            location: row.optionalText(.location),
            category: ScheduleCategory(name: row.text(.category)) ?? .other,
            startsAt: row.timestamp(.startsAt), endsAt: row.timestamp(.endsAt),
            isAllDay: row.bool(.isAllDay),
            audience: Audience.buildings(in: row.optionalUTF8(.audience) ?? []))
        return try (content, row.int32(.revision))
    }

    static func update(
        _ key: TenantKey, to content: ScheduleContent, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            replacement,
            parameters(content, key) + [.timestamptz(try await transaction.now())])
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

extension ScheduleQueries: StatementSet {
    static let tables = [
        Table("schedule", of: .complexes, "SELECT, INSERT, UPDATE, DELETE"),
        Table("schedule_building", of: .complexes, "SELECT, INSERT, DELETE"),
    ]

    static var statements: [Statement] {
        [byKey, insertion, lock, replacement, deletion] + list.all
    }
}
