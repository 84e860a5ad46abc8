// Statements on accounts. An account is a reference row: it belongs to no complex.

internal import Postgres

/// The initial values of an account.
struct NewAccount: Sendable {
    let id: PostgresUUID
    let username: AccountName
    let displayName: AccountName
    var passwordHash: String?
    var isPlatformAdmin = false
    /// Set for guests only.
    var guestLifetimeSeconds: Double?
    var acceptsTerms = false
}

enum AccountQueries {
    private static let insert = Statement(
        "account_insert",
        """
        INSERT INTO account (id, username, username_key, display_name, display_name_key,
            password_hash, is_platform_admin, is_guest, guest_expires_at,
            accepted_terms_at, accepted_privacy_at, joined_at)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8 IS NOT NULL, now + make_interval(secs => $8),
            CASE WHEN $9 THEN now END, CASE WHEN $9 THEN now END, now
        FROM (SELECT danji_now() AS now OFFSET 0) AS n
        """,
        [.uuid, .text, .text, .text, .text, .text, .bool, .float8, .bool], access: .write)

    private static let credentials = Statement(
        "account_credentials",
        """
        SELECT id, password_hash FROM account
        WHERE username_key = $1 AND NOT is_guest AND deleted_at IS NULL
        """,
        [.text])

    // The account may have been deleted, or its hash changed, while scrypt ran. The row's lock
    // serialises parallel sign-ins of one account, so that sessions are counted correctly. $3: a
    // hash of the same password with a higher cost.
    private static let signedIn = Statement(
        "account_signed_in",
        """
        UPDATE account
        SET last_signed_in_at = danji_now(), password_hash = coalesce($3, password_hash)
        WHERE id = $1 AND password_hash = $2 AND deleted_at IS NULL
        """,
        [.uuid, .text, .text], access: .write)

    private static let bump = Statement(
        "account_bump", "UPDATE account SET version = version + 1 WHERE id = $1", [.uuid],
        access: .write)

    // $4 and $5: whether the address changes, and to what; $6 and $7 the locale. Returns whether
    // the name changed.
    private static let update = Statement(
        "account_update",
        """
        WITH before AS (SELECT display_name FROM account WHERE id = $1 FOR NO KEY UPDATE)
        UPDATE account AS a
        SET display_name = coalesce($2, a.display_name),
            display_name_key = coalesce($3, a.display_name_key),
            email = CASE WHEN $4 THEN $5 ELSE a.email END,
            locale = CASE WHEN $6 THEN $7 ELSE a.locale END,
            version = a.version + 1
        FROM before WHERE a.id = $1
        RETURNING a.display_name <> before.display_name
        """,
        [.uuid, .text, .text, .bool, .text, .bool, .text], access: .write)

    private static let apartments = Statement(
        "account_apartments",
        "SELECT apartment_id FROM account_apartment WHERE account_id = $1 ORDER BY apartment_id",
        [.uuid], access: .write)

    // SKIP LOCKED: no need to wait for rows that another node is sweeping.
    private static let sweepGuests = Statement(
        "account_sweep_guests",
        """
        DELETE /* due */ FROM account WHERE id IN (
            SELECT id FROM account AS a
            WHERE is_guest AND guest_expires_at < (SELECT danji_now())
                AND NOT EXISTS (SELECT FROM account_apartment AS p WHERE p.account_id = a.id)
            ORDER BY guest_expires_at LIMIT $1 FOR UPDATE SKIP LOCKED)
        """,
        [.int4], access: .write)

    static func insert(
        _ account: NewAccount, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            insert,
            [
                .uuid(account.id), .text(account.username.text), .text(account.username.key),
                .text(account.displayName.text), .text(account.displayName.key),
                Parameter(account.passwordHash, Parameter.text), .bool(account.isPlatformAdmin),
                Parameter(account.guestLifetimeSeconds, Parameter.float8),
                .bool(account.acceptsTerms),
            ])
    }

    static func credentials(
        usernameKey: String, _ client: PostgresClient
    ) async throws(PostgresError) -> (id: PostgresUUID, passwordHash: String?)? {
        let rows = try await client.query(credentials, [.text(usernameKey)])
        return try rows.isEmpty ? nil : (rows.uuid(0, 0), rows.optionalText(0, 1))
    }

    /// - Parameter better: replaces the hash, if it was upgraded
    static func markSignedIn(
        _ id: PostgresUUID, passwordHash: String, better: String?, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(
            signedIn, [.uuid(id), .text(passwordHash), Parameter(better, Parameter.text)]
        ).affectedRows == 1
    }

    /// Must be the last statement of its transaction.
    static func bump(_ id: PostgresUUID, _ transaction: Transaction) async throws(PostgresError) {
        _ = try await transaction.query(bump, [.uuid(id)])
    }

    /// Whether the person's name changed.
    static func update(
        _ change: ProfileChange, of id: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        let rows = try await transaction.query(
            update,
            [
                .uuid(id), Parameter(change.displayName?.text, Parameter.text),
                Parameter(change.displayName?.key, Parameter.text), .bool(change.email != nil),
                Parameter(change.email ?? nil, Parameter.text),
                .bool(change.locale != nil), Parameter(change.locale ?? nil, Parameter.text),
            ])
        return rows.isEmpty ? false : try rows.bool(0, 0)
    }

    /// The complexes where the account is, or was, a member, in ascending order.
    static func apartments(
        of id: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> [Int32] {
        let rows = try await transaction.query(apartments, [.uuid(id)])
        return try rows.map { row throws(PostgresError) in
            try rows.int32(row, 0)
        }
    }

    static func sweepGuests(
        atMost limit: Int32, _ client: PostgresClient
    ) async throws(PostgresError) -> Int {
        try await client.query(sweepGuests, [.int4(limit)]).affectedRows
    }
}

extension AccountQueries: StatementSet {
    static let tables = [Table("account", of: .everyone, "SELECT, INSERT, UPDATE, DELETE")]

    static var statements: [Statement] {
        [insert, credentials, signedIn, bump, update, apartments, sweepGuests]
    }
}
