// What HTTP forbids and the parser accepts, targets, and whether a connection continues.

import NIOHTTP1
import Testing

@testable import Server

@Suite struct RequestHeadTests {
    private func head(
        _ target: String = "/graphql", _ fields: [(String, String)] = [("Host", "x")],
        _ version: HTTPVersion = .http1_1
    ) throws -> RequestHead {
        try RequestHead(
            HTTPRequestHead(
                version: version, method: .POST, uri: target, headers: HTTPHeaders(fields)))
    }

    @Test(arguments: [
        ("/graphql", "/graphql", nil), ("/graphql?query=%7Ba%7D", "/graphql", "query=%7Ba%7D"),
        ("/a?b?c", "/a", "b?c"), ("/a?", "/a", ""),
        ("http://danji.example/graphql?x=1", "/graphql", "x=1"),
        ("https://danji.example", "/", nil), ("http://danji.example?x", "/", "x"), ("*", "*", nil),
    ])
    func `a target is its path and its query`(
        _ target: String, _ path: String, _ query: String?
    ) throws {
        let head = try head(target)
        #expect(head.path == path)
        #expect(head.query == query)
    }

    @Test func `a request has one Host, in HTTP 1.0 it may have none`() throws {
        #expect(try head().authority == "x")
        #expect(try head("/", [], .http1_0).authority == "")
        for fields in [
            [], [("Host", "")], [("Host", "a"), ("Host", "a")], [("Host", "a b")],
            [("Host", "a/b")], [("host", "a@b")],
        ] {
            let refusal = #expect(throws: RequestRefusal.self) { try head("/", fields) }
            #expect(refusal?.outcome == .headMalformed)
        }
    }

    @Test(arguments: [
        ([("Connection", "close")], HTTPVersion.http1_1, false),
        ([("Connection", "Close")], .http1_1, false),
        ([("Connection", "TE, CLOSE")], .http1_1, false),
        ([("Connection", "te"), ("Connection", "close")], .http1_1, false),
        ([("Connection", "Upgrade, HTTP2-Settings"), ("Upgrade", "h2c")], .http1_1, false),
        ([], .http1_1, true), ([("Connection", "keep-alive")], .http1_1, true),
        ([], .http1_0, false), ([("Connection", "Keep-Alive")], .http1_0, true),
    ])
    func `Connection is a list without case, and HTTP 1.0 closes by itself`(
        _ fields: [(String, String)], _ version: HTTPVersion, _ keepsAlive: Bool
    ) throws {
        #expect(try head("/", fields + [("Host", "x")], version).keepsAlive == keepsAlive)
    }

    @Test func `only 100-continue can be expected`() throws {
        #expect(try head("/", [("Host", "x"), ("Expect", "100-Continue")]).expectsContinue)
        #expect(try !head("/", [("Expect", "100-continue")], .http1_0).expectsContinue)
        let refusal = #expect(throws: RequestRefusal.self) {
            try head("/", [("Host", "x"), ("Expect", "200-ok")])
        }
        #expect(refusal?.outcome == .expectationFailed)
    }

    @Test(arguments: [
        ("/graphql", HTTPRoute.graphQL, "GET, POST"), ("/graphql/", .graphQL, "GET, POST"),
        ("/media/upload/x", .framework, "PUT"), ("/media/x/thumbnail", .framework, "GET, HEAD"),
        ("/health/live", .framework, "GET, HEAD"), ("/health/ready", .framework, "GET, HEAD"),
    ])
    func `every path has its methods`(_ path: String, _ route: HTTPRoute, _ methods: String) {
        let found = HTTPRoute.find(path)
        #expect(found?.route == route)
        #expect(found?.allowed.headerValue == methods)
    }

    @Test(arguments: [
        "", "/", "//graphql", "/graphql2", "/graphql/x", "*", "graphql", "/health", "/health/x",
        "/media/x", "/media/upload/x/y", "/..//etc/passwd", "/%00",
    ])
    func `other paths are not there`(_ path: String) {
        #expect(HTTPRoute.find(path) == nil)
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_796_083_199, "Mon, 30 Nov 2026 23:59:59 GMT"), (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ])
    func `a date is as HTTP writes it`(_ second: Int, _ text: String) {
        #expect(HTTPDate.text(second) == text)
    }
}
