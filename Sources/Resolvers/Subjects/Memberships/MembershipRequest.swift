// A person requests membership of a complex as a resident.

public import GraphQLCore
import Postgres
public import Schema

extension ActionLimit {
    /// Membership requests of an account per day, in addition to the limit of five open ones, so
    /// that nobody requests and cancels all day.
    static let membershipRequest = ActionLimit("membershipRequest", 30, perSeconds: 86_400)
}

extension Memberships {
    /// Maximum pending requests of one account, over all complexes.
    static let openRequests = 5
    /// Maximum files of evidence in a request.
    static let evidenceLimit = 3
    static let realNameRule = TextRule.name(.realName, 2...30)

    public func membershipRequest(
        of mutation: MutationRows, _ arguments: MutationMembershipRequestArguments,
        selecting selection: Selection
    ) async -> One<MembershipRequestPayloadRows> {
        let input = arguments.input
        return await payload {
            let account = try gate.signedInAccount()
            guard let id = GlobalID(input.apartmentId), id.tag == .apartment,
                let pass = try await gate.apartment(id.uuid)
            else { throw Refusal(.notFound(path: ["input", "apartmentId"])) }
            var problems = InputProblems()
            let request = MembershipClaim(
                actor: Actor(account: account, apartment: pass, scope: .person),
                building: problems.text(input.building, Dwelling.buildingRule, "building"),
                unit: problems.text(input.unit, Dwelling.unitRule, "unit"),
                relation: input.relation,
                realName: problems.text(input.realName, Self.realNameRule, "realName"),
                evidence: problems.media(
                    input.evidenceIds.value ?? [], atMost: Self.evidenceLimit, "evidenceIds"),
                once: problems.key(of: "membershipRequest", input.clientMutationId))
            let problemsFound = problems
            let membership: TenantKey
            do {
                membership = try await act(
                    by: request.actor, turn: .account,
                    showing: { [Shown([$0], loaders.memberships)] }
                ) { _, transaction in
                    try await request.store(problemsFound, application, transaction)
                }
            } catch let error as PostgresError
                where error.isUniqueViolation(of: "membership_live")
            {
                throw Refusal(MembershipClaim.isOpenAlready)
            }
            return MembershipRequestPayloadRows(
                count: 1,
                membership: try await changed(
                    membership, selection.below(MembershipRequestPayloadFields.membership)),
                clientMutationId: request.once.key.map { .text(TextColumn($0)) }
                    ?? .null(1),
                userErrors: .empty)
        }
    }

    /// The membership of a payload, after the change: the actor may see what they changed.
    func changed(
        _ membership: TenantKey, _ selection: Selection
    ) async throws(PostgresError) -> One<MembershipRows> {
        One(try await loaders.memberships.load([membership])) { MembershipRows($0, selection) }
    }
}

/// The content of a request.
struct MembershipClaim: Sendable {
    let actor: Actor
    let building: String
    let unit: String
    let relation: ResidentRelation
    let realName: String
    let evidence: MediaList
    let once: ClientMutation

    static let isOpenAlready = UserProblem(
        .notUnique, .alreadyRequested, path: ["input", "apartmentId"])

    /// Stores the request, or finds the one created before with the same key.
    ///
    /// - Parameter problems: of the input; reported after conflicts with the state
    func store(
        _ problems: InputProblems, _ application: Application, _ transaction: Transaction
    ) async throws -> TenantKey {
        let apartment = actor.apartment.id
        let membership = TenantKey(apartment: apartment, uuid: .timeOrdered())
        if problems.isEmpty {
            guard
                try await !MembershipRequestQueries.isTaken(
                    once, of: actor.id, outside: apartment, transaction)
            else { throw Refusal(.idempotencyConflict) }
            let made = try await once.claim(
                membership, input: application.keyedHash(of: description), by: actor, transaction)
            if let made { return made }
        }
        try await checkState(transaction)
        try problems.throwIfAny()
        if let seconds = try await application.accounts.limits.wait(
            .membershipRequest, .account(actor.id), transaction)
        {
            throw Refusal(.rateLimited(seconds))
        }
        let (household, isNew) = try await findHousehold(transaction)
        try await MembershipRequestQueries.insert(
            membership, account: actor.id, relation: relation.name, household: household,
            sealedName: try application.claimSeal.seal(realName, .name, of: membership),
            transaction)
        try await transaction.attach(
            evidence, to: MediaSubject(.membership, membership), by: actor.id, isNew: true)
        try await transaction.publish(
            isNew ? [.members, .office] : [.members],
            [
                EventRecord(
                    subject: .membership, change: .created, object: membership.uuid,
                    account: actor.id)
            ], in: apartment)
        return membership
    }

    private func checkState(_ transaction: Transaction) async throws {
        let live = try await MembershipChangeQueries.lockLive(
            of: actor.id, in: actor.apartment.id, transaction)
        if let live {
            guard live.status != "PENDING" else { throw Refusal(Self.isOpenAlready) }
            throw Refusal(.stateConflict(live.status, allowed: ["LEFT"]))
        }
        let open = try await MembershipRequestQueries.openCount(of: actor.id, transaction)
        guard open < Memberships.openRequests else {
            throw Refusal(
                UserProblem(
                    .tooMany,
                    .tooManyRequests(Memberships.openRequests),
                    kind: .validation(maximum: Memberships.openRequests)))
        }
    }

    /// The household of the request. Once the office has imported its roster, only its households
    /// exist; before that, a claim creates the household.
    private func findHousehold(
        _ transaction: Transaction
    ) async throws -> (id: PostgresUUID, isNew: Bool) {
        let apartment = actor.apartment.id
        let buildingKey = DwellingKey.building(building)
        let unitKey = DwellingKey.unit(unit)
        let place = try await MembershipRequestQueries.place(
            building: buildingKey, unit: unitKey, in: apartment, transaction)
        if place.hasRoster {
            guard place.isBuildingOnRoster else {
                throw Refusal(.notFound(path: ["input", "building"]))
            }
            guard let household = place.household, place.isHouseholdOnRoster else {
                throw Refusal(.notFound(path: ["input", "unit"]))
            }
            return (household, false)
        }
        if let household = place.household { return (household, false) }
        try await MembershipRequestQueries.insertHousehold(
            building: (building, buildingKey), unit: (unit, unitKey), in: apartment, transaction)
        let made = try await MembershipRequestQueries.place(
            building: buildingKey, unit: unitKey, in: apartment, transaction)
        guard let household = made.household else { throw PostgresError.transactionAborted }
        return (household, true)
    }

    /// The same for the same input.
    private var description: [UInt8] {
        var out = ByteWriter()
        for text in [building, unit, relation.name, realName] { out.text(text) }
        evidence.describe(to: &out)
        return out.bytes
    }
}
