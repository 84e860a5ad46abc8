// Transcripts of reads that nobody waits for any more.

import Testing

@testable import Postgres

@Suite struct AbandonedReadMachineTests {
    @Test func `a read that runs when its deadline passes is stopped in the database`() {
        var lane = Transcript()
        lane.prepared()
        let call = lane.read(within: 200)
        _ = lane.flush()
        #expect(lane.wait(199) == [])
        #expect(
            lane.wait(1) == [
                .answer(call: call, .timeout), .cancelBackend(connection: 0, epoch: 1),
            ])
        #expect(lane.receive(.failure(.cancelled), .sync) == [])
        #expect(lane.cancelled() == [])
        let next = lane.read()
        #expect(
            lane.flush() == [
                .execute(connection: 0, call: next, statement: 0, version: 0), .sync(0),
            ])
    }

    @Test func `a read whose task was cancelled is stopped unless it soon ends by itself`() {
        var lane = Transcript()
        lane.prepared()
        let quick = lane.read()
        _ = lane.flush()
        lane.machine.cancel(quick, now: lane.now)
        #expect(lane.actions() == [.answer(call: quick, .cancelled)])
        #expect(lane.receive(.success, .sync) == [])

        let long = lane.read()
        _ = lane.flush()
        lane.machine.cancel(long, now: lane.now)
        #expect(lane.actions() == [.answer(call: long, .cancelled)])
        #expect(lane.wait(49) == [])
        #expect(lane.wait(1) == [.cancelBackend(connection: 0, epoch: 1)])
    }

    @Test func `nothing is sent on a connection while a cancel request may hit it`() {
        var lane = Transcript(reads: 2)
        lane.prepared(0)
        lane.prepared(1)
        let call = lane.read()
        _ = lane.flush()
        lane.machine.cancel(call, now: lane.now)
        #expect(lane.wait(50).contains(.cancelBackend(connection: 0, epoch: 1)))
        // The statement has ended, but the request may still be on its way.
        #expect(lane.receive(.failure(.cancelled), .sync) == [])
        let others = [lane.read(), lane.read()]
        #expect(
            lane.flush() == [
                .execute(connection: 1, call: others[0], statement: 0, version: 0),
                .execute(connection: 1, call: others[1], statement: 0, version: 0), .sync(1),
            ])
        _ = lane.cancelled()
        let next = lane.read()
        #expect(
            lane.flush() == [
                .execute(connection: 0, call: next, statement: 0, version: 0), .sync(0),
            ])
    }

    @Test func `reads queued after an abandoned one are sent elsewhere before it is stopped`() {
        var lane = Transcript(reads: 2)
        lane.prepared(0)
        lane.prepared(1)
        let abandoned = lane.read()
        let elsewhere = lane.read()
        let behind = lane.read()
        _ = lane.flush()
        _ = lane.receive(.success, .sync, on: 1)
        lane.machine.cancel(abandoned, now: lane.now)
        _ = lane.actions()
        #expect(lane.wait(50) == [.cancelBackend(connection: 0, epoch: 1)])
        #expect(
            lane.flush() == [
                .execute(connection: 1, call: behind, statement: 0, version: 0), .sync(1),
            ])
        // The batch of the abandoned one is aborted, which affects nobody.
        #expect(lane.receive(.failure(.cancelled), .aborted, .sync) == [])
        #expect(lane.receive(.success, .sync, on: 1) == [.answer(call: behind, .result)])
        #expect(lane.machine.calls[elsewhere].isFree && lane.machine.calls[behind].isFree)
    }

    @Test func `a cancel request that came too early is repeated until the connection is empty`() {
        var lane = Transcript()
        lane.prepared()
        for _ in 0..<2 {
            let call = lane.read()
            _ = lane.flush()
            lane.machine.cancel(call, now: lane.now)
        }
        _ = lane.actions()
        #expect(lane.wait(50) == [.cancelBackend(connection: 0, epoch: 1)])
        #expect(lane.receive(.failure(.cancelled), .sync) == [])
        #expect(lane.cancelled() == [])
        #expect(lane.wait(100) == [.cancelBackend(connection: 0, epoch: 1)])
        #expect(lane.receive(.failure(.cancelled), .sync) == [])
        _ = lane.cancelled()
        #expect(!lane.machine.connections[0].isHeld)
    }

    @Test func `a read that a late cancel request hits is sent again alone, twice at most`() {
        var lane = Transcript()
        lane.prepared()
        let abandoned = lane.read()
        _ = lane.flush()
        lane.machine.cancel(abandoned, now: lane.now)
        _ = lane.wait(50)
        _ = lane.receive(.success, .sync)
        _ = lane.cancelled()
        let call = lane.read()
        _ = lane.flush()
        for _ in 0..<2 {
            #expect(lane.receive(.failure(.cancelled), .sync) == [])
            #expect(
                lane.flush() == [
                    .execute(connection: 0, call: call, statement: 0, version: 0), .sync(0),
                ])
        }
        #expect(
            lane.receive(.failure(.cancelled), .sync) == [.answer(call: call, .serverError)])
    }

    @Test func `a read that its own statement timeout stops is answered with that`() {
        var lane = Transcript()
        lane.prepared()
        let call = lane.read()
        _ = lane.flush()
        #expect(
            lane.receive(.failure(.cancelled), .sync) == [.answer(call: call, .serverError)])
    }

    @Test func `an abandoned read whose prepare fails does not free its number early`() {
        var lane = Transcript()
        let abandoned = lane.read(5)
        let neighbour = lane.read(5)
        _ = lane.flush()
        lane.machine.cancel(abandoned, now: lane.now)
        _ = lane.actions()
        let fresh = lane.read(5)
        #expect(fresh == abandoned)
        _ = lane.flush()
        #expect(lane.receive(.failure(.statement), .aborted, .aborted, .sync) == [])
        #expect(!lane.machine.calls[fresh].isAnswered)
        #expect(!lane.machine.calls[neighbour].isAnswered)
    }

    @Test func `a lost connection ends abandoned reads`() {
        var lane = Transcript(reads: 2)
        lane.prepared(0)
        let call = lane.read()
        _ = lane.flush()
        lane.machine.cancel(call, now: lane.now)
        _ = lane.wait(50)
        _ = lane.lose(lane.machine.connections[0].fifo.isEmpty ? 1 : 0)
        #expect(lane.cancelled(0) == [])
        #expect(lane.machine.shares.holding == 0)
        #expect(lane.machine.calls[call].isFree)
    }
}
