/// What a client has done since it was created, and its current state. Counters never decrease.
public struct RedisStatistics: Sendable, Equatable {
    /// Commands accepted into the queue.
    public internal(set) var commands = 0
    /// Replies received, errors among them.
    public internal(set) var replies = 0
    /// Replies that were errors.
    public internal(set) var serverErrors = 0
    /// Callers that were answered with `RedisError.timeout`.
    public internal(set) var timeouts = 0
    /// Callers whose task was cancelled while they waited.
    public internal(set) var cancelled = 0
    /// Calls refused or given up with `RedisError.unavailable`.
    public internal(set) var unavailable = 0
    /// Calls refused with `RedisError.overloaded`.
    public internal(set) var overloaded = 0
    /// Commands without a waiting caller that were not sent, or whose connection broke before the
    /// reply.
    public internal(set) var dropped = 0
    /// Connections made.
    public internal(set) var connections = 0
    /// Connections that broke or were given up.
    public internal(set) var disconnections = 0
    /// Attempts to connect that failed.
    public internal(set) var failedAttempts = 0
    /// Commands in the queue now.
    public internal(set) var queueDepth = 0
    /// Their encoded size in bytes.
    public internal(set) var queueBytes = 0
    /// Commands that were sent and have no reply yet.
    public internal(set) var inFlight = 0
    public internal(set) var state = RedisState.connecting

    public init() {}
}

/// The circuit breaker as callers see it.
public enum RedisState: String, Sendable {
    /// Not connected; calls fail at once.
    case connecting
    /// Calls are accepted.
    case available
    /// Calls are accepted, but the server refuses commands: it is full, say, or its rules forbid
    /// them.
    case refusing
    /// Connected, but a reply is overdue; calls fail at once.
    case stalled
    /// Shut down.
    case closed
}

/// One line for a log: the state changed.
public struct RedisStateChange: Sendable, Equatable {
    public let state: RedisState
    /// The reason in the system's or the server's words, without host or key.
    public let reason: String
    /// Changes since the last report that were not reported; at most one per second is.
    public let suppressed: Int
}
