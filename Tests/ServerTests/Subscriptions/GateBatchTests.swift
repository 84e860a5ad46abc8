// Subscribers pass the gate together: the number of statements depends on events, not on
// subscribers.

import GraphQLCore
import Postgres
import TestSupport
import Testing

@testable import Resolvers
@testable import Server

private let updated = """
    subscription ($id: ID!) { feedUpdated(apartmentId: $id) { kind feedId } }
    """

@Suite(.services, .serialized, .timeLimit(.minutes(2))) struct GateBatchTests {
    private func feed(_ number: Int) -> EventRecord {
        EventRecord(
            subject: .feed, change: .updated,
            object: Resolvers.GlobalID(SampleComplexes.feed(1, number))?.uuid
                ?? PostgresUUID(high: 0, low: 0))
    }

    /// Calls of the statements whose text starts with this.
    private func calls(_ beginning: String, _ complexes: SampleComplexes) async throws -> Int {
        let name = try #require(complexes.database.firstMatch(of: #/test_[0-9a-f]+/#)).output
        let count = try await complexes.services.psql(
            """
            SELECT coalesce(sum(s.calls), 0) FROM pg_stat_statements s
            JOIN pg_database d ON d.oid = s.dbid
            WHERE d.datname = '\(name)' AND s.query LIKE '\(beginning)%'
            """)
        return Int(count) ?? -1
    }

    /// Requests the next event of all listeners, at once.
    private func next(
        _ listeners: [Listener]
    ) async throws -> [Task<JSON?, any Error>] {
        let tasks = listeners.map { listener in Task { try await listener.next()?.json["data"] } }
        // Until they wait.
        try await Task.sleep(for: .milliseconds(300))
        return tasks
    }

    @Test func `sixty subscribers of an event pass the gate with a few statements`() async throws {
        let complexes = try await SampleComplexes.make(on: try TestServices.shared())
        try await EventNode.with(complexes) { node in
            var listeners: [Listener] = []
            for number in 1...60 {
                listeners.append(
                    try await node.listen(
                        updated, ["id": .string(SampleComplexes.apartment(1))],
                        as: .resident(of: 1, 1 + number % SampleComplexes.residents)))
            }
            let (alone, together) = ("WITH who AS", "WITH asked AS")
            let before = try await calls(alone, complexes)
            for number in 1...5 {
                let tasks = try await next(listeners)
                try await node.publish([feed(number)], in: 1)
                for task in tasks {
                    let event = try await task.value?["feedUpdated"]
                    #expect(event?["feedId"] == .string(SampleComplexes.feed(1, number)))
                }
            }
            #expect(try await calls(alone, complexes) == before)
            // At least one per event; subscribers that arrive while it runs join the next.
            let count = try await calls(together, complexes)
            #expect((5...30).contains(count), "\(count) statements for 300 passages")
        }
    }

    @Test func `in one batch each is authorised separately`() async throws {
        var limits = EventLimits()
        // The periodic check must not come first.
        limits.watchInterval = .seconds(600)
        let complexes = try await SampleComplexes.make(on: try TestServices.shared())
        try await EventNode.with(complexes, limits: limits) { node in
            var listeners: [Listener] = []
            for number in 5...9 {
                listeners.append(
                    try await node.listen(
                        updated, ["id": .string(SampleComplexes.apartment(1))],
                        as: .resident(of: 1, number)))
            }
            let tasks = try await next(listeners)
            try await complexes.sql(
                """
                UPDATE session SET ended_at = now() WHERE id = sample_id(x'5e'::int, 1, 5);
                UPDATE membership SET status = 'LEFT' WHERE id = sample_id(x'33'::int, 1, 6);
                UPDATE session SET access_expires_at = now()
                WHERE id = sample_id(x'5e'::int, 1, 7)
                """)
            try await node.publish([feed(1)], in: 1)
            for (task, code) in zip(tasks, ["UNAUTHENTICATED", "FORBIDDEN", "UNAUTHENTICATED"]) {
                let error = await #expect(throws: RequestError.self) { try await task.value }
                #expect(error.map { JSON($0)[0]["extensions"]["code"] } == .string(code))
            }
            for task in tasks.suffix(2) {
                #expect(
                    try await task.value?["feedUpdated"]["feedId"]
                        == .string(SampleComplexes.feed(1, 1)))
            }
        }
    }
}
