// Every limit of a connection in one place. What a request may hold is in ServiceLimits.

import NIOCore

/// What connections may take of the process.
struct HTTPLimits: Sendable {
    /// Bytes of the request line, of any header field, and of all of them.
    var headBytes = 80 << 10
    var headFields = 1_000
    /// Connections at the same time, and those of one address that is not a trusted proxy's.
    var connections = 20_000
    var connectionsPerAddress = 2_000
    /// From a connection's beginning, or its last answer, to the first byte of a request.
    var idle = TimeAmount.seconds(75)
    /// From the first byte of a head to its last.
    var head = TimeAmount.seconds(15)
    /// A body, and an answer that is being sent, have this long and `bytesPerSecond` beside it.
    var transfer = TimeAmount.seconds(30)
    /// The slowest that a body or an answer may flow after its grace.
    var bytesPerSecond = 8 << 10
    /// What is read and dropped behind an answer that came before the end of its request, so that
    /// the client has a chance to see the answer.
    var discardedBytes = 1 << 20
    var discarding = TimeAmount.seconds(3)

    /// When a transfer that began at `start` and has moved `bytes` is too slow.
    func end(of start: NIODeadline, bytes: Int) -> NIODeadline {
        start + transfer + .milliseconds(Int64(bytes) * 1_000 / Int64(bytesPerSecond))
    }
}
