// Where a client of server-sent events goes on that was cut off.
// https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header

import Resolvers

/// What the field Last-Event-ID says.
enum LastEvent: Equatable {
    /// Nothing: the stream begins.
    case none
    case position(EventPosition)
    /// The client had the end of the operation and comes again all the same.
    case completed
    /// An ID that was not given here.
    case unknown

    init(_ head: RequestHead) {
        guard let text = head["Last-Event-ID"], !text.isEmpty else {
            self = .none
            return
        }
        if text == ServerSentEvent.completedID {
            self = .completed
        } else {
            self = EventPosition(text).map { .position($0) } ?? .unknown
        }
    }
}
