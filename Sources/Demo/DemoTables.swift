// The contents of a demo, as plain values; both scales are written by the same statements.

internal import Crypto
internal import Postgres
internal import Resolvers

struct DemoAccount: Sendable {
    let id: PostgresUUID
    let username: String
    let displayName: String
    let joinedAt: Timestamp
}

struct DemoMembership: Sendable {
    let apartmentID: Int32
    let id: PostgresUUID
    let accountID: PostgresUUID
    let role: String
    let status: String
    let relation: String?
    let householdID: PostgresUUID?
    let requestedAt: Timestamp
    var decidedBy: PostgresUUID?
}

struct DemoBuilding: Sendable {
    let apartmentID: Int32
    let id: PostgresUUID
    let name: String
}

struct DemoHousehold: Sendable {
    let apartmentID: Int32
    let id: PostgresUUID
    let buildingID: PostgresUUID
    let unit: String
    let occupancy: String
}

struct DemoFeed: Sendable {
    let apartmentID: Int32
    let id: PostgresUUID
    let authorID: PostgresUUID
    let category: String
    let content: String
    let isAnonymous: Bool
    let isPinned: Bool
    let commentCount: Int
    let createdAt: Timestamp
    let lastActivityAt: Timestamp
}

struct DemoComment: Sendable {
    let apartmentID: Int32
    let id: PostgresUUID
    let feedID: PostgresUUID
    let parentID: PostgresUUID?
    var depth = 0
    let authorID: PostgresUUID
    let content: String
    let replyCount: Int
    let createdAt: Timestamp
    /// By its author.
    var deletedAt: Timestamp?
}

/// IDs that are the same each time, from a name.
enum DemoID {
    /// Of version 7, with the time of the row.
    static func timed(_ name: String, _ time: Timestamp) -> PostgresUUID {
        let hash = words(name)
        return mixed(time, hash.0, hash.1)
    }

    /// The same from a number, without hashing: for hundreds of thousands of rows.
    static func timed(_ kind: UInt64, _ number: Int, _ time: Timestamp) -> PostgresUUID {
        let seed = kind << 40 | UInt64(number)
        return mixed(time, scrambled(seed), scrambled(seed ^ 0x5DEE_CE66_D1CE_4E5B))
    }

    private static func mixed(_ time: Timestamp, _ high: UInt64, _ low: UInt64) -> PostgresUUID {
        .timeOrdered(
            unixMilliseconds: UInt64(time.unixMicroseconds / 1000), high: high, low: low)
    }

    private static func words(_ name: String) -> (UInt64, UInt64) {
        let digest = Array(SHA256.hash(data: Array(("danji demo " + name).utf8)))
        let word = { (start: Int) in
            digest[start..<(start + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        return (word(0), word(8))
    }

    // splitmix64: one to one, so no two rows of a kind share the low word.
    private static func scrambled(_ seed: UInt64) -> UInt64 {
        var z = seed &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
