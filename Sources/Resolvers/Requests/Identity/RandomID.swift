// UUIDs of version 4: they reveal nothing, not even their creation time.

package import Postgres

extension PostgresUUID {
    /// A new random ID.
    ///
    /// https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4
    package static func random() -> PostgresUUID {
        var generator = SystemRandomNumberGenerator()
        return PostgresUUID(
            high: generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000,
            low: 0x8000_0000_0000_0000 | generator.next() & 0x3FFF_FFFF_FFFF_FFFF)
    }
}
