// Every limit of events and subscriptions in one place.

/// Limits of subscribers, and how often the database is queried.
public struct EventLimits: Sendable {
    /// Subscriptions of a node.
    public var subscriptions = 20_000
    /// Events queued for one subscriber. More end the subscription: the client has fallen behind
    /// and must load again.
    public var queuedEvents = 256
    /// Events of a complex read at once.
    public var readBatch = 500
    /// How long it takes to find an event whose hint was lost.
    public var lookInterval = Duration.milliseconds(500)
    /// How often a node asks whether its subscribers may still read: they hear nothing a second
    /// after they may not, with the time that the question takes.
    public var watchInterval = Duration.milliseconds(750)
    /// Subscribers checked in one statement.
    public var watchBatch = 2_000
    /// The minimum time between two events of one poll.
    public var coalescingInterval = Duration.seconds(1)
    /// The delay before retrying a gate check that the database did not answer.
    public var retryInterval = Duration.milliseconds(250)

    public init() {}
}
