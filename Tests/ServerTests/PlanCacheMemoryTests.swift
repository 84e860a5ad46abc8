// The cache's accounting compared with the memory of the process; meant for a separate process
// (scripts/deep/plan-cache-flood), since everything else also takes memory.

import Foundation
import GraphQLCore
import Testing

@testable import Server

@Suite(.enabled(if: ProcessInfo.processInfo.environment["DANJI_TEST_MEMORY"] != nil), .serialized)
struct PlanCacheMemoryTests {
    @Test(arguments: [(45, 600), (12, 2_000), (1, 8_000)])
    func `plans take about the memory they are charged`(_ aliases: Int, _ count: Int) throws {
        let cache = PlanCache(byteLimit: 1 << 30)
        func fill(_ numbers: Range<Int>) throws {
            for number in numbers {
                let document = PlanCacheTests.document(number, aliases: aliases)
                let key = PlanCache.Key(document: Array(document.utf8), operationName: nil)
                let operation = try PlanCacheTests.plan(document)
                cache.insert(operation, for: key)
                for bits in [255, 0x5A, 0x0F] {
                    try PlanCacheTests.decide(operation, bits)
                    cache.charge(operation, for: key)
                }
            }
        }
        try fill(0..<20)
        let (before, charged) = (try Self.resident(), cache.byteCount)
        try fill(20..<(20 + count))
        let (grown, accounted) = (try Self.resident() - before, cache.byteCount - charged)
        print("accounted \(accounted / count) bytes a plan, resident \(grown / count)")
        #expect(accounted >= grown * 8 / 10, "accounted \(accounted), resident \(grown)")
    }

    /// Bytes of memory of the process, in pages of 4 KB.
    private static func resident() throws -> Int {
        let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return (Int(text.split(separator: " ")[1]) ?? 0) * 4_096
    }
}
