// Whether the tables match this release's statements.

public import Postgres

public enum DatabaseFit {
    /// Has the server describe every statement of the program.
    ///
    /// - Returns: the first one that does not match the tables
    public static func firstIncompatible(
        on database: PostgresClient
    ) async throws(PostgresError) -> IncompatibleStatement? {
        // Temporary tables are created when needed.
        try await database.learnColumns(
            of: StatementCatalogue.all.filter { !$0.sql.contains("pg_temp.") })
    }
}
