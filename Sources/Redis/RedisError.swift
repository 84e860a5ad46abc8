/// Why a command has no answer. To a cache every case is a miss.
///
/// The description names neither keys, values nor hosts, so it may be logged.
public enum RedisError: Error, Sendable, Equatable {
    /// The caller's limit (`RedisConfiguration.callTimeout`) passed. The command may still be
    /// executed.
    case timeout
    /// The circuit breaker is open, or the connection was lost before the reply came.
    case unavailable
    /// The queue is full, by count or by bytes. The command was not sent.
    case overloaded
    /// The caller's task was cancelled. The command may still be executed.
    case cancelled
    /// The client was shut down.
    case closed
    /// The server answered with an error; `code` is its first word, such as `WRONGTYPE`.
    case refused(code: String)
    /// The reply has a shape that the command does not have.
    case unexpectedReply
}

extension RedisError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .timeout: "redis: timeout"
        case .unavailable: "redis: unavailable"
        case .overloaded: "redis: overloaded"
        case .cancelled: "redis: cancelled"
        case .closed: "redis: closed"
        case .refused(let code): "redis: refused (\(code))"
        case .unexpectedReply: "redis: unexpected reply"
        }
    }
}
