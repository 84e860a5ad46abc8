// HTTP/1 as bytes on a socket: what ends a connection, what is refused before it is read, and that
// every answer has its request's ID.
import TestSupport
import Testing

@Suite(.served(cache: .memory)) struct HTTPConnectionTests {
    private static let query = "{\"query\":\"{ __typename }\"}"

    private static func post(
        _ fields: String = "", version: String = "1.1", body: String = query
    ) -> String {
        "POST /graphql HTTP/\(version)\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\(fields)\r\n\(body)"
    }

    private static func send(_ text: String) async throws -> HTTPAnswer {
        try #require(try await Served.current.server.http.send(Array(text.utf8)))
    }

    /// Everything received until the server closes.
    private static func everything(_ text: String) async throws -> String {
        try await Served.current.server.http.everything(Array(text.utf8))
    }

    @Test(arguments: ["Connection: Close\r\n", "Connection: te, close\r\n"])
    func `the answer to a client's last request says that it is the last`(
        _ fields: String
    ) async throws {
        let text = try await Self.everything(Self.post(fields))
        #expect(text.lowercased().contains("\r\nconnection: close\r\n"))
    }

    @Test func `HTTP 1.0 is answered and closed`() async throws {
        let text = try await Self.everything(Self.post(version: "1.0"))
        #expect(text.hasPrefix("HTTP/1.0 200 "))
        let kept = try await Self.send(Self.post("Connection: keep-alive\r\n", version: "1.0"))
        #expect(kept.headers["connection"] == "keep-alive")
    }

    @Test func `pipelined requests are answered in order`() async throws {
        let bodies = (1...20).map { "{\"query\":\"{ a\($0): __typename }\"}" }
        let requests = bodies.map { Self.post(body: $0) }.joined()
        let last = Self.post("Connection: close\r\n", body: "{\"query\":\"{ a21: __typename }\"}")
        let text = try await Self.everything(requests + last)
        var rest = text[...]
        for number in 1...21 {
            let found = try #require(rest.firstRange(of: "{\"a\(number)\":\"Query\"}"))
            rest = rest[found.upperBound...]
        }
    }

    @Test func `100-continue is answered before the body arrives, or with a refusal instead`()
        async throws
    {
        let head = Self.post("Expect: 100-continue\r\nConnection: close\r\n")
        let text = try await Self.everything(head)
        #expect(text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"))
        let large =
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 900000000\r\nExpect: 100-continue\r\n\r\n"
        let answer = try await Self.send(large)
        #expect(answer.status == 413)
        #expect(answer.headers["connection"] == "close")
        let other = try await Self.send(Self.post("Expect: x\r\n"))
        #expect(other.status == 417)
    }

    @Test func `an announced body that is too large is refused before it is read`() async throws {
        let answer = try await Self.send(
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 900000000\r\n\r\n")
        #expect(answer.status == 413)
        #expect(answer.json["errors"][0]["extensions"]["code"].string == "BAD_REQUEST")
    }

    private static let host = "HTTP/1.1\r\nHost: x\r\n"

    @Test(arguments: [
        ("GET /graphql HTTP/1.1\r\n\r\n", 400),
        ("GET / \(host)Host: b\r\n\r\n", 400), ("GET / \(host)\r\n", 404),
        ("PUT /health/live \(host)\r\n", 405),
        ("POST /media/x/original \(host)Content-Length: 0\r\n\r\n", 405),
        ("BAD REQUEST\r\n\r\n", 400),
        (
            "POST /graphql \(host)Content-Type: application/json\r\n"
                + "Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}", 415
        ),
    ])
    func `every refusal has a status, a text and the request's ID`(
        _ request: String, _ status: Int
    ) async throws {
        let answer = try await Self.send(request)
        #expect(answer.status == status)
        #expect(answer.headers["x-request-id"] != nil)
        #expect(answer.headers["date"]?.hasSuffix(" GMT") == true)
        #expect(!answer.body.isEmpty)
        #expect((answer.headers["allow"] != nil) == (status == 405))
    }

    // MARK: - GET

    @Test func `a query by GET is answered, a mutation is not`() async throws {
        let http = try Served.current.server.http
        let fields = ["Sec-Fetch-Mode": "cors"]
        let answer = try await http.request(
            "GET", "/graphql?query=%7B__typename%7D", headers: fields)
        #expect(answer.status == 200)
        #expect(answer.text == "{\"data\":{\"__typename\":\"Query\"}}")
        let mutation = try await http.request(
            "GET", "/graphql?query=mutation%7B__typename%7D", headers: fields)
        #expect(mutation.status == 405)
        #expect(mutation.headers["allow"] == "POST")
        let foreign = try await http.request("GET", "/graphql?query=%7B__typename%7D")
        #expect(foreign.status == 403)
    }
}
