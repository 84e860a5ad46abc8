import Testing

@testable import Resolvers

@Suite struct GenerationCacheTests {
    private static let entry = 10_000

    @Test func `no more is stored than the limit, and used values stay`() {
        let limit = 20 * Self.entry
        let cache = GenerationCache<Int, String>(byteLimit: limit)
        cache.insert("used", for: -1, bytes: Self.entry)
        for number in 0..<200 {
            cache.insert("\(number)", for: number, bytes: Self.entry)
            #expect(cache[-1] == "used")
            #expect(cache.byteCount <= limit)
        }
        #expect(cache[0] == nil)
        #expect(cache[199] == "199")
        #expect(cache.count > 5)
    }

    @Test func `a key is charged once, and again when its value has grown`() {
        let cache = GenerationCache<Int, String>(byteLimit: 20 * Self.entry)
        #expect(cache.insert("a", for: 1, bytes: Self.entry))
        let bytes = cache.byteCount
        #expect(!cache.insert("b", for: 1, bytes: Self.entry))
        #expect(cache[1] == "b")
        #expect(cache.byteCount == bytes)
        cache.charge("b", for: 1, bytes: 2 * Self.entry)
        #expect(cache.byteCount == bytes + Self.entry)
        cache.charge("c", for: 2, bytes: Self.entry)
        #expect(cache.count == 1, "what is not stored is not charged")
    }

    @Test func `a value larger than a generation is not stored`() {
        let cache = GenerationCache<Int, String>(byteLimit: 2 * Self.entry)
        #expect(!cache.insert("large", for: 1, bytes: 2 * Self.entry))
        #expect(cache[1] == nil)
        #expect(cache.byteCount == 0)
    }
}

@Suite struct GenerationsTests {
    @Test func `a value is counted once, and used values stay beyond their generation`() {
        var values = Generations<Int, String>(limit: 10)
        values.insert("used", for: -1)
        for number in 0..<100 {
            values.insert("\(number)", for: number)
            values.insert("again", for: number)
            let used = values[-1]
            #expect(used == "used")
            #expect(values.charged == values.count)
            #expect(values.count <= 20)
        }
        let (first, last) = (values[0], values[99])
        #expect(first == nil)
        #expect(last == "again")
    }
}
