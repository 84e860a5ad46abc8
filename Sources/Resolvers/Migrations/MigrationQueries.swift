// The statements of the migrator. They run on a session of its own, without time limits.

internal import Postgres

enum MigrationQueries {
    struct Applied: Sendable {
        let number: Int32
        let name: String
        let checksum: [UInt8]
    }

    /// Held until the session ends.
    static func lock(_ session: PostgresSession) async throws(PostgresError) {
        _ = try await session.query(
            "SELECT pg_advisory_lock($1)", [.int8(AdvisoryLock.migrations.rawValue)])
    }

    static func createTable(_ session: PostgresSession) async throws(PostgresError) {
        try await session.execute(
            script: """
                SET client_min_messages = warning;
                CREATE TABLE IF NOT EXISTS schema_migration (
                    number     int4 PRIMARY KEY,
                    name       text NOT NULL,
                    checksum   bytea NOT NULL,
                    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
                )
                """)
    }

    /// In order; none when the table is not there.
    static func applied(_ session: PostgresSession) async throws(PostgresError) -> [Applied] {
        let table = try await session.query("SELECT to_regclass('schema_migration') IS NOT NULL")
        guard table.bool(0, 0) else { return [] }
        let rows = try await session.query(
            "SELECT number, name, checksum FROM schema_migration ORDER BY number")
        return (0..<rows.count).map { row in
            Applied(
                number: rows.int32(row, 0), name: rows.text(row, 1), checksum: rows.bytea(row, 2))
        }
    }

    static func apply(
        _ migration: Migration, _ session: PostgresSession
    ) async throws(PostgresError) {
        try await session.execute(script: "BEGIN")
        do {
            try await session.execute(script: migration.sql)
            _ = try await session.query(
                "INSERT INTO schema_migration (number, name, checksum) VALUES ($1, $2, $3)",
                [
                    .int4(migration.number), .text(migration.name), .bytea(migration.checksum),
                ])
        } catch {
            // The error that matters is the first; the connection is dropped in any case.
            try? await session.execute(script: "ROLLBACK")
            throw error
        }
        try await session.execute(script: "COMMIT")
    }
}
