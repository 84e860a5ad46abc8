// A database of its own for a test, with the repository's migrations applied.

import Foundation
import Postgres
import Resolvers
import TestSupport

/// Runs `body` with a client of a fresh, migrated database.
func withMigratedDatabase<Value: Sendable>(
    _ body: (PostgresClient, String) async throws -> Value
) async throws -> Value {
    try await withEmptyDatabase { client, url in
        let files = try MigrationFiles.read(Checkout.url("Migrations").path(percentEncoded: false))
        _ = try await Migrator(files).run(on: client)
        return try await body(client, url)
    }
}

/// Runs `body` with a client of a fresh database without tables.
func withEmptyDatabase<Value: Sendable>(
    _ body: (PostgresClient, String) async throws -> Value
) async throws -> Value {
    let url = try await TestServices.shared().makeDatabase()
    var configuration = PostgresConfiguration(url)
    configuration.readConnections = 2
    configuration.writeConnections = 4
    let client = try PostgresClient(configuration)
    do {
        let value = try await body(client, url)
        await client.close()
        return value
    } catch {
        await client.close()
        throw error
    }
}

/// What `psql` prints for a statement, columns parted by `|`.
func psql(_ sql: String, _ url: String) async throws -> String {
    try await TestServices.shared().psql(sql, database: url)
}
