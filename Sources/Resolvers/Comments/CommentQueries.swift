// SQL of comments. Tombstones stay on the pages, so that replies keep their place.

import Postgres

enum CommentQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let subject = 3
        static let parent = 4
        static let depth = 5
        static let author = 6
        static let content = 7
        static let visibility = 8
        static let isDeleted = 9
        static let replyCount = 10
        static let revision = 11
        static let createdAt = 12
        static let editedAt = 13
        static let subjectKind = 14
        /// Only with authors.
        static let authorName = 15
        static let authorJoinedAt = 16
    }

    private static let columns = """
        c.apartment_id, c.id, c.subject_id, c.parent_id, c.depth, c.author_id, c.content,
        c.visibility, c.deleted_at IS NOT NULL, c.reply_count, c.revision, c.created_at, c.edited_at,
        c.subject_kind
        """
    private static let authorJoin =
        "LEFT JOIN account a ON a.id = c.author_id AND a.deleted_at IS NULL"

    /// Comments by key with their authors, while the post that they are about is there. Other
    /// subjects are asked by their rooms, for each viewer.
    static let byKey = Statement(
        "comments_by_key",
        """
        SELECT k.ord, \(columns), \(FeedQueries.authorColumns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN comment c ON c.apartment_id = k.apartment_id AND c.id = k.id
        LEFT JOIN feed f ON f.apartment_id = c.apartment_id AND f.id = c.feed_id
            AND f.deleted_at IS NULL AND f.visibility = 'VISIBLE'
        \(authorJoin)
        WHERE c.subject_kind <> 'FEED' OR f.id IS NOT NULL
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// Whose comments a page holds.
    enum Parent: Int, CaseIterable {
        /// Roots of a subject.
        case subject
        /// Replies of a comment.
        case comment

        var condition: String {
            switch self {
            case .subject: "c.subject_id = p.id AND c.parent_id IS NULL"
            case .comment: "c.parent_id = p.id"
            }
        }
    }

    /// A page of each parent: `$1` complexes, `$2` parents, side by side; `$3`, `$4` the place
    /// before the page.
    static func page(of parent: Parent, isDescending: Bool, withAuthors: Bool) -> Statement {
        pages[parent.rawValue * 4 + (isDescending ? 2 : 0) + (withAuthors ? 1 : 0)]
    }

    private static let pages: [Statement] = Parent.allCases.flatMap { parent in
        [false, true].flatMap { isDescending in
            [false, true].map { withAuthors in
                makePage(of: parent, isDescending: isDescending, withAuthors: withAuthors)
            }
        }
    }

    private static func makePage(
        of parent: Parent, isDescending: Bool, withAuthors: Bool
    ) -> Statement {
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        return Statement(
            "comments_of_\(parent)_\(direction.lowercased())\(withAuthors ? "_with_authors" : "")",
            """
            SELECT p.ord, \(columns)\(withAuthors ? ", " + FeedQueries.authorColumns : "")
            FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS p (apartment_id, id, ord)
            CROSS JOIN LATERAL (
                SELECT * FROM comment c
                WHERE c.apartment_id = p.apartment_id AND \(parent.condition)
                    AND (c.created_at, c.id) \(comparison) ($3, $4)
                ORDER BY c.created_at \(direction), c.id \(direction) LIMIT $5
            ) c
            \(withAuthors ? authorJoin : "")
            ORDER BY p.ord, c.created_at \(direction), c.id \(direction)
            """,
            [.int4Array, .uuidArray, .timestamptz, .uuid, .int8])
    }

    // Only a post that is there has comments to show; other subjects are asked by their rooms.
    private static let authorScope = """
        c.apartment_id = p.apartment_id AND c.author_id = p.author_id AND c.deleted_at IS NULL
            AND (c.subject_kind <> 'FEED' OR EXISTS (
                SELECT FROM feed f WHERE f.apartment_id = c.apartment_id AND f.id = c.feed_id
                    AND f.deleted_at IS NULL AND f.visibility = 'VISIBLE'))
        """

    /// A page of an author's comments, newest first: `$1` complexes, `$2` authors, side by side;
    /// `$3`, `$4` the place before the page, `$5` the limit.
    static let pageOfAuthors = Statement(
        "comments_of_authors",
        """
        SELECT p.ord, \(columns), \(FeedQueries.authorColumns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS p (apartment_id, author_id, ord)
        CROSS JOIN LATERAL (
            SELECT * FROM comment c
            WHERE \(authorScope) AND (c.created_at, c.id) < ($3, $4)
            ORDER BY c.created_at DESC, c.id DESC LIMIT $5
        ) c
        \(authorJoin)
        ORDER BY p.ord, c.created_at DESC, c.id DESC
        """,
        [.int4Array, .uuidArray, .timestamptz, .uuid, .int8])

    static let countOfAuthors = Statement(
        "comments_count_of_authors",
        """
        SELECT n.total
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS p (apartment_id, author_id, ord)
        CROSS JOIN LATERAL (
            SELECT count(*)::int4 AS total FROM (
                SELECT FROM comment c WHERE \(authorScope) LIMIT $3) AS found
        ) n
        ORDER BY p.ord
        """,
        [.int4Array, .uuidArray, .int8])

    /// How many comments each parent has, at most `$3`.
    static func count(of parent: Parent) -> Statement {
        parent == .subject ? countOfSubjects : countOfComments
    }

    private static let countOfSubjects = makeCount(of: .subject)
    private static let countOfComments = makeCount(of: .comment)

    private static func makeCount(of parent: Parent) -> Statement {
        Statement(
            "comments_count_of_\(parent)",
            """
            SELECT n.total
            FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS p (apartment_id, id, ord)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (
                    SELECT FROM comment c
                    WHERE c.apartment_id = p.apartment_id AND \(parent.condition) LIMIT $3) AS found
            ) n
            ORDER BY p.ord
            """,
            [.int4Array, .uuidArray, .int8])
    }
}

extension CommentQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, pageOfAuthors, countOfAuthors, countOfSubjects, countOfComments] + pages
    }
}
