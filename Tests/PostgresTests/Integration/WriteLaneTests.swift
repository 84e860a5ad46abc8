// The write lane against a real server: transactions, single writes, and what is never repeated.

import Postgres
import Testing

extension PostgresIntegrationTests {
    @Suite(.serialized) struct WriteLaneTests {
        static let add = Statement(
            "test_add", "INSERT INTO notes (id, body) VALUES ($1, $2)", [.int8, .text],
            access: .write)
        static let addLater = Statement(
            "test_add_later", "INSERT INTO notes (id, parent) VALUES ($1, $2)", [.int8, .int8],
            access: .write)
        static let count = Statement("test_count", "SELECT count(*) FROM notes")
        static let bump = Statement(
            "test_bump", "UPDATE counters SET value = value + 1 WHERE id = 1", access: .write)
        static let value = Statement("test_value", "SELECT value FROM counters WHERE id = 1")
        static let sleep = Statement(
            "test_write_sleep", "SELECT pg_sleep($1::float8)", [.float8], access: .write)

        static let tables = """
            DROP TABLE IF EXISTS notes, counters;
            CREATE TABLE notes (
                id bigint CONSTRAINT notes_key PRIMARY KEY, body text,
                parent bigint CONSTRAINT notes_parent REFERENCES notes
                    DEFERRABLE INITIALLY DEFERRED);
            CREATE TABLE counters (id int PRIMARY KEY, value bigint NOT NULL);
            INSERT INTO counters VALUES (1, 0)
            """

        // What an attacker who injects one statement into the program's own session can do.
        static let forget = Statement(
            "test_forget_honest", "DEALLOCATE test_honest", access: .write)
        static let forge = Statement(
            "test_forge", "PREPARE test_honest AS SELECT 666::int8", access: .write)
        static let keepLock = Statement(
            "test_keep_lock", "SELECT pg_advisory_lock(4711)", access: .write)
        static let honest = Statement("test_honest", "SELECT 1::int8", access: .write)
        static let session = Statement(
            "test_session",
            """
            SELECT pg_backend_pid()::int8, (SELECT count(*) FROM pg_prepared_statements),
                (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
                    AND pid = pg_backend_pid())
            """, access: .write)

        @Test func `an election does not run statements that others prepared in its session`()
            async throws
        {
            try await TestDatabase.withClient({ $0.writeConnections = 1 }) { client in
                _ = try await client.query(Self.honest)
                _ = try await client.query(Self.forget)
                _ = try await client.query(Self.forge)
                // The attack works: this is what must not be trusted.
                #expect(try await client.query(Self.honest).int64(0, 0) == 666)
                for preparation in [Transaction.Preparation.eachTime, .inNewSession] {
                    let answer = try await client.withTransaction(preparation: preparation) {
                        transaction throws(PostgresError) in
                        try await transaction.query(Self.honest).int64(0, 0)
                    }
                    #expect(answer == 1)
                }
            }
        }

        @Test func `a new session has no state of the previous one, and is kept for others`()
            async throws
        {
            try await TestDatabase.withClient({ $0.writeConnections = 1 }) { client in
                _ = try await client.query(Self.keepLock)
                let before = try await client.query(Self.session)
                #expect(try before.int64(0, 2) == 1)
                let during = try await client.withTransaction(preparation: .inNewSession) {
                    transaction throws(PostgresError) in
                    try await transaction.query(Self.session)
                }
                #expect(try during.int64(0, 0) != before.int64(0, 0))
                #expect(try during.int64(0, 1) == 0 && during.int64(0, 2) == 0)
                let after = try await client.query(Self.session)
                #expect(try after.int64(0, 0) == during.int64(0, 0))
            }
        }

        private func withTables(
            _ change: (inout PostgresConfiguration) -> Void = { _ in },
            _ body: (PostgresClient) async throws -> Void
        ) async throws {
            try await TestDatabase.withClient(change) { client in
                try await TestDatabase.run(Self.tables, on: client)
                try await body(client)
            }
        }

        private func notes(_ client: PostgresClient) async throws -> Int64 {
            try await client.query(Self.count).int64(0, 0)
        }

        @Test func `a deferred statement is sent with the next one, at the latest before COMMIT`()
            async throws
        {
            try await withTables { client in
                let before = client.statistics.batches
                let inside = try await client.withTransaction {
                    transaction throws(PostgresError) in
                    transaction.queryLater(Self.add, [.int8(1), .text("하나")])
                    transaction.queryLater(Self.add, [.int8(2), .null]) { rows in
                        #expect(rows.affectedRows == 1)
                    }
                    let count = try await transaction.query(Self.count).int64(0, 0)
                    transaction.queryLater(Self.add, [.int8(3), .null])
                    return count
                }
                #expect(inside == 2)
                #expect(try await notes(client) == 3)
                // Three for the transaction: the first statements, the last one, COMMIT.
                try await TestDatabase.eventually { client.statistics.batches - before == 4 }
            }
        }

        @Test func `the error of a deferred statement is thrown, and nothing is committed`()
            async throws
        {
            try await withTables { client in
                for hasNext in [true, false] {
                    let error = try await failure {
                        try await client.withTransaction { transaction throws(PostgresError) in
                            transaction.queryLater(Self.add, [.int8(1), .null])
                            transaction.queryLater(Self.add, [.int8(1), .null])
                            if hasNext { _ = try await transaction.query(Self.count) }
                        }
                    }
                    #expect(error.isUniqueViolation(of: "notes_key"))
                    #expect(try await notes(client) == 0)
                }
            }
        }

        @Test func `a transaction that is rolled back sends no deferred statements`()
            async throws
        {
            try await withTables { client in
                let counter = StatementCounter()
                try await StatementCounter.$current.withValue(counter) {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.query(Self.count)
                        transaction.queryLater(Self.add, [.int8(1), .null])
                        transaction.rollBack()
                    }
                }
                #expect(counter.count == 1)
                #expect(try await notes(client) == 0)
            }
        }

        @Test func `a transaction commits when its body returns`() async throws {
            try await withTables { client in
                let counter = StatementCounter()
                let inside = try await StatementCounter.$current.withValue(counter) {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        let first = try await transaction.query(Self.add, [.int8(1), .text("하나")])
                        _ = try await transaction.query(Self.add, [.int8(2), .null])
                        #expect(first.affectedRows == 1)
                        return try await transaction.query(Self.count).int64(0, 0)
                    }
                }
                #expect(inside == 2)
                #expect(counter.count == 3)
                #expect(try await notes(client) == 2)
            }
        }

        @Test func `an error rolls the transaction back and is rethrown`() async throws {
            try await withTables { client in
                let error = try await failure {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.query(Self.add, [.int8(1), .text("a")])
                        _ = try await transaction.query(Self.add, [.int8(1), .text("b")])
                    }
                }
                #expect(error.isUniqueViolation(of: "notes_key") == true)
                #expect(error.isUniqueViolation(of: "other_key") == false)
                #expect(error.violatedConstraint == "notes_key")
                #expect(error.serverError?.table == "notes")
                #expect(try await notes(client) == 0)
            }
        }

        @Test func `a body may roll back and still return a value`() async throws {
            try await withTables { client in
                let answer = try await client.withTransaction { transaction throws(PostgresError) in
                    _ = try await transaction.query(Self.add, [.int8(1), .null])
                    transaction.rollBack()
                    return "refused"
                }
                #expect(answer == "refused")
                #expect(try await notes(client) == 0)
            }
        }

        @Test func `a body that swallows a failure commits nothing`() async throws {
            try await withTables { client in
                let error = try await failure {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.query(Self.add, [.int8(1), .null])
                        _ = try? await transaction.query(Self.add, [.int8(1), .null])
                    }
                }
                if case .transactionAborted = error {} else { Issue.record("\(error)") }
                #expect(try await notes(client) == 0)
            }
        }

        @Test func `a transaction without statements costs nothing`() async throws {
            try await withTables { client in
                let value = try await client.withTransaction { _ in 7 }
                #expect(value == 7)
            }
        }

        @Test func `statements sent together share a round trip and stop at the first error`()
            async throws
        {
            try await withTables { client in
                let rows = try await client.withTransaction { transaction throws(PostgresError) in
                    try await transaction.queryAll([
                        BoundStatement(Self.add, [.int8(1), .null]),
                        BoundStatement(Self.add, [.int8(2), .null]),
                        BoundStatement(Self.count),
                    ])
                }
                #expect(try rows.count == 3 && rows[2].int64(0, 0) == 2)
                let error = try await failure {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.queryAll([
                            BoundStatement(Self.add, [.int8(3), .null]),
                            BoundStatement(Self.add, [.int8(1), .null]),
                            BoundStatement(Self.add, [.int8(4), .null]),
                        ])
                    }
                }
                #expect(error.sqlState == "23505")
                #expect(try await notes(client) == 2)
            }
        }

        @Test func `a single write is answered after its commit`() async throws {
            try await withTables { client in
                let rows = try await client.query(Self.add, [.int8(1), .null])
                #expect(rows.affectedRows == 1 && rows.commandTag == "INSERT 0 1")
                let error = try await failure {
                    _ = try await client.query(Self.addLater, [.int8(2), .int8(99)])
                }
                #expect(error.isForeignKeyViolation(of: "notes_parent") == true)
                #expect(try await notes(client) == 1)
            }
        }

        @Test func `a deferred constraint fails the commit`() async throws {
            try await withTables { client in
                let error = try await failure {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.query(Self.addLater, [.int8(2), .int8(99)])
                    }
                }
                #expect(error.isForeignKeyViolation(of: "notes_parent") == true)
                #expect(try await notes(client) == 0)
            }
        }

        @Test func `many transactions at once take their turns`() async throws {
            try await withTables {
                $0.writeConnections = 3
                $0.queueWait = .seconds(60)
                $0.defaultTimeout = .seconds(60)
            } _: { client in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<300 {
                        group.addTask {
                            if number % 3 == 0 {
                                _ = try await client.query(Self.bump)
                            } else {
                                try await client.withTransaction {
                                    transaction throws(PostgresError) in
                                    _ = try await transaction.query(
                                        Self.add, [.int8(Int64(number)), .null])
                                    _ = try await transaction.query(Self.bump)
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(try await client.query(Self.value).int64(0, 0) == 300)
                #expect(try await notes(client) == 200)
            }
        }

        @Test func `an exhausted lane refuses after a bounded wait`() async throws {
            try await withTables {
                $0.writeConnections = 1
                $0.queueWait = .milliseconds(100)
            } _: { client in
                let holder = Task {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.query(Self.sleep, [.float8(0.5)])
                        _ = try await transaction.query(Self.bump)
                    }
                }
                try await TestDatabase.eventually { client.statistics.statements == 1 }
                let error = try await failure {
                    try await client.withTransaction { second throws(PostgresError) in
                        _ = try await second.query(Self.bump)
                    }
                }
                if case .overloaded = error {} else { Issue.record("\(error)") }
                let third = try await failure { _ = try await client.query(Self.bump) }
                if case .overloaded = third {} else { Issue.record("\(third)") }
                try await holder.value
                #expect(try await client.query(Self.value).int64(0, 0) == 1)
            }
        }

        @Test func `a cancelled transaction is stopped on the server and rolled back`()
            async throws
        {
            try await withTables {
                $0.writeConnections = 1
            } _: { client in
                let task = Task {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.query(Self.add, [.int8(1), .null])
                        _ = try await transaction.query(Self.sleep, [.float8(4.5)])
                    }
                }
                try await TestDatabase.eventually { client.statistics.statements >= 2 }
                task.cancel()
                let error = try await failure { try await task.value }
                if case .cancelled = error {} else { Issue.record("\(error)") }
                // The only connection is free again long before the sleep would have ended.
                _ = try await client.query(Self.bump, deadline: .after(.seconds(4)))
                #expect(try await notes(client) == 0)
                #expect(client.statistics.losses == 0)
            }
        }

        @Test func `a transaction's statement past its deadline is a timeout`() async throws {
            try await withTables { client in
                let error = try await failure {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        _ = try await transaction.query(
                            Self.sleep, [.float8(4)], deadline: .after(.milliseconds(50)))
                    }
                }
                if case .timeout = error {} else { Issue.record("\(error)") }
            }
        }

        @Test func `a write that did not answer in time has an unknown outcome`() async throws {
            try await withTables { client in
                let error = try await failure {
                    _ = try await client.query(
                        Self.sleep, [.float8(4)], deadline: .after(.milliseconds(50)))
                }
                if case .outcomeUnknown = error {} else { Issue.record("\(error)") }
            }
        }

        @Test func `a transaction is closed when its body is over`() async throws {
            try await withTables { client in
                let leaked = try await client.withTransaction { $0 }
                let error = try await failure {
                    _ = try await leaked.query(Self.count)
                }
                if case .closed = error {} else { Issue.record("\(error)") }
            }
        }

        @Test func `isolation levels reach the server`() async throws {
            let level = Statement(
                "test_isolation", "SELECT current_setting('transaction_isolation')")
            try await withTables { client in
                for (isolation, name) in [
                    (Transaction.Isolation.readCommitted, "read committed"),
                    (.repeatableRead, "repeatable read"), (.serializable, "serializable"),
                ] {
                    let told = try await client.withTransaction(isolation: isolation) {
                        transaction throws(PostgresError) in
                        try await transaction.query(level).text(0, 0)
                    }
                    #expect(told == name)
                }
            }
        }
    }
}
