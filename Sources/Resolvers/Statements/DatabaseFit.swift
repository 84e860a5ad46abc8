// Whether the tables are those that this release's statements were written for.

public import Postgres

public enum DatabaseFit {
    /// Has every statement of the program described by the server.
    ///
    /// - Returns: the first one that does not fit the tables
    public static func firstUnfit(
        on database: PostgresClient
    ) async throws(PostgresError) -> UnfitStatement? {
        // Temporary tables are made when they are needed.
        try await database.learnColumns(
            of: StatementCatalogue.all.filter { !$0.sql.contains("pg_temp.") })
    }
}
