// A client exchanges its token while its subscription is open, and presents the new one in a ping.
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct SocketRenewalTests {
    typealias Person = SampleComplexes.Person

    private static let person = Person.resident(of: 1, 5)
    private static let newToken = "dja_" + String(repeating: "n", count: 43)

    private static func ready(on server: RunningServer) async throws -> WebSocketClient {
        let socket = try await WebSocketClient(port: server.http.port)
        await socket.send(
            #"{"type":"connection_init","payload":{"authorization":"Bearer \#(person.token)"}}"#)
        #expect(try await socket.message()["type"] == "connection_ack")
        return socket
    }

    /// A socket with an open subscription to the posts of complex 1.
    private static func subscribed(to server: RunningServer) async throws -> WebSocketClient {
        let socket = try await ready(on: server)
        let payload: JSON = [
            "query": .string(FeedSubscription.query), "variables": FeedSubscription.variables,
        ]
        let text = String(decoding: try payload.bytes, as: UTF8.self)
        await socket.send(#"{"type":"subscribe","id":"s","payload":\#(text)}"#)
        let metrics = try await server.metricsClient()
        let open = #"danji_subscriptions{transport="websocket"} 1"#
        while try await !metrics.request("GET", "/metrics").text.contains(open) {}
        return socket
    }

    /// What a refresh does.
    private static func exchange(_ complexes: SampleComplexes) async throws {
        try await complexes.sql(
            """
            UPDATE session SET access_hash = sha256('\(newToken)'::bytea)
            WHERE id = sample_id(x'5e'::int, 1, 5)
            """)
    }

    private static func present(
        _ token: String, on socket: WebSocketClient
    ) async throws -> JSON {
        await socket.send(ping(with: token))
        return try await socket.message()
    }

    private static func ping(with token: String) -> String {
        #"{"type":"ping","payload":{"authorization":"Bearer \#(token)"}}"#
    }

    @Test func `a subscription continues with a new token, and ends with its session`() async throws
    {
        try await FeedSubscription.withServer(["DANJI_METRICS_ADDRESS": "127.0.0.1:0"]) {
            server, complexes in
            let socket = try await Self.subscribed(to: server)
            try await Self.exchange(complexes)
            // The old token is gone, and the client has not presented the new one.
            try await FeedSubscription.write("새 글 1", to: server)
            let first = try await socket.message()
            #expect(FeedSubscription.content(first["payload"]) == "새 글 1", "\(first)")

            let refused = try await Self.present(
                Self.newToken.replacing("n", with: "m"), on: socket)
            #expect(refused["payload"]["authorization"] == "refused")
            let pong = try await Self.present(Self.newToken, on: socket)
            #expect(pong == ["type": "pong", "payload": ["authorization": "renewed"]])
            try await FeedSubscription.write("새 글 2", to: server)
            let second = try await socket.message()
            #expect(FeedSubscription.content(second["payload"]) == "새 글 2", "\(second)")

            try await complexes.sql(
                "UPDATE session SET ended_at = now() WHERE id = sample_id(x'5e'::int, 1, 5)")
            #expect(try await socket.next() == .close(4403))
        }
    }

    @Test func `another account's token closes the socket, and so does none for long`()
        async throws
    {
        try await FeedSubscription.withServer(["DANJI_METRICS_ADDRESS": "127.0.0.1:0"]) {
            server, complexes in
            let silent = try await Self.subscribed(to: server)
            let socket = try await Self.ready(on: server)
            await socket.send(Self.ping(with: Person.resident(of: 1).token))
            #expect(try await socket.next() == .close(4403))
            try await Self.exchange(complexes)
            #expect(try await silent.next() == .close(4403))
        }
    }
}
