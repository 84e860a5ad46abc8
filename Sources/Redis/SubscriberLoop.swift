// What readers and the subscriber's thread share, and the thread's own part.

internal import Synchronization
internal import Threads

final class SubscriberLoop: Sendable {
    enum Order: Sendable {
        case add(UInt64, Set<[UInt8]>, Inbox)
        case remove(UInt64)
    }

    struct Shared: ~Copyable {
        var orders: [Order] = []
        var nextID: UInt64 = 0
        var statistics = RedisStatistics()
        var isStopping = false
        var isFinished = false
        var finishers: [UnsafeContinuation<Void, Never>] = []
    }

    let configuration: RedisConfiguration
    let wakeUp = WakeUp()
    let shared = Mutex(Shared())

    init(_ configuration: RedisConfiguration) { self.configuration = configuration }

    func add(_ channels: Set<[UInt8]>, _ inbox: Inbox) -> UInt64 {
        let (id, isStopping) = shared.withLock { shared -> (UInt64, Bool) in
            shared.nextID += 1
            if !shared.isStopping { shared.orders.append(.add(shared.nextID, channels, inbox)) }
            return (shared.nextID, shared.isStopping)
        }
        if isStopping { inbox.end() } else { wakeUp.wake() }
        return id
    }

    func remove(_ id: UInt64) {
        shared.withLock { if !$0.isStopping { $0.orders.append(.remove(id)) } }
        wakeUp.wake()
    }

    func stop() {
        shared.withLock { $0.isStopping = true }
        wakeUp.wake()
    }

    func finish() async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isFinished = shared.withLock { shared in
                if !shared.isFinished { shared.finishers.append(continuation) }
                return shared.isFinished
            }
            if isFinished { continuation.resume() }
        }
    }

    var statistics: RedisStatistics { shared.withLock { $0.statistics } }

    /// The thread's body.
    func run() {
        var driver = SubscriberDriver(loop: self)
        driver.run()
        let finishers = shared.withLock { shared in
            shared.isFinished = true
            shared.statistics.state = .closed
            defer { shared.finishers = [] }
            return shared.finishers
        }
        for finisher in finishers { finisher.resume() }
    }
}

struct SubscriberDriver: ~Copyable {
    private let loop: SubscriberLoop
    private let configuration: RedisConfiguration
    private var breaker: CircuitBreaker
    private var connection: HiredisConnection?
    private var table = SubscriptionTable()
    private var inboxes: [UInt64: Inbox] = [:]
    private var reporter: StateReporter
    private var isWriting = false
    private var nextPing: Moment?

    init(loop: SubscriberLoop) {
        self.loop = loop
        configuration = loop.configuration
        let replyTimeout = Interval(configuration.replyTimeout)
        // Nobody waits for a reply here, so there is no early stall: only silence ends the
        // connection.
        breaker = CircuitBreaker(
            stallAfter: replyTimeout, giveUpAfter: replyTimeout, backoff: configuration.backoff,
            at: Moment.now())
        reporter = StateReporter(configuration.onStateChange)
    }

    mutating func run() {
        while step() {}
        connection = nil
        for inbox in inboxes.values { inbox.end() }
        let orders = loop.shared.withLock { $0.orders }
        for case .add(_, _, let inbox) in orders { inbox.end() }
    }

    private mutating func step() -> Bool {
        let now = Moment.now()
        perform(breaker.tick(at: now), reason: "no reply in time")
        reporter.tick(at: now)
        let (orders, isStopping) = loop.shared.withLock { shared in
            defer { shared.orders = [] }
            return (shared.orders, shared.isStopping)
        }
        for order in orders { carryOut(order) }
        if isStopping { return false }
        if connection != nil, let ping = nextPing, now >= ping {
            nextPing = now + Interval(configuration.pingInterval)
            send([RESPCommand("PING")])
        }
        let moments = [breaker.nextTick, reporter.nextReport, connection == nil ? nil : nextPing]
        let readiness = loop.wakeUp.poll(
            socket: connection?.descriptor, writing: isWriting,
            limit: moments.compactMap { $0 }.min().map { $0 - Moment.now() })
        if readiness.isWritable { flush() }
        if readiness.isReadable { receive() }
        return true
    }

    private mutating func carryOut(_ order: SubscriberLoop.Order) {
        switch order {
        case .add(let id, let channels, let inbox):
            inboxes[id] = inbox
            apply(table.add(id, channels))
        case .remove(let id):
            inboxes[id] = nil
            apply(table.remove(id))
        }
    }

    private mutating func apply(_ change: SubscriptionTable.Change) {
        for id in change.live { inboxes[id]?.begin() }
        send(
            Self.commands("SUBSCRIBE", change.subscribe)
                + Self.commands("UNSUBSCRIBE", change.unsubscribe))
    }

    /// Many channels go in commands of bounded length.
    private static func commands(
        _ name: StaticString, _ channels: [SubscriptionTable.Channel]
    ) -> [RESPCommand] {
        stride(from: 0, to: channels.count, by: 256).map { start in
            RESPCommand(
                name, arguments: Array(channels[start..<min(start + 256, channels.count)]))
        }
    }

    private mutating func perform(_ actions: [CircuitBreaker.Action], reason: String) {
        for action in actions {
            switch action {
            case .connect: connect()
            case .admit:
                loop.shared.withLock { $0.statistics.state = .available }
                reporter.report(.available, "connected", at: Moment.now())
            case .refuse: break
            case .disconnect: disconnect(reason)
            }
        }
    }

    private mutating func connect() {
        do {
            connection = try HiredisConnection.open(
                configuration.address, timeout: Interval(configuration.connectTimeout))
            loop.shared.withLock { $0.statistics.connections += 1 }
            nextPing = Moment.now() + Interval(configuration.pingInterval)
            perform(breaker.connected(), reason: "")
            apply(table.connected())
        } catch {
            loop.shared.withLock { $0.statistics.failedAttempts += 1 }
            let now = Moment.now()
            reporter.report(.connecting, error.reason, at: now)
            perform(breaker.connectFailed(at: now), reason: error.reason)
        }
    }

    private mutating func disconnect(_ reason: String) {
        connection = nil
        isWriting = false
        table.disconnected()
        loop.shared.withLock {
            $0.statistics.disconnections += 1
            $0.statistics.state = .connecting
        }
        reporter.report(.connecting, reason, at: Moment.now())
    }

    private mutating func lose(_ failure: ConnectionFailure) {
        perform(breaker.lost(at: Moment.now()), reason: failure.reason)
    }
}

// MARK: - Commands and messages

extension SubscriberDriver {
    private mutating func send(_ commands: [RESPCommand]) {
        guard connection != nil, !commands.isEmpty else { return }
        do {
            for command in commands { try connection?.append(command) }
        } catch {
            return lose(error)
        }
        breaker.sent(at: Moment.now())
        flush()
    }

    private mutating func flush() {
        do {
            isWriting = try !(connection?.write() ?? true)
        } catch {
            lose(error)
        }
    }

    private mutating func receive() {
        var replies = 0
        var errors = 0
        do throws(ConnectionFailure) {
            try connection?.read()
            while let value = try connection?.reply() {
                replies += 1
                // A channel that the server refuses remains silent; the others continue.
                if case .error(let code) = value {
                    errors += 1
                    loop.shared.withLock { $0.statistics.state = .refusing }
                    reporter.report(.refusing, "SUBSCRIBE refused: \(code)", at: Moment.now())
                } else {
                    dispatch(value)
                }
            }
        } catch {
            return lose(error)
        }
        guard replies > 0 else { return }
        loop.shared.withLock {
            $0.statistics.replies += replies
            $0.statistics.serverErrors += errors
        }
        perform(breaker.replied(inFlight: 0, at: Moment.now()), reason: "")
    }

    /// `["message", channel, payload]`, `["subscribe", channel, count]`; the rest needs no answer.
    private mutating func dispatch(_ value: RESPValue) {
        guard case .array(let parts) = value, parts.count == 3, case .bulk(let kind) = parts[0],
            case .bulk(let channel) = parts[1]
        else { return }
        if case .bulk(let payload) = parts[2], kind == Self.message {
            var dropped = 0
            for id in table.receivers(of: channel) {
                if inboxes[id]?.deliver(channel: channel, payload: payload) ?? false {
                    dropped += 1
                }
            }
            if dropped > 0 { loop.shared.withLock { $0.statistics.dropped += dropped } }
        } else if kind == Self.subscribe {
            apply(table.confirmed(channel))
        }
    }

    private static let message = Array("message".utf8)
    private static let subscribe = Array("subscribe".utf8)
}
