// Pages as bytes for Redis. Anything that this deployment did not write under the same key in this
// format is a miss: a value starts with an authentication code over its key and content, with a
// secret key. So a value that decodes has the columns of the statement in its key, and values that
// are forged, moved, truncated or damaged are rejected.

import Crypto
import GraphQLCore
import Postgres

extension StoredPages {
    /// Incremented with every change of this format; part of every key.
    static let format: UInt8 = 3

    /// The value stored under a key.
    func encoded(under key: CacheKey, _ seal: CacheSeal) -> [UInt8] {
        let body = body
        return seal.code(of: body[...], under: key) + body
    }

    /// The pages that were written under a key; `nil` for any other bytes.
    init?(encoded bytes: [UInt8], under key: CacheKey, _ seal: CacheSeal) {
        let body = bytes.dropFirst(CacheSeal.codeLength)
        guard bytes.count > CacheSeal.codeLength,
            seal.isValid(bytes.prefix(CacheSeal.codeLength), of: body, under: key)
        else { return nil }
        self.init(body: Array(body))
    }

    private var body: [UInt8] {
        var out = ByteWriter()
        out.array(ends)
        out.array(hasMore.map { $0 ? UInt8(1) : 0 })
        out.integer(UInt32(table.count))
        out.byte(UInt8(table.columns.count))
        for column in table.columns { out.column(column) }
        return out.bytes
    }

    init?(body bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let ends = reader.array(of: UInt32.self),
            let hasMore = reader.array(of: UInt8.self), let count = reader.integer(UInt32.self),
            let width = reader.byte()
        else { return nil }
        var columns: [StoredColumn] = []
        for _ in 0..<width {
            guard let column = reader.column(rows: Int(count)) else { return nil }
            columns.append(column)
        }
        guard reader.isAtEnd, hasMore.count == ends.count, ends.last ?? 0 == count,
            zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
        self.init(
            table: StoredTable(count: Int(count), columns: columns), ends: ends,
            hasMore: hasMore.map { $0 != 0 })
    }
}

/// Authenticates what a deployment stores in Redis: write access there does not suffice to forge an
/// entry.
public struct CacheSeal: Sendable {
    /// Bytes of a code: HMAC-SHA-256, cut to its first half.
    static let codeLength = 16

    private let key: SymmetricKey

    /// - Parameter secret: the deployment's, see `Application`
    public init(secret: [UInt8]) { key = Application.key("cache entries", from: secret) }

    /// All keys have the same length, so the boundary between key and body is unambiguous.
    func code(of body: ArraySlice<UInt8>, under cacheKey: CacheKey) -> [UInt8] {
        var code = HMAC<SHA256>(key: key)
        code.update(data: cacheKey.bytes)
        code.update(data: body)
        return Array(code.finalize().prefix(Self.codeLength))
    }

    fileprivate func isValid(
        _ code: ArraySlice<UInt8>, of body: ArraySlice<UInt8>, under cacheKey: CacheKey
    ) -> Bool {
        // In constant time.
        zip(code, self.code(of: body, under: cacheKey)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Appends numbers in little-endian order.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func integer(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func array(_ values: [some FixedWidthInteger]) {
        integer(UInt32(values.count))
        // Copies the array's memory: every supported platform is little-endian.
        values.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    private mutating func nulls(_ nulls: Nulls) {
        byte(nulls == nil ? 0 : 1)
        if let nulls { array(nulls) }
    }

    mutating func column(_ column: StoredColumn) {
        switch column {
        case .text(let text):
            byte(0)
            array(text.ends)
            array(text.slab.bytes)
        case .int32(let values, _):
            byte(1)
            array(values)
        case .int64(let values, _):
            byte(2)
            array(values)
        case .boolean(let values, _):
            byte(3)
            array(values.map { $0 ? UInt8(1) : 0 })
        case .uuid(let values, _):
            byte(4)
            array(values.flatMap { [$0.high, $0.low] })
        case .timestamp(let values, _):
            byte(5)
            array(values)
        }
        nulls(column.nulls)
    }
}

/// Reads what `ByteWriter` wrote, within bounds; `nil` if it does not fit.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func byte() -> UInt8? { integer(UInt8.self) }

    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
        let size = MemoryLayout<Value>.size
        guard bytes.count - position >= size else { return nil }
        defer { position += size }
        return bytes.withUnsafeBytes {
            Value(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Value.self))
        }
    }

    mutating func array<Value: FixedWidthInteger>(of type: Value.Type) -> [Value]? {
        let size = MemoryLayout<Value>.size
        guard let count = integer(UInt32.self), (bytes.count - position) / size >= Int(count) else {
            return nil
        }
        defer { position += Int(count) * size }
        return [Value](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
            // In bounds: `count` values of `size` bytes are left, which was just checked.
            bytes.withUnsafeBytes { source in
                let part = UnsafeRawBufferPointer(
                    rebasing: source[position..<position + Int(count) * size])
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
            }
            initialized = Int(count)
        }
    }

    mutating func column(rows: Int) -> StoredColumn? {
        switch byte() {
        case 0:
            guard let ends = array(of: UInt32.self), let bytes = array(of: UInt8.self),
                ends.count == rows, Int(ends.last ?? 0) == bytes.count,
                zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }), let nulls = nulls(rows)
            else { return nil }
            return .text(TextColumn(slab: Slab(bytes), ends: ends, nulls: nulls.flags))
        case 1: return values(rows, of: Int32.self) { .int32($0, $1) }
        case 2: return values(rows, of: Int64.self) { .int64($0, $1) }
        case 3: return values(rows, of: UInt8.self) { .boolean($0.map { $0 != 0 }, $1) }
        case 4:
            guard let words = array(of: UInt64.self), words.count == rows * 2,
                let nulls = nulls(rows)
            else { return nil }
            let values = (0..<rows).map {
                PostgresUUID(high: words[$0 * 2], low: words[$0 * 2 + 1])
            }
            return .uuid(values, nulls.flags)
        case 5: return values(rows, of: Int64.self) { .timestamp($0, $1) }
        default: return nil
        }
    }

    private mutating func values<Value: FixedWidthInteger>(
        _ rows: Int, of type: Value.Type, _ make: ([Value], Nulls) -> StoredColumn
    ) -> StoredColumn? {
        guard let values = array(of: type), values.count == rows, let nulls = nulls(rows) else {
            return nil
        }
        return make(values, nulls.flags)
    }

    private mutating func nulls(_ rows: Int) -> (flags: Nulls, Void)? {
        switch byte() {
        case 0: return (nil, ())
        case 1:
            guard let flags = array(of: UInt8.self), flags.count == rows else { return nil }
            return (flags, ())
        default: return nil
        }
    }
}
