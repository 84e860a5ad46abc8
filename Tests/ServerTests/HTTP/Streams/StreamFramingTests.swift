// The bytes of streamed bodies: server-sent events and multipart.

import GraphQLCore
import NIOHTTP1
import Resolvers
import Testing

@testable import Server

@Suite struct StreamFramingTests {
    private static let response = Array(#"{"data":{"a":"줄\n바꿈"}}"#.utf8)
    private static let error = RequestError("no", .forbidden)

    private func text(_ bytes: [UInt8]...) -> String {
        String(decoding: bytes.flatMap(\.self), as: UTF8.self)
    }

    @Test func `an event stream starts at once and ends with complete`() {
        let framing = StreamFraming.events
        let body = text(
            framing.opening, framing.response(Self.response, position: "1:7"),
            framing.heartbeat, framing.response(Self.response, position: nil),
            framing.closing(.completed))
        #expect(
            body == """
                :

                event: next
                id: 1:7
                data: {"data":{"a":"줄\\n바꿈"}}

                :

                event: next
                data: {"data":{"a":"줄\\n바꿈"}}

                event: complete
                id: complete
                data:


                """)
    }

    @Test func `errors are sent as an event, since a browser does not expose other responses`() {
        #expect(
            text(StreamFraming.events.failure(Self.error)) == """
                event: next
                data: {"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}


                """)
    }

    @Test
    func `a stopping server keeps the last position, an unavailable database that of the request`()
    {
        #expect(text(StreamFraming.events.closing(.interrupted)) == "event: complete\ndata:\n\n")
        #expect(text(StreamFraming.events.closing(.unavailable)) == "retry: 2000\n\n")
    }

    @Test func `every part includes its delimiter, so that a client knows its end`() {
        let framing = StreamFraming.multipartSubscription
        let body = text(
            framing.opening, framing.response(Self.response, position: "1:7"),
            framing.heartbeat, framing.failure(Self.error), framing.closing(.completed))
        let part = "\r\nContent-Type: application/json\r\n\r\n"
        #expect(
            body == "\r\n--graphql" + part
                + #"{"payload":{"data":{"a":"줄\n바꿈"}}}"# + "\r\n--graphql" + part
                + "{}\r\n--graphql" + part
                + #"{"payload":null,"errors":[{"message":"no","#
                + #""extensions":{"code":"FORBIDDEN"}}]}"# + "\r\n--graphql--\r\n")
        for closing in [StreamClosing.completed, .interrupted, .unavailable] {
            #expect(text(framing.closing(closing)) == "--\r\n", "clients miss it otherwise")
        }
    }

    @Test(arguments: IncrementalFormat.allCases)
    func `parts of a response are sent unchanged, with nothing between them`(
        _ format: IncrementalFormat
    ) {
        let framing = StreamFraming.multipartIncremental(format)
        #expect(framing.heartbeat.isEmpty)
        #expect(framing.contentType.contains("\(format.parameter.name)=\(format.parameter.value)"))
        #expect(
            text(
                framing.opening, framing.response(Array(#"{"hasNext":false}"#.utf8), position: nil),
                framing.closing(.completed))
                == "\r\n--graphql\r\nContent-Type: application/json\r\n\r\n"
                + "{\"hasNext\":false}\r\n--graphql--\r\n")
    }

    @Test func `a part may hold any JSON`() {
        #expect(
            text(Multipart.part(Array(#"{"hasNext":false}"#.utf8)))
                == "\r\nContent-Type: application/json\r\n\r\n{\"hasNext\":false}\r\n--graphql")
    }

    @Test(arguments: [
        ("", LastEvent.none), ("complete", .completed), ("x", .unknown), ("1:2:3", .unknown),
    ])
    func `the last event's ID says where a client resumes`(_ text: String, _ expected: LastEvent)
        throws
    {
        #expect(LastEvent(try Self.head(text)) == expected)
        #expect(LastEvent(try Self.head(nil)) == .none)
    }

    @Test func `a position identifies an event`() throws {
        let position = try #require(EventPosition("1:7"))
        #expect(LastEvent(try Self.head("1:7")) == .position(position))
    }

    private static func head(_ lastEvent: String?) throws -> RequestHead {
        var headers: HTTPHeaders = ["Host": "x"]
        if let lastEvent { headers.add(name: "Last-Event-ID", value: lastEvent) }
        return try RequestHead(
            HTTPRequestHead(version: .http1_1, method: .GET, uri: "/graphql", headers: headers))
    }
}
