// The opening of a poll: its roll is frozen, and everything that decides its outcome is signed.

package import Postgres
import Schema

package struct PollOpening: Sendable {
    let seal: BallotSeal

    package init(seal: BallotSeal) {
        self.seal = seal
    }

    /// Units per statement: an opening of any size consists of statements far below the time limit
    /// of one. A building is never divided.
    static let setSize = 4_000

    /// Why a poll is not opened. It stays scheduled and can be cancelled; an operator has to look.
    enum Failure: Error, Equatable, CustomStringConvertible {
        /// Tables that had rows of the poll before it opened.
        case written(TenantKey, in: [String])
        /// The roll has other units than the opening wrote.
        case roll(TenantKey, frozen: Int, found: Int)

        var description: String {
            switch self {
            case .written(let key, let tables):
                "poll \(key.uuid) of apartment \(key.apartment) has rows that only an opening "
                    + "writes, in \(tables.joined(separator: ", ")): it is not opened. Find out "
                    + "who wrote them, cancel the poll (pollCancel) and schedule it anew"
            case .roll(let key, let frozen, let found):
                "the opening of poll \(key.uuid) of apartment \(key.apartment) wrote \(frozen) "
                    + "units on its roll and found \(found): it is not opened. Find out who wrote "
                    + "to poll_voter, cancel the poll (pollCancel) and schedule it anew"
            }
        }
    }

    /// Freezes the roll and opens, in the transaction that holds the poll's lock.
    ///
    /// - Returns: how many units are on the roll
    package func open(_ poll: LockedPoll, _ transaction: Transaction) async throws -> Int {
        let key = poll.key
        let written = try await PollOpeningQueries.written(key, transaction)
        guard written.isEmpty else { throw Failure.written(key, in: written) }
        let scheduling = PollScheduling(signer: seal.signer)
        _ = try await scheduling.verified(key, transaction)
        var frozen = 0
        for buildings in Self.sets(try await PollPartQueries.buildings(key, transaction)) {
            frozen += try await PollPartQueries.freeze(buildings, key, transaction)
        }
        let isSecret = poll.form.ballotMode == .secret
        let size = try await PollLifeQueries.open(
            key, salt: isSecret ? BallotSeal.makeSalt() : nil, transaction)
        guard size == frozen else { throw Failure.roll(key, frozen: frozen, found: size) }
        // Read again with the roll and the salt: what is signed is what was scheduled.
        try await sign(try await scheduling.verified(key, transaction), transaction)
        return size
    }

    /// Buildings in order, in sets of at least `setSize` units.
    static func sets(_ buildings: [(id: PostgresUUID, units: Int)]) -> [[PostgresUUID]] {
        var sets: [[PostgresUUID]] = []
        var units = Int.max
        for building in buildings {
            if units >= setSize {
                sets.append([])
                units = 0
            }
            sets[sets.count - 1].append(building.id)
            units += building.units
        }
        return sets
    }

    private func sign(_ frozen: FrozenPoll, _ transaction: Transaction) async throws {
        let key = frozen.key
        let digest = try await PollSignatureQueries.rollDigest(key, transaction)
        let signature = seal.signer.sign(frozen, rollDigest: digest)
        try await PollSignatureQueries.insert(signature, key, transaction)
        try await PollLifeQueries.sign(
            end: seal.signer.sign(end: frozen.form.closesAt, of: key, signature), key, transaction)
    }

    // MARK: - Polls from before there were signatures

    /// The outcome for polls from before there were signatures.
    struct Older: Sendable {
        var signed: [TenantKey] = []
        /// Those whose ballots were readable so far.
        var sealed: [TenantKey] = []
        /// Left without a signature, since they cannot be from before.
        var refused: [TenantKey] = []
        /// Polls with readable ballots not left by an older release. They are not modified.
        var planted: [TenantKey] = []
        /// Those whose end and named votes were signed as they are.
        var signedVotes: [TenantKey] = []
        /// Left without a signature, since the poll does not verify.
        var refusedVotes: [TenantKey] = []
        /// Whose schedules were signed as they are.
        var signedSchedules: [TenantKey] = []
        /// Left without another signature, since they have one.
        var refusedSchedules: [TenantKey] = []
        var signedResults: [TenantKey] = []
        /// Left without a signature: they have one, or their polls do not verify.
        var refusedResults: [TenantKey] = []
    }

    private enum OlderPoll { case signed, sealed, refused }

    /// Signs the polls that were open when signatures were introduced, as they are, and seals the
    /// ballots that an older release left readable, each poll in one transaction; if another node
    /// was first there is nothing to do.
    func adoptOlder(on database: PostgresClient) async throws -> Older {
        var older = Older()
        while true {
            let polls = try await PollSignatureQueries.unsigned.all(database)
            if polls.isEmpty { break }
            for key in polls {
                let adopted = try await database.act(
                    preparation: .eachTime, deadline: .after(PollClosing.timeLimit)
                ) { transaction -> OlderPoll? in
                    guard try await PollSignatureQueries.unsigned.take(key, transaction),
                        try await PollWriteQueries.locked(key, transaction) != nil
                    else { return nil }
                    return try await adoptOlder(key, transaction)
                }
                switch adopted {
                case .refused: older.refused.append(key)
                case .signed: older.signed.append(key)
                case .sealed:
                    older.signed.append(key)
                    older.sealed.append(key)
                case nil: break
                }
            }
        }
        (older.signedSchedules, older.refusedSchedules) = try await signAll(
            of: PollScheduleQueries.unsigned, on: database,
            PollScheduling(signer: seal.signer).signOlder)
        (older.signedVotes, older.refusedVotes) = try await signAll(
            of: PollAdoptionQueries.unsigned, on: database,
            signVotes)
        (older.signedResults, older.refusedResults) = try await signAll(
            of: PollResultQueries.unsigned, on: database,
            signResult)
        older.planted = try await PollBallotQueries.unsealed(database)
        return older
    }

    /// Signs the polls of a list as they are, each in one transaction that removes it from the list
    /// and holds its lock. `sign` returns nil if there is nothing to do, and false if it refuses.
    private func signAll(
        of list: WaitingPolls, on database: PostgresClient,
        _ sign: (TenantKey, Transaction) async throws -> Bool?
    ) async throws -> (signed: [TenantKey], refused: [TenantKey]) {
        var all: (signed: [TenantKey], refused: [TenantKey]) = ([], [])
        while true {
            let polls = try await list.all(database)
            if polls.isEmpty { return all }
            for key in polls {
                let isSigned = try await database.act(
                    preparation: .eachTime, deadline: .after(PollClosing.timeLimit)
                ) { transaction -> Bool? in
                    guard try await list.take(key, transaction),
                        try await PollWriteQueries.locked(key, transaction) != nil
                    else { return nil }
                    return try await sign(key, transaction)
                }
                if isSigned == true { all.signed.append(key) }
                if isSigned == false { all.refused.append(key) }
            }
        }
    }

    /// Signs the end of voting, and named votes, from before these were signed, as they are.
    private func signVotes(_ key: TenantKey, _ transaction: Transaction) async throws -> Bool? {
        guard let poll = try await PollSignatureQueries.poll(key, transaction) else { return nil }
        let signer = seal.signer
        guard (try? signer.verify(poll)) != nil else { return false }
        if poll.endSignature == nil {
            try await PollLifeQueries.sign(
                end: try signer.sign(end: poll.form.closesAt, of: poll), key, transaction)
        }
        guard poll.form.ballotMode == .named else { return true }
        let rule = PollBallotRule(poll)
        var place = PostgresUUID(high: 0, low: 0)
        while true {
            let set = try await PollVoteQueries.cast(in: key, after: place, transaction)
            let signed = try set.filter { $0.signature == nil && rule.allows($0.choices) }
                .map { vote in
                    var vote = vote
                    vote.signature = try signer.sign(vote, of: poll)
                    return vote
                }
            if !signed.isEmpty { try await PollAdoptionQueries.sign(signed, key, transaction) }
            guard set.count == PollBallotQueries.setSize, let last = set.last, place < last.unit
            else { return true }
            place = last.unit
        }
    }

    /// Signs a result that was counted before results were signed, as it is.
    private func signResult(_ key: TenantKey, _ transaction: Transaction) async throws -> Bool? {
        guard let stored = try await PollResultQueries.result(key, transaction) else { return nil }
        guard stored.signature == nil, stored.result.ballotDigest == nil,
            let poll = try await PollSignatureQueries.poll(key, transaction),
            (try? seal.signer.verify(poll)) != nil
        else { return false }
        let result = stored.result.having(
            ballotDigest: try await PollResultQueries.ballotDigest(key, transaction))
        try await PollResultQueries.sign(
            result.ballotDigest, try seal.signer.sign(result, of: poll), key, transaction)
        return true
    }

    /// A poll with ballots of a signed one was signed before, and a named one has no sealed
    /// ballots: adding such a poll to the list does not help an attacker.
    private func adoptOlder(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws -> OlderPoll? {
        let isUnsealed = try await PollBallotQueries.takeUnsealed(key, transaction)
        guard let frozen = try await PollSignatureQueries.poll(key, transaction),
            frozen.stored == nil
        else { return nil }
        let sealed = try await PollSignatureQueries.sealed(key, transaction)
        guard !sealed.signed,
            frozen.form.ballotMode == .secret || !sealed.any && frozen.salt == nil
        else { return .refused }
        try await sign(frozen, transaction)
        guard isUnsealed else { return .signed }
        return try await sealOlder(key, transaction) ? .sealed : .signed
    }

    /// Seals the readable ballots of a poll that was signed in this transaction, all or none.
    ///
    /// - Returns: false if a ballot violates the poll's rule, or if there is none
    private func sealOlder(_ key: TenantKey, _ transaction: Transaction) async throws -> Bool {
        let poll = try await seal.signer.verified(key, transaction)
        let rule = PollBallotRule(poll)
        let ballotSeal = try seal.ballots(of: poll)
        var sealed: [(id: PostgresUUID, sealed: [UInt8])] = []
        var place = PostgresUUID(high: 0, low: 0)
        while true {
            let set = try await PollBallotQueries.unsealed(of: key, after: place, transaction)
            for ballot in set {
                guard rule.allows(ballot.choices), let marks = ballotSeal.marks(ballot.choices)
                else { return false }
                let id = PostgresUUID.random()
                sealed.append((id, try ballotSeal.seal(marks, as: id)))
            }
            guard set.count == PollBallotQueries.setSize, let last = set.last else { break }
            place = last.id
        }
        if sealed.isEmpty { return false }
        sealed.sort { $0.id < $1.id }
        try await PollBallotQueries.reseal(sealed, key, transaction)
        return true
    }
}
