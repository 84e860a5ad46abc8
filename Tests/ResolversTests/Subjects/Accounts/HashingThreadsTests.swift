// Hashing does not occupy the threads of Swift's tasks.

import Foundation
import Synchronization
import Testing

@testable import Resolvers

struct HashingThreadsTests {
    /// Opened once; waiting at it blocks the thread.
    private final class Gate: Sendable {
        private let condition = NSCondition()
        private let isOpen = Mutex(false)

        func open() {
            condition.lock()
            isOpen.withLock { $0 = true }
            condition.broadcast()
            condition.unlock()
        }

        /// Whether it was opened. The time limit only matters on failure: without it no task would
        /// ever run to report one.
        func wait() -> Bool {
            condition.lock()
            defer { condition.unlock() }
            let limit = Date(timeIntervalSinceNow: 60)
            while !isOpen.withLock(\.self) {
                guard condition.wait(until: limit) else { return false }
            }
            return true
        }
    }

    private final class Counter: Sendable {
        private let number = Atomic(0)
        var count: Int { number.load(ordering: .relaxed) }
        func add() { number.add(1, ordering: .relaxed) }
    }

    private static func waitUntil(_ condition: () -> Bool) async {
        while !condition() { await Task.yield() }
    }

    @Test func `tasks keep running while as many hashes as processors are computed`()
        async throws
    {
        // More than Swift has threads for tasks.
        let width = 2 * ProcessInfo.processInfo.activeProcessorCount
        let threads = HashingThreads(width: width, queueLimit: 0)
        defer { threads.stop() }
        let gate = Gate()
        let begun = Counter()
        let works = (0..<width).map { _ in
            Task {
                await threads.run(from: .terminal) {
                    begun.add()
                    return gate.wait() ? [1] : [0]
                }
            }
        }
        await Self.waitUntil { begun.count == width }
        for _ in 0..<100 { await Task.detached { await Task.yield() }.value }
        gate.open()
        for work in works { #expect(await work.value == [1]) }
    }

    @Test func `a password whose caller has left is not hashed, and its place is free`()
        async throws
    {
        let threads = HashingThreads(width: 1, queueLimit: 1)
        defer { threads.stop() }
        let gate = Gate()
        let begun = Counter()
        let first = Task {
            await threads.run(from: .terminal) {
                begun.add()
                return gate.wait() ? [1] : [0]
            }
        }
        await Self.waitUntil { begun.count == 1 }
        for _ in 0..<3 {
            let next = Task {
                await threads.run(from: .terminal) {
                    begun.add()
                    return [2]
                }
            }
            await Self.waitUntil { threads.waiting == 1 }
            next.cancel()
            #expect(await next.value == nil)
            #expect(threads.waiting == 0)
        }
        // Cancelled before it came.
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await threads.run(from: .terminal) { [3] }
        }
        #expect(await late.value == nil)
        let last = Task { await threads.run(from: .terminal) { [4] } }
        await Self.waitUntil { threads.waiting == 1 }
        gate.open()
        #expect(await first.value == [1])
        #expect(await last.value == [4])
        #expect(begun.count == 1)
    }
}
