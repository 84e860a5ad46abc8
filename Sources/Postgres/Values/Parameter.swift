// The values that a statement takes, one case per declared type.

/// A value for `$1`, `$2`, …; its case must be the statement's declared type.
public enum Parameter: Sendable {
    /// NULL of whatever type the statement declares.
    case null
    case bool(Bool)
    case int2(Int16)
    case int4(Int32)
    case int8(Int64)
    case float8(Double)
    /// Text without U+0000.
    case text(String)
    /// Text as UTF-8 bytes without a zero byte; checked.
    case utf8([UInt8])
    case bytea([UInt8])
    case uuid(PostgresUUID)
    case timestamptz(Timestamp)
    /// Days since 2000-01-01; `Int32.max` and `Int32.min` are the infinities.
    case date(Int32)
    /// JSON text as UTF-8.
    case jsonb([UInt8])
    case boolArray([Bool])
    case int4Array([Int32])
    case int8Array([Int64])
    case byteaArray([[UInt8]])
    case textArray([String])
    case utf8Array([[UInt8]])
    case uuidArray([PostgresUUID])
    case timestamptzArray([Timestamp])
    case nullableBoolArray([Bool?])
    case nullableInt4Array([Int32?])
    case nullableInt8Array([Int64?])
    case nullableTextArray([String?])
    case nullableUUIDArray([PostgresUUID?])
    case nullableTimestamptzArray([Timestamp?])

    /// `wrap(value)`, or NULL if there is none: `.init(note, Parameter.text)`.
    public init<Value>(_ value: Value?, _ wrap: (Value) -> Parameter) {
        self = value.map(wrap) ?? .null
    }

    /// The type of the case; nil for NULL, which has every type.
    public var type: PostgresType? {
        switch self {
        case .null: nil
        case .bool: .bool
        case .int2: .int2
        case .int4: .int4
        case .int8: .int8
        case .float8: .float8
        case .text, .utf8: .text
        case .bytea: .bytea
        case .uuid: .uuid
        case .timestamptz: .timestamptz
        case .date: .date
        case .jsonb: .jsonb
        case .boolArray, .nullableBoolArray: .boolArray
        case .int4Array, .nullableInt4Array: .int4Array
        case .int8Array, .nullableInt8Array: .int8Array
        case .byteaArray: .byteaArray
        case .textArray, .utf8Array, .nullableTextArray: .textArray
        case .uuidArray, .nullableUUIDArray: .uuidArray
        case .timestamptzArray, .nullableTimestamptzArray: .timestamptzArray
        }
    }
}
