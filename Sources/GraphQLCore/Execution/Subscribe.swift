// Subscriptions: a source stream of events becomes a stream of responses, one execution each.

/// Opens the source stream of a subscription.
///
/// Throws a request error if the stream cannot be created: the resolver's error, with the root
/// field's path and location, or the first fault of its arguments.
/// https://spec.graphql.org/September2026/#Subscribe()
public func subscribe(
    _ plan: Plan, _ variables: Variables, _ resolvers: any BatchResolvers
) async throws(RequestError) -> ResponseStream {
    precondition(plan.operationType == .subscription)
    let variant = variables.variant
    // Validation has shown that there is exactly one.
    guard let index = variant.sets[0].fields.first else {
        throw RequestError(.operation, [GraphQLError("The subscription selects no field.")])
    }
    let field = variant.fields[Int(index)]
    do throws(FieldError) {
        let executor = Executor(plan, variables, variant, resolvers)
        let call = FieldCall(
            field: field.field, parents: resolvers.root(.subscription),
            arguments: try executor.arguments(of: field),
            selection: Selection(variant, group: field.group))
        if field.access != 0,
            let refusals = await resolvers.access(field.access, call), let refusal = refusals.first,
            let refusal
        {
            throw refusal
        }
        let source = try await resolvers.subscribe(call)
        return ResponseStream(
            Subscription(source: source, plan: plan, variables: variables, resolvers: resolvers))
    } catch {
        throw RequestError(error, of: plan, variant, resolvers)
    }
}

extension RequestError {
    /// Why a subscription has no stream, or lost it, reported at its one root field.
    fileprivate init(
        _ error: FieldError, of plan: Plan, _ variant: PlanVariant,
        _ resolvers: any BatchResolvers
    ) {
        let field = variant.fields[Int(variant.sets[0].fields.first ?? 0)]
        let fault = error.fault ?? .resolver(plan.typeSystem.coordinate(of: field.field))
        let nodes = error.node.map { [$0] } ?? Array(variant.nodes(of: field))
        self.init(
            .operation,
            [
                GraphQLError(
                    error.message, locations: nodes.map { plan.document.location(of: $0) },
                    path: [.key(plan.document.text(of: field.responseKey))],
                    extensions: error.extensions.isEmpty
                        ? resolvers.extensions(of: fault) : error.extensions)
            ])
    }
}

/// The response to one event.
public struct StreamedResponse: Sendable {
    public let response: Response
    /// The source's name for the position after the event, if it has one.
    public let position: String?
}

/// The responses of a subscription, one for each event, in order.
///
/// Nothing is buffered: an event is taken from the source only when its response is requested. When
/// the iterating task is cancelled, or the stream is dropped, the source is torn down.
/// https://spec.graphql.org/September2026/#MapSourceToResponseEvent()
public struct ResponseStream: AsyncSequence, Sendable {
    public typealias Element = StreamedResponse

    private let subscription: Subscription

    fileprivate init(_ subscription: Subscription) { self.subscription = subscription }

    public func makeAsyncIterator() -> Iterator { Iterator(subscription) }

    /// Executes one event after another.
    public struct Iterator: AsyncIteratorProtocol {
        private let subscription: Subscription
        private var events: AsyncThrowingStream<SourceEvent, any Error>.Iterator

        fileprivate init(_ subscription: Subscription) {
            self.subscription = subscription
            events = subscription.source.events.makeAsyncIterator()
        }

        /// The next response; `nil` when the source has ended or the task is cancelled. Throws what
        /// the source throws; a `FieldError` becomes the request error of the root field.
        public mutating func next() async throws -> StreamedResponse? {
            do {
                guard let event = try await events.next(), !Task.isCancelled else { return nil }
                return try await inTaskOfItsOwn { [subscription] in
                    await subscription.response(to: event)
                }
            } catch let error as FieldError {
                throw subscription.requestError(error)
            }
        }
    }
}

/// What all events of a subscription share: an object, so that a subscription that waits holds
/// it once, and not in each frame of the functions that wait.
private final class Subscription: Sendable {
    let source: SourceStream
    private let plan: Plan
    private let variables: Variables
    /// The variables of the subscribing request.
    private let resolvers: any BatchResolvers

    init(
        source: SourceStream, plan: Plan, variables: Variables, resolvers: any BatchResolvers
    ) {
        self.source = source
        self.plan = plan
        self.variables = variables
        self.resolvers = resolvers
    }

    func response(to event: SourceEvent) async -> StreamedResponse {
        StreamedResponse(
            response: await execute(plan, variables, event.resolvers), position: event.position)
    }

    func requestError(_ error: FieldError) -> RequestError {
        RequestError(error, of: plan, variables.variant, resolvers)
    }
}
