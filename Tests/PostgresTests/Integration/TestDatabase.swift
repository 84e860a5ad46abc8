// The PostgreSQL that the integration tests use: set by the environment, never guessed.

import Foundation
import Glibc
import Postgres
import Testing

/// A scratch database that other tests may share: everything created is in its own schema.
enum TestDatabase {
    private static let environment = ProcessInfo.processInfo.environment
    /// A connection URI, from `DANJI_TEST_DATABASE_URL`.
    static let url = environment["DANJI_TEST_DATABASE_URL"]
    /// `scripts/services` with its options, from `DANJI_TEST_SERVICES`.
    static let services = environment["DANJI_TEST_SERVICES"]

    static let isAvailable = url != nil
    static let canRestart = url != nil && services != nil
    static let why: Comment = "set DANJI_TEST_DATABASE_URL to a scratch database"
    static let whyRestart: Comment = "set DANJI_TEST_SERVICES to the command that makes servers"

    static let schema = "postgres_tests"

    static func configuration(_ server: String? = nil) throws -> PostgresConfiguration {
        var configuration = PostgresConfiguration(try server ?? #require(url))
        configuration.schema = schema
        return configuration
    }

    /// Runs `body` with a client that is ready, and closes it.
    @discardableResult
    static func withClient<Value>(
        _ change: (inout PostgresConfiguration) -> Void = { _ in }, server: String? = nil,
        _ body: (PostgresClient) async throws -> Value
    ) async throws -> Value {
        var configuration = try configuration(server)
        change(&configuration)
        let client = try PostgresClient(configuration)
        do {
            try await client.waitUntilReady(deadline: .after(.seconds(20)))
            try await run("CREATE SCHEMA IF NOT EXISTS \(schema)", on: client)
            let value = try await body(client)
            await client.close()
            return value
        } catch {
            await client.close()
            throw error
        }
    }

    /// Runs a script on a separate connection.
    static func run(_ script: String, on client: PostgresClient) async throws {
        try await client.withSession { session throws(PostgresError) in
            try await session.execute(script: script)
        }
    }

    /// Creates a server for this test alone, which it may stop, and deletes it afterwards.
    static func withOwnServer(
        _ body: (_ url: String, _ perform: (_ verb: String) throws -> Void) async throws -> Void
    ) async throws {
        let parent = environment["DANJI_TEST_DIRECTORY"] ?? NSTemporaryDirectory()
        let directory = "\(parent)/postgres-\(getpid())"
        let told = "\(directory).env"
        let control = "\(try #require(services)) --dir '\(directory)'"
        func perform(_ words: String, output: String = "/dev/null") throws {
            try #require(system("\(control) \(words) >'\(output)' 2>/dev/null </dev/null") == 0)
        }
        try perform("--ephemeral start postgres")
        defer {
            try? perform("--yes remove")
            unlink(told)
            rmdir(directory)
        }
        try perform("env", output: told)
        let lines = try String(contentsOfFile: told, encoding: .utf8).split(separator: "\n")
        let line = try #require(lines.first { $0.hasPrefix("DANJI_MIGRATION_DATABASE_URL=") })
        try await body(String(line.dropFirst("DANJI_MIGRATION_DATABASE_URL=".count))) { verb in
            try perform("\(verb) postgres")
        }
    }

    /// Retries until the condition holds; fails after many attempts rather than after a time.
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

/// All suites that use the server, one after the other, since some stop it.
@Suite(.serialized, .enabled(if: TestDatabase.isAvailable, TestDatabase.why))
struct PostgresIntegrationTests {}
