// The migrator on a real PostgreSQL: once, twice, two at once, and with files that do not match.

import Foundation
import Postgres
import Resolvers
import Synchronization
import TestSupport
import Testing

@Suite(.services) struct MigratorTests {
    private func folder(_ files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "migrations-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, sql) in files {
            try Data(sql.utf8).write(to: folder.appending(path: name))
        }
        return folder.path(percentEncoded: false)
    }

    private func files(_ files: [String: String]) throws -> Migrator {
        Migrator(try MigrationFiles.read(try folder(files)))
    }

    private func failure(_ body: () async throws -> Void) async -> String {
        do {
            try await body()
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func `the repository's migrations apply once and then find nothing to do`() async throws {
        try await withEmptyDatabase { client, url in
            let path = Checkout.url("Migrations").path(percentEncoded: false)
            let migrator = Migrator(try MigrationFiles.read(path))
            #expect(try await migrator.pending(on: client).count == migrator.migrations.count)
            let first = try await migrator.run(on: client)
            #expect(first == migrator.migrations)
            #expect(try await migrator.run(on: client).isEmpty)
            #expect(try await migrator.pending(on: client).isEmpty)
            let count = try await psql("SELECT count(*) FROM schema_migration", url)
            #expect(count == "\(migrator.migrations.count)")
        }
    }

    @Test func `two migrators that start at once apply each file once`() async throws {
        try await withEmptyDatabase { client, url in
            let migrator = try files([
                "0001_slow.sql": "SELECT pg_sleep(0.2); CREATE TABLE a (x int)",
                "0002_more.sql": "CREATE TABLE b (x int)",
            ])
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await migrator.run(on: client).count }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts.sorted() == [0, 0, 0, 2])
            #expect(try await psql("SELECT count(*) FROM schema_migration", url) == "2")
        }
    }

    @Test func `the holder of the lock is named, and the wait for it ends`() async throws {
        try await withEmptyDatabase { client, url in
            let migrator = try files(["0001_a.sql": "CREATE TABLE a (x int)"])
            // The number of the migrations' lock.
            let holder = try PostgresClient(PostgresConfiguration(url))
            try await holder.withSession { session throws(PostgresError) in
                _ = try await session.query(
                    "SELECT pg_advisory_lock($1)", [.int8(0x64616E_6A690001)])
                let backend = try await session.query("SELECT pg_backend_pid()").int32(0, 0)
                let named = Mutex<[LockHolder]>([])
                let text = await failure {
                    _ = try await migrator.run(
                        on: client, timeout: 1,
                        waiting: { holder in named.withLock { $0.append(holder) } })
                }
                #expect(text.contains("backend \(backend)"), "\(text)")
                #expect(text.contains("pg_terminate_backend(\(backend))"))
                #expect(named.withLock { $0.map(\.processID) } == [backend])
                #expect(named.withLock { $0.first?.application } == "danji")
            }
            await holder.close()
            #expect(try await migrator.run(on: client).count == 1)
        }
    }

    @Test func `a database that is not UTF8 is refused with instructions`() async throws {
        try await withEmptyDatabase { client, url in
            let name = "latin_\(UInt32.random(in: 0 ... .max))"
            _ = try await psql(
                """
                CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C'
                    LC_CTYPE 'C'
                """, url)
            let database = try await psql("SELECT current_database()", url)
            let latin = try PostgresClient(
                PostgresConfiguration(url.replacing("/\(database)", with: "/\(name)")))
            let migrator = try files(["0001_a.sql": "CREATE TABLE a (x int)"])
            let text = await failure { _ = try await migrator.run(on: latin) }
            await latin.close()
            #expect(text.contains("LATIN1"), "\(text)")
            #expect(text.contains("CREATE DATABASE danji TEMPLATE template0 ENCODING 'UTF8'"))
            _ = try await psql("DROP DATABASE \(name)", url)
        }
    }

    @Test func `a file that was changed after it was applied is refused by name`() async throws {
        try await withEmptyDatabase { client, url in
            let before = ["0001_a.sql": "CREATE TABLE a (x int)"]
            _ = try await files(before).run(on: client)
            let changed = try files([
                "0001_a.sql": "CREATE TABLE a (x bigint)", "0002_b.sql": "CREATE TABLE b (x int)",
            ])
            let text = await failure { _ = try await changed.run(on: client) }
            #expect(text.contains("0001_a.sql is not what the database has had"))
            let renamed = try files(["0001_z.sql": "CREATE TABLE a (x int)"])
            #expect(
                await failure { _ = try await renamed.run(on: client) }
                    .contains("0001_z.sql is not what"))
            #expect(try await psql("SELECT to_regclass('b') IS NULL", url) == "t")
        }
    }

    @Test func `a database that is newer than the files is refused`() async throws {
        try await withEmptyDatabase { client, _ in
            let both = try files(["0001_a.sql": "SELECT 1", "0002_b.sql": "SELECT 2"])
            _ = try await both.run(on: client)
            let one = try files(["0001_a.sql": "SELECT 1"])
            let text = await failure { _ = try await one.run(on: client) }
            #expect(text.contains("0002_b.sql, which is not among the files"))
        }
    }

    @Test func `a failed migration is rolled back and earlier ones remain`() async throws {
        try await withEmptyDatabase { client, url in
            let migrator = try files([
                "0001_a.sql": "CREATE TABLE a (x int)",
                "0002_b.sql": "CREATE TABLE b (x int); INSERT INTO b VALUES ('no number')",
            ])
            let text = await failure { _ = try await migrator.run(on: client) }
            #expect(text.contains("0002_b.sql failed and was undone"))
            #expect(text.contains("no number"))
            let left = try await psql(
                "SELECT to_regclass('a') IS NOT NULL, to_regclass('b') IS NULL, "
                    + "(SELECT count(*) FROM schema_migration)", url)
            #expect(left == "t|t|1")
        }
    }

    @Test(arguments: [
        (["1_a.sql"], "1_a.sql is not called NNNN_name.sql"),
        (["0001_A.sql"], "0001_A.sql is not called NNNN_name.sql"),
        (["0002_a.sql"], "0002_a.sql has the wrong number: the next one is 1"),
        (["0001_a.sql", "0001_b.sql"], "0001_b.sql has the wrong number: the next one is 2"),
        (["0001_a.sql", "0003_c.sql"], "0003_c.sql has the wrong number: the next one is 2"),
        (["README.md"], "no migrations"),
    ])
    func `files that are not numbered in order are refused`(names: [String], message: String) throws
    {
        let path = try folder(
            Dictionary(uniqueKeysWithValues: names.map { ($0, "SELECT 1") }))
        let error = #expect(throws: MigrationError.self) { try MigrationFiles.read(path) }
        #expect(error?.description.contains(message) == true, "\(String(describing: error))")
    }

    @Test func `the given folder is used, and a missing one is an error`() throws {
        #expect(try MigrationFiles.directory(setting: "/somewhere") == "/somewhere")
        #expect(throws: MigrationError.self) { try MigrationFiles.read("/no/such/folder") }
    }
}

@Suite(.services) struct DomainClockTests {
    @Test func `the domain's time moves for all connections and can be reset`() async throws {
        try await withMigratedDatabase { client, url in
            let ahead =
                "SELECT round(extract(epoch FROM danji_now() - clock_timestamp()))::int4"
            #expect(try await psql(ahead, url) == "0")
            try await DomainClock.set(offsetSeconds: 86_400, on: client)
            try await DomainClock.set(offsetSeconds: 86_400, on: client)
            #expect(try await psql(ahead, url) == "86400")
            try await DomainClock.set(offsetSeconds: -60, on: client)
            #expect(try await psql(ahead, url) == "-60")
            try await DomainClock.set(offsetSeconds: 0, on: client)
            #expect(try await psql(ahead, url) == "0")
            #expect(
                try await psql("EXPLAIN (VERBOSE) SELECT danji_now()", url)
                    .contains("Output: clock_timestamp()"))
        }
    }

    @Test func `the development secret is created once`() async throws {
        try await withMigratedDatabase { client, _ in
            let secrets = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<4 {
                    group.addTask { try await DevelopmentSecret.load(from: client) }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(secrets.count == 1)
            #expect(secrets.first?.count == 32)
        }
    }
}
