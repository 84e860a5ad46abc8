// How the responses to one operation are told apart in the body of one answer. Pure.

import GraphQLCore
import Resolvers

/// The form of a streamed body.
enum StreamFraming: Sendable, Equatable {
    /// Server-sent events, one operation each.
    /// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode
    case events
    /// Server-sent events that name their operation.
    /// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#single-connection-mode
    case sharedEvents
    /// A part for each event of a subscription, as Apollo's clients ask for them.
    /// https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol
    case multipartSubscription
    /// A part for the initial result and for each payload behind it.
    /// https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md
    case multipartIncremental(IncrementalFormat)

    /// In the field Content-Type.
    var contentType: String {
        switch self {
        case .events, .sharedEvents: "text/event-stream; charset=utf-8"
        case .multipartSubscription: "multipart/mixed;boundary=\"graphql\";subscriptionSpec=1.0"
        case .multipartIncremental(let format):
            "multipart/mixed;boundary=\"graphql\";\(format.parameter.name)=\(format.parameter.value)"
        }
    }

    /// What the body begins with.
    var opening: [UInt8] {
        switch self {
        case .events, .sharedEvents: ServerSentEvent.comment
        case .multipartSubscription, .multipartIncremental: Multipart.opening
        }
    }

    /// What keeps a silent stream alive: httpx gives up after 5 seconds, proxies after more. Empty
    /// where there is no such thing.
    var heartbeat: [UInt8] {
        switch self {
        case .events, .sharedEvents: ServerSentEvent.comment
        case .multipartSubscription: Multipart.part([UInt8]("{}".utf8))
        // The formats have nothing that says nothing.
        case .multipartIncremental: []
        }
    }

    /// One response to the operation.
    ///
    /// - Parameters:
    ///   - response: JSON on one line
    ///   - position: the place of an event among the others
    func response(_ response: [UInt8], position: String?) -> [UInt8] {
        switch self {
        case .events, .sharedEvents:
            return ServerSentEvent.next(response, id: position)
        case .multipartSubscription:
            var writer = JSONWriter(capacity: response.count + 16)
            writer.raw("{\"payload\":")
            writer.raw(response)
            writer.byte(UInt8(ascii: "}"))
            return Multipart.part(writer.finish())
        case .multipartIncremental: return Multipart.part(response)
        }
    }

    /// Errors that end the operation.
    func failure(_ error: RequestError) -> [UInt8] {
        switch self {
        case .events, .sharedEvents:
            return ServerSentEvent.next(Response(error.withCodes).bytes, id: nil)
        case .multipartSubscription:
            var writer = JSONWriter()
            writer.raw("{\"payload\":null,\"errors\":")
            writer.graphQLErrors(error.withCodes.errors)
            writer.byte(UInt8(ascii: "}"))
            return Multipart.part(writer.finish())
        case .multipartIncremental: return Multipart.part(Response(error.withCodes).bytes)
        }
    }

    /// What the body ends with.
    func closing(_ closing: StreamClosing) -> [UInt8] {
        switch (self, closing) {
        case (.multipartSubscription, _), (.multipartIncremental, _): Multipart.closing
        case (.events, .completed):
            ServerSentEvent.complete([], id: ServerSentEvent.completedID)
        case (.events, .interrupted): ServerSentEvent.complete([], id: nil)
        case (.events, .unavailable): ServerSentEvent.retry(milliseconds: 2_000)
        case (.sharedEvents, _): []
        }
    }
}

/// Why a streamed body ends.
enum StreamClosing: Sendable, Equatable {
    /// Everything was said: asking again would bring nothing more.
    case completed
    /// The server ends. Another node goes on from the last position.
    case interrupted
    /// The database could not say who asks: come again soon.
    case unavailable
}

/// https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
enum ServerSentEvent {
    /// The ID of the last event of an operation that is over. A client that reconnects by itself
    /// brings it back as `Last-Event-ID`.
    static let completedID = "complete"

    /// A line that clients ignore, and the end of an event that has nothing in it.
    static let comment = [UInt8](":\n\n".utf8)

    /// - Parameter data: on one line
    static func next(_ data: [UInt8], id: String?) -> [UInt8] { event("next", data, id: id) }

    /// An empty line of data makes EventSource deliver the event.
    static func complete(_ data: [UInt8], id: String?) -> [UInt8] {
        event("complete", data, id: id)
    }

    /// After which time a client that was cut off comes again.
    static func retry(milliseconds: Int) -> [UInt8] {
        [UInt8]("retry: \(milliseconds)\n\n".utf8)
    }

    private static func event(_ name: String, _ data: [UInt8], id: String?) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(data.count + 64)
        bytes += "event: \(name)\n".utf8
        if let id { bytes += "id: \(id)\n".utf8 }
        bytes += data.isEmpty ? "data:".utf8 : "data: ".utf8
        bytes += data
        bytes += "\n\n".utf8
        return bytes
    }
}

/// https://www.rfc-editor.org/rfc/rfc2046#section-5.1
enum Multipart {
    /// The delimiter of the first part. Every part brings the one behind it, since clients take a
    /// part for whole when its end has come.
    static let opening = [UInt8]("\r\n--graphql".utf8)
    static let closing = [UInt8]("--\r\n".utf8)

    /// - Parameter json: any JSON, on one line
    static func part(_ json: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.count + 64)
        bytes += "\r\nContent-Type: application/json\r\n\r\n".utf8
        bytes += json
        bytes += opening
        return bytes
    }
}
