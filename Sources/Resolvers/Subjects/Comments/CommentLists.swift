// The lists of comments.

import GraphQLCore
import Postgres
import Schema

typealias CommentList = RequestedList<CommentColumn>

extension RequestedList<CommentColumn> {
    /// The comments on subjects whose comments the viewer may read.
    init(
        on subjects: [TenantKey], _ arguments: some PagingArguments, _ direction: OrderDirection?,
        _ signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            CommentQueries.ofSubjects, arguments, name: "comments:subject",
            .direction(direction ?? .asc), of: .keys(subjects), topic: .feeds, signer: signer)
    }

    /// The replies to comments.
    init(
        repliesTo comments: [TenantKey], _ arguments: CommentRepliesArguments,
        _ signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            CommentQueries.ofComments, arguments, name: "comments:comment", .direction(.asc),
            of: .keys(comments), topic: .feeds, signer: signer)
    }

    /// The comments of people in one complex.
    init(
        of authors: [PostgresUUID], _ arguments: ViewerCommentsArguments, in apartment: Int32?,
        _ signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            CommentQueries.ofAuthors, arguments, name: "comments:own",
            .fixed(isDescending: true), of: .authors(authors, in: apartment), topic: .feeds,
            isEmpty: apartment == nil, signer: signer)
    }

    /// The list for which the cursor of a comment in its thread, oldest first, is signed.
    static func thread(ofReply isReply: Bool) -> String {
        "comments:\(isReply ? "comment" : "subject")" + ListOrdering.direction(.asc).name
    }
}
