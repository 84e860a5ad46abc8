// The operations of one connection, and to which of them an ID refers.

import Testing

@testable import Server

@Suite struct OperationTableTests {
    private func table() -> OperationTable {
        OperationTable(OperationLimits(operations: 3, subscriptions: 2))
    }

    @Test func `an ID may be reused, and then means another operation`() throws {
        var table = table()
        let first = try table.begin("a")
        #expect(table.contains("a") && table.contains(first))
        #expect(table.remove("a") == first)
        let second = try table.begin("a")
        #expect(!table.contains(first))
        #expect(table.remove(first) == false)
        #expect(table.remove(second) == true)
        #expect(table.remove("a") == nil)
    }

    @Test func `an end frees a place, also among the subscriptions`() throws {
        var table = table()
        let keys = try ["a", "b", "c"].map { id in try table.begin(id) }
        #expect(throws: (any Error).self) { try table.begin("d") }
        try table.streamOpened(keys[0])
        try table.streamOpened(keys[1])
        // Twice is once.
        try table.streamOpened(keys[1])
        #expect(throws: (any Error).self) { try table.streamOpened(keys[2]) }
        #expect(table.remove(keys[0]) == true)
        try table.streamOpened(keys[2])
        // Operations that have ended take no place.
        try table.streamOpened(keys[0])
        #expect(table.removeAll() == [keys[1], keys[2]])
        #expect(!table.contains("b"))
    }

    @Test func `what is stopped counts until nothing of it is left`() throws {
        var table = table()
        let first = try table.begin("a")
        _ = try table.begin("b")
        _ = try table.begin("c")
        #expect(table.stop("a") == first)
        #expect(!table.contains("a"))
        #expect(throws: (any Error).self) { try table.begin("a") }
        table.ended(first)
        _ = try table.begin("a")
        #expect(table.stop("d") == nil)
    }

    @Test(arguments: [
        ("", false), ("a", true), (String(repeating: "가", count: 128), true),
        (String(repeating: "가", count: 129), false),
        // One character with a thousand accents.
        ("a" + String(repeating: "\u{301}", count: 1_000), false),
    ])
    func `an ID has 1 to 128 characters`(_ text: String, _ isID: Bool) {
        #expect(OperationTable.isID(text) == isID)
    }
}
