// The order of turns when many wait.

import Testing

@testable import Resolvers

struct FairQueueTests {
    private static func drain(_ queue: inout FairQueue<String, Int>) -> [Int] {
        var elements: [Int] = []
        while let element = queue.popFirst() { elements.append(element) }
        return elements
    }

    @Test func `sources take turns, each in its own order`() {
        var queue = FairQueue<String, Int>(limit: 10)
        for element in 1...5 { _ = queue.append(element, from: "many") }
        for element in 11...12 { _ = queue.append(element, from: "few") }
        _ = queue.append(21, from: "one")
        #expect(queue.count == 8)
        #expect(Self.drain(&queue) == [1, 11, 21, 2, 12, 3, 4, 5])
        #expect(queue.count == 0)
    }

    @Test func `leaving frees the place, and the others keep their turns`() {
        var queue = FairQueue<String, Int>(limit: 4)
        for element in 1...2 { _ = queue.append(element, from: "many") }
        for element in [11, 21] { _ = queue.append(element, from: "source \(element)") }
        #expect(queue.remove(from: "source 11") { $0 == 1 } == nil)
        #expect(queue.remove(from: "source 11") { $0 == 11 } == 11)
        #expect(queue.remove(from: "many") { $0 == 1 } == 1)
        #expect(queue.count == 2)
        _ = queue.append(12, from: "source 11")
        #expect(Self.drain(&queue) == [2, 21, 12])
    }

    @Test func `a newcomer waits for one entry of each source, not for all`() {
        var queue = FairQueue<String, Int>(limit: 10)
        for element in 1...9 { _ = queue.append(element, from: "many") }
        #expect(queue.popFirst() == 1)
        _ = queue.append(11, from: "new")
        #expect(queue.popFirst() == 2)
        #expect(queue.popFirst() == 11)
    }

    @Test func `a full queue takes a newcomer in the place of the last of the crowd`() {
        var queue = FairQueue<String, Int>(limit: 3)
        for element in 1...3 { _ = queue.append(element, from: "many") }
        guard case .refused = queue.append(4, from: "many") else {
            Issue.record("a fourth of the same source was taken")
            return
        }
        guard case .takenInsteadOf(3) = queue.append(11, from: "new") else {
            Issue.record("the newcomer was not taken")
            return
        }
        // Two and one: another entry of the newcomer would only reverse the two.
        guard case .refused = queue.append(12, from: "new") else {
            Issue.record("the queue goes back and forth")
            return
        }
        #expect(queue.count == 3)
        #expect(Self.drain(&queue) == [1, 11, 2])
    }

    @Test func `a queue without capacity accepts nothing`() {
        var queue = FairQueue<String, Int>(limit: 0)
        guard case .refused = queue.append(1, from: "one") else {
            Issue.record("taken")
            return
        }
        #expect(queue.popFirst() == nil)
    }
}
