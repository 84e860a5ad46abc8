import Redis
import Synchronization
import TestSupport
import Testing

@Suite(.enabled(if: TestRedis.isThere, TestRedis.note), .timeLimit(.minutes(20)))
struct RedisSubscriberTests {
    @Test func `a subscription starts with a gap and then misses nothing`() async throws {
        let configuration = try TestRedis.withLongTimeouts(TestRedis.sharedURL)
        let subscriber = RedisSubscriber(configuration)
        try await TestRedis.withClient(configuration) { client in
            let (one, two, other) = (TestRedis.key(), TestRedis.key(), TestRedis.key())
            var both = subscriber.subscribe([one, two]).makeAsyncIterator()
            var second = subscriber.subscribe([two]).makeAsyncIterator()
            #expect(await both.next() == .gap)
            #expect(await second.next() == .gap)
            let reached = [
                try await client.publish([0, 13, 10, 255], to: one),
                try await client.publish([], to: two), try await client.publish([1], to: other),
            ]
            #expect(reached == [1, 1, 0], "one connection listens for both streams")
            #expect(await both.next() == .message(channel: one, payload: [0, 13, 10, 255]))
            #expect(await both.next() == .message(channel: two, payload: []))
            #expect(await second.next() == .message(channel: two, payload: []))
        }
        await subscriber.shutdown()
    }

    @Test func `after a restart of the server the stream yields a gap and continues`() async throws
    {
        try await TestServices.withOwn(.redis) { services in
            let configuration = try TestRedis.strict(services.redisURL)
            let subscriber = RedisSubscriber(configuration)
            try await TestRedis.withClient(configuration) { client in
                let channel = Array("c")
                var messages = subscriber.subscribe([channel]).makeAsyncIterator()
                #expect(await messages.next() == .gap)
                client.publishIgnoringReply([1], to: channel)
                #expect(await messages.next() == .message(channel: channel, payload: [1]))
                try await services.perform(.kill, on: .redis)
                #expect(await eventually { subscriber.statistics.state == .connecting })
                try await services.perform(.start, on: .redis)
                #expect(await messages.next() == .gap)
                #expect(await eventually { (try? await client.publish([2], to: channel)) == 1 })
                #expect(await messages.next() == .message(channel: channel, payload: [2]))
                #expect(subscriber.statistics.connections == 2)
            }
            await subscriber.shutdown()
        }
    }

    @Test func `a hung server is detected even if nothing is published`() async throws {
        try await TestServices.withOwn(.redis) { services in
            var configuration = try TestRedis.strict(services.redisURL)
            configuration.pingInterval = .milliseconds(50)
            configuration.replyTimeout = .milliseconds(300)
            let subscriber = RedisSubscriber(configuration)
            try await TestRedis.withClient(configuration) { client in
                var messages = subscriber.subscribe([Array("c")]).makeAsyncIterator()
                #expect(await messages.next() == .gap)
                _ = try await client.command([Array("CLIENT"), Array("PAUSE"), Array("1000")])
                #expect(await eventually { subscriber.statistics.disconnections >= 1 })
                #expect(await messages.next() == .gap)
            }
            await subscriber.shutdown()
        }
    }

    @Test func `a slow reader loses the oldest messages and is notified`() async throws {
        var configuration = try TestRedis.withLongTimeouts(TestRedis.sharedURL)
        configuration.maximumBufferedMessages = 4
        let subscriber = RedisSubscriber(configuration)
        try await TestRedis.withClient(configuration) { client in
            let channel = TestRedis.key()
            var messages = subscriber.subscribe([channel]).makeAsyncIterator()
            #expect(await messages.next() == .gap)
            for number in UInt8(0)..<10 { try await client.publish([number], to: channel) }
            #expect(await eventually { subscriber.statistics.dropped == 6 })
            #expect(await messages.next() == .gap)
            for number in UInt8(6)..<10 {
                #expect(await messages.next() == .message(channel: channel, payload: [number]))
            }
        }
        await subscriber.shutdown()
    }

    @Test func `a stream that is released or cancelled leaves its channel`() async throws {
        let configuration = try TestRedis.withLongTimeouts(TestRedis.sharedURL)
        let subscriber = RedisSubscriber(configuration)
        try await TestRedis.withClient(configuration) { client in
            let channel = TestRedis.key()
            do {
                var messages = subscriber.subscribe([channel]).makeAsyncIterator()
                #expect(await messages.next() == .gap)
            }
            #expect(await eventually { (try? await client.publish([1], to: channel)) == 0 })
            let heard = Mutex(0)
            let reader = Task {
                for await _ in subscriber.subscribe([channel]) { heard.withLock { $0 += 1 } }
            }
            #expect(await eventually { (try? await client.publish([2], to: channel)) == 1 })
            #expect(await eventually { heard.withLock { $0 } >= 1 })
            reader.cancel()
            await reader.value
            #expect(await eventually { (try? await client.publish([3], to: channel)) == 0 })
        }
        await subscriber.shutdown()
    }

    @Test func `shutdown ends every stream, including later ones`() async throws {
        let subscriber = RedisSubscriber(try TestRedis.withLongTimeouts(TestRedis.sharedURL))
        let reader = Task {
            for await _ in subscriber.subscribe([TestRedis.key()]) {}
            return true
        }
        #expect(await eventually { subscriber.statistics.replies > 0 })
        await subscriber.shutdown()
        #expect(await reader.value)
        var late = subscriber.subscribe([Array("c")]).makeAsyncIterator()
        #expect(await late.next() == nil)
        await subscriber.shutdown()
        #expect(subscriber.statistics.state == .closed)
    }
}
