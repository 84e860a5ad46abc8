import GraphQLCore
import Resolvers
import Testing

@testable import Server

struct LoadShedderTests {
    private static func shedder(_ change: (inout LoadLimits) -> Void) -> LoadShedder {
        var limits = LoadLimits()
        limits.minimumRunning = 1
        limits.maximumRunning = 1
        change(&limits)
        let all = limits
        return LoadShedder { _ in all }
    }

    @Test func `who has to wait runs after the one before`() async throws {
        let load = Self.shedder { $0.maximumWait = 600 }
        try await load.enter(.query)
        let second = Task {
            do {
                try await load.enter(.query)
                load.leave(.query)
                return true
            } catch {
                return false
            }
        }
        while load.counts[0].waiting == 0 { await Task.yield() }
        load.leave(.query)
        #expect(await second.value)
        #expect(load.counts[0].running == 0)
        #expect(!load.isShedding)
    }

    @Test func `one kind does not wait for another`() async throws {
        let load = Self.shedder { $0.maximumWait = 600 }
        try await load.enter(.session)
        try await load.enter(.query)
        #expect(load.counts.map(\.running) == [1, 0, 1, 0])
    }

    @Test func `a full queue is told to come again later`() async throws {
        let load = Self.shedder { $0.waiting = 0 }
        try await load.enter(.query)
        await #expect(throws: RequestError.self) { try await load.enter(.query) }
        do throws(RequestError) {
            try await load.enter(.query)
        } catch {
            #expect(error.errors[0].hasCode(.overloaded))
            #expect((1...3).contains(error.retryAfter ?? 0))
        }
        #expect(load.counts[0].shed == 2)
        #expect(load.isShedding)
    }

    @Test func `who waits longer than allowed is sent away`() async throws {
        let load = Self.shedder { $0.maximumWait = 0 }
        try await load.enter(.query)
        let second = Task { () -> Bool in
            do {
                try await load.enter(.query)
                return true
            } catch {
                return false
            }
        }
        while load.counts[0].waiting == 0 { await Task.yield() }
        load.expire()
        #expect(await second.value == false)
        #expect(load.counts[0].shed == 1)
    }

    @Test func `who leaves gives its place in the queue up`() async throws {
        let load = Self.shedder { $0.maximumWait = 600 }
        try await load.enter(.query)
        let second = Task { try? await load.enter(.query) }
        while load.counts[0].waiting == 0 { await Task.yield() }
        second.cancel()
        await second.value
        #expect(load.counts[0].waiting == 0)
        #expect(load.counts[0].shed == 0)
    }
}
