// The thread that owns the connections: it feeds events to the machine and performs the machine's
// actions. It decides nothing itself.

import Glibc
import Synchronization
import Threads

/// Unchecked Sendable: everything not constant or in a `Mutex` is used only by the thread that
/// `start` creates.
final class EventLoop: @unchecked Sendable {
    enum Message {
        case submit(Call)
        case submitAll([Call])
        case cancel(Call)
        case subscribe(Subscription)
        case unsubscribe(Subscription)
        case cancelFinished(connection: Int, epoch: Int)
        case shutDown(CheckedContinuation<Void, Never>?)
    }

    private struct Inbox {
        var messages: [Message] = []
        var isClosed = false
    }

    /// A connection of the machine as the shell sees it.
    private struct Slot {
        var connection: PipelineConnection?
        var descriptor: Int32 = -1
        var epoch: UInt32 = 0
        var isWritingWatched = false
        var needsFlush = false
    }

    private let inbox = Mutex(Inbox())
    private let snapshot = Mutex(PostgresStatistics())
    private let lastConnectFailure = Mutex<String?>(nil)
    private let poller = Poller()

    private let options: [ClientMachine.Role: ConnectionOptions]
    private let roles: [ClientMachine.Role]
    private var machine: ClientMachine
    private var slots: [Slot]
    private var calls: [Call?] = []
    private var spareActions: [Action] = []
    private var toFlush: [Int] = []
    private var broken: [Int] = []
    private var channels = Channels()
    private var now: UInt64 = 0
    private var isOver = false
    private var closers: [CheckedContinuation<Void, Never>] = []

    init(_ settings: MachineSettings, options: [ClientMachine.Role: ConnectionOptions]) {
        self.options = options
        machine = ClientMachine(settings, seed: UInt64.random(in: .min ... .max))
        slots = Array(repeating: Slot(), count: machine.connections.count)
        roles = machine.connections.map(\.role)
    }

    deinit { poller.close() }

    func start() { WorkerThread(name: "postgres") { self.run() } }

    var statistics: PostgresStatistics { snapshot.withLock { $0 } }

    var connectFailure: String? { lastConnectFailure.withLock { $0 } }

    func report(_ confidentialConnectFailure: String) {
        lastConnectFailure.withLock { $0 = confidentialConnectFailure }
    }

    func post(_ message: Message) {
        let wasAccepted = inbox.withLock { inbox -> Bool? in
            if inbox.isClosed { return nil }
            inbox.messages.append(message)
            return inbox.messages.count == 1
        }
        switch wasAccepted {
        case true?: poller.wake()
        case false?: break
        case nil: refuse(message)
        }
    }

    // The thread has ended; nothing else uses the calls any more.
    private func refuse(_ message: Message) {
        switch message {
        case .submit(let call): call.resume(.failure(.closed))
        case .submitAll(let calls): for call in calls { call.resume(.failure(.closed)) }
        case .subscribe(let subscription): subscription.continuation.finish()
        case .shutDown(let continuation): continuation?.resume()
        case .cancel, .unsubscribe, .cancelFinished: break
        }
    }
}

// MARK: - The thread

extension EventLoop {
    private func run() {
        var events: [Poller.Event] = []
        var messages: [Message] = []
        now = Deadline.now.nanoseconds
        machine.start(now: now)
        perform()
        while !isOver {
            events.removeAll(keepingCapacity: true)
            poller.wait(milliseconds: waitMilliseconds(), &events)
            now = Deadline.now.nanoseconds
            for event in events {
                if let token = event.token {
                    handle(token, event)
                } else {
                    messages.removeAll(keepingCapacity: true)
                    inbox.withLock { swap(&$0.messages, &messages) }
                    for message in messages { handle(message) }
                }
            }
            if now >= machine.nextEvent {
                machine.advance(to: now)
                perform()
            }
            finishBatches()
            snapshot.withLock { [statistics = machine.currentStatistics] in $0 = statistics }
        }
        end()
    }

    private func waitMilliseconds() -> Int32? {
        let next = machine.nextEvent
        if next == .max { return nil }
        let now = Deadline.now.nanoseconds
        // Rounded up: waking once a millisecond late is better than waking many times in vain.
        return next <= now ? 0 : Int32(min((next - now) / 1_000_000 + 1, 60_000))
    }

    private func finishBatches() {
        machine.flush(now: now)
        perform()
        while !toFlush.isEmpty {
            let batch = toFlush
            toFlush.removeAll(keepingCapacity: true)
            for index in batch {
                slots[index].needsFlush = false
                flush(index)
            }
            machine.flush(now: now)
            perform()
        }
    }

    private func end() {
        let rest = inbox.withLock { inbox -> [Message] in
            inbox.isClosed = true
            return inbox.messages
        }
        for message in rest { refuse(message) }
        channels.finish()
        for closer in closers { closer.resume() }
    }

    private func handle(_ message: Message) {
        switch message {
        case .submit(let call): submit(call)
        case .submitAll(let calls): for call in calls { submit(call) }
        case .cancel(let call):
            if call.number >= 0 { machine.cancel(call.number, now: now) }
        case .subscribe(let subscription):
            machine.listen(channels.add(subscription), now: now)
        case .unsubscribe(let subscription):
            if let channel = channels.remove(subscription) { machine.unlisten(channel) }
        case .cancelFinished(let connection, let epoch):
            machine.cancelFinished(connection, epoch: epoch, now: now)
        case .shutDown(let continuation):
            if let continuation { closers.append(continuation) }
            isOver = true
            machine.shutDown(now: now)
        }
        perform()
    }

    private func submit(_ call: Call) {
        if call.isCancelled.load(ordering: .acquiring) { return call.resume(.failure(.cancelled)) }
        let deadline = call.deadline
        let number: Int
        switch call.work {
        case .read(let statement, let requester, let tenant):
            number = machine.submitRead(
                statement: statement.number, requester: requester?.number,
                address: requester?.address, tenant: tenant, deadline: deadline, now: now)
        case .write(let statement):
            number = machine.submitWrite(statement: statement.number, deadline: deadline, now: now)
        case .inTransaction(let transaction, let statement):
            if transaction.number == -2 { return call.resume(.failure(.closed)) }
            if transaction.number < 0 {
                transaction.number = machine.openTransaction(
                    transaction.isolation, transaction.preparation, now: now)
            }
            number = machine.submit(
                statement: statement.number, in: transaction.number, deadline: deadline, now: now)
        case .commit(let transaction), .rollBack(let transaction):
            let open = transaction.number
            transaction.number = -2
            // No statement, no transaction.
            if open < 0 { return call.resume(.success(nil)) }
            if case .commit = call.work {
                number = machine.commit(open, deadline: deadline, now: now)
            } else {
                number = machine.rollBack(open, deadline: deadline, now: now)
            }
        case .ready(let all):
            number = machine.submitReady(all: all, deadline: deadline, now: now)
        }
        while calls.count <= number { calls.append(nil) }
        calls[number] = call
        call.number = number
        perform()
    }
}

// MARK: - Sockets

extension EventLoop {
    private func handle(_ token: UInt64, _ event: Poller.Event) {
        let index = Int(token & 0xFFFF_FFFF)
        guard slots[index].epoch == UInt32(token >> 32), let connection = slots[index].connection
        else { return }
        if case .connecting = machine.connections[index].phase {
            return continueConnecting(index, connection)
        }
        if event.isWritable { flush(index) }
        if event.isReadable { read(index, connection) }
    }

    private func connect(_ index: Int) {
        slots[index].epoch &+= 1
        guard let options = options[roles[index]], let connection = PipelineConnection(options)
        else { return connectFailed(index) }
        slots[index].connection = connection
        if connection.isBad { return connectFailed(index) }
        // libpq's protocol: start as if it had returned PGRES_POLLING_WRITING.
        watch(index, connection, reading: false, writing: true)
    }

    private func continueConnecting(_ index: Int, _ connection: PipelineConnection) {
        switch connection.continueConnecting() {
        case .waitForReading: watch(index, connection, reading: true, writing: false)
        case .waitForWriting: watch(index, connection, reading: false, writing: true)
        case .connected:
            watch(index, connection, reading: true, writing: false)
            slots[index].isWritingWatched = false
            machine.connected(index, now: now)
            perform()
        case .failed: connectFailed(index)
        }
    }

    private func connectFailed(_ index: Int) {
        if let connection = slots[index].connection { report(connection.confidentialMessage) }
        machine.connectFailed(index, now: now)
        perform()
    }

    private func watch(
        _ index: Int, _ connection: PipelineConnection, reading: Bool, writing: Bool
    ) {
        let descriptor = connection.socket
        slots[index].descriptor = descriptor
        let token = UInt64(slots[index].epoch) << 32 | UInt64(index)
        if !poller.watch(descriptor, token: token, reading: reading, writing: writing) {
            broken.append(index)
        }
    }

    private func flush(_ index: Int) {
        guard let connection = slots[index].connection else { return }
        guard let isUnfinished = connection.flush() else { return lose(index) }
        if isUnfinished != slots[index].isWritingWatched {
            slots[index].isWritingWatched = isUnfinished
            watch(index, connection, reading: true, writing: isUnfinished)
        }
    }

    private func lose(_ index: Int) {
        machine.lose(index, now: now)
        perform()
    }

    private func read(_ index: Int, _ connection: PipelineConnection) {
        let isAlive = connection.consumeInput()
        let epoch = slots[index].epoch
        var emptyResults = 0
        while slots[index].epoch == epoch, slots[index].connection != nil,
            machine.expectsResults(index), !connection.isBusy
        {
            guard let result = connection.nextResult() else {
                // One follows each statement's result. More of them mean that libpq expects no
                // results.
                emptyResults += 1
                if emptyResults > 3 { return lose(index) }
                continue
            }
            emptyResults = 0
            machine.received(result.kind, on: index, now: now)
            perform(result)
        }
        if roles[index] == .listen, slots[index].epoch == epoch {
            while let (channel, payload, processID) = connection.nextNotification() {
                channels.deliver(channel, .notification(payload: payload, processID: processID))
            }
        }
        if !isAlive, slots[index].epoch == epoch { lose(index) }
    }
}

// MARK: - Actions

extension EventLoop {
    private func perform() {
        perform(result: nil)
    }

    /// Performs the machine's decision about a result, and frees it if it is not used.
    private func perform(_ handle: ResultHandle) {
        if !perform(result: handle) { handle.free() }
    }

    /// Returns whether the result was taken over.
    @discardableResult
    private func perform(result: ResultHandle?) -> Bool {
        var wasTaken = false
        while true {
            if machine.actions.isEmpty {
                guard let index = broken.popLast() else { return wasTaken }
                if case .connecting = machine.connections[index].phase {
                    machine.connectFailed(index, now: now)
                } else {
                    machine.lose(index, now: now)
                }
                continue
            }
            // `perform` is re-entered if connecting fails immediately: each call has its own list.
            var batch = spareActions
            spareActions = []
            swap(&batch, &machine.actions)
            for action in batch { perform(action, result, &wasTaken) }
            batch.removeAll(keepingCapacity: true)
            spareActions = batch
        }
    }

    private func perform(_ action: Action, _ result: ResultHandle?, _ wasTaken: inout Bool) {
        switch action {
        case .execute(let connection, let call, let statement, let version):
            execute(connection, call, statement, version)
        case .executeUnnamed(let connection, let call):
            executeUnnamed(connection, call)
        case .sync(let connection):
            send(on: connection) { $0.sendSync() }
        case .prepare(let connection, let statement, let version):
            let definition = Statement.definition(statement)
            definition.wasPrepared.store(true, ordering: .relaxed)
            send(on: connection) {
                $0.sendPrepare(
                    name: definition.name(version: version), sql: definition.sql,
                    types: definition.types)
            }
        case .control(let connection, let control):
            send(on: connection) { $0.send(sql(control)) }
        case .answer(let call, let outcome):
            answer(call, outcome, result, &wasTaken)
        case .hold(let call):
            guard let result, !wasTaken else { return }
            calls[call]?.held = Rows(owning: result)
            wasTaken = true
        case .connect(let index):
            connect(index)
        case .close(let index):
            if slots[index].descriptor >= 0 { poller.forget(slots[index].descriptor) }
            slots[index].descriptor = -1
            slots[index].connection = nil
            slots[index].epoch &+= 1
            if roles[index] == .listen { channels.stopListening() }
        case .cancelBackend(let connection, let epoch):
            cancelBackend(connection, epoch)
        case .listening(let channel):
            channels.deliver(channel, .listening)
        }
    }

    private func execute(_ connection: Int, _ call: Int, _ statement: Int, _ version: UInt8) {
        guard let call = calls[call], let definition = call.work.statement else { return }
        let name = version == 0 ? definition.nameBytes : definition.name(version: version)
        send(on: connection) { $0.sendExecute(name: name, call.parameters) }
    }

    private func executeUnnamed(_ connection: Int, _ call: Int) {
        guard let call = calls[call], let definition = call.work.statement else { return }
        send(on: connection) {
            $0.sendUnnamed(sql: definition.sql, types: definition.types, call.parameters)
        }
    }

    @inline(__always)
    private func send(on index: Int, _ body: (PipelineConnection) -> Bool) {
        guard let connection = slots[index].connection else { return }
        if !body(connection) { broken.append(index) }
        if !slots[index].needsFlush {
            slots[index].needsFlush = true
            toFlush.append(index)
        }
    }

    private func sql(_ control: Control) -> String {
        switch control {
        // Explicit, since a session's default may have been changed.
        case .begin(.readCommitted): "BEGIN ISOLATION LEVEL READ COMMITTED"
        case .begin(.repeatableRead): "BEGIN ISOLATION LEVEL REPEATABLE READ"
        case .begin(.serializable): "BEGIN ISOLATION LEVEL SERIALIZABLE"
        case .commit: "COMMIT"
        case .rollback: "ROLLBACK"
        case .listen(let channel): "LISTEN \(channels.identifier(channel))"
        case .unlisten(let channel): "UNLISTEN \(channels.identifier(channel))"
        }
    }

    private func cancelBackend(_ index: Int, _ epoch: Int) {
        let handle = slots[index].connection?.cancelHandle()
        WorkerThread(name: "postgres") { [weak self] in
            handle?.cancel()
            self?.post(.cancelFinished(connection: index, epoch: epoch))
        }
    }

    private func checked(_ rows: Rows, of call: Call) -> Call.Answer {
        guard let statement = call.work.statement, !statement.fits(rows.handle) else {
            return .success(rows)
        }
        return .failure(.decoding(.changed(statement: statement.name)))
    }

    private func answer(
        _ number: Int, _ outcome: Outcome, _ result: ResultHandle?, _ wasTaken: inout Bool
    ) {
        guard number < calls.count, let call = calls[number] else { return }
        calls[number] = nil
        switch outcome {
        case .result:
            guard let result, !wasTaken else {
                return call.resume(.failure(.protocolViolation(.unexpectedResult)))
            }
            wasTaken = true
            call.resume(checked(Rows(owning: result), of: call))
        case .held: call.resume(call.held.map { checked($0, of: call) } ?? .success(nil))
        case .done: call.resume(.success(nil))
        case .serverError:
            guard let result else {
                return call.resume(.failure(.protocolViolation(.unexpectedResult)))
            }
            call.resume(.failure(.server(result.serverError)))
        case .connectionLost: call.resume(.failure(.connectionLost))
        case .unavailable: call.resume(.failure(.unavailable))
        case .timeout: call.resume(.failure(.timeout))
        case .cancelled: call.resume(.failure(.cancelled))
        case .overloaded: call.resume(.failure(.overloaded))
        case .outcomeUnknown: call.resume(.failure(.outcomeUnknown))
        case .transactionAborted: call.resume(.failure(.transactionAborted))
        case .copyInPipeline: call.resume(.failure(.protocolViolation(.copyInPipeline)))
        case .unexpectedResult: call.resume(.failure(.protocolViolation(.unexpectedResult)))
        case .closed: call.resume(.failure(.closed))
        }
    }
}
