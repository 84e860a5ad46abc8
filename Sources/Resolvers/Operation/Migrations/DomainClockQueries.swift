// The body of danji_now() is replaced only if it differs: DDL makes every plan stale.

internal import Postgres

enum DomainClockQueries {
    private static let realTime = "SELECT clock_timestamp()"

    static func isReal(_ session: PostgresSession) async throws(PostgresError) -> Bool {
        try await session.query(
            "SELECT prosrc = $1 FROM pg_proc WHERE oid = 'danji_now()'::regprocedure",
            [.text(realTime)]
        ).bool(0, 0)
    }

    static func replace(
        _ seconds: Int64, _ session: PostgresSession
    ) async throws(PostgresError) {
        let body =
            seconds == 0
            ? realTime
            : "SELECT clock_timestamp() + interval '\(seconds) seconds'"
        try await session.execute(script: "BEGIN")
        _ = try await session.query(
            "SELECT pg_advisory_xact_lock($1)", [.int8(AdvisoryLock.domainClock.rawValue)])
        let current = try await session.query(
            "SELECT prosrc = $1 FROM pg_proc WHERE oid = 'danji_now()'::regprocedure",
            [.text(body)])
        if try !current.bool(0, 0) {
            try await session.execute(
                script: """
                    CREATE OR REPLACE FUNCTION danji_now() RETURNS timestamptz
                        LANGUAGE sql VOLATILE PARALLEL SAFE AS $body$\(body)$body$
                    """)
        }
        try await session.execute(script: "COMMIT")
    }
}
