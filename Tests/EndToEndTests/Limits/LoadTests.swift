// A node that has more to do than it can, as clients see it.

import TestSupport
import Testing

@Suite(
    .served(
        cache: .off,
        ["DANJI_LOAD_SHEDDING": "on", "DANJI_METRICS_ADDRESS": "127.0.0.1:0"]),
    .serialized, .timeLimit(.minutes(10)))
struct LoadTests {
    private static let token = SampleComplexes.Person.resident(of: 1).token

    private static let page = """
        { apartment(id: "\(SampleComplexes.apartment(1))") {
            feeds(first: 1) { nodes { content } } } }
        """

    /// Keeps so many queries under way on a socket, whatever becomes of them.
    private static func keepBusy(_ socket: ReadySocket, _ count: Int) async throws {
        for id in 0..<count { try await socket.subscribe("\(id)", page) }
        var next = count
        while !Task.isCancelled {
            let message = try await socket.socket.message()
            guard message["type"] == "error" || message["type"] == "complete" else { continue }
            try await socket.subscribe("\(next)", page)
            next += 1
        }
    }

    /// Asks until the node says that it has no time.
    private static func refusal(_ transport: Transport) async throws -> Transport.Answer {
        while true {
            let answer: Transport.Answer
            do {
                answer = try await transport.ask(page, try Served.current.server, token: token)
            } catch let failure as HTTPClient.Failure
                where failure.description == "closed with 1013"
            {
                // Who asks is a question to the same database: again, as clients do.
                continue
            }
            let isRefused =
                answer.code == "OVERLOADED" && !answer.response.names.contains("data")
            if isRefused { return answer }
        }
    }

    private static func shed(_ kind: String) async throws -> Int? {
        let page = try await Served.current.server.metricsClient().request("GET", "/metrics").text
        let name = "danji_load_shed_total{kind=\"\(kind)\"} "
        return page.split(separator: "\n").first { $0.hasPrefix(name) }
            .flatMap { Int($0.dropFirst(name.count)) }
    }

    @Test func `what nobody has time for is refused on every transport`() async throws {
        let (server, complexes) = (try Served.current.server, try Served.current.complexes)
        let socket = try await ReadySocket(server, token: Self.token)
        try await HeldTable.with(complexes) {
            // 64 run and do not end; the others wait half a second.
            let busy = Task { try await Self.keepBusy(socket, 90) }
            for transport in Transport.allCases {
                let answer = try await Self.refusal(transport)
                let extensions = answer.response["errors"][0]["extensions"]
                let wait = try #require(extensions["retryAfterSeconds"].int)
                #expect((1...3).contains(wait))
                switch transport {
                case .webSocket: break
                case .events: #expect(answer.headers["retry-after"] == "\(wait)")
                case .post, .get, .multipart:
                    #expect(answer.status == 503, "\(transport)")
                    #expect(answer.headers["retry-after"] == "\(wait)", "\(transport)")
                }
            }
            let health = try await server.http.request("GET", "/health/ready")
            #expect(health.json["load"] == "shedding")
            #expect(try await Self.shed("query") ?? 0 >= Transport.allCases.count)
            // Another kind is not kept waiting.
            #expect(try await Self.shed("session") == 0)
            let mutation = try await server.post(
                "mutation { signInAsGuest(input: {}) { tokens { accessToken } } }")
            #expect(mutation.data["signInAsGuest"]["tokens"]["accessToken"].string != nil)
            busy.cancel()
        }
        // The node answers again.
        let answer = try await server.retrying(Self.page, token: Self.token)
        #expect(answer.data["apartment"]["feeds"]["nodes"].items.count == 1)
    }
}
