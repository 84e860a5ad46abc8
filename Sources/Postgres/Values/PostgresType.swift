// The built-in types transferred in binary form, by their object identifiers in pg_type.

/// A type of PostgreSQL, as a parameter declares it or a result carries it.
public struct PostgresType: Sendable, Hashable {
    /// The row of pg_type.
    public let oid: UInt32

    public init(oid: UInt32) { self.oid = oid }

    public static let bool = PostgresType(oid: 16)
    public static let bytea = PostgresType(oid: 17)
    public static let int8 = PostgresType(oid: 20)
    public static let int2 = PostgresType(oid: 21)
    public static let int4 = PostgresType(oid: 23)
    public static let text = PostgresType(oid: 25)
    public static let float8 = PostgresType(oid: 701)
    public static let date = PostgresType(oid: 1082)
    public static let timestamptz = PostgresType(oid: 1184)
    public static let uuid = PostgresType(oid: 2950)
    public static let jsonb = PostgresType(oid: 3802)
    public static let boolArray = PostgresType(oid: 1000)
    public static let byteaArray = PostgresType(oid: 1001)
    public static let int4Array = PostgresType(oid: 1007)
    public static let int8Array = PostgresType(oid: 1016)
    public static let textArray = PostgresType(oid: 1009)
    public static let timestamptzArray = PostgresType(oid: 1185)
    public static let uuidArray = PostgresType(oid: 2951)

    /// Its name in SQL; `oid 23` for a type that no parameter has.
    public var name: String { Self.names[self] ?? "oid \(oid)" }

    private static let names: [PostgresType: String] = [
        .bool: "bool", .bytea: "bytea", .int8: "int8", .int2: "int2", .int4: "int4",
        .text: "text", .float8: "float8", .date: "date", .timestamptz: "timestamptz",
        .uuid: "uuid", .jsonb: "jsonb", .boolArray: "bool[]", .int4Array: "int4[]",
        .int8Array: "int8[]", .textArray: "text[]", .timestamptzArray: "timestamptz[]",
        .uuidArray: "uuid[]", .byteaArray: "bytea[]",
    ]

    /// Types made by CREATE TYPE and extensions start here.
    static let firstUserDefined: UInt32 = 16384

    /// Whether the binary form is the text itself: text, varchar, char, name, json and the
    /// labels of user-defined enumerations.
    var isText: Bool {
        switch oid {
        case 25, 1043, 1042, 19, 18, 114: true
        default: oid >= Self.firstUserDefined
        }
    }

    /// Whether it is an array whose elements are text in that sense.
    var isTextArray: Bool {
        switch oid {
        case 1009, 1015, 1014, 1003: true
        default: oid >= Self.firstUserDefined
        }
    }

    /// The element's type of the array types above.
    var element: PostgresType? {
        switch self {
        case .boolArray: .bool
        case .byteaArray: .bytea
        case .int4Array: .int4
        case .int8Array: .int8
        case .textArray: .text
        case .timestamptzArray: .timestamptz
        case .uuidArray: .uuid
        default: nil
        }
    }
}
