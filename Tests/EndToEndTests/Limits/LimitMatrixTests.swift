// Every limit over every transport: the same refusal by name, and a server that goes on.

import TestSupport
import Testing

@Suite(.served(cache: .memory), .timeLimit(.minutes(3))) struct LimitMatrixTests {
    typealias Person = SampleComplexes.Person

    /// A document beyond one limit.
    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        let document: String
        let code: String

        var testDescription: String { name }
    }

    static let attacks: [Attack] = [
        Attack(
            name: "bytes", document: "{ __typename } #" + String(repeating: "x", count: 15_000),
            code: "GRAPHQL_VALIDATION_FAILED"),
        Attack(
            name: "tokens", document: "{ \(String(repeating: "a ", count: 7_000)) }",
            code: "GRAPHQL_VALIDATION_FAILED"),
        Attack(
            name: "brackets", document: String(repeating: "{a", count: 200),
            code: "GRAPHQL_VALIDATION_FAILED"),
        Attack(
            name: "selection sets",
            document: "{ feed(id: \"x\") { comments { nodes { replies { nodes {"
                + String(repeating: " replies { nodes {", count: 14) + " id"
                + String(repeating: " }}", count: 14) + " }}}}}}",
            code: "QUERY_TOO_DEEP"),
        Attack(
            name: "aliases",
            document: "{ viewer { "
                + (0..<101).map { "a\($0): username" }.joined(separator: " ") + " } }",
            code: "QUERY_TOO_COSTLY"),
        Attack(
            name: "root fields",
            document: "{ "
                + (0..<51).map { "a\($0): __typename" }.joined(separator: " ") + " }",
            code: "QUERY_TOO_COSTLY"),
        Attack(
            name: "cost",
            document: """
                { apartments(first: 100) { nodes { feeds(first: 100) { nodes { author { id } } } } } }
                """,
            code: "QUERY_TOO_COSTLY"),
        Attack(
            name: "page size", document: "{ apartments(first: 101) { nodes { id } } }",
            code: "BAD_USER_INPUT"),
        Attack(
            name: "operations of a document",
            document: (0..<51).map { "query Q\($0) { __typename }" }.joined(separator: " "),
            code: "QUERY_TOO_COSTLY"),
    ]

    @Test(arguments: attacks, Transport.allCases)
    func `a document beyond a limit has one refusal everywhere`(
        _ attack: Attack, _ transport: Transport
    ) async throws {
        let server = try Served.current.server
        let answer = try await transport.ask(attack.document, server)
        #expect(answer.code == attack.code, "\(answer.response)")
        let after = try await transport.ask("{ __typename }", server)
        #expect(after.response["data"]["__typename"] == "Query")
    }

    @Test(arguments: [Transport.post, .events, .multipart])
    func `a body that is too large is refused before it is read`(
        _ transport: Transport
    ) async throws {
        let accept =
            switch transport {
            case .events: "text/event-stream"
            case .multipart: Transport.subscriptionAccept
            default: "application/graphql-response+json"
            }
        // Of the body nothing comes: the head alone decides.
        let answer = try #require(
            try await Served.current.server.http.send(
                Array(
                    ("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Accept: \(accept)\r\nContent-Length: 900000000\r\n\r\n").utf8)))
        #expect(answer.status == 413)
        #expect(answer.headers["connection"] == "close")
        #expect(answer.json["errors"][0]["extensions"]["code"] == "BAD_REQUEST")
    }

    @Test func `a body that turns out too large is refused where it does`() async throws {
        let chunk = String(repeating: " ", count: 65_536)
        let whole =
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + String(repeating: "10000\r\n\(chunk)\r\n", count: 17)
        let answer = try #require(
            try await Served.current.server.http.send(Array(whole.utf8)))
        #expect(answer.status == 413)
    }

    @Test func `a GET that is too long is refused`() async throws {
        let answer = try await Served.current.server.http.request(
            "GET", "/graphql?query=" + String(repeating: "x", count: 100_000))
        #expect(answer.status == 414)
    }

    @Test func `a message that is too large closes the socket with 1009`() async throws {
        let socket = try await ReadySocket(try Served.current.server)
        await socket.socket.send(String(repeating: "x", count: (1 << 20) + 1))
        #expect(try await socket.socket.next() == .close(1009))
    }

    @Test(arguments: Transport.allCases)
    func `a wrong token is refused everywhere`(_ transport: Transport) async throws {
        let server = try Served.current.server
        let token = Person.signedOut.token
        guard transport != .webSocket else {
            let socket = try await WebSocketClient(port: server.http.port)
            await socket.send(
                "{\"type\":\"connection_init\",\"payload\":{\"authorization\":\"Bearer \(token)\"}}"
            )
            #expect(try await socket.next() == .close(4403))
            return
        }
        let answer = try await transport.ask("{ __typename }", server, token: token)
        #expect(answer.code == "UNAUTHENTICATED", "\(answer.response)")
        #expect(answer.status == (transport == .events ? 200 : 401))
    }

    @Test func `a flood of subscribes on a socket is answered one by one, and the socket lives`()
        async throws
    {
        let socket = try await ReadySocket(
            try Served.current.server, token: Person.resident(of: 1).token)
        let query = """
            subscription { feedAdded(apartmentId: "\(SampleComplexes.apartment(1))") {
                feed { content } } }
            """
        for id in 0..<1_000 { try await socket.subscribe("\(id)", query) }
        // Twenty stay open.
        for _ in 20..<1_000 {
            let message = try await socket.socket.message()
            #expect(message["type"] == "error")
            #expect(message["payload"][0]["extensions"]["code"] == "TOO_MANY")
        }
        for id in 0..<1_000 {
            await socket.socket.send("{\"type\":\"complete\",\"id\":\"\(id)\"}")
        }
        let answer = try await socket.ask("{ __typename }", id: "after")
        #expect(answer["data"]["__typename"] == "Query")
    }
}
