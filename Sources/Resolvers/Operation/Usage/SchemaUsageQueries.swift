// SQL of the uses of the schema. They belong to no complex: names of the schema and of clients.

internal import Postgres

enum SchemaUsageQueries: StatementSet {
    static let tables = [Table("schema_usage", of: .everyone, "SELECT, INSERT, UPDATE, DELETE")]

    static var statements: [Statement] { [add, recent, sweep] }

    private static let add = Statement(
        "schema_usage_add",
        """
        INSERT /* due */ INTO schema_usage AS u (day, coordinate, client, requests)
        SELECT (now() AT TIME ZONE 'UTC')::date, coordinate, client, requests
        FROM unnest($1::text[], $2::text[], $3::int8[]) AS n (coordinate, client, requests)
        ON CONFLICT (day, coordinate, client)
        DO UPDATE SET requests = u.requests + excluded.requests
        """,
        [.textArray, .textArray, .int8Array], access: .write)

    private static let recent = Statement(
        "schema_usage_recent",
        """
        SELECT coordinate, client, sum(requests)::int8, max(day)::text
        FROM schema_usage
        WHERE day > (now() AT TIME ZONE 'UTC')::date - $1
        GROUP BY coordinate, client
        ORDER BY coordinate, client
        """,
        [.int4])

    private static let sweep = Statement(
        "schema_usage_sweep",
        """
        DELETE /* due */ FROM schema_usage
        WHERE day <= (now() AT TIME ZONE 'UTC')::date - $1
        """,
        [.int4], access: .write)

    static func add(
        _ uses: [(key: SchemaUse, value: Int64)], _ database: PostgresClient
    ) async throws(PostgresError) {
        _ = try await database.query(
            add,
            [
                .textArray(uses.map(\.key.coordinate)), .textArray(uses.map(\.key.client)),
                .int8Array(uses.map(\.value)),
            ])
    }

    static func recent(
        days: Int32, _ database: PostgresClient
    ) async throws(PostgresError) -> [SchemaUseSum] {
        let rows = try await database.query(recent, [.int4(days)])
        return try rows.map { row throws(PostgresError) in
            SchemaUseSum(
                coordinate: try rows.text(row, 0), client: try rows.text(row, 1),
                requests: try rows.int64(row, 2), lastDay: try rows.text(row, 3))
        }
    }

    static func sweep(
        olderThan days: Int32, _ database: PostgresClient
    ) async throws(PostgresError) {
        _ = try await database.query(sweep, [.int4(days)])
    }
}
