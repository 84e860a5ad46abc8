// The domain's clock is stopped in the transaction that writes the demo's history, and nowhere
// else: PostgreSQL shows a replaced function to others only at the commit, and by then it is the
// original again.

internal import Postgres
internal import Resolvers

enum DemoClockQueries {
    // Moving the clock for all nodes waits.
    private static let lock = Statement(
        "demo_clock_lock", "SELECT FROM pg_advisory_xact_lock($1)", [.int8], access: .write)

    private static let body = Statement(
        "demo_clock_body",
        "SELECT prosrc FROM pg_proc WHERE oid = 'danji_now()'::regprocedure", access: .write)

    private static let makeReplacer = Statement(
        "demo_clock_replacer",
        """
        CREATE OR REPLACE FUNCTION pg_temp.danji_replace_clock(body text) RETURNS void
        LANGUAGE plpgsql AS $replacer$
        BEGIN
            EXECUTE format('CREATE OR REPLACE FUNCTION danji_now() RETURNS timestamptz '
                'LANGUAGE sql VOLATILE PARALLEL SAFE AS %L', body);
        END $replacer$
        """, access: .write)

    private static let replace = Statement(
        "demo_clock_replace", "SELECT FROM pg_temp.danji_replace_clock($1)", [.text],
        access: .write)

    private static let set = Statement(
        "demo_clock_set", "SELECT set_config('danji.demo_time', $1, true)", [.text],
        access: .write)

    /// The original clock, to be restored.
    struct Running: Sendable {
        fileprivate let body: String
        /// The time at which it was stopped.
        let now: Timestamp
    }

    private static let now = Statement("demo_clock_now", "SELECT danji_now()", access: .write)

    /// Stops the clock, for this transaction.
    static func stop(_ transaction: Transaction) async throws(PostgresError) -> Running {
        let rows = try await transaction.queryAll([
            BoundStatement(lock, [.int8(AdvisoryLock.domainClock.rawValue)]),
            BoundStatement(body), BoundStatement(now), BoundStatement(makeReplacer),
            BoundStatement(
                replace, [.text("SELECT current_setting('danji.demo_time')::timestamptz")]),
        ])
        return try Running(body: rows[1].text(0, 0), now: rows[2].timestamp(0, 0))
    }

    /// Sets the clock to this time.
    static func set(_ time: Timestamp, _ transaction: Transaction) async throws(PostgresError) {
        _ = try await transaction.query(set, [.text(time.description)])
        transaction.time = time
    }

    /// Restarts it; without this the transaction must not commit.
    static func release(
        _ clock: Running, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(replace, [.text(clock.body)])
        transaction.time = nil
    }

    // MARK: - Whether the history exists

    private static let isTaken = Statement(
        "demo_story_lock", "SELECT pg_try_advisory_xact_lock($1)", [.int8], access: .write)

    private static let isHistoryMissing = Statement(
        "demo_story_untold",
        """
        SELECT NOT EXISTS (SELECT FROM membership WHERE apartment_id = $1 AND account_id = $2)
            AND EXISTS (SELECT FROM account WHERE id = $2)
        """,
        [.int4, .uuid], access: .write)

    /// False while another load is running.
    static func begin(_ transaction: Transaction) async throws(PostgresError) -> Bool {
        try await transaction.query(isTaken, [.int8(AdvisoryLock.demoLoad.rawValue)]).bool(0, 0)
    }

    /// Whether this person of the story exists and is not yet in the complex.
    static func isHistoryMissing(
        in apartment: Int32, of applicant: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(isHistoryMissing, [.int4(apartment), .uuid(applicant)]).bool(
            0, 0)
    }
}

extension DemoClockQueries {
    static var statements: [Statement] {
        [lock, body, makeReplacer, replace, set, now, isTaken, isHistoryMissing]
    }
}
