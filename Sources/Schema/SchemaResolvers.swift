// The engine's provider over the domain's resolvers: columns and embedded objects are answered
// here, the rest goes through the generated switch.

public import GraphQLCore

/// The answers of one subject of the domain to one request. It is made for each field, so it holds
/// no more than a reference.
public protocol SubjectResolvers: Sendable {
    associatedtype Request: RequestScope
    init(_ request: Request)
}

/// One request's resolvers as the engine calls them.
public struct SchemaResolvers<Domain: DomainResolvers>: BatchResolvers {
    let request: Domain.Request
    private let roots: OperationRoots
    /// The root object of one event of a subscription.
    private let event: ObjectBatch?

    public init(_ request: Domain.Request, roots: OperationRoots) {
        self.init(request, roots, event: nil)
    }

    private init(_ request: Domain.Request, _ roots: OperationRoots, event: ObjectBatch?) {
        self.request = request
        self.roots = roots
        self.event = event
    }

    public func root(_ operation: OperationType) -> ObjectBatch {
        event ?? roots.batch(of: operation)
    }

    /// The domain's events as the engine takes them: each is the root of an execution with
    /// resolvers of its own.
    func stream<Rows, Root: ObjectRows>(
        _ events: EventStream<Domain.Request, Rows>, root: @escaping @Sendable (One<Rows>) -> Root
    ) -> SourceStream {
        SourceStream { [roots] execution throws(FieldError) in
            try events.open(execution) { request, rows in
                await execution.response(Self(request, roots, event: root(One(rows)).batch))
            }
        }
    }

    public func isColumn(_ field: FieldIndex) -> Bool {
        // Those of introspection come after the schema's own.
        field < SchemaTables.isColumn.count && SchemaTables.isColumn[Int(field)]
    }

    /// Where the field is among those of its type.
    func place(of call: FieldCall) -> FieldIndex {
        call.field - roots.typeSystem.types[Int(call.parents.type)].fields.lowerBound
    }

    public func resolve(_ call: FieldCall) async -> ResolvedField {
        let embedded = call.parents.embedded
        if !embedded.isEmpty {
            if let field = embedded[Int(place(of: call))] { return field }
        }
        return await request.asRequester { await dispatch(call) }
    }

    /// A mutation's payload, or what refuses it before it runs, as its payload shows it: mutations
    /// never use top-level errors for what a person can be told.
    func unlessRefused<Payload: PayloadRows>(
        _ call: FieldCall, _ body: () async -> One<Payload>
    ) async -> ResolvedField {
        let level = AccessLevel(rule: SchemaTables.accessRules[Int(call.field)])
        if let errors = await request.refusal(of: level) {
            return One(Payload(refused: errors)).resolved
        }
        return await body().resolved
    }

    /// How many rows each list has in all.
    func total(of connection: some ConnectionRows) async -> ResolvedField {
        await request.totalCount(of: connection).resolved
    }

    public func access(_ rule: AccessRule, _ call: FieldCall) async -> [FieldError?]? {
        if call.parents.type == roots.typeSystem.mutationType { return nil }
        guard let level = AccessLevel(rule: rule) else { return nil }
        return await request.asRequester { await request.access(level, call) }
    }

    public func forget() async {
        await request.forget()
    }

    public func extensions(of fault: ExecutionFault) -> [ErrorExtension] {
        request.extensions(of: fault)
    }
}

/// What the domain answers about a request as a whole.
public protocol RequestScope: Sendable {
    /// Whether the viewer may resolve a field of each parent; `nil` says all.
    func access(_ level: AccessLevel, _ call: FieldCall) async -> [FieldError?]?

    /// Why the viewer may not run a mutation of this level; `nil` where they may. Levels inside a
    /// complex are decided by the mutation, which knows its target.
    func refusal(of level: AccessLevel?) async -> Many<UserErrorRows>?

    /// How many rows each connection's list has in all.
    func totalCount(of connection: some ConnectionRows) async -> Leaves

    /// Between the serial fields of a mutation.
    func forget() async

    /// Runs a part of the request on behalf of whoever made it.
    func asRequester<Value>(_ body: () async throws -> Value) async rethrows -> Value

    /// `extensions` of an error that the engine reports by itself.
    func extensions(of fault: ExecutionFault) -> [ErrorExtension]
}

extension AccessLevel {
    /// The level of a rule of `SchemaTables.accessRules`; `nil` for 0.
    init?(rule: AccessRule) {
        guard rule > 0 else { return nil }
        self.init(rawValue: rule - 1)
    }
}

/// The root objects of the operations.
public struct OperationRoots: Sendable {
    let typeSystem: TypeSystem

    public init(_ typeSystem: TypeSystem) {
        self.typeSystem = typeSystem
    }

    /// One object without columns. Precondition: the schema has the operation, which validation
    /// has made sure of.
    func batch(of operation: OperationType) -> ObjectBatch {
        let type =
            switch operation {
            case .query: typeSystem.queryType
            case .mutation: typeSystem.mutationType
            case .subscription: typeSystem.subscriptionType
            }
        guard let type else { preconditionFailure("no root type for \(operation)") }
        return ObjectBatch(type: type, count: 1)
    }
}
