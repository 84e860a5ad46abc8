// Where the responses of a subscription come from. A source is asked for one response at a time and
// calls back, so that a subscription that waits is an object, without a task of its own.

/// Receives what a source was asked for: a response, nil at the end of the stream, or the error
/// that ends it.
public typealias ResponseReceiver = @Sendable (Result<StreamedResponse?, any Error>) -> Void

/// The responses to the events of one subscription, in order.
///
/// Dropping the source is as good as cancelling it.
public protocol ResponseSource: AnyObject, Sendable {
    /// What executes the events. Sources of equal subscriptions may share it.
    var execution: EventExecution { get }

    /// Requests one response. `receive` is called once, from any thread, possibly before this
    /// returns. Precondition: the previous request was answered.
    func next(_ receive: @escaping ResponseReceiver)

    /// Tears the stream down. An open request gets nil.
    func cancel()

    /// The `extensions` of an error that ends the stream without any.
    func extensions(of fault: ExecutionFault) -> [ErrorExtension]
}

/// One subscription's operation and variables, which execute each of its events.
public final class EventExecution: Sendable {
    /// Equal for executions of which each event has the same response, as far as that depends on
    /// the operation and its variables. Valid while one of the executions exists.
    public struct Identity: Hashable, Sendable {
        private let variant: ObjectIdentifier
        /// As JSON.
        private let variables: [UInt8]

        fileprivate init(_ variables: Variables) {
            variant = ObjectIdentifier(variables.variant)
            self.variables = variables.all.json
        }
    }

    private let plan: Plan
    private let variables: Variables

    init(_ plan: Plan, _ variables: Variables) {
        self.plan = plan
        self.variables = variables
    }

    public var identity: Identity { Identity(variables) }

    /// Executes one event.
    ///
    /// - Parameter resolvers: whose subscription root is the event
    public func response(_ resolvers: any BatchResolvers) async -> Response {
        await execute(plan, variables, resolvers)
    }

    /// Why a subscription has no stream, or lost it, reported at its one root field.
    ///
    /// - Parameter extensions: of an error without any
    func requestError(
        _ error: FieldError, extensions: (ExecutionFault) -> [ErrorExtension]
    ) -> RequestError {
        let variant = variables.variant
        let field = variant.fields[Int(variant.sets[0].fields.first ?? 0)]
        let fault = error.fault ?? .resolver(plan.typeSystem.coordinate(of: field.field))
        let nodes = error.node.map { [$0] } ?? Array(variant.nodes(of: field))
        return RequestError(
            .operation,
            [
                GraphQLError(
                    error.message, locations: nodes.map { plan.document.location(of: $0) },
                    path: [.key(plan.document.text(of: field.responseKey))],
                    extensions: error.extensions.isEmpty ? extensions(fault) : error.extensions)
            ])
    }
}

/// The response to one event. An object, since one may be sent to many subscribers.
public final class StreamedResponse: Sendable {
    /// With the position in `extensions.position`, if there is one.
    public let response: Response
    /// The source's name for the position after the event, if it has one.
    public let position: String?

    public init(_ response: Response, position: String?) {
        self.position = position
        var response = response
        if let position {
            var writer = JSONWriter()
            writer.string(position)
            response.add(extension: "position", json: writer.finish())
        }
        self.response = response
    }
}
