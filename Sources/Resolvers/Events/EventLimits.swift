// Every limit of events and subscriptions in one place.

/// What subscribers may hold, and how often the database is asked.
public struct EventLimits: Sendable {
    /// Subscriptions of a node.
    public var subscriptions = 20_000
    /// Events that wait for one subscriber. More end the subscription: the client has lost touch
    /// and must load anew.
    public var queuedEvents = 256
    /// Events of a complex that are read at once.
    public var readBatch = 500
    /// How long a hint may be lost before its event is found all the same.
    public var lookInterval = Duration.milliseconds(500)
    /// How often a node asks whether its subscribers may still read: they hear nothing a second
    /// after they may not, with the time that the question takes.
    public var watchInterval = Duration.milliseconds(750)
    /// Subscribers that are asked about in one statement.
    public var watchBatch = 2_000
    /// The least time between two events of one poll.
    public var coalescingInterval = Duration.seconds(1)
    /// The wait before the gate is tried again that the database did not open.
    public var retryInterval = Duration.milliseconds(250)

    public init() {}
}
