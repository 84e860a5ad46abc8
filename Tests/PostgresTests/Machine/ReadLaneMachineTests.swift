// Transcripts of the read lane.

import Testing

@testable import Postgres

@Suite struct ReadLaneMachineTests {
    @Test func `statements of one wake-up share a sync, and each is prepared once`() {
        var lane = Transcript()
        let first = lane.read(3)
        let second = lane.read(3)
        #expect(
            lane.flush() == [
                .prepare(connection: 0, statement: 3, version: 0),
                .execute(connection: 0, call: first, statement: 3, version: 0),
                .execute(connection: 0, call: second, statement: 3, version: 0),
                .sync(0),
            ])
        #expect(lane.flush() == [])
        #expect(lane.receive(.success) == [])
        #expect(lane.receive(.success) == [.answer(call: first, .result)])
        #expect(lane.receive(.success) == [.answer(call: second, .result)])
        #expect(lane.receive(.sync) == [])
        #expect(lane.machine.expectsResults(0) == false)
        let third = lane.read(3)
        #expect(
            lane.flush() == [
                .execute(connection: 0, call: third, statement: 3, version: 0), .sync(0),
            ])
    }

    @Test func `the connection with the least in flight is chosen`() {
        var lane = Transcript(reads: 2)
        _ = lane.read()
        _ = lane.read()
        _ = lane.flush()
        #expect(lane.machine.connections[0].inFlight == 1)
        #expect(lane.machine.connections[1].inFlight == 1)
        _ = lane.receive(.success, .success, on: 1)
        _ = lane.read()
        #expect(lane.machine.connections[0].inFlight == 1)
        #expect(lane.machine.connections[1].inFlight == 1)
    }

    @Test func `after an error the aborted reads are sent again one by one`() {
        var lane = Transcript()
        lane.prepared()
        let calls = [lane.read(), lane.read(), lane.read(), lane.read()]
        _ = lane.flush()
        #expect(lane.receive(.success) == [.answer(call: calls[0], .result)])
        #expect(
            lane.receive(.failure(.statement)) == [.answer(call: calls[1], .serverError)])
        #expect(lane.receive(.aborted, .aborted, .sync) == [])
        #expect(
            lane.flush() == [
                .execute(connection: 0, call: calls[2], statement: 0, version: 0), .sync(0),
                .execute(connection: 0, call: calls[3], statement: 0, version: 0), .sync(0),
            ])
        #expect(
            lane.receive(.failure(.statement), .sync, .success, .sync) == [
                .answer(call: calls[2], .serverError), .answer(call: calls[3], .result),
            ])
        #expect(lane.machine.statistics.resent == 2)
    }

    @Test func `a read that is sent alone does not join the batch before it`() {
        var lane = Transcript()
        lane.prepared()
        _ = lane.read()
        let aborted = lane.read()
        _ = lane.flush()
        _ = lane.receive(.failure(.statement), .aborted, .sync)
        let fresh = lane.read()
        #expect(
            lane.flush() == [
                .execute(connection: 0, call: aborted, statement: 0, version: 0), .sync(0),
                .execute(connection: 0, call: fresh, statement: 0, version: 0), .sync(0),
            ])
    }

    @Test func `the cause of a failed prepare gets the error, the others are retried`() {
        var lane = Transcript()
        let first = lane.read(5)
        let second = lane.read(5)
        _ = lane.flush()
        #expect(lane.receive(.failure(.statement)) == [.answer(call: first, .serverError)])
        #expect(lane.receive(.aborted, .aborted, .sync) == [])
        #expect(
            lane.flush() == [
                .prepare(connection: 0, statement: 5, version: 0),
                .execute(connection: 0, call: second, statement: 5, version: 0), .sync(0),
            ])
        #expect(
            lane.receive(.failure(.statement), .aborted, .sync) == [
                .answer(call: second, .serverError)
            ])
        #expect(lane.machine.expectsResults(0) == false)
    }

    @Test func `an aborted prepare is sent again`() {
        var lane = Transcript()
        lane.prepared()
        _ = lane.read(0)
        let later = lane.read(1)
        _ = lane.flush()
        _ = lane.receive(.failure(.statement), .aborted, .aborted, .sync)
        #expect(
            lane.flush() == [
                .prepare(connection: 0, statement: 1, version: 0),
                .execute(connection: 0, call: later, statement: 1, version: 0), .sync(0),
            ])
    }

    @Test func `a forgotten statement is prepared under another name, once`() {
        var lane = Transcript()
        lane.prepared()
        let call = lane.read()
        _ = lane.flush()
        #expect(lane.receive(.failure(.unknownStatement), .sync) == [])
        #expect(
            lane.flush() == [
                .prepare(connection: 0, statement: 0, version: 1),
                .execute(connection: 0, call: call, statement: 0, version: 1), .sync(0),
            ])
        #expect(
            lane.receive(.success, .failure(.unknownStatement), .sync) == [
                .answer(call: call, .serverError)
            ])
    }

    @Test func `a stale plan is forgotten on every connection`() {
        var lane = Transcript(reads: 2)
        let calls = [lane.read(), lane.read()]
        _ = lane.flush()
        _ = lane.receive(.success, .success, .sync, on: 0)
        _ = lane.receive(.success, .success, .sync, on: 1)
        let stale = lane.read()
        _ = lane.flush()
        #expect(calls.count == 2 && lane.machine.connections[0].inFlight == 1)
        _ = lane.receive(.failure(.stalePlan), .sync, on: 0)
        #expect(lane.machine.connections[1].prepared[0].version == 1)
        #expect(lane.machine.connections[1].prepared[0].phase == .unknown)
        #expect(lane.flush().contains { if case .prepare = $0 { true } else { false } })
        #expect(!lane.machine.calls[stale].isAnswered)
    }

    @Test func `a lost connection's reads are sent elsewhere, once`() {
        var lane = Transcript(reads: 2)
        let call = lane.read()
        _ = lane.flush()
        #expect(lane.lose(0) == [.close(0)])
        #expect(
            lane.flush() == [
                .prepare(connection: 1, statement: 0, version: 0),
                .execute(connection: 1, call: call, statement: 0, version: 0), .sync(1),
            ])
        #expect(lane.lose(1) == [.close(1), .answer(call: call, .connectionLost)])
    }

    @Test func `a read hit by a shutdown may try every connection of the lane`() {
        var lane = Transcript(reads: 3)
        let call = lane.read()
        for connection in 0..<3 {
            #expect(lane.flush().count == 3)
            #expect(
                lane.receive(.failure(.shutdown), on: connection)
                    == [.close(connection)])
        }
        #expect(lane.flush() == [])
        #expect(!lane.machine.calls[call].isAnswered)
    }

    @Test func `above the cap reads wait, above the queue they are refused`() {
        var lane = Transcript {
            $0.inFlightPerConnection = 1
            $0.queueLimit = 1
        }
        lane.prepared()
        _ = lane.read()
        let waiting = lane.read()
        let refused = lane.read()
        #expect(lane.actions().last == .answer(call: refused, .overloaded))
        #expect(lane.flush() == [.sync(0)])
        _ = lane.receive(.success)
        #expect(
            lane.flush() == [
                .execute(connection: 0, call: waiting, statement: 0, version: 0), .sync(0),
            ])
    }

    @Test func `a deadline answers the caller and drops the late result`() {
        var lane = Transcript()
        lane.prepared()
        let call = lane.read(within: 50)
        _ = lane.flush()
        #expect(lane.machine.nextEvent == lane.now + 50_000_000)
        #expect(lane.wait(49) == [])
        #expect(lane.wait(1).first == .answer(call: call, .timeout))
        #expect(lane.receive(.success, .sync) == [])
        #expect(lane.machine.calls[call].isFree)
    }

    @Test func `waiting in the queue ends as overloaded, without a connection as unavailable`() {
        var lane = Transcript {
            $0.inFlightPerConnection = 1
            $0.queueWait = 100_000_000
        }
        lane.prepared()
        let sent = lane.read()
        let first = lane.read()
        _ = lane.flush()
        #expect(lane.wait(100) == [.answer(call: first, .overloaded)])
        let second = lane.read()
        _ = lane.lose(0)
        let answers = lane.wait(100)
        #expect(answers.contains(.answer(call: second, .unavailable)))
        #expect(answers.contains(.answer(call: sent, .unavailable)))
    }

    @Test func `a silent connection is dropped some time after a caller gave up on it`() {
        var lane = Transcript { $0.silenceLimit = 1_000_000_000 }
        lane.prepared()
        let call = lane.read(within: 50)
        _ = lane.flush()
        #expect(lane.wait(50).first == .answer(call: call, .timeout))
        #expect(lane.wait(999) == [])
        #expect(lane.wait(1) == [.close(0)])
    }

    @Test func `COPY ends the connection; the others in its batch are sent again`() {
        var lane = Transcript(reads: 2)
        let copy = lane.read(8)
        _ = lane.flush()
        _ = lane.receive(.success)
        #expect(
            lane.receive(.copy) == [.answer(call: copy, .copyInPipeline), .close(0)])
        #expect(lane.machine.calls[copy].isFree)
    }

    @Test func `a cancelled read in the queue is never sent`() {
        var lane = Transcript { $0.inFlightPerConnection = 1 }
        lane.prepared()
        _ = lane.read()
        let waiting = lane.read()
        _ = lane.flush()
        lane.machine.cancel(waiting, now: lane.now)
        #expect(lane.actions() == [.answer(call: waiting, .cancelled)])
        _ = lane.receive(.success, .sync)
        #expect(lane.flush() == [])
        #expect(lane.machine.calls[waiting].isFree)
    }

    @Test func `abandoned entries do not accumulate while there is no server`() {
        var lane = Transcript {
            $0.queueWait = 10_000_000
            $0.queueLimit = 100
        }
        _ = lane.lose(0)
        for _ in 0..<50 {
            for _ in 0..<100 { _ = lane.read() }
            #expect(!lane.wait(10).isEmpty)
        }
        #expect(lane.machine.readQueue.count <= 100)
        #expect(lane.machine.calls.count <= 300)
        #expect(lane.machine.waitingReads == 0)
    }
}
