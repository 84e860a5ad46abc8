// Global IDs: a type tag, the object's complex if it has one, and a UUID. Opaque to clients; an ID
// that does not decode is treated like a missing one.

import GraphQLCore
package import Postgres

/// A key of a row that a complex owns.
package struct TenantKey: Hashable, Sendable {
    let apartment: Int32
    package let uuid: PostgresUUID

    package init(apartment: Int32, uuid: PostgresUUID) {
        self.apartment = apartment
        self.uuid = uuid
    }
}

/// The content of a global ID.
struct GlobalID: Hashable, Sendable {
    let tag: NodeTag
    /// 0 for objects that no complex owns.
    let apartment: Int32
    let uuid: PostgresUUID

    init(_ tag: NodeTag, _ uuid: PostgresUUID) {
        self.init(tag, apartment: 0, uuid)
    }

    init(_ tag: NodeTag, _ key: TenantKey) {
        self.init(tag, apartment: key.apartment, key.uuid)
    }

    private init(_ tag: NodeTag, apartment: Int32, _ uuid: PostgresUUID) {
        self.tag = tag
        self.apartment = apartment
        self.uuid = uuid
    }

    init?(_ text: some StringProtocol) {
        guard let bytes = Base64URL.bytes(text), let first = bytes.first,
            let tag = NodeTag(rawValue: first), bytes.count == (tag.isTenantOwned ? 21 : 17),
            let uuid = PostgresUUID(bytes: bytes.suffix(16))
        else { return nil }
        let number =
            tag.isTenantOwned ? bytes[1..<5].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } : 0
        guard number <= UInt32(Int32.max) else { return nil }
        self.init(tag, apartment: Int32(number), uuid)
    }

    /// Also nil for IDs of other types.
    init?(_ text: some StringProtocol, _ tag: NodeTag) {
        guard let id = GlobalID(text), id.tag == tag else { return nil }
        self = id
    }

    var key: TenantKey { TenantKey(apartment: apartment, uuid: uuid) }

    var text: String {
        var text: [UInt8] = []
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    func append(to text: inout [UInt8]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(21)
        bytes.append(tag.rawValue)
        if tag.isTenantOwned {
            withUnsafeBytes(of: UInt32(bitPattern: apartment).bigEndian) {
                bytes.append(contentsOf: $0)
            }
        }
        uuid.append(to: &bytes)
        Base64URL.append(bytes, to: &text)
    }

    /// The IDs of rows as a column.
    static func column(_ count: Int, _ id: (Int) -> GlobalID?) -> Column {
        var text: [UInt8] = []
        text.reserveCapacity(count * 28)
        var ends: [UInt32] = []
        ends.reserveCapacity(count)
        var nulls: [UInt8]?
        for row in 0..<count {
            if let id = id(row) {
                id.append(to: &text)
            } else {
                nulls = nulls ?? [UInt8](repeating: 0, count: count)
                nulls?[row] = 1
            }
            ends.append(UInt32(text.count))
        }
        return .text(TextColumn(slab: Slab(text), ends: ends, nulls: nulls))
    }
}
