// `@defer` and `@stream` over HTTP, in the forms that clients request.

import TestSupport
import Testing

@Suite(.served(cache: .memory), .timeLimit(.minutes(3))) struct IncrementalDeliveryTests {
    private static let response = "application/graphql-response+json"
    private static let current = "multipart/mixed;incrementalSpec=v0.2"
    /// Apollo iOS sends this with every query.
    private static let older =
        "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json"

    private static let query = """
        query ($id: ID!) { apartment(id: $id) { id
            ... @defer(label: "posts") { feeds(first: 2) { nodes { content author { id } } } }
        } }
        """

    private static func post(
        _ query: String, _ accept: String, as person: SampleComplexes.Person? = .resident(of: 1)
    ) async throws -> StreamClient {
        try await StreamClient.post(
            try Served.current.server.http.port, query, FeedSubscription.variables,
            accept: accept, token: person?.token)
    }

    private static func parts(_ stream: StreamClient) async throws -> [JSON] {
        var parts: [JSON] = []
        while let part = try await stream.part() { parts.append(part) }
        return parts
    }

    @Test func `a deferred fragment is a separate part`() async throws {
        let stream = try await Self.post(Self.query, "\(Self.current), \(Self.response)")
        #expect(await stream.status == 200)
        #expect(
            await stream.headers["content-type"]
                == "multipart/mixed;boundary=\"graphql\";incrementalSpec=v0.2")
        let parts = try await Self.parts(stream)
        try #require(parts.count == 2)
        #expect(parts[0].names == ["data", "hasNext", "pending"])
        #expect(parts[0]["data"]["apartment"].names == ["id"])
        #expect(parts[0]["pending"][0]["label"] == "posts")
        #expect(parts[1]["incremental"][0]["data"]["feeds"]["nodes"].items.count == 2)
        #expect(parts[1]["hasNext"] == .bool(false))
        #expect(await stream.isWhole)
    }

    @Test func `the older format names path and label`() async throws {
        let stream = try await Self.post(Self.query, Self.older)
        #expect(
            await stream.headers["content-type"]
                == "multipart/mixed;boundary=\"graphql\";deferSpec=20220824")
        let parts = try await Self.parts(stream)
        try #require(parts.count == 2)
        #expect(parts[0].names == ["data", "hasNext"])
        #expect(parts[1]["incremental"][0]["label"] == "posts")
        #expect(parts[1]["incremental"][0]["path"][0] == "apartment")
    }

    @Test(arguments: [response, "application/json", "multipart/mixed, application/json"])
    func `without a format nothing is deferred`(_ accept: String) async throws {
        let stream = try await Self.post(Self.query, accept)
        #expect(await stream.headers["content-type"]?.hasPrefix("application/") == true)
        let whole = try JSON(parsing: try await stream.everything().utf8)
        #expect(whole["data"]["apartment"]["feeds"]["nodes"].items.count == 2)
        #expect(whole["hasNext"].isNull)
    }

    @Test(arguments: [current, older])
    func `an operation that defers nothing is answered whole`(_ accept: String) async throws {
        let stream = try await Self.post("{ __typename }", accept)
        #expect(await stream.headers["content-type"] == "\(Self.response); charset=utf-8")
        #expect(try await stream.everything() == "{\"data\":{\"__typename\":\"Query\"}}")
        let refused = try await Self.post("{ ... @defer { nope } }", accept)
        #expect(await refused.status == 422)
    }

    @Test func `the same parts are sent as events`() async throws {
        let stream = try await Self.post(
            Self.query, "text/event-stream;incrementalSpec=v0.2, \(Self.response)")
        #expect(await stream.headers["content-type"] == "text/event-stream; charset=utf-8")
        var events: [StreamClient.Event] = []
        while let event = try await stream.event() { events.append(event) }
        #expect(events.map(\.name) == ["next", "next", "complete"])
        #expect(events.first?.json["hasNext"] == .bool(true))
    }

    @Test func `items of a list are streamed`() async throws {
        let stream = try await Self.post(
            """
            query ($id: ID!) { apartment(id: $id) { feeds(first: 5) {
                nodes @stream(initialCount: 2) { content author { id } } } } }
            """, Self.current)
        let parts = try await Self.parts(stream)
        try #require(parts.count == 2)
        #expect(parts[0]["data"]["apartment"]["feeds"]["nodes"].items.count == 2)
        let items = parts[1]["incremental"][0]["items"].items
        #expect(items.count == 3)
        #expect(items.allSatisfy { $0["author"]["id"].string != nil })
    }

    @Test func `access is checked for deferred fields over HTTP`() async throws {
        let stream = try await Self.post(
            Self.query, "\(Self.current), \(Self.response)", as: .resident(of: 2))
        let text = try await stream.everything()
        #expect(text.contains("FORBIDDEN"))
        #expect(!text.contains("\"content\""))
    }

    @Test func `cost includes deferred fields`() async throws {
        func refusal(_ directive: String) async throws -> String {
            let replies = "replies(first: 100) { nodes { id } }"
            let comments = "comments(first: 100) { nodes { \(replies) } }"
            let inner = "feeds(first: 100) { nodes { \(comments) } }"
            let stream = try await Self.post(
                "query ($id: ID!) { apartment(id: $id) { ... \(directive) { \(inner) } } }",
                Self.current)
            return try await stream.everything()
        }
        let deferred = try await refusal("@defer")
        #expect(deferred.contains("QUERY_TOO_COSTLY"))
        #expect(try await refusal("") == deferred)
    }

    @Test func `a mutation's payload is sent in parts, and the mutation runs once`() async throws {
        let stream = try await Self.post(
            """
            mutation ($id: ID!) { feedCreate(input: { apartmentId: $id, category: GENERAL,
                content: "나누어 읽는 글" }) {
                userErrors { code } feed { id ... @defer { content author { displayName } } } } }
            """, Self.current)
        let parts = try await Self.parts(stream)
        try #require(parts.count == 2)
        #expect(parts[0]["data"]["feedCreate"]["feed"].names == ["id"])
        #expect(parts[1]["incremental"][0]["data"]["content"] == "나누어 읽는 글")
    }

    @Test func `the log has one line for it`() async throws {
        let query = Self.query.replacing("query (", with: "query InPartsOnce (")
        _ = try await Self.parts(try await Self.post(query, Self.current))
        #expect(
            try await FeedSubscription.waitForLog(
                try Served.current.server, "InPartsOnce", "multipart"))
    }
}
