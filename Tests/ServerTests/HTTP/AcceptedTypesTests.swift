// How responses are sent, by the Accept headers of current clients.

import GraphQLCore
import Testing

@testable import Server

@Suite struct AcceptedTypesTests {
    private static let response = "application/graphql-response+json"

    private struct Case: CustomTestStringConvertible {
        let accept: String
        let single: GraphQLMediaType?
        let subscription: StreamFraming?
        let prefersEvents: Bool

        init(
            _ accept: String, _ single: GraphQLMediaType?, _ subscription: StreamFraming?,
            prefersEvents: Bool = false
        ) {
            self.accept = accept
            self.single = single
            self.subscription = subscription
            self.prefersEvents = prefersEvents
        }

        var testDescription: String { accept }
    }

    private static let events: [Case] = [
        // EventSource, httpx-sse and graphql-sse.
        Case("text/event-stream", nil, .events, prefersEvents: true),
        Case("text/event-stream, */*;q=0.1", .response, .events, prefersEvents: true),
        Case("TEXT/Event-Stream", nil, .events, prefersEvents: true),
        Case("text/*", nil, .events, prefersEvents: true),
        Case("text/event-stream;q=0.5, application/json", .json, .events),
        Case("text/event-stream;q=0, application/json", .json, nil),
        Case("*/*", .response, nil),
        Case("application/json", .json, nil),
        // urql, and Relay's examples: events if there is no other way.
        Case(
            "\(response), application/graphql+json, application/json, text/event-stream, "
                + "multipart/mixed", .response, .events),
    ]

    private static let parts: [Case] = [
        // Apollo Client, Kotlin and iOS for a subscription.
        Case(
            "multipart/mixed;boundary=graphql;subscriptionSpec=1.0,\(response),"
                + "application/json;q=0.9", .response, .multipartSubscription),
        Case(
            "multipart/mixed; boundary=\"graphql\"; subscriptionSpec=\"1.0\", \(response)",
            .response, .multipartSubscription),
        Case(
            "multipart/mixed;subscriptionSpec=1.0,\(response),application/json", .response,
            .multipartSubscription),
        Case("multipart/mixed;subscriptionSpec=1.0", nil, .multipartSubscription),
        // Apollo iOS for everything else; GraphiQL.
        Case(
            "multipart/mixed;deferSpec=20220824,\(response),application/json", .response, nil),
        Case("application/json, multipart/mixed", .json, nil),
        Case("multipart/mixed;subscriptionSpec=2.0, */*", .response, nil),
        Case("multipart/mixed;subscriptionSpec=1.0;q=0, application/json", .json, nil),
    ]

    /// Which of two ways a client lists first, or weights higher.
    private static let both: [Case] = [
        Case(
            "multipart/mixed;subscriptionSpec=1.0, text/event-stream", nil,
            .multipartSubscription, prefersEvents: true),
        Case(
            "text/event-stream, multipart/mixed;subscriptionSpec=1.0", nil, .events,
            prefersEvents: true),
        Case(
            "text/event-stream;q=0.5, multipart/mixed;subscriptionSpec=1.0", nil,
            .multipartSubscription, prefersEvents: true),
    ]

    @Test(arguments: events + parts + both)
    private func `each client gets a type that it can read`(_ expected: Case) throws {
        let types = try #require(AcceptedTypes(accept: expected.accept, preferred: .response))
        #expect(types.single == expected.single)
        #expect(types.subscription == expected.subscription)
        #expect(types.prefersEvents == expected.prefersEvents)
    }

    @Test(
        arguments: [
            ("multipart/mixed;incrementalSpec=v0.2,\(response);q=0.9", .v02, nil),
            ("multipart/mixed;deferSpec=20220824, application/json", .of20220824, nil),
            ("multipart/mixed; boundary=\"-\"; incrementalSpec=\"v0.2\"", .v02, nil),
            (
                "multipart/mixed;deferSpec=20220824;q=0.8,multipart/mixed;incrementalSpec=v0.2",
                .v02, nil
            ),
            (
                "multipart/mixed;deferSpec=20220824,multipart/mixed;incrementalSpec=v0.2;q=0.8",
                .of20220824, nil
            ),
            ("text/event-stream;incrementalSpec=v0.2", .v02, .events),
        ] as [(String, IncrementalFormat, StreamFraming?)])
    private func `a client names the format in which it takes parts`(
        _ accept: String, _ format: IncrementalFormat, _ framing: StreamFraming?
    ) throws {
        let types = try #require(AcceptedTypes(accept: accept, preferred: .response))
        #expect(types.incremental?.format == format)
        #expect(types.incremental?.framing == framing ?? .multipartIncremental(format))
    }

    @Test(arguments: [
        "application/json, multipart/mixed", "multipart/mixed;subscriptionSpec=1.0",
        "multipart/mixed;incrementalSpec=v0.1, */*", "text/event-stream", "*/*",
        "multipart/mixed;incrementalSpec=v0.2;q=0, application/json",
    ])
    func `without a format that there is, nothing is deferred`(_ accept: String) throws {
        let types = try #require(AcceptedTypes(accept: accept, preferred: .response))
        #expect(types.incremental == nil)
    }

    @Test(arguments: [
        "multipart/mixed", "text/event-stream;q=0", "multipart/mixed;subscriptionSpec=1.1",
        "text/plain", "text/event-stream;charset=utf-16",
    ])
    func `who can read none of the ways is refused`(_ accept: String) {
        #expect(AcceptedTypes(accept: accept, preferred: .response) == nil)
    }
}
