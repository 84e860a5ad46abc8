// Work that is done by a task that ends.

import Testing

@testable import GraphQLCore

@Suite struct TaskOfItsOwnTests {
    private struct Lost: Error {}

    @TaskLocal private static var name = "nobody"

    @Test func `its value and its error are the caller's`() async throws {
        #expect(try await inTaskOfItsOwn { 7 } == 7)
        await #expect(throws: Lost.self) { try await inTaskOfItsOwn { throw Lost() } }
    }

    @Test func `task-local values are the caller's`() async throws {
        let name = try await Self.$name.withValue("somebody") {
            try await inTaskOfItsOwn { Self.name }
        }
        #expect(name == "somebody")
    }

    @Test(.timeLimit(.minutes(1)))
    func `it is cancelled with the caller`() async {
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let caller = Task {
            try await inTaskOfItsOwn {
                begin.finish()
                // Until it is cancelled.
                try await Task.sleep(for: .seconds(3_600))
            }
        }
        for await _ in begun {}
        caller.cancel()
        await #expect(throws: CancellationError.self) { try await caller.value }
    }
}
