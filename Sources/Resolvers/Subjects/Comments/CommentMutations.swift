// Writing, changing and deleting comments on any subject.

public import GraphQLCore
import Postgres
public import Schema

/// The rules of a comment's input.
enum CommentRule {
    static let content = TextRule(.comment, 1...1_000, multiline: true)
    /// Replies to the deepest comments become their siblings.
    static let deepest: Int32 = 4
}

extension Comments {
    public func commentCreate(
        of mutation: MutationRows, _ arguments: MutationCommentCreateArguments,
        selecting selection: Selection
    ) async -> One<CommentCreatePayloadRows> {
        typealias Fields = CommentCreatePayloadFields
        let input = arguments.input
        return await payload {
            let path = ["input", "subjectId"]
            let subject = CommentSubject(id: input.subjectId)
            let actor = try await gate.memberActor(of: subject?.key, path: path)
            guard let subject, await areVisible([subject])[0] else {
                throw Refusal(.notFound(path: path))
            }
            let made = try await act(by: actor, showing: { shown([$0], about: subject) }) {
                actor, transaction in
                guard let isOpen = try await subject.lock(transaction) else {
                    throw Refusal(.notFound(path: path))
                }
                try actor.require(.member)
                return try await create(input, on: subject, isOpen, by: actor, transaction)
            }
            return CommentCreatePayloadRows(
                count: 1,
                comment: await comments([made], selection.below(Fields.comment)),
                commentEdge: await commentEdge(made, selection.below(Fields.commentEdge)),
                subject: selection.contains(Fields.subject)
                    ? await subjects([subject], selection.below(Fields.subject)) : nil,
                clientMutationId: .text(orNull: input.clientMutationId.value),
                userErrors: .empty)
        }
    }

    /// Writes the comment, or finds the one that the same request wrote before.
    private func create(
        _ input: CommentCreateInput, on subject: CommentSubject, _ isOpen: Bool, by actor: Actor,
        _ transaction: Transaction
    ) async throws -> TenantKey? {
        var problems = InputProblems()
        let key = problems.key(of: "commentCreate", input.clientMutationId)
        let content = problems.text(input.content, CommentRule.content, "content")
        let comment = TenantKey(apartment: subject.key.apartment, uuid: .timeOrdered())
        if problems.isEmpty {
            let made = try await key.claim(
                comment, input: Self.described(input, content), by: actor, transaction)
            if let made { return made }
        }
        guard isOpen else { throw Refusal(.threadLocked) }
        try problems.throwIfAny()
        try await limit(.commentCreate, .account(actor.id), transaction)
        let place = try await CommentPlace(input.parentId.value, in: subject, transaction)
        try await CommentWriteQueries.insert(
            comment, on: subject, place, content, author: actor.id, transaction)
        try await subject.count(1, transaction)
        try await publish(.created, comment.uuid, on: subject, transaction)
        return comment
    }

    /// For the hash of an idempotency key.
    private static func described(_ input: CommentCreateInput, _ content: String) -> [UInt8] {
        var out = ByteWriter()
        out.text(input.subjectId)
        out.text(input.parentId.value ?? "")
        out.text(content)
        return out.bytes
    }

    private func publish(
        _ change: EventRecord.Change, _ comment: PostgresUUID, on subject: CommentSubject,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        try await transaction.publish(
            [.feeds, subject.kind.topic],
            [
                EventRecord(
                    subject: .comment, change: change, object: comment, parent: subject.key.uuid)
            ], in: subject.key.apartment)
    }

    /// The comment as an edge of its list, oldest first.
    private func commentEdge(
        _ key: TenantKey?, _ selection: Selection
    ) async -> One<CommentEdgeRows> {
        let node = await comments([key], selection.below(CommentEdgeFields.node))
        return edge(node) { row in
            let comments = node.rows.records
            let isReply = comments.uuid(.parentID, row) != nil
            return (
                CommentQueries.ofComments.definition.cursor(comments, row),
                CommentList.thread(ofReply: isReply)
            )
        }
    }

    public func commentUpdate(
        of mutation: MutationRows, _ arguments: MutationCommentUpdateArguments,
        selecting selection: Selection
    ) async -> One<CommentUpdatePayloadRows> {
        let input = arguments.input
        return await payload {
            let target = try await target(input.commentId)
            try await act(by: target.actor, showing: { shown([target.key], about: target.subject) })
            { actor, transaction in
                let (stored, isOpen) = try await lock(target, transaction)
                guard !stored.isDeleted else { throw target.notFound }
                try actor.require(orElse: .`self`) { _ in stored.author == actor.id }
                guard isOpen else { throw Refusal(.threadLocked) }
                try refuseStale(input.expectedRevision, stored.revision)
                var problems = InputProblems()
                let content = problems.text(input.content, CommentRule.content, "content")
                try problems.throwIfAny()
                guard !content.isIdentical(to: stored.content) else { return }
                try await limit(.commentUpdate, .account(target.actor.id), transaction)
                try await CommentWriteQueries.update(target.key, content, transaction)
                try await publish(.updated, target.key.uuid, on: target.subject, transaction)
            }
            return CommentUpdatePayloadRows(
                count: 1,
                comment: await comments(
                    [target.key], selection.below(CommentUpdatePayloadFields.comment)),
                userErrors: .empty)
        }
    }

    public func commentDelete(
        of mutation: MutationRows, _ arguments: MutationCommentDeleteArguments,
        selecting selection: Selection
    ) async -> One<CommentDeletePayloadRows> {
        typealias Fields = CommentDeletePayloadFields
        let input = arguments.input
        return await payload {
            let target = try await target(input.commentId)
            try await act(by: target.actor, showing: { shown([target.key], about: target.subject) })
            { actor, transaction in
                let (stored, _) = try await lock(target, transaction)
                // Already deleted by the same person: succeeds again.
                guard !stored.isDeleted || stored.deletedBy == actor.id else {
                    throw target.notFound
                }
                let isAuthor = stored.author == actor.id
                try actor.require(orElse: Right.moderation.level) {
                    isAuthor || Right.moderation.allows($0)
                }
                if stored.isDeleted { return }
                try await limit(.commentDelete, .account(actor.id), transaction)
                try await CommentWriteQueries.delete(target.key, by: actor.id, transaction)
                try await target.subject.count(-1, transaction)
                if !isAuthor {
                    try await transaction.audit(
                        "comment.delete", by: actor, subject: target.key.uuid)
                }
                try await publish(.deleted, target.key.uuid, on: target.subject, transaction)
            }
            return CommentDeletePayloadRows(
                count: 1,
                comment: await comments([target.key], selection.below(Fields.comment)),
                deletedCommentId: .text(TextColumn(input.commentId)),
                subject: selection.contains(Fields.subject)
                    ? await subjects([target.subject], selection.below(Fields.subject)) : nil,
                userErrors: .empty)
        }
    }

    /// Comments with their subjects, which every comment has.
    private func shown(_ comments: [TenantKey?], about subject: CommentSubject) -> [Shown] {
        [
            Shown(comments, loaders.comments), subject.kind.shown(loaders, subject.key),
        ]
    }

    /// The comment that an input refers to, with the actor; refused like a missing one if its
    /// subject is not for the viewer.
    private func target(_ id: String) async throws -> CommentTarget {
        let missing = Refusal(.notFound(path: CommentTarget.path))
        let key = GlobalID(id, .comment)?.key
        let actor = try await gate.memberActor(of: key, path: CommentTarget.path)
        guard let key,
            let subject = try await CommentWriteQueries.subject(of: key, application.database),
            await areVisible([subject])[0]
        else { throw missing }
        return CommentTarget(key: key, subject: subject, actor: actor)
    }

    /// Locks the subject, then the comment: the order of every action on a thread.
    private func lock(
        _ target: CommentTarget, _ transaction: Transaction
    ) async throws -> (CommentWriteQueries.Stored, isOpen: Bool) {
        guard let isOpen = try await target.subject.lock(transaction),
            let stored = try await CommentWriteQueries.lock(target.key, transaction)
        else { throw target.notFound }
        return (stored, isOpen)
    }
}

/// The comment of an action.
private struct CommentTarget: Sendable {
    static let path = ["input", "commentId"]

    let key: TenantKey
    let subject: CommentSubject
    let actor: Actor

    var notFound: Refusal { Refusal(.notFound(path: Self.path)) }
}

/// The place of a comment in its thread.
package struct CommentPlace: Sendable {
    let parent: PostgresUUID?
    let depth: Int32

    /// A reply to the subject itself.
    package static let root = CommentPlace(parent: nil, depth: 0)

    private init(parent: PostgresUUID?, depth: Int32) {
        self.parent = parent
        self.depth = depth
    }

    /// Locks the parent comment, since its replies are counted. A reply to one of the deepest
    /// comments becomes its sibling.
    fileprivate init(
        _ answered: String?, in subject: CommentSubject, _ transaction: Transaction
    ) async throws {
        guard let answered else {
            parent = nil
            depth = 0
            return
        }
        let missing = Refusal(.notFound(path: ["input", "parentId"]))
        guard let key = GlobalID(answered, .comment)?.key,
            key.apartment == subject.key.apartment,
            let stored = try await CommentWriteQueries.lock(key, transaction),
            stored.subject == subject.key.uuid, !stored.isDeleted
        else { throw missing }
        if stored.depth < CommentRule.deepest {
            parent = key.uuid
            depth = stored.depth + 1
        } else {
            parent = stored.parent
            depth = stored.depth
        }
    }
}

extension UserProblem {
    package static let threadLocked = UserProblem(
        .threadLocked, .threadLocked, kind: .stateConflict(current: "LOCKED", allowed: []))
}
