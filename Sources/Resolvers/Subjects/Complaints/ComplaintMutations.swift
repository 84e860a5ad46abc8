// Filing, changing and transitioning complaints.

public import GraphQLCore
import Postgres
public import Schema

extension Complaints {
    public func complaintCreate(
        of mutation: MutationRows, _ arguments: MutationComplaintCreateArguments,
        selecting selection: Selection
    ) async -> One<ComplaintCreatePayloadRows> {
        let input = arguments.input
        return await payload {
            let actor = try await gate.actor(in: input.apartmentId, .member)
            var problems = InputProblems()
            let mutation = problems.key(of: "complaintCreate", input.clientMutationId)
            _ = Self.complaint(input, actor, &problems)
            try problems.throwIfAny()
            let made = TenantKey(apartment: actor.apartment.id, uuid: .timeOrdered())
            let key = try await act(by: actor, showing: { [Shown([$0], loaders.complaints)] }) {
                actor, transaction -> TenantKey in
                // Checked again: the allowed fields depend on the role, and the owner on the
                // dwelling.
                var problems = InputProblems()
                let complaint = Self.complaint(input, actor, &problems)
                try problems.throwIfAny()
                if let earlier = try await mutation.claim(
                    made, input: complaint.canonical, by: actor, transaction)
                {
                    return earlier
                }
                try await file(complaint, as: made, by: actor, transaction)
                return made
            }
            return ComplaintCreatePayloadRows(
                count: 1,
                complaint: await complaints(
                    [key], selection.below(ComplaintCreatePayloadFields.complaint)),
                clientMutationId: .text(orNull: mutation.key), userErrors: .empty)
        }
    }

    /// Fields reserved for staff are refused to others, whatever their value.
    private static func complaint(
        _ input: ComplaintCreateInput, _ actor: Actor, _ problems: inout InputProblems
    ) -> ComplaintToFile {
        let source = input.source.value ?? .residentApp
        let reserved = [
            ("priority", input.priority.value != nil),
            ("onBehalfOfHouseholdId", input.onBehalfOfHouseholdId.value != nil),
            ("source", source != .residentApp),
        ]
        for (field, isGiven) in reserved where isGiven && !actor.isStaff {
            problems.add(.forbidden(requires: .officeStaff, path: ["input", field]))
        }
        var household = actor.membership?.household
        if let id = input.onBehalfOfHouseholdId.value, actor.isStaff {
            let key = GlobalID(id, .household)?.key
            household = key?.uuid
            if key?.apartment != actor.apartment.id {
                problems.add(.notFound(path: ["input", "onBehalfOfHouseholdId"]))
            }
        }
        return ComplaintToFile(
            content: ComplaintContent(input, &problems),
            media: problems.media(input.mediaIds.value ?? [], "mediaIds"), household: household,
            priority: input.priority.value ?? .normal, source: source)
    }

    private func file(
        _ complaint: ComplaintToFile, as key: TenantKey, by actor: Actor,
        _ transaction: Transaction
    ) async throws {
        if !actor.isStaff {
            try await limit(.complaintCreate, .account(actor.id), transaction)
            try await limit(
                .sameComplaint, .text(complaint.content.sameness, of: actor.id), transaction)
        } else if let household = complaint.household {
            guard
                try await ComplaintChangeQueries.hasHousehold(
                    household, in: key.apartment, transaction)
            else { throw Refusal(.notFound(path: ["input", "onBehalfOfHouseholdId"])) }
        }
        try await ComplaintChangeQueries.insert(complaint, key, by: actor.id, transaction)
        try await transaction.attach(
            complaint.media, to: MediaSubject(.complaint, key), by: actor.id, isNew: true)
        ComplaintChangeQueries.write(
            .statusChanged(from: nil, to: .received, reason: nil), key, by: actor.id, transaction)
        if actor.isStaff {
            try await transaction.audit("complaint.create", by: actor, subject: key.uuid)
        }
        try await transaction.publishComplaint(.created, key)
    }

    public func complaintUpdate(
        of mutation: MutationRows, _ arguments: MutationComplaintUpdateArguments,
        selecting selection: Selection
    ) async -> One<ComplaintUpdatePayloadRows> {
        let input = arguments.input
        return await change(.complaint, input.complaintId, selection) { actor, key, transaction in
            try await limit(.complaintUpdate, .account(actor.id), transaction)
            try await Self.update(key, input, by: actor, transaction)
        }
    }

    private static func update(
        _ key: TenantKey, _ input: ComplaintUpdateInput, by actor: Actor,
        _ transaction: Transaction
    ) async throws {
        let (stored, standing) = try await visible(key, to: actor, transaction)
        try actor.require(orElse: .`self`) { _ in standing.isAuthor || standing.isStaff }
        var problems = InputProblems()
        let forbidden = stored.content.refusals(of: input, standing)
        for problem in forbidden { problems.add(problem) }
        var content = stored.content
        content.apply(input, &problems)
        let media = problems.changedMedia(input.mediaIds, "mediaIds")
        // Who may not do this learns of all problems at once; of the state only who may.
        if !forbidden.isEmpty { try problems.throwIfAny() }
        guard standing.isStaff ? !stored.status.isFinal : stored.status == .received else {
            throw Refusal(.stateConflict(stored, standing))
        }
        try refuseStale(input.expectedRevision, stored.revision)
        try problems.throwIfAny()
        var changes = content.changes(from: stored.content)
        if try await transaction.replaceMedia(
            media, of: MediaSubject(.complaint, key), by: actor.id)
        {
            changes.append("media")
        }
        if changes.isEmpty { return }
        let isEdit = !Set(changes)
            .isDisjoint(with: ["title", "description", "location", "media"])
        try await ComplaintChangeQueries.update(key, to: content, isEdit: isEdit, transaction)
        ComplaintChangeQueries.write(.edited(changes), key, by: actor.id, transaction)
        if standing.isStaff {
            try await transaction.audit(
                "complaint.update", by: actor, subject: key.uuid, fields: changes)
        }
        try await transaction.publishComplaint(.updated, key)
    }

    public func complaintTransition(
        of mutation: MutationRows, _ arguments: MutationComplaintTransitionArguments,
        selecting selection: Selection
    ) async -> One<ComplaintTransitionPayloadRows> {
        let input = arguments.input
        return await change(.complaint, input.complaintId, selection) { actor, key, transaction in
            let (stored, standing) = try await Self.visible(key, to: actor, transaction)
            let isAuthors = input.to == .withdrawn
            try actor.require(orElse: isAuthors ? .`self` : .officeStaff) { _ in
                isAuthors ? standing.isAuthor : standing.isStaff
            }
            guard standing.transitions(from: stored.status).contains(input.to) else {
                throw Refusal(.stateConflict(stored, standing))
            }
            try refuseStale(.value(input.expectedRevision), stored.revision)
            let step = try Self.step(input, stored, isByStaff: !isAuthors)
            try await limit(.complaintTransition, .account(actor.id), transaction)
            try await Self.move(stored, step, by: actor.id, transaction)
            if standing.isStaff {
                try await transaction.audit(
                    "complaint.transition", by: actor, subject: key.uuid, fields: ["status"])
            }
            try await transaction.publishComplaint(.stateChanged, key)
        }
    }

    /// The locked complaint, and the actor's relation to it.
    private static func visible(
        _ key: TenantKey, to actor: Actor, _ transaction: Transaction
    ) async throws -> (StoredComplaint, ComplaintStanding) {
        guard let stored = try await ComplaintChangeQueries.locked(key, transaction),
            let standing = stored.standing(of: actor)
        else { throw Refusal(.notFound(path: ["input", "complaintId"])) }
        return (stored, standing)
    }

    /// The requested step, if its reason and date are valid.
    private static func step(
        _ input: ComplaintTransitionInput, _ stored: StoredComplaint, isByStaff: Bool
    ) throws(Refusal) -> ComplaintChangeQueries.Step {
        var problems = InputProblems()
        let reason = problems.optionalText(input.reason, ComplaintContent.reasonRule, "reason")
        if reason == nil, problems.isEmpty, stored.status.needsReason(to: input.to) {
            problems.add(.required("reason", .required(.reason)))
        }
        var deferredUntil: Timestamp?
        if let date = input.deferredUntil.value {
            let date = Timestamp(date)
            let maximum = ComplaintTimes.maximumDeferralDays * Timestamp.microsecondsOfDay
            if input.to != .onHold {
                problems.add(
                    UserProblem(
                        .invalid, .dateWithoutHold,
                        path: ["input", "deferredUntil"]))
            } else if date <= stored.now
                || date.microseconds - stored.now.microseconds > maximum
            {
                problems.add(
                    .outOfRange(
                        .holdTooLong(Int(ComplaintTimes.maximumDeferralDays)),
                        "deferredUntil"))
            }
            deferredUntil = date
        } else if input.to == .onHold {
            problems.add(.required("deferredUntil", .holdDateRequired))
        }
        try problems.throwIfAny()
        return ComplaintChangeQueries.Step(
            from: stored.status, revision: stored.revision, to: input.to, reason: reason,
            deferredUntil: deferredUntil, isByStaff: isByStaff)
    }

    /// A deadline that passed before the step is recorded first: it would not be detected
    /// afterwards.
    private static func move(
        _ stored: StoredComplaint, _ step: ComplaintChangeQueries.Step, by actor: PostgresUUID,
        _ transaction: Transaction
    ) async throws {
        for deadline in ComplaintDeadlineKind.allCases {
            if try await ComplaintChangeQueries.recordMissed(deadline, stored.key, transaction) {
                ComplaintChangeQueries.write(
                    .deadlinePassed(deadline), stored.key, by: nil, transaction)
            }
        }
        guard try await ComplaintChangeQueries.move(stored.key, step, transaction) else {
            // The row is locked, so it is unchanged since it was read.
            throw PostgresError.transactionAborted
        }
        ComplaintChangeQueries.write(
            .statusChanged(from: step.from, to: step.to, reason: step.reason), stored.key,
            by: actor, transaction)
    }
}

extension UserProblem {
    fileprivate static func stateConflict(
        _ stored: StoredComplaint, _ standing: ComplaintStanding
    ) -> UserProblem {
        .stateConflict(
            stored.status.name, allowed: standing.transitions(from: stored.status).map(\.name))
    }
}

extension ActionLimit {
    /// Complaints of an account, and those with the same text.
    static let complaintCreate = ActionLimit("complaintCreate", 10, perSeconds: 86_400)
    public static let sameComplaint = ActionLimit("sameComplaint", 2, perSeconds: 86_400)
}

extension ObjectKind where Object == ComplaintRows {
    /// A complaint, as its mutations change it.
    static var complaint: Self {
        ObjectKind(tag: .complaint, field: "complaintId", shown: { Shown([$1], $0.complaints) }) {
            await Complaints($0).complaints([$1], $2)
        }
    }
}

extension Transaction {
    /// What shows the complaint changes, and its subscribers hear of it.
    func publishComplaint(
        _ change: EventRecord.Change, _ key: TenantKey
    ) async throws(PostgresError) {
        try await publish(
            [.complaints], [EventRecord(subject: .complaint, change: change, object: key.uuid)],
            in: key.apartment)
    }
}
