// The office approves requests: up to a hundred at once, all or none.

public import GraphQLCore
import Postgres
public import Schema

extension Memberships {
    /// Maximum requests decided by one call.
    static let approvalLimit = 100

    public func membershipApprove(
        of mutation: MutationRows, _ arguments: MutationMembershipApproveArguments,
        selecting selection: Selection
    ) async -> One<MembershipApprovePayloadRows> {
        let input = arguments.input
        return await payload {
            _ = try gate.signedInAccount()
            try Self.checkCount(input.membershipIds)
            let keys = input.membershipIds.map { GlobalID($0, .membership)?.key }
            let staffActor = try await staffActor(for: keys[0], .staff, path: Self.approvalPath(0))
            let wanted = try await keysOfOneComplex(keys, staffActor)
            let household = try Self.correction(input.householdId.value, wanted, staffActor)
            try await act(
                by: staffActor, turn: .members, showing: { [Shown(wanted, loaders.memberships)] }
            ) { staffActor, transaction in
                try await limit(
                    .membershipApprove, .account(staffActor.id), times: Int32(wanted.count),
                    transaction)
                try await Self.approve(wanted, household, by: staffActor, transaction)
            }
            let below = selection.below(MembershipApprovePayloadFields.memberships)
            let loaded = try await loaders.memberships.load(wanted)
            return MembershipApprovePayloadRows(
                count: 1,
                memberships: Many(
                    MembershipRows(loaded.records, below), ends: [UInt32(wanted.count)],
                    link: loaded.link),
                userErrors: .empty)
        }
    }

    private static func approvalPath(_ index: Int) -> [String] {
        ["input", "membershipIds", "\(index)"]
    }

    private static func checkCount(_ ids: [String]) throws(Refusal) {
        let path = ["input", "membershipIds"]
        if ids.isEmpty {
            throw Refusal(
                UserProblem(
                    .tooFew, .selectRequest, path: path,
                    kind: .validation(minimum: 1, maximum: approvalLimit)))
        }
        if ids.count > approvalLimit {
            throw Refusal(
                UserProblem(
                    .tooMany, .tooManyApprovals(approvalLimit), path: path,
                    kind: .validation(minimum: 1, maximum: approvalLimit)))
        }
    }

    /// The distinct keys. Those of other complexes look missing to people who are not also staff
    /// there.
    private func keysOfOneComplex(_ keys: [TenantKey?], _ staffActor: Actor) async throws
        -> [TenantKey]
    {
        var wanted: [TenantKey] = []
        var problems: [UserProblem] = []
        let passes = try await gate.apartments(keys.compactMap { $0?.apartment })
        for (index, key) in keys.enumerated() {
            let path = Self.approvalPath(index)
            guard let key, passes[key.apartment]?.membership?.isStaff == true else {
                problems.append(.notFound(path: path))
                continue
            }
            guard key.apartment == staffActor.apartment.id else {
                problems.append(
                    UserProblem(.invalid, .approvalOfOtherComplex, path: path))
                continue
            }
            if !wanted.contains(key) { wanted.append(key) }
        }
        if !problems.isEmpty { throw Refusal(problems) }
        return wanted
    }

    /// The household to which a mistyped claim is corrected.
    private static func correction(
        _ id: String?, _ wanted: [TenantKey], _ staffActor: Actor
    ) throws(Refusal) -> TenantKey? {
        guard let id else { return nil }
        let path = ["input", "householdId"]
        guard let key = GlobalID(id, .household)?.key, key.apartment == staffActor.apartment.id
        else {
            throw Refusal(.notFound(path: path))
        }
        guard wanted.count == 1 else {
            throw Refusal(
                UserProblem(.invalid, .correctionOfMany, path: path))
        }
        return key
    }

    private static func approve(
        _ keys: [TenantKey], _ household: TenantKey?, by staffActor: Actor,
        _ transaction: Transaction
    ) async throws {
        let apartment = staffActor.apartment.id
        let decision = try await MembershipDecision(in: apartment, transaction)
        let found = try await MembershipChangeQueries.lock(
            keys.map(\.uuid), of: apartment, transaction)
        let byID = Dictionary(uniqueKeysWithValues: found.map { ($0.key, $0) })
        var problems: [UserProblem] = []
        for (index, key) in keys.enumerated() {
            let path = approvalPath(index)
            guard let membership = byID[key] else {
                problems.append(.notFound(path: path))
                continue
            }
            guard membership.status != "PENDING" else { continue }
            problems.append(
                .stateConflict(
                    membership.status, allowed: membership.officeChoices, path: path))
        }
        if !problems.isEmpty { throw Refusal(problems) }
        if let household {
            let isThere = try await HouseholdChangeQueries.lock(household, transaction)
            guard isThere else { throw Refusal(.notFound(path: ["input", "householdId"])) }
        }
        let count = try await MembershipChangeQueries.approve(
            keys.map(\.uuid), of: apartment, household: household?.uuid, by: staffActor.id,
            transaction)
        try await transaction.audit(
            "membership.approve", by: staffActor, memberships: keys.map(\.uuid),
            fields: household == nil ? ["status"] : ["status", "household"])
        try await decision.publish(found.map { $0.event(.stateChanged) }, members: count)
    }
}
