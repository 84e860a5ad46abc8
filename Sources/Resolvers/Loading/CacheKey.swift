// Keys of cached pages: they name a version, so that nothing is ever invalidated.

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

    /// The version that a complex keeps for it.
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

/// The key of an immutable value: a prefix by which rules of the server can name it, then schema,
/// complex, topic, version, and the hash of a description of what was asked, by which statement, and
/// of the form in which it is kept. A release that reads other columns, or writes another form, names
/// other keys.
struct CacheKey: Hashable, Sendable {
    let bytes: [UInt8]

    /// What all keys and channels of this program in Redis begin with.
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
}

extension ByteWriter {
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
