// The read lane against a real server: sharing, failures of others, limits.

import Postgres
import Testing

extension PostgresIntegrationTests {
    @Suite(.serialized) struct ReadLaneTests {
        static let echo = Statement("test_echo", "SELECT $1::int8, $2::text", [.int8, .text])
        static let divide = Statement("test_divide", "SELECT 10 / $1::int4", [.int4])
        static let sleep = Statement("test_sleep", "SELECT pg_sleep($1::float8)", [.float8])
        static let backend = Statement("test_backend", "SELECT pg_backend_pid()")

        @Test func `ten thousand concurrent statements are each answered with their own rows`()
            async throws
        {
            try await TestDatabase.withClient {
                $0.queueLimit = 10_000
                $0.queueWait = .seconds(60)
                $0.defaultTimeout = .seconds(60)
            } _: { client in
                try await withThrowingTaskGroup(of: Bool.self) { group in
                    for number in 0..<10_000 {
                        group.addTask {
                            let rows = try await client.query(
                                Self.echo, [.int8(Int64(number)), .text("값 \(number)")])
                            return try rows.count == 1 && rows.int64(0, 0) == Int64(number)
                                && rows.text(0, 1).utf8.elementsEqual("값 \(number)".utf8)
                        }
                    }
                    var right = 0
                    for try await isRight in group where isRight { right += 1 }
                    #expect(right == 10_000)
                }
                // On a busy machine some are sent again elsewhere.
                try await TestDatabase.eventually {
                    client.statistics.statements - client.statistics.movedReads == 10_000
                }
                #expect(client.statistics.batches < 10_000)
            }
        }

        @Test func `reads sent at once are answered in their order, or with their first error`()
            async throws
        {
            // More than one requester may have in flight.
            try await TestDatabase.withClient {
                $0.inFlightPerRequester = 8
            } _: { client in
                let counter = StatementCounter()
                try await StatementCounter.$current.withValue(counter) {
                    let reads = (0..<100).map {
                        BoundStatement(Self.echo, [.int8(Int64($0)), .text("값")])
                    }
                    let rows = try await client.queryAll(reads)
                    #expect(try rows.map { try $0.int64(0, 0) } == Array(0..<100))
                    #expect(try await client.queryAll([]).isEmpty)
                }
                #expect(counter.count == 100)
                do throws(PostgresError) {
                    _ = try await client.queryAll([
                        BoundStatement(Self.divide, [.int4(2)]),
                        BoundStatement(Self.divide, [.int4(0)]),
                        BoundStatement(Self.echo, [.int8(1), .text("")]),
                    ])
                    Issue.record("a division by zero succeeded")
                } catch {
                    #expect(error.sqlState == "22012")
                }
            }
        }

        @Test func `an error in the middle of a batch does not affect the others`()
            async throws
        {
            try await TestDatabase.withClient {
                $0.readConnections = 1
            } _: { client in
                let outcomes = await withTaskGroup(of: (Int, Int32?, String?).self) { group in
                    for number in 0..<200 {
                        group.addTask {
                            let divisor = Int32(number % 10)
                            do throws(PostgresError) {
                                let rows = try await client.query(Self.divide, [.int4(divisor)])
                                return try (number, rows.int32(0, 0), nil)
                            } catch {
                                return (number, nil, error.sqlState)
                            }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(outcomes.count == 200)
                for (number, value, state) in outcomes {
                    if number % 10 == 0 {
                        #expect(state == "22012")
                    } else {
                        #expect(value == 10 / Int32(number % 10))
                    }
                }
            }
        }

        @Test func `a statement that cannot be prepared fails alone, each time`() async throws {
            let broken = Statement("test_broken", "SELECT no_such_column")
            try await TestDatabase.withClient {
                $0.readConnections = 1
            } _: { client in
                for _ in 0..<3 {
                    async let good = client.query(Self.divide, [.int4(5)])
                    let error = try await failure {
                        _ = try await client.query(broken)
                    }
                    #expect(error.sqlState == "42703")
                    let rows = try await good
                    #expect(try rows.int32(0, 0) == 2)
                }
            }
        }

        @Test func `a statement past its timeout is stopped and the others are answered`()
            async throws
        {
            try await TestDatabase.withClient {
                $0.readConnections = 1
                $0.statementTimeout = .milliseconds(100)
            } _: { client in
                _ = try await client.query(Self.divide, [.int4(1)])
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        let error = try await failure {
                            _ = try await client.query(Self.sleep, [.float8(30)])
                        }
                        #expect(error.isStatementCancelled == true)
                    }
                    for number in 1..<20 {
                        group.addTask {
                            let rows = try? await client.query(
                                Self.divide, [.int4(Int32(number))])
                            #expect((try? rows?.int32(0, 0)) == 10 / Int32(number))
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }

        @Test func `a caller waits no longer than its deadline`() async throws {
            try await TestDatabase.withClient {
                $0.readConnections = 1
            } _: { client in
                let error = try await failure {
                    _ = try await client.query(
                        Self.sleep, [.float8(3)], deadline: .after(.milliseconds(50)))
                }
                if case .timeout = error {} else { Issue.record("\(error)") }
                try await TestDatabase.eventually { client.statistics.timeouts == 1 }
            }
        }

        @Test func `a cancelled task is answered at once and its result is dropped`()
            async throws
        {
            try await TestDatabase.withClient {
                $0.readConnections = 1
            } _: { client in
                let task = Task { () -> PostgresError? in
                    do throws(PostgresError) {
                        _ = try await client.query(Self.sleep, [.float8(0.3)])
                        return nil
                    } catch {
                        return error
                    }
                }
                try await TestDatabase.eventually { client.statistics.statements == 1 }
                task.cancel()
                let error = await task.value
                if case .cancelled? = error {} else { Issue.record("\(error as Any)") }
                #expect(try await client.query(Self.divide, [.int4(2)]).int32(0, 0) == 5)
            }
        }

        @Test func `the read lane refuses to write`() async throws {
            let write = Statement("test_sneaky", "CREATE TABLE sneaky (id int)")
            try await TestDatabase.withClient { client in
                let error = try await failure {
                    _ = try await client.query(write)
                }
                #expect(error.sqlState == "25006")
            }
        }

        @Test func `a full queue refuses at once`() async throws {
            try await TestDatabase.withClient {
                $0.readConnections = 1
                $0.inFlightPerConnection = 1
                $0.queueLimit = 3
            } _: { client in
                let outcomes = await withTaskGroup(of: Bool.self) { group in
                    for _ in 0..<20 {
                        group.addTask {
                            do throws(PostgresError) {
                                _ = try await client.query(Self.sleep, [.float8(0.05)])
                                return true
                            } catch {
                                if case .overloaded = error { return false }
                                Issue.record(error)
                                return false
                            }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                let refused = outcomes.filter { !$0 }.count
                #expect(refused > 0 && refused <= 16)
                try await TestDatabase.eventually { client.statistics.refusals == refused }
            }
        }

        @Test func `COPY in a lane is an error and affects no other statement`() async throws {
            let copy = Statement("test_copy_out", "COPY (SELECT 1) TO STDOUT")
            try await TestDatabase.withClient {
                $0.readConnections = 1
            } _: { client in
                await withTaskGroup(of: Void.self) { group in
                    group.addTask {
                        do throws(PostgresError) {
                            _ = try await client.query(copy)
                            Issue.record("COPY went through")
                        } catch {
                            if case .protocolViolation(.copyInPipeline) = error { return }
                            Issue.record(error)
                        }
                    }
                    for _ in 0..<10 {
                        group.addTask {
                            let rows = try? await client.query(Self.divide, [.int4(2)])
                            #expect((try? rows?.int32(0, 0)) == 5)
                        }
                    }
                }
            }
        }

        @Test func `a plan that a migration made stale is prepared again`() async throws {
            let all = Statement("test_stale", "SELECT * FROM stale_plan")
            try await TestDatabase.withClient { client in
                try await TestDatabase.run(
                    """
                    DROP TABLE IF EXISTS stale_plan;
                    CREATE TABLE stale_plan AS SELECT 1::int4 AS a
                    """, on: client)
                for _ in 0..<20 { #expect(try await client.query(all).columnCount == 1) }
                try await TestDatabase.run(
                    "ALTER TABLE stale_plan ADD COLUMN b text DEFAULT 'x'", on: client)
                for _ in 0..<20 { #expect(try await client.query(all).columnCount == 2) }
                try await TestDatabase.eventually { client.statistics.preparedAgain == 1 }
            }
        }

        @Test func `a statement that the server forgot is prepared again`() async throws {
            let forget = Statement("test_forget", "DEALLOCATE test_divide")
            try await TestDatabase.withClient {
                $0.readConnections = 1
            } _: { client in
                _ = try await client.query(Self.divide, [.int4(2)])
                _ = try await client.query(forget)
                #expect(try await client.query(Self.divide, [.int4(2)]).int32(0, 0) == 5)
                try await TestDatabase.eventually { client.statistics.preparedAgain == 1 }
            }
        }
    }
}
