// The only file that calls hiredis: connect, greet, write, read, decode. No pointer of the C
// library leaves this file or the one thread that owns the connection.

internal import CHiredis
internal import Glibc

/// Why a connection failed or broke, without naming host or key.
struct ConnectionFailure: Error, Equatable {
    let reason: String
}

/// A connection to Redis. Blocking while it is opened, non-blocking afterwards.
///
/// Not Sendable and not copyable: the context has one owner, and `deinit` frees it once.
struct HiredisConnection: ~Copyable {
    private let context: UnsafeMutablePointer<redisContext>

    private init(context: UnsafeMutablePointer<redisContext>) { self.context = context }

    deinit { redisFree(context) }

    /// Connects, then AUTH, SELECT and PING, each within `timeout`. Blocks.
    static func open(
        _ address: RedisAddress, timeout: Interval
    ) throws(ConnectionFailure) -> HiredisConnection {
        let limit = max(timeout, .milliseconds(1)).timeval
        let made =
            switch address.endpoint {
            case .tcp(let host, let port): redisConnectWithTimeout(host, Int32(port), limit)
            case .unix(let path): redisConnectUnixWithTimeout(path, limit)
            }
        guard let made else { throw ConnectionFailure(reason: "out of memory") }
        let connection = HiredisConnection(context: made)
        guard made.pointee.err == 0, redisSetTimeout(made, limit) == REDIS_OK else {
            throw connection.failure
        }
        if case .tcp = address.endpoint, redisEnableKeepAlive(made) != REDIS_OK {
            throw connection.failure
        }
        _ = fcntl(made.pointee.fd, F_SETFD, FD_CLOEXEC)
        try connection.authenticate(address)
        // From here on the thread's loop decides how long to wait.
        let flags = fcntl(made.pointee.fd, F_GETFL)
        guard flags >= 0, fcntl(made.pointee.fd, F_SETFL, flags | O_NONBLOCK) == 0 else {
            throw ConnectionFailure(reason: "cannot be made non-blocking")
        }
        made.pointee.flags &= ~REDIS_BLOCK
        return connection
    }

    private borrowing func authenticate(_ address: RedisAddress) throws(ConnectionFailure) {
        if let password = address.password {
            let credentials = (address.user.map { [$0] } ?? []) + [password]
            try demand(RESPCommand("AUTH", arguments: credentials), is: "OK")
        }
        if address.database != 0 {
            let number = Array(String(address.database).utf8)
            try demand(RESPCommand("SELECT", number), is: "OK")
        }
        try demand(RESPCommand("PING"), is: "PONG")
    }

    /// One blocking round trip.
    private borrowing func demand(
        _ command: RESPCommand, is answer: StaticString
    ) throws(ConnectionFailure) {
        try append(command)
        var reply: UnsafeMutableRawPointer?
        guard redisGetReply(context, &reply) == REDIS_OK, let reply else { throw failure }
        switch Self.take(reply) {
        case .status(let text):
            let expected = answer.withUTF8Buffer { Array($0) }
            guard text == expected else { throw ConnectionFailure(reason: "not a Redis server") }
        case .error(let code): throw ConnectionFailure(reason: code)
        default: throw ConnectionFailure(reason: "not a Redis server")
        }
    }

    var descriptor: Int32 { context.pointee.fd }

    /// Adds a command to the output buffer; nothing is sent yet.
    borrowing func append(_ command: RESPCommand) throws(ConnectionFailure) {
        precondition(command.isComplete, "an argument is missing")
        let result = command.bytes.withUnsafeBytes { bytes in
            redisAppendFormattedCommand(
                context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard result == REDIS_OK else { throw failure }
    }

    /// Sends what the socket takes; true when the output buffer is empty.
    borrowing func write() throws(ConnectionFailure) -> Bool {
        var done: Int32 = 0
        guard redisBufferWrite(context, &done) == REDIS_OK else { throw failure }
        return done != 0
    }

    /// Reads what the socket has, at most `readsAtMost` buffers of hiredis.
    borrowing func read() throws(ConnectionFailure) {
        for _ in 0..<Self.readsAtMost {
            let before = context.pointee.reader.pointee.len
            guard redisBufferRead(context) == REDIS_OK else { throw failure }
            // hiredis reads 16 KB at a time: less means that the socket is empty for now.
            guard context.pointee.reader.pointee.len &- before == Self.readSize else { return }
        }
    }

    private static let readSize = 16 * 1024
    private static let readsAtMost = 64

    /// The next whole reply that was read, or nil.
    borrowing func reply() throws(ConnectionFailure) -> RESPValue? {
        var reply: UnsafeMutableRawPointer?
        guard redisGetReplyFromReader(context, &reply) == REDIS_OK else { throw failure }
        return reply.map { Self.take($0) }
    }

    /// hiredis' own words ("Connection refused", "Server closed the connection"); its messages
    /// about names are replaced because they may quote one.
    private var failure: ConnectionFailure {
        let text = withUnsafeBytes(of: &context.pointee.errstr) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        switch context.pointee.err {
        case REDIS_ERR_IO, REDIS_ERR_EOF: return ConnectionFailure(reason: text)
        case REDIS_ERR_PROTOCOL: return ConnectionFailure(reason: "protocol error")
        default: return ConnectionFailure(reason: "cannot connect")
        }
    }
}

// MARK: - Decoding

extension HiredisConnection {
    /// Copies a reply into Swift's memory and frees it.
    private static func take(_ reply: UnsafeMutableRawPointer) -> RESPValue {
        defer { freeReplyObject(reply) }
        return decode(reply.assumingMemoryBound(to: redisReply.self), depth: 0)
    }

    private static func decode(_ reply: UnsafePointer<redisReply>, depth: Int) -> RESPValue {
        switch reply.pointee.type {
        case REDIS_REPLY_STRING: return .bulk(Array(text(of: reply)))
        case REDIS_REPLY_INTEGER: return .integer(reply.pointee.integer)
        case REDIS_REPLY_STATUS: return .status(Array(text(of: reply)))
        case REDIS_REPLY_ERROR: return .error(code: RESPValue.errorCode(text(of: reply)))
        case REDIS_REPLY_ARRAY:
            guard depth < RESPValue.maximumDepth else { return .null }
            let elements = UnsafeBufferPointer(
                start: reply.pointee.element, count: reply.pointee.elements)
            return .array(elements.map { $0.map { decode($0, depth: depth + 1) } ?? .null })
        default: return .null
        }
    }

    private static func text(of reply: UnsafePointer<redisReply>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: reply.pointee.str, count: reply.pointee.len)
    }
}

extension Interval {
    fileprivate var timeval: Glibc.timeval {
        Glibc.timeval(
            tv_sec: Int(nanoseconds / 1_000_000_000),
            tv_usec: Int(nanoseconds % 1_000_000_000 / 1000))
    }
}
