// The counters of limited actions: one row for each actor and action, with the times of its window.

internal import Postgres

enum ActionLimitQueries {
    typealias Run = (Statement, [Parameter]) async throws(PostgresError) -> Rows

    // One statement decides and counts: the row's lock serialises parallel attempts.
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
        RETURNING times[cardinality(times)]
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

    // One of several that were counted in the same microsecond.
    private static let release = Statement(
        "action_release",
        """
        UPDATE action_log AS l SET times = l.times[:p.place - 1] || l.times[p.place + 1:]
        FROM (
            SELECT action, actor, array_position(times, $3) AS place FROM action_log
            WHERE action = $1 AND actor = $2 FOR UPDATE) AS p
        WHERE l.action = p.action AND l.actor = p.actor AND p.place IS NOT NULL
        """,
        [.text, .bytea, .timestamptz], access: .write)

    private static let isKnown = Statement(
        "action_is_known",
        """
        SELECT FROM action_log
        WHERE action = $1 AND actor = $2 AND expires_at > (SELECT danji_now())
        """,
        [.text, .bytea], access: .write)

    private static let remember = Statement(
        "action_remember",
        """
        INSERT INTO action_log (action, actor, times, expires_at)
        SELECT $1, $2, ARRAY[n.now], n.now + make_interval(secs => $3)
        FROM (SELECT danji_now() AS now OFFSET 0) AS n
        ON CONFLICT (action, actor) DO UPDATE
        SET times = excluded.times, expires_at = excluded.expires_at
        """,
        [.text, .bytea, .float8], access: .write)

    // $1 actions, $3 how often and $4 in how many seconds, in parallel arrays; $2 the actor.
    private static let states = Statement(
        "action_states",
        """
        SELECT count(t)::int4,
            ceil(extract(epoch FROM (array_agg(t ORDER BY t DESC))[k.maximum]
                - (SELECT danji_now())) + k.seconds)::int4
        FROM unnest($1::text[], $3::int4[], $4::int4[])
            WITH ORDINALITY AS k (action, maximum, seconds, ord)
        LEFT JOIN action_log l ON l.action = k.action AND l.actor = $2
        LEFT JOIN LATERAL unnest(l.times) AS t
            ON t > (SELECT danji_now()) - make_interval(secs => k.seconds)
        GROUP BY k.ord, k.maximum, k.seconds
        ORDER BY k.ord
        """,
        [.textArray, .bytea, .int4Array, .int4Array])

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
        return try rows.isEmpty ? 1 : max(1, rows.int32(0, 0))
    }

    /// Counts an action; nil if it is one too many.
    ///
    /// - Returns: the time under which it is counted
    static func reserve(
        _ limit: ActionLimit, _ actor: [UInt8], _ client: PostgresClient
    ) async throws(PostgresError) -> Timestamp? {
        let rows = try await client.query(count, parameters(limit, actor, 1))
        return try rows.isEmpty ? nil : rows.timestamp(0, 0)
    }

    static func release(
        _ action: CountedAction, _ client: PostgresClient
    ) async throws(PostgresError) {
        _ = try await client.query(
            release,
            [.text(action.limit.action), .bytea(action.actor), .timestamptz(action.time)])
    }

    static func isKnown(
        _ limit: ActionLimit, _ actor: [UInt8], _ client: PostgresClient
    ) async throws(PostgresError) -> Bool {
        try await !client.query(isKnown, [.text(limit.action), .bytea(actor)]).isEmpty
    }

    static func remember(
        _ limit: ActionLimit, _ actor: [UInt8], _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            remember, [.text(limit.action), .bytea(actor), .float8(limit.windowSeconds)])
    }

    /// The seconds until one more is allowed; nil if it already is.
    static func wait(
        _ limit: ActionLimit, _ actor: [UInt8], _ client: PostgresClient
    ) async throws(PostgresError) -> Int32? {
        let rows = try await client.query(wait, parameters(limit, actor, 1))
        if rows.isEmpty { return nil }
        let seconds = try rows.int32(0, 0)
        return seconds > 0 ? seconds : nil
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
        return try (Int(rows.int32(0, 0)) - 1, rows.double(0, 1))
    }

    /// In the order of the limits.
    static func states(
        of limits: [ActionLimit], _ actor: [UInt8], _ client: PostgresClient
    ) async throws(PostgresError) -> [ActionLimitState] {
        let rows = try await client.query(
            states,
            [
                .textArray(limits.map(\.action)), .bytea(actor),
                .int4Array(limits.map(\.count)),
                .int4Array(limits.map { Int32($0.windowSeconds) }),
            ])
        return try rows.map { row throws(PostgresError) in
            let used = try rows.int32(row, 0)
            let isUsedUp = used >= limits[row].count
            guard isUsedUp else { return ActionLimitState(used: used, wait: nil) }
            return ActionLimitState(used: used, wait: max(1, try rows.int32(row, 1)))
        }
    }

    static func sweep(_ client: PostgresClient) async throws(PostgresError) -> Int {
        try await client.query(sweep).affectedRows
    }
}

extension ActionLimitQueries: StatementSet {
    static let tables = [Table("action_log", of: .everyone, "SELECT, INSERT, UPDATE, DELETE")]

    static var statements: [Statement] {
        [count, wait, attempt, release, isKnown, remember, states, sweep]
    }
}
