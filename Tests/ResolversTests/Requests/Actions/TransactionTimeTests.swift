// The time that a transaction writes: after its locks, and one for all of it.

import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services) struct TransactionTimeTests {
    private static let lock = "SELECT id FROM test_lock WHERE id = 1 FOR UPDATE"
    private static let held = Statement("test_time_held", lock, access: .write)
    private static let timed = Statement(
        "test_time_timed", ClockQueries.timed(lock), access: .write)
    private static let plain = Statement(
        "test_time_plain", "SELECT id, danji_now() FROM test_lock WHERE id = 1 FOR UPDATE",
        access: .write)
    private static let clock = Statement("test_time_clock", "SELECT danji_now()", access: .write)

    /// The time that a statement returns which waited for a lock, and the time just before the lock
    /// was released.
    private static func times(
        of statement: Statement, _ client: PostgresClient, _ url: String
    ) async throws -> (found: Timestamp, released: Timestamp) {
        let (waiter, released) = try await client.withTransaction {
            transaction throws(PostgresError) in
            _ = try await transaction.query(held)
            let waiter = Task {
                try await client.withTransaction { transaction throws(PostgresError) in
                    try await transaction.query(statement).timestamp(0, 1)
                }
            }
            try await waitForLock(url)
            return (waiter, try await transaction.query(clock).timestamp(0, 0))
        }
        return (try await waiter.value, released)
    }

    /// Returns when a statement of the database waits for a lock.
    private static func waitForLock(_ url: String) async throws(PostgresError) {
        let waiting = """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """
        do {
            while try await psql(waiting, url) != "1" {}
        } catch {
            throw .cancelled
        }
    }

    @Test func `the time of a lock is read after the wait for it`() async throws {
        try await withMigratedDatabase { client, url in
            _ = try await psql(
                "CREATE TABLE test_lock (id int PRIMARY KEY); INSERT INTO test_lock VALUES (1)",
                url)
            let timed = try await Self.times(of: Self.timed, client, url)
            #expect(timed.found > timed.released)
            // Beside the lock it is not: the reason for the form of `timed`.
            let plain = try await Self.times(of: Self.plain, client, url)
            #expect(plain.found < plain.released)
        }
    }

    @Test func `a transaction has one time, read once at most`() async throws {
        try await withMigratedDatabase { client, _ in
            let counter = StatementCounter()
            try await StatementCounter.$current.withValue(counter) {
                let (first, second, third) = try await client.withTransaction {
                    transaction throws(PostgresError) in
                    let first = try await transaction.now()
                    let second = try await transaction.now()
                    transaction.time = Timestamp(microseconds: 7)
                    return (first, second, try await transaction.now())
                }
                #expect(first == second && third == Timestamp(microseconds: 7))
            }
            #expect(counter.count == 1)
        }
    }

    @Test func `a secret vote's key has the next midnight for its time, others their own`() {
        let now = Timestamp(unixSeconds: 1_790_000_000, microseconds: 5)
        func times(isTimed: Bool) -> [Timestamp] {
            ChangeQueries.claim([], input: nil, .random(), isTimed: isTimed, at: now)
                .parameters.compactMap { if case .timestamptz(let time) = $0 { time } else { nil } }
        }
        let dayBefore = Timestamp(unixSeconds: 1_790_000_000 - 86_400, microseconds: 5)
        #expect(times(isTimed: true) == [now, dayBefore])
        // 2026-09-22T00:00:00Z.
        #expect(times(isTimed: false) == [Timestamp(unixSeconds: 1_790_035_200), dayBefore])
    }

    @Test func `versions tell the minute of a change, no more`() throws {
        let now = Timestamp(unixSeconds: 1_790_000_000, microseconds: 5)
        let statement = try #require(
            ChangeQueries.publish([.polls, .feeds], [], in: 7, at: now))
        let steps: [Int64] = statement.parameters.compactMap {
            if case .int8(let step) = $0 { step } else { nil }
        }
        #expect(statement.statement.name == "change_publish_2")
        #expect(steps == [1_789_999_980_000_000, 1_789_999_980_000_000])
        #expect(ChangeQueries.publish([], [], in: 7, at: now) == nil)
    }
}
