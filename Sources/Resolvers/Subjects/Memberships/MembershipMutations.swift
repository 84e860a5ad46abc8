// Changes of memberships: the person leaves, the office decides.

public import GraphQLCore
import Postgres
public import Schema

extension Memberships {
    static let membershipPath = ["input", "membershipId"]

    public func membershipCancel(
        of mutation: MutationRows, _ arguments: MutationMembershipCancelArguments,
        selecting selection: Selection
    ) async -> One<MembershipCancelPayloadRows> {
        await shown(selection) { try await leave(arguments.input.membershipId, from: "PENDING") }
    }

    public func membershipLeave(
        of mutation: MutationRows, _ arguments: MutationMembershipLeaveArguments,
        selecting selection: Selection
    ) async -> One<MembershipLeavePayloadRows> {
        await shown(selection) { try await leave(arguments.input.membershipId, from: "VERIFIED") }
    }

    private func leave(_ id: String, from status: String) async throws -> TenantKey {
        let (actor, key) = try await ownMembership(id, path: Self.membershipPath)
        try await act(by: actor, turn: .members, showing: { [Shown([key], loaders.memberships)] }) {
            _, transaction in
            let decision = try await MembershipDecision(in: key.apartment, transaction)
            let found = try await decision.find(key, Self.membershipPath)
            // Leaving does not end a suspension.
            guard found.status != "SUSPENDED" else { throw Refusal(.suspended) }
            guard found.status == status else {
                throw Refusal(.stateConflict(found.status, allowed: found.ownChoices))
            }
            try await decision.keepManager(besides: found)
            try await MembershipChangeQueries.leave(key, transaction)
            // The office no longer sees what was withdrawn.
            if status == "PENDING" {
                try await transaction.detachMedia(from: MediaSubject(.membership, key))
            }
            try await decision.publish([found.event(.stateChanged)], members: -found.weight)
        }
        return key
    }

    public func membershipReject(
        of mutation: MutationRows, _ arguments: MutationMembershipRejectArguments,
        selecting selection: Selection
    ) async -> One<MembershipRejectPayloadRows> {
        let input = arguments.input
        return await shown(selection) {
            try await decide(input.membershipId, "membership.reject", .membershipReject) {
                decision, found, staffActor in
                guard found.status == "PENDING" else {
                    throw Refusal(.stateConflict(found.status, allowed: found.officeChoices))
                }
                let reason = try Self.reason(input.reason)
                try await MembershipChangeQueries.end(
                    found.key, as: "REJECTED", reason: reason, by: staffActor.id,
                    decision.transaction)
            }
        }
    }

    public func membershipRevoke(
        of mutation: MutationRows, _ arguments: MutationMembershipRevokeArguments,
        selecting selection: Selection
    ) async -> One<MembershipRevokePayloadRows> {
        let input = arguments.input
        return await shown(selection) {
            try await decide(input.membershipId, "membership.revoke", .membershipRevoke) {
                decision, found, staffActor in
                // Staff cannot remove their manager or other superiors.
                guard found.role != "OFFICE_MANAGER" || staffActor.membership?.role == found.role
                else { throw Refusal(.forbidden(requires: Right.manager.level)) }
                guard ["VERIFIED", "SUSPENDED"].contains(found.status) else {
                    throw Refusal(.stateConflict(found.status, allowed: found.officeChoices))
                }
                guard found.account != staffActor.id else { throw Refusal(Self.ownMembership) }
                let reason = try Self.reason(input.reason)
                try await decision.keepManager(besides: found)
                try await MembershipChangeQueries.end(
                    found.key, as: "REVOKED", reason: reason,
                    movedOut: input.movedOut.value ?? false, by: staffActor.id, decision.transaction
                )
            }
        }
    }

    /// The payload of a mutation that changes one membership, which `body` names.
    func shown<Payload: ObjectPayloadRows>(
        _ selection: Selection, _ body: () async throws -> TenantKey
    ) async -> One<Payload> where Payload.Object == MembershipRows {
        await payload {
            let key = try await body()
            return Payload(
                try await changed(key, selection.below(Payload.object)), userErrors: .empty)
        }
    }

    private static let ownMembership = UserProblem(
        .invalid, .ownMembership, path: membershipPath)

    /// Ends one membership by the office's decision.
    private func decide(
        _ id: String, _ action: String, _ limit: ActionLimit,
        _ body: (MembershipDecision, MembershipChangeQueries.Found, Actor) async throws -> Void
    ) async throws -> TenantKey {
        let named = GlobalID(id, .membership)?.key
        let staffActor = try await staffActor(for: named, .staff, path: Self.membershipPath)
        guard let key = named else { throw Refusal(.notFound(path: Self.membershipPath)) }
        try await act(
            by: staffActor, turn: .members, showing: { [Shown([key], loaders.memberships)] }
        ) {
            staffActor, transaction in
            let decision = try await MembershipDecision(in: key.apartment, transaction)
            let found = try await decision.find(key, Self.membershipPath)
            try await body(decision, found, staffActor)
            try await self.limit(limit, .account(staffActor.id), transaction)
            try await transaction.audit(
                action, by: staffActor, subject: key.uuid, fields: ["status", "decisionReason"])
            try await decision.publish([found.event(.stateChanged)], members: -found.weight)
        }
        return key
    }
}
