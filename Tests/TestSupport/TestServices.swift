// The real PostgreSQL and Redis that integration tests use, started by scripts/services.
import Foundation
public import Testing

/// A PostgreSQL and a Redis on Unix sockets.
///
/// Tests share one pair (``shared()``) and are isolated by separate databases (``makeDatabase()``).
/// A test that stops or kills a server uses its own pair (``withOwn(_:_:)``).
public struct TestServices: Sendable {
    /// A server of the pair.
    public enum Service: String, Sendable { case postgres, redis }

    /// Actions on a server, as named by `scripts/services`.
    public enum Action: String, Sendable { case start, stop, kill, restart }

    /// Why a pair is unavailable or did not obey.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// `postgresql:///danji?host=…&user=danji`: a role that may create databases, not a superuser.
    public let databaseURL: String
    /// `redis+unix:///…/redis.sock`
    public let redisURL: String
    private let directory: String?

    /// The pair that all tests share. It must not be stopped.
    ///
    /// Throws when the tests were not started by `scripts/test` (or with the same variables).
    public static func shared() throws(Failure) -> TestServices {
        let environment = ProcessInfo.processInfo.environment
        guard let database = environment["DANJI_TEST_DATABASE_URL"],
            let redis = environment["DANJI_TEST_REDIS_URL"]
        else {
            throw Failure(
                description: """
                    This test needs PostgreSQL and Redis: run scripts/test [--filter NAME], or start \
                    them (scripts/services --dir DIR --ephemeral start) and set \
                    DANJI_TEST_DATABASE_URL and DANJI_TEST_REDIS_URL to what `env` prints.
                    """)
        }
        return TestServices(databaseURL: database, redisURL: redis, directory: nil)
    }

    /// Whether the tests have a pair.
    static var areAvailable: Bool {
        ProcessInfo.processInfo.environment["DANJI_TEST_DATABASE_URL"] != nil
    }

    /// Starts a pair (or one server) for this test alone, and deletes it afterwards.
    public static func withOwn<Result: Sendable>(
        _ service: Service? = nil,
        _ body: (TestServices) async throws -> Result
    ) async throws -> Result {
        let parent =
            ProcessInfo.processInfo.environment["DANJI_TEST_DIRECTORY"]
            ?? FileManager.default.temporaryDirectory.path(percentEncoded: false)
        let directory = "\(parent)/own-\(UUID().uuidString.prefix(8))"
        try await control(
            directory, ["--ephemeral", "start"] + (service.map { [$0.rawValue] } ?? []))
        do {
            let result = try await body(TestServices(at: directory))
            try await control(directory, ["remove"])
            try? FileManager.default.removeItem(atPath: directory)
            return result
        } catch {
            _ = try? await control(directory, ["remove"])
            try? FileManager.default.removeItem(atPath: directory)
            throw error
        }
    }

    private init(databaseURL: String, redisURL: String, directory: String?) {
        self.databaseURL = databaseURL
        self.redisURL = redisURL
        self.directory = directory
    }

    private init(at directory: String) async throws {
        var values: [Substring: String] = [:]
        let lines = try await Self.control(directory, ["env"])
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[parts[0]] = String(parts[1]) }
        }
        guard let database = values["DANJI_MIGRATION_DATABASE_URL"],
            let redis = values["DANJI_REDIS_URL"]
        else { throw Failure(description: "scripts/services env printed: \(lines)") }
        self.init(databaseURL: database, redisURL: redis, directory: directory)
    }

    /// Starts, stops, kills or restarts a server of a pair made by ``withOwn(_:_:)``; returns when
    /// it is done (a started server answers).
    public func perform(_ action: Action, on service: Service) async throws {
        guard let directory else {
            throw Failure(description: "the shared pair serves other tests: take withOwn { … }")
        }
        try await Self.control(directory, [action.rawValue, service.rawValue])
    }

    /// Makes an empty database and returns its URL. It is deleted with the pair.
    public func makeDatabase() async throws -> String {
        try await makeDatabase(copying: "template1")
    }

    /// Makes a copy of a database, to which nobody is connected, and returns its URL.
    func makeDatabase(copying template: String) async throws -> String {
        let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        // What is granted on a database itself is not copied: this is what `danji migrate` grants.
        let granted = "REVOKE TEMPORARY, CREATE ON DATABASE \(name) FROM PUBLIC"
        try await run(
            Self.psqlPath,
            ["-XAtqw", "-d", databaseURL, "-c", "CREATE DATABASE \(name) TEMPLATE \(template)"]
                + (template == "template1" ? [] : ["-c", granted]))
        return databaseURL.replacing("postgresql:///danji", with: "postgresql:///\(name)")
    }

    /// The name in a database's URL.
    static func name(of database: String) -> String {
        String(database.dropFirst("postgresql:///".count).prefix { $0 != "?" })
    }

    /// A database as its serving role, which owns nothing there.
    public static func servingURL(_ database: String) -> String {
        database.replacing("user=danji", with: "user=danji_app")
    }

    /// Runs one SQL statement with `psql` and returns its output, columns separated by `|`: an
    /// observer that shares no code with what is tested.
    public func psql(_ sql: String, database url: String? = nil) async throws -> String {
        try await run(
            Self.psqlPath,
            ["-XAtqw", "-v", "ON_ERROR_STOP=1", "-d", url ?? databaseURL, "-c", sql])
    }

    /// Debian's `psql` is a Perl script that starts the real one, and takes longer than it.
    private static let psqlPath: String = {
        let versions = "/usr/lib/postgresql"
        let numbers = (try? FileManager.default.contentsOfDirectory(atPath: versions)) ?? []
        let newest = numbers.compactMap(Int.init).max()
        return newest.map { "\(versions)/\($0)/bin/psql" } ?? "psql"
    }()

    /// Runs one command with `redis-cli` and returns its output.
    @discardableResult
    public func redis(_ command: [String]) async throws -> String {
        try await run(
            "redis-cli", ["-s", redisURL.replacing("redis+unix://", with: "")] + command)
    }

    @discardableResult
    private static func control(_ directory: String, _ arguments: [String]) async throws -> String {
        let script = Checkout.url("scripts/services").path(percentEncoded: false)
        return try await run("bash", [script, "--dir", directory] + arguments)
    }
}

/// Runs a program found in PATH until it exits, without standard input, and returns its output.
///
/// Throws ``TestServices/Failure`` with both its outputs if it exits with a status other than 0.
@discardableResult
public func run(_ program: String, _ arguments: [String]) async throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: a daemon that the program starts would keep a pipe open.
    let folder = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [folder.appending(path: "out"), folder.appending(path: "err")]
    for file in files { try Data().write(to: file) }
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]

    try process.run()
    let status = await ChildEnd.status(of: process)
    for handle in handles { try handle.close() }
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    guard status == 0 else {
        throw TestServices.Failure(
            description: """
                \(program) \(arguments.joined(separator: " ")) \
                ended with status \(status)
                \(texts[0])\(texts[1])
                """)
    }
    return texts[0].trimmingCharacters(in: .newlines)
}

extension Trait where Self == ConditionTrait {
    /// For suites that need PostgreSQL and Redis: `scripts/test --quick` runs without them.
    public static var services: Self {
        .enabled(if: TestServices.areAvailable, "scripts/test starts what this needs")
    }
}
