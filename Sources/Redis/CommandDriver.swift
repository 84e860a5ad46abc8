// The thread's own half of a client: it performs what the state machines decide. Deliberately half
// duplex: while replies are awaited, new commands are collected into the next batch.

internal import Synchronization
internal import Threads

struct CommandDriver: ~Copyable {
    /// A command in flight.
    private struct Sent {
        let name: CommandName
        let waiter: Waiter?
    }

    private let loop: CommandLoop
    private let configuration: RedisConfiguration
    private let callTimeout: Interval
    private var breaker: CircuitBreaker
    private var connection: HiredisConnection?
    private var inFlight = InFlight<Sent>()
    private var refusals = RefusalWatch()
    private var isWriting = false
    private var queueDeadline: Moment?
    private var reporter: StateReporter
    private var stopBy: Moment?

    init(loop: CommandLoop) {
        self.loop = loop
        configuration = loop.configuration
        callTimeout = Interval(configuration.callTimeout)
        breaker = configuration.breaker
        reporter = StateReporter(configuration.onStateChange)
    }

    /// Runs until the loop is stopped; every caller has been answered when it returns.
    mutating func run() {
        while step() {}
        connection = nil
        let lost = inFlight.removeAll().map(\.payload.waiter)
        let queued = loop.shared.withLock { $0.queue.removeAll() }
        giveUp(lost + queued.map(\.payload.waiter), .closed)
    }

    /// One iteration: timeouts, one batch if nothing is in flight, sleep, then what the socket
    /// received.
    private mutating func step() -> Bool {
        var now = Moment.now()
        perform(breaker.tick(at: now), reason: "no reply in time")
        reporter.tick(at: now)
        if breaker.state == .closed && inFlight.isEmpty { sendBatch() }
        switch nextStep(at: now) {
        case .end: return false
        case .sendMore: return true
        case .sleep: break
        }
        let readiness = loop.wakeUp.poll(
            socket: connection?.descriptor, writing: isWriting, limit: sleepLimit(from: now))
        if readiness.isWritable { flush() }
        if readiness.isReadable { receive() }
        now = Moment.now()
        if inFlight.nextDeadline.map({ $0 <= now }) ?? false
            || queueDeadline.map({ $0 <= now }) ?? !inFlight.isEmpty
        {
            expire(at: now)
        }
        return true
    }

    private enum NextStep { case end, sendMore, sleep }

    private mutating func nextStep(at now: Moment) -> NextStep {
        let isIdle = inFlight.isEmpty
        let (isStopping, isEmpty) = loop.shared.withLock { shared -> (Bool, Bool) in
            // Checking that the queue is empty and requesting a wake-up is one locked step:
            // otherwise a command queued in between would wait while the thread sleeps. While
            // replies are awaited, they wake the thread.
            if isIdle { return (shared.isStopping, shared.queue.sleep()) }
            return (shared.isStopping, shared.queue.count == 0)
        }
        if isStopping {
            let limit = stopBy ?? now + Interval(configuration.replyTimeout)
            stopBy = limit
            guard isConnected, now < limit, !(isIdle && isEmpty) else { return .end }
        }
        return isIdle && !isEmpty ? .sendMore : .sleep
    }

    private var isConnected: Bool { breaker.state == .closed || breaker.state == .stalled }

    private func sleepLimit(from now: Moment) -> Interval? {
        var until = breaker.nextTick
        func consider(_ moment: Moment?) {
            guard let moment else { return }
            until = until.map { min($0, moment) } ?? moment
        }
        consider(reporter.nextReport)
        if !inFlight.isEmpty {
            consider(inFlight.nextDeadline)
            // Anything queued from now on cannot expire before this.
            consider(queueDeadline ?? now + callTimeout)
        }
        return until.map { $0 - now }
    }
}

// MARK: - The connection

extension CommandDriver {
    private mutating func perform(_ actions: [CircuitBreaker.Action], reason: String) {
        for action in actions {
            switch action {
            case .connect: connect()
            case .admit:
                loop.shared.withLock { $0.queue.open() }
                reportAdmission("connected")
            case .refuse: refuse(reason)
            case .disconnect: disconnect(reason)
            }
        }
    }

    /// Callers are admitted; the replies will show whether the server serves them.
    private mutating func reportAdmission(_ word: String) {
        let state: RedisState = refusals.reason == nil ? .available : .refusing
        loop.shared.withLock { $0.statistics.state = state }
        reporter.report(state, refusals.reason ?? word, at: Moment.now())
    }

    private mutating func connect() {
        refusals.reset()
        do {
            connection = try HiredisConnection.open(
                configuration.address, timeout: Interval(configuration.connectTimeout))
            loop.shared.withLock { $0.statistics.connections += 1 }
            perform(breaker.connected(), reason: "")
        } catch {
            loop.shared.withLock { $0.statistics.failedAttempts += 1 }
            let now = Moment.now()
            reporter.report(.connecting, error.reason, at: now)
            perform(breaker.connectFailed(at: now), reason: error.reason)
        }
    }

    private mutating func refuse(_ reason: String) {
        let state: RedisState = breaker.state == .stalled ? .stalled : .connecting
        let queued = loop.shared.withLock { shared in
            shared.statistics.state = state
            return shared.queue.shut()
        }
        queueDeadline = nil
        giveUp(queued.map(\.payload.waiter), .unavailable)
        reporter.report(state, reason, at: Moment.now())
    }

    private mutating func disconnect(_ reason: String) {
        connection = nil
        isWriting = false
        let lost = inFlight.removeAll()
        loop.shared.withLock {
            $0.statistics.disconnections += 1
            $0.statistics.inFlight = 0
            $0.statistics.state = .connecting
        }
        giveUp(lost.map(\.payload.waiter), .unavailable)
        reporter.report(.connecting, reason, at: Moment.now())
    }

    private mutating func lose(_ failure: ConnectionFailure) {
        perform(breaker.lost(at: Moment.now()), reason: failure.reason)
    }

    /// Answers callers whose reply will not come, and counts those who no longer waited.
    private func giveUp(_ waiters: [Waiter?], _ error: RedisError) {
        guard !waiters.isEmpty else { return }
        var answered = 0
        var dropped = 0
        for waiter in waiters {
            guard let waiter else {
                dropped += 1
                continue
            }
            if waiter.settle(.failure(error)) { answered += 1 }
        }
        loop.shared.withLock { shared in
            shared.statistics.dropped += dropped
            if error == .timeout {
                shared.statistics.timeouts += answered
            } else {
                shared.statistics.unavailable += answered
            }
        }
    }
}

// MARK: - Commands and replies

extension CommandDriver {
    private mutating func sendBatch() {
        let (batch, deadline) = loop.shared.withLock { shared in
            let batch = shared.queue.take(
                maximumCount: configuration.maximumBatchCommands,
                maximumBytes: configuration.maximumBatchBytes)
            return (batch, shared.queue.nextDeadline)
        }
        queueDeadline = deadline
        for (index, entry) in batch.enumerated() {
            let waiter = entry.payload.waiter
            // Its caller is already gone: spare the server.
            if let waiter, waiter.isSettled { continue }
            do {
                try connection?.append(entry.payload.command)
            } catch {
                giveUp(batch[index...].map(\.payload.waiter), .unavailable)
                return lose(error)
            }
            let sent = Sent(
                name: CommandName(encoded: entry.payload.command.bytes), waiter: waiter)
            inFlight.append(Queued(payload: sent, bytes: entry.bytes, deadline: entry.deadline))
        }
        guard !inFlight.isEmpty else { return }
        let sent = inFlight.count
        loop.shared.withLock { $0.statistics.inFlight = sent }
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
        // Counted before they are answered: a caller with an answer finds it in the statistics.
        var answers: [(waiter: Waiter, outcome: CommandResult)] = []
        defer { for answer in answers { answer.waiter.settle(answer.outcome) } }
        let wasRefusing = refusals.reason != nil
        do throws(ConnectionFailure) {
            try connection?.read()
            while let value = try connection?.reply() {
                guard let entry = inFlight.reply() else {
                    throw ConnectionFailure(reason: "unasked reply")
                }
                replies += 1
                if case .error(let code) = value {
                    errors += 1
                    refusals.note(entry.payload.name, code)
                    if let waiter = entry.payload.waiter {
                        answers.append((waiter, .failure(.refused(code: code))))
                    }
                } else {
                    refusals.note(entry.payload.name, nil)
                    if let waiter = entry.payload.waiter {
                        answers.append((waiter, .success(value)))
                    }
                }
            }
        } catch {
            count(replies, errors)
            return lose(error)
        }
        guard replies > 0 else { return }
        count(replies, errors)
        perform(breaker.replied(inFlight: inFlight.count, at: Moment.now()), reason: "")
        if wasRefusing != (refusals.reason != nil), breaker.state == .closed {
            reportAdmission("accepts commands again")
        }
    }

    private func count(_ replies: Int, _ errors: Int) {
        let remaining = inFlight.count
        loop.shared.withLock {
            $0.statistics.replies += replies
            $0.statistics.serverErrors += errors
            $0.statistics.inFlight = remaining
        }
    }

    /// Answers callers whose time is up, in flight and in the queue.
    private mutating func expire(at now: Moment) {
        var timeouts = 0
        for sent in inFlight.expire(at: now) {
            // A command in flight that nobody waits for is not dropped: it was sent.
            if let waiter = sent.waiter, waiter.settle(.failure(.timeout)) { timeouts += 1 }
        }
        let late = loop.shared.withLock { shared in
            shared.statistics.timeouts += timeouts
            let late = shared.queue.expire(at: now)
            queueDeadline = shared.queue.nextDeadline
            return late
        }
        giveUp(late.map(\.payload.waiter), .timeout)
    }
}
