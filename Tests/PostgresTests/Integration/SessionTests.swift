// Sessions: scripts, locks, COPY.

import Postgres
import Testing

extension PostgresIntegrationTests {
    @Suite(.serialized) struct SessionTests {
        static let rowCount = Statement("test_copied", "SELECT count(*) FROM copied")

        private func withTable(
            _ body: (PostgresClient) async throws -> Void
        ) async throws {
            try await TestDatabase.withClient { client in
                try await TestDatabase.run(
                    "DROP TABLE IF EXISTS copied; CREATE TABLE copied (id int, body text)",
                    on: client)
                try await body(client)
            }
        }

        private func chunks(_ lines: Int, of line: (Int) -> String) -> AsyncStream<[UInt8]> {
            let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
            for number in 0..<lines { continuation.yield(Array(line(number).utf8)) }
            continuation.finish()
            return stream
        }

        static let readPath = Statement("test_path_read", "SELECT current_setting('search_path')")
        static let writePath = Statement(
            "test_path_write", "SELECT current_setting('search_path')", access: .write)

        @Test func `every connection looks names up in its own schema, whatever the server says`()
            async throws
        {
            var configuration = try TestDatabase.configuration()
            let mark = configuration.connection.contains("?") ? "&" : "?"
            configuration.connection += "\(mark)options=-csearch_path%3Devil%2Cpublic"
            let client = try PostgresClient(configuration)
            let pinned = "\(TestDatabase.schema), pg_temp"
            for statement in [Self.readPath, Self.writePath] {
                #expect(try await client.query(statement).text(0, 0) == pinned)
            }
            try await client.withSession { session throws(PostgresError) in
                let path = try await session.query("SELECT current_setting('search_path')")
                #expect(try path.text(0, 0) == pinned)
            }
            try await client.verifyLanes()
            await client.close()
        }

        @Test func `a script of many statements is one transaction`() async throws {
            try await withTable { client in
                let error = try await failure {
                    try await client.withSession { session throws(PostgresError) in
                        try await session.execute(
                            script: """
                                INSERT INTO copied VALUES (1, 'a');
                                INSERT INTO copied VALUES ('no number', 'b');
                                """)
                    }
                }
                #expect(error.sqlState == "22P02")
                #expect(error.serverError?.confidential.position != nil)
                #expect(!"\(error)".contains("no number"))
                #expect(!String(reflecting: error).contains("no number"))
                #expect(try await client.query(Self.rowCount).int64(0, 0) == 0)
            }
        }

        @Test func `a session holds an advisory lock from one call to the next`() async throws {
            try await withTable { client in
                try await client.withSession { session throws(PostgresError) in
                    _ = try await session.query("SELECT pg_advisory_lock($1)", [.int8(42)])
                    let free = try await client.withSession { other throws(PostgresError) in
                        try await other.query("SELECT pg_try_advisory_lock(42)").bool(0, 0)
                    }
                    #expect(!free)
                    let typed = try await session.query(
                        "SELECT $1 || $2", [.text("a"), .text("b")])
                    #expect(try typed.text(0, 0) == "ab")
                }
            }
        }

        @Test func `COPY streams rows and returns their number`() async throws {
            try await withTable { client in
                let count = try await client.copyIn(
                    "COPY copied FROM STDIN", chunks(20_000) { "\($0)\t값 \($0)\n" })
                #expect(count == 20_000)
                #expect(try await client.query(Self.rowCount).int64(0, 0) == 20_000)
            }
        }

        @Test func `COPY with a bad row is reported and copies nothing`() async throws {
            try await withTable { client in
                let error = try await failure {
                    _ = try await client.copyIn(
                        "COPY copied FROM STDIN", chunks(100) { $0 == 50 ? "x\ty\n" : "1\ta\n" })
                }
                #expect(error.sqlState == "22P02")
                #expect(error.serverError?.confidential.context?.contains("line 51") == true)
                #expect(try await client.query(Self.rowCount).int64(0, 0) == 0)
            }
        }

        @Test func `COPY whose writer fails copies nothing, and the session continues`()
            async throws
        {
            try await withTable { client in
                try await client.withSession { session throws(PostgresError) in
                    do throws(PostgresError) {
                        _ = try await session.copyIn("COPY copied FROM STDIN") {
                            writer throws(PostgresError) in
                            try await writer.write(Array("1\ta\n".utf8))
                            throw .overloaded
                        }
                        Issue.record("nothing was thrown")
                    } catch {
                        if case .overloaded = error {} else { Issue.record(error) }
                    }
                    #expect(
                        try await session.query("SELECT count(*) FROM copied").int64(0, 0) == 0)
                    do throws(PostgresError) {
                        _ = try await session.copyIn("SELECT 1") { _ throws(PostgresError) in }
                        Issue.record("nothing was thrown")
                    } catch {
                        if case .protocolViolation = error {} else { Issue.record(error) }
                    }
                    do throws(PostgresError) {
                        _ = try await session.query("COPY copied FROM STDIN")
                        Issue.record("nothing was thrown")
                    } catch {
                        if case .protocolViolation = error {} else { Issue.record(error) }
                    }
                    #expect(try await session.query("SELECT 7").int32(0, 0) == 7)
                }
            }
        }

        @Test func `a cancelled task stops its session's statement`() async throws {
            try await withTable { client in
                let task = Task {
                    try await client.withSession { session throws(PostgresError) in
                        _ = try await session.query("SELECT pg_sleep(30) AS cancel_me")
                    }
                }
                let running = Statement(
                    "test_running",
                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%cancel_me' "
                        + "AND state = 'active' AND pid <> pg_backend_pid()")
                try await TestDatabase.eventually {
                    try await client.query(running).int64(0, 0) == 1
                }
                task.cancel()
                let error = try await failure { try await task.value }
                if case .cancelled = error {} else { Issue.record(error) }
            }
        }
    }
}
