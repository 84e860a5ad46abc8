// What the tests of execution share: a schema, resolvers as closures, and a response as text.

import GraphQLCore

/// Resolvers given field by field, by `Type.field`.
struct TestResolvers: BatchResolvers {
    typealias Resolve = @Sendable (FieldCall) async -> ResolvedField

    let typeSystem: TypeSystem
    var columns: [String: Column] = [:]
    var fields: [String: Resolve] = [:]
    var refusals: @Sendable (AccessRule, FieldCall) -> [FieldError?]? = { _, _ in nil }
    var onForget: @Sendable () -> Void = {}
    var onFault: @Sendable (ExecutionFault) -> [ErrorExtension] = { _ in [] }
    /// Instead of the one root object.
    var rootBatch: ObjectBatch?
    var onSubscribe: (@Sendable (FieldCall) async throws(FieldError) -> SourceStream)?

    init(_ typeSystem: TypeSystem) {
        self.typeSystem = typeSystem
    }

    func name(_ field: FieldIndex) -> String {
        let definition = typeSystem.fields[Int(field)]
        return typeSystem.types[Int(definition.parent)].name + "." + definition.name
    }

    func isColumn(_ field: FieldIndex) -> Bool { columns[name(field)] != nil }

    /// Objects of a type, with its columns.
    func batch(_ type: String, count: Int) -> ObjectBatch {
        guard let index = typeSystem.type(named: type) else {
            preconditionFailure("no type \(type)")
        }
        let fields = typeSystem.types[Int(index)].fields
        return ObjectBatch(
            type: index, count: count, columns: fields.map { columns[name($0)] })
    }

    func root(_ operation: OperationType) -> ObjectBatch {
        rootBatch
            ?? batch(
                typeSystem.types[Int(typeSystem.rootType(operation) ?? 0)].name, count: 1)
    }

    func resolve(_ call: FieldCall) async -> ResolvedField {
        guard let resolve = fields[name(call.field)] else {
            return ResolvedField(values: .leaves(.null(call.parents.count), states: nil))
        }
        return await resolve(call)
    }

    func access(_ rule: AccessRule, _ call: FieldCall) async -> [FieldError?]? {
        refusals(rule, call)
    }

    func forget() async { onForget() }

    func extensions(of fault: ExecutionFault) -> [ErrorExtension] { onFault(fault) }

    func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream {
        guard let onSubscribe else { throw FieldError("no source") }
        return try await onSubscribe(call)
    }
}

extension ResolvedField {
    static func ints(_ values: [Int32?]) -> ResolvedField {
        ResolvedField(values: .leaves(.ints(values), states: nil))
    }

    static func objects(_ batches: ObjectBatch..., link: [Int32]) -> ResolvedField {
        ResolvedField(values: .objects(batches, link: link))
    }
}

extension Column {
    static func ints(_ values: [Int32?]) -> Column {
        .int32(
            values.map { $0 ?? 0 },
            values.contains(nil) ? values.map { $0 == nil ? 1 : 0 } : nil)
    }

    static func texts(_ values: [String?]) -> Column {
        var writer = TextColumnWriter(rows: values.count)
        for value in values { writer.append(value) }
        return .text(writer.finish())
    }
}

/// A schema and what is requested from it.
struct TestSchema {
    let typeSystem: TypeSystem

    init(_ sdl: String, incrementalDelivery: Bool = false) throws {
        typeSystem = try TypeSystem(
            building: try Document(parsing: Source(sdl), limits: .tool),
            incrementalDelivery: incrementalDelivery)
    }

    func resolvers(_ make: (inout TestResolvers) -> Void = { _ in }) -> TestResolvers {
        var resolvers = TestResolvers(typeSystem)
        make(&resolvers)
        return resolvers
    }

    func field(_ type: String, _ field: String) throws -> FieldIndex {
        let index = typeSystem.type(named: type).flatMap { typeSystem.field(named: field, in: $0) }
        guard let index else { throw TestFailure("no field \(type).\(field)") }
        return index
    }

    func document(_ query: String) throws -> ValidDocument {
        try ValidDocument(
            validating: try Document(parsing: Source(query), limits: .tool), against: typeSystem)
    }

    func plan(_ query: String, access: [AccessRule] = []) throws -> Plan {
        try Plan(for: nil, in: try document(query), access: access)
    }

    func variables(_ json: String?, _ plan: Plan) throws -> Variables {
        try Variables(
            coercing: try json.map { try InputValue(json: Array($0.utf8), limits: .tool) },
            for: plan)
    }

    /// The response as text.
    func run(
        _ query: String, variables: String? = nil, access: [AccessRule] = [],
        _ resolvers: TestResolvers
    ) async throws -> String {
        let plan = try plan(query, access: access)
        let variables = try self.variables(variables, plan)
        return await execute(plan, variables, resolvers).text
    }
}

struct TestFailure: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}

extension Response {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
