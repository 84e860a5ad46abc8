// SQL of polls: by key and by page. Every statement names the complexes it may touch.

import Postgres
import Schema

enum PollQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let author = 3
        static let purpose = 4
        static let title = 5
        static let description = 6
        static let method = 7
        static let votingUnit = 8
        static let ballotMode = 9
        static let resultsVisibility = 10
        static let state = 11
        static let opensAt = 12
        static let closesAt = 13
        static let closedAt = 14
        static let cancelledReason = 15
        static let minSelections = 16
        static let maxSelections = 17
        /// Names parted by commas.
        static let relations = 18
        /// Basis, numerator, denominator, whether inclusive; null without a quorum.
        static let quorum = 19
        static let passRule = 23
        static let electorateSize = 27
        static let frozenAt = 28
        /// Null while only writers see it.
        static let scheduledAt = 29
        static let revision = 30
        static let createdAt = 31
        static let editedAt = 32
        static let authorName = 33
        static let authorJoinedAt = 34
        static let commentCount = 35
        /// Whom it is for, as `AudienceQueries.column` writes it.
        static let buildings = 36
    }

    private static let columns = """
        f.apartment_id, f.id, f.author_id, f.purpose, f.title, f.description, f.method,
        f.voting_unit, f.ballot_mode, f.results_visibility, f.state, f.opens_at, f.closes_at,
        f.closed_at, f.cancelled_reason, f.min_selections, f.max_selections,
        array_to_string(f.relations, ','), f.quorum_basis, f.quorum_numerator,
        f.quorum_denominator, f.quorum_inclusive, f.pass_basis, f.pass_numerator,
        f.pass_denominator, f.pass_inclusive, f.electorate_size, f.frozen_at, f.scheduled_at,
        f.revision, f.created_at, f.edited_at, a.display_name, a.joined_at, t.comment_count,
        \(AudienceQueries.column(.poll, of: "f"))
        """
    private static let author = """
        LEFT JOIN account a ON a.id = f.author_id AND a.deleted_at IS NULL
        JOIN poll_thread t ON t.apartment_id = f.apartment_id AND t.poll_id = f.id
        """

    /// Polls by key: `$1` complexes, `$2` polls, side by side. Drafts too: they are kept from
    /// viewers after the cache.
    static let byKey = Statement(
        "polls_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN poll f ON f.apartment_id = k.apartment_id AND f.id = k.id AND f.deleted_at IS NULL
        \(author)
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// Which page a statement reads.
    struct Page: Sendable {
        var field: PollOrderField
        var isDescending: Bool
        var narrowing: ListNarrowing
        /// Whether the viewer sees drafts in any of the complexes.
        var hasDrafts: Bool

        fileprivate var number: Int {
            Int(field.rawValue) * 12 + (isDescending ? 6 : 0) + narrowing.rawValue * 2
                + (hasDrafts ? 1 : 0)
        }

        static let all = PollOrderField.allCases.flatMap { field in
            [false, true].flatMap { isDescending in
                ListNarrowing.allCases.flatMap { narrowing in
                    [false, true].map { hasDrafts in
                        Page(
                            field: field, isDescending: isDescending, narrowing: narrowing,
                            hasDrafts: hasDrafts)
                    }
                }
            }
        }
    }

    /// `$1` complexes and `$2` whether the viewer writes elections there (true), other polls
    /// (false), or none (null). Of a filter: `$3` states, `$4` purposes, `$5` a pattern, `$6` the
    /// viewer and `$7` whether they have voted; null for what is not asked.
    private static func list(_ narrowing: ListNarrowing) -> SearchedList {
        SearchedList(table: .poll, row: "f", narrowing: narrowing, pattern: "$5")
    }

    private static func conditions(_ narrowing: ListNarrowing, hasDrafts: Bool) -> String {
        var text = "f.apartment_id = p.apartment_id AND f.deleted_at IS NULL"
        text +=
            hasDrafts
            ? " AND (f.scheduled_at IS NOT NULL OR (f.purpose = 'ELECTION') = p.writes_elections)"
            : " AND f.scheduled_at IS NOT NULL"
        if narrowing == .none { return text }
        return """
            \(text)
                    AND ($3::text[] IS NULL OR f.state = ANY ($3))
                    AND ($4::text[] IS NULL OR f.purpose = ANY ($4))
                    AND \(list(narrowing).noPattern)
                    AND ($7::bool IS NULL OR $7 = EXISTS (
                        SELECT FROM membership m JOIN poll_voter v
                            ON v.apartment_id = m.apartment_id AND v.poll_id = f.id
                            AND v.has_voted AND v.unit_id = CASE f.voting_unit
                                WHEN 'HOUSEHOLD' THEN m.household_id ELSE m.account_id END
                        WHERE m.apartment_id = f.apartment_id AND m.account_id = $6
                            AND m.status IN ('VERIFIED', 'SUSPENDED')))
            """
    }

    private static func conditionTypes(_ narrowing: ListNarrowing) -> [PostgresType] {
        [.int4Array, .boolArray]
            + (narrowing == .none ? [] : [.textArray, .textArray, .text, .uuid, .bool])
    }

    /// A page of each complex; after the parameters of the conditions come the place before the
    /// page (time, key) and the limit.
    static func page(_ page: Page) -> Statement { pages[page.number] }

    private static let pages: [Statement] = Page.all.map(makePage)

    private static func makePage(_ page: Page) -> Statement {
        let column =
            switch page.field {
            case .createdAt: "created_at"
            case .opensAt: "opens_at"
            case .closesAt: "closes_at"
            }
        let (comparison, direction) = page.isDescending ? ("<", "DESC") : (">", "ASC")
        let types = conditionTypes(page.narrowing)
        let next = types.count + 1
        let condition = """
            \(conditions(page.narrowing, hasDrafts: page.hasDrafts))
            AND (f.\(column), f.id) \(comparison) ($\(next), $\(next + 1))
            """
        let order = "f.\(column) \(direction), f.id \(direction)"
        let rows = list(page.narrowing)
            .page(where: condition, order: order, limit: "$\(next + 2)")
        let name =
            "polls_by_\(column)_\(direction.lowercased())\(page.narrowing.suffix)"
            + (page.hasDrafts ? "_with_drafts" : "")
        return Statement(
            name,
            """
            SELECT p.ord, \(columns)
            FROM unnest($1::int4[], $2::bool[])
                WITH ORDINALITY AS p (apartment_id, writes_elections, ord)
            CROSS JOIN LATERAL (\(rows)) f
            \(author)
            ORDER BY p.ord, \(order)
            """,
            types + [.timestamptz, .uuid, .int8])
    }

    /// How many polls there are in each complex; the last parameter is the most that is counted.
    static func count(_ narrowing: ListNarrowing, hasDrafts: Bool) -> Statement {
        counts[narrowing.rawValue * 2 + (hasDrafts ? 1 : 0)]
    }

    private static let counts: [Statement] = ListNarrowing.allCases.flatMap { narrowing in
        [false, true].map { makeCount(narrowing, hasDrafts: $0) }
    }

    private static func makeCount(_ narrowing: ListNarrowing, hasDrafts: Bool) -> Statement {
        let types = conditionTypes(narrowing)
        let rows = list(narrowing).counted(
            where: conditions(narrowing, hasDrafts: hasDrafts), limit: "$\(types.count + 1)")
        return Statement(
            "polls_count\(narrowing.suffix)\(hasDrafts ? "_with_drafts" : "")",
            """
            SELECT c.total
            FROM unnest($1::int4[], $2::bool[])
                WITH ORDINALITY AS p (apartment_id, writes_elections, ord)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (\(rows)) AS found
            ) c
            ORDER BY p.ord
            """,
            types + [.int8])
    }

    /// `$1` complex, `$2` poll: the thread's row, locked. Comments and votes do not wait for each
    /// other.
    static let lockThread = Statement(
        "poll_lock_thread",
        """
        SELECT true FROM poll_thread t
        JOIN poll p ON p.apartment_id = t.apartment_id AND p.id = t.poll_id
        WHERE t.apartment_id = $1 AND t.poll_id = $2 AND p.deleted_at IS NULL
        FOR NO KEY UPDATE OF t
        """,
        [.int4, .uuid], access: .write)

    /// Adds `$3` comments to a poll.
    static let countComments = Statement(
        "poll_count_comments",
        """
        UPDATE poll_thread SET comment_count = comment_count + $3
        WHERE apartment_id = $1 AND poll_id = $2
        """,
        [.int4, .uuid, .int4], access: .write)
}

extension PollQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, lockThread, countComments] + pages + counts
    }
}
