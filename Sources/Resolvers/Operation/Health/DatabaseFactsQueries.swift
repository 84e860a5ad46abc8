// What an operator wants to know of a database before a server depends on it.

public import Postgres

/// Facts of a PostgreSQL server and a database.
public struct DatabaseFacts: Sendable {
    /// `150018` for 15.18.
    public let versionNumber: Int
    public let version: String
    public let encoding: String
    public let hasAutovacuum: Bool
    /// The server's clock, in microseconds since 1970.
    public let now: Int64

    /// Reads them with one statement, which needs no table.
    public static func read(
        from client: PostgresClient
    ) async throws(PostgresError) -> DatabaseFacts {
        try await client.withSession { session throws(PostgresError) in
            let rows = try await session.query(
                """
                SELECT current_setting('server_version_num')::int4,
                    split_part(current_setting('server_version'), ' ', 1),
                    pg_encoding_to_char(encoding)::text, current_setting('autovacuum') = 'on',
                    (extract(epoch FROM clock_timestamp()) * 1000000)::int8
                FROM pg_database WHERE datname = current_database()
                """)
            return DatabaseFacts(
                versionNumber: Int(try rows.int32(0, 0)), version: try rows.text(0, 1),
                encoding: try rows.text(0, 2), hasAutovacuum: try rows.bool(0, 3),
                now: try rows.int64(0, 4))
        }
    }
}
