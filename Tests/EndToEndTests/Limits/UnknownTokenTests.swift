// Tokens that nobody knows have a budget of their own at each address.

import TestSupport
import Testing

@Suite(
    .served(["DANJI_BUDGET_PER_MINUTE_ANONYMOUS": "2000"]), .serialized, .timeLimit(.minutes(2)))
struct UnknownTokenTests {
    private static func wrongToken(_ number: Int) -> String {
        let name = "guess-\(number)-"
        return "dja_" + name + String(repeating: "x", count: 43 - name.count)
    }

    @Test func `who tries tokens is refused, and nobody else at the address is`() async throws {
        let server = try Served.current.server
        let resident = SampleComplexes.Person.resident(of: 1, 1).token
        let query = "{ viewer { username } }"
        #expect(try await server.post(query, token: resident).status == 200)
        // Twenty are covered at once, and one more in every three seconds.
        var statuses: [Int: Int] = [:]
        var last: GraphQLAnswer?
        for number in 0..<100 {
            let answer = try await server.post(query, token: Self.wrongToken(number))
            statuses[answer.status, default: 0] += 1
            if answer.status == 429 { last = answer }
        }
        #expect(statuses[401, default: 0] >= 20)
        #expect(statuses[429, default: 0] >= 40)
        #expect(statuses.count == 2)
        let refused = try #require(last)
        #expect(refused.codes == ["RATE_LIMITED"])
        #expect(refused.http.headers["retry-after"] != nil)

        let socket = try await WebSocketClient(port: server.http.port)
        await socket.send(
            """
            {"type":"connection_init","payload":{"authorization":"Bearer \(Self.wrongToken(100))"}}
            """)
        #expect(try await socket.next() == .close(1013))

        // Those who are not signed in, and those whose token is known.
        #expect(try await server.post("{ __typename }").status == 200)
        #expect(try await server.post(query, token: resident).status == 200)
    }
}
