// `introspect`: the result of the full introspection query on a schema.

import GraphQLCore

enum IntrospectOperation: Operation {
    static let name = "introspect"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let schema = try request.schema()
        let plan: Plan
        let variables: Variables
        do {
            let document = try Document(
                parsing: Source(Introspection.fullQuery), limits: .tool)
            let valid = try ValidDocument(validating: document, against: schema)
            plan = try Plan(for: nil, in: valid)
            variables = try Variables(coercing: nil, for: plan)
        } catch {
            throw OperationFailure("The introspection query was refused: \(error)")
        }
        let response = await execute(plan, variables, NoData(schema))
        guard !response.hasErrors else { throw OperationFailure(response.errors) }
        // The reply's `result` is what follows `{"data":`.
        writer.raw(Array(response.bytes.dropFirst(8).dropLast()))
    }
}

/// Introspection needs no data but the root object.
private struct NoData: BatchResolvers {
    private let typeSystem: TypeSystem

    init(_ typeSystem: TypeSystem) {
        self.typeSystem = typeSystem
    }

    func root(_ operation: OperationType) -> ObjectBatch {
        ObjectBatch(type: typeSystem.rootType(operation) ?? 0, count: 1)
    }

    func isColumn(_ field: FieldIndex) -> Bool { false }

    func resolve(_ call: FieldCall) async -> ResolvedField {
        ResolvedField(values: .leaves(.null(call.parents.count), states: nil))
    }
}
