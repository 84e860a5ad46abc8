// Several requests in one body, where the operator allows it.

import TestSupport
import Testing

@Suite(
    .served(cache: .memory, ["DANJI_BATCH_ENTRIES": "20", "DANJI_BUDGET_PER_MINUTE": "1000"]),
    .serialized)
struct BatchTests {
    typealias Person = SampleComplexes.Person

    private static func post(
        _ batch: JSON, token: String? = nil
    ) async throws -> GraphQLAnswer {
        try await Served.current.server.post(body: batch, token: token)
    }

    @Test func `each entry is answered in its place, wrong ones too`() async throws {
        let answer = try await Self.post([
            ["query": "{ __typename }"], ["query": "{"], 7, ["query": "{ nope }"],
            [
                "query": "query ($n: Int) { apartments(first: $n) { nodes { id } } }",
                "variables": ["n": 1],
            ],
            ["query": "subscription { __typename }"],
        ])
        #expect(answer.status == 200)
        #expect(
            answer.http.headers["content-type"]
                == "application/graphql-response+json; charset=utf-8")
        let entries = answer.json.items
        #expect(entries.count == 6)
        #expect(entries[0] == ["data": ["__typename": "Query"]])
        let codes = entries.map { $0["errors"][0]["extensions"]["code"].string }
        #expect(
            codes == [
                nil, "GRAPHQL_PARSE_FAILED", "BAD_REQUEST", "GRAPHQL_VALIDATION_FAILED", nil,
                "GRAPHQL_VALIDATION_FAILED",
            ])
        #expect(entries[4]["data"]["apartments"]["nodes"].items.count == 1)
    }

    @Test func `entries run in their order, as one viewer each`() async throws {
        let answer = try await Self.post(
            [
                ["query": "{ viewer { username } }"],
                ["query": "mutation { signOut(input: {}) { signedOutSessionCount } }"],
                ["query": "{ viewer { username } }"],
            ], token: Person.resident(of: 2, 7).token)
        let entries = answer.json.items
        #expect(entries[0]["data"]["viewer"]["username"] == "resident-2-7")
        #expect(entries[1]["data"]["signOut"]["signedOutSessionCount"] == 1)
        #expect(entries[2]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED")
    }

    @Test func `each entry is charged, and refused, by itself`() async throws {
        let token = Person.resident(of: 2, 8).token
        let search: JSON = ["query": .string(BudgetTests.search(times: 8))]
        let answer = try await Self.post(
            .array([search, search, search, ["query": "{ __typename }"]]), token: token)
        let entries = answer.json.items
        #expect(entries[0]["extensions"]["cost"]["actual"] == 456)
        #expect(entries[1]["extensions"]["cost"]["actual"] == 456)
        #expect(entries[2]["errors"][0]["extensions"]["code"] == "RATE_LIMITED")
        #expect(entries[3]["data"]["__typename"] == "Query")
        #expect(answer.http.headers["ratelimit-policy"] == "\"viewer\";q=1000;w=60")
        #expect(answer.http.headers["retry-after"] == nil)
    }

    @Test(arguments: [0, 21]) func `a batch has one request at least and twenty at most`(
        _ count: Int
    ) async throws {
        let entry: JSON = ["query": "{ __typename }"]
        let answer = try await Self.post(.array(Array(repeating: entry, count: count)))
        #expect(answer.status == 422)
        #expect(answer.codes == ["BAD_REQUEST"])
    }
}

@Suite(.served(cache: .memory)) struct BatchRefusalTests {
    @Test func `nothing takes batches unless the operator says so`() async throws {
        let answer = try await Served.current.server.post(body: [["query": "{ __typename }"]])
        #expect(answer.status == 422)
        #expect(answer.codes == ["BAD_REQUEST"])
    }
}
