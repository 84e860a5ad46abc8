internal import Threads

/// A client of one Redis server: a thread that sends queued commands and reads the replies.
///
/// Every call ends within `RedisConfiguration.callTimeout` or fails at once; nothing here is ever
/// retried. Keys and values are bytes. Cancelling the caller's task ends its wait.
public final class RedisClient: Sendable {
    private let loop: CommandLoop
    private let thread: WorkerThread

    /// Starts the thread, which connects immediately and reconnects as needed. Calls fail with
    /// `RedisError.unavailable` until the first connection is established.
    public init(_ configuration: RedisConfiguration) {
        let loop = CommandLoop(configuration)
        self.loop = loop
        thread = WorkerThread(name: "redis") { loop.run() }
    }

    /// Without `shutdown()` the thread ends too, but nobody waits for it.
    deinit { loop.stop() }

    /// Refuses new calls, sends what is queued within `replyTimeout`, answers every caller and
    /// joins the thread. May be called more than once.
    public func shutdown() async {
        loop.stop()
        await loop.finish()
        thread.join()
    }

    /// The counters and the current state.
    public var statistics: RedisStatistics { loop.statistics }

    /// Waits until calls are accepted; false if they are not after `limit`. For a server's start,
    /// which may continue without Redis and should log that.
    public func waitUntilAvailable(within limit: Duration) async -> Bool {
        let end = Moment.now() + Interval(limit)
        while ![.available, .refusing].contains(statistics.state) {
            guard Moment.now() < end, !Task.isCancelled else { return false }
            try? await Task.sleep(for: .milliseconds(2))
        }
        return true
    }
}

// MARK: - Commands

extension RedisClient {
    /// GET: <https://redis.io/docs/latest/commands/get/>. Nil if there is no such key.
    public func get(_ key: [UInt8]) async throws(RedisError) -> [UInt8]? {
        try Self.optionalBytes(await call(RESPCommand("GET", key)))
    }

    /// GETRANGE: <https://redis.io/docs/latest/commands/getrange/>. The first bytes of the value of
    /// a key, `count` at most; `nil` if there are none.
    public func getRange(_ key: [UInt8], count: Int) async throws(RedisError) -> [UInt8]? {
        precondition(count > 0, "a range has a byte at least")
        let value = try await call(
            RESPCommand("GETRANGE", key, Self.decimal(0), Self.decimal(count - 1)))
        let bytes = try Self.optionalBytes(value)
        return bytes?.isEmpty == true ? nil : bytes
    }

    /// MGET: <https://redis.io/docs/latest/commands/mget/>. One value or nil per key, in the order
    /// of the keys; no keys, no round trip.
    public func mget(_ keys: [[UInt8]]) async throws(RedisError) -> [[UInt8]?] {
        if keys.isEmpty { return [] }
        guard case .array(let elements) = try await call(RESPCommand("MGET", arguments: keys)),
            elements.count == keys.count
        else { throw .unexpectedReply }
        var values: [[UInt8]?] = []
        values.reserveCapacity(elements.count)
        for element in elements { values.append(try Self.optionalBytes(element)) }
        return values
    }

    /// SET … EX: <https://redis.io/docs/latest/commands/set/>. `expireSeconds` is at least 1.
    public func set(
        _ key: [UInt8], to value: [UInt8], expireSeconds: Int
    ) async throws(RedisError) {
        guard case .status = try await call(Self.setCommand(key, value, expireSeconds)) else {
            throw .unexpectedReply
        }
    }

    /// SET … EX without waiting. Dropped, and counted as dropped, when it cannot be queued.
    public func setIgnoringReply(_ key: [UInt8], to value: [UInt8], expireSeconds: Int) {
        send(Self.setCommand(key, value, expireSeconds))
    }

    /// DEL: <https://redis.io/docs/latest/commands/del/>. Returns how many of the keys existed.
    @discardableResult
    public func del(_ keys: [[UInt8]]) async throws(RedisError) -> Int {
        if keys.isEmpty { return 0 }
        return try Self.count(await call(RESPCommand("DEL", arguments: keys)))
    }

    /// PING: <https://redis.io/docs/latest/commands/ping/>.
    public func ping() async throws(RedisError) {
        guard try await call(RESPCommand("PING")) == .status(Array("PONG".utf8)) else {
            throw .unexpectedReply
        }
    }

    /// EVAL: <https://redis.io/docs/latest/commands/eval/>.
    public func eval(
        _ script: [UInt8], keys: [[UInt8]], arguments: [[UInt8]]
    ) async throws(RedisError) -> RESPValue {
        try await call(Self.scriptCommand("EVAL", script, keys, arguments))
    }

    /// EVALSHA: <https://redis.io/docs/latest/commands/evalsha/>. `digest` is the script's SHA-1 in
    /// lower-case hex. After `RedisError.refused(code: "NOSCRIPT")` call `eval` once.
    public func evalsha(
        _ digest: [UInt8], keys: [[UInt8]], arguments: [[UInt8]]
    ) async throws(RedisError) -> RESPValue {
        try await call(Self.scriptCommand("EVALSHA", digest, keys, arguments))
    }

    /// PUBLISH: <https://redis.io/docs/latest/commands/publish/>. Returns how many subscribers
    /// received it.
    @discardableResult
    public func publish(
        _ payload: [UInt8], to channel: [UInt8]
    ) async throws(RedisError) -> Int {
        try Self.count(await call(RESPCommand("PUBLISH", channel, payload)))
    }

    /// PUBLISH without waiting. Dropped, and counted as dropped, when it cannot be queued.
    public func publishIgnoringReply(_ payload: [UInt8], to channel: [UInt8]) {
        send(RESPCommand("PUBLISH", channel, payload))
    }

    /// Any command with exactly one reply: its name, then its arguments. Commands that block
    /// (BLPOP) stall every caller, and those that change the connection (SUBSCRIBE, MONITOR,
    /// SELECT, MULTI) break it: do not use them here.
    public func command(_ arguments: [[UInt8]]) async throws(RedisError) -> RESPValue {
        try await call(RESPCommand(arguments))
    }
}

// MARK: - Sending

extension RedisClient {
    private func call(_ command: RESPCommand) async throws(RedisError) -> RESPValue {
        guard let observer = CommandObserver.current else { return try await reply(command).get() }
        let start = ContinuousClock.now
        let result: CommandResult
        do throws(RedisError) {
            result = try await reply(command)
        } catch {
            result = .failure(error)
        }
        observer.replied(command, result, since: start)
        return try result.get()
    }

    private func reply(_ command: RESPCommand) async throws(RedisError) -> CommandResult {
        let waiter = Waiter()
        try loop.submit(command, waiter)
        return await waiter.wait { [loop] in loop.countCancellation() }
    }

    /// Refusals are counted where they happen; no caller waits for them.
    private func send(_ command: RESPCommand) { try? loop.submit(command, nil) }

    private static func setCommand(
        _ key: [UInt8], _ value: [UInt8], _ expireSeconds: Int
    ) -> RESPCommand {
        precondition(expireSeconds > 0, "an entry lives for a second at least")
        return RESPCommand("SET", key, value, Array("EX".utf8), decimal(expireSeconds))
    }

    private static func scriptCommand(
        _ name: StaticString, _ script: [UInt8], _ keys: [[UInt8]], _ arguments: [[UInt8]]
    ) -> RESPCommand {
        RESPCommand(name, arguments: [script, decimal(keys.count)] + keys + arguments)
    }

    private static func decimal(_ number: Int) -> [UInt8] { Array(String(number).utf8) }

    private static func optionalBytes(_ value: RESPValue) throws(RedisError) -> [UInt8]? {
        switch value {
        case .bulk(let bytes): bytes
        case .null: nil
        default: throw .unexpectedReply
        }
    }

    private static func count(_ value: RESPValue) throws(RedisError) -> Int {
        guard case .integer(let count) = value else { throw .unexpectedReply }
        return Int(count)
    }
}
