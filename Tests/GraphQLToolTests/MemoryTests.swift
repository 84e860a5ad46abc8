// What the tool caches between requests.

import Testing

@testable import GraphQLTool

struct MemoryTests {
    @Test func `a value is built once for the same texts`() {
        let memory = Memory()
        var made = 0
        for _ in 0..<3 {
            #expect(
                memory.value("k", ["a", nil]) {
                    made += 1
                    return made
                } == 1)
        }
        #expect(made == 1)
    }

    @Test func `absent, empty and shifted texts are different keys`() {
        let memory = Memory()
        let keys: [[String?]] = [
            ["a", nil], ["a", ""], ["", "a"], [nil, "a"], ["a"], ["ab", ""], ["a", "b"],
        ]
        for (index, key) in keys.enumerated() {
            #expect(memory.value("k", key) { index } == index)
        }
        #expect(memory.value("l", ["a"]) { 100 } == 100)
    }

    @Test func `the least recently used is evicted`() {
        let memory = Memory(maximumEntries: 2)
        _ = memory.value("k", ["a"]) { 1 }
        _ = memory.value("k", ["b"]) { 1 }
        _ = memory.value("k", ["a"]) { 2 }
        _ = memory.value("k", ["c"]) { 1 }
        #expect(memory.value("k", ["a"]) { 3 } == 1)
        #expect(memory.value("k", ["b"]) { 3 } == 3)
    }

    @Test func `texts are cached up to a number of bytes`() {
        let memory = Memory(maximumBytes: 100)
        let long = String(repeating: "x", count: 60)
        _ = memory.value("k", [long + "a"]) { 1 }
        _ = memory.value("k", [long + "b"]) { 1 }
        #expect(memory.value("k", [long + "a"]) { 2 } == 2)
        #expect(memory.value("k", [long + long]) { 3 } == 3)
        #expect(memory.value("k", [long + long]) { 4 } == 4)
    }
}
