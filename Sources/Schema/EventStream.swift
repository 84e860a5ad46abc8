// What a subscription's resolver gives: events one after the other, each with the resolvers that
// answer for it.

/// One event for one subscriber.
public struct DomainEvent<Domain: Sendable, Rows: ObjectRows>: Sendable {
    /// A request of its own: nothing of an earlier event is known to it.
    public let domain: Domain
    /// The event as an object: one row, as the engine checks.
    public let rows: Rows
    /// Where a client may go on from after it was cut off.
    public let position: String

    public init(domain: Domain, rows: Rows, position: String) {
        self.domain = domain
        self.rows = rows
        self.position = position
    }
}

/// The events of one subscriber, in order.
public struct EventStream<Domain: Sendable, Rows: ObjectRows>: Sendable {
    /// Waits for the next event; nil when there will be none. What it throws ends the stream.
    public let next: @Sendable () async throws -> DomainEvent<Domain, Rows>?

    public init(_ next: @escaping @Sendable () async throws -> DomainEvent<Domain, Rows>?) {
        self.next = next
    }
}
