// The statements of the migrator. They run on a separate session, without time limits.

internal import Postgres

enum MigrationQueries {
    static let table = Table("schema_migration", of: .migrator, "SELECT")

    struct Applied: Sendable {
        let number: Int32
        let name: String
        let checksum: [UInt8]
    }

    static func encoding(_ session: PostgresSession) async throws(PostgresError) -> String {
        try await session.query("SELECT current_setting('server_encoding')").text(0, 0)
    }

    /// How an operator creates a database with the right encoding.
    static let databaseCreation = """
        CREATE DATABASE danji TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' \
        LC_CTYPE 'C.UTF-8'
        """

    /// How an operator ends a dead session that holds the lock.
    static func end(_ processID: Int32) -> String { "SELECT pg_terminate_backend(\(processID))" }

    /// Takes the lock, which is held until the session ends; false if another session has it.
    static func tryLock(_ session: PostgresSession) async throws(PostgresError) -> Bool {
        try await session.query(
            "SELECT pg_try_advisory_lock($1)", [.int8(AdvisoryLock.migrations.rawValue)]
        ).bool(0, 0)
    }

    /// Waits for the lock; false if it was not available in that time.
    static func lock(
        _ session: PostgresSession, within seconds: Int
    ) async throws(PostgresError) -> Bool {
        try await session.execute(script: "SET lock_timeout = '\(max(1, seconds))s'")
        do {
            _ = try await session.query(
                "SELECT pg_advisory_lock($1)", [.int8(AdvisoryLock.migrations.rawValue)])
        } catch {
            if error.sqlState == "55P03" { return false }
            throw error
        }
        try await session.execute(script: "RESET lock_timeout")
        return true
    }

    /// The holder of the lock; nil if it is free again.
    static func lockHolder(_ session: PostgresSession) async throws(PostgresError) -> LockHolder? {
        let rows = try await session.query(
            """
            SELECT l.pid, coalesce(nullif(a.application_name, ''), 'unknown'),
                coalesce(host(a.client_addr), 'this machine'), coalesce(a.state, 'unknown'),
                coalesce(to_char(a.backend_start AT TIME ZONE 'UTC',
                    'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'unknown')
            FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
                AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND l.classid = ($1::int8 >> 32)::oid AND l.objid = ($1::int8 & 4294967295)::oid
            """, [.int8(AdvisoryLock.migrations.rawValue)])
        guard !rows.isEmpty else { return nil }
        return try LockHolder(
            processID: rows.int32(0, 0), application: rows.text(0, 1), host: rows.text(0, 2),
            state: rows.text(0, 3), connectedAt: rows.text(0, 4))
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

    /// In order; empty if the table does not exist.
    static func applied(_ session: PostgresSession) async throws(PostgresError) -> [Applied] {
        let table = try await session.query("SELECT to_regclass('schema_migration') IS NOT NULL")
        guard try table.bool(0, 0) else { return [] }
        let rows = try await session.query(
            "SELECT number, name, checksum FROM schema_migration ORDER BY number")
        return try rows.map { row throws(PostgresError) in
            try Applied(
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
            // The first error is the relevant one; the connection is dropped in any case.
            try? await session.execute(script: "ROLLBACK")
            throw error
        }
        try await session.execute(script: "COMMIT")
    }
}
