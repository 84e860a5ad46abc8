// Transcripts of requesters and tenants that share the read lane.

import Testing

@testable import Postgres

@Suite struct FairShareMachineTests {
    private let attacker: UInt64 = 1
    private let neighbour: UInt64 = 2

    /// Where each read of these actions is sent.
    private func sent(_ actions: [Action]) -> [Int: Int] {
        var places: [Int: Int] = [:]
        for case .execute(let connection, let call, _, _) in actions { places[call] = connection }
        return places
    }

    private func lane(_ reads: Int = 4) -> Transcript {
        var lane = Transcript(reads: reads)
        for _ in 0..<reads { _ = lane.read() }
        _ = lane.flush()
        for connection in 0..<reads { _ = lane.receive(.success, .success, .sync, on: connection) }
        return lane
    }

    @Test func `a requester has no more in flight than its share`() {
        var lane = lane()
        let flood = (0..<40).map { _ in lane.read(for: attacker) }
        let other = lane.read(for: neighbour)
        let places = sent(lane.flush())
        #expect(places.count == 33)
        #expect(flood.prefix(32).allSatisfy { places[$0] != nil })
        #expect(places[other] != nil)
    }

    @Test func `a tenant has no more in flight than its share, whoever the requester`() {
        var lane = lane()
        for requester in UInt64(10)..<20 {
            for _ in 0..<20 { _ = lane.read(for: requester, of: 7) }
        }
        let other = lane.read(for: 10, of: 8)
        #expect(lane.machine.shares.tenants[lane.machine.shares.bucket(of: 7)].inFlight == 128)
        // It waits behind a read of the same requester, and is promoted.
        var places = sent(lane.flush())
        for _ in 0..<20 where places[other] == nil { places = sent(lane.flush()) }
        #expect(places[other] != nil)
    }

    @Test func `waiting requesters take turns`() {
        var lane = Transcript { $0.inFlightPerConnection = 1 }
        lane.prepared()
        let running = lane.read(for: attacker)
        let flood = (0..<3).map { _ in lane.read(for: attacker) }
        let other = lane.read(for: neighbour)
        _ = lane.flush()
        var order: [Int] = []
        for _ in 0..<4 {
            _ = lane.receive(.success, .sync)
            order += sent(lane.flush()).keys
        }
        #expect(order == [flood[0], other, flood[1], flood[2]])
        #expect(running != other)
    }

    @Test
    func `a full queue makes place for a newcomer at the expense of the requester with the most`() {
        var lane = Transcript {
            $0.inFlightPerConnection = 1
            $0.queueLimit = 3
        }
        lane.prepared()
        _ = lane.read(for: attacker)
        let flood = (0..<4).map { _ in lane.read(for: attacker) }
        #expect(lane.actions().contains(.answer(call: flood[3], .overloaded)))
        let other = lane.read(for: neighbour)
        #expect(lane.actions() == [.answer(call: flood[2], .overloaded)])
        #expect(!lane.machine.calls[other].isAnswered)
    }

    @Test func `reads sent after a slow one are sent elsewhere`() {
        var lane = lane(2)
        let slow = lane.read(for: attacker)
        let quick = lane.read(for: neighbour)
        let behind = lane.read(for: neighbour)
        let first = sent(lane.flush())
        #expect(first[slow] == first[behind])
        _ = lane.receive(.success, .sync, on: first[quick] ?? 0)
        // At first nothing more is sent there; nothing is repeated yet.
        #expect(lane.wait(50) == [])
        let late = lane.read(for: neighbour)
        #expect(sent(lane.flush())[late] == first[quick])
        #expect(lane.machine.statistics.slowReads == 1)
        #expect(lane.machine.statistics.movedReads == 0)
        _ = lane.receive(.success, .sync, on: first[quick] ?? 0)
        #expect(lane.wait(200) == [])
        let second = sent(lane.flush())
        #expect(second[behind] == first[quick])
        #expect(lane.machine.statistics.movedReads == 1)
        // The slow one has its connection for itself, and its result.
        #expect(
            lane.receive(.success, .success, .sync, on: first[slow] ?? 0) == [
                .answer(call: slow, .result)
            ])
    }

    @Test func `one requester's slow reads hold one connection, the others are stopped`() {
        var lane = lane()
        let slow = (0..<4).map { lane.read(1 + $0, for: attacker) }
        _ = lane.flush()
        #expect(lane.wait(50) == [])
        #expect(lane.machine.shares.holding == 1)
        let actions = lane.wait(200)
        let stopped = actions.filter { if case .cancelBackend = $0 { true } else { false } }
        #expect(stopped.count == 3)
        #expect(lane.machine.shares.holding == 1)
        #expect(lane.machine.statistics.interruptedReads == 3)
        // They wait for their turn, and get no connection.
        #expect(sent(lane.flush()).isEmpty)
        for connection in 1..<4 {
            _ = lane.receive(.success, .failure(.cancelled), .sync, on: connection)
            _ = lane.cancelled(connection)
        }
        #expect(sent(lane.flush()).isEmpty)
        let others = (0..<3).map { _ in lane.read(for: neighbour) }
        #expect(Set(sent(lane.flush()).keys) == Set(others))
        for connection in 1..<4 { _ = lane.receive(.success, .sync, on: connection) }
        // The first has ended: the next one is sent, alone.
        #expect(lane.receive(.success, .success, .sync, on: 0).count == 1)
        let next = sent(lane.flush())
        #expect(next.count == 1 && slow.contains(next.keys.first ?? -1))
    }

    @Test func `a kind of read that was slow holds its connection until it is quick again`() throws
    {
        var lane = lane()
        _ = lane.read(for: attacker)
        _ = lane.flush()
        _ = lane.wait(250)
        _ = lane.receive(.success, .sync, on: 0)
        for _ in 0..<8 {
            let pair = [lane.read(for: attacker), lane.read(for: attacker)]
            let places = sent(lane.flush())
            #expect(places.count == 1)
            _ = lane.receive(.success, .sync, on: try #require(places[pair[0]]))
            let rest = sent(lane.flush())
            _ = lane.receive(.success, .sync, on: try #require(rest[pair[1]]))
        }
        _ = [lane.read(for: attacker), lane.read(for: attacker)]
        #expect(sent(lane.flush()).count == 2)
    }

    @Test func `a requester of slow reads has fewer of them in flight`() throws {
        var lane = lane()
        for _ in 0..<24 {
            let read = lane.read(for: attacker)
            let place = try #require(sent(lane.flush())[read])
            _ = lane.wait(20)
            _ = lane.receive(.success, .sync, on: place)
            for _ in 0..<3 {
                let quick = lane.read(for: neighbour)
                let place = try #require(sent(lane.flush())[quick])
                _ = lane.receive(.success, .sync, on: place)
            }
        }
        _ = (0..<40).map { _ in lane.read(for: attacker) }
        #expect(sent(lane.flush()).count == 2)
        _ = (0..<40).map { _ in lane.read(for: neighbour) }
        #expect(sent(lane.flush()).count == 32)
    }

    @Test func `if all reads are slow everyone may have their full share in flight`() throws {
        var lane = lane()
        for _ in 0..<64 {
            for requester in [attacker, neighbour] {
                let read = lane.read(for: requester)
                let place = try #require(sent(lane.flush())[read])
                _ = lane.wait(20)
                _ = lane.receive(.success, .sync, on: place)
            }
        }
        _ = (0..<40).map { _ in lane.read(for: attacker) }
        #expect(sent(lane.flush()).count == 32)
    }

    @Test func `a read of 50 ms counts as slow if others are quick`() throws {
        var lane = lane()
        _ = lane.read(for: attacker)
        _ = lane.flush()
        _ = lane.wait(50)
        _ = lane.receive(.success, .sync, on: 0)
        _ = [lane.read(for: attacker), lane.read(for: attacker)]
        #expect(sent(lane.flush()).count == 1)
    }

    @Test func `a read of 50 ms does not count as slow if all are slow`() throws {
        var lane = lane()
        for _ in 0..<64 {
            let read = lane.read(for: neighbour)
            let place = try #require(sent(lane.flush())[read])
            _ = lane.wait(20)
            _ = lane.receive(.success, .sync, on: place)
        }
        let slow = lane.read(for: attacker)
        let place = try #require(sent(lane.flush())[slow])
        _ = lane.wait(60)
        _ = lane.receive(.success, .sync, on: place)
        _ = [lane.read(for: attacker), lane.read(for: attacker)]
        #expect(sent(lane.flush()).count == 2)
    }

    @Test func `one tenant's slow reads hold two connections, and all together leave one`() {
        var lane = lane()
        _ = (0..<4).map { lane.read(1, for: UInt64(10 + $0), of: 7) }
        _ = lane.flush()
        _ = lane.wait(50)
        #expect(lane.machine.shares.holding == 2)

        var mixed = self.lane()
        _ = (0..<4).map { mixed.read(1, for: UInt64(10 + $0), of: Int32($0)) }
        _ = mixed.flush()
        _ = mixed.wait(50)
        #expect(mixed.machine.shares.holding == 3)
    }

    @Test func `a read that ends before work is repeated leaves the reads after it in place`() {
        var lane = lane(2)
        let slow = lane.read(for: attacker)
        let quick = lane.read(for: neighbour)
        let behind = lane.read(for: neighbour)
        let places = sent(lane.flush())
        _ = lane.receive(.success, .sync, on: places[quick] ?? -1)
        _ = lane.wait(50)
        _ = lane.wait(199)
        #expect(
            lane.receive(.success, .success, .sync, on: places[slow] ?? -1) == [
                .answer(call: slow, .result), .answer(call: behind, .result),
            ])
        #expect(lane.machine.statistics.movedReads == 0)
        // The connection is shared again.
        _ = lane.wait(10_000)
        _ = [lane.read(for: neighbour), lane.read(for: neighbour)]
        #expect(Set(sent(lane.flush()).values) == [0, 1])
    }

    @Test func `requesters of one address together hold two connections`() {
        var lane = lane()
        for guest in UInt64(10)..<14 { _ = lane.read(1, for: guest, at: 99) }
        _ = lane.flush()
        _ = lane.wait(50)
        #expect(lane.machine.shares.holding == 2)
        _ = lane.wait(200)
        #expect(lane.machine.statistics.interruptedReads == 2)

        var mixed = self.lane()
        for guest in UInt64(10)..<14 { _ = mixed.read(1, for: guest, at: 90 + guest) }
        _ = mixed.flush()
        _ = mixed.wait(50)
        #expect(mixed.machine.shares.holding == 3)
    }

    @Test func `an address has no more in flight than its share`() {
        var lane = lane()
        for guest in UInt64(10)..<20 {
            for _ in 0..<20 { _ = lane.read(for: guest, at: 99) }
        }
        let bucket = lane.machine.shares.bucket(of: 99)
        #expect(lane.machine.shares.addresses[bucket].inFlight == 128)
        _ = lane.flush()
        let other = lane.read(for: neighbour, at: 98)
        #expect(sent(lane.flush())[other] != nil)
    }

    @Test func `reads of one request wait for their turn until the request's deadline`() {
        var lane = lane()
        // A slow kind is sent one at a time.
        _ = lane.read(for: attacker)
        _ = lane.flush()
        _ = lane.wait(250)
        _ = lane.receive(.success, .sync, on: 0)
        let searches = (0..<10).map { _ in lane.read(for: attacker, within: 30_000) }
        var answered = 0
        for turn in 0..<10 {
            for (call, connection) in sent(lane.flush()) {
                #expect(searches.contains(call))
                #expect(lane.wait(1_500).allSatisfy { !$0.isRefusal })
                answered += lane.receive(.success, .sync, on: connection).count {
                    if case .answer(_, .result) = $0 { true } else { false }
                }
            }
            #expect(answered == turn + 1)
        }
        #expect(lane.machine.statistics.timeouts == 0)
    }

    @Test func `a read whose own deadline passes in the queue times out`() {
        var lane = lane()
        let slow = lane.read(1, for: attacker, within: 30_000)
        _ = lane.flush()
        _ = lane.wait(250)
        let next = lane.read(1, for: attacker, within: 5_000)
        _ = lane.flush()
        #expect(lane.wait(2_000) == [])
        #expect(lane.wait(2_000) == [])
        #expect(lane.wait(1_000).contains(.answer(call: next, .timeout)))
        #expect(!lane.machine.calls[slow].isAnswered)
    }

    @Test func `a read that waits for others' connections is refused after two seconds`() {
        var lane = lane()
        for other in UInt64(10)..<13 { _ = lane.read(1, for: other, within: 30_000) }
        _ = lane.read(within: 30_000)
        _ = lane.flush()
        _ = lane.wait(50)
        let read = lane.read(for: attacker)
        _ = lane.flush()
        #expect(lane.wait(2_000).contains(.answer(call: read, .overloaded)))
    }

    @Test func `the program's own reads are not limited to a share`() {
        var lane = lane()
        _ = (0..<4).map { _ in lane.read() }
        _ = lane.flush()
        #expect(lane.wait(50) == [])
        #expect(lane.machine.shares.holding == 4)
        for connection in 0..<4 { _ = lane.receive(.success, .sync, on: connection) }
        #expect(lane.machine.shares.holding == 0)
        #expect(lane.machine.shares.requesters[0].inFlight == 0)
    }
}

extension Action {
    fileprivate var isRefusal: Bool {
        switch self {
        case .answer(_, .overloaded), .answer(_, .timeout): true
        default: false
        }
    }
}

@Suite struct MedianEstimateTests {
    @Test func `half of the values are smaller`() {
        var median = MedianEstimate(1_000_000)
        var generator = Seeded(state: 7)
        for _ in 0..<4_000 {
            median.add(UInt64.random(in: 0...2_000, using: &generator))
        }
        #expect((500...1_500).contains(median.value))
    }

    @Test func `a few large values hardly move it`() {
        var median = MedianEstimate(1_000)
        for round in 0..<1_000 { median.add(round % 10 == 0 ? .max / 2 : 1_000) }
        #expect(median.value < 4_000)
    }

    @Test func `it never reaches zero or overflows`() {
        var median = MedianEstimate(1_000_000)
        for _ in 0..<2_000 { median.add(0) }
        #expect(median.value < 32)
        median.add(5)
        for _ in 0..<700 { median.add(.max / 32) }
        #expect(median.value < .max / 16)
    }
}

private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
