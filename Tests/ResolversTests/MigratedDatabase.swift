// A separate database for a test, with the repository's migrations applied.

import Foundation
import Postgres
import Resolvers
import Synchronization
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
    await DatabaseTurn.shared.take()
    defer { DatabaseTurn.shared.release() }
    let url = try await TestServices.shared().makeDatabase()
    var configuration = PostgresConfiguration(url)
    configuration.readConnections = 2
    configuration.writeConnections = 4
    // A busy machine is not a failure.
    configuration.queueWait = .seconds(120)
    configuration.statementTimeout = .seconds(120)
    configuration.defaultTimeout = .seconds(120)
    configuration.connectTimeout = .seconds(120)
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

/// The output of `psql` for a statement, columns separated by `|`.
func psql(_ sql: String, _ url: String) async throws -> String {
    try await TestServices.shared().psql(sql, database: url)
}

/// Tests run all at once; the connections of the server are few.
private final class DatabaseTurn: Sendable {
    static let shared = DatabaseTurn()

    private struct State {
        var free = 3
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func take() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    func release() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            if state.waiting.isEmpty {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
