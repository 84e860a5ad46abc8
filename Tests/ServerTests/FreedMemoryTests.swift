// When freed memory is given back.

import Testing

@testable import Server

@Suite struct FreedMemoryTests {
    private static let megabyte = 1 << 20

    private func isDue(_ freed: inout FreedMemory, used: Int, resident: Int) -> Bool {
        freed.isDue(used: used * Self.megabyte, resident: resident * Self.megabyte)
    }

    @Test func `memory is given back when much of it is free`() {
        var freed = FreedMemory()
        #expect(!isDue(&freed, used: 50, resident: 60))
        #expect(!isDue(&freed, used: 900, resident: 920))
        #expect(isDue(&freed, used: 100, resident: 920))
    }

    @Test func `of a large heap an eighth must be free`() {
        var freed = FreedMemory()
        #expect(!isDue(&freed, used: 8_000, resident: 8_999))
        #expect(isDue(&freed, used: 8_000, resident: 9_000))
    }

    @Test func `what could not be given back is not tried again`() {
        var freed = FreedMemory()
        #expect(isDue(&freed, used: 100, resident: 200))
        freed.wasReturned(used: 100 * Self.megabyte, resident: 140 * Self.megabyte)
        #expect(!isDue(&freed, used: 100, resident: 150))
        #expect(isDue(&freed, used: 100, resident: 156))
    }

    @Test func `what has gone meanwhile is not counted as kept for ever`() {
        var freed = FreedMemory()
        freed.wasReturned(used: 100 * Self.megabyte, resident: 140 * Self.megabyte)
        #expect(!isDue(&freed, used: 130, resident: 140))
        #expect(isDue(&freed, used: 110, resident: 140))
    }
}
