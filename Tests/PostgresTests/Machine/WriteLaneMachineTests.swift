// Transcripts of the write lane.

import Testing

@testable import Postgres

// Connection 0 reads, connection 1 writes.
@Suite struct WriteLaneMachineTests {
    /// A lane whose statement 0 is prepared on the write connection.
    private func lane(
        writes: Int = 1, change: (inout MachineSettings) -> Void = { _ in }
    ) -> Transcript {
        var lane = Transcript(writes: writes, change: change)
        for connection in 1...writes {
            _ = lane.write()
            _ = lane.flush()
            _ = connection
        }
        for connection in 1...writes { _ = lane.receive(.success, .success, .sync, on: connection) }
        return lane
    }

    @Test func `a write is answered when its sync says that it is committed`() {
        var lane = lane()
        let call = lane.write()
        #expect(
            lane.flush() == [
                .execute(connection: 1, call: call, statement: 0, version: 0), .sync(1),
            ])
        #expect(lane.receive(.success, on: 1) == [.hold(call: call)])
        #expect(lane.receive(.sync, on: 1) == [.answer(call: call, .held)])
    }

    @Test func `a write whose implicit commit fails gets the error`() {
        var lane = lane()
        let call = lane.write()
        _ = lane.flush()
        #expect(lane.receive(.success, on: 1) == [.hold(call: call)])
        #expect(
            lane.receive(.failure(.statement), on: 1) == [.answer(call: call, .serverError)])
        #expect(lane.receive(.sync, on: 1) == [])
        #expect(lane.machine.connections[1].write == -1)
    }

    @Test func `writes take turns on a connection`() {
        var lane = lane()
        let first = lane.write()
        let second = lane.write()
        #expect(lane.flush().count == 2)
        #expect(
            lane.receive(.success, .sync, on: 1) == [
                .hold(call: first), .answer(call: first, .held),
                .execute(connection: 1, call: second, statement: 0, version: 0),
            ])
        #expect(lane.flush() == [.sync(1)])
    }

    @Test func `a lost connection leaves a write's outcome unknown and never repeats it`() {
        var lane = lane()
        let call = lane.write()
        _ = lane.flush()
        #expect(lane.lose(1) == [.close(1), .answer(call: call, .outcomeUnknown)])
        #expect(lane.flush() == [])
    }

    @Test func `a write that the server did not know is prepared and sent again`() {
        var lane = lane()
        let call = lane.write()
        _ = lane.flush()
        #expect(lane.receive(.failure(.unknownStatement), on: 1) == [])
        #expect(
            lane.receive(.sync, on: 1) == [
                .prepare(connection: 1, statement: 0, version: 1),
                .execute(connection: 1, call: call, statement: 0, version: 1),
            ])
    }

    @Test func `BEGIN is sent with the first statement, COMMIT frees the connection`() {
        var lane = lane()
        let transaction = lane.open()
        #expect(lane.flush() == [])
        let call = lane.query(transaction)
        #expect(
            lane.flush() == [
                .control(connection: 1, .begin(.readCommitted)),
                .execute(connection: 1, call: call, statement: 0, version: 0), .sync(1),
            ])
        #expect(lane.receive(.success, .success, .sync, on: 1) == [.answer(call: call, .result)])
        let waiting = lane.write()
        #expect(lane.flush() == [])
        let end = lane.commit(transaction)
        #expect(lane.flush() == [.control(connection: 1, .commit), .sync(1)])
        #expect(lane.receive(.success, on: 1) == [.answer(call: end, .done)])
        #expect(
            lane.receive(.sync, on: 1) == [
                .execute(connection: 1, call: waiting, statement: 0, version: 0)
            ])
    }

    @Test func `after a failed statement COMMIT becomes ROLLBACK and says so`() {
        var lane = lane()
        let transaction = lane.open()
        let call = lane.query(transaction)
        _ = lane.flush()
        #expect(
            lane.receive(.success, .failure(.statement), .sync, on: 1) == [
                .answer(call: call, .serverError)
            ])
        let end = lane.commit(transaction)
        #expect(lane.flush() == [.control(connection: 1, .rollback), .sync(1)])
        #expect(
            lane.receive(.success, .sync, on: 1) == [.answer(call: end, .transactionAborted)])
        #expect(lane.machine.connections[1].transaction == -1)
    }

    @Test func `statements after an error in a group do not run`() {
        var lane = lane()
        let transaction = lane.open()
        let first = lane.query(transaction)
        let second = lane.query(transaction)
        _ = lane.flush()
        #expect(
            lane.receive(.success, .failure(.statement), .aborted, .sync, on: 1) == [
                .answer(call: first, .serverError), .answer(call: second, .transactionAborted),
            ])
    }

    @Test func `a connection lost at COMMIT leaves the outcome unknown`() {
        var lane = lane()
        let transaction = lane.open()
        _ = lane.query(transaction)
        _ = lane.flush()
        _ = lane.receive(.success, .success, .sync, on: 1)
        let end = lane.commit(transaction)
        _ = lane.flush()
        #expect(lane.lose(1) == [.close(1), .answer(call: end, .outcomeUnknown)])
        #expect(lane.machine.freeTransactions == [transaction])
    }

    @Test func `a connection lost before COMMIT is lost for every later step`() {
        var lane = lane()
        let transaction = lane.open()
        let call = lane.query(transaction)
        _ = lane.flush()
        #expect(lane.lose(1) == [.close(1), .answer(call: call, .connectionLost)])
        let next = lane.query(transaction)
        #expect(lane.actions() == [.answer(call: next, .connectionLost)])
        let end = lane.commit(transaction)
        #expect(lane.actions() == [.answer(call: end, .connectionLost)])
        #expect(lane.machine.freeTransactions == [transaction])
    }

    @Test func `ROLLBACK waits until a cancel request can hit nothing else`() {
        var lane = lane()
        let transaction = lane.open()
        let call = lane.query(transaction, within: 50)
        _ = lane.flush()
        let epoch = lane.machine.connections[1].epoch
        #expect(
            lane.wait(50) == [
                .answer(call: call, .timeout), .cancelBackend(connection: 1, epoch: epoch),
            ])
        let end = lane.rollBack(transaction)
        #expect(lane.flush() == [])
        #expect(lane.receive(.success, .failure(.statement), .sync, on: 1) == [])
        #expect(lane.flush() == [])
        lane.machine.cancelFinished(1, epoch: epoch, now: lane.now)
        #expect(lane.flush() == [.control(connection: 1, .rollback), .sync(1)])
        #expect(lane.receive(.success, .sync, on: 1) == [.answer(call: end, .done)])
        #expect(lane.machine.connections[1].transaction == -1)
    }

    @Test func `a cancel request that arrived before its statement started is repeated`() {
        var lane = lane()
        let transaction = lane.open()
        let call = lane.query(transaction, within: 50)
        _ = lane.flush()
        let epoch = lane.machine.connections[1].epoch
        let cancel = Action.cancelBackend(connection: 1, epoch: epoch)
        #expect(lane.wait(50) == [.answer(call: call, .timeout), cancel])
        let end = lane.rollBack(transaction)
        lane.machine.cancelFinished(1, epoch: epoch, now: lane.now)
        #expect(lane.wait(99) == [])
        #expect(lane.wait(1) == [cancel])
        #expect(lane.wait(1000) == [])
        lane.machine.cancelFinished(1, epoch: epoch, now: lane.now)
        #expect(
            lane.receive(.success, .failure(.statement), .sync, on: 1) == [
                .control(connection: 1, .rollback)
            ])
        #expect(lane.flush() == [.sync(1)])
        #expect(lane.receive(.success, .sync, on: 1) == [.answer(call: end, .done)])
    }

    @Test func `an abandoned write keeps its connection until the cancel request is over`() {
        var lane = lane()
        let call = lane.write(within: 50)
        _ = lane.flush()
        let epoch = lane.machine.connections[1].epoch
        #expect(
            lane.wait(50) == [
                .answer(call: call, .outcomeUnknown), .cancelBackend(connection: 1, epoch: epoch),
            ])
        let next = lane.write()
        #expect(lane.receive(.failure(.statement), .sync, on: 1) == [])
        lane.machine.cancelFinished(1, epoch: epoch - 1, now: lane.now)
        #expect(lane.actions() == [])
        lane.machine.cancelFinished(1, epoch: epoch, now: lane.now)
        #expect(
            lane.actions() == [
                .execute(connection: 1, call: next, statement: 0, version: 0)
            ])
    }

    @Test func `a cancelled task never stops a COMMIT`() {
        var lane = lane()
        let transaction = lane.open()
        _ = lane.query(transaction)
        _ = lane.flush()
        _ = lane.receive(.success, .success, .sync, on: 1)
        let end = lane.commit(transaction)
        _ = lane.flush()
        lane.machine.cancel(end, now: lane.now)
        #expect(lane.actions() == [])
        #expect(lane.receive(.success, .sync, on: 1) == [.answer(call: end, .done)])
    }

    @Test func `a transaction that waited too long leaves the queue`() {
        var lane = lane { $0.queueWait = 100_000_000 }
        let holder = lane.open()
        _ = lane.query(holder)
        _ = lane.flush()
        _ = lane.receive(.success, .success, .sync, on: 1)
        let transaction = lane.open()
        let call = lane.query(transaction)
        #expect(lane.machine.waitingWrites == 1)
        #expect(lane.wait(100) == [.answer(call: call, .overloaded)])
        let end = lane.rollBack(transaction)
        #expect(lane.actions() == [.answer(call: end, .done)])
        #expect(lane.machine.waitingWrites == 0)
        _ = lane.rollBack(holder)
        _ = lane.flush()
        _ = lane.receive(.success, .sync, on: 1)
        #expect(Set(lane.machine.freeTransactions) == [holder, transaction])
    }

    @Test func `a transaction without a statement gives its connection back at once`() {
        var lane = lane()
        let transaction = lane.open()
        let end = lane.commit(transaction)
        #expect(lane.actions() == [.answer(call: end, .transactionAborted)])
        #expect(lane.machine.connections[1].transaction == -1)
    }

    @Test func `a full queue refuses writes and transactions`() {
        var lane = lane { $0.queueLimit = 1 }
        let holder = lane.open()
        _ = lane.query(holder)
        _ = lane.write()
        _ = lane.actions()
        let refused = lane.write()
        #expect(lane.actions() == [.answer(call: refused, .overloaded)])
        let transaction = lane.open()
        let call = lane.query(transaction)
        #expect(lane.actions() == [.answer(call: call, .overloaded)])
        let end = lane.rollBack(transaction)
        #expect(lane.actions() == [.answer(call: end, .done)])
    }
}
