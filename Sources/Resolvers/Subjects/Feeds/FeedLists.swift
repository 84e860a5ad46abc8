// The lists of posts: those of a complex, and those of a person.

import GraphQLCore
import Postgres
import Schema

typealias FeedList = RequestedList<FeedColumn>

extension RequestedList<FeedColumn> {
    /// The posts of complexes.
    init(
        _ arguments: ApartmentFeedsArguments, in apartments: [Int32], _ signer: CursorSigner
    ) throws(FieldError) {
        let filter = arguments.filter.value
        let author = filter?.authorId.value.map { GlobalID($0, .user) }
        try self.init(
            FeedQueries.list, arguments, name: "feeds",
            ListOrdering(
                arguments.orderBy.value?.field ?? .createdAt,
                arguments.orderBy.value?.direction ?? .desc),
            of: .apartments(apartments), topic: .feeds, isEmpty: author == .some(nil),
            signer: signer
        ) { () throws(FieldError) in
            [
                Parameter(filter?.categories.value?.map(\.name), Parameter.textArray),
                Parameter(author??.uuid, Parameter.uuid),
                try FilterText.pattern(filter?.text, "text"),
                Parameter(filter?.createdAfter.value.map(Timestamp.init), Parameter.timestamptz),
                Parameter(filter?.hasMedia.value, Parameter.bool),
            ]
        }
    }

    /// The posts of people in one complex.
    init(
        of authors: [PostgresUUID], isOwn: Bool, _ arguments: some PagingArguments,
        in apartment: Int32?, _ signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            isOwn ? FeedQueries.ofViewer : FeedQueries.ofUsers, arguments,
            name: "feeds:\(isOwn ? "own" : "author")", .fixed(isDescending: true),
            of: .authors(authors, in: apartment), topic: .feeds, isEmpty: apartment == nil,
            signer: signer)
    }

    /// The list for which cursors of a complex's posts, newest first, are signed.
    static var newestFirst: String { "feeds" + ListOrdering(FeedOrderField.createdAt, .desc).name }
}

extension RequestedList.Parents {
    /// People in one complex; nil for a complex that shows nothing.
    static func authors(_ authors: [PostgresUUID], in apartment: Int32?) -> Self {
        .apartments(authors.map { _ in apartment ?? 0 }, [.uuidArray(authors)])
    }
}
