import TestSupport
import Testing

@testable import Server

@Suite struct GzipTests {
    @Test(arguments: [0, 1, 1_023, 32 << 10, (32 << 10) + 1, 3_000_000])
    func `compressed data expands to the original`(_ count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7 &* 31) }
        let compressed = try Gzip.compress(bytes)
        #expect(try Gzip.expand(compressed, limit: count) == bytes)
    }

    @Test func `noise is also preserved`() throws {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(try Gzip.expand(Gzip.compress(bytes), limit: bytes.count) == bytes)
    }

    @Test func `another program reads it`() async throws {
        let text = Array(String(repeating: "{\"content\":\"안녕하세요\"}", count: 5_000).utf8)
        #expect(try await GzipTool.expand(Gzip.compress(text)) == text)
        #expect(try Gzip.expand(try await GzipTool.compress(text), limit: text.count) == text)
    }

    @Test func `several members are one body`() throws {
        let two = try Gzip.compress(Array("one".utf8)) + Gzip.compress(Array("two".utf8))
        #expect(try Gzip.expand(two, limit: 6) == Array("onetwo".utf8))
    }

    @Test func `a body larger than allowed is refused before it is expanded`() throws {
        let bomb = try Gzip.compress(Array(repeating: 0, count: 50_000_000))
        #expect(bomb.count < 300_000)
        #expect(throws: Gzip.Fault.tooLong) { try Gzip.expand(bomb, limit: 1_000_000) }
        #expect(try Gzip.expand(Gzip.compress([1, 2]), limit: 2) == [1, 2])
        #expect(throws: Gzip.Fault.tooLong) {
            try Gzip.expand(Gzip.compress([1, 2, 3]), limit: 2)
        }
    }

    @Test func `a body that is truncated, has a wrong checksum, or is not gzip is refused`() throws
    {
        let whole = try Gzip.compress(Array("a body".utf8))
        for count in 0..<whole.count {
            #expect(throws: Gzip.Fault.malformed, "\(count) bytes") {
                try Gzip.expand(Array(whole[..<count]), limit: 100)
            }
        }
        var wrong = whole
        wrong[wrong.count - 6] ^= 1
        #expect(throws: Gzip.Fault.malformed) { try Gzip.expand(wrong, limit: 100) }
        #expect(throws: Gzip.Fault.malformed) { try Gzip.expand(whole + [0], limit: 100) }
        #expect(throws: Gzip.Fault.malformed) {
            try Gzip.expand(Array("{\"query\":\"{a}\"}".utf8), limit: 100)
        }
    }
}
