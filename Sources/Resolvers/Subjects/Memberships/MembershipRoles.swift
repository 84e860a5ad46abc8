// Roles inside a complex, and the first manager of one.

public import GraphQLCore
import Postgres
public import Schema

extension Memberships {
    public func membershipSetRole(
        of mutation: MutationRows, _ arguments: MutationMembershipSetRoleArguments,
        selecting selection: Selection
    ) async -> One<MembershipSetRolePayloadRows> {
        let input = arguments.input
        return await payload {
            let actor = try await roleGiver(
                GlobalID(input.membershipId, .membership)?.key, Self.membershipPath)
            guard let key = GlobalID(input.membershipId, .membership)?.key else {
                throw Refusal(.notFound(path: Self.membershipPath))
            }
            try await act(
                by: actor, turn: .members, showing: { [Shown([key], loaders.memberships)] }
            ) { actor, transaction in
                let decision = try await MembershipDecision(in: key.apartment, transaction)
                let found = try await decision.find(key, Self.membershipPath)
                guard found.status == "VERIFIED" else {
                    throw Refusal(.stateConflict(found.status, allowed: found.officeChoices))
                }
                try refuseStale(input.expectedRevision, found.revision)
                if let problem = Self.problem(of: input.role, for: found) {
                    throw Refusal(problem)
                }
                // Already the case: nothing changes, and no event is written.
                guard input.role.name != found.role else { return }
                try await limit(.membershipSetRole, .account(actor.id), transaction)
                try await decision.keepManager(besides: found)
                try await MembershipChangeQueries.setRole(input.role.name, of: key, transaction)
                try await transaction.audit(
                    "membership.setRole", by: actor, subject: key.uuid, fields: ["role"])
                try await decision.publish([found.event(.updated)], members: 0)
            }
            return MembershipSetRolePayloadRows(
                count: 1,
                membership: try await changed(
                    key, selection.below(MembershipSetRolePayloadFields.membership)),
                userErrors: .empty)
        }
    }

    /// The complex's manager, or a platform administrator.
    private func roleGiver(_ key: TenantKey?, _ path: [String]) async throws -> Actor {
        let account = try gate.signedInAccount()
        guard account.isPlatformAdmin, let key,
            let pass = try await gate.apartments([key.apartment])[key.apartment]
        else { return try await staffActor(for: key, .manager, path: path) }
        return Actor(account: account, apartment: pass, scope: .platform)
    }

    private static func problem(
        of role: MembershipRole, for found: MembershipChangeQueries.Found
    ) -> UserProblem? {
        let path = ["input", "role"]
        if role == .resident, found.household == nil {
            return UserProblem(.invalid, .residentWithoutHousehold, path: path)
        }
        // 공동주택관리법 15조 2항: representatives of the residents do not run their elections. The
        // intermediate step must be taken deliberately.
        let opposites: [MembershipRole: String] = [
            .electionCommissioner: "COUNCIL_MEMBER", .councilMember: "ELECTION_COMMISSIONER",
        ]
        if opposites[role] == found.role {
            return UserProblem(
                .invalid, .oppositeRoles, path: path)
        }
        return nil
    }
}

extension Apartments {
    public func apartmentAppointManager(
        of mutation: MutationRows, _ arguments: MutationApartmentAppointManagerArguments,
        selecting selection: Selection
    ) async -> One<ApartmentAppointManagerPayloadRows> {
        let input = arguments.input
        return await payload {
            let account = try gate.signedInAccount()
            guard account.isPlatformAdmin else {
                throw Refusal(.forbidden(requires: .platformAdmin))
            }
            guard let id = GlobalID(input.apartmentId), id.tag == .apartment,
                let pass = try await gate.apartment(id.uuid)
            else { throw Refusal(.notFound(path: ["input", "apartmentId"])) }
            let actor = Actor(account: account, apartment: pass, scope: .platform)
            let user = GlobalID(input.userId, .user)?.uuid
            let membership: TenantKey
            do {
                membership = try await appoint(user, by: actor)
            } catch let error as PostgresError
                where error.isUniqueViolation(of: "membership_live")
            {
                // The person sent a request at the same moment: now there is a membership to
                // promote.
                membership = try await appoint(user, by: actor)
            }
            return ApartmentAppointManagerPayloadRows(
                count: 1,
                membership: try await Memberships(request).changed(
                    membership,
                    selection.below(ApartmentAppointManagerPayloadFields.membership)),
                userErrors: .empty)
        }
    }

    private func appoint(_ user: PostgresUUID?, by actor: Actor) async throws -> TenantKey {
        try await act(by: actor, turn: .members, showing: { [Shown([$0], loaders.memberships)] }) {
            actor, transaction in
            try await limit(.apartmentAppointManager, .account(actor.id), transaction)
            return try await Self.appoint(user, by: actor, transaction)
        }
    }

    private static func appoint(
        _ user: PostgresUUID?, by actor: Actor, _ transaction: Transaction
    ) async throws -> TenantKey {
        let path = ["input", "userId"]
        let apartment = actor.apartment.id
        let decision = try await MembershipDecision(in: apartment, transaction)
        guard let user,
            let isGuest = try await MembershipChangeQueries.isGuest(user, transaction)
        else { throw Refusal(.notFound(path: path)) }
        guard !isGuest else {
            throw Refusal(UserProblem(.invalid, .guestAsManager, path: path))
        }
        let live = try await MembershipChangeQueries.lockLive(
            of: user, in: apartment, transaction)
        let key = live?.key ?? TenantKey(apartment: apartment, uuid: .timeOrdered())
        if let live {
            if live.role == "OFFICE_MANAGER", live.status == "VERIFIED" { return key }
            try await MembershipChangeQueries.appoint(key, by: actor.id, transaction)
        } else {
            try await MembershipChangeQueries.insertManager(
                key, account: user, by: actor.id, transaction)
        }
        try await transaction.audit(
            "apartment.appointManager", by: actor, subject: key.uuid, fields: ["role", "status"])
        let change: EventRecord.Change = live == nil ? .created : .stateChanged
        try await decision.publish(
            [
                EventRecord(
                    subject: .membership, change: change, object: key.uuid, account: user)
            ], members: 1 - (live?.weight ?? 0))
        return key
    }
}
