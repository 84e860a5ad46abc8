// A few places for heavy work, shared fairly.
import Synchronization
import Testing

@testable import Resolvers

@Suite struct FairSlotsTests {
    /// Who got a place, in order. Places are not released automatically.
    private final class Record: Sendable {
        let slots: FairSlots<String>
        private let got = Mutex<[String]>([])

        init(_ count: Int) { slots = FairSlots(count) }

        var holders: [String] { got.withLock { $0 } }

        /// Requests a place, and waits until it is queued or has one.
        func ask(_ holder: String, lineOf count: Int) async -> Task<Void, Never> {
            let task = Task {
                await slots.take(for: holder)
                got.withLock { $0.append(holder) }
            }
            while slots.asked < count { await Task.yield() }
            return task
        }

        func waitFor(_ count: Int) async { while holders.count < count { await Task.yield() } }
    }

    @Test func `one holder has one place, however many there are`() async {
        let record = Record(2)
        var tasks: [Task<Void, Never>] = []
        for number in 1...3 { tasks.append(await record.ask("a", lineOf: number)) }
        tasks.append(await record.ask("b", lineOf: 4))
        await record.waitFor(2)
        #expect(record.holders == ["a", "b"], "the second place is for another")
        record.slots.release(from: "b")
        #expect(record.slots.asked == 3)
        for _ in 1...2 {
            let before = record.holders.count
            record.slots.release(from: "a")
            await record.waitFor(before + 1)
        }
        #expect(record.holders == ["a", "b", "a", "a"])
        record.slots.release(from: "a")
        for task in tasks { await task.value }
    }

    @Test func `those who wait get their places in turn`() async {
        let record = Record(1)
        var tasks: [Task<Void, Never>] = []
        for (index, holder) in ["a", "b", "b", "b", "c", "d", "c"].enumerated() {
            tasks.append(await record.ask(holder, lineOf: index + 1))
        }
        await record.waitFor(1)
        for count in 2...7 {
            record.slots.release(from: record.holders[count - 2])
            await record.waitFor(count)
        }
        #expect(record.holders == ["a", "b", "c", "d", "b", "c", "b"])
        record.slots.release(from: "b")
        for task in tasks { await task.value }
        #expect(record.slots.asked == 0)
    }
}
