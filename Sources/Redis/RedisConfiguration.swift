/// The address and every limit of a client.
public struct RedisConfiguration: Sendable {
    public var address: RedisAddress
    /// How long a caller waits, in the queue and for the reply, before `RedisError.timeout`. While
    /// a server has been silent for this long, new callers are refused until it answers.
    public var callTimeout = Duration.milliseconds(25)
    /// How long the thread waits for a reply before it gives the connection up.
    public var replyTimeout = Duration.milliseconds(150)
    /// How long connecting may take, and then each reply to AUTH, SELECT and PING. The system's
    /// host name lookup is not included.
    public var connectTimeout = Duration.milliseconds(150)
    /// The wait after the first failed attempt to connect; it doubles up to `maximumBackoff`.
    public var minimumBackoff = Duration.milliseconds(10)
    public var maximumBackoff = Duration.seconds(1)
    /// Commands that may wait to be sent.
    public var maximumQueuedCommands = 16_384
    /// Their size in bytes; also the size limit of one command.
    public var maximumQueuedBytes = 16 * 1024 * 1024
    /// Commands and bytes that are sent before replies are read: one round trip.
    public var maximumBatchCommands = 1024
    public var maximumBatchBytes = 1024 * 1024
    /// How often a subscriber's connection is pinged.
    public var pingInterval = Duration.seconds(1)
    /// Messages that wait for one slow reader of a subscription before the oldest is dropped.
    public var maximumBufferedMessages = 1024
    /// Called on the client's own thread when its state changes, at most once a second; must not
    /// block. A change that comes too soon is reported at the end of the second, if still true.
    public var onStateChange: (@Sendable (RedisStateChange) -> Void)?

    public init(address: RedisAddress) { self.address = address }
}

extension RedisConfiguration {
    var breaker: CircuitBreaker {
        CircuitBreaker(
            stallAfter: Interval(callTimeout), giveUpAfter: Interval(replyTimeout),
            backoff: backoff, at: Moment.now())
    }

    var backoff: Backoff {
        let shortest = max(Interval(minimumBackoff), .milliseconds(1))
        return Backoff(first: shortest, last: max(shortest, Interval(maximumBackoff)))
    }
}
