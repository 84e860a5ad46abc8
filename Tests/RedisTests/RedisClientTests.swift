// Commands on the real server that all tests share; every key is this test's own.
import Redis
import TestSupport
import Testing

@Suite(.enabled(if: TestRedis.isThere, TestRedis.note), .timeLimit(.minutes(20)))
struct RedisClientTests {
    @Test func `ten thousand callers at once each get their own value`() async throws {
        try await TestRedis.withClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL)) {
            client in
            let prefix = TestRedis.key()
            let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<10_000 {
                    group.addTask {
                        let key = prefix + Array(":\(number)")
                        let value = Array("value \(number)")
                        try await client.set(key, to: value, expireSeconds: 60)
                        return try await client.get(key) == value ? 0 : 1
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(wrong == 0)
            let statistics = client.statistics
            #expect(statistics.commands == 20_000 && statistics.replies == 20_000)
            #expect(statistics.timeouts == 0 && statistics.connections == 1)
            #expect(statistics.queueDepth == 0 && statistics.inFlight == 0)
        }
    }

    @Test func `empty, binary and large values come back unchanged`() async throws {
        try await TestRedis.withClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL)) {
            client in
            let binary = (0..<1024).map { UInt8(truncatingIfNeeded: $0) }
            let large = (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let values: [[UInt8]] = [[], [0], Array("\r\n$-1\r\n"), binary, large]
            let keys = values.indices.map { TestRedis.key("\u{0}\($0)") }
            for (key, value) in zip(keys, values) {
                try await client.set(key, to: value, expireSeconds: 60)
                let read = try await client.get(key)
                #expect(read == value)
            }
            let missing = TestRedis.key("missing")
            let found = try await client.mget([missing] + keys + [missing])
            #expect(found == [nil] + values + [nil])
            #expect(try await client.mget([]) == [])
            #expect(try await client.get(missing) == nil)
            #expect(try await client.del(keys + [missing]) == keys.count)
            #expect(try await client.del([]) == 0)
        }
    }

    @Test func `many large values at once are written and read in parts`() async throws {
        try await TestRedis.withClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL)) {
            client in
            let equal = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        let key = TestRedis.key("large")
                        let value = [UInt8](repeating: UInt8(number), count: 1_048_576)
                        try await client.set(key, to: value, expireSeconds: 60)
                        let isEqual = try await client.get(key) == value
                        try await client.del([key])
                        return isEqual
                    }
                }
                return try await group.reduce(true) { $0 && $1 }
            }
            #expect(equal)
        }
    }

    @Test func `a SET that nobody waits for arrives and expires`() async throws {
        try await TestRedis.withClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL)) {
            client in
            let key = TestRedis.key()
            client.setIgnoringReply(key, to: Array("v"), expireSeconds: 50)
            #expect(try await client.get(key) == Array("v"))
            guard case .integer(let left) = try await client.command([Array("TTL"), key]) else {
                Issue.record("TTL is a number")
                return
            }
            #expect((1...50).contains(left))
        }
    }

    @Test func `scripts, errors and other shapes of reply`() async throws {
        try await TestRedis.withClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL)) {
            client in
            let key = TestRedis.key()
            try await client.ping()
            let script = Array("return {KEYS[1], tonumber(ARGV[1]), {1, {false}}}")
            #expect(
                try await client.eval(script, keys: [key], arguments: [Array("7")])
                    == .array([
                        .bulk(key), .integer(7), .array([.integer(1), .array([.null])]),
                    ]))
            await #expect(throws: RedisError.refused(code: "NOSCRIPT")) {
                let digest = [UInt8](repeating: UInt8(ascii: "0"), count: 40)
                _ = try await client.evalsha(digest, keys: [], arguments: [])
            }
            await #expect(throws: RedisError.refused(code: "ERR")) {
                _ = try await client.command([Array("NOSUCH")])
            }
            _ = try await client.command([Array("RPUSH"), key, Array("x")])
            await #expect(throws: RedisError.refused(code: "WRONGTYPE")) {
                _ = try await client.get(key)
            }
            try await client.del([key])
            #expect(client.statistics.serverErrors == 3)
            #expect(client.statistics.state == .available)
        }
    }

    @Test func `a cancelled caller is answered and the others are not affected`() async throws {
        try await TestRedis.withClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL)) {
            client in
            // BLPOP delays the server's answer until `release`.
            let held = TestRedis.key("held")
            let blocked = Task { try await client.command([Array("BLPOP"), held, Array("0")]) }
            #expect(await eventually { client.statistics.inFlight == 1 })
            let behind = Task { try await client.get(TestRedis.key()) }
            #expect(await eventually { client.statistics.queueDepth == 1 })
            behind.cancel()
            await #expect(throws: RedisError.cancelled) { try await behind.value }
            blocked.cancel()
            await #expect(throws: RedisError.cancelled) { try await blocked.value }
            #expect(client.statistics.cancelled == 2)
            try await Self.release(held)
            try await client.ping()
            // The cancelled GET was never sent: BLPOP and PING were.
            #expect(client.statistics.replies == 2)
        }
    }

    @Test func `a full queue refuses at once, by count and by bytes`() async throws {
        var configuration = try TestRedis.withLongTimeouts(TestRedis.sharedURL)
        configuration.maximumQueuedCommands = 3
        configuration.maximumQueuedBytes = 1000
        try await TestRedis.withClient(configuration) { client in
            await #expect(throws: RedisError.overloaded) {
                let large = [UInt8](repeating: 1, count: 1000)
                try await client.set(Array("k"), to: large, expireSeconds: 1)
            }
            let held = TestRedis.key("held")
            let blocked = Task { try await client.command([Array("BLPOP"), held, Array("0")]) }
            #expect(await eventually { client.statistics.inFlight == 1 })
            let key = TestRedis.key()
            for _ in 0..<5 { client.setIgnoringReply(key, to: [1], expireSeconds: 9) }
            await #expect(throws: RedisError.overloaded) { try await client.get(key) }
            #expect(client.statistics.dropped == 2)
            #expect(client.statistics.overloaded == 4)
            #expect(client.statistics.queueDepth == 3)
            try await Self.release(held)
            let answer = try await blocked.value
            #expect(answer == .array([.bulk(held), .bulk([7])]))
            #expect(await eventually { client.statistics.queueDepth == 0 })
            let kept = try await client.get(key)
            #expect(kept == [1])
        }
    }

    @Test func `shutdown sends what is queued, answers every caller and refuses from then on`()
        async throws
    {
        let client = RedisClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL))
        #expect(await client.waitUntilAvailable(within: .seconds(60)))
        let prefix = TestRedis.key()
        let answers = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<500 {
                group.addTask {
                    do throws(RedisError) {
                        try await client.set(
                            prefix + [UInt8(number & 255)], to: [1], expireSeconds: 9)
                        return true
                    } catch {
                        return error == .closed
                    }
                }
            }
            group.addTask {
                await client.shutdown()
                return true
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(answers == 501)
        await client.shutdown()
        #expect(client.statistics.state == .closed)
        #expect(client.statistics.replies == client.statistics.commands)
        await #expect(throws: RedisError.closed) { try await client.ping() }
    }

    /// Ends a BLPOP, from a separate connection.
    private static func release(_ key: [UInt8]) async throws {
        try await TestRedis.withClient(try TestRedis.withLongTimeouts(TestRedis.sharedURL)) {
            client in
            _ = try await client.command([Array("RPUSH"), key, [7]])
        }
    }
}
