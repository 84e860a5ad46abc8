import Postgres
import Testing

@testable import Resolvers

@Suite struct MemoryCacheTests {
    private static func key(_ number: Int) -> TenantKey {
        TenantKey(apartment: 1, uuid: PostgresUUID(high: 7, low: UInt64(number)))
    }

    private struct Text: MeasuredInBytes, Equatable {
        let byteCount: Int
    }

    @Test func `values take no more than their limit, and those in use stay`() {
        let limit = 100_000
        let texts = Text(byteCount: 500)
        let cache = MemoryCache<TenantKey, Text>(byteLimit: limit)
        cache.insert(texts, for: Self.key(0))
        for number in 1...2_000 {
            cache.insert(texts, for: Self.key(number))
            #expect(cache[Self.key(0)] == texts)
        }
        let kept = (0...2_000).count { cache[Self.key($0)] != nil }
        #expect(kept > 50)
        #expect(kept * texts.byteCount <= limit)
        #expect(cache[Self.key(1)] == nil)
    }
}
