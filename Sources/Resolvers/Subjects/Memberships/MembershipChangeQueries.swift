// SQL that changes memberships. Every decision first locks its complex, so that decisions on one
// complex are serialised; then the rows, in the order of their IDs.

package import Postgres

private enum LockedMemberColumn: Int, TableColumn {
    static let alias = "membership"

    case id, accountID, status, role, householdID, revision
}

package enum MembershipChangeQueries {
    /// A membership as found by a decision, locked.
    struct Found: Sendable {
        let key: TenantKey
        let account: PostgresUUID
        let status: String
        let role: String
        let household: PostgresUUID?
        let revision: Int32
    }

    // Rows that refer to a complex may still be written meanwhile.
    private static let lockMembers = Statement(
        "memberships_lock",
        ClockQueries.timed(
            """
            SELECT \(LockedMemberColumn.list()) FROM membership
            WHERE apartment_id = $1 AND id = ANY ($2) ORDER BY id FOR NO KEY UPDATE
            """),
        [.int4, .uuidArray], access: .write)

    private static let lockLive = Statement(
        "membership_lock_live",
        ClockQueries.timed(
            """
            SELECT \(LockedMemberColumn.list()) FROM membership
            WHERE apartment_id = $1 AND account_id = $2
                AND status IN ('PENDING', 'VERIFIED', 'SUSPENDED')
            FOR NO KEY UPDATE
            """),
        [.int4, .uuid], access: .write)

    private static let approve = Statement(
        "membership_approve",
        """
        UPDATE membership SET status = 'VERIFIED', method = 'OFFICE_APPROVAL',
            household_id = coalesce($4, household_id), decided_at = $5, decided_by = $3,
            household_since = $5, revision = revision + 1
        WHERE apartment_id = $1 AND id = ANY ($2) AND status = 'PENDING'
        """,
        [.int4, .uuidArray, .uuid, .uuid, .timestamptz], access: .write)

    private static let refuse = Statement(
        "membership_end_by_office",
        """
        UPDATE membership SET status = $3, decided_at = $7, decided_by = $4,
            decision_reason = $5, moved_out = $6, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text, .uuid, .text, .bool, .timestamptz], access: .write)

    private static let leave = Statement(
        "membership_leave",
        """
        UPDATE membership SET status = 'LEFT', revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid], access: .write)

    private static let setRole = Statement(
        "membership_set_role",
        """
        UPDATE membership SET role = $3, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text], access: .write)

    private static let appoint = Statement(
        "membership_appoint",
        """
        UPDATE membership SET role = 'OFFICE_MANAGER', status = 'VERIFIED',
            household_since = CASE
                WHEN status = 'PENDING' THEN $4
                ELSE coalesce(household_since, decided_at, requested_at) END,
            decided_at = $4, decided_by = $3, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .uuid, .timestamptz], access: .write)

    private static let insertManager = Statement(
        "membership_insert_manager",
        """
        INSERT INTO membership (apartment_id, id, account_id, role, status, decided_at, decided_by)
        VALUES ($1, $2, $3, 'OFFICE_MANAGER', 'VERIFIED', $5, $4)
        """,
        [.int4, .uuid, .uuid, .uuid, .timestamptz], access: .write)

    private static let belong = Statement(
        "account_apartment_insert",
        """
        INSERT INTO account_apartment (account_id, apartment_id) VALUES ($1, $2)
        ON CONFLICT DO NOTHING
        """,
        [.uuid, .int4], access: .write)

    private static let hasOtherManager = Statement(
        "membership_other_manager",
        """
        SELECT EXISTS (SELECT FROM membership WHERE apartment_id = $1 AND id <> $2
            AND role = 'OFFICE_MANAGER' AND status = 'VERIFIED')
        """,
        [.int4, .uuid], access: .write)

    private static let updateCounts = Statement(
        "apartment_keep_members",
        """
        UPDATE apartment SET member_count = member_count + $2,
            is_managed = EXISTS (SELECT FROM membership WHERE apartment_id = $1
                AND role = 'OFFICE_MANAGER' AND status = 'VERIFIED')
        WHERE id = $1 RETURNING is_managed
        """,
        [.int4, .int4], access: .write)

    private static let isGuest = Statement(
        "account_is_guest",
        "SELECT is_guest FROM account WHERE id = $1 AND deleted_at IS NULL FOR KEY SHARE",
        [.uuid], access: .write)

    /// The existing memberships, in the order of their IDs.
    static func lock(
        _ ids: [PostgresUUID], of apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> [Found] {
        try found(
            try await transaction.lock(lockMembers, [.int4(apartment), .uuidArray(ids)]),
            apartment)
    }

    /// The live membership of an account.
    static func lockLive(
        of account: PostgresUUID, in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> Found? {
        try found(
            try await transaction.lock(lockLive, [.int4(apartment), .uuid(account)]), apartment
        ).first
    }

    private static func found(
        _ rows: Rows, _ apartment: Int32
    ) throws(PostgresError) -> [Found] {
        try rows.map { index throws(PostgresError) in
            let row = NamedRow<LockedMemberColumn>(rows, index)
            return try Found(
                key: TenantKey(apartment: apartment, uuid: row.uuid(.id)),
                account: row.uuid(.accountID), status: row.text(.status), role: row.text(.role),
                household: row.optionalUUID(.householdID), revision: row.int32(.revision))
        }
    }

    /// Verifies requests; returns how many of them were still pending.
    package static func approve(
        _ ids: [PostgresUUID], of apartment: Int32, household: PostgresUUID?,
        by staffActor: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        try await transaction.query(
            approve,
            [
                .int4(apartment), .uuidArray(ids), .uuid(staffActor),
                Parameter(household, Parameter.uuid),
                .timestamptz(try await transaction.now()),
            ]
        ).affectedRows
    }

    /// Rejects or revokes.
    package static func end(
        _ membership: TenantKey, as status: String, reason: String, movedOut: Bool = false,
        by staffActor: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            refuse,
            [
                .int4(membership.apartment), .uuid(membership.uuid), .text(status),
                .uuid(staffActor),
                .text(reason), .bool(movedOut), .timestamptz(try await transaction.now()),
            ])
    }

    static func leave(
        _ membership: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            leave, [.int4(membership.apartment), .uuid(membership.uuid)])
    }

    static func setRole(
        _ role: String, of membership: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            setRole, [.int4(membership.apartment), .uuid(membership.uuid), .text(role)])
    }

    static func appoint(
        _ membership: TenantKey, by operatorID: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            appoint,
            [
                .int4(membership.apartment), .uuid(membership.uuid), .uuid(operatorID),
                .timestamptz(try await transaction.now()),
            ])
    }

    static func insertManager(
        _ membership: TenantKey, account: PostgresUUID, by operatorID: PostgresUUID,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        try await belong(account, to: membership.apartment, transaction)
        _ = try await transaction.query(
            insertManager,
            [
                .int4(membership.apartment), .uuid(membership.uuid), .uuid(account),
                .uuid(operatorID), .timestamptz(try await transaction.now()),
            ])
    }

    static func belong(
        _ account: PostgresUUID, to apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(belong, [.uuid(account), .int4(apartment)])
    }

    static func hasManager(
        besides membership: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(
            hasOtherManager, [.int4(membership.apartment), .uuid(membership.uuid)]
        ).bool(0, 0)
    }

    /// Updates the complex's member data; returns whether it has a manager now.
    static func updateCounts(
        of apartment: Int32, adding delta: Int, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(
            updateCounts, [.int4(apartment), .int4(Int32(clamping: delta))]
        ).bool(0, 0)
    }

    /// Whether the account is a guest; nil if there is none.
    static func isGuest(
        _ account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool? {
        let rows = try await transaction.query(isGuest, [.uuid(account)])
        return try rows.isEmpty ? nil : rows.bool(0, 0)
    }
}

extension MembershipChangeQueries: StatementSet {
    package static var statements: [Statement] {
        [
            lockMembers, lockLive, approve, refuse, leave, setRole, appoint, insertManager,
            belong, hasOtherManager, updateCounts, isGuest,
        ]
    }
}
