// LISTEN and NOTIFY, also after the connection was lost.

import Postgres
import Testing

extension PostgresIntegrationTests {
    @Suite(.serialized) struct NotificationTests {
        static let notify = Statement(
            "test_notify", "SELECT pg_notify($1, $2)", [.text, .text], access: .write)

        private func payload(_ event: ChannelEvent?) -> String? {
            if case .notification(let payload, _)? = event { payload } else { nil }
        }

        @Test func `every listener receives its channel and no other`() async throws {
            try await TestDatabase.withClient { client in
                let name = "통로 \"one\""
                var first = client.notifications(on: name).makeAsyncIterator()
                var second = client.notifications(on: name).makeAsyncIterator()
                var other = client.notifications(on: "other").makeAsyncIterator()
                #expect(await first.next() == .listening)
                #expect(await second.next() == .listening)
                #expect(await other.next() == .listening)
                _ = try await client.query(Self.notify, [.text(name), .text("7:1")])
                _ = try await client.query(Self.notify, [.text("other"), .text("8:1")])
                #expect(payload(await first.next()) == "7:1")
                #expect(payload(await second.next()) == "7:1")
                #expect(payload(await other.next()) == "8:1")
            }
        }

        @Test func `a listener is notified when it may have missed something`() async throws {
            try await TestDatabase.withClient {
                $0.applicationName = "danji-listen"
            } _: { client in
                var events = client.notifications(on: "lossy").makeAsyncIterator()
                #expect(await events.next() == .listening)
                try await client.withSession { session throws(PostgresError) in
                    _ = try await session.query(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE application_name = 'danji-listen' AND query LIKE 'LISTEN%'
                        """)
                }
                #expect(await events.next() == .listening)
                _ = try await client.query(Self.notify, [.text("lossy"), .text("x")])
                #expect(payload(await events.next()) == "x")
            }
        }

        @Test func `closing the client ends the stream`() async throws {
            let client = try PostgresClient(try TestDatabase.configuration())
            var events = client.notifications(on: "ends").makeAsyncIterator()
            #expect(await events.next() == .listening)
            await client.close()
            #expect(await events.next() == nil)
        }
    }
}
