// Comments: pages of a subject, of a comment and of the viewer, one by ID, and the fields of a
// comment.

public import GraphQLCore
import Postgres
public import Schema

extension Comments {
    public func comments(
        of feed: FeedRows, _ arguments: FeedCommentsArguments, selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        await comments(
            on: feed.records.keys, arguments, arguments.orderBy.value?.direction, selection)
    }

    /// A page of each subject's comments. Precondition: the viewer may read them.
    func comments(
        on subjects: [TenantKey], _ arguments: some PagingArguments, _ direction: OrderDirection?,
        _ selection: Selection
    ) async -> One<CommentConnectionRows> {
        await pages(of: subjects.count, selection, CommentRows.init) {
            try CommentList(on: subjects, arguments, direction, application.signer)
        }
    }

    public func replies(
        of comment: CommentRows, _ arguments: CommentRepliesArguments,
        selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        await pages(of: comment.count, selection, CommentRows.init) {
            try CommentList(
                repliesTo: comment.records.keys, arguments, application.signer)
        }
    }

    /// What the viewer wrote. Comments on subjects that they may no longer read are left out.
    public func comments(
        of viewer: ViewerRows, _ arguments: ViewerCommentsArguments,
        selecting selection: Selection
    ) async -> One<CommentConnectionRows> {
        guard let authors = gate.viewerIDs(viewer) else {
            return .failed(parents: viewer.count, .unauthenticated)
        }
        return await answer(viewer.count) {
            let list = try CommentList(
                of: authors, arguments, in: try await gate.readableApartment(arguments.apartmentId),
                application.signer)
            let pages = try await pages(of: list, CommentConnectionRows.self, selection)
            let isVisible = await areVisible(Records<CommentColumn>(pages.table).subjects)
            return connection(
                of: list, pages.keeping(isVisible), selection, nodes: CommentRows.init)
        }
    }

    public func comment(
        of query: QueryRows, _ arguments: QueryCommentArguments, selecting selection: Selection
    ) async -> One<CommentRows> {
        await comments([GlobalID(arguments.id, .comment)?.key], selection)
    }

    /// Comments by key, null where missing, in a complex that the viewer may not read, or on a
    /// subject that is not for the viewer.
    func comments(_ keys: [TenantKey?], _ selection: Selection) async -> One<CommentRows> {
        await answer(keys.count) {
            let loaded = try await loaders.comments.load(readableKeys(keys))
            let isVisible = await areVisible(loaded.records.subjects)
            return One(loaded.keeping { isVisible[$0] }) { CommentRows($0, selection) }
        }
    }

    public func author(of comment: CommentRows, selecting selection: Selection) async
        -> One<UserRows>
    {
        people(comment.records, CommentColumn.author, selection)
    }

    public func subject(of comment: CommentRows, selecting selection: Selection) async
        -> One<CommentSubjectRows>
    {
        await subjects(comment.records.subjects, selection)
    }

    public func parent(of comment: CommentRows, selecting selection: Selection) async
        -> One<CommentRows>
    {
        await comments(comment.records.keys(.parentID), selection)
    }

    public func viewerCanEdit(of comment: CommentRows) async -> Leaves {
        await rightsOverLiving(comment) { pass, isAuthor in pass.mayEdit(asAuthor: isAuthor) }
    }

    public func viewerCanDelete(of comment: CommentRows) async -> Leaves {
        await rightsOverLiving(comment) { pass, isAuthor in pass.mayDelete(asAuthor: isAuthor) }
    }

    /// One right of the viewer for each comment; none on a tombstone.
    private func rightsOverLiving(
        _ comment: CommentRows, _ right: (ApartmentPass, _ isAuthor: Bool) -> Bool
    ) async -> Leaves {
        let isDeleted = comment.records.booleans(.isDeleted)
        return await rights(of: comment) { pass, isAuthor, row in
            !isDeleted[row] && right(pass, isAuthor)
        }
    }
}

extension RequestLoaders {
    var comments: RowLoader<CommentColumn> { rows(CommentQueries.byKey, .feeds) }
}
