// SQL for reading memberships. Claimed names are read separately, and are in no list.

import Postgres
import Schema

enum MembershipColumn: Int, ComplexColumn {
    static let alias = "m"

    case apartmentID, id, accountID, role, status, relation, householdID, method, requestedAt
    case decidedAt, decidedBy, decisionReason, revision, userName, userJoinedAt

    var expression: String? {
        switch self {
        case .userName: "a.display_name"
        case .userJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let user = PersonColumns<Self>(
        id: .accountID, name: .userName, joinedAt: .userJoinedAt)
}

enum MembershipRoleColumn: Int, TableColumn {
    static let alias = "m"

    case role
}

enum MembershipQueries {
    private static let user = "JOIN account a ON a.id = m.account_id"

    static let byKey = Statement.byKey(
        MembershipColumn.self, "memberships_by_key", of: "membership", joins: user)

    /// The newest membership of the account `$2` in the complex `$1`, a live one before others.
    static let ofAccount = Statement(
        "membership_of_account",
        """
        SELECT 1::int8, \(MembershipColumn.list())
        FROM (
            SELECT * FROM membership m
            WHERE m.apartment_id = $1 AND m.account_id = $2
            ORDER BY m.status IN ('PENDING', 'VERIFIED', 'SUSPENDED') DESC, m.requested_at DESC,
                m.id DESC
            LIMIT 1
        ) m \(user)
        """,
        [.int4, .uuid])

    /// Verified members of households: `$1` the complex, `$2` households in it.
    static let ofHouseholds = Statement(
        "memberships_of_households",
        """
        SELECT k.ord, \(MembershipColumn.list())
        FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN membership m ON m.apartment_id = $1 AND m.household_id = k.id
            AND m.status = 'VERIFIED'
        \(user)
        ORDER BY k.ord, m.requested_at, m.id
        """,
        [.int4, .uuidArray])

    /// The memberships of complexes.
    static let list = makeList("memberships", filters: filters)

    /// Those of one status: the queue of requests.
    static let ofStatus = makeList("memberships_of_status", scalars: [.text]) {
        ["m.status = \($0.scalar(0))"]
    }

    private static func makeList(
        _ name: String, scalars: [PostgresType] = [], filters: [ListFilter] = [],
        _ conditions: @escaping @Sendable (ListContext) -> [String] = { _ in [] }
    ) -> ListStatements<MembershipColumn> {
        ListStatements(
            ListDefinition(
                name, of: "membership", scalars: scalars, where: conditions, filters: filters,
                joins: { _ in user },
                orders: MembershipOrderField.allCases.map { field in
                    switch field {
                    case .requestedAt: .time(.requestedAt)
                    case .decidedAt:
                        .time(.decidedAt, as: "coalesce(m.decided_at, 'infinity'::timestamptz)")
                    }
                }))
    }

    /// Statuses, roles, building; a pattern of the name with the keys of a building and a unit.
    /// `OFFSET 0` keeps the planner from hashing all households of all complexes for a condition
    /// under OR: each row looks up its own by key.
    private static let filters = [
        ListFilter(.textArray) { _, value in "m.status = ANY (\(value[0]))" },
        ListFilter(.textArray) { _, value in "m.role = ANY (\(value[0]))" },
        ListFilter(.uuid) { list, value in
            """
            EXISTS (SELECT FROM household h
                WHERE h.apartment_id = \(list.complex) AND h.id = m.household_id
                    AND h.building_id = \(value[0]) OFFSET 0)
            """
        },
        ListFilter(.text, .text, .text) { list, value in
            """
            EXISTS (SELECT FROM account x WHERE x.id = m.account_id
                    AND \(SearchQueries.foldedMatches("x.display_name", value[0])) OFFSET 0)
                OR EXISTS (SELECT FROM household h
                    JOIN building b ON b.apartment_id = \(list.complex) AND b.id = h.building_id
                    WHERE h.apartment_id = \(list.complex) AND h.id = m.household_id
                        AND (b.name_key = \(value[1]) OR h.unit_key = \(value[2])) OFFSET 0)
            """
        },
    ]

    /// The memberships of an account in all complexes.
    static let ofViewer = ListStatements(
        ListDefinition<MembershipColumn>(
            name: "own_memberships",
            source: { _ in
                """
                account_apartment p JOIN membership m
                    ON m.apartment_id = p.apartment_id AND m.account_id = p.account_id
                """
            }, parents: nil, scalars: [.uuid],
            conditions: { ["p.account_id = \($0.scalar(0))"] },
            filters: [
                ListFilter(.textArray) { _, value in "m.status = ANY (\(value[0]))" }
            ], joins: { _ in user }, orders: [.time(.requestedAt)], key: .uuid(.id)))

    private static let ownScope = """
        FROM account_apartment p
        JOIN membership m ON m.apartment_id = p.apartment_id AND m.account_id = p.account_id
        WHERE p.account_id = $1
        """

    /// The roles of the accounts `$2` in the complex `$1`.
    static let roles = Statement(
        "membership_roles",
        """
        SELECT k.ord, \(MembershipRoleColumn.list())
        FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN membership m ON m.apartment_id = $1 AND m.account_id = k.id AND m.status = 'VERIFIED'
        ORDER BY k.ord
        """,
        [.int4, .uuidArray])

    /// What memberships claimed, sealed: `$1` the complex, `$2` memberships
    /// in it.
    static let claims = Statement(
        "membership_claims",
        """
        SELECT k.ord, m.claimed_name, m.claimed_phone
        FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN membership m ON m.apartment_id = $1 AND m.id = k.id
        ORDER BY k.ord
        """,
        [.int4, .uuidArray])

    /// The newest name given by the account, sealed.
    static let newestClaim = Statement(
        "membership_newest_claim",
        """
        SELECT m.apartment_id, m.id, m.claimed_name \(ownScope) AND m.claimed_name IS NOT NULL
        ORDER BY m.requested_at DESC, m.id DESC LIMIT 1
        """,
        [.uuid])
}

extension MembershipQueries: StatementSet {
    static let tables = [
        Table("membership", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("account_apartment", of: .everyone, "SELECT, INSERT"),
    ]

    static var statements: [Statement] {
        [byKey, ofAccount, ofHouseholds, roles, claims, newestClaim] + list.all + ofStatus.all
            + ofViewer.all
    }
}
