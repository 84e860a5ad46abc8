// The counters of limited actions: one row for each actor and action, with the times of its window.

internal import Postgres

enum ActionLimitQueries {
    typealias Run = (Statement, [Parameter]) async throws(PostgresError) -> Rows

    // One statement decides and counts: the row's lock keeps parallel attempts in order.
    private static let count = Statement(
        "action_count",
        """
        INSERT INTO action_log AS l (action, actor, times, expires_at)
        SELECT $1, $2, array_fill(n.now, ARRAY[$5]), n.now + make_interval(secs => $4)
        FROM (SELECT danji_now() AS now OFFSET 0) AS n
        ON CONFLICT (action, actor) DO UPDATE
        SET times = ARRAY(
                SELECT t FROM unnest(l.times) AS t
                WHERE t > excluded.times[1] - make_interval(secs => $4) ORDER BY t)
                || excluded.times,
            expires_at = excluded.expires_at
        WHERE (
            SELECT count(*) FROM unnest(l.times) AS t
            WHERE t > excluded.times[1] - make_interval(secs => $4)) + $5 <= $3
        """,
        [.text, .bytea, .int4, .float8, .int4], access: .write)

    private static let wait = Statement(
        "action_wait",
        """
        SELECT ceil(extract(epoch FROM t - danji_now()) + $4)::int4
        FROM action_log AS l, unnest(l.times) AS t
        WHERE l.action = $1 AND l.actor = $2
        ORDER BY t DESC OFFSET $3 - $5 LIMIT 1
        """,
        [.text, .bytea, .int4, .float8, .int4], access: .write)

    private static let attempt = Statement(
        "action_attempt",
        """
        INSERT INTO action_log AS l (action, actor, times, expires_at)
        SELECT $1, $2, ARRAY[n.now], n.now + make_interval(secs => $4)
        FROM (SELECT danji_now() AS now OFFSET 0) AS n
        ON CONFLICT (action, actor) DO UPDATE
        SET times = ARRAY(
                SELECT t FROM (
                    SELECT t FROM unnest(l.times) AS t
                    WHERE t > excluded.times[1] - make_interval(secs => $4)
                    ORDER BY t DESC LIMIT $3 - 1) AS recent
                ORDER BY t)
                || excluded.times,
            expires_at = excluded.expires_at
        RETURNING cardinality(times),
            coalesce(extract(epoch FROM
                times[cardinality(times)] - times[cardinality(times) - 1]), 0)::float8
        """,
        [.text, .bytea, .int4, .float8], access: .write)

    private static let sweep = Statement(
        "action_sweep",
        "DELETE /* due */ FROM action_log WHERE expires_at < (SELECT danji_now())",
        access: .write)

    static func count(
        _ limit: ActionLimit, _ actor: [UInt8], _ times: Int32 = 1, _ run: Run
    ) async throws(PostgresError) -> Int32? {
        let parameters = parameters(limit, actor, times)
        if try await run(count, parameters).affectedRows == 1 { return nil }
        let rows = try await run(wait, parameters)
        return rows.isEmpty ? 1 : max(1, rows.int32(0, 0))
    }

    /// The seconds until one more is allowed; nil where it is already.
    static func wait(
        _ limit: ActionLimit, _ actor: [UInt8], _ client: PostgresClient
    ) async throws(PostgresError) -> Int32? {
        let rows = try await client.query(wait, parameters(limit, actor, 1))
        return rows.isEmpty || rows.int32(0, 0) <= 0 ? nil : rows.int32(0, 0)
    }

    private static func parameters(
        _ limit: ActionLimit, _ actor: [UInt8], _ times: Int32
    ) -> [Parameter] {
        [
            .text(limit.action), .bytea(actor), .int4(limit.count),
            .float8(limit.windowSeconds), .int4(times),
        ]
    }

    static func attempt(
        _ limit: ActionLimit, _ actor: [UInt8], keeping kept: Int32, _ client: PostgresClient
    ) async throws(PostgresError) -> (earlier: Int, secondsSinceLast: Double) {
        let rows = try await client.query(
            attempt,
            [
                .text(limit.action), .bytea(actor), .int4(kept),
                .float8(limit.windowSeconds),
            ])
        return (Int(rows.int32(0, 0)) - 1, rows.double(0, 1))
    }

    static func sweep(_ client: PostgresClient) async throws(PostgresError) -> Int {
        try await client.query(sweep).affectedRows
    }
}

extension ActionLimitQueries: StatementRoom {
    static var statements: [Statement] {
        [count, wait, attempt, sweep]
    }
}
