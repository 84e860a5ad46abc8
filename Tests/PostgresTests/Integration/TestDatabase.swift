// The PostgreSQL that the integration tests use: named by the environment, never guessed.

import Foundation
import Glibc
import Postgres
import Testing

/// A scratch database on a private cluster.
enum TestDatabase {
    /// A superuser's connection URI, from `DANJI_TEST_DATABASE_URL`.
    static let url = ProcessInfo.processInfo.environment["DANJI_TEST_DATABASE_URL"]
    /// A command that takes `start postgres` and `stop postgres` and waits until it is done.
    static let services = ProcessInfo.processInfo.environment["DANJI_TEST_SERVICES"]

    static let isAvailable = url != nil
    static let canRestart = url != nil && services != nil
    static let why: Comment = "set DANJI_TEST_DATABASE_URL to a scratch database"
    static let whyRestart: Comment = "set DANJI_TEST_SERVICES to the command that restarts it"

    static func configuration() throws -> PostgresConfiguration {
        PostgresConfiguration(try #require(url))
    }

    /// Runs `body` with a client that is ready, and closes it.
    @discardableResult
    static func withClient<Value>(
        _ change: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresClient) async throws -> Value
    ) async throws -> Value {
        var configuration = try configuration()
        change(&configuration)
        let client = try PostgresClient(configuration)
        try await client.waitUntilReady(deadline: .after(.seconds(20)))
        do {
            let value = try await body(client)
            await client.close()
            return value
        } catch {
            await client.close()
            throw error
        }
    }

    /// Runs a script on a connection of its own.
    static func run(_ script: String, on client: PostgresClient) async throws {
        try await client.withSession { session throws(PostgresError) in
            try await session.execute(script: script)
        }
    }

    static func service(_ verb: String) throws {
        let command = "\(try #require(services)) \(verb) postgres >/dev/null 2>&1 </dev/null"
        #expect(system(command) == 0)
    }

    /// Asks again until it is so; fails after many attempts rather than after a time.
    static func eventually(_ condition: () async throws -> Bool) async throws {
        for _ in 0..<1000 {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("it never came to be")
    }
}

/// The error that `body` throws; an issue when it throws none.
func failure(
    location: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async throws -> PostgresError {
    do {
        try await body()
    } catch let error as PostgresError {
        return error
    }
    Issue.record("nothing was thrown", sourceLocation: location)
    throw CancellationError()
}

/// Everything that talks to the server, one suite after the other, since some stop it.
@Suite(.serialized, .enabled(if: TestDatabase.isAvailable, TestDatabase.why))
struct PostgresIntegrationTests {}
