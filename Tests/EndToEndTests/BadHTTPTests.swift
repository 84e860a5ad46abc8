// Tokens, media types, methods and bytes that are not what they should be.
import TestSupport
import Testing

@Suite(.served(cache: .memory)) struct BadHTTPTests {
    typealias Person = SampleComplexes.Person
    private static let body = Array("{\"query\":\"{ __typename }\"}".utf8)
    private static let json = ["Content-Type": "application/json"]

    private static func expectWell() async throws {
        let answer = try await Served.current.server.post(
            "{ viewer { username } }", token: Person.resident(of: 1).token)
        #expect(answer.data["viewer"]["username"] == "resident-1-1")
    }

    @Test(
        arguments: [
            Person.expired.token, Person.signedOut.token,
            "dja_" + String(repeating: "A", count: 43),
            "dja_short", "x", "djr_" + String(repeating: "A", count: 43),
            String(repeating: "A", count: 5_000),
        ])
    func `a token that is expired, ended or unknown refuses the whole request`(
        _ token: String
    ) async throws {
        for query in ["{ __typename }", "{ viewer { username } }", "{ apartments { totalCount } }"]
        {
            let answer = try await Served.current.server.post(query, token: token)
            #expect(answer.status == 401)
            #expect(answer.codes == ["UNAUTHENTICATED"], "\(answer.http.text)")
            #expect(!answer.json.names.contains("data"))
        }
        try await Self.expectWell()
    }

    @Test(arguments: ["Basic dXNlcjpwYXNz", "Bearer", "Bearer ", "dja_x", "Bearer\u{9}x y", "💥"])
    func `an Authorization header that is not a bearer token is refused`(
        _ header: String
    ) async throws {
        let answer = try await Served.current.server.post(
            bytes: Self.body, headers: ["Authorization": header])
        #expect([400, 401].contains(answer.status), "\(answer.http.text)")
        #expect(answer.errors.count == 1)
    }

    @Test(
        arguments: [
            "text/plain", "application/graphql", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/jsonp", "",
            "application/json; charset=utf-16",
        ])
    func `another Content-Type is refused with 415`(_ type: String) async throws {
        let answer = try await Served.current.server.http.request(
            "POST", "/graphql", headers: ["Content-Type": type], body: Self.body)
        #expect(answer.status == 415)
        #expect(answer.json["errors"][0]["message"].string?.contains("application/json") == true)
    }

    @Test func `a request without a Content-Type is refused with 415`() async throws {
        let answer = try await Served.current.server.http.request(
            "POST", "/graphql", body: Self.body)
        #expect(answer.status == 415)
    }

    @Test(arguments: [
        "text/html", "image/png, text/plain", "application/json;q=0", "application/xml",
    ])
    func `an unsatisfiable Accept is refused with 406`(_ accept: String) async throws {
        let answer = try await Served.current.server.http.request(
            "POST", "/graphql", headers: Self.json.merging(["Accept": accept]) { $1 },
            body: Self.body)
        #expect(answer.status == 406)
    }

    @Test(
        arguments: [
            ("application/json", "application/json"),
            ("*/*", "application/graphql-response+json"),
            ("application/graphql-response+json", "application/graphql-response+json"),
            (
                "text/html, application/graphql-response+json;q=0.9, */*;q=0.1",
                "application/graphql-response+json"
            ),
            (
                "application/json;q=0.5, application/graphql-response+json",
                "application/graphql-response+json"
            ),
        ])
    func `the answer has the media type that is wanted most`(
        _ accept: String, _ type: String
    ) async throws {
        let answer = try await Served.current.server.http.request(
            "POST", "/graphql", headers: Self.json.merging(["Accept": accept]) { $1 },
            body: Self.body)
        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == type + "; charset=utf-8")
        #expect(answer.headers["x-request-id"] != nil)
    }

    @Test(arguments: ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND"])
    func `another method is refused with 405 and the allowed ones`(
        _ method: String
    ) async throws {
        // HEAD has no body but announces one: read to the end of the connection.
        let head = "\(method) /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        let server = try Served.current.server
        if method == "HEAD" {
            _ = try await server.http.send(Array(head.utf8))
        } else {
            let answer = try #require(try await server.http.send(Array(head.utf8)))
            #expect(answer.status == 405)
            #expect(answer.headers["allow"] == "GET, POST")
        }
        try await Self.expectWell()
    }

    @Test func `another path is not found`() async throws {
        let server = try Served.current.server
        for path in ["/", "/graphql/", "/graphql2", "/health", "/%00", "/..//etc/passwd"] {
            let answer = try await server.http.request("POST", path, body: Self.body)
            #expect([404, 415].contains(answer.status), "\(path): \(answer.status)")
        }
        try await Self.expectWell()
    }

    /// Request heads that no client would send.
    static let garbage: [String] = [
        "GARBAGE\r\n\r\n", "\r\n\r\n\r\n", "\u{0}\u{1}\u{2}\u{3}\r\n\r\n",
        "GET /graphql HTTP/9.9\r\n\r\n", "POST /graphql HTTP/1.1\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nBad Header: y\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nNoColon\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nX: a\u{0}b\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query\"",
        "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ]

    @Test(arguments: garbage)
    func `garbage instead of a request ends at most its own connection`(
        _ bytes: String
    ) async throws {
        let answer = try await Served.current.server.http.send(Array(bytes.utf8), isWhole: false)
        if let answer { #expect((400...505).contains(answer.status), "\(answer.text)") }
        try await Self.expectWell()
    }

    @Test func `heads that are far too long end at most their own connection`() async throws {
        let long = String(repeating: "x", count: 2_000_000)
        let many = (0..<100_000).map { "X-\($0): y\r\n" }.joined()
        for (head, status) in [
            ("POST /\(long) HTTP/1.1\r\n", 414),
            ("POST /graphql HTTP/1.1\r\nX: \(long)\r\n\r\n", 431),
            ("POST /graphql HTTP/1.1\r\n\(many)\r\n", 431),
        ] {
            // The answer may be lost if the client is still sending.
            let answer = try await Served.current.server.http.send(
                Array(head.utf8), isWhole: false)
            if let answer { #expect(answer.status == status) }
        }
        // 100 KB are sent at once, so that there always is an answer.
        let header = String(repeating: "x", count: 100_000)
        for (head, status) in [
            ("POST /\(header) HTTP/1.1\r\nHost: x\r\n\r\n", 414),
            ("POST /graphql HTTP/1.1\r\nHost: x\r\nX: \(header)\r\n\r\n", 431),
        ] {
            let answer = try await Served.current.server.http.send(Array(head.utf8))
            #expect(answer?.status == status)
        }
        try await Self.expectWell()
    }
}
