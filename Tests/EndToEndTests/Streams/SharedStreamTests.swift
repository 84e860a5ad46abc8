// graphql-sse with one stream for many operations: reservations, streams, operations, ends.
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#single-connection-mode

import TestSupport
import Testing

@Suite(.served(cache: .memory), .timeLimit(.minutes(3))) struct SharedStreamTests {
    typealias Person = SampleComplexes.Person

    private static func reserve(_ person: Person?) async throws -> String {
        let answer = try await request("PUT", person)
        #expect(answer.status == 201)
        #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
        return answer.text
    }

    private static func request(
        _ method: String, _ person: Person?, _ token: String? = nil, query: String = "",
        body: JSON? = nil
    ) async throws -> HTTPAnswer {
        var headers = ["Accept": "application/graphql-response+json"]
        if let person { headers["Authorization"] = "Bearer \(person.token)" }
        if let token { headers["X-GraphQL-Event-Stream-Token"] = token }
        if body != nil { headers["Content-Type"] = "application/json" }
        return try await Served.current.server.http.request(
            method, "/graphql/stream" + query, headers: headers, body: try body?.bytes)
    }

    private static func operate(
        _ id: String?, _ query: String, _ person: Person?, _ token: String,
        _ variables: JSON = [:]
    ) async throws -> HTTPAnswer {
        let extensions: JSON = id.map { ["operationId": .string($0)] } ?? [:]
        return try await request(
            "POST", person, token,
            body: [
                "query": .string(query), "variables": variables, "extensions": extensions,
            ])
    }

    private static func open(_ token: String) async throws -> StreamClient {
        try await StreamClient.get(
            try Served.current.server.http.port, "/graphql/stream?token=\(token)")
    }

    @Test func `operations of one stream are distinguished by their IDs`() async throws {
        let person = Person.resident(of: 1)
        let token = try await Self.reserve(person)
        let stream = try await Self.open(token)
        #expect(await stream.status == 200)
        #expect(await stream.headers["content-type"] == "text/event-stream; charset=utf-8")
        let query = try await Self.operate("q", "{ viewer { username } }", person, token)
        #expect(query.status == 202 && query.body.isEmpty)
        let next = try await stream.nextEvent()
        #expect(next.name == "next" && next.json["id"] == "q")
        #expect(next.json["payload"]["data"]["viewer"]["username"] == "resident-1-1")
        let complete = try await stream.nextEvent()
        #expect(complete.name == "complete" && complete.json == ["id": "q"])
        let subscription = try await Self.operate(
            "s", FeedSubscription.query, person, token, FeedSubscription.variables)
        #expect(subscription.status == 202)
        let text = "나눔 \(Int.random(in: 0..<1_000_000))"
        try await FeedSubscription.write(text, to: try Served.current.server)
        var heard: String?
        while heard != text {
            let event = try await stream.nextEvent()
            #expect(event.json["id"] == "s")
            #expect(event.json["payload"]["extensions"]["position"].string != nil)
            heard = FeedSubscription.content(event.json["payload"])
        }
        // The ID is in use until the client stops the operation; then it is free.
        let twice = try await Self.operate("s", "{ __typename }", person, token)
        #expect(twice.status == 409)
        #expect(
            try await Self.request("DELETE", person, token, query: "?operationId=s").status
                == 200)
        #expect(try await Self.operate("s", "{ __typename }", person, token).status == 202)
        var event = try await stream.nextEvent()
        while event.json["payload"]["data"]["__typename"] != "Query" {
            event = try await stream.nextEvent()
        }
        #expect(event.json["id"] == "s")
    }

    @Test func `operations may start before their stream is open`() async throws {
        let token = try await Self.reserve(nil)
        #expect(try await Self.operate("early", "{ __typename }", nil, token).status == 202)
        let stream = try await Self.open(token)
        #expect(try await stream.event()?.json["payload"]["data"]["__typename"] == "Query")
        #expect(try await stream.event()?.json == ["id": "early"])
    }

    @Test func `a refused operation is answered like any request, and its ID is free`()
        async throws
    {
        let person = Person.resident(of: 1)
        let token = try await Self.reserve(person)
        for (id, query, status) in [
            ("a", "{ nope }", 422), ("a", "{", 400), (nil, "{ __typename }", 422),
        ] as [(String?, String, Int)] {
            let answer = try await Self.operate(id, query, person, token)
            #expect(answer.status == status, "\(answer.text)")
            #expect(answer.json["errors"][0]["message"].string != nil)
        }
        #expect(try await Self.operate("a", "{ __typename }", person, token).status == 202)
    }

    @Test func `a stream belongs to one connection at a time, and ends with it`() async throws {
        let person = Person.resident(of: 1, 3)
        let token = try await Self.reserve(person)
        var stream: StreamClient? = try await Self.open(token)
        #expect(await stream?.status == 200)
        let second = try await Self.open(token)
        #expect(await second.status == 409)
        let subscribed = try await Self.operate(
            "s", FeedSubscription.query, person, token, FeedSubscription.variables)
        let id = try #require(subscribed.headers["x-request-id"])
        stream = nil
        #expect(
            try await FeedSubscription.waitForLog(
                try Served.current.server, id, "\"abandoned\"", "\"sse-single\""))
        var answer = try await Self.operate("t", "{ __typename }", person, token)
        while answer.status == 202 {
            answer = try await Self.operate("t", "{ __typename }", person, token)
        }
        #expect(answer.status == 404)
        #expect(try await Self.open("0123456789abcdef0123456789abcdef").status == 404)
    }

    @Test func `a stream can be used only by the client that reserved it`() async throws {
        let person = Person.resident(of: 1, 4)
        let token = try await Self.reserve(person)
        let stream = try await Self.open(token)
        #expect(await stream.status == 200)
        for other in [Person.resident(of: 1, 5), nil] {
            let answer = try await Self.operate("a", "{ __typename }", other, token)
            #expect(answer.status == 404, "as a stream that is not there")
            let stopped = try await Self.request(
                "DELETE", other, token, query: "?operationId=a")
            #expect(stopped.status == 404)
        }
        let open = try await Self.reserve(nil)
        #expect(try await Self.operate("a", "{ __typename }", person, open).status == 404)
        #expect(try await Self.request("PUT", .signedOut).status == 401)
    }

    @Test func `an account has 20 streams, and the next is refused`() async throws {
        let person = Person.resident(of: 1, 9)
        for _ in 1...20 { _ = try await Self.reserve(person) }
        let answer = try await Self.request("PUT", person)
        #expect(answer.status == 429)
        #expect(answer.json["errors"][0]["extensions"]["code"] == "TOO_MANY")
        #expect(answer.headers["retry-after"] != nil)
    }

    @Test func `a stream has 20 subscriptions, and the next is refused`() async throws {
        let person = Person.resident(of: 1, 10)
        let token = try await Self.reserve(person)
        let stream = try await Self.open(token)
        #expect(await stream.status == 200)
        for number in 1...21 {
            let answer = try await Self.operate(
                "\(number)", FeedSubscription.query, person, token, FeedSubscription.variables)
            #expect(answer.status == 202)
        }
        var event = try await stream.nextEvent()
        while event.json["payload"]["errors"].isNull { event = try await stream.nextEvent() }
        #expect(event.json["payload"]["errors"][0]["extensions"]["code"] == "TOO_MANY")
    }

    @Test func `without a token the address works like graphql`() async throws {
        let answer = try await Self.request("POST", nil, body: ["query": "{ __typename }"])
        #expect(answer.status == 200)
        #expect(answer.text == "{\"data\":{\"__typename\":\"Query\"}}")
        #expect(try await Self.request("DELETE", nil, query: "?operationId=a").status == 404)
        let head = try await Self.request("HEAD", nil)
        #expect(head.status == 405)
        #expect(head.headers["allow"] == "GET, POST, PUT, DELETE")
    }

    @Test func `who signs out loses a subscription that no complex belongs to`() async throws {
        try await FeedSubscription.withServer { server, complexes in
            let stream = try await StreamClient.post(
                server.http.port, "subscription { membershipUpdated { membership { id } } }", [:],
                accept: "text/event-stream", token: Person.stranger.token, fields: [])
            #expect(await stream.status == 200)
            try await complexes.sql(
                "UPDATE session SET ended_at = now() WHERE id = sample_id(x'5e'::int, 0, 3)")
            let event = try await stream.event()
            #expect(event?.json["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED")
        }
    }

    @Test func `signing out ends the stream with everything on it`() async throws {
        try await FeedSubscription.withServer { server, complexes in
            let fields = [
                "Authorization": "Bearer \(Person.resident(of: 1, 5).token)",
                "Content-Type": "application/json",
            ]
            let token = try await server.http.request(
                "PUT", "/graphql/stream", headers: fields
            ).text
            let stream = try await StreamClient.get(
                server.http.port, "/graphql/stream?token=\(token)")
            let body: JSON = [
                "query": .string(FeedSubscription.query),
                "variables": FeedSubscription.variables, "extensions": ["operationId": "s"],
            ]
            let begun = try await server.http.request(
                "POST", "/graphql/stream?token=\(token)", headers: fields, body: try body.bytes)
            #expect(begun.status == 202, "\(begun.text)")
            try await complexes.sql(
                "UPDATE session SET ended_at = now() WHERE id = sample_id(x'5e'::int, 1, 5)")
            let event = try await stream.event()
            #expect(
                event?.json["payload"]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED")
            #expect(try await stream.event() == .init(name: "complete", data: "{\"id\":\"s\"}"))
            #expect(try await stream.event() == nil)
        }
    }
}
