// Subscriptions as multipart responses, as requested by Apollo's clients.

import TestSupport
import Testing

@Suite(.served(cache: .memory), .timeLimit(.minutes(3))) struct MultipartSubscriptionTests {
    private static let response = "application/graphql-response+json"
    private static let accepts = [
        // Apollo Client, Apollo Kotlin, Apollo iOS.
        "multipart/mixed;boundary=graphql;subscriptionSpec=1.0,\(response),application/json;q=0.9",
        "multipart/mixed;subscriptionSpec=1.0, \(response), application/json",
        "multipart/mixed;subscriptionSpec=1.0,\(response),application/json",
    ]

    private static func post(
        _ query: String, _ accept: String, as person: SampleComplexes.Person? = .resident(of: 1),
        _ variables: JSON = FeedSubscription.variables
    ) async throws -> StreamClient {
        try await StreamClient.post(
            try Served.current.server.http.port, query, variables, accept: accept,
            token: person?.token)
    }

    @Test(arguments: accepts)
    func `each event is a part, and so are heartbeats`(_ accept: String) async throws {
        let stream = try await Self.post(FeedSubscription.query, accept)
        #expect(await stream.status == 200)
        #expect(
            await stream.headers["content-type"]
                == "multipart/mixed;boundary=\"graphql\";subscriptionSpec=1.0")
        #expect(try await stream.text(upTo: "graphql") == "\r\n--graphql")
        let text = "글 \(Int.random(in: 0..<1_000_000))"
        try await FeedSubscription.write(text, to: try Served.current.server)
        while let part = try await stream.part() {
            #expect(part.names == ["payload"])
            #expect(part["payload"]["extensions"]["position"].string != nil)
            if FeedSubscription.content(part["payload"]) == text { break }
        }
        var quiet = try await stream.text(upTo: "\r\n--graphql")
        while quiet?.contains("payload") == true {
            quiet = try await stream.text(upTo: "\r\n--graphql")
        }
        #expect(quiet == "\r\nContent-Type: application/json\r\n\r\n{}\r\n--graphql")
    }

    @Test(arguments: accepts)
    func `anything but a subscription is answered whole`(_ accept: String) async throws {
        let query = try await Self.post("{ __typename }", accept, [:])
        #expect(await query.status == 200)
        #expect(await query.headers["content-type"] == "\(Self.response); charset=utf-8")
        #expect(try await query.everything() == "{\"data\":{\"__typename\":\"Query\"}}")
    }

    @Test func `an invalid subscription is refused like any request`() async throws {
        for (query, person, status) in [
            ("subscription { nope }", SampleComplexes.Person.resident(of: 1), 422),
            (FeedSubscription.query, .resident(of: 2), 422),
            (FeedSubscription.query, .signedOut, 401), ("{", .resident(of: 1), 400),
        ] {
            let stream = try await Self.post(query, Self.accepts[0], as: person)
            #expect(await stream.status == status)
            #expect(await stream.headers["content-type"] == "\(Self.response); charset=utf-8")
            #expect(try await stream.everything().hasPrefix("{\"errors\":"))
        }
        let plain = try await Self.post(FeedSubscription.query, Self.response)
        #expect(await plain.status == 422)
        #expect(try await plain.everything().contains("text/event-stream"))
    }

    @Test func `an error that ends a subscription is a part without payload, then the end`()
        async throws
    {
        try await FeedSubscription.withServer { server, complexes in
            let stream = try await StreamClient.post(
                server.http.port, FeedSubscription.query, FeedSubscription.variables,
                accept: Self.accepts[2], token: SampleComplexes.Person.resident(of: 1, 6).token)
            try await complexes.sql(
                "UPDATE membership SET status = 'LEFT' WHERE id = sample_id(x'33'::int, 1, 6)")
            let part = try #require(try await stream.part())
            #expect(part["payload"].isNull && part.names == ["errors", "payload"])
            #expect(part["errors"][0]["extensions"]["code"] == "FORBIDDEN")
            #expect(try await stream.everything() == "--\r\n")
            #expect(await stream.isWhole)
        }
    }
}
