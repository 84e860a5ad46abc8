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

    private static let scope =
        "f.apartment_id = p.apartment_id AND f.deleted_at IS NULL AND f.visibility = 'VISIBLE'"

    /// Conditions of a filter: `$2` categories, `$3` author, `$4` a pattern, `$5` created after,
    /// `$6` with or without media; null for what is not asked. Anonymous posts are not found by their author.
    ///
    /// Only in statements for filters, see `ListNarrowing`.
    private static func list(_ narrowing: ListNarrowing) -> SearchedList {
        SearchedList(table: .feed, row: "f", narrowing: narrowing, pattern: "$4")
    }

    private static func conditions(_ narrowing: ListNarrowing) -> String {
        if narrowing == .none { return scope }
        return """
            \(scope)
                        AND ($2::text[] IS NULL OR f.category = ANY ($2))
                        AND ($3::uuid IS NULL OR (f.author_id = $3 AND NOT f.is_anonymous))
                        AND \(list(narrowing).noPattern)
                        AND ($5::timestamptz IS NULL OR f.created_at > $5)
                        AND ($6::bool IS NULL OR $6 = EXISTS (
                            SELECT FROM media m WHERE m.subject_apartment = f.apartment_id
                                AND m.subject_id = f.id AND m.subject_kind = 'FEED'))
            """
    }

    private static func conditionTypes(_ narrowing: ListNarrowing) -> [PostgresType] {
        narrowing == .none
            ? [.int4Array] : [.int4Array, .textArray, .uuid, .text, .timestamptz, .bool]
    }

    /// Which page a statement reads.
    struct Page: Sendable {
        var field: FeedOrderField
        var isDescending: Bool
        var narrowing: ListNarrowing
        var withAuthors: Bool

        fileprivate var number: Int {
            Int(field.rawValue) * 12 + (isDescending ? 6 : 0) + narrowing.rawValue * 2
                + (withAuthors ? 1 : 0)
        }
    }

    /// A page of each complex of `$1`: one statement for a level, whatever its size. After the
    /// parameters of the filter come the place before the page (value, key) and the limit.
    static func page(_ page: Page) -> Statement { pages[page.number] }

    private static let pages: [Statement] = FeedOrderField.allCases.flatMap { field in
        [false, true].flatMap { isDescending in
            ListNarrowing.allCases.flatMap { narrowing in
                [false, true].map { withAuthors in
                    makePage(
                        Page(
                            field: field, isDescending: isDescending, narrowing: narrowing,
                            withAuthors: withAuthors))
                }
            }
        }
    }

    private static func makePage(_ page: Page) -> Statement {
        let (column, type): (String, PostgresType) =
            switch page.field {
            case .createdAt: ("created_at", .timestamptz)
            case .lastActivityAt: ("last_activity_at", .timestamptz)
            case .commentCount: ("comment_count", .int4)
            }
        let (comparison, direction) = page.isDescending ? ("<", "DESC") : (">", "ASC")
        let types = conditionTypes(page.narrowing)
        let next = types.count + 1
        let condition =
            "\(conditions(page.narrowing)) AND (f.\(column), f.id) \(comparison) ($\(next), $\(next + 1))"
        let order = "f.\(column) \(direction), f.id \(direction)"
        let rows = list(page.narrowing)
            .page(where: condition, order: order, limit: "$\(next + 2)")
        let name =
            "feeds_by_\(column)_\(direction.lowercased())"
            + page.narrowing.suffix + (page.withAuthors ? "_with_authors" : "")
        return Statement(
            name,
            """
            SELECT p.ord, \(columns)\(page.withAuthors ? ", " + authorColumns : "")
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (\(rows)) f
            \(page.withAuthors ? authorJoin : "")
            ORDER BY p.ord, \(order)
            """,
            types + [type, .uuid, .int8])
    }

    // MARK: - Posts of an author

    private static let authorScope = """
        f.apartment_id = p.apartment_id AND f.author_id = p.author_id AND f.deleted_at IS NULL
        """

    /// Others see neither what is anonymous nor what is hidden.
    private static func authorScope(isOwn: Bool) -> String {
        authorScope + " AND f.visibility = 'VISIBLE'" + (isOwn ? "" : " AND NOT f.is_anonymous")
    }

    /// A page of each author's posts, newest first: `$1` complexes, `$2` authors, side by side;
    /// `$3`, `$4` the place before the page, `$5` the limit.
    static func pageOfAuthors(isOwn: Bool) -> Statement { isOwn ? pageOfViewer : pageOfUsers }

    private static let pageOfViewer = makePageOfAuthors(isOwn: true)
    private static let pageOfUsers = makePageOfAuthors(isOwn: false)

    private static func makePageOfAuthors(isOwn: Bool) -> Statement {
        Statement(
            "feeds_of_\(isOwn ? "viewer" : "authors")",
            """
            SELECT p.ord, \(columns), \(authorColumns)
            FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS p (apartment_id, author_id, ord)
            CROSS JOIN LATERAL (
                SELECT * FROM feed f
                WHERE \(authorScope(isOwn: isOwn)) AND (f.created_at, f.id) < ($3, $4)
                ORDER BY f.created_at DESC, f.id DESC LIMIT $5
            ) f
            \(authorJoin)
            ORDER BY p.ord, f.created_at DESC, f.id DESC
            """,
            [.int4Array, .uuidArray, .timestamptz, .uuid, .int8])
    }

    static func countOfAuthors(isOwn: Bool) -> Statement { isOwn ? countOfViewer : countOfUsers }

    private static let countOfViewer = makeCountOfAuthors(isOwn: true)
    private static let countOfUsers = makeCountOfAuthors(isOwn: false)

    private static func makeCountOfAuthors(isOwn: Bool) -> Statement {
        Statement(
            "feeds_count_of_\(isOwn ? "viewer" : "authors")",
            """
            SELECT c.total
            FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS p (apartment_id, author_id, ord)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (
                    SELECT FROM feed f WHERE \(authorScope(isOwn: isOwn)) LIMIT $3) AS found
            ) c
            ORDER BY p.ord
            """,
            [.int4Array, .uuidArray, .int8])
    }

    // MARK: - Totals

    /// How many posts there are in each complex, or a filter finds; the last parameter is the most
    /// that is counted.
    static func count(_ narrowing: ListNarrowing) -> Statement { counts[narrowing.rawValue] }

    private static let counts = ListNarrowing.allCases.map(makeCount)

    private static func makeCount(_ narrowing: ListNarrowing) -> Statement {
        let types = conditionTypes(narrowing)
        let rows = list(narrowing)
            .counted(where: conditions(narrowing), limit: "$\(types.count + 1)")
        return Statement(
            "feeds_count\(narrowing.suffix)",
            """
            SELECT c.total
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (\(rows)) AS found
            ) c
            ORDER BY p.ord
            """,
            types + [.int8])
    }
}

extension FeedQueries: StatementRoom {
    static var statements: [Statement] {
        [
            byKeyAlone, byKeyWithAuthors, pageOfViewer, pageOfUsers, countOfViewer, countOfUsers,
        ] + pages + counts
    }
}
