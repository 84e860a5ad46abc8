import Foundation
import TestSupport
import Testing

/// `/graphiql` as a browser gets it.
@Suite(.served(["DANJI_GRAPHIQL_DIR": Checkout.url("Pages/graphiql").path(percentEncoded: false)]))
struct GraphiQLTests {
    private var client: HTTPClient {
        get throws { try Served.current.server.http }
    }

    @Test func `the page runs scripts of its own origin only`() async throws {
        for path in ["/graphiql", "/graphiql/"] {
            let page = try await client.request("GET", path)
            #expect(page.status == 200)
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
            let policy = try #require(page.headers["content-security-policy"])
            #expect(policy.contains("default-src 'none'"))
            #expect(policy.contains("script-src 'self';"))
            #expect(!policy.contains("unsafe"))
            #expect(!page.text.contains("<script>"), "inline scripts would not run")
            #expect(!page.text.contains("http"), "nothing comes from elsewhere")
        }
    }

    @Test func `a cached file is not sent again`() async throws {
        let first = try await client.request("GET", "/graphiql/page.js")
        #expect(first.status == 200)
        let tag = try #require(first.headers["etag"])
        let second = try await client.request(
            "GET", "/graphiql/page.js", headers: ["If-None-Match": tag])
        #expect(second.status == 304)
        #expect(second.body.isEmpty)
    }

    @Test func `HEAD returns the length`() async throws {
        let page = try await client.request("GET", "/graphiql")
        let head = try await client.request("HEAD", "/graphiql")
        #expect(head.headers["content-length"] == "\(page.body.count)")
    }

    @Test(arguments: ["nothing.js", "..%2Findex.html", "%2e%2e", "index.html%00"])
    func `what is not a file of the folder is not found`(_ name: String) async throws {
        let answer = try await client.request("GET", "/graphiql/\(name)")
        #expect(answer.status == 404)
    }

    @Test func `other methods are refused`() async throws {
        let answer = try await client.request("POST", "/graphiql", body: [])
        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "GET, HEAD")
    }
}
