// Secrets created by the program: the first one is kept.

internal import Postgres

enum SecretQueries {
    private static let insert = Statement(
        "secret_insert",
        "INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
        [.text, .bytea], access: .write)
    private static let select = Statement(
        "secret_select", "SELECT value FROM secret WHERE name = $1", [.text])

    static func keepFirst(
        _ name: String, _ value: [UInt8], _ client: PostgresClient
    ) async throws(PostgresError) -> [UInt8] {
        let known = try await client.query(select, [.text(name)])
        if !known.isEmpty { return try known.bytea(0, 0) }
        _ = try await client.query(insert, [.text(name), .bytea(value)])
        return try await client.query(select, [.text(name)]).bytea(0, 0)
    }
}

extension SecretQueries: StatementSet {
    static let tables = [Table("secret", of: .everyone, "SELECT, INSERT")]

    static var statements: [Statement] {
        [insert, select]
    }
}
