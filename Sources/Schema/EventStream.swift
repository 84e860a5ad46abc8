// What a subscription's resolver returns: a stream of events that waits to learn how an event
// becomes a response.

public import GraphQLCore

/// The events of one subscriber, in order, before the stream is open.
public struct EventStream<Request: Sendable, Rows: ObjectRows>: Sendable {
    /// Executes one event for a request, in which nothing of an earlier event is known. The rows
    /// are the event as an object: one row, as the engine checks.
    public typealias Respond = @Sendable (Request, Rows) async -> Response

    /// Opens the stream. Throws where the subscriber is one too many.
    let open: @Sendable (EventExecution, @escaping Respond) throws(FieldError) -> any ResponseSource

    public init(
        open:
            @escaping @Sendable (EventExecution, @escaping Respond) throws(FieldError) ->
            any ResponseSource
    ) {
        self.open = open
    }
}
