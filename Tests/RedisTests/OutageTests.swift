// What callers see when the server dies, hangs or refuses: each test has its own server.
import Foundation
import Redis
import Synchronization
import TestSupport
import Testing

@Suite(.enabled(if: TestRedis.isThere, TestRedis.note), .timeLimit(.minutes(20)))
struct OutageTests {
    /// How long a call may take with a limit of 25 ms: this machine may be busy.
    private static let generous = Duration.seconds(5)

    @Test func `a killed server fails calls fast and is used again when it is back`() async throws {
        try await TestServices.withOwn(.redis) { services in
            let reports = Mutex<[RedisState]>([])
            // This tests a killed server, not a hanging one: a busy machine may take more than 25
            // ms.
            var configuration = try TestRedis.strict(services.redisURL)
            configuration.callTimeout = .seconds(1)
            configuration.replyTimeout = .seconds(2)
            configuration.connectTimeout = .seconds(2)
            configuration.onStateChange = { change in
                reports.withLock { $0.append(change.state) }
            }
            try await TestRedis.withClient(configuration) { client in
                let isOver = Flag()
                let slowest = try await withThrowingTaskGroup(of: Duration.self) { group in
                    for number in 0..<32 {
                        group.addTask { await Self.load(client, number, until: isOver) }
                    }
                    #expect(await eventually { client.statistics.replies > 1000 })
                    try await services.perform(.kill, on: .redis)
                    #expect(await eventually { client.statistics.state == .connecting })
                    await #expect(throws: RedisError.unavailable) { try await client.ping() }
                    let before = client.statistics.replies
                    try await services.perform(.start, on: .redis)
                    #expect(await eventually { client.statistics.replies > before + 1000 })
                    isOver.raise()
                    return try await group.reduce(.zero) { max($0, $1) }
                }
                #expect(slowest < Self.generous)
                #expect(client.statistics.connections >= 2)
                #expect(client.statistics.disconnections >= 1)
                #expect(client.statistics.unavailable > 0)
                #expect(await eventually { reports.withLock { $0.last } == .available })
                #expect(reports.withLock { $0.first } == .available)
            }
        }
    }

    /// Calls until told to stop; the longest call.
    private static func load(
        _ client: RedisClient, _ number: Int, until isOver: Flag
    ) async -> Duration {
        var slowest = Duration.zero
        let key = Array("load:\(number)")
        while !isOver.isRaised {
            let start = ContinuousClock.now
            do throws(RedisError) {
                try await client.set(key, to: key, expireSeconds: 60)
                let value = try await client.get(key)
                #expect(value == nil || value == key)
            } catch {
                #expect([.unavailable, .timeout].contains(error))
                try? await Task.sleep(for: .milliseconds(1))
            }
            slowest = max(slowest, ContinuousClock.now - start)
        }
        return slowest
    }

    @Test func `a server that hangs costs one limit, then nothing until it answers`() async throws {
        try await TestServices.withOwn(.redis) { services in
            var configuration = try TestRedis.strict(services.redisURL)
            configuration.replyTimeout = .milliseconds(400)
            try await TestRedis.withClient(configuration) { client in
                try await Self.configure(services, "CLIENT", "PAUSE", "4000")
                let start = ContinuousClock.now
                await #expect(throws: RedisError.timeout) { try await client.ping() }
                #expect(ContinuousClock.now - start < Self.generous)
                // The breaker is open: nobody waits any more.
                #expect(await eventually { client.statistics.state != .available })
                await #expect(throws: RedisError.unavailable) { try await client.ping() }
                client.setIgnoringReply(Array("k"), to: [1], expireSeconds: 9)
                #expect(client.statistics.dropped == 1)
                // The thread gives the connection up and comes back by itself.
                #expect(await eventually { client.statistics.disconnections >= 1 })
                #expect(await eventually { (try? await client.ping()) != nil })
                #expect(client.statistics.timeouts >= 1)
                #expect(client.statistics.connections >= 2)
            }
        }
    }

    /// Commands from a client with a generous timeout, besides the tested one.
    private static func configure(_ services: TestServices, _ words: String...) async throws {
        try await configure(services, words)
    }

    private static func configure(_ services: TestServices, _ words: [String]) async throws {
        try await TestRedis.withClient(TestRedis.withLongTimeouts(services.redisURL)) { client in
            _ = try await client.command(words.map { Array($0.utf8) })
        }
    }

    private static func receive(
        _ channel: [UInt8], of subscriber: RedisSubscriber, from client: RedisClient
    ) async throws {
        var messages = subscriber.subscribe([channel]).makeAsyncIterator()
        #expect(await messages.next() == .gap)
        #expect(try await client.publish([1], to: channel) == 1)
        #expect(await messages.next() == .message(channel: channel, payload: [1]))
    }

    /// What the server's rules have refused so far.
    private static func denials(_ services: TestServices) async throws -> RESPValue {
        try await TestRedis.withClient(TestRedis.withLongTimeouts(services.redisURL)) { client in
            try await client.command([Array("ACL"), Array("LOG")])
        }
    }

    @Test func `a short hiccup keeps the connection`() async throws {
        try await TestServices.withOwn(.redis) { services in
            var configuration = try TestRedis.strict(services.redisURL)
            configuration.replyTimeout = .seconds(20)
            try await TestRedis.withClient(configuration) { client in
                try await Self.configure(services, "CLIENT", "PAUSE", "15000", "WRITE")
                let key = Array("k")
                await #expect(throws: RedisError.timeout) {
                    try await client.set(key, to: key, expireSeconds: 9)
                }
                #expect(await eventually { client.statistics.state == .stalled })
                try await Self.configure(services, "CLIENT", "UNPAUSE")
                #expect(await eventually { client.statistics.state == .available })
                #expect(await eventually { (try? await client.ping()) != nil })
                #expect(client.statistics.connections == 1)
                #expect(client.statistics.disconnections == 0)
            }
        }
    }

    @Test func `a wrong password is refused, the right one and a database are used`() async throws {
        try await TestServices.withOwn(.redis) { services in
            let open = try TestRedis.withLongTimeouts(services.redisURL)
            guard case .unix(let path) = open.address.endpoint else {
                Issue.record("the services listen on sockets")
                return
            }
            try await TestRedis.withClient(open) { client in
                _ = try await client.command(
                    ["CONFIG", "SET", "requirepass", "a b/@"].map { Array($0) })
            }
            for (password, code) in [("", "NOAUTH"), (":wrong@", "WRONGPASS")] {
                let reasons = Mutex<[String]>([])
                var configuration = try TestRedis.withLongTimeouts("unix://\(password)\(path)")
                configuration.onStateChange = { change in
                    reasons.withLock { $0.append(change.reason) }
                }
                let client = RedisClient(configuration)
                #expect(await eventually { client.statistics.failedAttempts > 2 })
                await #expect(throws: RedisError.unavailable) { try await client.ping() }
                #expect(reasons.withLock { $0 } == [code])
                await client.shutdown()
            }
            let right = try TestRedis.withLongTimeouts("unix://:a%20b%2f%40@\(path)?db=3")
            try await TestRedis.withClient(right) { client in
                try await client.set(Array("k"), to: Array("3"), expireSeconds: 9)
                let info = try await client.command([Array("INFO"), Array("keyspace")])
                guard case .bulk(let text) = info else {
                    Issue.record("INFO is text")
                    return
                }
                #expect(String(decoding: text, as: UTF8.self).contains("db3:keys=1"))
            }
        }
    }

    @Test func `a full server is not available until it has space, and this is logged once`()
        async throws
    {
        try await TestServices.withOwn(.redis) { services in
            let reports = Mutex<[RedisStateChange]>([])
            var configuration = try TestRedis.withLongTimeouts(services.redisURL)
            configuration.onStateChange = { change in reports.withLock { $0.append(change) } }
            try await TestRedis.withClient(configuration) { client in
                let key = Array("danji:k")
                try await Self.configure(services, "CONFIG", "SET", "maxmemory", "1")
                for _ in 0..<20 {
                    await #expect(throws: RedisError.refused(code: "OOM")) {
                        try await client.set(key, to: key, expireSeconds: 9)
                    }
                    // Reading does not prove health.
                    #expect(try await client.get(key) == nil)
                }
                #expect(await eventually { client.statistics.state == .refusing })
                try await Self.configure(services, "CONFIG", "SET", "maxmemory", "0")
                try await client.set(key, to: key, expireSeconds: 9)
                #expect(await eventually { client.statistics.state == .available })
                #expect(await eventually { reports.withLock { $0.last?.state } == .available })
                #expect(reports.withLock { $0.filter { $0.state == .refusing } }.count <= 1)
                let told = reports.withLock { $0.map(\.reason) }
                #expect(told.contains("SET refused: OOM") || told.count < 3, "\(told)")
            }
        }
    }

    /// The words of the ACL line for the user `danji` in the operators' manual.
    private static func documentedRules() throws -> [String] {
        let page = try String(
            contentsOf: Checkout.root.appending(path: "docs/operations.md"), encoding: .utf8)
        let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("user danji ") })
        return line.split(separator: " ").dropFirst(2).map {
            String($0).replacing(">PASSWORD", with: ">pw")
        }
    }

    @Test func `the documented ACL allows all our commands, and refuses other prefixes`()
        async throws
    {
        let rules = try Self.documentedRules()
        try await TestServices.withOwn(.redis) { services in
            let open = try TestRedis.withLongTimeouts(services.redisURL)
            guard case .unix(let path) = open.address.endpoint else {
                Issue.record("the services listen on sockets")
                return
            }
            for (user, prefix) in [("ours", "danji:"), ("theirs", "other:")] {
                let words = rules.map { $0.replacing("danji:", with: prefix) }
                try await Self.configure(services, ["ACL", "SETUSER", user] + words)
            }
            let key = Array("danji:k")
            let ours = try TestRedis.withLongTimeouts("unix://ours:pw@\(path)?db=1")
            let subscriber = RedisSubscriber(ours)
            try await TestRedis.withClient(ours) { client in
                try await client.set(key, to: key, expireSeconds: 9)
                #expect(try await client.getRange(key, count: 100) == key)
                #expect(try await client.del([key]) == 1)
                let channel = Array("danji:events")
                try await Self.receive(channel, of: subscriber, from: client)
                // UNSUBSCRIBE, as nobody listens any more.
                #expect(await eventually { (try? await client.publish([1], to: channel)) == 0 })
                #expect(client.statistics.state == .available)
            }
            await subscriber.shutdown()
            #expect(try await Self.denials(services) == .array([]))
            try await TestRedis.withClient(TestRedis.withLongTimeouts("unix://theirs:pw@\(path)")) {
                client in
                await #expect(throws: RedisError.refused(code: "NOPERM")) {
                    try await client.getRange(key, count: 100)
                }
                #expect(await eventually { client.statistics.state == .refusing })
            }
        }
    }

    @Test func `without a server a client starts, refuses and shuts down`() async throws {
        for url in [
            "unix:///nowhere/redis.sock", "redis://127.0.0.1:1", "redis://[::1]:1",
        ] {
            let client = RedisClient(try TestRedis.strict(url))
            #expect(await client.waitUntilAvailable(within: .milliseconds(50)) == false)
            await #expect(throws: RedisError.unavailable) { try await client.ping() }
            #expect(await eventually { client.statistics.failedAttempts >= 2 })
            await client.shutdown()
            await #expect(throws: RedisError.closed) { try await client.ping() }
        }
    }
}

private final class Flag: Sendable {
    private let state = Mutex(false)
    var isRaised: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
}
