// What happens to a request whose client has left.
import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.serialized) struct ClientLeavingTests {
    /// A separate client, so that it can be killed in the middle.
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

    @Test(.timeLimit(.minutes(20)))
    func `when a client leaves the statements of its query are cancelled`() async throws {
        try await TestServices.withOwn { services in
            let complexes = try await SampleComplexes.make(on: services)
            let environment = Served.Cache.off.environment(services, complexes.database)
            try await RunningServer.with(environment) { server in
                try await HeldTable.with(complexes) {
                    let client = try Self.ask(server.http.port)
                    try await HeldTable.waitUntil(1, wait: complexes)
                    kill(client.processIdentifier, SIGKILL)
                    // The lock is still held: only the cancel request can have ended it.
                    try await HeldTable.waitUntil(0, wait: complexes)
                    #expect(server.isRunning)
                }
            }
        }
    }
}
