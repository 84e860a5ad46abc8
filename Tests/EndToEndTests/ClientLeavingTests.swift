// What becomes of a request whose client has left.
import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.serialized) struct ClientLeavingTests {
    private static let waiting = """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%feed%'
        """

    /// A client of its own, so that it can be killed in the middle.
    private static func ask(_ port: Int) throws -> Process {
        let body = """
            {"query":"query ($id: ID!) { apartment(id: $id) { feeds { nodes { id } } } }",\
            "variables":{"id":"\(SampleComplexes.apartment(1))"}}
            """
        let token = SampleComplexes.Person.resident(of: 1).token
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/curl")
        process.arguments = [
            "-s", "-o", "/dev/null", "-H", "Content-Type: application/json", "-H",
            "Authorization: Bearer \(token)", "-d", body, "http://127.0.0.1:\(port)/graphql",
        ]
        try process.run()
        return process
    }

    private static func eventually(
        _ complexes: SampleComplexes, _ sql: String, is expected: String
    ) async throws {
        for _ in 0..<1_000 {
            if try await complexes.sql(sql) == expected { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("it never was \(expected)")
    }

    @Test(.timeLimit(.minutes(20)))
    func `a client that leaves takes the statements of its query along`() async throws {
        try await TestServices.withOwn { services in
            let complexes = try await SampleComplexes.make(on: services)
            let environment = Served.Cache.off.environment(services, complexes.database)
            try await RunningServer.with(environment) { server in
                // Whoever reads posts waits for this transaction.
                async let holder = complexes.sql(
                    """
                    BEGIN; LOCK TABLE feed IN ACCESS EXCLUSIVE MODE;
                    SELECT pg_sleep(120) /* holder */
                    """)
                let isHeld = """
                    SELECT count(*) FROM pg_stat_activity
                    WHERE query LIKE '%/* holder */%' AND pid <> pg_backend_pid()
                        AND wait_event = 'PgSleep'
                    """
                try await Self.eventually(complexes, isHeld, is: "1")
                let client = try Self.ask(server.http.port)
                try await Self.eventually(complexes, Self.waiting, is: "1")
                kill(client.processIdentifier, SIGKILL)
                try await Self.eventually(complexes, Self.waiting, is: "0")
                // The lock is still held: nothing but the cancel request can have ended it.
                #expect(try await complexes.sql(isHeld) == "1")
                try await complexes.sql(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE query LIKE '%/* holder */%' AND pid <> pg_backend_pid()
                    """)
                _ = try? await holder
            }
        }
    }
}
