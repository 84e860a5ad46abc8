// The beginning of a poll: its roll is frozen, and everything that decides about it is signed.

import Postgres
import Schema

struct PollOpening: Sendable {
    let seal: BallotSeal

    /// Units of one statement: an opening of any size is made of statements that stay far below
    /// the time limit of one. A building is never divided.
    static let setSize = 4_000

    /// Freezes the roll and opens, in the transaction that holds the poll's lock.
    ///
    /// - Returns: how many units are on the roll
    func open(_ poll: LockedPoll, _ transaction: Transaction) async throws -> Int {
        let key = poll.key
        for buildings in Self.sets(try await PollPartQueries.buildings(key, transaction)) {
            try await PollPartQueries.freeze(buildings, key, transaction)
        }
        let isSecret = poll.form.ballotMode == .secret
        let size = try await PollLifeQueries.open(
            key, salt: isSecret ? BallotSeal.makeSalt() : nil, transaction)
        try await sign(key, transaction)
        return size
    }

    /// Buildings in their order, in sets that end once they have `setSize` units.
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

    private func sign(_ key: TenantKey, _ transaction: Transaction) async throws {
        guard let frozen = try await PollSignatureQueries.poll(key, transaction) else { return }
        let digest = try await PollSignatureQueries.rollDigest(key, transaction)
        try await PollSignatureQueries.insert(
            seal.signer.sign(frozen, rollDigest: digest), key, transaction)
    }

    // MARK: - Polls from before there were signatures

    /// What became of the polls from before there were signatures.
    struct Older: Sendable {
        var signed: [TenantKey] = []
        /// Left without a signature, since they cannot be of before.
        var refused: [TenantKey] = []
    }

    /// Signs the polls that were open when signatures came, as they are; where another node was
    /// first there is nothing to do.
    func signOlder(on database: PostgresClient) async throws -> Older {
        var older = Older()
        while true {
            let polls = try await PollSignatureQueries.unsigned(database)
            if polls.isEmpty { return older }
            for key in polls {
                let isSigned = try await database.act(deadline: .after(PollClosing.patience)) {
                    transaction -> Bool? in
                    guard try await PollSignatureQueries.takeUnsigned(key, transaction),
                        try await PollWriteQueries.locked(key, transaction) != nil
                    else { return nil }
                    return try await signOlder(key, transaction)
                }
                if isSigned == true { older.signed.append(key) }
                if isSigned == false { older.refused.append(key) }
            }
        }
    }

    /// A poll that has ballots of a signed one was signed before, and a named one has none that
    /// are sealed: whoever put such a poll on the list is not helped.
    private func signOlder(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws -> Bool? {
        guard let frozen = try await PollSignatureQueries.poll(key, transaction),
            frozen.stored == nil
        else { return nil }
        let sealed = try await PollSignatureQueries.sealed(key, transaction)
        guard !sealed.signed,
            frozen.form.ballotMode == .secret || !sealed.any && frozen.salt == nil
        else { return false }
        try await sign(key, transaction)
        return true
    }
}
