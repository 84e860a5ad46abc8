// Catalogue statements of the demo's office: on a session, and no request reaches them.

internal import Postgres

enum DemoOfficeQueries {
    static func insert(
        _ contacts: [DemoContact], in apartment: Int32, ids: [PostgresUUID],
        _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            """
            WITH numbered AS (
                INSERT INTO apartment_counter (apartment_id, kind, value)
                VALUES ($1, 'contacts', cardinality($2::uuid[]))
                ON CONFLICT (apartment_id, kind)
                DO UPDATE SET value = apartment_counter.value + excluded.value
            )
            INSERT INTO contact (apartment_id, id, category, name, phone_number, hours, position)
            SELECT $1, c.id, c.category, c.name, c.phone, c.hours, c.ord * 10
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
                WITH ORDINALITY AS c (id, category, name, phone, hours, ord)
            """,
            [
                .int4(apartment), .uuidArray(ids), .textArray(contacts.map(\.category)),
                .textArray(contacts.map(\.name)), .textArray(contacts.map(\.phone)),
                .nullableTextArray(contacts.map(\.hours)),
            ])
    }

    /// Days are counted in Korea.
    static func insert(
        _ schedules: [DemoSchedule], in apartment: Int32, ids: [PostgresUUID],
        _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            """
            INSERT INTO schedule (apartment_id, id, title, location, category, starts_at, ends_at)
            SELECT $1, s.id, s.title, s.location, s.category, t.start,
                t.start + s.hours * interval '1 hour'
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::int4[], $7::int4[],
                $8::int4[]) AS s (id, title, location, category, day, hour, hours)
            CROSS JOIN LATERAL (
                SELECT (date_trunc('day', danji_now() AT TIME ZONE 'Asia/Seoul')
                    + s.day * interval '1 day' + s.hour * interval '1 hour')
                    AT TIME ZONE 'Asia/Seoul' AS start
            ) t
            """,
            [
                .int4(apartment), .uuidArray(ids), .textArray(schedules.map(\.title)),
                .nullableTextArray(schedules.map(\.location)),
                .textArray(schedules.map(\.category)), .int4Array(schedules.map(\.day)),
                .int4Array(schedules.map(\.hour)), .int4Array(schedules.map(\.hours)),
            ])
    }

    /// Complaints with their history; each step of it took half a day.
    static func insert(
        _ complaints: [DemoComplaint], in apartment: Int32, ids: [PostgresUUID],
        authors: [PostgresUUID], staff: PostgresUUID, _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            """
            WITH numbered AS (
                INSERT INTO apartment_counter (apartment_id, kind, value)
                VALUES ($1, 'complaints', cardinality($2::uuid[]))
                ON CONFLICT (apartment_id, kind)
                DO UPDATE SET value = apartment_counter.value + excluded.value
                RETURNING value
            )
            INSERT INTO complaint (apartment_id, id, number, author_id, household_id, category,
                title, description, visibility, priority, status, status_reason,
                status_changed_at, deferred_until, on_hold_since, first_response_due_at,
                first_responded_at, resolve_due_at, resolved_at, closed_at, created_at, updated_at)
            SELECT $1, c.id, (SELECT value FROM numbered) - cardinality($2::uuid[]) + c.ord,
                c.author, m.household_id, c.category, c.title, c.description, c.visibility,
                c.priority, c.status, c.reason, t.changed,
                CASE WHEN c.status = 'ON_HOLD' THEN danji_now() + interval '14 days' END,
                CASE WHEN c.status = 'ON_HOLD' THEN t.changed END,
                t.made + CASE c.priority WHEN 'HIGH' THEN interval '4 hours'
                    ELSE interval '1 day' END,
                CASE WHEN c.steps > 0 THEN t.made + interval '3 hours' END,
                t.made + CASE c.priority WHEN 'HIGH' THEN interval '3 days'
                    ELSE interval '8 days' END,
                CASE WHEN c.status IN ('RESOLVED', 'CLOSED') THEN t.made + interval '1 day' END,
                CASE WHEN c.status IN ('CLOSED', 'REJECTED', 'WITHDRAWN') THEN t.changed END,
                t.made, t.changed
            FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::text[], $10::text[], $11::int4[], $12::int4[])
                WITH ORDINALITY AS c (id, author, category, title, description, visibility,
                    priority, status, reason, age, steps, ord)
            CROSS JOIN LATERAL (
                SELECT danji_now() - c.age * interval '1 day' - interval '30 minutes' AS made,
                    danji_now() - c.age * interval '1 day' - interval '30 minutes'
                        + c.steps * interval '12 hours' AS changed
            ) t
            LEFT JOIN membership m ON m.apartment_id = $1 AND m.account_id = c.author
                AND m.status = 'VERIFIED'
            """,
            [
                .int4(apartment), .uuidArray(ids), .uuidArray(authors),
                .textArray(complaints.map(\.category)), .textArray(complaints.map(\.title)),
                .textArray(complaints.map(\.description)),
                .textArray(complaints.map(\.visibility)), .textArray(complaints.map(\.priority)),
                .textArray(complaints.map { $0.path.last ?? "RECEIVED" }),
                .nullableTextArray(complaints.map(\.reason)),
                .int4Array(complaints.map(\.age)),
                .int4Array(complaints.map { Int32($0.path.count) }),
            ])
        try await history(complaints, in: apartment, ids: ids, authors, staff, session)
    }

    private static func history(
        _ complaints: [DemoComplaint], in apartment: Int32, ids: [PostgresUUID],
        _ authors: [PostgresUUID], _ staff: PostgresUUID, _ session: PostgresSession
    ) async throws(PostgresError) {
        for (index, complaint) in complaints.enumerated() {
            let states = ["RECEIVED"] + complaint.path
            _ = try await session.query(
                """
                INSERT INTO complaint_event (apartment_id, id, complaint_id, kind, at, actor_id,
                    from_status, to_status, reason)
                SELECT $1, gen_random_uuid(), $2, 'STATUS_CHANGED',
                    c.created_at + (s.ord - 1) * interval '12 hours',
                    CASE WHEN s.status = 'CLOSED' THEN NULL
                        WHEN s.status IN ('RECEIVED', 'WITHDRAWN') THEN $3 ELSE $4 END,
                    lag(s.status) OVER (ORDER BY s.ord), s.status,
                    CASE WHEN s.status = c.status THEN c.status_reason END
                FROM complaint c, unnest($5::text[]) WITH ORDINALITY AS s (status, ord)
                WHERE c.apartment_id = $1 AND c.id = $2
                """,
                [
                    .int4(apartment), .uuid(ids[index]), .uuid(authors[index]), .uuid(staff),
                    .textArray(states),
                ])
        }
    }
}
