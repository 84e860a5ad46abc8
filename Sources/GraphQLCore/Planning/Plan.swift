// A prepared operation: everything that can be computed before variables and data are known.

import Synchronization

/// What execution needs of one operation of a valid document. It does not depend on variables or
/// the viewer, and is shared by all requests that name the operation.
public struct Plan: Sendable {
    public let operationType: OperationType
    public let typeSystem: TypeSystem
    let document: Document
    let names: [Int32]
    let signatures: VariableSignatures
    /// Set if the operation can query the schema.
    let introspection: SharedIntrospection?
    private let parts: Parts
    private let conditions: Conditions
    private let deliveries: DeliveryDirectives
    private let operation: NodeIndex
    private let rootType: TypeIndex
    private let selectionSet: NodeIndex
    /// The collected fields, if nothing is conditional.
    private let unconditional: PlanVariant?
    private let variants: VariantMemory
    private let fixedBytes: Int

    /// What a `PlanBuilder` reads.
    struct Parts: Sendable {
        let document: Document
        let names: [Int32]
        let typeSystem: TypeSystem
        let access: [AccessRule]
        let conditions: Conditions
        let fragments: [NodeIndex]
    }

    /// Plans an operation of a valid document.
    ///
    /// - Parameters:
    ///   - operationName: `nil` for the only operation.
    ///   - access: The application's rule of each field, by `FieldIndex`; may be empty.
    /// - Throws: Stage `operation` where there is no such operation, `limit` where it selects too
    ///   much.
    /// https://spec.graphql.org/September2026/#GetOperation()
    public init(
        for operationName: String?, in document: ValidDocument, access: [AccessRule] = []
    ) throws(RequestError) {
        try self.init(
            operation: try document.getOperation(operationName), in: document.document,
            names: document.facts.schemaNames, document.typeSystem, access: access)
    }

    init(
        operation: NodeIndex, in document: Document, names: [Int32], _ typeSystem: TypeSystem,
        access: [AccessRule]
    ) throws(RequestError) {
        let type = document[operation].operation
        guard let rootType = typeSystem.rootType(type),
            let selectionSet = document.child(of: operation, .selectionSet)
        else {
            throw RequestError(
                .operation,
                [
                    GraphQLError(
                        "Schema is not configured to execute \(type) operation.",
                        locations: [document.location(of: operation)])
                ])
        }
        self.operationType = type
        self.operation = operation
        self.typeSystem = typeSystem
        self.document = document
        self.names = names
        self.signatures = VariableSignatures(
            of: operation, in: document, names: names, typeSystem)
        self.conditions = Conditions(document, variables: signatures)
        self.deliveries = DeliveryDirectives(document, variables: signatures)
        self.introspection = document.namesIntrospection ? SharedIntrospection(typeSystem) : nil
        self.rootType = rootType
        self.selectionSet = selectionSet
        self.parts = Parts(
            document: document, names: names, typeSystem: typeSystem, access: access,
            conditions: conditions, fragments: document.fragmentsByName())
        self.variants = VariantMemory()
        self.unconditional =
            conditions.conditions.isEmpty
            ? try Self.collect(parts, rootType, selectionSet, type, [], nil) : nil
        self.fixedBytes =
            document.byteCount + signatures.byteCount + conditions.byteCount
            + deliveries.byteCount + MemorySize.array(names) + MemorySize.array(parts.fragments)
            + (unconditional?.byteCount ?? 0) + MemorySize.object * 4
    }

    /// The operation's name in its document; nil where it has none.
    public var operationName: String? {
        document[operation].symbol == .none ? nil : document.name(of: operation)
    }

    /// The memory that the plan currently takes in addition to the schema, with its cached
    /// variants.
    public var byteCount: Int {
        fixedBytes + variants.byteCount
    }

    /// Whether `byteCount` can grow: requests with other variables may select other fields, or
    /// have other parts deferred.
    public var hasVariants: Bool { unconditional == nil || !deliveries.isEmpty }

    /// Whether the operation has `@defer` or `@stream`.
    public var hasIncrementalDirectives: Bool { !deliveries.isEmpty }

    /// Whether the operation can select `__schema` or `__type`.
    public var usesIntrospection: Bool {
        if let unconditional { return unconditional.usesIntrospection }
        return document.namesIntrospection
    }

    private static func collect(
        _ parts: Parts, _ rootType: TypeIndex, _ selectionSet: NodeIndex,
        _ operation: OperationType, _ decisions: [Conditions.Decision],
        _ deliveries: DeliveryDecisions?
    ) throws(RequestError) -> PlanVariant {
        var builder = PlanBuilder(parts, decisions: decisions, deliveries: deliveries)
        try builder.collect(rootType, selectionSet, operation)
        return PlanVariant(builder)
    }

    /// The fields that a request with these variables selects, with the deferred ones set apart if
    /// it accepts its response in parts. Every response of a subscription is complete.
    func variant(
        deciding values: [InputValue?], incremental format: IncrementalFormat? = nil
    ) throws(RequestError) -> PlanVariant {
        let format = deliveries.isEmpty || operationType == .subscription ? nil : format
        if format == nil, let unconditional { return unconditional }
        var key = conditions.variables.map { Self.keyByte(values[Int($0)]) }
        if let format {
            key.append(format.rawValue)
            key += deliveries.variables.map { Self.keyByte(values[Int($0)]) }
        }
        if let known = variants.variant(key) { return known }
        let variant = try Self.collect(
            parts, rootType, selectionSet, operationType, conditions.decide(values, document),
            format.map { format in
                DeliveryDecisions(
                    directives: deliveries, decisions: deliveries.decide(values, document),
                    repeatsFields: format == .of20220824)
            })
        let failure = variant.sets[0].failure
        if failure >= 0 {
            let error = variant.failures[Int(failure)]
            throw RequestError(
                .variables,
                [
                    GraphQLError(
                        error.message,
                        locations: error.node.map { [document.location(of: $0)] } ?? [])
                ])
        }
        variants.remember(variant, key)
        return variant
    }

    private static func keyByte(_ value: InputValue?) -> UInt8 {
        switch value {
        case .boolean(false): 0
        case .boolean(true): 1
        case nil: 2
        default: 3
        }
    }
}

/// The provider of introspection, by reference.
final class SharedIntrospection: Sendable {
    let value: Introspection

    init(_ typeSystem: TypeSystem) {
        value = Introspection(typeSystem)
    }
}

/// The variants used by requests: a few, since each combination of conditions is a variant.
final class VariantMemory: Sendable {
    private struct State {
        var entries: [(key: [UInt8], variant: PlanVariant)] = []
        var bytes = 0
    }

    private let state = Mutex(State())

    var byteCount: Int { state.withLock { $0.bytes } }

    func variant(_ key: [UInt8]) -> PlanVariant? {
        state.withLock { state in state.entries.first { $0.key == key }?.variant }
    }

    /// Caches a variant, evicting the oldest ones. A variant that exceeds the whole budget is
    /// collected again for each request.
    func remember(_ variant: PlanVariant, _ key: [UInt8]) {
        guard variant.byteCount <= PlanLimits.rememberedVariantBytes else { return }
        state.withLock { state in
            if state.entries.contains(where: { $0.key == key }) { return }
            state.entries.append((key, variant))
            state.bytes += variant.byteCount
            while state.entries.count > PlanLimits.rememberedVariants
                || state.bytes > PlanLimits.rememberedVariantBytes
            {
                state.bytes -= state.entries.removeFirst().variant.byteCount
            }
        }
    }
}

extension ValidDocument {
    /// The node of the operation that a request names.
    /// https://spec.graphql.org/September2026/#GetOperation()
    func getOperation(_ name: String?) throws(RequestError) -> NodeIndex {
        if let operation = operation(named: name) { return operation.node }
        let message: String
        if let name {
            message = "Unknown operation named \"\(name.shortened)\"."
        } else if facts.operations.isEmpty {
            message = "Must provide an operation."
        } else {
            message = "Must provide operation name if query contains multiple operations."
        }
        throw RequestError(.operation, [GraphQLError(message)])
    }
}

extension Document {
    /// Whether `__schema` or `__type` occurs anywhere.
    fileprivate var namesIntrospection: Bool {
        names.symbol(of: "__schema".utf8) != nil || names.symbol(of: "__type".utf8) != nil
    }

    /// By symbol: the definition of the fragment of that name, or -1. The last one of a name.
    func fragmentsByName() -> [NodeIndex] {
        var fragments = [NodeIndex](repeating: -1, count: names.count)
        for definition in children(of: 0) where self[definition].kind == .fragmentDefinition {
            fragments[Int(self[definition].symbol.rawValue)] = definition
        }
        return fragments
    }
}
