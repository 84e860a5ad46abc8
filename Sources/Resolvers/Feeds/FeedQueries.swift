// SQL of posts. Every statement names the complexes it may touch.

import Postgres
import Schema

enum FeedQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let author = 3
        static let category = 4
        static let content = 5
        static let isAnonymous = 6
        static let isPinned = 7
        static let isLocked = 8
        static let visibility = 9
        static let commentCount = 10
        static let lastActivityAt = 11
        static let revision = 12
        static let createdAt = 13
        static let editedAt = 14
        /// Only with authors.
        static let authorName = 15
        static let authorJoinedAt = 16
    }

    private static let columns = """
        f.apartment_id, f.id, f.author_id, f.category, f.content, f.is_anonymous, f.is_pinned,
        f.is_locked, f.visibility, f.comment_count, f.last_activity_at, f.revision, f.created_at,
        f.edited_at
        """

    /// The author's row comes with the post's. An account that was deleted has no face.
    static let authorColumns = "a.display_name, a.joined_at"
    private static let authorJoin =
        "LEFT JOIN account a ON a.id = f.author_id AND a.deleted_at IS NULL"

    /// Posts by key: `$1` complexes, `$2` posts, side by side.
    static func byKey(withAuthors: Bool) -> Statement {
        withAuthors ? byKeyWithAuthors : byKeyAlone
    }

    private static let byKeyAlone = Statement(
        "feeds_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN feed f ON f.apartment_id = k.apartment_id AND f.id = k.id AND f.deleted_at IS NULL
            AND f.visibility = 'VISIBLE'
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    private static let byKeyWithAuthors = Statement(
        "feeds_by_key_with_authors",
        """
        SELECT k.ord, \(columns), \(authorColumns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN feed f ON f.apartment_id = k.apartment_id AND f.id = k.id AND f.deleted_at IS NULL
            AND f.visibility = 'VISIBLE'
        \(authorJoin)
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// Conditions of a filter: `$2` categories, `$3` author, `$4` a pattern, `$5` created after;
    /// null for what is not asked. Anonymous posts are not found by their author.
    private static let conditions = """
        f.apartment_id = p.apartment_id AND f.deleted_at IS NULL AND f.visibility = 'VISIBLE'
                AND ($2::text[] IS NULL OR f.category = ANY ($2))
                AND ($3::uuid IS NULL OR (f.author_id = $3 AND NOT f.is_anonymous))
                AND ($4::text IS NULL OR f.content ILIKE $4)
                AND ($5::timestamptz IS NULL OR f.created_at > $5)
        """
    private static let conditionTypes: [PostgresType] = [
        .int4Array, .textArray, .uuid, .text, .timestamptz,
    ]

    /// A page of each complex of `$1`: one statement for a level, whatever its size.
    static func page(_ field: FeedOrderField, isDescending: Bool, withAuthors: Bool) -> Statement {
        pages[Int(field.rawValue) * 4 + (isDescending ? 2 : 0) + (withAuthors ? 1 : 0)]
    }

    private static let pages: [Statement] = FeedOrderField.allCases.flatMap { field in
        [false, true].flatMap { isDescending in
            [false, true].map { withAuthors in
                makePage(field, isDescending: isDescending, withAuthors: withAuthors)
            }
        }
    }

    private static func makePage(
        _ field: FeedOrderField, isDescending: Bool, withAuthors: Bool
    ) -> Statement {
        let (column, type): (String, PostgresType) =
            switch field {
            case .createdAt: ("created_at", .timestamptz)
            case .lastActivityAt: ("last_activity_at", .timestamptz)
            case .commentCount: ("comment_count", .int4)
            }
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        return Statement(
            "feeds_by_\(column)_\(direction.lowercased())\(withAuthors ? "_with_authors" : "")",
            """
            SELECT p.ord, \(columns)\(withAuthors ? ", " + authorColumns : "")
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT * FROM feed f
                WHERE \(conditions)
                    AND (f.\(column), f.id) \(comparison) ($6, $7)
                ORDER BY f.\(column) \(direction), f.id \(direction) LIMIT $8
            ) f
            \(withAuthors ? authorJoin : "")
            ORDER BY p.ord, f.\(column) \(direction), f.id \(direction)
            """,
            conditionTypes + [type, .uuid, .int8])
    }

    /// How many posts a filter finds in each complex, at most `$6`.
    static let count = Statement(
        "feeds_count",
        """
        SELECT c.total
        FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
        CROSS JOIN LATERAL (
            SELECT count(*)::int4 AS total FROM (
                SELECT FROM feed f WHERE \(conditions) LIMIT $6) AS found
        ) c
        ORDER BY p.ord
        """,
        conditionTypes + [.int8])
}
