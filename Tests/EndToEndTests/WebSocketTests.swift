// graphql-transport-ws at /graphql, from the client's point of view: queries, subscriptions,
// refusals, ends.
import TestSupport
import Testing

@Suite(.served(cache: .memory), .timeLimit(.minutes(3))) struct WebSocketTests {
    typealias Person = SampleComplexes.Person

    /// A socket whose `connection_init` was acknowledged.
    private static func ready(
        _ person: Person? = nil, after first: String = ""
    ) async throws -> WebSocketClient {
        let socket = try await WebSocketClient(
            port: Served.current.server.http.port, after: first)
        #expect(await socket.head.hasPrefix("HTTP/1.1 101 "))
        let payload = person.map { ",\"payload\":{\"authorization\":\"Bearer \($0.token)\"}" } ?? ""
        await socket.send("{\"type\":\"connection_init\"\(payload)}")
        #expect(try await socket.message()["type"] == "connection_ack")
        return socket
    }

    private static func subscribe(_ id: String, _ query: String) -> String {
        let query = query.replacing("\n", with: " ").replacing("\"", with: "\\\"")
        return "{\"type\":\"subscribe\",\"id\":\"\(id)\",\"payload\":{\"query\":\"\(query)\"}}"
    }

    private static func added(in complex: Int) -> String {
        """
        subscription { feedAdded(apartmentId: "\(SampleComplexes.apartment(complex))") {
            feed { content } } }
        """
    }

    private static func write(_ text: String, as person: Person) async throws {
        let answer = try await Served.current.server.post(
            """
            mutation { feedCreate(input: { apartmentId: "\(SampleComplexes.apartment(1))",
                category: GENERAL, content: "\(text)" }) { userErrors { code } } }
            """, token: person.token)
        #expect(answer.data["feedCreate"]["userErrors"].items.isEmpty, "\(answer.http.text)")
    }

    @Test func `the handshake answers the key and chooses the protocol of several`() async throws {
        let socket = try await WebSocketClient(
            port: Served.current.server.http.port,
            fields: ["Sec-WebSocket-Protocol: graphql-ws, graphql-transport-ws"])
        let head = await socket.head
        #expect(head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="))
        #expect(head.contains("graphql-transport-ws"))
        #expect(!head.contains("graphql-ws,"))
    }

    @Test func `a client of another protocol is closed with 4406`() async throws {
        let socket = try await WebSocketClient(
            port: Served.current.server.http.port, fields: ["Sec-WebSocket-Protocol: graphql-ws"])
        #expect(try await socket.next() == .close(4406))
    }

    @Test(arguments: [
        ("Sec-WebSocket-Version: 13\r\n", 426, ""),
        ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", 400, ""),
        ("Connection: Upgrade\r\n", 400, ""),
    ])
    func `a handshake that lacks something is refused by HTTP`(
        _ line: String, _ status: Int, _ nothing: String
    ) async throws {
        let whole =
            "GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        let answer = try #require(
            try await Served.current.server.http.send(
                Array(whole.replacing(line, with: nothing).utf8)))
        #expect(answer.status == status, "\(answer.text)")
    }

    @Test func `queries are answered, also on a connection that carried requests before`()
        async throws
    {
        let body = "{\"query\":\"{ __typename }\"}"
        let post =
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
        let socket = try await Self.ready(.resident(of: 1), after: post)
        await socket.send(Self.subscribe("q", "{ viewer { username } }"))
        let next = try await socket.message()
        #expect(next["type"] == "next")
        #expect(next["payload"]["data"]["viewer"]["username"] == "resident-1-1")
        let complete = try await socket.message()
        #expect(complete["type"] == "complete" && complete["id"] == "q")
        await socket.send(Self.subscribe("bad", "{ nothing }"))
        let error = try await socket.message()
        #expect(error["type"] == "error")
        #expect(
            error["payload"].items.first?["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED")
        await socket.send(frame: 0x88, [0x03, 0xE8])
        #expect(try await socket.next() == .close(1000))
        #expect(try await socket.next() == .end)
    }

    @Test func `an event reaches its subscribers with its position`() async throws {
        let socket = try await Self.ready(.resident(of: 1, 2))
        await socket.send(Self.subscribe("s", Self.added(in: 1)))
        // Anything opened before this answer is now open.
        await socket.send(Self.subscribe("q", "{ __typename }"))
        _ = try await (socket.message(), socket.message())
        // The subscription opens concurrently with the query: posts are written until it receives
        // one.
        let event = try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                var number = 0
                while !Task.isCancelled {
                    number += 1
                    try await Self.write("새 글 \(number)", as: .resident(of: 1, 8))
                    try? await Task.sleep(for: .milliseconds(100))
                }
            }
            let event = try await socket.message()
            group.cancelAll()
            return event
        }
        #expect(event["id"] == "s" && event["type"] == "next")
        let content = event["payload"]["data"]["feedAdded"]["feed"]["content"].string
        #expect(content?.hasPrefix("새 글") == true)
        #expect(event["payload"]["extensions"]["position"].string != nil)
    }

    @Test func `a foreign complex is FORBIDDEN, a bad token is 4403`() async throws {
        let socket = try await Self.ready(.resident(of: 2))
        await socket.send(Self.subscribe("s", Self.added(in: 1)))
        let error = try await socket.message()
        #expect(error["type"] == "error")
        #expect(error["payload"].items.first?["extensions"]["code"] == "FORBIDDEN")
        let other = try await WebSocketClient(port: Served.current.server.http.port)
        await other.send(
            "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer x\"}}")
        #expect(try await other.next() == .close(4403))
    }

    @Test func `pings are answered, and a frame without a mask ends the connection`()
        async throws
    {
        let socket = try await Self.ready()
        await socket.send(frame: 0x89, [1, 2, 3])
        #expect(try await socket.next() == .pong)
        await socket.send(frame: 0xC1, [])
        #expect(try await socket.next() == .close(1002))
    }

    @Test func `a socket ends with 1001 when the server stops`() async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let environment = Served.Cache.memory.environment(services, complexes.database)
        try await RunningServer.with(environment) { server in
            let socket = try await WebSocketClient(port: server.http.port)
            await socket.send("{\"type\":\"connection_init\"}")
            #expect(try await socket.message()["type"] == "connection_ack")
            server.terminate()
            #expect(try await socket.next() == .close(1001))
        }
    }
}

/// What sockets have in common with every other transport.
@Suite(.timeLimit(.minutes(5))) struct WebSocketOperationTests {
    @Test
    func `an operation may take no longer than any request, and is cancelled in the database`()
        async throws
    {
        try await TestServices.withOwn { services in
            let complexes = try await SampleComplexes.make(on: services)
            var environment = Served.Cache.off.environment(services, complexes.database)
            environment["DANJI_REQUEST_SECONDS"] = "1"
            try await RunningServer.with(environment) { server in
                try await HeldTable.with(complexes) {
                    let socket = try await WebSocketClient(port: server.http.port)
                    let token = SampleComplexes.Person.resident(of: 1).token
                    await socket.send(
                        "{\"type\":\"connection_init\",\"payload\":{\"authorization\":"
                            + "\"Bearer \(token)\"}}")
                    #expect(try await socket.message()["type"] == "connection_ack")
                    await socket.send(
                        "{\"type\":\"subscribe\",\"id\":\"q\",\"payload\":{\"query\":\"query Slow { "
                            + "apartment(id: \\\"\(SampleComplexes.apartment(1))\\\") "
                            + "{ feeds { nodes { id } } } }\"}}")
                    let next = try await socket.message()
                    #expect(
                        next["payload"]["errors"][0]["extensions"]["code"] == "OVERLOADED",
                        "\(next)")
                    #expect(try await socket.message()["type"] == "complete")
                    try await HeldTable.waitUntil(0, wait: complexes)
                    #expect(
                        try await FeedSubscription.waitForLog(
                            server, "\"Slow\"", "\"websocket\"", "\"data with errors\""))
                }
            }
        }
    }

    @Test func `the log identifies each operation, never its content or its viewer`()
        async throws
    {
        try await FeedSubscription.withServer { server, _ in
            let port = server.http.port
            let token = SampleComplexes.Person.resident(of: 1).token
            let secret: JSON = ["secret": "비밀변수"]
            let query =
                "query Named($secret: String!) { viewer { username } "
                + "a: __type(name: $secret) { name } }"
            let plain = try await server.post(query, secret, token: token)
            #expect(plain.http.status == 294 || plain.http.status == 200)
            let events = try await StreamClient.post(port, query, secret, token: token)
            _ = try await events.everything()
            let subscription =
                "subscription Named($secret: String, $id: ID!) "
                + "{ feedAdded(apartmentId: $id) { feed { a: content @skip(if: false) } } }"
            let parts = try await StreamClient.post(
                port, subscription, FeedSubscription.variables,
                accept: "multipart/mixed;subscriptionSpec=1.0", token: token)
            #expect(await parts.status == 422, "the variable is not used")
            _ = try await server.post("{ nope }", token: token)
            let socket = try await WebSocketClient(port: port)
            await socket.send(
                "{\"type\":\"connection_init\",\"payload\":{\"authorization\":"
                    + "\"Bearer \(token)\"}}")
            #expect(try await socket.message()["type"] == "connection_ack")
            let body: JSON = ["query": .string(query), "variables": secret]
            let text = String(decoding: try body.bytes, as: UTF8.self)
            await socket.send("{\"type\":\"subscribe\",\"id\":\"q\",\"payload\":\(text)}")
            #expect(try await socket.message()["type"] == "next")
            for transport in ["http", "sse", "websocket"] {
                #expect(
                    try await FeedSubscription.waitForLog(
                        server, "\"transport\":\"\(transport)\"", "\"operation\":\"Named\"",
                        "\"operation_type\":\"query\"", "\"microseconds\"", "\"request_id\""),
                    "\(transport)")
            }
            #expect(
                try await FeedSubscription.waitForLog(
                    server, "\"outcome\":\"GRAPHQL_VALIDATION_FAILED\"", "\"status\":\"422\""))
            for word in [token, "비밀변수", "resident-1-1", "__type"] {
                #expect(!server.log.contains(word), "\(word)")
            }
        }
    }
}
