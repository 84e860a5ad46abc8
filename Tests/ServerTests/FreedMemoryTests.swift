// When freed memory is given back.

import Testing

@testable import Server

@Suite struct FreedMemoryTests {
    private static let megabyte = 1 << 20

    /// Whether memory is given back, for each number of megabytes in use, one after the other.
    private func due(_ megabytes: [Int]) -> [Bool] {
        var freed = FreedMemory()
        return megabytes.map { freed.isDue(used: $0 * Self.megabyte) }
    }

    @Test func `memory is given back once much of it was freed`() {
        #expect(due([50, 900, 700, 100, 100, 90]) == [false, false, true, true, false, false])
    }

    @Test func `little that was freed is kept, for what comes next`() {
        #expect(due([50, 65, 50, 66, 51]) == [false, false, false, false, false])
    }

    @Test func `of a large heap an eighth must be free`() {
        #expect(due([8_000, 7_900, 7_001, 7_000]) == [false, false, false, true])
    }

    @Test func `what is freed bit by bit is given back too`() {
        #expect(due([100, 95, 90, 84]) == [false, false, false, true])
    }
}
