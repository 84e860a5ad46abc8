// Cursors: a position in an order, signed, so that clients can only return cursors issued here.

import Crypto
import Postgres

/// A position between two rows of an ordered list: the order value and the row's key.
struct Cursor: Hashable, Sendable {
    enum Value: Hashable, Sendable {
        /// Microseconds since 2000, a count, or a number.
        case number(Int64)
        case text([UInt8])
    }

    let value: Value
    let uuid: PostgresUUID
}

/// Creates and verifies cursors of one list in one order.
struct CursorSigner: Sendable {
    private static let tagLength = 12
    /// Initialised with the key once: a cursor copies its two states instead of computing them
    /// again.
    private let keyed: HMAC<SHA256>

    init(key: SymmetricKey) {
        keyed = HMAC(key: key)
    }

    /// - Parameter list: the connection and its order, e.g. `feeds:CREATED_AT:DESC`; a cursor is
    ///   valid only for the list that issued it.
    func append(_ cursor: Cursor, of list: String, to text: inout [UInt8]) {
        var bytes = Self.payload(cursor)
        bytes.append(contentsOf: tag(bytes, list))
        Base64URL.append(bytes, to: &text)
    }

    /// `nil` if this server did not issue it for this list.
    func cursor(_ text: String, of list: String) -> Cursor? {
        guard let bytes = Base64URL.bytes(text), bytes.count > Self.tagLength + 17 else {
            return nil
        }
        let payload = Array(bytes.dropLast(Self.tagLength))
        guard Self.areEqual(bytes.suffix(Self.tagLength), tag(payload, list)),
            let uuid = PostgresUUID(bytes: payload.suffix(16))
        else { return nil }
        let value = payload.dropFirst().dropLast(16)
        switch payload[0] {
        case 0 where value.count == 8:
            let number = value.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return Cursor(value: .number(Int64(bitPattern: number)), uuid: uuid)
        case 1: return Cursor(value: .text(Array(value)), uuid: uuid)
        default: return nil
        }
    }

    private static func payload(_ cursor: Cursor) -> [UInt8] {
        var bytes: [UInt8] = []
        switch cursor.value {
        case .number(let number):
            bytes.append(0)
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        case .text(let text):
            bytes.append(1)
            bytes.append(contentsOf: text)
        }
        cursor.uuid.append(to: &bytes)
        return bytes
    }

    private func tag(_ payload: [UInt8], _ list: String) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(list.utf8.count + 1 + payload.count)
        message.append(contentsOf: list.utf8)
        message.append(0)
        message.append(contentsOf: payload)
        var mac = keyed
        mac.update(data: message)
        return Array(mac.finalize().prefix(Self.tagLength))
    }

    /// Compares in constant time.
    private static func areEqual(_ left: ArraySlice<UInt8>, _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
