// Transactions that trust no earlier state of their session.

import Testing

@testable import Postgres

@Suite struct PreparationMachineTests {
    /// One connection for reads, 0, and one for writes, 1, in which statement 0 was prepared.
    private static func usedLane() -> Transcript {
        var lane = Transcript()
        _ = lane.write()
        _ = lane.flush()
        _ = lane.receive(.success, .success, .sync, on: 1)
        return lane
    }

    private static func open(
        _ preparation: Transaction.Preparation, _ lane: inout Transcript
    ) -> Int {
        lane.machine.openTransaction(.readCommitted, preparation, now: lane.now)
    }

    @Test func `a statement that is prepared each time is sent as text`() {
        var lane = Self.usedLane()
        let transaction = Self.open(.eachTime, &lane)
        let calls = [lane.query(transaction), lane.query(transaction, 3)]
        #expect(
            lane.flush() == [
                .control(connection: 1, .begin(.readCommitted)),
                .executeUnnamed(connection: 1, call: calls[0]),
                .executeUnnamed(connection: 1, call: calls[1]), .sync(1),
            ])
        #expect(
            lane.receive(.success, .success, .success, .sync, on: 1) == [
                .answer(call: calls[0], .result), .answer(call: calls[1], .result),
            ])
        // Others continue to use names.
        _ = lane.commit(transaction)
        _ = lane.flush()
        _ = lane.receive(.success, .sync, on: 1)
        let write = lane.write()
        #expect(lane.actions() == [.execute(connection: 1, call: write, statement: 0, version: 0)])
    }

    @Test func `a used session is ended, and the transaction starts in a new one`() {
        var lane = Self.usedLane()
        let transaction = Self.open(.inNewSession, &lane)
        let call = lane.query(transaction)
        let write = lane.write()
        #expect(lane.flush() == [.close(1)])
        #expect(lane.machine.nextEvent == 0)
        #expect(lane.wait(0) == [.connect(1)])
        lane.machine.connected(1, now: lane.now)
        #expect(
            lane.flush() == [
                .control(connection: 1, .begin(.readCommitted)),
                .executeUnnamed(connection: 1, call: call), .sync(1),
            ])
        _ = lane.receive(.success, .success, .sync, on: 1)
        _ = lane.commit(transaction)
        _ = lane.flush()
        // The new session has prepared nothing.
        #expect(
            lane.receive(.success, .sync, on: 1).suffix(2) == [
                .prepare(connection: 1, statement: 0, version: 0),
                .execute(connection: 1, call: write, statement: 0, version: 0),
            ])
    }

    @Test func `a session in which nothing ran is new`() {
        var lane = Transcript()
        let transaction = Self.open(.inNewSession, &lane)
        let call = lane.query(transaction)
        #expect(
            lane.flush() == [
                .control(connection: 1, .begin(.readCommitted)),
                .executeUnnamed(connection: 1, call: call), .sync(1),
            ])
    }

    @Test func `without a session the transaction fails, and its connection is tried again`() {
        var lane = Self.usedLane()
        let transaction = Self.open(.inNewSession, &lane)
        let call = lane.query(transaction)
        _ = lane.flush()
        _ = lane.wait(0)
        lane.machine.connectFailed(1, now: lane.now)
        #expect(lane.actions() == [.close(1), .answer(call: call, .unavailable)])
        let end = lane.rollBack(transaction)
        #expect(lane.actions() == [.answer(call: end, .done)])
        #expect(lane.machine.connections[1].transaction == -1)
        let write = lane.write()
        #expect(lane.wait(1_000) == [.connect(1)])
        lane.machine.connected(1, now: lane.now)
        #expect(
            lane.flush() == [
                .prepare(connection: 1, statement: 0, version: 0),
                .execute(connection: 1, call: write, statement: 0, version: 0), .sync(1),
            ])
    }

    @Test
    func `a caller that gives up while the session is opened leaves the connection to others`() {
        var lane = Self.usedLane()
        let transaction = Self.open(.inNewSession, &lane)
        let call = lane.query(transaction)
        _ = lane.flush()
        lane.machine.cancel(call, now: lane.now)
        #expect(lane.actions() == [.answer(call: call, .cancelled)])
        let end = lane.rollBack(transaction)
        #expect(lane.actions() == [.answer(call: end, .done)])
        _ = lane.wait(0)
        lane.machine.connected(1, now: lane.now)
        #expect(lane.flush() == [])
        let write = lane.write()
        #expect(
            lane.flush().contains(
                .execute(connection: 1, call: write, statement: 0, version: 0)))
    }
}
