// SQL that reads complaints. Every statement names the complexes it may touch.

import Postgres
import Schema

enum ComplaintQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let number = 3
        static let author = 4
        static let household = 5
        static let category = 6
        static let title = 7
        static let description = 8
        static let location = 9
        static let visibility = 10
        static let status = 11
        static let statusReason = 12
        static let statusChangedAt = 13
        static let priority = 14
        static let priorityRank = 15
        static let source = 16
        static let firstResponseDueAt = 17
        static let firstRespondedAt = 18
        static let resolveDueAt = 19
        static let isFirstResponseOverdue = 20
        static let isResolutionOverdue = 21
        static let deferredUntil = 22
        static let resolvedAt = 23
        static let closedAt = 24
        static let reopenCount = 25
        static let revision = 26
        static let createdAt = 27
        static let editedAt = 28
        static let updatedAt = 29
        static let authorName = 30
        static let authorJoinedAt = 31
    }

    private static let columns = """
        c.apartment_id, c.id, c.number, c.author_id, c.household_id, c.category, c.title,
        c.description, c.location, c.visibility, c.status, c.status_reason, c.status_changed_at,
        c.priority, c.priority_rank, c.source, c.first_response_due_at, c.first_responded_at,
        c.resolve_due_at, c.first_response_missed_at IS NOT NULL, c.resolve_missed_at IS NOT NULL,
        c.deferred_until, c.resolved_at, c.closed_at, c.reopen_count, c.revision, c.created_at,
        c.edited_at, c.updated_at, a.display_name, a.joined_at
        """
    private static let authorJoin =
        "LEFT JOIN account a ON a.id = c.author_id AND a.deleted_at IS NULL"

    /// Complaints by key: `$1` complexes, `$2` complaints, side by side.
    static let byKey = Statement(
        "complaints_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN complaint c ON c.apartment_id = k.apartment_id AND c.id = k.id
        \(authorJoin)
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// Complaints by their number: `$1` complexes, `$2` numbers, side by side.
    static let byNumber = Statement(
        "complaints_by_number",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::int4[]) WITH ORDINALITY AS k (apartment_id, number, ord)
        JOIN complaint c ON c.apartment_id = k.apartment_id AND c.number = k.number
        \(authorJoin)
        ORDER BY k.ord
        """,
        [.int4Array, .int4Array])

    /// Whose complaints a list holds.
    enum Scope: Int, CaseIterable, Sendable {
        /// All of a complex: `$1` complexes.
        case office
        /// Public ones and the viewer's: `$2` whether all of that complex are seen, `$3` the
        /// household there, `$4` the viewer, `$5` since when they have belonged to the household.
        case member
        /// Those the viewer wrote: `$2` the viewer.
        case author

        var types: [PostgresType] {
            switch self {
            case .office: [.int4Array]
            case .member: [.int4Array, .boolArray, .uuidArray, .uuid, .timestamptzArray]
            case .author: [.int4Array, .uuid]
            }
        }

        fileprivate var parents: String {
            switch self {
            case .office, .author: "unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)"
            case .member:
                """
                unnest($1::int4[], $2::bool[], $3::uuid[], $5::timestamptz[]) WITH ORDINALITY
                    AS p (apartment_id, sees_all, household_id, since, ord)
                """
            }
        }

        fileprivate var condition: String {
            switch self {
            case .office: ""
            case .member:
                """

                    AND (c.visibility = 'PUBLIC' OR c.author_id = $4
                        OR c.household_id = p.household_id AND c.created_at >= p.since
                        OR p.sees_all)
                """
            case .author: " AND c.author_id = $2"
            }
        }
    }

    /// Conditions of a filter: statuses, categories, priorities, the viewer and whether theirs are
    /// wanted, whether overdue, visibility, a pattern, created after and before; null for what is
    /// not asked. Only in statements for filters: see `FeedQueries`.
    static let filterTypes: [PostgresType] = [
        .textArray, .textArray, .textArray, .uuid, .bool, .bool, .text, .text, .timestamptz,
        .timestamptz,
    ]

    private static func list(_ scope: Scope, _ narrowing: ListNarrowing) -> SearchedList {
        SearchedList(
            table: .complaint, row: "c", narrowing: narrowing, pattern: "$\(scope.types.count + 8)")
    }

    private static func conditions(_ scope: Scope, _ narrowing: ListNarrowing) -> String {
        let whole = "c.apartment_id = p.apartment_id\(scope.condition)"
        if narrowing == .none { return whole }
        let first = scope.types.count + 1
        let parameter = { (index: Int) in "$\(first + index)" }
        return """
            \(whole)
                    AND (\(parameter(0))::text[] IS NULL OR c.status = ANY (\(parameter(0))))
                    AND (\(parameter(1))::text[] IS NULL OR c.category = ANY (\(parameter(1))))
                    AND (\(parameter(2))::text[] IS NULL OR c.priority = ANY (\(parameter(2))))
                    AND (\(parameter(4))::bool IS NULL
                        OR (c.author_id = \(parameter(3))) = \(parameter(4)))
                    AND (\(parameter(5))::bool IS NULL OR (c.status IN
                        ('RECEIVED', 'IN_PROGRESS', 'ON_HOLD') AND (c.resolve_missed_at IS NOT NULL
                        OR c.first_response_missed_at IS NOT NULL AND c.first_responded_at IS NULL))
                        = \(parameter(5)))
                    AND (\(parameter(6))::text IS NULL OR c.visibility = \(parameter(6)))
                    AND \(list(scope, narrowing).noPattern)
                    AND (\(parameter(8))::timestamptz IS NULL OR c.created_at > \(parameter(8)))
                    AND (\(parameter(9))::timestamptz IS NULL OR c.created_at < \(parameter(9)))
            """
    }

    /// Which page a statement reads.
    struct Page: Sendable {
        var scope: Scope
        var field: ComplaintOrderField
        var isDescending: Bool
        var narrowing: ListNarrowing

        fileprivate var number: Int {
            (Int(field.rawValue) * 6 + (isDescending ? 3 : 0) + narrowing.rawValue)
                * Scope.allCases.count + scope.rawValue
        }
    }

    /// A page of each complex. After the parameters of scope and filter come the place before the
    /// page (value, key) and the limit.
    static func page(_ page: Page) -> Statement { pages[page.number] }

    private static let pages: [Statement] = ComplaintOrderField.allCases.flatMap { field in
        [false, true].flatMap { isDescending in
            ListNarrowing.allCases.flatMap { narrowing in
                Scope.allCases.map { scope in
                    makePage(
                        Page(
                            scope: scope, field: field, isDescending: isDescending,
                            narrowing: narrowing))
                }
            }
        }
    }

    private static func makePage(_ page: Page) -> Statement {
        let (column, type): (String, PostgresType) =
            switch page.field {
            case .createdAt: ("created_at", .timestamptz)
            case .updatedAt: ("updated_at", .timestamptz)
            case .priority: ("priority_rank", .int4)
            case .resolveDueAt: ("resolve_due_at", .timestamptz)
            }
        let (comparison, direction) = page.isDescending ? ("<", "DESC") : (">", "ASC")
        let types = page.scope.types + (page.narrowing == .none ? [] : filterTypes)
        let next = types.count + 1
        let condition = """
            \(conditions(page.scope, page.narrowing))
            AND (c.\(column), c.id) \(comparison) ($\(next), $\(next + 1))
            """
        let order = "c.\(column) \(direction), c.id \(direction)"
        let rows = list(page.scope, page.narrowing)
            .page(where: condition, order: order, limit: "$\(next + 2)")
        return Statement(
            "complaints_\(page.scope)_\(column)_\(direction.lowercased())"
                + page.narrowing.suffix,
            """
            SELECT p.ord, \(columns)
            FROM \(page.scope.parents)
            CROSS JOIN LATERAL (\(rows)) c
            \(authorJoin)
            ORDER BY p.ord, \(order)
            """,
            types + [type, .uuid, .int8])
    }

    /// How many complaints each complex has in a scope; the last parameter is the most that is
    /// counted.
    static func count(_ scope: Scope, _ narrowing: ListNarrowing) -> Statement {
        counts[scope.rawValue * ListNarrowing.allCases.count + narrowing.rawValue]
    }

    private static let counts: [Statement] = Scope.allCases.flatMap { scope in
        ListNarrowing.allCases.map { narrowing in
            let types = scope.types + (narrowing == .none ? [] : filterTypes)
            let rows = list(scope, narrowing)
                .counted(where: conditions(scope, narrowing), limit: "$\(types.count + 1)")
            return Statement(
                "complaints_count_\(scope)\(narrowing.suffix)",
                """
                SELECT n.total
                FROM \(scope.parents)
                CROSS JOIN LATERAL (
                    SELECT count(*)::int4 AS total FROM (\(rows)) AS found
                ) n
                ORDER BY p.ord
                """,
                types + [.int8])
        }
    }
}

extension ComplaintQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, byNumber] + pages + counts
    }
}
