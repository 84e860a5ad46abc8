// graphql-sse, one connection per operation, from the client's point of view.
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode

import TestSupport
import Testing

@Suite(.served(cache: .memory), .timeLimit(.minutes(5))) struct EventStreamTests {
    typealias Person = SampleComplexes.Person

    private static func post(
        _ query: String, _ variables: JSON = [:], as person: Person? = nil,
        accept: String = "text/event-stream", fields: [String] = []
    ) async throws -> StreamClient {
        try await StreamClient.post(
            try Served.current.server.http.port, query, variables, accept: accept,
            token: person?.token, fields: fields)
    }

    private static func subscribe(
        as person: Person = .resident(of: 1), fields: [String] = []
    ) async throws -> StreamClient {
        try await post(
            FeedSubscription.query, FeedSubscription.variables, as: person, fields: fields)
    }

    @Test func `a query is answered by an event and an end, and the connection continues`()
        async throws
    {
        let stream = try await Self.post("{ viewer { username } }", as: .resident(of: 1))
        #expect(await stream.status == 200)
        let headers = await stream.headers
        #expect(headers["content-type"] == "text/event-stream; charset=utf-8")
        #expect(headers["cache-control"] == "no-store, no-transform")
        #expect(headers["x-accel-buffering"] == "no")
        #expect(headers["x-request-id"] != nil)
        #expect(
            try await stream.everything()
                == ":\n\nevent: next\ndata: {\"data\":{\"viewer\":{\"username\":"
                + "\"resident-1-1\"}}}\n\nevent: complete\nid: complete\ndata:\n\n")
        #expect(await stream.isWhole)
    }

    @Test func `an error in a document or a token is an event, not a status`()
        async throws
    {
        for (query, person, code) in [
            ("{ nope }", nil, "GRAPHQL_VALIDATION_FAILED"), ("{", nil, "GRAPHQL_PARSE_FAILED"),
            ("{ __typename }", Person.signedOut, "UNAUTHENTICATED"),
            (FeedSubscription.query, nil, "BAD_USER_INPUT"),
        ] {
            let stream = try await Self.post(query, as: person)
            #expect(await stream.status == 200)
            let next = try await stream.nextEvent()
            #expect(next.name == "next")
            #expect(next.json["errors"][0]["extensions"]["code"] == .string(code))
            #expect(try await stream.event()?.name == "complete")
        }
        let foreign = try await Self.subscribe(as: .resident(of: 2))
        let next = try await foreign.event()?.json
        #expect(next?["errors"][0]["extensions"]["code"] == "FORBIDDEN")
        #expect(try await foreign.event() == .init(name: "complete", id: "complete"))
    }

    @Test func `a browser's GET is answered, a mutation by GET is not`() async throws {
        let port = try Served.current.server.http.port
        let stream = try await StreamClient.get(port, "/graphql?query=%7B__typename%7D")
        #expect(try await stream.event()?.json["data"]["__typename"] == "Query")
        let mutation = try await StreamClient.get(
            port, "/graphql?query=mutation%7B__typename%7D")
        #expect(await mutation.status == 405)
        let foreign = try await StreamClient(
            port: port,
            sending: Array(
                ("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\n"
                    + "Accept: text/event-stream\r\nSec-Fetch-Site: cross-site\r\n"
                    + "Sec-Fetch-Mode: no-cors\r\n\r\n").utf8))
        #expect(await foreign.status == 403)
    }

    @Test func `a client that reconnects after the end gets the end again`() async throws {
        let stream = try await StreamClient.get(
            try Served.current.server.http.port, "/graphql?query=%7B__typename%7D",
            fields: ["Last-Event-ID: complete"])
        #expect(await stream.status == 200)
        #expect(try await stream.event()?.name == "retry")
        #expect(try await stream.event() == .init(name: "complete", id: "complete"))
        #expect(try await stream.event() == nil)
    }

    @Test func `an event has a position, from which a disconnected client resumes`()
        async throws
    {
        let server = try Served.current.server
        let stream = try await Self.subscribe()
        let first = "첫 글 \(Int.random(in: 0..<1_000_000))"
        try await FeedSubscription.write(first, to: server)
        var event = try await stream.nextEvent()
        while FeedSubscription.content(event.json) != first {
            event = try await stream.nextEvent()
        }
        let position = try #require(event.id)
        #expect(event.json["extensions"]["position"].string == position)
        for number in 1...3 { try await FeedSubscription.write("\(first) \(number)", to: server) }
        let resumed = try await Self.subscribe(fields: ["Last-Event-ID: \(position)"])
        var heard: [String] = []
        while heard.count < 3 {
            let content = FeedSubscription.content(try await resumed.event()?.json)
            // Others also write.
            if let content, content.hasPrefix(first) { heard.append(content) }
        }
        #expect(heard == (1...3).map { "\(first) \($0)" })
    }

    @Test func `a silent stream has a heartbeat`() async throws {
        let stream = try await Self.post(
            "subscription ($id: ID!) { feedAdded(apartmentId: $id) { feedId } }",
            ["id": .string(SampleComplexes.apartment(2))], as: .resident(of: 2))
        for _ in 1...3 { #expect(try await stream.text(upTo: "\n\n") == ":\n\n") }
    }

    @Test func `a client that leaves, or closes its side, is dropped`() async throws {
        let server = try Served.current.server
        var stream: StreamClient? = try await Self.subscribe(
            as: .resident(of: 1, 11), fields: ["X-Any: 1"])
        let left = try #require(await stream?.headers["x-request-id"])
        stream = nil
        #expect(
            try await FeedSubscription.waitForLog(
                server, left, "\"abandoned\"", "\"operation\":\"Added\"", "\"sse\""))
        let half = try await Self.subscribe(as: .resident(of: 1, 12))
        await half.closeOutput()
        let closed = try #require(await half.headers["x-request-id"])
        #expect(try await FeedSubscription.waitForLog(server, closed, "\"abandoned\""))
        #expect(try await half.event() == nil)
    }

    @Test func `before HTTP 1.1 the stream ends with the connection`() async throws {
        let body = "{\"query\":\"{ __typename }\"}"
        let text = try await Served.current.server.http.everything(
            Array(
                ("POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\n"
                    + "Connection: keep-alive\r\nAccept: text/event-stream\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)").utf8))
        #expect(text.contains("\r\nConnection: close\r\n") || text.contains("connection: close"))
        #expect(!text.lowercased().contains("transfer-encoding"))
        #expect(text.hasSuffix("event: complete\nid: complete\ndata:\n\n"))
    }

    @Test func `a request sent after a stream waits for its end`() async throws {
        let stream = try await Self.subscribe(as: .resident(of: 1, 13))
        let body = "{\"query\":\"{ __typename }\"}"
        await stream.send(
            Array(
                ("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)").utf8))
        let text = "뒤 \(Int.random(in: 0..<1_000_000))"
        try await FeedSubscription.write(text, to: try Served.current.server)
        while let event = try await stream.event() {
            #expect(event.name == "next")
            if FeedSubscription.content(event.json) == text { return }
        }
        Issue.record("the stream has ended")
    }
}

/// What ends open streams.
@Suite(.timeLimit(.minutes(5))) struct EventStreamEndTests {
    @Test func `a viewer who is signed out, or no longer a member, loses the stream`() async throws
    {
        try await FeedSubscription.withServer { server, complexes in
            var streams: [StreamClient] = []
            for number in [5, 6, 7] {
                streams.append(
                    try await StreamClient.post(
                        server.http.port, FeedSubscription.query, FeedSubscription.variables,
                        token: SampleComplexes.Person.resident(of: 1, number).token))
            }
            try await complexes.sql(
                """
                UPDATE session SET ended_at = now() WHERE id = sample_id(x'5e'::int, 1, 5);
                UPDATE membership SET status = 'LEFT' WHERE id = sample_id(x'33'::int, 1, 6);
                UPDATE session SET access_expires_at = now()
                WHERE id = sample_id(x'5e'::int, 1, 7)
                """)
            let start = ContinuousClock.now
            for (stream, code) in zip(streams, ["UNAUTHENTICATED", "FORBIDDEN", "UNAUTHENTICATED"])
            {
                let event = try await stream.event()
                #expect(event?.json["errors"][0]["extensions"]["code"] == .string(code))
                #expect(try await stream.event()?.name == "complete")
                #expect(try await stream.event() == nil)
            }
            print("streams of three who lost their access ended within", start.duration(to: .now))
        }
    }

    @Test func `when the server stops a stream says so, and keeps its last position`()
        async throws
    {
        try await FeedSubscription.withServer { server, _ in
            let port = server.http.port
            let person = SampleComplexes.Person.resident(of: 1)
            let events = try await StreamClient.post(
                port, FeedSubscription.query, FeedSubscription.variables, token: person.token)
            let parts = try await StreamClient.post(
                port, FeedSubscription.query, FeedSubscription.variables,
                accept: "multipart/mixed;subscriptionSpec=1.0", token: person.token)
            #expect(await events.status == 200)
            #expect(await parts.status == 200)
            async let status = server.stop()
            #expect(try await events.event() == .init(name: "complete"))
            #expect(try await events.event() == nil)
            #expect(await events.isWhole)
            #expect(try await parts.everything().hasSuffix("\r\n--graphql--\r\n"))
            #expect(await parts.isWhole)
            #expect(await status == 0)
        }
    }

    @Test func `a client that does not read holds a few events, and is told to load again`()
        async throws
    {
        try await FeedSubscription.withServer { server, _ in
            // Each event is larger than what the kernel buffers for a socket that nobody reads.
            let many = (1...100).map { "a\($0): content" }.joined(separator: " ")
            let stream = try await StreamClient.post(
                server.http.port,
                "subscription ($id: ID!) { feedAdded(apartmentId: $id) { feed { \(many) } } }",
                FeedSubscription.variables,
                token: SampleComplexes.Person.resident(of: 1).token)
            let text = String(repeating: "가", count: 4_900)
            for number in 1...300 {
                try await FeedSubscription.write("\(number)" + text, to: server)
            }
            var count = 0
            var last = StreamClient.Event()
            while let event = try await stream.event() {
                if event.name == "complete" { break }
                last = event
                count += 1
            }
            #expect(last.json["errors"][0]["extensions"]["code"] == "TOO_MANY")
            #expect(count < 44, "\(count) events of 300")
        }
    }
}
