// What a subscription's resolver gives: events one after the other, each with the resolvers that
// answer for it.

/// One event for one subscriber.
public struct DomainEvent<Request: Sendable, Rows: ObjectRows>: Sendable {
    /// A request of its own: nothing of an earlier event is known to it.
    public let request: Request
    /// The event as an object: one row, as the engine checks.
    public let rows: Rows
    /// Where a client may go on from after it was cut off.
    public let position: String

    public init(request: Request, rows: Rows, position: String) {
        self.request = request
        self.rows = rows
        self.position = position
    }
}

/// The events of one subscriber, in order.
public struct EventStream<Request: Sendable, Rows: ObjectRows>: Sendable {
    /// Waits for the next event; nil when there will be none. What it throws ends the stream.
    public let next: @Sendable () async throws -> DomainEvent<Request, Rows>?

    public init(_ next: @escaping @Sendable () async throws -> DomainEvent<Request, Rows>?) {
        self.next = next
    }
}
