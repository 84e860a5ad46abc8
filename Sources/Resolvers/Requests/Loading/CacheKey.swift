// Keys of cached pages: they contain a version, so nothing is ever invalidated.

import Crypto
import Postgres

/// What the version of an entry belongs to.
enum CacheTopic: UInt8, Sendable {
    case directory = 1
    case feeds = 2
    case polls = 3
    case complaints = 4
    case notices = 5
    /// Contacts, schedules, settings, buildings.
    case office = 6
    case members = 7

    /// The complex's version of the topic.
    var version: Topic? {
        switch self {
        case .directory: nil
        case .feeds: .feeds
        case .polls: .polls
        case .complaints: .complaints
        case .notices: .notices
        case .office: .office
        case .members: .members
        }
    }
}

/// The key of an immutable value: a prefix for use in ACLs, then schema, complex, topic, version,
/// and the hash of a description of the request, its statement, and the storage format. A release
/// that reads other columns, or writes another format, uses other keys.
struct CacheKey: Hashable, Sendable {
    let bytes: [UInt8]

    /// The prefix of all keys and channels of this program in Redis.
    static let prefix = "danji:"

    init(
        schema: UInt64, statement: Statement, topic: CacheTopic, apartment: Int32, version: Int64,
        describe: (inout ByteWriter) -> Void
    ) {
        var description = ByteWriter()
        description.byte(StoredPages.format)
        description.integer(statement.fingerprint)
        describe(&description)
        var key = ByteWriter()
        key.integer(schema)
        key.byte(topic.rawValue)
        key.integer(apartment)
        key.integer(version)
        bytes = Array(Self.prefix.utf8) + key.bytes + Array(SHA256.hash(data: description.bytes))
    }

    /// What the entry belongs to; it follows the prefix and the schema's 8 bytes.
    var topic: CacheTopic? { CacheTopic(rawValue: bytes[Self.prefix.utf8.count + 8]) }
}

extension ByteWriter {
    /// An unambiguous encoding of a statement's parameters.
    mutating func parameter(_ parameter: Parameter) {
        switch parameter {
        case .null: byte(0)
        case .bool(let value): tagged(1) { $0.byte(value ? 1 : 0) }
        case .int2(let value): tagged(2) { $0.integer(value) }
        case .int4(let value): tagged(3) { $0.integer(value) }
        case .int8(let value): tagged(4) { $0.integer(value) }
        case .float8(let value): tagged(5) { $0.integer(value.bitPattern) }
        case .text(let value): tagged(6) { $0.text(value) }
        case .utf8(let value): tagged(6) { $0.array(value) }
        case .bytea(let value), .jsonb(let value): tagged(7) { $0.array(value) }
        case .uuid(let value): tagged(8) { $0.uuid(value) }
        case .timestamptz(let value): tagged(9) { $0.integer(value.microseconds) }
        case .date(let value): tagged(10) { $0.integer(value) }
        case .boolArray(let values): list(values.map(Parameter.bool))
        case .int4Array(let values): tagged(11) { $0.array(values) }
        case .int8Array(let values): tagged(12) { $0.array(values) }
        case .byteaArray(let values): list(values.map(Parameter.bytea))
        case .textArray(let values): list(values.map(Parameter.text))
        case .utf8Array(let values): list(values.map(Parameter.utf8))
        case .uuidArray(let values): list(values.map(Parameter.uuid))
        case .timestamptzArray(let values): list(values.map(Parameter.timestamptz))
        case .nullableBoolArray(let values): list(values.map { Parameter($0, Parameter.bool) })
        case .nullableInt4Array(let values): list(values.map { Parameter($0, Parameter.int4) })
        case .nullableInt8Array(let values): list(values.map { Parameter($0, Parameter.int8) })
        case .nullableTextArray(let values): list(values.map { Parameter($0, Parameter.text) })
        case .nullableUUIDArray(let values): list(values.map { Parameter($0, Parameter.uuid) })
        case .nullableTimestamptzArray(let values):
            list(values.map { Parameter($0, Parameter.timestamptz) })
        }
    }

    private mutating func tagged(_ tag: UInt8, _ write: (inout ByteWriter) -> Void) {
        byte(tag)
        write(&self)
    }

    private mutating func list(_ items: [Parameter]) {
        byte(13)
        integer(UInt32(items.count))
        for item in items { parameter(item) }
    }

    mutating func text(_ text: some StringProtocol) { array(Array(text.utf8)) }

    mutating func uuid(_ uuid: PostgresUUID) {
        integer(uuid.high)
        integer(uuid.low)
    }

    mutating func cursor(_ cursor: Cursor?) {
        switch cursor?.value {
        case nil: byte(0)
        case .number(let number):
            byte(1)
            integer(number)
        case .text(let bytes):
            byte(2)
            array(bytes)
        }
        if let cursor { uuid(cursor.uuid) }
    }
}
