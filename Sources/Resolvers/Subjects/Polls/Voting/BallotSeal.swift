// A secret ballot is sealed before it is stored, with a key that the database does not have.

import Crypto
import Foundation
import Postgres

/// Derives the key of each secret poll from the deployment's secret.
package struct BallotSeal: Sendable {
    /// Bytes of a poll's salt.
    static let saltLength = 32

    /// Signs the polls whose ballots are sealed, and the others.
    package let signer: PollSigner
    private let secret: SymmetricKey

    /// - Parameter secret: the deployment's, see `Application`
    package init(secret: [UInt8]) {
        self.secret = Application.key("ballots", from: secret)
        signer = PollSigner(secret: secret)
    }

    /// The salt of a new poll.
    static func makeSalt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<saltLength).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// The seal of one poll: HKDF-SHA256 of the secret, with the poll's salt, for this poll only.
    ///
    /// - Parameters:
    ///   - choices: all choices of the poll, in any order
    ///   - signature: the poll's, see `PollSigner`
    func ballots(
        of poll: TenantKey, salt: [UInt8], choices: [PostgresUUID], signature: [UInt8]
    ) -> PollBallotSeal {
        let context = PollBallotSeal.context(poll)
        return PollBallotSeal(
            key: HKDF<SHA256>.deriveKey(
                inputKeyMaterial: secret, salt: salt, info: Array("poll".utf8) + context,
                outputByteCount: 32),
            context: context, choices: choices, signature: signature)
    }

    /// The seal of an opened poll that was verified.
    func ballots(of poll: FrozenPoll) throws -> PollBallotSeal {
        guard let salt = poll.salt, let stored = poll.stored else {
            throw PollClosing.Failure.noSalt
        }
        return ballots(
            of: poll.key, salt: salt, choices: poll.choices.map(\.id),
            signature: stored.signature)
    }
}

/// Seals and opens the ballots of one poll: AES-GCM, bound to the poll, its choices, its signature
/// and the ballot's own ID, so that a row that was copied elsewhere, or whose poll was changed,
/// does not open.
struct PollBallotSeal: Sendable {
    /// The version of the storage layout.
    private static let version: UInt8 = 2
    /// Of ballots that were cast before polls were signed.
    private static let unsignedVersion: UInt8 = 1
    /// Every sealed ballot has this many bytes: the version, a nonce, eight bytes of marks, a tag.
    static let sealedLength = 1 + 12 + 8 + 16
    /// A mark for each choice fits PostgreSQL's signed 64-bit numbers.
    static let choiceLimit = 63

    /// In the order of their marks.
    let choices: [PostgresUUID]
    private let key: SymmetricKey
    private let context: [UInt8]
    private let signature: [UInt8]

    fileprivate init(
        key: SymmetricKey, context: [UInt8], choices: [PostgresUUID], signature: [UInt8]
    ) {
        self.key = key
        self.signature = signature
        self.choices = choices.sorted()
        self.context = context
    }

    fileprivate static func context(_ poll: TenantKey) -> [UInt8] {
        var out = ByteWriter()
        out.integer(poll.apartment)
        out.uuid(poll.uuid)
        return out.bytes
    }

    /// The chosen ones as bits, the first of `choices` lowest; nil if the poll does not have a
    /// choice.
    func marks(_ chosen: [PostgresUUID]) -> UInt64? {
        var marks: UInt64 = 0
        for choice in chosen {
            guard let index = choices.firstIndex(of: choice), index < Self.choiceLimit else {
                return nil
            }
            marks |= 1 << UInt64(index)
        }
        return marks
    }

    /// The choices of marks, in order.
    func chosen(_ marks: UInt64) -> [PostgresUUID] {
        choices.indices.filter { $0 < Self.choiceLimit && marks >> UInt64($0) & 1 == 1 }
            .map { choices[$0] }
    }

    func seal(_ marks: UInt64, as ballot: PostgresUUID) throws -> [UInt8] {
        var plain = ByteWriter()
        plain.integer(marks)
        let box = try AES.GCM.seal(
            Data(plain.bytes), using: key, authenticating: authenticated(ballot, Self.version))
        return [Self.version] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// The marks of a ballot; nil if it was not sealed here as this ballot.
    func open(_ sealed: [UInt8], as ballot: PostgresUUID) -> UInt64? {
        guard sealed.count == Self.sealedLength, let version = sealed.first,
            version == Self.version || version == Self.unsignedVersion,
            let box = try? AES.GCM.SealedBox(combined: Data(sealed.dropFirst())),
            let plain = try? AES.GCM.open(
                box, using: key, authenticating: authenticated(ballot, version))
        else { return nil }
        let marks = plain.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return marks >> UInt64(min(choices.count, Self.choiceLimit)) == 0 ? marks : nil
    }

    private func authenticated(_ ballot: PostgresUUID, _ version: UInt8) -> Data {
        var out = ByteWriter()
        out.byte(version)
        for choice in choices { out.uuid(choice) }
        out.uuid(ballot)
        if version != Self.unsignedVersion { out.array(signature) }
        return Data(context + out.bytes)
    }
}
