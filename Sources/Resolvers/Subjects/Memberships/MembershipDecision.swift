// What every change of memberships has in common: rights, the lock, the counts, the versions.

import Postgres
import Schema

/// A decision on memberships of one complex, inside its transaction.
struct MembershipDecision: Sendable {
    let apartment: Int32
    let transaction: Transaction
    private let wasManaged: Bool

    /// Locks decisions on the complex's members.
    init(
        in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) {
        self.apartment = apartment
        self.transaction = transaction
        wasManaged = try await TurnQueries.lockMembers(of: apartment, transaction)
    }

    /// The current membership.
    func find(
        _ membership: TenantKey, _ path: [String]
    ) async throws -> MembershipChangeQueries.Found {
        let found = try await MembershipChangeQueries.lock(
            [membership.uuid], of: apartment, transaction)
        guard let first = found.first else { throw Refusal(.notFound(path: path)) }
        return first
    }

    /// Refuses to remove the last manager of a complex.
    func keepManager(besides found: MembershipChangeQueries.Found) async throws {
        guard found.role == "OFFICE_MANAGER", found.status == "VERIFIED" else { return }
        guard try await MembershipChangeQueries.hasManager(besides: found.key, transaction) else {
            throw Refusal(
                UserProblem(
                    .stateConflict, .lastManager,
                    kind: .stateConflict(current: "OFFICE_MANAGER", allowed: [])))
        }
    }

    /// Updates the complex's counts, sets the evidence's expiry, and writes versions and events.
    /// The last step.
    ///
    /// - Parameter delta: the change in the number of verified members
    func publish(_ events: [EventRecord], members delta: Int) async throws(PostgresError) {
        try await transaction.endEvidence(
            of: events.filter { $0.change == .stateChanged }.map(\.object), in: apartment)
        let isManaged = try await MembershipChangeQueries.updateCounts(
            of: apartment, adding: delta, transaction)
        try await transaction.publish([.members], events, in: apartment)
        // The directory can be filtered by it.
        if isManaged != wasManaged { try await DirectoryQueries.bump(transaction) }
    }
}

extension MembershipChangeQueries.Found {
    /// How many verified members it counts as.
    var weight: Int { status == "VERIFIED" ? 1 : 0 }

    func event(_ change: EventRecord.Change) -> EventRecord {
        EventRecord(
            subject: .membership, change: change, object: key.uuid, account: account)
    }

    /// The transitions now allowed for the office.
    var officeChoices: [String] {
        switch status {
        case "PENDING": ["VERIFIED", "REJECTED"]
        case "VERIFIED", "SUSPENDED": ["REVOKED"]
        default: []
        }
    }

    /// The transitions now allowed for the person.
    var ownChoices: [String] { status == "PENDING" || status == "VERIFIED" ? ["LEFT"] : [] }
}

extension Memberships {
    static let reasonRule = TextRule(.reason, 1...300, multiline: true)

    /// The office's reason, as it is stored.
    static func reason(_ text: String) throws(Refusal) -> String {
        var problems = InputProblems()
        let reason = problems.text(text, reasonRule, "reason")
        try problems.throwIfAny()
        return reason
    }

    /// The staff member acting on a membership. Members of the complex without the right are told
    /// so, whatever the ID is; outsiders get the same error as for missing ones, except for their
    /// own membership.
    func staffActor(
        for key: TenantKey?, _ right: Right, path: [String]
    ) async throws -> Actor {
        let account = try gate.signedInAccount()
        guard let key, let pass = try await gate.apartments([key.apartment])[key.apartment]
        else { throw Refusal(.notFound(path: path)) }
        let actor = Actor(
            account: account, apartment: pass, scope: .office(right, path: path))
        if pass.membership?.canRead == true {
            try actor.require(right)
            return actor
        }
        let loaded = try await loaders.memberships.load([key])
        guard let row = loaded.row(0), loaded.records.uuid(.accountID, row) == account.id
        else { throw Refusal(.notFound(path: path)) }
        throw Refusal(.forbidden(requires: right.level))
    }

    /// The person's own membership, with the person as the actor. Other visible memberships are
    /// refused, invisible ones look missing.
    func ownMembership(
        _ id: String, path: [String]
    ) async throws -> (actor: Actor, key: TenantKey) {
        let account = try gate.signedInAccount()
        guard let key = GlobalID(id, .membership)?.key else { throw Refusal(.notFound(path: path)) }
        let loaded = try await loaders.memberships.load([key])
        let access = try await gate.membershipAccess(in: [key.apartment])
        guard let row = loaded.row(0), access.canRead(loaded.records, row),
            let pass = access.passes[key.apartment]
        else { throw Refusal(.notFound(path: path)) }
        guard loaded.records.uuid(.accountID, row) == account.id else {
            throw Refusal(.forbidden(requires: .`self`))
        }
        return (Actor(account: account, apartment: pass, scope: .person), key)
    }
}
