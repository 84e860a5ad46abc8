// The lanes behind a real PgBouncer.

import Foundation
import Glibc
import Testing

@testable import Postgres

extension PostgresIntegrationTests {
    @Suite(.serialized, .enabled(if: Pooler.isInstalled, "needs PgBouncer"))
    struct PoolerTests {
        @Test func `a direct connection keeps its settings and sessions`() async throws {
            try await TestDatabase.withClient { client in
                try await client.verifyLanes()
            }
        }

        @Test(arguments: ["transaction", "statement"])
        func `a pooler that gives each transaction another session is refused`(
            _ mode: String
        ) async throws {
            // With one connection to the server and with several.
            for poolSize in [1, 8] {
                try await Pooler.run(mode: mode, poolSize: poolSize) { url in
                    let client = try PostgresClient(PostgresConfiguration(url))
                    await #expect(throws: LaneFault.self, "\(mode) \(poolSize)") {
                        try await client.verifyLanes()
                    }
                    await client.close()
                }
            }
        }

        @Test(arguments: [1, 5, 14])
        func `a pooler with fewer sessions than a node needs is reported within the time limit`(
            _ poolSize: Int
        ) async throws {
            try await Pooler.run(mode: "session", poolSize: poolSize) { url in
                let client = try PostgresClient(PostgresConfiguration(url))
                #expect(client.sessionCount == 15)
                await #expect(
                    throws: LaneFault.tooFewConnections(wanted: 15, seconds: 3)
                ) {
                    try await client.verifyLanes(all: true, within: .seconds(3))
                }
                await client.close()
            }
        }

        @Test func `a pooler with the sessions that a node needs serves it`() async throws {
            try await Pooler.run(mode: "session", poolSize: 15) { url in
                let client = try PostgresClient(PostgresConfiguration(url))
                try await client.waitUntilReady(deadline: .after(.seconds(20)))
                try await client.verifyLanes(all: true, within: .seconds(60))
                await client.close()
            }
        }

        @Test func `a pooler that keeps sessions works like a direct connection`() async throws {
            try await Pooler.run(mode: "session", poolSize: 40) { url in
                let client = try PostgresClient(PostgresConfiguration(url))
                try await client.verifyLanes()
                try await client.waitUntilReady(deadline: .after(.seconds(20)))
                for number in 0..<20 {
                    let rows = try await client.query(
                        ReadLaneTests.echo, [.int8(Int64(number)), .text("")])
                    #expect(try rows.int64(0, 0) == Int64(number))
                }
                await client.close()
            }
        }

        @Test func `a setting that an intermediary resets is reported`() async throws {
            try await TestDatabase.withClient { client in
                var options = try #require(client.laneOptions[.read])
                options.set("work_mem", "5000001")
                options.set("work_mem", "5000000")
                let fault = try await client.fault(of: options)
                #expect(
                    fault
                        == .settingIgnored(name: "work_mem", wanted: "5000001", found: "5000000"))
            }
        }
    }
}

/// A PgBouncer for one test.
enum Pooler {
    private static let program = "/usr/sbin/pgbouncer"
    static let isInstalled = access(program, X_OK) == 0

    static func run(
        mode: String, poolSize: Int, _ body: (_ url: String) async throws -> Void
    ) async throws {
        let server = try #require(TestDatabase.url)
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "pooler-\(UUID().uuidString.prefix(8))").path(percentEncoded: false)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o777])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let parts = try #require(URLComponents(string: server))
        let items = Dictionary(
            (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
        let user = items["user"] ?? "danji"
        let database = parts.path.dropFirst()
        let configuration = """
            [databases]
            \(database) = host=\(items["host"] ?? "") dbname=\(database) user=\(user)
            [pgbouncer]
            unix_socket_dir = \(folder)
            unix_socket_mode = 0777
            listen_port = 6432
            auth_type = any
            pool_mode = \(mode)
            default_pool_size = \(poolSize)
            max_client_conn = 200
            logfile = \(folder)/log
            """
        try configuration.write(toFile: "\(folder)/ini", atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: program)
        // It refuses to run as root; this account may use the servers of scripts/services.
        process.arguments = (getuid() == 0 ? ["-u", "postgres"] : []) + ["\(folder)/ini"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            // It inherits the signals blocked by a pool thread: no weaker signal reaches it.
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        try await TestDatabase.eventually { access("\(folder)/.s.PGSQL.6432", F_OK) == 0 }
        try await body("postgresql:///\(database)?host=\(folder)&port=6432&user=\(user)")
    }
}
