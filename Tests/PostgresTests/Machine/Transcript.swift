// A machine driven by hand: each step states an event and returns the actions.

import Testing

@testable import Postgres

/// Times are milliseconds here; the machine counts nanoseconds.
struct Transcript: ~Copyable {
    var machine: ClientMachine
    var milliseconds: UInt64 = 1000

    var now: UInt64 { milliseconds * 1_000_000 }

    /// A machine whose connections are up.
    init(reads: Int = 1, writes: Int = 1, change: (inout MachineSettings) -> Void = { _ in }) {
        var settings = MachineSettings()
        settings.readConnections = reads
        settings.writeConnections = writes
        change(&settings)
        machine = ClientMachine(settings, seed: 7)
        machine.start(now: now)
        for connection in 0..<(reads + writes) { machine.connected(connection, now: now) }
        machine.actions = []
    }

    /// The actions since the last step.
    mutating func actions() -> [Action] {
        defer { machine.actions = [] }
        return machine.actions
    }

    mutating func read(
        _ statement: Int = 0, for requester: UInt64? = nil, at address: UInt64? = nil,
        of tenant: Int32? = nil, within limit: UInt64 = 10_000
    ) -> Int {
        machine.submitRead(
            statement: statement, requester: requester, address: address, tenant: tenant,
            deadline: now + limit * 1_000_000, now: now)
    }

    mutating func write(_ statement: Int = 0, within limit: UInt64 = 10_000) -> Int {
        machine.submitWrite(
            statement: statement, deadline: now + limit * 1_000_000, now: now)
    }

    mutating func open() -> Int { machine.openTransaction(.readCommitted, now: now) }

    mutating func query(
        _ transaction: Int, _ statement: Int = 0, within limit: UInt64 = 10_000
    ) -> Int {
        machine.submit(
            statement: statement, in: transaction, deadline: now + limit * 1_000_000, now: now)
    }

    mutating func commit(_ transaction: Int) -> Int {
        machine.commit(transaction, deadline: now + 10_000_000_000, now: now)
    }

    mutating func rollBack(_ transaction: Int) -> Int {
        machine.rollBack(transaction, deadline: now + 10_000_000_000, now: now)
    }

    /// The end of a wake-up.
    mutating func flush() -> [Action] {
        machine.flush(now: now)
        return actions()
    }

    /// Results arrive, in order.
    mutating func receive(_ kinds: ResultKind..., on connection: Int = 0) -> [Action] {
        for kind in kinds { machine.received(kind, on: connection, now: now) }
        return actions()
    }

    mutating func lose(_ connection: Int) -> [Action] {
        machine.lose(connection, now: now)
        return actions()
    }

    /// Time passes, with everything that is due.
    mutating func wait(_ duration: UInt64) -> [Action] {
        milliseconds += duration
        machine.advance(to: now)
        return actions()
    }

    /// A cancel request was made, and the server has accepted it.
    mutating func cancelled(_ connection: Int = 0) -> [Action] {
        machine.cancelFinished(
            connection, epoch: machine.connections[connection].epoch, now: now)
        return actions()
    }

    /// Prepares statement 0 on a connection, so that later steps need not.
    mutating func prepared(_ connection: Int = 0) {
        _ = read()
        _ = flush()
        _ = receive(.success, .success, .sync, on: connection)
    }
}
