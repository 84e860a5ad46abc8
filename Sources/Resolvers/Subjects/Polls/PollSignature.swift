// What decides how the votes of an opened poll are taken and counted is signed at its opening, with
// a key that the database does not have, and verified before each vote, count and result.

import Crypto
import Postgres
import Schema

/// An opened poll as currently stored, with everything that its signature covers.
struct FrozenPoll: Sendable {
    struct Choice: Sendable, Equatable {
        let id: PostgresUUID
        let isAbstention: Bool
        /// The choice for the motion.
        let isYes: Bool
    }

    let key: TenantKey
    let state: String
    /// Without description and choices.
    let form: PollForm
    /// SHA-256 of the description; nil if there is none.
    let descriptionDigest: [UInt8]?
    /// In ballot order.
    let choices: [Choice]
    /// SHA-256 of the choices' texts, in ballot order.
    let choiceTextDigest: [UInt8]
    let electorateSize: Int32?
    let frozenAt: Timestamp?
    /// For a secret poll until it is counted, see `BallotSeal`.
    let salt: [UInt8]?
    /// Of the end of voting; nil if it was never signed.
    let endSignature: [UInt8]?
    /// nil of a draft.
    let scheduledAt: Timestamp?
    /// nil where the poll was never signed before it opened.
    let schedule: PollSchedule?
    /// nil if the poll was never signed.
    let stored: PollSignature?
}

/// A row of `poll_signature`.
struct PollSignature: Sendable, Equatable {
    let rollDigest: [UInt8]
    let saltDigest: [UInt8]?
    let signature: [UInt8]
}

/// Why no vote of a poll is accepted, counted or shown. An operator must investigate.
enum PollSignatureFailure: Error, Equatable, CustomStringConvertible {
    case missing(TenantKey)
    case changed(TenantKey)
    case salt(TenantKey)
    case roll(TenantKey)
    case result(TenantKey)
    case end(TenantKey)
    case choices(TenantKey)
    case missingSchedule(TenantKey)
    case schedule(TenantKey)
    case minimum(TenantKey)

    var description: String {
        switch self {
        case .missing(let key): Self.text(key, "has no signature")
        case .changed(let key): Self.text(key, "is not what was signed when it opened")
        case .salt(let key): Self.text(key, "has another salt than when it opened")
        case .roll(let key): Self.text(key, "has another roll than when it opened")
        case .end(let key):
            Self.text(key, "ends at another time than the program has set (poll.closes_at)")
        case .choices(let key):
            "the choices, the texts or the rules of poll \(key.uuid) of apartment "
                + "\(key.apartment) were not what was signed when it opened: the choices are not "
                + "shown. Were rows of poll, poll_choice or apartment_version changed? Compare "
                + "with a backup and put back what was"
        case .missingSchedule(let key): Self.scheduleText(key, "was scheduled without a signature")
        case .schedule(let key): Self.scheduleText(key, "is not what was scheduled")
        case .minimum(let key):
            Self.scheduleText(
                key, "lacks the notice, the quorum or the majority that its purpose has to have")
        case .result(let key):
            "poll \(key.uuid) of apartment \(key.apartment) has another result than was counted and "
                + "announced: it is not shown. Were rows of poll_result, poll_tally or poll "
                + "changed? Compare with a backup and put back what was"
        }
    }

    private static func scheduleText(_ key: TenantKey, _ finding: String) -> String {
        "poll \(key.uuid) of apartment \(key.apartment) \(finding): it is neither changed nor "
            + "opened. Was DANJI_SECRET changed, or were rows of poll, poll_choice or "
            + "poll_building? Compare with a backup and put back what was, or cancel the poll "
            + "(pollCancel) and schedule it anew"
    }

    private static func text(_ key: TenantKey, _ finding: String) -> String {
        "poll \(key.uuid) of apartment \(key.apartment) \(finding): no vote of it is taken, counted "
            + "or shown. Was DANJI_SECRET changed, or were rows of poll, poll_choice, "
            + "poll_building, poll_voter, poll_seal or poll_signature? Compare with a backup and "
            + "put back what was, or cancel the poll"
    }
}

/// Signs opened polls and verifies them.
package struct PollSigner: Sendable {
    /// The version of the signed layout.
    private static let version: UInt8 = 1

    private let key: SymmetricKey
    /// Of what is announced, see `AnnouncedResult`.
    let resultKey: SymmetricKey
    /// Of the end of voting and of named votes, see `NamedVote`.
    let endKey: SymmetricKey
    let voteKey: SymmetricKey
    /// Of polls before they open, see `PollSchedule`.
    let scheduleKey: SymmetricKey

    /// - Parameter secret: the deployment's, see `Application`
    init(secret: [UInt8]) {
        key = Application.key("poll signatures", from: secret)
        resultKey = Application.key("poll results", from: secret)
        endKey = Application.key("poll ends", from: secret)
        voteKey = Application.key("named votes", from: secret)
        scheduleKey = Application.key("poll schedules", from: secret)
    }

    /// What all that is signed of a poll begins with.
    ///
    /// - Parameter version: of the layout of what follows
    static func signed(_ key: TenantKey, _ version: UInt8) -> ByteWriter {
        var out = ByteWriter()
        out.byte(version)
        out.integer(key.apartment)
        out.uuid(key.uuid)
        return out
    }

    /// - Parameter rollDigest: see `PollSignatureQueries.rollDigest`
    func sign(_ poll: FrozenPoll, rollDigest: [UInt8]) -> PollSignature {
        let saltDigest = poll.salt.map { Array(SHA256.hash(data: $0)) }
        return PollSignature(
            rollDigest: rollDigest, saltDigest: saltDigest,
            signature: Array(
                HMAC<SHA256>.authenticationCode(
                    for: Self.bytes(poll, rollDigest, saltDigest), using: key)))
    }

    /// Refuses a poll that is not as it was when it opened. The salt of a secret poll is compared
    /// if it is still needed; the roll by `verify(roll:of:)`.
    func verify(_ poll: FrozenPoll) throws(PollSignatureFailure) {
        guard let stored = poll.stored else { throw .missing(poll.key) }
        guard
            HMAC<SHA256>.isValidAuthenticationCode(
                stored.signature,
                authenticating: Self.bytes(poll, stored.rollDigest, stored.saltDigest),
                using: key),
            (poll.form.ballotMode == .secret) == (stored.saltDigest != nil)
        else { throw .changed(poll.key) }
        if let salt = poll.salt, Array(SHA256.hash(data: salt)) != stored.saltDigest {
            throw .salt(poll.key)
        }
    }

    /// A poll whose lock the transaction holds, verified.
    func verified(_ key: TenantKey, _ transaction: Transaction) async throws -> FrozenPoll {
        guard let poll = try await PollSignatureQueries.poll(key, transaction) else {
            throw PollSignatureFailure.missing(key)
        }
        try verify(poll)
        return poll
    }

    /// Refuses a roll that is not the frozen one.
    func verify(roll digest: [UInt8], of poll: FrozenPoll) throws(PollSignatureFailure) {
        guard digest == poll.stored?.rollDigest else { throw .roll(poll.key) }
    }

    // The end of voting is not included, since it may change: see `verifyEnd`.
    private static func bytes(
        _ poll: FrozenPoll, _ rollDigest: [UInt8], _ saltDigest: [UInt8]?
    ) -> [UInt8] {
        var out = signed(poll.key, version)
        write(poll, opensAt: poll.form.opensAt.microseconds, to: &out)
        out.integer(poll.electorateSize ?? -1)
        out.integer(poll.frozenAt?.microseconds ?? 0)
        out.array(rollDigest)
        out.array(saltDigest ?? [])
        return out.bytes
    }

    /// What the poll asks, of whom and by which rules.
    static func write(_ poll: FrozenPoll, opensAt: Int64, to out: inout ByteWriter) {
        let form = poll.form
        for name in [
            form.purpose.name, form.method.name, form.votingUnit.name, form.ballotMode.name,
            form.resultsVisibility.name, form.title,
        ] { out.array(Array(name.utf8)) }
        out.array(poll.descriptionDigest ?? [])
        out.integer(opensAt)
        out.integer(Int64(form.minSelections))
        out.integer(Int64(form.maxSelections))
        out.integer(UInt32(form.relations.count))
        for relation in form.relations { out.array(Array(relation.name.utf8)) }
        write(form.quorum, to: &out)
        write(form.passRule, to: &out)
        out.integer(UInt32(form.buildings.count))
        for building in form.buildings { out.uuid(building) }
        out.integer(UInt32(poll.choices.count))
        for choice in poll.choices {
            out.uuid(choice.id)
            out.byte((choice.isAbstention ? 1 : 0) | (choice.isYes ? 2 : 0))
        }
        out.array(poll.choiceTextDigest)
    }

    private static func write(_ threshold: PollThreshold?, to out: inout ByteWriter) {
        guard let threshold else {
            out.byte(0)
            return
        }
        out.byte(1)
        out.array(Array(threshold.basis.name.utf8))
        out.integer(threshold.numerator)
        out.integer(threshold.denominator)
        out.byte(threshold.isInclusive ? 1 : 0)
    }
}
