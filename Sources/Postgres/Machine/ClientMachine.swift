// The protocol without sockets: events come in with the time, actions go out. One struct holds all
// connections, because what one loses is sent again on another.

import DequeModule

/// Decides what is sent where, and how each caller is answered.
struct ClientMachine: ~Copyable {
    enum Role: Equatable { case read, write, listen }

    enum Phase: Equatable {
        /// Not wanted: the listening connection before anyone listens.
        case idle
        case down(retryAt: UInt64)
        case connecting(until: UInt64)
        case up(since: UInt64)
        case closed

        var isUp: Bool { if case .up = self { true } else { false } }
    }

    struct Connection {
        let role: Role
        var phase = Phase.idle
        /// Counts the connections made under this number.
        var epoch = 0
        var failures = 0
        var fifo = Deque<Sent>()
        var inFlight = 0
        var prepared: [PreparedState] = []
        /// A statement ran in this session.
        var wasUsed = false
        /// Something was sent after the last sync.
        var isDirty = false
        /// The write that holds this connection, or -1.
        var write = -1
        /// The transaction that holds this connection or waits for it to be reopened, or -1.
        var transaction = -1
        /// A cancel request is under way and may hit whatever runs here.
        var isCancelling = false
        /// When the last cancel request was sent or done.
        var lastCancel: UInt64?
        /// No further read is sent here: a slow one is running or being stopped.
        var isHeld = false
        /// When what runs here started, judging by its predecessor's result.
        var runningSince: UInt64?
        /// When the read that runs here will count as slow.
        var reviewAt: UInt64 = .max
        /// When to ask again, in case the request arrived before the statement had started.
        var cancelAgainAt: UInt64 = .max
        /// A ROLLBACK waiting for it: the call to answer, and whether COMMIT was requested.
        var delayedRollback: (call: Int, aborted: Bool)?
        /// When silence ends this connection.
        var dropAt: UInt64 = .max
    }

    let settings: MachineSettings
    var connections: [Connection] = []
    var calls: [CallState] = []
    var freeCalls: [Int] = []
    var transactions: [TransactionState] = []
    var freeTransactions: [Int] = []

    var readQueue: ReadQueue
    var shares: ReadShares
    /// Reads to be sent again, first and alone.
    var resends = Deque<Int>()
    var writes = Deque<WriteWait>()
    var waitingWrites = 0
    var staleEntries = 0
    var readyWaiters: [Int] = []
    var channels: Set<Int> = []

    var dirty: [Int] = []
    var nextConnection = 0
    var earliestLimit: UInt64 = .max
    var isClosed = false
    var random: UInt64
    var statistics = PostgresStatistics()

    /// Consumed and emptied by the shell after each event.
    var actions: [Action] = []

    enum WriteWait: Equatable {
        case call(Int)
        case transaction(Int)
    }

    /// - Parameter seed: For the jitter of reconnecting.
    init(_ settings: MachineSettings, seed: UInt64) {
        self.settings = settings
        random = seed | 1
        readQueue = ReadQueue(requesters: ReadShares.bucketCount)
        shares = ReadShares(seed: seed)
        for _ in 0..<settings.readConnections { connections.append(Connection(role: .read)) }
        for _ in 0..<settings.writeConnections { connections.append(Connection(role: .write)) }
        connections.append(Connection(role: .listen))
    }

    var listener: Int { connections.count - 1 }

    var waitingReads: Int { readQueue.count + resends.count }

    /// The counters with the current lengths of the queues.
    var currentStatistics: PostgresStatistics {
        var current = statistics
        current.waitingReads = waitingReads
        current.waitingWrites = waitingWrites
        return current
    }

    /// Whether the connection owes results.
    func expectsResults(_ connection: Int) -> Bool { !connections[connection].fifo.isEmpty }
}

// MARK: - Calls

extension ClientMachine {
    /// A write that is a transaction of its own.
    mutating func submitWrite(statement: Int, deadline: UInt64, now: UInt64) -> Int {
        let call = add(.write, deadline: deadline, now: now)
        calls[call].statement = statement
        if isClosed { return refuse(call, .closed) }
        if waitingWrites >= settings.queueLimit {
            statistics.refusals += 1
            return refuse(call, .overloaded)
        }
        enqueue(call, now)
        writes.append(.call(call))
        waitingWrites += 1
        assignWrites()
        return call
    }

    /// Waits until both lanes have a connection, or all of their connections.
    mutating func submitReady(all: Bool = false, deadline: UInt64, now: UInt64) -> Int {
        let call = add(.ready(all: all), deadline: deadline, now: now)
        if isClosed { return refuse(call, .closed) }
        readyWaiters.append(call)
        answerReadyWaiters()
        return call
    }

    /// The caller's task was cancelled. Nothing happens to a COMMIT or ROLLBACK.
    mutating func cancel(_ call: Int, now: UInt64) {
        guard !calls[call].isAnswered, calls[call].kind != .end else { return }
        abandon(call, .cancelled, now: now)
    }

    /// End of a wake-up: everything queued is sent, and each batch gets its one sync.
    mutating func flush(now: UInt64) {
        assignReads()
        for connection in dirty {
            if connections[connection].isDirty { sync(connection) }
            beginReview(connection, now: now)
        }
        dirty.removeAll(keepingCapacity: true)
    }

    mutating func add(_ kind: CallState.Kind, deadline: UInt64, now: UInt64) -> Int {
        earliestLimit = min(earliestLimit, deadline)
        let state = CallState(kind: kind, deadline: deadline)
        if let call = freeCalls.popLast() {
            calls[call] = state
            return call
        }
        calls.append(state)
        return calls.count - 1
    }

    mutating func enqueue(_ call: Int, _ now: UInt64) {
        calls[call].place = .queued
        calls[call].queueDeadline = now + settings.queueWait
        earliestLimit = min(earliestLimit, calls[call].queueDeadline)
    }

    mutating func refuse(_ call: Int, _ outcome: Outcome) -> Int {
        answer(call, outcome)
        free(call)
        return call
    }

    mutating func answer(_ call: Int, _ outcome: Outcome) {
        guard !calls[call].isAnswered else { return }
        calls[call].isAnswered = true
        actions.append(.answer(call: call, outcome))
    }

    mutating func free(_ call: Int) {
        calls[call].isFree = true
        freeCalls.append(call)
    }
}

// MARK: - Sending

extension ClientMachine {
    mutating func assignWrites() {
        while let next = writes.first {
            switch next {
            case .call(let call) where calls[call].isAnswered:
                staleEntries -= 1
                free(call)
            case .transaction(let transaction) where transactions[transaction].phase != .waiting:
                staleEntries -= 1
                transactions[transaction].isQueued = false
                freeIfUnused(transaction: transaction)
            default:
                guard let connection = freeWriteConnection() else { return }
                waitingWrites -= 1
                switch next {
                case .call(let call):
                    connections[connection].write = call
                    send(call, on: connection)
                case .transaction(let transaction)
                where transactions[transaction].preparation == .inNewSession
                    && connections[connection].wasUsed:
                    renew(connection, for: transaction)
                case .transaction(let transaction):
                    start(transaction, on: connection)
                }
            }
            writes.removeFirst()
        }
    }

    private func freeWriteConnection() -> Int? {
        for index in settings.readConnections..<listener {
            let connection = connections[index]
            if connection.phase.isUp, connection.write < 0, connection.transaction < 0,
                !connection.isCancelling, connection.fifo.isEmpty
            {
                return index
            }
        }
        return nil
    }

    mutating func send(_ call: Int, on connection: Int) {
        let statement = calls[call].statement
        let isRead = calls[call].kind == .read
        // A read that failed once because of another is sent alone, so that it cannot happen again.
        if isRead { enterLane(call, on: connection) }
        let isAlone =
            isRead
            && (calls[call].resends > 0 || calls[call].wasPreparedAgain || calls[call].isHolding)
        if isAlone, connections[connection].isDirty { sync(connection) }
        if calls[call].isUnnamed {
            actions.append(.executeUnnamed(connection: connection, call: call))
        } else {
            let version = prepare(statement, for: call, on: connection)
            actions.append(
                .execute(
                    connection: connection, call: call, statement: statement, version: version))
        }
        connections[connection].fifo.append(.execute(call: call))
        connections[connection].inFlight += 1
        connections[connection].wasUsed = true
        calls[call].place = .sent
        calls[call].connection = connection
        statistics.statements += 1
        if isRead {
            nextConnection += 1
            if nextConnection == settings.readConnections { nextConnection = 0 }
        }
        markDirty(connection)
        if isAlone { sync(connection) }
    }

    /// Returns the version of the statement to send.
    private mutating func prepare(_ statement: Int, for call: Int, on connection: Int) -> UInt8 {
        let known = connections[connection].prepared.count
        if known <= statement {
            let missing = repeatElement(PreparedState(), count: statement + 1 - known)
            connections[connection].prepared.append(contentsOf: missing)
        }
        let state = connections[connection].prepared[statement]
        if state.phase == .unknown {
            connections[connection].prepared[statement].phase = .sent
            connections[connection].fifo.append(.prepare(statement: statement, call: call))
            actions.append(
                .prepare(connection: connection, statement: statement, version: state.version))
        }
        return state.version
    }

    mutating func send(_ control: Control, _ sent: Sent, on connection: Int) {
        connections[connection].fifo.append(sent)
        actions.append(.control(connection: connection, control))
        markDirty(connection)
    }

    mutating func markDirty(_ connection: Int) {
        if connections[connection].isDirty { return }
        connections[connection].isDirty = true
        dirty.append(connection)
    }

    mutating func sync(_ connection: Int) {
        connections[connection].isDirty = false
        connections[connection].fifo.append(.sync)
        actions.append(.sync(connection))
        statistics.batches += 1
    }
}
