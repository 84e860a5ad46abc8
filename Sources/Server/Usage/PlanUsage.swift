// What an operation uses of the schema, computed once with its plan.

import GraphQLCore

/// The elements of the schema that an operation uses. A reference: its identity is the operation's.
final class PlanUsage: Sendable {
    let elements: [SchemaElement]

    init(_ elements: [SchemaElement]) { self.elements = elements }

    var byteCount: Int { 64 + elements.count * MemoryLayout<SchemaElement>.stride }
}
