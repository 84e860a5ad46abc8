// One connection of HTTP/1: requests one after the other, each with its time limit. Pure: events
// in, actions out. The parser and the ordering of pipelined requests come before it (swift-nio),
// sockets and tasks after it (HTTPConnection).

import NIOCore

/// The phase of a connection.
struct ConnectionMachine {
    private enum Phase: Equatable {
        /// Between two requests. `began`: bytes of the next head have arrived.
        case waiting(began: Bool)
        /// The head was accepted, the body is arriving.
        case receiving
        /// The request is complete; its response has not started.
        case answering
        /// The response is being sent.
        case sending
        /// Parts of a response are sent one after the other, as long as the client stays connected.
        case streaming
        /// The last response is sent; further input is dropped until the client closes.
        case discarding
        case closed
    }

    private let limits: HTTPLimits
    private var phase = Phase.waiting(began: false)
    /// The start of the current phase.
    private var start: NIODeadline
    /// Bytes transferred since `start`.
    private var bytes = 0
    /// The part of a streamed response that the client has not accepted yet.
    private var pending = 0
    /// Maximum bytes of the current request's body; `nil` if unlimited.
    private var maximum: Int?
    /// Whether the end of the current request has arrived.
    private var isWhole = true
    private var keepsAlive = true
    /// Whether the process is draining: every response is its connection's last.
    private var isDraining = false

    init(_ limits: HTTPLimits, at now: NIODeadline) {
        self.limits = limits
        start = now
    }

    /// When the connection is overdue; `nil` while only the response is awaited.
    var deadline: NIODeadline? {
        switch phase {
        case .waiting(began: false): start + limits.idle
        case .waiting(began: true): start + limits.head
        case .receiving, .sending: limits.end(of: start, bytes: bytes)
        case .streaming: pending > 0 ? limits.end(of: start, bytes: pending) : nil
        case .discarding: start + limits.discarding
        case .answering, .closed: nil
        }
    }

    /// Whether the current request has its response, or needs none any more.
    var isAnswered: Bool { [.sending, .streaming, .discarding, .closed].contains(phase) }

    private mutating func enter(_ phase: Phase, _ now: NIODeadline) {
        self.phase = phase
        start = now
        bytes = 0
    }

    // MARK: - Input

    /// Bytes of a head.
    mutating func headBegan(at now: NIODeadline) {
        if phase == .waiting(began: false) { enter(.waiting(began: true), now) }
    }

    /// A complete head that the rules accept.
    ///
    /// - Parameters:
    ///   - maximum: maximum bytes of its body; nil if unlimited
    ///   - keepsAlive: whether its client may send another one
    mutating func accepted(maximum: Int?, keepsAlive: Bool, at now: NIODeadline) {
        enter(.receiving, now)
        self.maximum = maximum
        self.keepsAlive = keepsAlive && !isDraining
        isWhole = false
    }

    /// A complete head that the rules refuse, or bytes that are not a head: its response is the
    /// last.
    mutating func refused(isWhole: Bool) {
        keepsAlive = false
        self.isWhole = isWhole
        if phase != .closed { phase = .answering }
    }

    enum BodyAction: Equatable {
        case use, drop, refuse, close
    }

    /// Some bytes of a body.
    mutating func received(_ count: Int) -> BodyAction {
        bytes += count
        switch phase {
        case .receiving:
            if let maximum, bytes > maximum { return .refuse }
            return .use
        case .discarding: return bytes > limits.discardedBytes ? .close : .drop
        case .answering, .sending, .streaming: return .drop
        case .waiting, .closed: return .drop
        }
    }

    /// The end of a request.
    ///
    /// - Returns: whether the request is complete and should be answered
    mutating func receivedEnd(at now: NIODeadline) -> Bool {
        isWhole = true
        guard phase == .receiving else { return false }
        enter(.answering, now)
        return true
    }

    enum LeavingAction: Equatable {
        /// Nobody is waiting for anything.
        case close
        /// The response being prepared has no reader.
        case abandon
        case ignore
    }

    /// The client has closed its sending side.
    mutating func clientLeft() -> LeavingAction {
        keepsAlive = false
        switch phase {
        // A listening client keeps both sides open: nothing else shows that it is there.
        case .waiting, .discarding, .receiving, .streaming: return .close
        case .answering: return .abandon
        case .sending, .closed: return .ignore
        }
    }

    /// The process is draining.
    mutating func drain() {
        isDraining = true
        if phase != .waiting(began: false), phase != .waiting(began: true) { keepsAlive = false }
    }

    // MARK: - Output

    /// The length of a response.
    enum AnswerLength {
        /// Announced, or marked by the coding of its body.
        case known
        /// Made of parts that do not exist yet.
        case streamed
        /// The same, where only the end of the connection ends the response.
        case streamedToTheEnd
    }

    /// The head of a response is sent.
    ///
    /// - Returns: whether the connection continues after it
    mutating func answerBegins(_ length: AnswerLength = .known, at now: NIODeadline) -> Bool {
        if !isWhole || isDraining || length == .streamedToTheEnd { keepsAlive = false }
        enter(length == .known ? .sending : .streaming, now)
        pending = 0
        return keepsAlive
    }

    /// A part of a response is passed to the socket.
    mutating func sending(_ count: Int, at now: NIODeadline) {
        guard phase == .streaming else { return }
        if pending == 0 { start = now }
        pending += count
    }

    /// A part of a response has been written to the socket.
    mutating func sent(_ count: Int, at now: NIODeadline) {
        switch phase {
        case .sending: bytes += count
        case .streaming:
            pending = max(0, pending - count)
            start = now
        default: break
        }
    }

    enum EndAction: Equatable {
        /// Another request may follow.
        case next
        case close
        /// Close the sending side and drop further input.
        case discard
    }

    /// The complete response has been written to the socket.
    mutating func answerEnded(at now: NIODeadline) -> EndAction {
        guard phase == .sending || phase == .streaming else { return .close }
        if keepsAlive {
            enter(.waiting(began: false), now)
            return .next
        }
        if isWhole {
            phase = .closed
            return .close
        }
        enter(.discarding, now)
        return .discard
    }

    enum OverdueAction: Equatable {
        /// Not overdue; check again at the given time.
        case wait(until: NIODeadline?)
        case close
        /// 408, then close: the client was too slow with its request.
        case refuse
    }

    mutating func overdue(at now: NIODeadline) -> OverdueAction {
        guard let deadline else { return .wait(until: nil) }
        guard deadline <= now else { return .wait(until: deadline) }
        switch phase {
        case .waiting(began: true), .receiving: return .refuse
        default:
            phase = .closed
            return .close
        }
    }

    mutating func closed() { phase = .closed }
}
