// Reservations of shared streams: how many, how long, whose.

import Testing

@testable import Server

@Suite struct StreamReservationsTests {
    private static let start = ContinuousClock.now

    private func reservations() -> StreamReservations {
        var limits = ReservationLimits()
        limits.reservations = 5
        limits.perAccount = 2
        limits.perAddress = 3
        return StreamReservations(limits)
    }

    private func reserve(
        _ reservations: StreamReservations, _ holder: StreamHolder
    ) -> String? {
        reservations.reserve(for: holder, .anonymous, at: Self.start)
    }

    private func isOpen(_ claim: StreamReservations.Claim) -> Bool {
        if case .stream = claim { true } else { false }
    }

    @Test func `an account, an address and all together have limits`() {
        let reservations = reservations()
        #expect(reserve(reservations, .account("a")) != nil)
        #expect(reserve(reservations, .account("a")) != nil)
        #expect(reserve(reservations, .account("a")) == nil)
        for _ in 1...3 { #expect(reserve(reservations, .address("1.2.3.4")) != nil) }
        #expect(reserve(reservations, .account("b")) == nil, "there are five")
        #expect(reservations.count == 5)
    }

    @Test func `an address has a limit, and each end frees a place`() throws {
        let reservations = reservations()
        let tokens = (1...3).map { _ in reserve(reservations, .address(nil)) }
        #expect(reserve(reservations, .address(nil)) == nil)
        reservations.remove(try #require(tokens[1]))
        #expect(reserve(reservations, .address(nil)) != nil)
    }

    @Test func `a token is for one stream, once`() throws {
        let reservations = reservations()
        let token = try #require(reserve(reservations, .account("a")))
        #expect(token.count == 32)
        #expect(isOpen(reservations.claim(token)))
        guard case .taken = reservations.claim(token) else {
            Issue.record("taken twice")
            return
        }
        reservations.remove(token)
        guard case .unknown = reservations.claim(token) else {
            Issue.record("it is gone")
            return
        }
        #expect(reservations.stream(token) == nil)
    }

    @Test func `a stream that is not opened in time is dropped, an open one is not`()
        async throws
    {
        let reservations = reservations()
        let (late, open) = (
            try #require(reserve(reservations, .account("a"))),
            try #require(reserve(reservations, .account("a")))
        )
        #expect(isOpen(reservations.claim(open)))
        await reservations.expire(at: Self.start + .seconds(29))
        #expect(reservations.count == 2)
        await reservations.expire(at: Self.start + .seconds(30))
        #expect(reservations.stream(late) == nil)
        #expect(reservations.stream(open) != nil)
        #expect(reserve(reservations, .account("a")) != nil)
    }

    @Test func `a signed-in holder is an account, whatever the address`() {
        #expect(StreamHolder.account("a").isSame(as: .account("a")))
        #expect(!StreamHolder.account("a").isSame(as: .account("b")))
        #expect(!StreamHolder.account("a").isSame(as: .address("1.2.3.4")))
        #expect(!StreamHolder.address(nil).isSame(as: .account("a")))
        #expect(StreamHolder.address("1.2.3.4").isSame(as: .address("4.3.2.1")))
    }

    @Test func `operations may wait for their stream, a few of them`() async throws {
        var limits = ReservationLimits()
        limits.waitingOperations = 0
        let stream = SharedStream(.address(nil), .anonymous, limits)
        guard case .tooMany = await stream.begin("a") else {
            Issue.record("none may wait")
            return
        }
        let other = SharedStream(.address(nil), .anonymous, ReservationLimits())
        guard case .begun(let key) = await other.begin("a") else {
            Issue.record("one may")
            return
        }
        guard case .exists = await other.begin("a") else {
            Issue.record("the ID is in use")
            return
        }
        await other.refused(key)
        guard case .begun = await other.begin("a") else {
            Issue.record("the ID is free again")
            return
        }
        await other.close()
    }
}
