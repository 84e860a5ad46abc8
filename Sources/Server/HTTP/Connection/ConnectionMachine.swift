// One connection of HTTP/1: requests one after the other, each with its time. Pure: what arrives
// goes in, what is to be done comes out. The parser and the order of pipelined requests are before
// it (swift-nio), sockets and tasks behind it (HTTPConnection).

import NIOCore

/// What a connection is in the middle of.
struct ConnectionMachine {
    private enum Phase: Equatable {
        /// Between two requests. `began`: bytes of the next head have come.
        case waiting(began: Bool)
        /// The head was accepted, the body is arriving.
        case receiving
        /// The request has come whole; its answer has not begun.
        case answering
        /// The answer is on its way to the client.
        case sending
        /// Parts of an answer come one after the other, for as long as the client stays.
        case streaming
        /// The last answer is given; what still comes is dropped until the client closes.
        case discarding
        case closed
    }

    private let limits: HTTPLimits
    private var phase = Phase.waiting(began: false)
    /// Of the present phase.
    private var start: NIODeadline
    /// What has moved since `start`.
    private var bytes = 0
    /// What the client has not taken of a streamed answer.
    private var pending = 0
    /// Bytes that the body of the present request may have; `nil`: as many as come.
    private var maximum: Int?
    /// Whether the end of the present request has come.
    private var isWhole = true
    private var keepsAlive = true
    /// Whether the process is about to end: every answer is its connection's last.
    private var isDraining = false

    init(_ limits: HTTPLimits, at now: NIODeadline) {
        self.limits = limits
        start = now
    }

    /// When the connection is overdue; `nil` while only the answer is awaited.
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

    /// Whether the present request has its answer, or there is none to give any more.
    var isAnswered: Bool { [.sending, .streaming, .discarding, .closed].contains(phase) }

    private mutating func enter(_ phase: Phase, _ now: NIODeadline) {
        self.phase = phase
        start = now
        bytes = 0
    }

    // MARK: - What arrives

    /// Bytes of a head.
    mutating func headBegan(at now: NIODeadline) {
        if phase == .waiting(began: false) { enter(.waiting(began: true), now) }
    }

    /// A whole head that the rules accept.
    ///
    /// - Parameters:
    ///   - maximum: bytes that its body may have; nil: as many as come
    ///   - keepsAlive: whether its client would send another one
    mutating func accepted(maximum: Int?, keepsAlive: Bool, at now: NIODeadline) {
        enter(.receiving, now)
        self.maximum = maximum
        self.keepsAlive = keepsAlive && !isDraining
        isWhole = false
    }

    /// A whole head that the rules refuse, or bytes that are no head: the answer to it is the last.
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
    /// - Returns: whether the request is complete and its answer is to be made
    mutating func receivedEnd(at now: NIODeadline) -> Bool {
        isWhole = true
        guard phase == .receiving else { return false }
        enter(.answering, now)
        return true
    }

    enum LeavingAction: Equatable {
        /// Nobody is waiting for anything.
        case close
        /// The answer that is being made has no reader.
        case abandon
        case ignore
    }

    /// The client has closed its sending side.
    mutating func clientLeft() -> LeavingAction {
        keepsAlive = false
        switch phase {
        // Who listens keeps both sides open: nothing else tells that somebody is there.
        case .waiting, .discarding, .receiving, .streaming: return .close
        case .answering: return .abandon
        case .sending, .closed: return .ignore
        }
    }

    /// The process is about to end.
    mutating func drain() {
        isDraining = true
        if phase != .waiting(began: false), phase != .waiting(began: true) { keepsAlive = false }
    }

    // MARK: - What is answered

    /// The length of an answer.
    enum AnswerLength {
        /// Announced, or told by the coding of its body.
        case known
        /// Of parts that are not there yet.
        case streamed
        /// The same, where only the connection's end tells the answer's.
        case streamedToTheEnd
    }

    /// The head of an answer goes out.
    ///
    /// - Returns: whether the connection goes on after it
    mutating func answerBegins(_ length: AnswerLength = .known, at now: NIODeadline) -> Bool {
        if !isWhole || isDraining || length == .streamedToTheEnd { keepsAlive = false }
        enter(length == .known ? .sending : .streaming, now)
        pending = 0
        return keepsAlive
    }

    /// A part of an answer is handed to the socket.
    mutating func sending(_ count: Int, at now: NIODeadline) {
        guard phase == .streaming else { return }
        if pending == 0 { start = now }
        pending += count
    }

    /// A part of an answer has reached the socket.
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
        /// Another request may come.
        case next
        case close
        /// Close the sending side and drop what still comes.
        case discard
    }

    /// The whole answer has reached the socket.
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
        /// Nothing is; look again at the time given.
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
