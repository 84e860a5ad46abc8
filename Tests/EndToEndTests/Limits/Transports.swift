// One operation over each transport, and what a client of it hears.

import TestSupport
import Testing

/// The ways to `/graphql`.
enum Transport: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case post = "POST"
    case get = "GET"
    case webSocket = "WebSocket"
    case events = "server-sent events"
    case multipart = "multipart"

    var testDescription: String { rawValue }

    /// What a client hears of one operation.
    struct Answer: Sendable {
        /// Nil over a WebSocket.
        var status: Int?
        var headers: [String: String] = [:]
        /// The response; of a refusal `errors` alone.
        var response: JSON

        /// `extensions.code` of the first error.
        var code: String? { response["errors"][0]["extensions"]["code"].string }
        var cost: JSON { response["extensions"]["cost"] }
    }

    static let subscriptionAccept =
        "multipart/mixed;subscriptionSpec=1.0, application/graphql-response+json"

    /// Asks, on a connection of its own.
    func ask(
        _ query: String, _ server: RunningServer, token: String? = nil
    ) async throws -> Answer {
        switch self {
        case .post:
            let answer = try await server.post(query, token: token)
            return Answer(
                status: answer.status, headers: answer.http.headers, response: answer.json)
        case .get:
            let answer = try await server.http.request(
                "GET", "/graphql?query=\(Self.escaped(query))",
                headers: Self.headers(token, ["GraphQL-Require-Preflight": "1"]))
            return Answer(
                status: answer.status, headers: answer.headers, response: answer.json)
        case .webSocket:
            let socket = try await ReadySocket(server, token: token)
            return Answer(response: try await socket.ask(query))
        case .events:
            let stream = try await StreamClient.post(
                server.http.port, query, accept: "text/event-stream", token: token)
            let response =
                await stream.headers["content-type"]?.hasPrefix("text/event-stream") == true
                ? try await stream.nextEvent().json
                : try JSON(parsing: Array(try await stream.everything().utf8))
            return Answer(
                status: await stream.status, headers: await stream.headers, response: response)
        case .multipart:
            let stream = try await StreamClient.post(
                server.http.port, query, accept: Self.subscriptionAccept, token: token)
            return Answer(
                status: await stream.status, headers: await stream.headers,
                response: try JSON(parsing: Array(try await stream.everything().utf8)))
        }
    }

    private static func headers(
        _ token: String?, _ others: [String: String]
    ) -> [String: String] {
        var headers = others
        if let token { headers["Authorization"] = "Bearer \(token)" }
        return headers
    }

    /// Percent-encoded, all that is neither a letter nor a digit.
    static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return String(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return "%" + (byte < 16 ? "0" : "") + digits
            }
        }.joined()
    }
}

/// A WebSocket whose `connection_init` was acknowledged.
struct ReadySocket: Sendable {
    let socket: WebSocketClient

    init(_ server: RunningServer, token: String? = nil) async throws {
        socket = try await WebSocketClient(port: server.http.port)
        let payload = token.map { ",\"payload\":{\"authorization\":\"Bearer \($0)\"}" } ?? ""
        await socket.send("{\"type\":\"connection_init\"\(payload)}")
        #expect(try await socket.message()["type"] == "connection_ack")
    }

    func subscribe(_ id: String, _ query: String) async throws {
        let message: JSON = [
            "type": "subscribe", "id": .string(id), "payload": ["query": .string(query)],
        ]
        await socket.send(String(decoding: try message.bytes, as: UTF8.self))
    }

    /// The response to an operation; of a refusal an object with `errors` alone.
    func ask(_ query: String, id: String = "1") async throws -> JSON {
        try await subscribe(id, query)
        let message = try await socket.message()
        #expect(message["id"].string == id)
        guard message["type"] == "next" else { return ["errors": message["payload"]] }
        #expect(try await socket.message()["type"] == "complete")
        return message["payload"]
    }
}
