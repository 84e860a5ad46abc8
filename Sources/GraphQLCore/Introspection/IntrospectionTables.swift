// Lays a schema out as introspection data.

/// All introspection data of a schema.
final class IntrospectionTables: Sendable {
    let schema: IntrospectionTable
    let types: IntrospectionTable
    let fields: IntrospectionTable
    let inputValues: IntrospectionTable
    let enumValues: IntrospectionTable
    let directives: IntrospectionTable
    /// By field of an introspection type: where it leads.
    let relations: [FieldIndex: IntrospectionRelation]

    init(_ system: TypeSystem) {
        let rows = TypeRows(system)
        schema = Self.table(
            "__Schema", system, 1,
            [
                "description": TextColumnBuilder.column([system.description])
            ])
        types = Self.typeTable(system, rows)
        fields = Self.table(
            "__Field", system, system.fields.count,
            [
                "name": TextColumnBuilder.column(system.fields.map(\.name)),
                "description": TextColumnBuilder.column(system.fields.map(\.description)),
                "isDeprecated": Self.isDeprecated(system.fields.map(\.deprecationReason)),
                "deprecationReason": TextColumnBuilder.column(
                    system.fields.map(\.deprecationReason)),
            ])
        let values = system.inputValues
        inputValues = Self.table(
            "__InputValue", system, values.count,
            [
                "name": TextColumnBuilder.column(values.map(\.name)),
                "description": TextColumnBuilder.column(values.map(\.description)),
                "defaultValue": TextColumnBuilder.column(values.map(\.defaultLiteral)),
                "isDeprecated": Self.isDeprecated(values.map(\.deprecationReason)),
                "deprecationReason": TextColumnBuilder.column(values.map(\.deprecationReason)),
            ])
        enumValues = Self.table(
            "__EnumValue", system, system.enumValues.count,
            [
                "name": TextColumnBuilder.column(system.enumValues.map(\.name)),
                "description": TextColumnBuilder.column(system.enumValues.map(\.description)),
                "isDeprecated": Self.isDeprecated(system.enumValues.map(\.deprecationReason)),
                "deprecationReason": TextColumnBuilder.column(
                    system.enumValues.map(\.deprecationReason)),
            ])
        directives = Self.directiveTable(system)
        relations = Self.relations(system, rows)
    }

    func table(_ target: IntrospectionRelation.Target) -> IntrospectionTable {
        switch target {
        case .types: types
        case .fields: fields
        case .inputValues: inputValues
        case .enumValues: enumValues
        case .directives: directives
        }
    }

    /// Resolves a field for some rows only. The result holds each row once; if it would hold a
    /// large part of the table, it holds all of it, and nothing is copied.
    func resolve(
        _ links: IntrospectionLinks, of target: IntrospectionRelation.Target, for rows: [Int32]
    ) -> ResolvedField {
        var found = IntrospectionLinks(
            ends: links.ends == nil ? nil : [], states: links.states == nil ? nil : [])
        for row in rows {
            if let states = links.states { found.states?.append(states[Int(row)]) }
            if let ends = links.ends {
                let start = row == 0 ? 0 : Int(ends[Int(row) - 1])
                found.link.append(contentsOf: links.link[start..<Int(ends[Int(row)])])
                found.ends?.append(UInt32(found.link.count))
            } else {
                found.link.append(links.link[Int(row)])
            }
        }
        let table = table(target)
        var distinct: [Int32] = []
        var positions: [Int32: Int32] = [:]
        for row in found.link where row >= 0 && positions[row] == nil {
            positions[row] = Int32(distinct.count)
            distinct.append(row)
        }
        if distinct.count * 2 > table.batch.count { return found.resolved(in: table.batch) }
        found.link = found.link.map { $0 < 0 ? $0 : positions[$0] ?? ResolvedField.null }
        return found.resolved(in: table.gathered(distinct))
    }

    // MARK: - Columns

    private static func table(
        _ name: String, _ system: TypeSystem, _ count: Int, _ columns: [String: Column]
    ) -> IntrospectionTable {
        guard let type = system.type(named: name) else {
            preconditionFailure("every schema has the introspection types")
        }
        return IntrospectionTable(type, in: system, count: count, columns)
    }

    private static func isDeprecated(_ reasons: [String?]) -> Column {
        .boolean(reasons.map { $0 != nil }, nil)
    }

    /// The ordinals of an introspection enum's values, by name.
    private static func ordinals(_ name: String, _ system: TypeSystem) -> [String: UInt16] {
        guard let type = system.type(named: name) else { return [:] }
        var found: [String: UInt16] = [:]
        for (ordinal, index) in system.types[Int(type)].enumValues.enumerated() {
            found[system.enumValues[Int(index)].name] = UInt16(ordinal)
        }
        return found
    }

    private static func typeTable(_ system: TypeSystem, _ rows: TypeRows) -> IntrospectionTable {
        let kinds = ordinals("__TypeKind", system)
        let wrapped = rows.wrapped
        let none = [String?](repeating: nil, count: wrapped.count)
        let kind =
            system.types.map { kinds[$0.kind.introspectionName] ?? 0 }
            + wrapped.map { kinds[$0.isNonNull ? "NON_NULL" : "LIST"] ?? 0 }
        let isInputObject = system.types.map { $0.kind == .inputObject }
        return table(
            "__Type", system, rows.count,
            [
                "kind": .enumeration(kind, nil),
                "name": TextColumnBuilder.column(system.types.map(\.name) + none),
                "description": TextColumnBuilder.column(system.types.map(\.description) + none),
                "specifiedByURL": TextColumnBuilder.column(
                    system.types.map(\.specifiedByURL) + none),
                "isOneOf": .boolean(
                    system.types.map(\.isOneOf) + wrapped.map { _ in false },
                    isInputObject.map { $0 ? 0 : 1 } + wrapped.map { _ in 1 }),
            ])
    }

    private static func directiveTable(_ system: TypeSystem) -> IntrospectionTable {
        let locations = ordinals("__DirectiveLocation", system)
        var items: [UInt16] = []
        var ends: [UInt32] = []
        for directive in system.directives {
            items.append(contentsOf: directive.locations.map { locations[$0.rawValue] ?? 0 })
            ends.append(UInt32(items.count))
        }
        return table(
            "__Directive", system, system.directives.count,
            [
                "name": TextColumnBuilder.column(system.directives.map(\.name)),
                "description": TextColumnBuilder.column(system.directives.map(\.description)),
                "isRepeatable": .boolean(system.directives.map(\.isRepeatable), nil),
                "locations": .list(ListColumn(ends: ends, items: .enumeration(items, nil))),
                "isDeprecated": isDeprecated(system.directives.map(\.deprecationReason)),
                "deprecationReason": TextColumnBuilder.column(
                    system.directives.map(\.deprecationReason)),
            ])
    }

    // MARK: - Relations

    private static func relations(
        _ system: TypeSystem, _ rows: TypeRows
    ) -> [FieldIndex: IntrospectionRelation] {
        var found: [FieldIndex: IntrospectionRelation] = [:]
        func add(_ field: String, _ type: String, _ relation: IntrospectionRelation) {
            guard let type = system.type(named: type),
                let field = system.field(named: field, in: type)
            else { return }
            found[field] = relation
        }
        addSchema(system, add)
        addTypes(system, rows, add)
        let arguments = lists(
            .inputValues, system.fields.map { $0.arguments }, system.inputValues)
        add("args", "__Field", arguments)
        add("type", "__Field", single(.types, system.fields.map { rows[$0.type] }))
        add("type", "__InputValue", single(.types, system.inputValues.map { rows[$0.type] }))
        add(
            "args", "__Directive",
            lists(.inputValues, system.directives.map { $0.arguments }, system.inputValues))
        return found
    }

    private static func addSchema(
        _ system: TypeSystem, _ add: (String, String, IntrospectionRelation) -> Void
    ) {
        add("types", "__Schema", list(.types, [system.introspectionOrder]))
        add(
            "directives", "__Schema",
            lists(.directives, [0..<Int32(system.directives.count)], system.directives))
        add("queryType", "__Schema", single(.types, [system.queryType ?? -1]))
        add("mutationType", "__Schema", single(.types, [system.mutationType ?? -1]))
        add("subscriptionType", "__Schema", single(.types, [system.subscriptionType ?? -1]))
    }

    private static func addTypes(
        _ system: TypeSystem, _ rows: TypeRows,
        _ add: (String, String, IntrospectionRelation) -> Void
    ) {
        func perType(_ values: (TypeDefinition) -> Range<Int32>?) -> [Range<Int32>?] {
            system.types.map(values) + rows.wrapped.map { _ in nil }
        }
        add(
            "fields", "__Type",
            lists(
                .fields, perType { $0.kind == .object || $0.kind == .interface ? $0.fields : nil },
                system.fields))
        add(
            "enumValues", "__Type",
            lists(
                .enumValues, perType { $0.kind == .enumeration ? $0.enumValues : nil },
                system.enumValues))
        add(
            "inputFields", "__Type",
            lists(
                .inputValues, perType { $0.kind == .inputObject ? $0.inputFields : nil },
                system.inputValues))
        add(
            "interfaces", "__Type",
            list(
                .types,
                system.types.map {
                    $0.kind == .object || $0.kind == .interface ? $0.interfaces : nil
                }
                    + rows.wrapped.map { _ in nil }))
        add(
            "possibleTypes", "__Type",
            list(
                .types,
                system.types.map { $0.isAbstract ? $0.possibleTypes : nil }
                    + rows.wrapped.map { _ in nil }))
        add(
            "ofType", "__Type",
            single(
                .types,
                system.types.map { _ in ResolvedField.null } + rows.wrapped.map { rows[$0.ofType] })
        )
    }

    private static func single(
        _ target: IntrospectionRelation.Target, _ link: [Int32]
    ) -> IntrospectionRelation {
        let links = IntrospectionLinks(link: link)
        return IntrospectionRelation(target: target, all: links, current: links)
    }

    private static func list(
        _ target: IntrospectionRelation.Target, _ lists: [[Int32]?]
    ) -> IntrospectionRelation {
        let links = links(lists)
        return IntrospectionRelation(target: target, all: links, current: links)
    }

    /// Lists of elements that may be deprecated.
    private static func lists(
        _ target: IntrospectionRelation.Target, _ ranges: [Range<Int32>?],
        _ elements: [some DeprecatableDefinition]
    ) -> IntrospectionRelation {
        IntrospectionRelation(
            target: target, all: links(ranges.map { $0.map(Array.init) }),
            current: links(
                ranges.map { range in
                    range?.filter { elements[Int($0)].deprecationReason == nil }
                }))
    }

    private static func links(_ lists: [[Int32]?]) -> IntrospectionLinks {
        var links = IntrospectionLinks(ends: [], states: lists.contains(nil) ? [] : nil)
        for list in lists {
            links.link.append(contentsOf: list ?? [])
            links.ends?.append(UInt32(links.link.count))
            links.states?.append(list == nil ? ResolvedField.null : 0)
        }
        return links
    }
}

/// The rows of `__Type`: the named types by their index, then every wrapped type that occurs.
private struct TypeRows {
    let namedCount: Int
    private(set) var wrapped: [TypeReference] = []
    private var rows: [TypeReference: Int32] = [:]

    var count: Int { namedCount + wrapped.count }

    init(_ system: TypeSystem) {
        namedCount = system.types.count
        for field in system.fields { add(field.type) }
        for value in system.inputValues { add(value.type) }
    }

    private mutating func add(_ type: TypeReference) {
        var type = type
        while !type.isNamed, rows[type] == nil {
            rows[type] = Int32(count)
            wrapped.append(type)
            type = type.ofType
        }
    }

    subscript(_ type: TypeReference) -> Int32 {
        type.isNamed ? type.named : rows[type] ?? ResolvedField.null
    }
}

/// An element that introspection leaves out unless deprecated ones are requested.
private protocol DeprecatableDefinition {
    var deprecationReason: String? { get }
}

extension FieldDefinition: DeprecatableDefinition {}
extension InputValueDefinition: DeprecatableDefinition {}
extension EnumValueDefinition: DeprecatableDefinition {}
extension DirectiveDefinition: DeprecatableDefinition {}

extension TypeKind {
    /// https://spec.graphql.org/September2026/#TypeKind
    var introspectionName: String {
        switch self {
        case .scalar: "SCALAR"
        case .object: "OBJECT"
        case .interface: "INTERFACE"
        case .union: "UNION"
        case .enumeration: "ENUM"
        case .inputObject: "INPUT_OBJECT"
        }
    }
}
