// The read lane's shares against a real server.

import Postgres
import Testing

extension PostgresIntegrationTests {
    @Suite(.serialized) struct FairShareTests {
        static let nap = Statement(
            "test_long_nap", "SELECT pg_sleep($1::float8) /* nap */", [.float8])
        static let echo = Statement("test_echo", "SELECT $1::int8, $2::text", [.int8, .text])
        static let napping = Statement(
            "test_napping",
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND state = 'active' AND query LIKE '%/* nap */%'
                AND pid <> pg_backend_pid()
            """)

        private func sleepingReads(_ client: PostgresClient) async throws -> Int64 {
            try await client.query(Self.napping).int64(0, 0)
        }

        @Test func `an abandoned read is stopped in the database`() async throws {
            try await TestDatabase.withClient { client in
                let error = try await failure {
                    _ = try await client.query(
                        Self.nap, [.float8(4)], deadline: .after(.milliseconds(100)))
                }
                if case .timeout = error {} else { Issue.record("\(error)") }
                try await TestDatabase.eventually { try await sleepingReads(client) == 0 }
                #expect(client.statistics.losses == 0)

                let task = Task { try await client.query(Self.nap, [.float8(4)]) }
                try await TestDatabase.eventually { try await sleepingReads(client) == 1 }
                task.cancel()
                try await TestDatabase.eventually { try await sleepingReads(client) == 0 }
                #expect(client.statistics.losses == 0)
                #expect(client.statistics.cancelRequests >= 2)
            }
        }

        @Test func `a requester with slow reads delays nobody else`() async throws {
            try await TestDatabase.withClient { client in
                let attack = Task {
                    await Requester.$current.withValue(Requester(number: 1)) {
                        await withTaskGroup(of: Void.self) { group in
                            for _ in 0..<100 {
                                group.addTask {
                                    _ = try? await client.query(Self.nap, [.float8(3)])
                                }
                            }
                        }
                    }
                }
                try await TestDatabase.eventually { client.statistics.slowReads > 0 }
                try await Requester.$current.withValue(Requester(number: 2)) {
                    for number in 0..<200 {
                        // Long before a nap ends.
                        let rows = try await client.query(
                            Self.echo, [.int8(Int64(number)), .text("")],
                            deadline: .after(.seconds(2)))
                        #expect(try rows.int64(0, 0) == Int64(number))
                        #expect(try await sleepingReads(client) <= 4)
                    }
                }
                try await TestDatabase.eventually { try await sleepingReads(client) == 1 }
                attack.cancel()
                await attack.value
                try await TestDatabase.eventually { try await sleepingReads(client) == 0 }
            }
        }

        @Test func `cancelling many reads at random answers all the others`() async throws {
            try await TestDatabase.withClient {
                $0.slowAfter = .milliseconds(1)
                $0.repeatAfter = .milliseconds(2)
                $0.queueWait = .seconds(30)
            } _: { client in
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<1_000 {
                        group.addTask {
                            let isGivenUp = number % 5 == 0
                            let task = Task {
                                try await Requester.$current.withValue(
                                    Requester(number: UInt64(number % 7))
                                ) {
                                    isGivenUp
                                        ? try await client.query(Self.nap, [.float8(0.01)])
                                        : try await client.query(
                                            Self.echo, [.int8(Int64(number)), .text("")])
                                }
                            }
                            if isGivenUp {
                                task.cancel()
                                _ = await task.result
                            } else {
                                let rows = try? await task.value
                                #expect((try? rows?.int64(0, 0)) == Int64(number))
                            }
                        }
                    }
                }
                #expect(client.statistics.losses == 0)
                #expect(client.statistics.waitingReads == 0)
            }
        }
    }
}
