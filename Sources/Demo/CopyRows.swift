// Rows in COPY's text format, written as bytes: the fastest way into a table.

internal import Postgres
internal import Resolvers

/// Builds rows column by column.
///
/// https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.2
struct CopyRows {
    /// Bytes written and not sent yet.
    private(set) var bytes: [UInt8] = []
    private var isAtStart = true

    /// Enough to be worth sending.
    static let chunk = 1 << 18

    mutating func take() -> [UInt8] {
        let taken = bytes
        bytes.removeAll(keepingCapacity: true)
        return taken
    }

    mutating func text(_ value: some StringProtocol) {
        separate()
        for byte in value.utf8 {
            switch byte {
            case 0x5C: bytes += [0x5C, 0x5C]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x0D: bytes += [0x5C, 0x72]
            case 0x09: bytes += [0x5C, 0x74]
            default: bytes.append(byte)
            }
        }
    }

    mutating func null() {
        separate()
        bytes += [0x5C, 0x4E]
    }

    mutating func int(_ value: Int) {
        separate()
        bytes += Array(String(value).utf8)
    }

    mutating func bool(_ value: Bool) {
        separate()
        bytes.append(value ? 0x74 : 0x66)
    }

    mutating func uuid(_ value: PostgresUUID) {
        separate()
        var shift = 60
        for word in [value.high, value.low] {
            shift = 60
            while shift >= 0 {
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift) & 15)
                bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
                shift -= 4
            }
        }
    }

    mutating func optional(_ value: PostgresUUID?) {
        if let value { uuid(value) } else { null() }
    }

    mutating func time(_ value: Timestamp) {
        separate()
        bytes += Array(value.description.utf8)
    }

    mutating func endRow() {
        bytes.append(0x0A)
        isAtStart = true
    }

    private mutating func separate() {
        if !isAtStart { bytes.append(0x09) }
        isAtStart = false
    }
}
