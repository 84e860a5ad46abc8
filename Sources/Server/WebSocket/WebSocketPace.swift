// Whether the client of a WebSocket keeps pace: it says who it is, ends what it begins, takes what
// it is sent, and is there at all. Pure: the time is given.

import NIOCore

/// The times of one socket.
struct WebSocketPace {
    enum Action: Equatable {
        case none
        /// The client is gone, or as good as gone.
        case close
        /// Nobody has said who asks.
        case initialisationOverdue
        case ping
    }

    private let openedAt: NIODeadline
    private var lastReceived: NIODeadline
    private var pingedAt: NIODeadline
    private var closedAt: NIODeadline?
    /// When the message began that has not come whole, and what is here of it.
    private var unfinished: (since: NIODeadline, bytes: Int)?
    /// What the client has not taken, and when it last took something.
    private var untaken: (bytes: Int, since: NIODeadline)

    init(at now: NIODeadline) {
        openedAt = now
        lastReceived = now
        pingedAt = now
        untaken = (0, now)
    }

    /// Whether the close frame was sent.
    var isClosing: Bool { closedAt != nil }

    /// Bytes have come.
    ///
    /// - Parameter unfinishedBytes: of a message that is not whole now; nil where there is none
    mutating func received(unfinishedBytes: Int?, at now: NIODeadline) {
        lastReceived = now
        unfinished = unfinishedBytes.map { (since: unfinished?.since ?? now, bytes: $0) }
    }

    /// Bytes are handed to the socket.
    mutating func sending(_ count: Int, at now: NIODeadline) {
        if untaken.bytes == 0 { untaken.since = now }
        untaken.bytes += count
    }

    /// The socket has them.
    mutating func sent(_ count: Int, at now: NIODeadline) {
        untaken = (untaken.bytes - count, now)
    }

    mutating func closeSent(at now: NIODeadline) { closedAt = now }

    /// What is to be done now; asked about once a second.
    ///
    /// - Parameters:
    ///   - isReady: whether it is known who asks
    ///   - transfers: the time that messages have, as bodies and answers have it
    mutating func due(
        _ limits: WebSocketLimits, transfers: HTTPLimits, isReady: Bool, at now: NIODeadline
    ) -> Action {
        if let closedAt { return now - closedAt > limits.closing ? .close : .none }
        if now - lastReceived > limits.silence { return .close }
        if let unfinished, now > transfers.end(of: unfinished.since, bytes: unfinished.bytes) {
            return .close
        }
        if untaken.bytes > 0, now > transfers.end(of: untaken.since, bytes: untaken.bytes) {
            return .close
        }
        if !isReady, now - openedAt > limits.initialisation { return .initialisationOverdue }
        guard now - lastReceived > limits.ping, now - pingedAt > limits.ping else { return .none }
        pingedAt = now
        return .ping
    }
}
