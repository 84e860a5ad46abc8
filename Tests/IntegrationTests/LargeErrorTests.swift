// Large input is not echoed in errors.
import TestSupport
import Testing

@Suite(.served(cache: .off)) struct LargeErrorTests {
    /// Errors with some surrounding JSON.
    private static let most = (64 << 10) + 100

    @Test func `an unknown operation name of half a megabyte is cut`() async throws {
        let answer = try await Served.current.server.post(
            body: [
                "query": "query A { __typename } query B { __typename }",
                "operationName": .string(String(repeating: "이름", count: 90_000)),
            ])
        #expect(answer.codes == ["GRAPHQL_VALIDATION_FAILED"])
        #expect(answer.http.text.utf8.count < 1_000)
        #expect(answer.messages[0].hasSuffix("…\"."))
    }

    @Test func `a variable with 78,000 unknown keys has a short answer`() async throws {
        let members = (0..<78_000).map { ("k\($0)", JSON.int(1)) }
        let answer = try await Served.current.server.post(
            "query ($f: FeedFilter) { apartment(id: \"x\") { feeds(filter: $f) { totalCount } } }",
            ["f": .object(Dictionary(members) { $1 })])
        #expect(answer.http.text.utf8.count < Self.most)
        #expect(answer.errors.count <= 51)
        #expect(answer.codes.allSatisfy { $0 == "BAD_USER_INPUT" })
        #expect(answer.messages.allSatisfy { $0.utf8.count < 1_000 })
    }

    @Test func `a hundred faulty literals have a bounded answer`() async throws {
        let fields = (0..<100).map { number in
            "f\(number): node(id: [\(String(repeating: "[\(number)] ", count: 20))]) { id }"
        }
        let answer = try await Served.current.server.post(
            "{ \(fields.joined(separator: " ")) }")
        #expect(answer.http.text.utf8.count < Self.most)
        #expect(!answer.errors.isEmpty && !answer.codes.contains("none"))
    }

    @Test(arguments: [
        "{ nope }", "{ a: nope(x: 1) { b } }", "query ($v: Nope) { __typename }", "{ ",
        "{ node }", "{ node(id: {}) { id } }",
        "subscription { feedChanged(apartmentId: 1) { __typename } }",
    ])
    func `every error has a code`(_ query: String) async throws {
        let answer = try await Served.current.server.post(query)
        #expect(!answer.errors.isEmpty)
        #expect(!answer.codes.contains("none"), "\(answer.http.text)")
    }
}
