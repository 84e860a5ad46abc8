// Transcripts of connecting, back-off, listening and shutdown.

import Testing

@testable import Postgres

@Suite struct ConnectionMachineTests {
    @Test func `both lanes connect at once, the listener on the first subscription`() {
        var machine = ClientMachine(
            MachineSettings(readConnections: 1, writeConnections: 1), seed: 1)
        machine.start(now: 0)
        #expect(machine.actions == [.connect(0), .connect(1)])
        machine.actions = []
        machine.listen(4, now: 0)
        #expect(machine.actions == [.connect(2)])
        machine.actions = []
        machine.listen(5, now: 0)
        machine.connected(2, now: 0)
        machine.flush(now: 0)
        #expect(
            machine.actions == [
                .control(connection: 2, .listen(channel: 4)),
                .control(connection: 2, .listen(channel: 5)), .sync(2),
            ])
        machine.actions = []
        machine.received(.success, on: 2, now: 0)
        #expect(machine.actions == [.listening(channel: 4)])
    }

    @Test func `a failed connection waits longer each time, up to the maximum delay`() {
        var machine = ClientMachine(
            MachineSettings(readConnections: 1, writeConnections: 0), seed: 3)
        machine.start(now: 0)
        var now: UInt64 = 0
        var waits: [UInt64] = []
        for _ in 0..<12 {
            machine.connectFailed(0, now: now)
            #expect(machine.actions.last == .close(0))
            let next = machine.nextEvent
            waits.append((next - now) / 1_000_000)
            now = next
            machine.advance(to: now)
            #expect(machine.actions.last == .connect(0))
        }
        #expect(waits[0] >= 5 && waits[0] < 10)
        #expect(waits[3] >= 40 && waits[3] < 80)
        for wait in waits.suffix(4) { #expect(wait >= 500 && wait < 1000) }
        #expect(Set(waits.suffix(4)).count > 1)
    }

    @Test func `an attempt that takes too long is given up`() {
        var machine = ClientMachine(
            MachineSettings(readConnections: 1, writeConnections: 0), seed: 3)
        machine.start(now: 0)
        machine.actions = []
        machine.advance(to: 4_999_999_999)
        #expect(machine.actions == [])
        machine.advance(to: 5_000_000_000)
        #expect(machine.actions == [.close(0)])
        machine.connected(0, now: 5_000_000_001)
        #expect(!machine.connections[0].phase.isUp)
    }

    @Test func `a stable connection resets the back-off, one that breaks at once does not`() {
        var machine = ClientMachine(
            MachineSettings(readConnections: 1, writeConnections: 0), seed: 3)
        machine.start(now: 0)
        machine.connected(0, now: 0)
        machine.lose(0, now: 1_000_000)
        #expect(machine.connections[0].failures == 1)
        machine.advance(to: 100_000_000)
        machine.connected(0, now: 100_000_000)
        machine.lose(0, now: 200_000_000)
        #expect(machine.connections[0].failures == 2)
        machine.advance(to: 1_000_000_000)
        machine.connected(0, now: 1_000_000_000)
        machine.lose(0, now: 9_000_000_000)
        #expect(machine.connections[0].failures == 1)
    }

    @Test func `readiness is reported when each lane has a connection`() {
        var machine = ClientMachine(
            MachineSettings(readConnections: 2, writeConnections: 1), seed: 1)
        machine.start(now: 0)
        machine.actions = []
        let ready = machine.submitReady(deadline: .max, now: 0)
        machine.connected(1, now: 0)
        #expect(machine.actions == [])
        machine.connected(2, now: 0)
        #expect(machine.actions == [.answer(call: ready, .done)])
    }

    @Test func `the listener listens again after a loss`() {
        var machine = ClientMachine(
            MachineSettings(readConnections: 1, writeConnections: 1), seed: 1)
        machine.start(now: 0)
        machine.listen(0, now: 0)
        machine.connected(2, now: 0)
        machine.flush(now: 0)
        machine.lose(2, now: 1)
        machine.advance(to: 20_000_000)
        machine.connected(2, now: 20_000_000)
        machine.actions = []
        machine.flush(now: 20_000_000)
        #expect(machine.actions == [.sync(2)])
        #expect(machine.expectsResults(2) == true)
    }

    @Test func `shutting down answers all callers and accepts no new ones`() {
        var lane = Transcript(reads: 1, writes: 1) { $0.inFlightPerConnection = 1 }
        let sent = lane.read()
        let waiting = lane.read()
        let write = lane.write()
        _ = lane.flush()
        lane.machine.shutDown(now: lane.now)
        let actions = lane.actions()
        #expect(actions.contains(.answer(call: sent, .closed)))
        #expect(actions.contains(.answer(call: waiting, .closed)))
        #expect(actions.contains(.answer(call: write, .outcomeUnknown)))
        #expect(actions.contains(.close(0)) && actions.contains(.close(1)))
        let late = lane.read()
        #expect(lane.actions() == [.answer(call: late, .closed)])
        #expect(lane.wait(100_000) == [])
    }

    @Test func `an unexpected result ends the connection`() {
        var lane = Transcript()
        #expect(lane.receive(.success) == [.close(0)])
        #expect(!lane.machine.connections[0].phase.isUp)
    }

    // Whatever the events, the machine must answer each call once and keep its state consistent.
    @Test(arguments: 0..<40) func `every call is answered once, whatever happens`(seed: UInt64) {
        var random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func pick(_ count: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(count))
        }
        var lane = Transcript(reads: 2, writes: 2) {
            $0.inFlightPerConnection = 3
            $0.queueLimit = 5
            $0.queueWait = 500_000_000
        }
        var open: [Int: Int] = [:]
        var transactions: [Int] = []
        var submitted = 0
        var answered = 0
        var late: [(Int, Int)] = []
        func settle(_ actions: [Action]) {
            for action in actions {
                switch action {
                case .answer(let call, _):
                    #expect(open[call] == 1, "call \(call) is answered once")
                    open[call] = nil
                    answered += 1
                case .cancelBackend(let connection, let epoch):
                    late.append((connection, epoch))
                default: break
                }
            }
        }
        func note(_ call: Int, _ actions: [Action]) {
            submitted += 1
            // Its own answer may come with the submission, after those of others.
            open[call, default: 0] += 1
            settle(actions)
        }
        for _ in 0..<2000 {
            switch pick(12) {
            case 0, 1: note(lane.read(pick(3), within: UInt64(20 + pick(800))), lane.actions())
            case 2: note(lane.write(pick(3), within: UInt64(20 + pick(800))), lane.actions())
            case 3:
                let transaction = lane.open()
                transactions.append(transaction)
                settle(lane.actions())
                note(lane.query(transaction, pick(3)), lane.actions())
            case 4:
                guard let transaction = transactions.randomElement(pick) else { continue }
                note(
                    lane.query(transaction, pick(3), within: UInt64(20 + pick(800))),
                    lane.actions())
            case 5:
                guard let transaction = transactions.randomElement(pick) else { continue }
                transactions.removeAll { $0 == transaction }
                note(
                    pick(2) == 0 ? lane.commit(transaction) : lane.rollBack(transaction),
                    lane.actions())
            case 6: settle(lane.wait(UInt64(pick(300))))
            case 7:
                settle(pick(8) == 0 ? lane.lose(pick(4)) : [])
                for connection in 0..<4 {
                    lane.machine.connected(connection, now: lane.now)
                    settle(lane.actions())
                }
            case 8:
                guard let call = open.keys.sorted().randomElement(pick) else { continue }
                lane.machine.cancel(call, now: lane.now)
                settle(lane.actions())
            case 9:
                guard let (connection, epoch) = late.popLast() else { continue }
                lane.machine.cancelFinished(connection, epoch: epoch, now: lane.now)
                settle(lane.actions())
            default:
                settle(lane.flush())
                let connection = pick(4)
                for _ in 0..<pick(6) where lane.machine.expectsResults(connection) {
                    settle(lane.receive(lane.plausible(connection, pick), on: connection))
                }
            }
        }
        for transaction in transactions { note(lane.rollBack(transaction), lane.actions()) }
        for _ in 0..<200 {
            settle(lane.flush())
            for connection in 0..<4 {
                lane.machine.connected(connection, now: lane.now)
                while let sent = lane.machine.connections[connection].fifo.first {
                    settle(lane.receive(sent == .sync ? .sync : .success, on: connection))
                    settle(lane.flush())
                }
            }
            while let (connection, epoch) = late.popLast() {
                lane.machine.cancelFinished(connection, epoch: epoch, now: lane.now)
                settle(lane.actions())
            }
            settle(lane.wait(100))
        }
        #expect(open.isEmpty)
        #expect(lane.machine.waitingReads == 0 && lane.machine.waitingWrites == 0)
        #expect(lane.machine.calls.indices.filter { !lane.machine.calls[$0].isFree } == [])
        #expect(Set(lane.machine.freeCalls).count == lane.machine.calls.count)
        #expect(Set(lane.machine.freeTransactions).count == lane.machine.transactions.count)
        lane.machine.shutDown(now: lane.now)
        settle(lane.actions())
        #expect(open.isEmpty && submitted == answered)
    }
}

extension Array {
    fileprivate func randomElement(_ pick: (Int) -> Int) -> Element? {
        isEmpty ? nil : self[pick(count)]
    }
}

extension Transcript {
    /// What a server might say next on a connection.
    fileprivate func plausible(_ connection: Int, _ pick: (Int) -> Int) -> ResultKind {
        let fifo = machine.connections[connection].fifo
        if fifo.first == .sync { return pick(30) == 0 ? .failure(.statement) : .sync }
        switch pick(20) {
        case 0: return .failure(.statement)
        case 1: return .failure(.unknownStatement)
        case 2: return .failure(.stalePlan)
        case 3: return pick(4) == 0 ? .failure(.fatal) : .aborted
        case 4: return pick(4) == 0 ? .copy : .failure(.shutdown)
        default: return .success
        }
    }
}
