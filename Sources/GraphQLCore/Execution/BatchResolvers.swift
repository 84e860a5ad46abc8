// The one interface between the engine and its data. It has three providers: generated code, the
// line protocol's JSON data and the benchmark's wide list.

/// One field to resolve for all parents of a batch.
public struct FieldCall: Sendable {
    public let field: FieldIndex
    public let parents: ObjectBatch
    /// Coerced, with defaults filled in; absent arguments are left out.
    public let arguments: InputValue
    /// The selection set below this field.
    public let selection: Selection

    public init(
        field: FieldIndex, parents: ObjectBatch, arguments: InputValue, selection: Selection
    ) {
        self.field = field
        self.parents = parents
        self.arguments = arguments
        self.selection = selection
    }
}

/// The data behind a schema, for one request. The engine calls it with whole levels: never per
/// object, never per value.
public protocol BatchResolvers: Sendable {
    /// The root object of the operation.
    func root(_ operation: OperationType) -> ObjectBatch

    /// Resolves one field for all parents. Never called for a field of which `isColumn` is true.
    /// The result has one position per parent; failures are `FieldError`s of their positions.
    /// A result that breaks this contract is an error of the field (`ExecutionFault.answer`).
    func resolve(_ call: FieldCall) async -> ResolvedField

    /// Whether `ObjectBatch.columns` holds the field's values.
    func isColumn(_ field: FieldIndex) -> Bool

    /// Whether each parent's field may be resolved under an access rule of the application.
    /// Called only for fields with a rule; `nil` means that all may; otherwise there is one error
    /// or `nil` per parent. If none may, the field is not resolved; if some may, it is resolved for
    /// all parents of the batch and the refused positions show their errors.
    func access(_ rule: AccessRule, _ call: FieldCall) async -> [FieldError?]?

    /// Called between the serial fields of a mutation: what was loaded before may be stale.
    func forget() async

    /// The source stream of a subscription's root field: each event is the root of one execution.
    /// https://spec.graphql.org/September2026/#CreateSourceEventStream()
    func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream

    /// The `extensions` of an error that the engine reports by itself. Called once per fault and
    /// response; this is where the provider logs what is not the client's fault.
    func extensions(of fault: ExecutionFault) -> [ErrorExtension]
}

/// The events of a subscription, before anybody asks for their responses.
public struct SourceStream: Sendable {
    /// Opens the stream. Throws where the subscriber is one too many.
    let open: @Sendable (EventExecution) throws(FieldError) -> any ResponseSource

    /// - Parameter open: called once, with what executes each event
    public init(
        open: @escaping @Sendable (EventExecution) throws(FieldError) -> any ResponseSource
    ) {
        self.open = open
    }
}

/// One event of a source stream.
public struct SourceEvent: Sendable {
    public let resolvers: any BatchResolvers
    /// The application's name for the position after this event, if it has one. The engine only
    /// passes it on.
    public let position: String?

    public init(resolvers: any BatchResolvers, position: String? = nil) {
        self.resolvers = resolvers
        self.position = position
    }
}

extension BatchResolvers {
    public func access(_ rule: AccessRule, _ call: FieldCall) async -> [FieldError?]? { nil }
    public func forget() async {}
    public func extensions(of fault: ExecutionFault) -> [ErrorExtension] { [] }
    public func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream {
        throw FieldError("The schema does not offer subscriptions.")
    }
}
