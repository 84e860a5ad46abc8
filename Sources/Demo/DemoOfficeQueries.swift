// Catalogue statements of the demo's office: they run on a session, and no request reaches
// them.

internal import Postgres
internal import Resolvers

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

    /// Days are those of Korea.
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
}
