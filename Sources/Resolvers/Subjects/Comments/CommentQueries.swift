// SQL of comments. Tombstones remain on the pages, so that replies keep their place.

import Postgres
import Schema

enum CommentColumn: Int, AuthoredColumn {
    static let alias = "c"

    case apartmentID, id, subjectID, parentID, depth, authorID, content, visibility, isDeleted
    case replyCount, revision, createdAt, editedAt, subjectKind
    // The author's row is joined to the comment's, if selected.
    case authorName, authorJoinedAt

    var expression: String? {
        switch self {
        case .isDeleted: "c.deleted_at IS NOT NULL"
        case .authorName: "a.display_name"
        case .authorJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let author = PersonColumns<Self>(
        id: .authorID, name: .authorName, joinedAt: .authorJoinedAt)
}

enum CommentQueries {
    /// Comments with their authors, as long as their post exists. Other subjects are checked by
    /// their own modules, per viewer.
    static let byKey = Statement.byKey(
        CommentColumn.self, "comments_by_key", of: "comment",
        joins: """
            LEFT JOIN feed f ON f.apartment_id = $1 AND f.id = c.feed_id
                AND \(FeedQueries.isVisible)
            \(CommentColumn.author.join)
            WHERE c.subject_kind <> 'FEED' OR f.id IS NOT NULL
            """)

    /// The comments on subjects that are not replies.
    static let ofSubjects = makeList(
        "comments_of_subjects", by: "id", .uuidArray,
        { ["c.subject_id = \($0.parent("id"))", "c.parent_id IS NULL"] })

    /// The replies to comments.
    static let ofComments = makeList(
        "comments_of_comments", by: "id", .uuidArray, { ["c.parent_id = \($0.parent("id"))"] })

    /// The comments of authors, newest first. Comments are shown only if their post exists; other
    /// subjects are checked by their own modules.
    static let ofAuthors = makeList(
        "comments_of_authors", by: "author_id", .uuidArray,
        { list in
            [
                "c.author_id = \(list.parent("author_id"))", "c.deleted_at IS NULL",
                """
                (c.subject_kind <> 'FEED' OR EXISTS (SELECT FROM feed f
                    WHERE f.apartment_id = \(list.complex) AND f.id = c.feed_id
                        AND \(FeedQueries.isVisible)))
                """,
            ]
        }, directions: [.desc])

    private static func makeList(
        _ name: String, by parent: String, _ type: PostgresType,
        _ conditions: @escaping @Sendable (ListContext) -> [String],
        directions: [OrderDirection] = [.asc, .desc]
    ) -> ListStatements<CommentColumn> {
        ListStatements(
            ListDefinition(
                name, of: "comment", parents: [.init(name: parent, type: type)],
                where: conditions, orders: [.time(.createdAt)],
                directions: directions,
                optionalPerson: (CommentFields.author.index, CommentColumn.author)))
    }
}

extension CommentQueries: StatementSet {
    static let tables = [
        Table("comment", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("comment_revision", of: .complexes, "SELECT, INSERT"),
    ]

    static var statements: [Statement] {
        [byKey] + ofSubjects.all + ofComments.all + ofAuthors.all
    }
}
