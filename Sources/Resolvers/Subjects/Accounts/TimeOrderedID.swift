// UUIDs of version 7: rows created one after the other are adjacent in the index.

internal import Foundation
public import Postgres

extension PostgresUUID {
    /// A new ID, ordered by its creation time.
    ///
    /// https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
    public static func timeOrdered() -> PostgresUUID {
        var generator = SystemRandomNumberGenerator()
        let now = Date().timeIntervalSince1970
        return timeOrdered(
            unixMilliseconds: UInt64(max(0, now) * 1000), high: generator.next(),
            low: generator.next())
    }

    /// With the given time and random bits: 12 of `high`, 62 of `low`.
    package static func timeOrdered(unixMilliseconds: UInt64, high: UInt64, low: UInt64)
        -> PostgresUUID
    {
        PostgresUUID(
            high: unixMilliseconds << 16 | 0x7000 | high & 0x0FFF,
            low: 0x8000_0000_0000_0000 | low & 0x3FFF_FFFF_FFFF_FFFF)
    }
}
