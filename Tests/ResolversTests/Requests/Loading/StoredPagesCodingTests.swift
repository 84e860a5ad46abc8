// The content of Redis is trusted only if this release wrote it under this key.

import Crypto
import GraphQLCore
import Postgres
import Testing

@testable import Resolvers

@Suite struct StoredPagesCodingTests {
    private static let seal = CacheSeal(secret: [UInt8](repeating: 7, count: 32))

    private static func key(
        _ description: String, _ statement: Statement = GateQueries.gate, version: Int64 = 1
    ) -> CacheKey {
        CacheKey(schema: 7, statement: statement, topic: .feeds, apartment: 1, version: version) {
            $0.text(description)
        }
    }

    private static func pages(_ rows: Int, columns: Int = 6) -> StoredPages {
        let text = TextColumn(
            slab: Slab([UInt8](repeating: 0x61, count: rows * 3)),
            ends: (0..<rows).map { UInt32($0 + 1) * 3 },
            nulls: rows > 1 ? [1] + [UInt8](repeating: 0, count: rows - 1) : nil)
        let all: [StoredColumn] = [
            .text(text), .int32([Int32](repeating: 5, count: rows), nil),
            .int64([Int64](repeating: -5, count: rows), [UInt8](repeating: 0, count: rows)),
            .boolean([Bool](repeating: true, count: rows), nil),
            .uuid([PostgresUUID](repeating: .timeOrdered(), count: rows), nil),
            .timestamp([Int64](repeating: 9, count: rows), nil),
        ]
        return StoredPages(
            table: StoredTable(count: rows, columns: Array(all.prefix(columns))),
            ends: [UInt32(rows / 2), UInt32(rows)], hasMore: [false, true])
    }

    @Test(arguments: [0, 1, 2, 300])
    func `what was written is read back`(_ rows: Int) throws {
        let key = Self.key("list")
        let pages = Self.pages(rows)
        let again = try #require(
            StoredPages(encoded: pages.encoded(under: key, Self.seal), under: key, Self.seal))
        #expect(again.ends == pages.ends && again.hasMore == pages.hasMore)
        #expect(again.encoded(under: key, Self.seal) == pages.encoded(under: key, Self.seal))
        #expect(again.table.columns.count == 6)
    }

    @Test func `an entry under another key is a miss`() {
        let value = Self.pages(3).encoded(under: Self.key("list"), Self.seal)
        for other in [
            Self.key("another list"), Self.key("list", version: 2),
            Self.key("list", GateQueries.complexes),
        ] {
            #expect(StoredPages(encoded: value, under: other, Self.seal) == nil)
        }
    }

    @Test func `an entry that is truncated or longer is a miss`() {
        let key = Self.key("list")
        let value = Self.pages(3).encoded(under: key, Self.seal)
        for count in 0..<value.count {
            #expect(StoredPages(encoded: Array(value.prefix(count)), under: key, Self.seal) == nil)
        }
        for more in [[0], [UInt8](repeating: 0, count: 100), value] {
            #expect(StoredPages(encoded: value + more, under: key, Self.seal) == nil)
        }
    }

    @Test func `an entry with any bit changed is a miss`() {
        let key = Self.key("list")
        let value = Self.pages(2).encoded(under: key, Self.seal)
        for bit in 0..<(value.count * 8) {
            var damaged = value
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(StoredPages(encoded: damaged, under: key, Self.seal) == nil)
        }
    }

    @Test func `an entry made without the secret is a miss`() {
        let key = Self.key("list")
        let body = Array(Self.pages(3).encoded(under: key, Self.seal).dropFirst(16))
        let digest = SHA256.hash(data: key.bytes + body).prefix(16)
        #expect(StoredPages(encoded: digest + body, under: key, Self.seal) == nil)
        let other = CacheSeal(secret: [UInt8](repeating: 8, count: 32))
        #expect(
            StoredPages(encoded: Self.pages(3).encoded(under: key, other), under: key, Self.seal)
                == nil)
    }

    @Test func `random bytes are a miss`() {
        let key = Self.key("list")
        var random = SystemRandomNumberGenerator()
        for length in 0..<600 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(StoredPages(encoded: bytes, under: key, Self.seal) == nil)
        }
    }

    @Test func `a body of any bytes decodes to pages that fit, or not at all`() throws {
        // Behind the digest, in case an attacker can forge one.
        let key = Self.key("list")
        let value = Self.pages(4).encoded(under: key, Self.seal)
        let body = Array(value.dropFirst(16))
        var decoded = 0
        for position in body.indices {
            for byte: UInt8 in [0, 1, 2, 5, 6, 0x7f, 0x80, 0xff] {
                var changed = body
                changed[position] = byte
                guard let pages = StoredPages(body: changed) else { continue }
                decoded += 1
                #expect(pages.ends.count == pages.hasMore.count)
                #expect(Int(pages.ends.last ?? 0) == pages.table.count)
                for column in pages.table.columns {
                    _ = column.selecting(Array(0..<pages.table.count))
                }
            }
        }
        #expect(decoded > 0)
    }
}
