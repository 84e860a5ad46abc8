// SQL of memberships as they are read. Claimed names are read apart, and are in no list.

import Postgres
import Schema

enum MembershipQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let account = 3
        static let role = 4
        static let status = 5
        static let relation = 6
        static let household = 7
        static let method = 8
        static let requestedAt = 9
        static let decidedAt = 10
        static let decidedBy = 11
        static let decisionReason = 12
        static let revision = 13
        static let userName = 14
        static let userJoinedAt = 15
    }

    private static let columns = """
        m.apartment_id, m.id, m.account_id, m.role, m.status, m.relation, m.household_id,
        m.method, m.requested_at, m.decided_at, m.decided_by, m.decision_reason, m.revision,
        a.display_name, a.joined_at
        """
    private static let user = "JOIN account a ON a.id = m.account_id"

    /// Memberships by key: `$1` complexes, `$2` memberships, side by side.
    static let byKey = Statement(
        "memberships_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN membership m ON m.apartment_id = k.apartment_id AND m.id = k.id \(user)
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// The newest membership of the account `$2` in each complex of `$1`, a live one before others.
    static let ofAccount = Statement(
        "membership_of_account",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (apartment_id, ord)
        CROSS JOIN LATERAL (
            SELECT * FROM membership m
            WHERE m.apartment_id = k.apartment_id AND m.account_id = $2
            ORDER BY m.status IN ('PENDING', 'VERIFIED', 'SUSPENDED') DESC, m.requested_at DESC,
                m.id DESC
            LIMIT 1
        ) m \(user)
        ORDER BY k.ord
        """,
        [.int4Array, .uuid])

    /// Verified members of households: `$1` complexes, `$2` households, side by side.
    static let ofHouseholds = Statement(
        "memberships_of_households",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN membership m ON m.apartment_id = k.apartment_id AND m.household_id = k.id
            AND m.status = 'VERIFIED'
        \(user)
        ORDER BY k.ord, m.requested_at, m.id
        """,
        [.int4Array, .uuidArray])

    /// What a list is narrowed by; each has statements of its own, so that the planner knows.
    enum Filter: Int, CaseIterable, Sendable {
        case none
        /// One status and nothing else: the queue of requests.
        case status
        case full

        fileprivate var types: [PostgresType] {
            switch self {
            case .none: []
            case .status: [.text]
            case .full: [.textArray, .textArray, .uuid, .text, .text, .text]
            }
        }

        /// `OFFSET 0` keeps the planner from hashing all households of all complexes for a
        /// condition under OR: each row looks for its own by the key.
        fileprivate var conditions: String {
            switch self {
            case .none: ""
            case .status: "AND m.status = $2"
            case .full:
                """
                AND ($2::text[] IS NULL OR m.status = ANY ($2))
                        AND ($3::text[] IS NULL OR m.role = ANY ($3))
                        AND ($4::uuid IS NULL OR EXISTS (SELECT FROM household h
                            WHERE h.apartment_id = m.apartment_id AND h.id = m.household_id
                                AND h.building_id = $4 OFFSET 0))
                        AND ($5::text IS NULL
                            OR EXISTS (SELECT FROM account x
                                WHERE x.id = m.account_id
                                    AND \(SearchQueries.foldedMatches("x.display_name", "$5"))
                                OFFSET 0)
                            OR EXISTS (SELECT FROM household h
                                JOIN building b ON b.apartment_id = h.apartment_id
                                    AND b.id = h.building_id
                                WHERE h.apartment_id = m.apartment_id AND h.id = m.household_id
                                    AND (b.name_key = $6 OR h.unit_key = $7) OFFSET 0))
                """
            }
        }
    }

    /// A page of each complex of `$1`. After the parameters of the filter come the place before
    /// the page (time, key) and the limit.
    static func page(
        _ field: MembershipOrderField, isDescending: Bool, _ filter: Filter
    ) -> Statement {
        pages[Int(field.rawValue) * 6 + (isDescending ? 3 : 0) + filter.rawValue]
    }

    private static let pages: [Statement] = MembershipOrderField.allCases.flatMap { field in
        [false, true].flatMap { isDescending in
            Filter.allCases.map { makePage(field, isDescending: isDescending, $0) }
        }
    }

    private static func makePage(
        _ field: MembershipOrderField, isDescending: Bool, _ filter: Filter
    ) -> Statement {
        let order =
            switch field {
            case .requestedAt: "m.requested_at"
            case .decidedAt: "coalesce(m.decided_at, 'infinity'::timestamptz)"
            }
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        let next = filter.types.count + 2
        return Statement(
            "memberships_by_\(field)_\(direction.lowercased())_\(filter)",
            """
            SELECT p.ord, \(columns)
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT * FROM membership m
                WHERE m.apartment_id = p.apartment_id \(filter.conditions)
                    AND (\(order), m.id) \(comparison) ($\(next), $\(next + 1))
                ORDER BY \(order) \(direction), m.id \(direction) LIMIT $\(next + 2)
            ) m \(user)
            ORDER BY p.ord, \(order) \(direction), m.id \(direction)
            """,
            [.int4Array] + filter.types + [.timestamptz, .uuid, .int8])
    }

    /// How many memberships each complex has, or a filter finds; the last parameter is the most
    /// that is counted.
    static func count(_ filter: Filter) -> Statement { counts[filter.rawValue] }

    private static let counts: [Statement] = Filter.allCases.map { filter in
        Statement(
            "memberships_count_\(filter)",
            """
            SELECT c.total
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (
                    SELECT FROM membership m
                    WHERE m.apartment_id = p.apartment_id \(filter.conditions)
                    LIMIT $\(filter.types.count + 2)) AS found
            ) c
            ORDER BY p.ord
            """,
            [.int4Array] + filter.types + [.int8])
    }

    /// The account's own memberships, newest first or the other way: `$1` the account, `$2` and
    /// `$3` the place before the page, `$4` the limit, `$5` statuses.
    static func ownPage(isDescending: Bool, isFiltered: Bool) -> Statement {
        ownPages[(isDescending ? 2 : 0) + (isFiltered ? 1 : 0)]
    }

    private static let ownPages: [Statement] = [false, true].flatMap { isDescending in
        [false, true].map { isFiltered in
            let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
            return Statement(
                "own_memberships_\(direction.lowercased())\(isFiltered ? "_filtered" : "")",
                """
                SELECT 1::int8, \(columns) FROM (
                    SELECT m.* \(ownScope)
                        AND (m.requested_at, m.id) \(comparison) ($2, $3)
                        \(isFiltered ? "AND m.status = ANY ($5)" : "")
                    ORDER BY m.requested_at \(direction), m.id \(direction) LIMIT $4
                ) m \(user)
                ORDER BY m.requested_at \(direction), m.id \(direction)
                """,
                [.uuid, .timestamptz, .uuid, .int8] + (isFiltered ? [.textArray] : []))
        }
    }

    /// `$1` the account, `$2` statuses or null, `$3` the most that is counted.
    static let ownCount = Statement(
        "own_memberships_count",
        """
        SELECT count(*)::int4 FROM (
            SELECT \(ownScope) AND ($2::text[] IS NULL OR m.status = ANY ($2)) LIMIT $3
        ) AS found
        """,
        [.uuid, .textArray, .int8])

    private static let ownScope = """
        FROM account_apartment p
        JOIN membership m ON m.apartment_id = p.apartment_id AND m.account_id = p.account_id
        WHERE p.account_id = $1
        """

    /// The roles of the accounts `$2` in the complex `$1`.
    static let roles = Statement(
        "membership_roles",
        """
        SELECT k.ord, m.role
        FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN membership m ON m.apartment_id = $1 AND m.account_id = k.id AND m.status = 'VERIFIED'
        ORDER BY k.ord
        """,
        [.int4, .uuidArray])

    /// What memberships claimed, sealed: `$1` complexes, `$2` memberships, side by side.
    static let claims = Statement(
        "membership_claims",
        """
        SELECT k.ord, m.claimed_name, m.claimed_phone
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN membership m ON m.apartment_id = k.apartment_id AND m.id = k.id
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// The newest name that the account gave, sealed.
    static let newestClaim = Statement(
        "membership_newest_claim",
        """
        SELECT m.apartment_id, m.id, m.claimed_name \(ownScope) AND m.claimed_name IS NOT NULL
        ORDER BY m.requested_at DESC, m.id DESC LIMIT 1
        """,
        [.uuid])
}

extension MembershipQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, ofAccount, ofHouseholds, ownCount, roles, claims, newestClaim] + pages + ownPages
            + counts
    }
}
