// Writing, changing and deleting posts.

public import GraphQLCore
import Postgres
public import Schema

/// The rules of a post's input.
enum FeedRule {
    static let content = TextRule(.content, 1...10_000, multiline: true)
}

extension Feeds {
    public func feedCreate(
        of mutation: MutationRows, _ arguments: MutationFeedCreateArguments,
        selecting selection: Selection
    ) async -> One<FeedCreatePayloadRows> {
        let input = arguments.input
        return await payload {
            let actor = try await gate.actor(in: input.apartmentId, .member)
            var problems = InputProblems()
            let key = problems.key(of: "feedCreate", input.clientMutationId)
            let content = problems.text(input.content, FeedRule.content, "content")
            let media = problems.media(input.mediaIds.value ?? [], "mediaIds")
            try problems.throwIfAny()
            let draft = FeedDraft(
                category: input.category.value ?? .general, content: content,
                media: media, isAnonymous: input.isAnonymous.value ?? false)
            let made = try await create(draft, key, by: actor)
            return FeedCreatePayloadRows(
                count: 1,
                feed: await feeds([made], selection.below(FeedCreatePayloadFields.feed)),
                feedEdge: await feedEdge(
                    made, selection.below(FeedCreatePayloadFields.feedEdge)),
                clientMutationId: .text(orNull: input.clientMutationId.value), userErrors: .empty)
        }
    }

    /// Creates the post, or finds the one that the same request created before.
    private func create(
        _ draft: FeedDraft, _ key: ClientMutation, by actor: Actor
    ) async throws -> TenantKey? {
        let feed = TenantKey(apartment: actor.apartment.id, uuid: .timeOrdered())
        return try await act(by: actor, showing: { [Shown([$0], loaders.feeds)] }) {
            actor, transaction in
            if let made = try await key.claim(
                feed, input: draft.described, by: actor, transaction)
            {
                return made
            }
            try await limit(.feedCreate, .account(actor.id), transaction)
            try await limit(.sameFeed, .text(draft.content, of: actor.id), transaction)
            try await FeedWriteQueries.insert(feed, draft, author: actor.id, transaction)
            try await transaction.attach(
                draft.media, to: MediaSubject(.feed, feed), by: actor.id, isNew: true)
            try await transaction.publish(
                [.feeds], [EventRecord(subject: .feed, change: .created, object: feed.uuid)],
                in: feed.apartment)
            return feed
        }
    }

    /// The post as an edge of its complex's list, newest first: a client puts it at the top.
    private func feedEdge(_ key: TenantKey?, _ selection: Selection) async -> One<FeedEdgeRows> {
        let node = await feeds([key], selection.below(FeedEdgeFields.node))
        return edge(node) { row in
            (FeedQueries.list.definition.cursor(node.rows.records, row), FeedList.newestFirst)
        }
    }

    public func feedUpdate(
        of mutation: MutationRows, _ arguments: MutationFeedUpdateArguments,
        selecting selection: Selection
    ) async -> One<FeedUpdatePayloadRows> {
        let input = arguments.input
        return await payload {
            let path = ["input", "feedId"]
            let key = GlobalID(input.feedId, .feed)?.key
            let actor = try await gate.memberActor(of: key, path: path)
            let feed = try await act(by: actor, showing: { [Shown([$0], loaders.feeds)] }) {
                actor, transaction in
                guard let key, let stored = try await FeedWriteQueries.lock(key, transaction),
                    stored.isVisible
                else { throw Refusal(.notFound(path: path)) }
                try actor.require(orElse: .`self`) { _ in stored.author == actor.id }
                try refuseStale(input.expectedRevision, stored.revision)
                let change = try FeedChange(input)
                try await limit(.feedUpdate, .account(actor.id), transaction)
                let hasOtherMedia = try await transaction.replaceMedia(
                    change.media, of: MediaSubject(.feed, key), by: actor.id)
                guard hasOtherMedia || change.changes(stored) else { return key }
                try await FeedWriteQueries.update(key, change, transaction)
                try await transaction.publish(
                    [.feeds], [EventRecord(subject: .feed, change: .updated, object: key.uuid)],
                    in: key.apartment)
                return key
            }
            return FeedUpdatePayloadRows(
                count: 1,
                feed: await feeds([feed], selection.below(FeedUpdatePayloadFields.feed)),
                userErrors: .empty)
        }
    }

    public func feedDelete(
        of mutation: MutationRows, _ arguments: MutationFeedDeleteArguments,
        selecting selection: Selection
    ) async -> One<FeedDeletePayloadRows> {
        let input = arguments.input
        return await payload {
            let path = ["input", "feedId"]
            let key = GlobalID(input.feedId, .feed)?.key
            let actor = try await gate.memberActor(of: key, path: path)
            let apartment = try await act(by: actor) { actor, transaction in
                guard let key, let stored = try await FeedWriteQueries.lock(key, transaction),
                    stored.isVisible || stored.deletedBy == actor.id
                else { throw Refusal(.notFound(path: path)) }
                let isAuthor = stored.author == actor.id
                try actor.require(orElse: Right.moderation.level) {
                    isAuthor || Right.moderation.allows($0)
                }
                // Already deleted by the same person: succeeds again.
                guard stored.isVisible else { return key.apartment }
                try await limit(.feedDelete, .account(actor.id), transaction)
                try await FeedWriteQueries.delete(key, by: actor.id, transaction)
                if !isAuthor {
                    try await transaction.audit("feed.delete", by: actor, subject: key.uuid)
                }
                try await transaction.publish(
                    [.feeds], [EventRecord(subject: .feed, change: .deleted, object: key.uuid)],
                    in: key.apartment)
                return key.apartment
            }
            return FeedDeletePayloadRows(
                count: 1, deletedFeedId: .text(TextColumn(input.feedId)),
                apartment: selection.contains(FeedDeletePayloadFields.apartment)
                    ? await apartments(
                        [apartment], selection.below(FeedDeletePayloadFields.apartment)) : nil,
                userErrors: .empty)
        }
    }
}

/// A post to be written.
struct FeedDraft: Sendable {
    let category: FeedCategory
    let content: String
    let media: MediaList
    let isAnonymous: Bool

    /// For the hash of an idempotency key.
    var described: [UInt8] {
        var out = ByteWriter()
        out.text(category.name)
        out.text(content)
        media.describe(to: &out)
        out.byte(isAnonymous ? 1 : 0)
        return out.bytes
    }
}

/// A client's changes of a post; nil leaves a field unchanged.
struct FeedChange: Sendable {
    let category: FeedCategory?
    let content: String?
    let media: MediaList?

    init(_ input: FeedUpdateInput) throws(Refusal) {
        var problems = InputProblems()
        category = problems.unlessNull(input.category, "category")
        content = problems.unlessNull(input.content, "content").map {
            problems.text($0, FeedRule.content, "content")
        }
        media = problems.changedMedia(input.mediaIds, "mediaIds")
        try problems.throwIfAny()
    }

    func changes(_ stored: FeedWriteQueries.Stored) -> Bool {
        content.map { !$0.isIdentical(to: stored.content) } ?? false
            || category.map { $0.name != stored.category } ?? false
    }
}
