// Writing, publishing and ending notices.

public import GraphQLCore
import Postgres
public import Schema

extension Notices {
    public func noticeCreate(
        of mutation: MutationRows, _ arguments: MutationNoticeCreateArguments,
        selecting selection: Selection
    ) async -> One<NoticeCreatePayloadRows> {
        await payload {
            let input = arguments.input
            let actor = try await gate.actor(in: input.apartmentId, .member, whileSuspended: true)
            let category = input.category.value ?? .general
            try actor.require(orElse: .officeStaff) { $0.writesNotices(category) }
            var problems = InputProblems()
            let claim = problems.key(of: "noticeCreate", input.clientMutationId)
            let content = NoticeContent(input, in: actor.apartment.id, &problems)
            let media = problems.media(input.mediaIds.value ?? [], "mediaIds")
            let made = TenantKey(apartment: actor.apartment.id, uuid: .timeOrdered())
            let key = try await act(by: actor, showing: { [Shown([$0], loaders.notices)] }) {
                actor, transaction -> TenantKey in
                try actor.require(orElse: .officeStaff) { $0.writesNotices(category) }
                if problems.isEmpty,
                    let earlier = try await claim.claim(
                        made, input: content.canonical(with: media), by: actor, transaction)
                {
                    return earlier
                }
                try await limit(.noticeCreate, .account(actor.id), transaction)
                let now = try await transaction.now()
                var problems = problems
                content.checkTimes(now, &problems)
                try problems.throwIfAny()
                try await Audience.check(content.audience, in: made.apartment, transaction)
                let state = content.state(now)
                try await NoticeChangeQueries.insert(
                    content, state, made, by: actor.id, transaction)
                try await transaction.attach(
                    media, to: MediaSubject(.notice, made), by: actor.id, isNew: true)
                try await transaction.audit("notice.create", by: actor, subject: made.uuid)
                try await Self.publish(
                    made, state == .published ? .created : nil, transaction)
                return made
            }
            return NoticeCreatePayloadRows(
                count: 1,
                notice: await notices([key], selection.below(NoticeCreatePayloadFields.notice)),
                clientMutationId: .text(orNull: claim.key), userErrors: .empty)
        }
    }

    public func noticeUpdate(
        of mutation: MutationRows, _ arguments: MutationNoticeUpdateArguments,
        selecting selection: Selection
    ) async -> One<NoticeUpdatePayloadRows> {
        let input = arguments.input
        return await change(.notice, input.noticeId, selection) { actor, key, transaction in
            try await limit(.noticeUpdate, .account(actor.id), transaction)
            try await Self.update(key, input, by: actor, transaction)
        }
    }

    private static func update(
        _ key: TenantKey, _ input: NoticeUpdateInput, by actor: Actor, _ transaction: Transaction
    ) async throws {
        let stored = try await writable(key, by: actor, transaction)
        let isPublished = stored.state == .published
        guard stored.state.isUnpublished || isPublished else {
            throw Refusal(.stateConflict(stored))
        }
        try refuseStale(input.expectedRevision, stored.revision)
        var problems = InputProblems()
        var content = stored.content
        content.apply(input, in: key.apartment, &problems)
        let media = problems.changedMedia(input.mediaIds, "mediaIds")
        if isPublished, !content.hasSamePublication(as: stored.content) {
            throw Refusal(.stateConflict(stored))
        }
        if content.changes(from: stored.content).contains(where: isAboutTime) {
            content.checkTimes(stored.now, &problems)
        }
        try problems.throwIfAny()
        // The election commission's notices remain its own.
        try actor.require(orElse: .officeStaff) { $0.writesNotices(content.category) }
        try await Audience.check(content.audience, in: key.apartment, transaction)
        var changes = content.changes(from: stored.content)
        if try await transaction.replaceMedia(
            media, of: MediaSubject(.notice, key), by: actor.id)
        {
            changes.append("media")
        }
        if changes.isEmpty { return }
        let state = isPublished ? .published : content.state(stored.now)
        let isEdit = !Set(changes).isDisjoint(with: ["title", "content", "category", "media"])
        try await NoticeChangeQueries.update(
            key, from: stored, to: content, state, isEdit: isEdit, by: actor.id, transaction)
        try await transaction.audit(
            "notice.update", by: actor, subject: key.uuid, fields: changes)
        let change: EventRecord.Change? =
            isPublished ? .updated : state == .published ? .created : nil
        try await publish(key, change, transaction)
    }

    private static func isAboutTime(_ field: String) -> Bool {
        ["importance", "publishAt", "expiresAt"].contains(field)
    }

    public func noticePublish(
        of mutation: MutationRows, _ arguments: MutationNoticePublishArguments,
        selecting selection: Selection
    ) async -> One<NoticePublishPayloadRows> {
        let input = arguments.input
        return await change(.notice, input.noticeId, selection) { actor, key, transaction in
            let stored = try await Self.writable(key, by: actor, transaction)
            guard stored.state.isUnpublished else { throw Refusal(.stateConflict(stored)) }
            try refuseStale(input.expectedRevision, stored.revision)
            if let end = stored.content.expiresAt, end <= stored.now {
                throw Refusal(.outOfRange(.noticeIsOver, "noticeId"))
            }
            try await limit(.noticePublish, .account(actor.id), transaction)
            guard try await NoticeChangeQueries.publish(key, stored.revision, transaction)
            else { throw Refusal(.stateConflict(stored)) }
            try await transaction.audit("notice.publish", by: actor, subject: key.uuid)
            try await Self.publish(key, .created, transaction)
        }
    }

    public func noticeArchive(
        of mutation: MutationRows, _ arguments: MutationNoticeArchiveArguments,
        selecting selection: Selection
    ) async -> One<NoticeArchivePayloadRows> {
        await change(.notice, arguments.input.noticeId, selection) { actor, key, transaction in
            let stored = try await Self.writable(key, by: actor, transaction)
            try await limit(.noticeArchive, .account(actor.id), transaction)
            guard
                try await NoticeChangeQueries.end(
                    key, stored.revision, as: .archived, transaction)
            else { throw Refusal(.stateConflict(stored)) }
            try await transaction.audit("notice.archive", by: actor, subject: key.uuid)
            try await Self.publish(key, .stateChanged, transaction)
        }
    }

    public func noticeDelete(
        of mutation: MutationRows, _ arguments: MutationNoticeDeleteArguments,
        selecting selection: Selection
    ) async -> One<NoticeDeletePayloadRows> {
        await delete(.notice, arguments.input.noticeId, "noticeId") { actor, key, transaction in
            let stored = try await Self.writable(key, by: actor, transaction)
            let isManager = actor.membership.map(Right.manager.allows) == true
            guard stored.state == .draft || isManager else {
                throw Refusal(.stateConflict(stored))
            }
            try await limit(.noticeDelete, .account(actor.id), transaction)
            try await NoticeChangeQueries.delete(key, by: actor.id, transaction)
            try await transaction.audit("notice.delete", by: actor, subject: key.uuid)
            try await Self.publish(
                key, stored.state.isUnpublished ? nil : .deleted, transaction)
        }
    }

    /// The locked notice, if the actor may see and write it.
    private static func writable(
        _ key: TenantKey, by actor: Actor, _ transaction: Transaction
    ) async throws -> StoredNotice {
        guard let stored = try await NoticeChangeQueries.locked(key, transaction),
            NoticeReader(actor.membership).canRead(
                stored.state, stored.content.category, audience: stored.content.audience)
        else { throw Refusal(.notFound(path: ["input", "noticeId"])) }
        try actor.require(orElse: .officeStaff) { $0.writesNotices(stored.content.category) }
        return stored
    }

    /// Records a change; subscribers only receive published notices.
    private static func publish(
        _ key: TenantKey, _ change: EventRecord.Change?, _ transaction: Transaction
    ) async throws(PostgresError) {
        let events = change.map {
            [EventRecord(subject: .notice, change: $0, object: key.uuid)]
        }
        try await transaction.publish([.notices], events ?? [], in: key.apartment)
    }
}

extension UserProblem {
    fileprivate static func stateConflict(_ stored: StoredNotice) -> UserProblem {
        .stateConflict(stored.state.name, allowed: stored.state.next.map(\.name))
    }
}

extension ObjectKind where Object == NoticeRows {
    /// A notice, as its mutations change it.
    static var notice: Self {
        ObjectKind(tag: .notice, field: "noticeId", shown: { Shown([$1], $0.notices) }) {
            await Notices($0).notices([$1], $2)
        }
    }
}
