// Posts: the pages of a complex and of a person, one by ID, and the fields of a post.

public import GraphQLCore
import Postgres
public import Schema

extension Feeds {
    public func feeds(
        of apartment: ApartmentRows, _ arguments: ApartmentFeedsArguments,
        selecting selection: Selection
    ) async -> One<FeedConnectionRows> {
        await pages(of: apartment.count, selection, FeedRows.init) {
            try FeedList(arguments, in: apartment.ids, application.signer)
        }
    }

    /// What the viewer wrote, including anonymous posts.
    public func feeds(
        of viewer: ViewerRows, _ arguments: ViewerFeedsArguments, selecting selection: Selection
    ) async -> One<FeedConnectionRows> {
        guard let authors = gate.viewerIDs(viewer) else {
            return .failed(parents: viewer.count, .unauthenticated)
        }
        return await pages(of: viewer.count, selection, FeedRows.init) {
            try FeedList(
                of: authors, isOwn: true, arguments,
                in: try await gate.readableApartment(arguments.apartmentId), application.signer)
        }
    }

    public func feeds(
        of user: UserRows, _ arguments: UserFeedsArguments, selecting selection: Selection
    ) async -> One<FeedConnectionRows> {
        await pages(of: user.count, selection, FeedRows.init) {
            try FeedList(
                of: user.ids, isOwn: false, arguments,
                in: try await gate.readableApartment(arguments.apartmentId), application.signer)
        }
    }

    public func feed(
        of query: QueryRows, _ arguments: QueryFeedArguments, selecting selection: Selection
    ) async -> One<FeedRows> {
        await feeds([GlobalID(arguments.id, .feed)?.key], selection)
    }

    /// Posts by key, null where missing, deleted or in a complex that the viewer may not read.
    func feeds(_ keys: [TenantKey?], _ selection: Selection) async -> One<FeedRows> {
        await readable(keys, loaders.feeds) { FeedRows($0, selection) }
    }

    /// An anonymous post hides its author from everyone else.
    public func author(of feed: FeedRows, selecting selection: Selection) async -> One<UserRows> {
        let feeds = feed.records
        let isAnonymous = feeds.booleans(.isAnonymous)
        let viewer = gate.viewer
        return people(feeds, FeedColumn.author, selection) {
            !isAnonymous[$0] || viewer?.isSame(as: feeds.author($0)) == true
        }
    }

    public func viewerCanComment(of feed: FeedRows) async -> Leaves {
        let isLocked = feed.records.booleans(.isLocked)
        return await rights(of: feed) { pass, _, row in
            pass.membership?.canWrite == true && !isLocked[row]
        }
    }

    public func viewerCanEdit(of feed: FeedRows) async -> Leaves {
        await rights(of: feed) { pass, isAuthor, _ in pass.mayEdit(asAuthor: isAuthor) }
    }

    public func viewerCanDelete(of feed: FeedRows) async -> Leaves {
        await rights(of: feed) { pass, isAuthor, _ in pass.mayDelete(asAuthor: isAuthor) }
    }
}

extension RequestLoaders {
    var feeds: RowLoader<FeedColumn> { rows(FeedQueries.byKey, .feeds) }
}
