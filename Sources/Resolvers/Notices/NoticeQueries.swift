// SQL that reads notices. Every statement names the complexes it may touch.

import Postgres
import Schema

enum NoticeQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let author = 3
        static let state = 4
        static let importance = 5
        static let category = 6
        static let title = 7
        static let content = 8
        /// See `AudienceQueries.column`.
        static let audience = 9
        static let isPinned = 10
        static let isOnTop = 11
        static let allowComments = 12
        static let publishAt = 13
        static let publishedAt = 14
        static let expiresAt = 15
        static let listedAt = 16
        static let commentCount = 17
        static let revision = 18
        static let createdAt = 19
        static let editedAt = 20
        static let authorName = 21
        static let authorJoinedAt = 22
    }

    private static let columns = """
        n.apartment_id, n.id, n.author_id, n.state, n.importance, n.category, n.title, n.content,
        CASE WHEN n.is_targeted THEN \(AudienceQueries.column(.notice, of: "n")) END, n.is_pinned,
        n.is_on_top, n.allow_comments, n.publish_at, n.published_at, n.expires_at, n.listed_at,
        n.comment_count, n.revision, n.created_at, n.edited_at, a.display_name, a.joined_at
        """
    private static let authorJoin =
        "LEFT JOIN account a ON a.id = n.author_id AND a.deleted_at IS NULL"

    /// Notices by key: `$1` complexes, `$2` notices, side by side.
    static let byKey = Statement(
        "notices_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN notice n ON n.apartment_id = k.apartment_id AND n.id = k.id AND n.deleted_at IS NULL
        \(authorJoin)
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    // `$1` complexes; for each `$2` whether all are seen, `$3` whether the elections' are, and
    // `$4` the reader's building.
    private static let parents = """
        unnest($1::int4[], $2::bool[], $3::bool[], $4::uuid[]) WITH ORDINALITY
            AS p (apartment_id, sees_all, sees_elections, building_id, ord)
        """
    static let parentTypes: [PostgresType] = [.int4Array, .boolArray, .boolArray, .uuidArray]

    /// What everybody reads: published, for all or for the reader's building. OFFSET 0 keeps the
    /// planner from hashing the audiences of all complexes for a condition under OR.
    private static let published = """
        n.apartment_id = p.apartment_id AND n.state = 'PUBLISHED' AND n.deleted_at IS NULL
            AND (NOT n.is_targeted OR p.sees_all OR p.sees_elections AND n.category = 'ELECTION'
                OR EXISTS (SELECT FROM notice_building b WHERE b.apartment_id = n.apartment_id
                    AND b.notice_id = n.id AND b.building_id = p.building_id OFFSET 0))
        """

    /// `$5` states where others than PUBLISHED are asked for too, by those who write notices.
    private static let anyState = """
        n.apartment_id = p.apartment_id AND n.deleted_at IS NULL AND n.state = ANY ($5)
            AND (p.sees_all OR p.sees_elections AND n.category = 'ELECTION')
        """

    /// `$5` or `$6` and on: categories, importance, a pattern; null for what is not asked. Only in
    /// statements for filters: see `FeedQueries`.
    private static func filter(from first: Int, _ narrowing: ListNarrowing) -> String {
        """

            AND ($\(first)::text[] IS NULL OR n.category = ANY ($\(first)))
            AND ($\(first + 1)::text IS NULL OR n.importance = $\(first + 1))
            AND \(list(narrowing, pattern: first + 2).noPattern)
        """
    }

    private static func list(_ narrowing: ListNarrowing, pattern: Int) -> SearchedList {
        SearchedList(table: .notice, row: "n", narrowing: narrowing, pattern: "$\(pattern)")
    }

    /// Which rows a list holds.
    enum Listed: Int, CaseIterable, Sendable {
        case published, filtered, searched
        /// In states of the writers', filtered or searched.
        case states, searchedStates

        fileprivate var condition: String {
            switch self {
            case .published: NoticeQueries.published
            case .filtered: NoticeQueries.published + NoticeQueries.filter(from: 5, .filtered)
            case .searched: NoticeQueries.published + NoticeQueries.filter(from: 5, .searched)
            case .states: NoticeQueries.anyState + NoticeQueries.filter(from: 6, .filtered)
            case .searchedStates: NoticeQueries.anyState + NoticeQueries.filter(from: 6, .searched)
            }
        }

        fileprivate var list: SearchedList {
            switch self {
            case .published: NoticeQueries.list(.none, pattern: 7)
            case .filtered: NoticeQueries.list(.filtered, pattern: 7)
            case .searched: NoticeQueries.list(.searched, pattern: 7)
            case .states: NoticeQueries.list(.filtered, pattern: 8)
            case .searchedStates: NoticeQueries.list(.searched, pattern: 8)
            }
        }

        fileprivate var types: [PostgresType] {
            switch self {
            case .published: parentTypes
            case .filtered, .searched: parentTypes + [.textArray, .text, .text]
            case .states, .searchedStates: parentTypes + [.textArray, .textArray, .text, .text]
            }
        }
    }

    /// A page of each complex, what stands on top first, then the newest. After the parameters of
    /// the rows come the place before the page (on top, time, key) and the limit.
    static func page(_ rows: Listed, isBackward: Bool) -> Statement {
        pages[rows.rawValue * 2 + (isBackward ? 1 : 0)]
    }

    private static let pages: [Statement] = Listed.allCases.flatMap { rows in
        [false, true].map { makePage(rows, isBackward: $0) }
    }

    private static func makePage(_ rows: Listed, isBackward: Bool) -> Statement {
        let (comparison, direction) = isBackward ? (">", "ASC") : ("<", "DESC")
        let next = rows.types.count + 1
        let order = """
            n.is_on_top \(direction), n.listed_at \(direction), n.id \(direction)
            """
        let condition = """
            \(rows.condition)
            AND (n.is_on_top, n.listed_at, n.id)
                \(comparison) ($\(next), $\(next + 1), $\(next + 2))
            """
        let page = rows.list.page(where: condition, order: order, limit: "$\(next + 3)")
        return Statement(
            "notices_\(rows)_\(direction.lowercased())",
            """
            SELECT p.ord, \(columns)
            FROM \(parents)
            CROSS JOIN LATERAL (\(page)) n
            \(authorJoin)
            ORDER BY p.ord, \(order)
            """,
            rows.types + [.bool, .timestamptz, .uuid, .int8])
    }

    /// How many notices each complex has; the last parameter is the most that is counted.
    static func count(_ rows: Listed) -> Statement { counts[rows.rawValue] }

    private static let counts: [Statement] = Listed.allCases.map { rows in
        Statement(
            "notices_count_\(rows)",
            """
            SELECT c.total
            FROM \(parents)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (
                    \(rows.list.counted(where: rows.condition, limit: "$\(rows.types.count + 1)"))
                ) AS found
            ) c
            ORDER BY p.ord
            """,
            rows.types + [.int8])
    }
}

extension NoticeQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey] + pages + counts
    }
}
