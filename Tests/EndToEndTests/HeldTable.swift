// A table that is kept locked, so that requests wait in the database.

import TestSupport
import Testing

/// The posts of a database, which nobody can read for a while.
enum HeldTable {
    private static let isHeld = """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE '%/* holder */%'
            AND pid <> pg_backend_pid() AND wait_event = 'PgSleep'
        """

    private static let waiting = """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%feed%'
        """

    /// Runs `body` while the table is locked, and expects it to still be locked afterwards: waiting
    /// statements can only have been cancelled.
    static func with(
        _ complexes: SampleComplexes, _ body: () async throws -> Void
    ) async throws {
        async let holder = complexes.sql(
            """
            BEGIN; LOCK TABLE feed IN ACCESS EXCLUSIVE MODE;
            SELECT pg_sleep(600) /* holder */
            """)
        try await eventually(complexes, isHeld, is: "1")
        try await body()
        #expect(try await complexes.sql(isHeld) == "1")
        try await complexes.sql(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND query LIKE '%/* holder */%'
                AND pid <> pg_backend_pid()
            """)
        _ = try? await holder
    }

    /// Returns when this many statements wait for the table.
    static func waitUntil(_ count: Int, wait complexes: SampleComplexes) async throws {
        try await eventually(complexes, waiting, is: "\(count)")
    }

    private static func eventually(
        _ complexes: SampleComplexes, _ sql: String, is expected: String
    ) async throws {
        for _ in 0..<1_000 {
            if try await complexes.sql(sql) == expected { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("it never was \(expected)")
    }
}
