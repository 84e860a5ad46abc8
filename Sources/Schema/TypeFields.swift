// Fields by their names, and what the engine asks about them by their numbers.

public import GraphQLCore

/// The fields of an object or interface type, each by its place in the type.
public protocol TypeFields: RawRepresentable<FieldIndex>, CaseIterable, Hashable, Sendable {
    static var schemaType: SchemaType { get }
    /// Leaves that are read with their object's row.
    static var columns: [Self] { get }
    /// Who may reach a field, where it has a level of its own. Levels of objects hold through the
    /// scope that their rows are loaded in.
    static var access: [Self: AccessLevel] { get }
}

extension TypeFields {
    public static var columns: [Self] { [] }
    public static var access: [Self: AccessLevel] { [:] }

    /// The engine's number of the field.
    @inlinable public var index: FieldIndex {
        SchemaTables.bases[Int(Self.schemaType.rawValue)] + rawValue
    }

    fileprivate static var rules: [AccessRule] {
        allCases.map { field in access[field].map { $0.rawValue + 1 } ?? 0 }
    }

    fileprivate static var areColumns: [Bool] {
        let columns = Set(columns)
        return allCases.map(columns.contains)
    }

    fileprivate static var names: [String] { allCases.map { "\($0)" } }
}

/// What the engine asks about the schema's own fields, by their numbers. Those of introspection
/// come after them and are answered by the engine.
public enum SchemaTables {
    /// The number of the first field of each type, by the type's number; 0 for types without.
    public static let bases: [FieldIndex] = {
        var bases: [FieldIndex] = []
        var next: FieldIndex = 0
        for type in fields {
            let number = Int(type.schemaType.rawValue)
            bases += repeatElement(0, count: number + 1 - bases.count)
            bases[number] = next
            next += FieldIndex(type.names.count)
        }
        return bases
    }()

    /// Whether the field's values are in the columns of its object.
    public static let isColumn: [Bool] = fields.flatMap { $0.areColumns }

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none.
    public static let accessRules: [AccessRule] = fields.flatMap { $0.rules }

    /// The name of each field and the number of its type: the served schema must agree at start.
    public static let fieldNames: [(type: TypeIndex, name: String)] = fields.flatMap { type in
        type.names.map { (type.schemaType.rawValue, $0) }
    }
}

extension Selection {
    /// Whether the field is selected.
    @inlinable public func contains(_ field: some TypeFields) -> Bool { contains(field.index) }

    /// What is selected below a field; empty where it is not selected.
    @inlinable public func below(_ field: some TypeFields) -> Selection { below(field.index) }
}
