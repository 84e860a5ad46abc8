// Polls before they open: creating, changing, scheduling, deleting.

public import GraphQLCore
import Postgres
public import Schema

extension Polls {
    public func pollCreate(
        of mutation: MutationRows, _ arguments: MutationPollCreateArguments,
        selecting selection: Selection
    ) async -> One<PollCreatePayloadRows> {
        let input = arguments.input
        return await payload {
            let actor = try await gate.actor(in: input.apartmentId, PollAccess.right(input.purpose))
            let apartment = actor.apartment.id
            var problems = InputProblems()
            let form = PollForm(input, in: apartment, &problems)
            let idempotency = problems.key(of: "pollCreate", input.clientMutationId)
            try problems.throwIfAny()
            let key = try await act(by: actor, showing: { [Shown([$0], loaders.polls)] }) {
                actor, transaction in
                let key = TenantKey(apartment: apartment, uuid: .timeOrdered())
                var description = ByteWriter()
                form.describe(to: &description)
                if let made = try await idempotency.claim(
                    key, input: description.bytes, by: actor, transaction)
                {
                    return made
                }
                try await limit(.pollCreate, .account(actor.id), transaction)
                try await Self.requireKnown(form.buildings, in: apartment, transaction)
                try await PollWriteQueries.insert(form, key, author: actor.id, transaction)
                try await PollWriteQueries.put(form.choices ?? [], of: key, transaction)
                try await Self.attach(form, to: key, by: actor, transaction)
                try await AudienceQueries.replace(.poll, key, with: form.buildings, transaction)
                try await transaction.audit("poll.create", by: actor, subject: key.uuid)
                try await transaction.publish([.polls], in: apartment)
                return key
            }
            return PollCreatePayloadRows(
                count: 1,
                poll: await polls([key], selection.below(PollCreatePayloadFields.poll)),
                clientMutationId: .text(orNull: input.clientMutationId.value), userErrors: .empty)
        }
    }

    public func pollUpdate(
        of mutation: MutationRows, _ arguments: MutationPollUpdateArguments,
        selecting selection: Selection
    ) async -> One<PollUpdatePayloadRows> {
        let input = arguments.input
        return await change(input.pollId, selection) { target, transaction in
            try await limit(.pollUpdate, .account(target.actor.id), transaction)
            try await update(target, input, transaction)
        }
    }

    private func update(
        _ target: ManagedPoll, _ input: PollUpdateInput, _ transaction: Transaction
    ) async throws {
        let (actor, key) = (target.actor, target.key)
        let poll = try await target.lock(transaction)
        try poll.require(.draft, .scheduled, revision: input.expectedRevision)
        // What a change leaves as it is must be what was scheduled.
        let scheduled =
            poll.state == .scheduled ? try await scheduling.verified(key, transaction) : nil
        var form = poll.form
        // Read again once the lock is held: a statement that waits for a lock reads the rows of
        // other tables as they were before it waited.
        if let scheduled { form.buildings = scheduled.form.buildings }
        var problems = InputProblems()
        let known = try await PollWriteQueries.choices(of: key, transaction)
        form.change(by: input, known: known, in: key.apartment, &problems)
        try problems.throwIfAny()
        if poll.state == .scheduled, form.opensAt != poll.form.opensAt {
            try poll.requireNotice(opensAt: form.opensAt, path: ["input", "opensAt"])
        }
        try await Self.requireKnown(form.buildings, in: key.apartment, transaction)
        try await PollWriteQueries.update(form, key, transaction)
        if let choices = form.choices {
            try await PollWriteQueries.put(choices, of: key, transaction)
        }
        try await Self.attach(
            form, to: key, replacing: Array(known.keys), by: actor, transaction)
        try await AudienceQueries.replace(.poll, key, with: form.buildings, transaction)
        if poll.state == .scheduled {
            try await requireElectorate(form, key, path: ["input", "electorate"], transaction)
            try await scheduling.sign(
                key, of: form.buildings, keeping: form.choices == nil ? scheduled : nil,
                transaction)
        }
        try await transaction.audit(
            "poll.update", by: actor, subject: key.uuid, fields: input.givenFields)
        // No event for a draft.
        try await transaction.publish(
            [.polls], poll.state == .scheduled ? [.poll(key, .updated)] : [], in: key.apartment)
    }

    private var scheduling: PollScheduling {
        PollScheduling(signer: application.ballotSeal.signer)
    }

    /// Refuses a secret poll with so few voters that votes could be guessed.
    private func requireElectorate(
        _ form: PollForm, _ key: TenantKey, path: [String]?, _ transaction: Transaction
    ) async throws {
        guard form.ballotMode == .secret else { return }
        let minimum = application.secretBallotMinimum
        let size = try await PollWriteQueries.electorate(key, transaction)
        guard size < minimum else { return }
        throw Refusal(
            UserProblem(
                .tooFew, .tooFewVoters(minimum), path: path,
                kind: .validation(minimum: minimum)))
    }

    /// Refuses buildings that the complex does not have.
    private static func requireKnown(
        _ buildings: [PostgresUUID], in apartment: Int32, _ transaction: Transaction
    ) async throws {
        if buildings.isEmpty { return }
        let known = try await AudienceQueries.known(buildings, in: apartment, transaction)
        guard let index = buildings.firstIndex(where: { !known.contains($0) }) else { return }
        throw Refusal(.notFound(path: PollForm.buildingPath(index)))
    }

    /// Attaches the form's files to the poll and its choices.
    ///
    /// - Parameter known: the previous choices, of which deleted ones lose their files; nil if the
    ///   poll is new
    private static func attach(
        _ form: PollForm, to key: TenantKey, replacing known: [PostgresUUID]? = nil,
        by actor: Actor, _ transaction: Transaction
    ) async throws {
        let subject = MediaSubject(.poll, key)
        if known != nil {
            _ = try await transaction.replaceMedia(form.media, of: subject, by: actor.id)
        } else if let media = form.media {
            try await transaction.attach(media, to: subject, by: actor.id, isNew: true)
        }
        guard let choices = form.choices else { return }
        var files: [MediaPlacement] = []
        var staying: Set<PostgresUUID> = []
        for choice in choices {
            switch choice.picture {
            case .stays: staying.insert(choice.id)
            case .removed: break
            case .file(let list):
                files.append(MediaPlacement(list: list, subject: choice.id))
            }
        }
        try await transaction.attachEach(
            files, .pollChoice, in: key.apartment, by: actor.id,
            emptying: (known ?? []).filter { !staying.contains($0) })
    }

    public func pollSchedule(
        of mutation: MutationRows, _ arguments: MutationPollScheduleArguments,
        selecting selection: Selection
    ) async -> One<PollSchedulePayloadRows> {
        let input = arguments.input
        return await change(input.pollId, selection) { target, transaction in
            let poll = try await target.lock(transaction)
            try poll.require(.draft, revision: input.expectedRevision)
            try poll.requireNotice(opensAt: poll.form.opensAt, path: nil)
            try await requireElectorate(poll.form, target.key, path: nil, transaction)
            try await limit(.pollSchedule, .account(target.actor.id), transaction)
            try await scheduling.schedule(poll, transaction)
            try await target.conclude("poll.schedule", .stateChanged, transaction)
        }
    }

    public func pollDelete(
        of mutation: MutationRows, _ arguments: MutationPollDeleteArguments,
        selecting selection: Selection
    ) async -> One<PollDeletePayloadRows> {
        let input = arguments.input
        return await payload {
            let target = try await managedPoll(input.pollId)
            try await act(by: target.actor) { actor, transaction in
                let target = ManagedPoll(actor: actor, key: target.key)
                let poll = try await target.lock(transaction)
                try poll.require(.draft, .scheduled)
                try await limit(.pollDelete, .account(target.actor.id), transaction)
                try await PollWriteQueries.delete(target.key, by: target.actor.id, transaction)
                try await target.conclude(
                    "poll.delete", poll.state == .scheduled ? .deleted : nil, transaction)
            }
            return PollDeletePayloadRows(
                count: 1, deletedPollId: .text(TextColumn(GlobalID(.poll, target.key).text)),
                userErrors: .empty)
        }
    }

    // MARK: - Shared with the mutations of open polls

    /// Changes the poll of an ID, which the payload shows.
    func change<Payload: ObjectPayloadRows>(
        _ id: String, _ selection: Selection,
        preparation: Transaction.Preparation = .eachTime,
        deadline: @autoclosure () -> Deadline? = nil,
        _ body: (ManagedPoll, Transaction) async throws -> Void
    ) async -> One<Payload> where Payload.Object == PollRows {
        await payload {
            let target = try await managedPoll(id)
            try await act(on: target, preparation: preparation, deadline: deadline(), body)
            return Payload(
                await polls([target.key], selection.below(Payload.object)), userErrors: .empty)
        }
    }

    /// A poll that the viewer may manage: visible, and of a purpose that they manage.
    func managedPoll(_ id: String) async throws -> ManagedPoll {
        let path = ["input", "pollId"]
        let key = GlobalID(id, .poll)?.key
        let actor = try await gate.memberActor(of: key, path: path)
        let loaded = try await visiblePolls([key])
        guard let key, let row = loaded.row(0) else { throw Refusal(.notFound(path: path)) }
        let right = PollAccess.right(loaded.records.purpose(row))
        try actor.require(right)
        return ManagedPoll(
            actor: actor.entering(.object(path: path, right: right)), key: key)
    }

    /// Runs an action on a poll, which its payload shows. An election trusts nothing that a session
    /// has prepared, see `Transaction.Preparation`.
    nonisolated(nonsending) func act(
        on target: ManagedPoll, preparation: Transaction.Preparation = .eachTime,
        deadline: Deadline? = nil, _ body: (ManagedPoll, Transaction) async throws -> Void
    ) async throws {
        try await act(
            by: target.actor, preparation: preparation, deadline: deadline,
            showing: { [Shown([target.key], loaders.polls)] }
        ) { actor, transaction in
            try await body(ManagedPoll(actor: actor, key: target.key), transaction)
        }
    }
}

/// A poll and who may manage it.
struct ManagedPoll: Sendable {
    let actor: Actor
    let key: TenantKey

    func lock(_ transaction: Transaction) async throws -> LockedPoll {
        guard let poll = try await PollWriteQueries.locked(key, transaction) else {
            throw Refusal(.notFound(path: ["input", "pollId"]))
        }
        return poll
    }

    /// Completes every change: the audit line, the version, and the event if there is one.
    func conclude(
        _ action: String, _ change: EventRecord.Change?, _ transaction: Transaction
    ) async throws(PostgresError) {
        try await transaction.audit(action, by: actor, subject: key.uuid)
        try await transaction.publish(
            [.polls], change.map { [.poll(key, $0)] } ?? [], in: key.apartment)
    }
}

extension EventRecord {
    static func poll(_ key: TenantKey, _ change: Change) -> EventRecord {
        EventRecord(subject: .poll, change: change, object: key.uuid)
    }
}

extension PollUpdateInput {
    /// The names of the given fields, for the audit.
    var givenFields: [String] {
        let fields: [(String, Bool)] = [
            ("title", title.isAbsent), ("description", description.isAbsent),
            ("opensAt", opensAt.isAbsent), ("closesAt", closesAt.isAbsent),
            ("choices", choices.isAbsent), ("minSelections", minSelections.isAbsent),
            ("maxSelections", maxSelections.isAbsent),
            ("resultsVisibility", resultsVisibility.isAbsent),
            ("electorate", electorate.isAbsent), ("quorum", quorum.isAbsent),
            ("passRule", passRule.isAbsent), ("media", mediaIds.isAbsent),
        ]
        return fields.filter { !$0.1 }.map(\.0)
    }
}
