// How the responses to one operation are delimited in the body of one HTTP response. Pure.

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
    /// A part for each event of a subscription, as requested by Apollo's clients.
    /// https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol
    case multipartSubscription
    /// A part for the initial result and for each payload after it.
    /// https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md
    case multipartIncremental(IncrementalFormat)

    /// For the field Content-Type.
    var contentType: String {
        switch self {
        case .events, .sharedEvents: "text/event-stream; charset=utf-8"
        case .multipartSubscription: "multipart/mixed;boundary=\"graphql\";subscriptionSpec=1.0"
        case .multipartIncremental(let format):
            "multipart/mixed;boundary=\"graphql\";\(format.parameter.name)=\(format.parameter.value)"
        }
    }

    /// The start of the body.
    var opening: [UInt8] {
        switch self {
        case .events, .sharedEvents: ServerSentEvent.comment
        case .multipartSubscription, .multipartIncremental: Multipart.opening
        }
    }

    /// Keeps a silent stream alive: httpx gives up after 5 seconds, proxies later. Empty if the
    /// format has none.
    var heartbeat: [UInt8] {
        switch self {
        case .events, .sharedEvents: ServerSentEvent.comment
        case .multipartSubscription: Multipart.part([UInt8]("{}".utf8))
        // These formats have no neutral element.
        case .multipartIncremental: []
        }
    }

    /// One response to the operation.
    ///
    /// - Parameters:
    ///   - response: JSON on one line
    ///   - position: the position of the event
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

    /// The end of the body.
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
    /// Complete: reconnecting would bring nothing more.
    case completed
    /// The server is stopping. Another node continues from the last position.
    case interrupted
    /// The database could not authenticate the client: reconnect soon.
    case unavailable
}

/// https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
enum ServerSentEvent {
    /// The ID of the last event of an operation that has ended. A client that reconnects
    /// automatically returns it as `Last-Event-ID`.
    static let completedID = "complete"

    /// A line that clients ignore, and the end of an empty event.
    static let comment = [UInt8](":\n\n".utf8)

    /// - Parameter data: on one line
    static func next(_ data: [UInt8], id: String?) -> [UInt8] { event("next", data, id: id) }

    /// An empty line of data makes EventSource deliver the event.
    static func complete(_ data: [UInt8], id: String?) -> [UInt8] {
        event("complete", data, id: id)
    }

    /// After which time a disconnected client reconnects.
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
    /// The delimiter of the first part. Every part includes the delimiter after it, since clients
    /// treat a part as complete only when its end has arrived.
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
