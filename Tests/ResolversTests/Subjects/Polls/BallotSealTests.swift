// What a sealed ballot reveals, and what opens it.

import Postgres
import Testing

@testable import Resolvers

@Suite struct BallotSealTests {
    private static let poll = TenantKey(apartment: 7, uuid: PostgresUUID(high: 1, low: 2))
    private static let choices = (1...20).map { PostgresUUID(high: 9, low: UInt64($0)) }
    private static let ballot = PostgresUUID.random()
    private static let signature = [UInt8](repeating: 6, count: 32)
    private static let salt = [UInt8](repeating: 3, count: 32)
    private static let seal = BallotSeal(secret: [UInt8](repeating: 1, count: 32))

    private static var sealed: PollBallotSeal {
        seal.ballots(of: poll, salt: salt, choices: choices, signature: signature)
    }

    @Test func `a ballot opens as it was cast, whatever the order of its choices`() throws {
        for chosen in [[choices[0]], [choices[19]], Array(choices[3...9]), choices]
            as [[PostgresUUID]]
        {
            let marks = try #require(Self.sealed.marks(chosen))
            #expect(marks.nonzeroBitCount == chosen.count)
            let bytes = try Self.sealed.seal(marks, as: Self.ballot)
            let other = Self.seal.ballots(
                of: Self.poll, salt: Self.salt, choices: Self.choices.shuffled(),
                signature: Self.signature)
            #expect(other.open(bytes, as: Self.ballot) == marks)
        }
        #expect(Self.sealed.marks([PostgresUUID(high: 1, low: 1)]) == nil)
    }

    private var choices: [PostgresUUID] { Self.choices }

    @Test func `every ballot is equally long, and no two are alike`() throws {
        var seen: Set<[UInt8]> = []
        for count in [1, 1, 1, 5, 20] {
            let marks = try #require(Self.sealed.marks(Array(choices.prefix(count))))
            let bytes = try Self.sealed.seal(marks, as: Self.ballot)
            #expect(bytes.count == PollBallotSeal.sealedLength)
            seen.insert(Array(bytes.dropFirst()))
        }
        #expect(seen.count == 5)
    }

    @Test
    func `nothing else opens it: another poll, ballot, salt, secret, signature or list of choices`()
        throws
    {
        let bytes = try Self.sealed.seal(1, as: Self.ballot)
        let strangers = [
            Self.seal.ballots(
                of: TenantKey(apartment: 8, uuid: Self.poll.uuid), salt: Self.salt,
                choices: choices,
                signature: Self.signature),
            Self.seal.ballots(
                of: TenantKey(apartment: 7, uuid: .random()), salt: Self.salt, choices: choices,
                signature: Self.signature),
            Self.seal.ballots(
                of: Self.poll, salt: [UInt8](repeating: 4, count: 32), choices: choices,
                signature: Self.signature),
            Self.seal.ballots(
                of: Self.poll, salt: Self.salt, choices: Array(choices.dropLast()),
                signature: Self.signature),
            Self.seal.ballots(
                of: Self.poll, salt: Self.salt, choices: choices, signature: Self.salt),
            Self.seal.ballots(
                of: Self.poll, salt: Self.salt, choices: choices.dropLast() + [.random()],
                signature: Self.signature),
            // The database holds only the salt.
            BallotSeal(secret: Self.salt).ballots(
                of: Self.poll, salt: Self.salt, choices: choices, signature: Self.signature),
        ]
        for stranger in strangers { #expect(stranger.open(bytes, as: Self.ballot) == nil) }
        #expect(Self.sealed.open(bytes, as: .random()) == nil)
        #expect(Self.sealed.open(bytes, as: Self.ballot) == 1)
    }

    @Test func `bytes that are not a ballot do not open, whatever they are`() throws {
        let bytes = try Self.sealed.seal(1, as: Self.ballot)
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            #expect(Self.sealed.open(changed, as: Self.ballot) == nil)
        }
        for other in [[], [1], Array(bytes.dropLast()), bytes + [0]] as [[UInt8]] {
            #expect(Self.sealed.open(other, as: Self.ballot) == nil)
        }
        // A mark for a choice that the poll does not have.
        let beyond = try Self.sealed.seal(1 << 20, as: Self.ballot)
        #expect(Self.sealed.open(beyond, as: Self.ballot) == nil)
    }

    @Test func `salts are random`() {
        #expect(BallotSeal.makeSalt().count == BallotSeal.saltLength)
        #expect(Set((0..<100).map { _ in BallotSeal.makeSalt() }).count == 100)
    }
}
