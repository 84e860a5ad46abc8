// Where a disconnected client of server-sent events resumes.
// https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header

import Resolvers

/// The content of the field Last-Event-ID.
enum LastEvent: Equatable {
    /// Absent: the stream starts.
    case none
    case position(EventPosition)
    /// The client received the end of the operation and still reconnects.
    case completed
    /// An ID that this service did not issue.
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
