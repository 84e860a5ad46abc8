// The life of one connection of HTTP/2: when it is idle, and how it ends without losing a request.
// Pure. https://www.rfc-editor.org/rfc/rfc9113#section-6.8

import NIOCore

/// Counts the streams of a connection, and decides when it ends.
struct HTTP2Machine {
    enum Action: Equatable {
        /// GOAWAY that still accepts every stream, and a ping: the client learns of the end before
        /// its streams are refused.
        case announceEnd
        /// GOAWAY that names the last stream that is answered.
        case end(lastStream: Int)
        case close
    }

    private enum Phase: Equatable {
        case serving
        /// Waits for the answer to the ping, or for its time to be up.
        case announced(NIODeadline)
        /// Open streams are finished.
        case ending
        case closed
    }

    private let limits: HTTPLimits
    private var phase = Phase.serving
    private var openCount = 0
    private var lastStream = 0
    /// Since when no stream is open.
    private var idleSince: NIODeadline

    init(_ limits: HTTPLimits, at now: NIODeadline) {
        self.limits = limits
        idleSince = now
    }

    mutating func opened(_ stream: Int) {
        openCount += 1
        lastStream = max(lastStream, stream)
    }

    mutating func streamClosed(at now: NIODeadline) -> [Action] {
        openCount -= 1
        idleSince = now
        return phase == .ending ? closeIfEmpty() : []
    }

    /// The server is going away.
    mutating func drain(at now: NIODeadline) -> [Action] {
        guard phase == .serving else { return [] }
        phase = .announced(now)
        return [.announceEnd]
    }

    /// The client has answered the ping: it knows of the end.
    mutating func pingAnswered() -> [Action] {
        guard case .announced = phase else { return [] }
        phase = .ending
        return [.end(lastStream: lastStream)] + closeIfEmpty()
    }

    /// Called once a second.
    ///
    /// - Parameter isDraining: whether the process is
    mutating func look(at now: NIODeadline, isDraining: Bool) -> [Action] {
        switch phase {
        case .serving:
            let isIdle = openCount == 0 && now - idleSince >= limits.idle
            return isIdle || isDraining ? drain(at: now) : []
        case .announced(let time):
            return now - time >= limits.discarding ? pingAnswered() : []
        case .ending, .closed: return []
        }
    }

    private mutating func closeIfEmpty() -> [Action] {
        guard openCount == 0 else { return [] }
        phase = .closed
        return [.close]
    }
}
