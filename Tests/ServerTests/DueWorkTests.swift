// Each kind of due work has its own turn.

import Synchronization
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(2))) struct DueWorkTests {
    private struct Broken: Error {}

    @Test func `a step that hangs, or fails, does not delay others`() async throws {
        let complexes = try await SampleComplexes.make(on: TestServices.shared())
        try await EventNode.with(complexes, hints: .none) { node in
            let turns = Mutex(0)
            let failures = Mutex(0)
            let enough = AsyncStream<Void>.makeStream()
            let work = DueWork(
                node.application,
                [
                    .init(name: "hangs") { _ in
                        try await Task.sleep(for: .seconds(3_600))
                        return 0
                    },
                    .init(name: "fails") { _ in
                        failures.withLock { $0 += 1 }
                        throw Broken()
                    },
                    .init(name: "works") { _ in
                        let turn = turns.withLock { count in
                            count += 1
                            return count
                        }
                        if turn == 50 { enough.continuation.finish() }
                        return 1
                    },
                ])
            let running = Task { await work.keepRunning(every: .milliseconds(1)) }
            for await _ in enough.stream {}
            running.cancel()
            await running.value
            #expect(turns.withLock { $0 } >= 50)
            // It waits after its first failure.
            #expect((1...5).contains(failures.withLock { $0 }))
        }
    }
}
