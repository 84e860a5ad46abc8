// What a scheduled poll will ask, of whom and when is signed, and verified before the poll changes
// or opens.

import Crypto
package import Postgres
import Schema

/// The signature of a scheduled poll.
struct PollSchedule: Sendable, Equatable {
    /// SHA-256 of everything but the times.
    let formDigest: [UInt8]
    let signature: [UInt8]
}

extension PollSigner {
    private static let scheduleVersion: UInt8 = 1

    func sign(schedule poll: FrozenPoll) -> PollSchedule {
        let digest = Self.formDigest(poll)
        return PollSchedule(
            formDigest: digest,
            signature: Array(
                HMAC<SHA256>.authenticationCode(
                    for: Self.scheduleBytes(poll, digest), using: scheduleKey)))
    }

    /// Refuses a poll that is not as it was when it was scheduled, or changed since by the program.
    func verify(schedule poll: FrozenPoll) throws(PollSignatureFailure) {
        guard let stored = poll.schedule else { throw .missingSchedule(poll.key) }
        guard stored.formDigest == Self.formDigest(poll),
            HMAC<SHA256>.isValidAuthenticationCode(
                stored.signature, authenticating: Self.scheduleBytes(poll, stored.formDigest),
                using: scheduleKey)
        else { throw .schedule(poll.key) }
    }

    private static func formDigest(_ poll: FrozenPoll) -> [UInt8] {
        var out = ByteWriter()
        write(poll, opensAt: 0, to: &out)
        return Array(SHA256.hash(data: out.bytes))
    }

    private static func scheduleBytes(_ poll: FrozenPoll, _ formDigest: [UInt8]) -> [UInt8] {
        var out = signed(poll.key, scheduleVersion)
        out.array(formDigest)
        out.integer(poll.form.opensAt.microseconds)
        out.integer(poll.form.closesAt.microseconds)
        out.integer(poll.scheduledAt?.microseconds ?? 0)
        return out.bytes
    }
}

/// The life of a poll between its draft and its opening, under the poll's lock.
package struct PollScheduling: Sendable {
    let signer: PollSigner

    package init(signer: PollSigner) {
        self.signer = signer
    }

    /// Schedules a draft, as it is.
    package func schedule(_ poll: LockedPoll, _ transaction: Transaction) async throws {
        try await PollWriteQueries.schedule(poll.key, at: poll.now, transaction)
        try await sign(poll.key, transaction)
    }

    /// A scheduled poll, or one that is just being opened, verified: it is what was scheduled, and
    /// keeps the rules that no complex may change.
    func verified(_ key: TenantKey, _ transaction: Transaction) async throws -> FrozenPoll {
        guard let poll = try await PollSignatureQueries.poll(key, transaction) else {
            throw PollSignatureFailure.missingSchedule(key)
        }
        try signer.verify(schedule: poll)
        guard poll.keepsLegalMinimum else { throw PollSignatureFailure.minimum(key) }
        return poll
    }

    /// Signs a scheduled poll that the transaction has changed.
    ///
    /// - Parameters:
    ///   - buildings: whose residents vote, as the transaction has written them; nil for a draft
    ///     that is scheduled as it is
    ///   - choices: of the poll as it was verified, where the change is to keep them
    func sign(
        _ key: TenantKey, of buildings: [PostgresUUID]? = nil,
        keeping choices: FrozenPoll? = nil, _ transaction: Transaction
    ) async throws {
        guard let poll = try await PollSignatureQueries.poll(key, transaction) else {
            throw PollSignatureFailure.missingSchedule(key)
        }
        if let buildings {
            guard Set(poll.form.buildings) == Set(buildings) else {
                throw PollSignatureFailure.schedule(key)
            }
        }
        if let choices {
            guard poll.choices == choices.choices,
                poll.choiceTextDigest == choices.choiceTextDigest
            else { throw PollSignatureFailure.schedule(key) }
        }
        guard poll.keepsLegalMinimum else { throw PollSignatureFailure.minimum(key) }
        try await PollScheduleQueries.sign(signer.sign(schedule: poll), key, transaction)
    }

    /// Signs a poll that was scheduled before schedules were signed, as it is.
    ///
    /// - Returns: nil where it is not scheduled any more, false where it has a signature
    func signOlder(_ key: TenantKey, _ transaction: Transaction) async throws -> Bool? {
        guard let poll = try await PollSignatureQueries.poll(key, transaction),
            poll.state == PollState.scheduled.name
        else { return nil }
        guard poll.schedule == nil else { return false }
        try await PollScheduleQueries.sign(signer.sign(schedule: poll), key, transaction)
        return true
    }
}

extension FrozenPoll {
    /// Whether the poll has what the law asks of its purpose: a day's notice of resolutions and
    /// elections, a rule to pass for a resolution; of an election one secret vote for each
    /// household and a quorum of more than half.
    var keepsLegalMinimum: Bool {
        if form.needsNotice {
            guard let scheduledAt,
                form.opensAt.microseconds - scheduledAt.microseconds >= PollForm.notice
            else { return false }
        }
        switch form.purpose {
        case .survey: return true
        case .resolution: return form.passRule != nil
        case .election:
            guard let quorum = form.quorum, quorum.basis == .eligible else { return false }
            return quorum.isAsStrict(as: .majorityOfElectorate) && form.votingUnit == .household
                && form.ballotMode == .secret
        }
    }
}
