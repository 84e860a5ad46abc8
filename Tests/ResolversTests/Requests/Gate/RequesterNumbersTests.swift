// Who shares which part of the read lane.

import Postgres
import Testing

@testable import Resolvers

struct RequesterNumbersTests {
    private static func viewer(_ number: UInt64, isGuest: Bool) -> ViewerAccount {
        ViewerAccount(
            id: PostgresUUID(high: 7, low: number), session: PostgresUUID(high: 8, low: number),
            username: "누구", displayName: "누구", email: nil, isGuest: isGuest,
            guestExpiresAt: nil, isPlatformAdmin: false, joinedAt: .negativeInfinity)
    }

    private static func requester(
        _ number: UInt64, isGuest: Bool = false, at address: String? = "192.0.2.1"
    ) -> Requester {
        Requester(viewer(number, isGuest: isGuest), address: address)
    }

    @Test func `all guests of an address are one requester, and so are its anonymous clients`() {
        let guest = Self.requester(1, isGuest: true)
        #expect(Self.requester(2, isGuest: true) == guest)
        #expect(Requester(nil, address: "192.0.2.1") == guest)
        #expect(Self.requester(1, isGuest: true, at: "192.0.2.2") != guest)
    }

    @Test func `accounts are separate requesters, and share their address`() {
        let one = Self.requester(1)
        let two = Self.requester(2)
        #expect(one.number != two.number)
        #expect(one.address != nil && one.address == two.address)
        #expect(one.address == Self.requester(3, isGuest: true).address)
        let elsewhere = Self.requester(1, at: "192.0.2.2")
        #expect(elsewhere.number == one.number)
        #expect(elsewhere.address != one.address)
        #expect(Self.requester(1, at: nil).address == nil)
    }

    @Test func `a token counts for its address before its owner is known`() {
        let hash = [UInt8](repeating: 7, count: 32)
        let requester = Requester(tokenHash: hash, address: "192.0.2.1")
        #expect(requester.address == Self.requester(1).address)
        #expect(requester.number != Self.requester(1).number)
    }

    @Test func `a customer's IPv6 network is one address`() {
        let one = Self.requester(1, isGuest: true, at: "2001:db8::1")
        #expect(Self.requester(2, isGuest: true, at: "2001:db8::ffff:2") == one)
        #expect(Self.requester(2, isGuest: true, at: "2001:db8:0:1::1") != one)
    }
}
