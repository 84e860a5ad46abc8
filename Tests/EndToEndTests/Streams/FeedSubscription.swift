// What the tests of all streaming transports subscribe to, and how they trigger events.

import TestSupport
import Testing

/// Posts of complex 1.
enum FeedSubscription {
    typealias Person = SampleComplexes.Person

    static let query =
        "subscription Added($id: ID!) { feedAdded(apartmentId: $id) "
        + "{ feed { content } } }"
    static let variables: JSON = ["id": .string(SampleComplexes.apartment(1))]

    /// Writes a post, which is delivered to all subscribers.
    static func write(
        _ text: String, as person: Person = .resident(of: 1, 8), to server: RunningServer
    ) async throws {
        let answer = try await server.post(
            """
            mutation ($id: ID!, $text: String!) { feedCreate(input: { apartmentId: $id,
                category: GENERAL, content: $text }) { userErrors { code } } }
            """, ["id": variables["id"], "text": .string(text)], token: person.token)
        #expect(answer.data["feedCreate"]["userErrors"].items.isEmpty, "\(answer.http.text)")
    }

    /// The content of an event's response.
    static func content(_ response: JSON?) -> String? {
        response?["data"]["feedAdded"]["feed"]["content"].string
    }

    /// Waits until the server's log has a line with all of these.
    static func waitForLog(
        _ server: RunningServer, _ parts: String...
    ) async throws -> Bool {
        for _ in 0..<1_000 {
            let found = server.log.split(separator: "\n").contains { line in
                parts.allSatisfy { line.contains($0) }
            }
            if found { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    /// A separate server, which the test may stop.
    static func withServer(
        _ environment: [String: String] = [:],
        _ body: (RunningServer, SampleComplexes) async throws -> Void
    ) async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let all = Served.Cache.memory.environment(services, complexes.database)
            .merging(environment) { $1 }
        try await RunningServer.with(all) { try await body($0, complexes) }
    }
}
