// SQL of posts. Every statement names the complexes it may access.

import Postgres
import Schema

enum FeedColumn: Int, AuthoredColumn {
    static let alias = "f"

    case apartmentID, id, authorID, category, content, isAnonymous, isPinned, isLocked, visibility
    case commentCount, lastActivityAt, revision, createdAt, editedAt
    // The author's row is joined to the post's, if selected.
    case authorName, authorJoinedAt

    var expression: String? {
        switch self {
        case .authorName: "a.display_name"
        case .authorJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let author = PersonColumns<Self>(
        id: .authorID, name: .authorName, joinedAt: .authorJoinedAt)
}

enum FeedQueries {
    static let isVisible = "f.deleted_at IS NULL AND f.visibility = 'VISIBLE'"

    static let byKey = Statement.byKey(
        FeedColumn.self, "feeds_by_key", of: "feed", where: isVisible,
        joins: FeedColumn.author.join)

    /// The posts of complexes.
    static let list = ListStatements(
        ListDefinition<FeedColumn>(
            "feeds", of: "feed", where: { _ in [isVisible] }, filters: filters,
            orders: FeedOrderField.allCases.map { field in
                switch field {
                case .createdAt: .time(.createdAt)
                case .lastActivityAt: .time(.lastActivityAt)
                case .commentCount: .number(.commentCount)
                }
            },
            optionalPerson: (FeedFields.author.index, FeedColumn.author)))

    /// Categories, author, a pattern, created after, with or without media. Anonymous posts are not
    /// found by their author.
    private static let filters = [
        ListFilter(.textArray) { _, value in "f.category = ANY (\(value[0]))" },
        ListFilter(.uuid) { _, value in "f.author_id = \(value[0]) AND NOT f.is_anonymous" },
        .text(in: .feed),
        ListFilter(.timestamptz) { _, value in "f.created_at > \(value[0])" },
        ListFilter(.bool) { list, value in
            """
            \(value[0]) = EXISTS (SELECT FROM media m
                WHERE m.subject_apartment = \(list.complex) AND m.subject_id = f.id
                    AND m.subject_kind = 'FEED')
            """
        },
    ]

    /// The viewer's own posts.
    static let ofViewer = ListStatements(makeOfAuthors("feeds_of_viewer"))

    /// Other people's posts, without the anonymous ones.
    static let ofUsers = ListStatements(makeOfAuthors("feeds_of_users", "NOT f.is_anonymous"))

    /// The posts of authors, newest first.
    private static func makeOfAuthors(
        _ name: String, _ conditions: String...
    ) -> ListDefinition<FeedColumn> {
        ListDefinition(
            name, of: "feed", parents: [.init(name: "author_id", type: .uuidArray)],
            where: { ["f.author_id = \($0.parent("author_id"))", isVisible] + conditions },
            orders: [.time(.createdAt)], directions: [.desc],
            optionalPerson: (FeedFields.author.index, FeedColumn.author))
    }
}

extension FeedQueries: StatementSet {
    static let tables = [
        Table("feed", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("feed_revision", of: .complexes, "SELECT, INSERT"),
        Table("feed_search", of: .complexes, "SELECT, INSERT, UPDATE"),
    ]

    static var statements: [Statement] {
        [byKey] + list.all + ofViewer.all + ofUsers.all
    }
}
