// The schema as data: everything that introspection can answer is laid out once per schema as
// columns and links, so that an introspection query only has to be written.

import Synchronization

/// Answers `__schema`, `__type` and the fields of the introspection types.
///
/// All rows of an introspection type are one batch; its fields link to rows of other batches.
/// However often and however deep an operation asks, the engine meets every row at most once per
/// level.
/// https://spec.graphql.org/September2026/#sec-Introspection
public struct Introspection: Sendable {
    private let typeSystem: TypeSystem

    /// Free: the data is created on first use and cached by the schema.
    public init(_ typeSystem: TypeSystem) {
        self.typeSystem = typeSystem
    }

    /// Whether a field is resolved here: `__schema`, `__type`, or a field of an introspection
    /// type. `__typename` is the engine's own.
    public func resolves(_ field: FieldIndex) -> Bool {
        if field == typeSystem.schemaMetaField || field == typeSystem.typeMetaField { return true }
        let parent = typeSystem.fields[Int(field)].parent
        return parent >= 0 && typeSystem.isIntrospectionType(parent)
    }

    /// Whether a field's values are in the columns of its batch: true of all leaves. Precondition:
    /// `resolves(field)`.
    public func isColumn(_ field: FieldIndex) -> Bool {
        typeSystem.types[Int(typeSystem.fields[Int(field)].type.named)].isLeaf
    }

    /// Resolves a field of which `isColumn` is false, for all parents.
    /// Precondition: `resolves(call.field)`, and the parents came from here where the field is
    /// not a meta-field.
    public func resolve(_ call: FieldCall) -> ResolvedField {
        let tables = typeSystem.introspectionCache.tables(of: typeSystem)
        if call.field == typeSystem.schemaMetaField {
            return .objectsOnly(
                tables.schema.batch, link: Array(repeating: 0, count: call.parents.count))
        }
        if call.field == typeSystem.typeMetaField { return resolveType(call, tables) }
        guard let relation = tables.relations[call.field] else {
            preconditionFailure("a leaf of introspection is a column")
        }
        let isComplete = call.arguments["includeDeprecated"] == .boolean(true)
        let links = isComplete ? relation.all : relation.current
        if let subset = call.parents.payload as? RowSubset {
            return tables.resolve(links, of: relation.target, for: subset.rows)
        }
        return links.resolved(in: tables.table(relation.target).batch)
    }

    /// https://spec.graphql.org/September2026/#sec-Schema-Introspection.Schema-Introspection-Schema
    private func resolveType(
        _ call: FieldCall, _ tables: IntrospectionTables
    ) -> ResolvedField {
        guard case .string(let name)? = call.arguments["name"],
            let type = typeSystem.type(named: name)
        else {
            let link = Array(repeating: ResolvedField.null, count: call.parents.count)
            return .objectsOnly(tables.types.gathered([]), link: link)
        }
        let link = [Int32](repeating: 0, count: call.parents.count)
        return .objectsOnly(tables.types.gathered([type]), link: link)
    }
}

/// Caches the introspection data of a schema.
final class IntrospectionCache: Sendable {
    private let made = Mutex<IntrospectionTables?>(nil)

    func tables(of typeSystem: TypeSystem) -> IntrospectionTables {
        made.withLock { made in
            if let made { return made }
            let tables = IntrospectionTables(typeSystem)
            made = tables
            return tables
        }
    }
}

extension ResolvedField {
    fileprivate static func objectsOnly(_ batch: ObjectBatch, link: [Int32]) -> ResolvedField {
        ResolvedField(values: .objects([batch], link: link))
    }
}

/// The payload of a batch that holds only some rows of its table.
struct RowSubset: Sendable {
    let rows: [Int32]
}

/// What one field of an introspection type leads to, for all rows of the type.
struct IntrospectionRelation: Sendable {
    enum Target: Sendable {
        case types
        case fields
        case inputValues
        case enumValues
        case directives
    }

    let target: Target
    /// With deprecated elements, and without them.
    let all: IntrospectionLinks
    let current: IntrospectionLinks
}

/// Rows of another table, per row: one or null (`ends` is nil), or a list of them or null.
struct IntrospectionLinks: Sendable {
    var ends: [UInt32]?
    /// Per row: 0 a list, -1 null; `nil` where all are lists.
    var states: [Int32]?
    var link: [Int32] = []

    func resolved(in batch: ObjectBatch) -> ResolvedField {
        ResolvedField(
            lists: ends.map { [ListLevel(ends: $0, states: states)] } ?? [],
            values: .objects([batch], link: link))
    }
}
