// Servers that stop, die and freeze under load.
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.serialized) struct OutageTests {
    private static let page = """
        query ($id: ID!) { apartment(id: $id) { name feeds(first: 20) { edges { node { id content
            author { displayName } comments(first: 5) { nodes { id content } } } } } } }
        """

    private static func ask(_ server: RunningServer) async throws -> GraphQLAnswer {
        try await server.post(
            page, ["id": .string(SampleComplexes.apartment(1))],
            token: SampleComplexes.Person.resident(of: 1).token)
    }

    /// Retries until the answer has no error. Bounded by the test's own time limit.
    private static func waitUntilHealthy(_ server: RunningServer) async throws {
        while true {
            let ready = try await server.http.request("GET", "/health/ready")
            if ready.status == 200 {
                let answer = try await ask(server)
                if answer.status == 200 && answer.errors.isEmpty { return }
            }
            try #require(server.isRunning)
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    @Test(.timeLimit(.minutes(20)), arguments: [TestServices.Action.stop, .kill])
    func `without PostgreSQL there is a clear error, and the server recovers by itself`(
        _ action: TestServices.Action
    ) async throws {
        try await TestServices.withOwn { services in
            let complexes = try await SampleComplexes.make(on: services)
            let environment = Served.Cache.redis.environment(services, complexes.database)
            try await RunningServer.with(environment) { server in
                let expected = try await Self.ask(server)
                #expect(expected.errors.isEmpty)
                try await services.perform(action, on: .postgres)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<5 { group.addTask { try await Self.expectUnavailable(server) } }
                    try await group.waitForAll()
                }
                let live = try await server.http.request("GET", "/health/live")
                #expect(live.status == 200)
                let ready = try await server.http.request("GET", "/health/ready")
                #expect(ready.status == 503)
                #expect(ready.json["postgres"] == "down", "\(ready.text)")
                let tiny = try await server.post("{ __typename }")
                #expect(tiny.http.text == "{\"data\":{\"__typename\":\"Query\"}}")

                try await services.perform(.start, on: .postgres)
                try await Self.waitUntilHealthy(server)
                let after = try await Self.ask(server)
                #expect(after.http.body == expected.http.body)
            }
        }
    }

    private static func expectUnavailable(_ server: RunningServer) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let answer = try await ask(server)
        #expect(clock.now - start < .seconds(30))
        #expect(answer.status == 503, "\(answer.http.text)")
        #expect(answer.messages.first?.contains("database") == true, "\(answer.messages)")
        #expect(answer.errors.first?["extensions"]["requestId"].string != nil)
        #expect(!answer.http.text.contains("sock"))
    }

    @Test(.timeLimit(.minutes(20)))
    func `while PostgreSQL restarts under load, requests fail only with errors that say so`()
        async throws
    {
        try await TestServices.withOwn { services in
            let complexes = try await SampleComplexes.make(on: services)
            let environment = Served.Cache.off.environment(services, complexes.database)
            try await RunningServer.with(environment) { server in
                let expected = try await Self.ask(server).http.body
                try await withThrowingTaskGroup(of: Void.self) { group in
                    let isOver = Flag()
                    for _ in 0..<8 {
                        group.addTask {
                            while !isOver.isSet {
                                let answer = try await Self.ask(server)
                                if answer.http.body == expected { continue }
                                #expect(
                                    answer.messages.allSatisfy { $0.contains("database") },
                                    "\(answer.http.text.prefix(500))")
                                #expect(!answer.errors.isEmpty)
                            }
                        }
                    }
                    group.addTask {
                        for _ in 0..<2 {
                            try await services.perform(.restart, on: .postgres)
                            try await Self.waitUntilHealthy(server)
                        }
                        isOver.set()
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test(.timeLimit(.minutes(20)))
    func `killing Redis under load causes no wrong or failed answer`() async throws {
        try await TestServices.withOwn { services in
            try await Self.load(services) {
                for _ in 0..<2 {
                    try await Task.sleep(for: .milliseconds(300))
                    try await services.perform(.kill, on: .redis)
                    try await Task.sleep(for: .milliseconds(300))
                    try await services.perform(.start, on: .redis)
                }
                try await Task.sleep(for: .milliseconds(500))
            }
        }
    }

    @Test(.timeLimit(.minutes(20)))
    func `freezing Redis under load causes no wrong or failed answer`() async throws {
        try await TestServices.withOwn { services in
            let socket = services.redisURL.replacing("redis+unix://", with: "")
            let information = try await run("redis-cli", ["-s", socket, "INFO", "server"])
            let line = try #require(
                information.split(whereSeparator: \.isNewline)
                    .first { $0.hasPrefix("process_id:") })
            let redis = try #require(
                pid_t(line.dropFirst(11).trimmingCharacters(in: .whitespaces)))
            try await Self.load(services) {
                defer { kill(redis, SIGCONT) }
                for _ in 0..<2 {
                    try await Task.sleep(for: .milliseconds(300))
                    kill(redis, SIGSTOP)
                    try await Task.sleep(for: .milliseconds(700))
                    kill(redis, SIGCONT)
                }
                try await Task.sleep(for: .milliseconds(500))
            }
        }
    }

    @Test(.timeLimit(.minutes(20)))
    func `a server starts without Redis, and uses it once it is available`()
        async throws
    {
        try await TestServices.withOwn { services in
            try await services.perform(.stop, on: .redis)
            let complexes = try await SampleComplexes.make(on: services)
            let environment = Served.Cache.redis.environment(services, complexes.database)
            try await RunningServer.with(environment) { server in
                for _ in 0..<3 { #expect(try await Self.ask(server).errors.isEmpty) }
                let ready = try await server.http.request("GET", "/health/ready")
                #expect(ready.status == 200, "\(ready.text)")
                try await services.perform(.start, on: .redis)
                let socket = services.redisURL.replacing("redis+unix://", with: "")
                // New versions until something is stored: the breaker closes after a probe.
                while try await run("redis-cli", ["-s", socket, "DBSIZE"]) == "0" {
                    try await complexes.bumpFeeds(1)
                    #expect(try await Self.ask(server).errors.isEmpty)
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
        }
    }

    /// Readers on two nodes and one writer, while `events` happen. A reader must see everything
    /// committed before its request.
    private static func load(
        _ services: TestServices, _ events: @Sendable @escaping () async throws -> Void
    ) async throws {
        let complexes = try await SampleComplexes.make(on: services)
        let environment = Served.Cache.redis.environment(services, complexes.database)
        let committed = Counter()
        let answers = Counter()
        try await RunningServer.with(environment) { first in
            try await RunningServer.with(environment) { second in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    let isOver = Flag()
                    for server in [first, second, first, second, first, second] {
                        group.addTask {
                            while !isOver.isSet {
                                try await read(server, committed)
                                answers.add()
                            }
                        }
                    }
                    group.addTask {
                        while !isOver.isSet {
                            try await write(complexes, committed.value + 1)
                            committed.add()
                        }
                    }
                    group.addTask {
                        defer { isOver.set() }
                        try await events()
                        // On a slow machine they may end before much was written.
                        while committed.value <= 3 || answers.value <= 50 {
                            try await Task.sleep(for: .milliseconds(10))
                        }
                    }
                    try await group.waitForAll()
                }
                for server in [first, second] {
                    let ready = try await server.http.request("GET", "/health/ready")
                    #expect(ready.status == 200)
                }
            }
        }
        #expect(committed.value > 3)
        #expect(answers.value > 50)
    }

    @Test
    func `a Redis that refuses subscriptions is reported as refusing, and everything is served`()
        async throws
    {
        try await TestServices.withOwn(.redis) { services in
            let complexes = try await SampleComplexes.make(on: try TestServices.shared())
            _ = try await services.redis(
                ["ACL", "SETUSER", "quiet", "on", ">pw", "~*", "&*", "+@all", "-subscribe"])
            let environment = [
                "DANJI_DATABASE_URL": complexes.database, "DANJI_CACHE": "redis",
                "DANJI_REDIS_URL": services.redisURL.replacing("unix://", with: "unix://quiet:pw@"),
            ]
            try await RunningServer.with(environment) { server in
                while true {
                    let ready = try await server.http.request("GET", "/health/ready")
                    #expect(ready.status == 200, "\(ready.text)")
                    if ready.json["redis"] == "refusing" { break }
                    try #require(server.isRunning)
                    try await Task.sleep(for: .milliseconds(50))
                }
                #expect(try await Self.ask(server).errors.isEmpty)
                // Changes are reported at most once a second.
                let line = "SUBSCRIBE refused: NOPERM"
                while !server.log.contains(line) {
                    try #require(server.isRunning)
                    try await Task.sleep(for: .milliseconds(50))
                }
                #expect(server.log.ranges(of: line).count == 1)
            }
        }
    }

    private static func write(_ complexes: SampleComplexes, _ number: Int) async throws {
        try await complexes.sql(
            """
            UPDATE feed SET comment_count = \(1_000 + number), content = 'Stand \(number)'
            WHERE apartment_id = 1 AND id = \(SampleComplexes.rowID(.feed, 1, 150));
            UPDATE apartment_version SET version = version + 1
            WHERE apartment_id = 1 AND topic = 'feeds'
            """)
    }

    private static func read(_ server: RunningServer, _ committed: Counter) async throws {
        let before = committed.value
        let answer = try await server.post(
            """
            query ($id: ID!) { apartment(id: $id) { feeds(first: 3) { nodes { content commentCount
                author { displayName } comments(first: 5) { nodes { content } } } } } }
            """, ["id": .string(SampleComplexes.apartment(1))],
            token: SampleComplexes.Person.resident(of: 1).token)
        #expect(answer.status == 200, "\(answer.http.text)")
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        let posts = answer.data["apartment"]["feeds"]["nodes"].items
        #expect(posts.count == 3)
        #expect(posts.allSatisfy { $0["comments"]["nodes"].items.count == 5 })
        guard before > 0, let post = posts.first else { return }
        let count = (post["commentCount"].int ?? 0) - 1_000
        #expect(count >= before, "an answer is older than what was committed before it was asked")
        #expect(post["content"] == .string("Stand \(count)"))
    }
}

/// A counter shared by tasks.
final class Counter: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
}

/// Set once.
final class Flag: Sendable {
    private let state = Mutex(false)
    var isSet: Bool { state.withLock { $0 } }
    func set() { state.withLock { $0 = true } }
}
