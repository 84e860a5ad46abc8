// The program's commands on a database: migrations, imports, and their error messages.
import Foundation
import TestSupport
import Testing

struct CommandTests {
    private static func environment(_ database: String) -> [String: String] {
        ["DANJI_DATABASE_URL": database, "DANJI_ENVIRONMENT": "development"]
    }

    @Test func `two migrations at once create the tables once`() async throws {
        let services = try TestServices.shared()
        let database = try await services.makeDatabase()
        try await withThrowingTaskGroup(of: Program.Ending.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await Program.run(["migrate"], environment: Self.environment(database))
                }
            }
            var applied = 0
            for try await ending in group {
                #expect(ending.status == 0, "\(ending.errors)")
                applied += ending.output.contains("Applied") ? 1 : 0
            }
            #expect(applied == 1)
        }
        let tables = try await services.psql(
            "SELECT count(*) FROM pg_tables WHERE tablename = 'feed'", database: database)
        #expect(tables == "1")
    }

    @Test func `danji graphql says which edition it implements`() async throws {
        for flag in ["--version", "--help"] {
            let ending = try await Program.run(["graphql", flag], environment: [:])
            #expect(ending.status == 0)
            #expect(ending.output.contains("September 2026"), "\(ending.output)")
            #expect(ending.output.contains("https://spec.graphql.org/September2026/"))
        }
    }

    @Test func `migrating again changes nothing and succeeds`() async throws {
        let services = try TestServices.shared()
        let database = try await SampleComplexes.migratedDatabase(on: services)
        let secret = "SELECT md5(string_agg(value::text, ',')) FROM secret"
        let before = try await services.psql(secret, database: database)
        let ending = try await Program.run(
            ["migrate"], environment: Self.environment(database))
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("up to date"))
        #expect(try await services.psql(secret, database: database) == before)
    }

    @Test func `a migration that was changed after it ran is refused`() async throws {
        let services = try TestServices.shared()
        let database = try await SampleComplexes.migratedDatabase(on: services)
        let folder = FileManager.default.temporaryDirectory.appending(path: "migrations-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        for path in Checkout.files(under: "Migrations", withExtension: "sql") {
            let text = try Checkout.text(path) + (path.contains("0001_") ? "\n-- later\n" : "")
            try Data(text.utf8).write(
                to: folder.appending(path: URL(filePath: path).lastPathComponent))
        }
        var environment = Self.environment(database)
        environment["DANJI_MIGRATIONS_DIR"] = folder.path(percentEncoded: false)
        let ending = try await Program.run(["migrate"], environment: environment)
        #expect(ending.status != 0)
        #expect(ending.errors.contains("0001_spine.sql"), "\(ending.errors)")
    }

    @Test(arguments: ["development", "production"])
    func `serve refuses to start without tables and names the command that creates them`(
        _ mode: String
    ) async throws {
        let services = try TestServices.shared()
        var environment = Self.environment(try await services.makeDatabase())
        environment["DANJI_ENVIRONMENT"] = mode
        environment["DANJI_SECRET"] =
            mode == "production" ? Data(repeating: 7, count: 32).base64EncodedString() : nil
        let started = try await Self.serve(environment)
        #expect(started.contains("danji migrate"), "\(started)")
    }

    @Test func `serve reports a missing database`() async throws {
        let nowhere = "postgresql:///danji?host=/nonexistent&user=danji"
        let errors = try await Self.serve(Self.environment(nowhere))
        #expect(errors.contains("PostgreSQL"), "\(errors)")
    }

    @Test func `serve without DANJI_DATABASE_URL names the variable`() async throws {
        let errors = try await Self.serve(["DANJI_ENVIRONMENT": "development"])
        #expect(errors.contains("DANJI_DATABASE_URL"), "\(errors)")
    }

    @Test func `production refuses to start without DANJI_SECRET`() async throws {
        let services = try TestServices.shared()
        var environment = Self.environment(
            try await SampleComplexes.migratedDatabase(on: services))
        environment["DANJI_ENVIRONMENT"] = "production"
        let errors = try await Self.serve(environment)
        #expect(errors.contains("DANJI_SECRET"), "\(errors)")
    }

    @Test(
        arguments: [
            ("DANJI_SECRET", "too short"), ("DANJI_CACHE", "disk"), ("DANJI_CACHE", "redis"),
            ("DANJI_ENVIRONMENT", "test"), ("DANJI_READ_CONNECTIONS", "0"),
            ("DANJI_REDIS_URL", "rediss://127.0.0.1"), ("DANJI_REDIS_URL", "nonsense"),
            ("DANJI_LOG_LEVEL", "loud"),
        ])
    func `a setting that cannot be used stops the start and is named`(
        _ name: String, _ value: String
    ) async throws {
        var environment = Self.environment("postgresql:///danji?host=/nonexistent")
        environment[name] = value
        let errors = try await Self.serve(environment)
        #expect(errors.contains(name), "\(errors)")
    }

    @Test func `an unknown variable is reported`() async throws {
        let services = try TestServices.shared()
        var environment = Self.environment(try await services.makeDatabase())
        environment["DANJI_DATABSE_URL"] = "oops"
        let ending = try await Program.run(["migrate"], environment: environment)
        #expect(ending.status == 0)
        #expect(ending.errors.contains("DANJI_DATABSE_URL"), "\(ending.errors)")
        #expect(!ending.errors.contains("DANJI_ENVIRONMENT"))
    }

    @Test func `schema print prints the SDL that introspection describes`() async throws {
        let ending = try await Program.run(["schema", "print"], environment: [:])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("type Query"))
        #expect(!ending.output.contains("@computed"))
        #expect(!ending.output.contains("@embedded"))
    }

    @Test func `statements prints the catalogue, with types of columns if a database is asked`()
        async throws
    {
        struct Entry: Decodable {
            let name, sql, lane: String
            let parameters: [String]
            let columns: [String]?
        }
        let plain = try await Program.run(["statements", "--json"], environment: [:])
        #expect(plain.status == 0, "\(plain.errors)")
        let entries = try JSONDecoder().decode([Entry].self, from: Data(plain.output.utf8))
        #expect(entries.count > 300)
        #expect(Set(entries.map(\.name)).count == entries.count)
        #expect(entries.allSatisfy { $0.columns == nil && ["read", "write"].contains($0.lane) })
        let lock = try #require(entries.first { $0.name == "membership_lock_actor" })
        #expect(lock.lane == "write" && lock.parameters == ["int4", "uuid"])
        #expect(lock.sql.contains("FOR SHARE"))

        let services = try TestServices.shared()
        let database = try await SampleComplexes.migratedDatabase(on: services)
        let described = try await Program.run(
            ["statements", "--json", "--describe"], environment: Self.environment(database))
        #expect(described.status == 0, "\(described.errors)")
        let known = try JSONDecoder().decode([Entry].self, from: Data(described.output.utf8))
        #expect(
            known.first { $0.name == "poll_state" }?.columns == ["text"], "\(described.errors)")
        #expect(known.map(\.name) == entries.map(\.name))

        let table = try await Program.run(["statements"], environment: [:])
        let lines = table.output.split(separator: "\n")
        #expect(lines.count == entries.count)
        #expect(lines.contains { $0.contains(/poll_state +read +\(int4, uuid\)/) })
    }

    @Test func `statements on a database without tables says what to do`() async throws {
        let services = try TestServices.shared()
        let ending = try await Program.run(
            ["statements", "--describe"],
            environment: Self.environment(try await services.makeDatabase()))
        #expect(ending.status == 1)
        #expect(ending.errors.contains("Run danji migrate first"), "\(ending.errors)")
    }

    @Test(arguments: [["serve", "--port", "70000"], ["serve", "--prot", "1"], ["nothing"]])
    func `an unknown command prints the usage`(_ arguments: [String]) async throws {
        let ending = try await Program.run(arguments, environment: [:])
        #expect(ending.status != 0)
        #expect(ending.errors.contains("Usage: danji"), "\(ending.errors)")
    }

    /// The errors of a server that must not start.
    private static func serve(_ environment: [String: String]) async throws -> String {
        do {
            try await RunningServer.with(environment.merging(["DANJI_ACTION_LIMITS": "on"]) { $1 })
            { _ in }
            Issue.record("the server started")
            return ""
        } catch let failure as RunningServer.Failure {
            return failure.description
        }
    }
}
