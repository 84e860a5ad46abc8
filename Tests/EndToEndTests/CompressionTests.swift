import TestSupport
import Testing

/// Bodies in gzip, over the wire.
@Suite(.served()) struct CompressionTests {
    private static let introspection =
        #"{"query":"{ __schema { types { name fields { name type { name kind } } } } }"}"#

    private func post(
        _ body: [UInt8], _ headers: [String: String] = [:]
    ) async throws -> HTTPAnswer {
        try await Served.current.server.http.request(
            "POST", "/graphql",
            headers: ["Content-Type": "application/json"].merging(headers) { $1 }, body: body)
    }

    @Test func `a long answer is compressed for clients that accept gzip, with the same content`()
        async throws
    {
        let plain = try await post(Array(Self.introspection.utf8))
        let packed = try await post(
            Array(Self.introspection.utf8), ["Accept-Encoding": "gzip, deflate, br"])
        #expect(plain.headers["content-encoding"] == nil)
        #expect(packed.headers["content-encoding"] == "gzip")
        for answer in [plain, packed] {
            #expect(answer.headers["vary"]?.contains("Accept-Encoding") == true)
        }
        #expect(packed.body.count * 4 < plain.body.count)
        #expect(try await GzipTool.expand(packed.body) == plain.body)
    }

    @Test func `a short answer and the answer to a mutation are not compressed`() async throws {
        let accepts = ["Accept-Encoding": "gzip"]
        let short = try await post(Array(#"{"query":"{ __typename }"}"#.utf8), accepts)
        #expect(short.headers["content-encoding"] == nil)
        let fields = (0..<50).map { "aLongAliasForField\($0): __typename" }.joined(separator: " ")
        let mutation = try await post(Array("{\"query\":\"mutation { \(fields) }\"}".utf8), accepts)
        #expect(mutation.status == 200)
        #expect(mutation.body.count > 1_024)
        #expect(mutation.headers["content-encoding"] == nil)
    }

    @Test func `a request may use gzip`() async throws {
        let body = try await GzipTool.compress(Array(#"{"query":"{ __typename }"}"#.utf8))
        for coding in ["gzip", "x-gzip", "GZIP"] {
            let answer = try await post(body, ["Content-Encoding": coding])
            #expect(answer.status == 200)
            #expect(answer.json["data"]["__typename"] == "Query")
        }
    }

    @Test func `a body that expands too far is refused, and so is what is not gzip`() async throws {
        let gzip = ["Content-Encoding": "gzip"]
        let bomb = try await GzipTool.compress(Array(repeating: 0x20, count: 100_000_000))
        let tooLong = try await post(bomb, gzip)
        #expect(tooLong.status == 413)
        #expect(tooLong.json["errors"][0]["extensions"]["code"].string != nil)
        let broken = try await post(Array(#"{"query":"{ __typename }"}"#.utf8), gzip)
        #expect(broken.status == 400)
        let other = try await post([1, 2, 3], ["Content-Encoding": "br"])
        #expect(other.status == 415)
    }
}
