// Statements on sessions and their refresh tokens.

package import Postgres

private enum SuccessorColumn: Int, TableColumn {
    static let alias = "s"

    case successor, id, accountID, accessHash, accessExpiresAt, expiresAt

    var expression: String? { self == .successor ? "r.successor" : nil }
}

private enum LiveSessionColumn: Int, TableColumn {
    static let alias = "session"

    case id, clientName, createdAt, lastUsedAt, expiresAt
}

package enum SessionQueries {
    private static let insert = Statement(
        "session_insert",
        """
        INSERT INTO session (id, account_id, access_hash, access_expires_at, client_name,
            created_at, last_used_at, expires_at)
        SELECT $1, $2, $3, now + make_interval(secs => $4), $5, now, date_trunc('minute', now),
            least(now + make_interval(secs => $6), a.guest_expires_at)
        FROM account AS a, (SELECT danji_now() AS now OFFSET 0) AS n
        WHERE a.id = $2
        RETURNING access_expires_at, expires_at
        """,
        [.uuid, .uuid, .bytea, .float8, .text, .float8], access: .write)

    private static let insertRefresh = Statement(
        "refresh_token_insert",
        """
        INSERT INTO refresh_token (hash, session_id, expires_at)
        SELECT $1, id, expires_at FROM session WHERE id = $2
        """,
        [.bytea, .uuid], access: .write)

    private static let endOldest = Statement(
        "session_end_oldest",
        """
        UPDATE session SET ended_at = danji_now() WHERE id IN (
            SELECT id FROM session
            WHERE account_id = $1 AND ended_at IS NULL AND expires_at > (SELECT danji_now())
            ORDER BY created_at DESC, id DESC OFFSET $2)
        """,
        [.uuid, .int4], access: .write)

    // Spending a token and checking its session is one step: of two concurrent uses one finds the
    // token spent.
    private static let useRefresh = Statement(
        "refresh_token_use",
        """
        UPDATE refresh_token AS r SET used_at = danji_now(), successor = $2
        FROM session AS s JOIN account AS a ON a.id = s.account_id
        WHERE r.hash = $1 AND r.used_at IS NULL AND r.expires_at > danji_now()
            AND s.id = r.session_id AND s.ended_at IS NULL AND a.deleted_at IS NULL
            AND (a.guest_expires_at IS NULL OR a.guest_expires_at > danji_now())
        RETURNING s.id, s.account_id
        """,
        [.bytea, .bytea], access: .write)

    // What a token was just exchanged for. The session's lock delays the next exchange, so that the
    // pair is the session's current one until the answer is sent.
    private static let successor = Statement(
        "refresh_token_successor",
        """
        SELECT \(SuccessorColumn.list())
        FROM refresh_token AS r JOIN session AS s ON s.id = r.session_id
            JOIN account AS a ON a.id = s.account_id
        WHERE r.hash = $1 AND r.successor IS NOT NULL
            AND r.used_at > danji_now() - make_interval(secs => $2)
            AND s.ended_at IS NULL AND s.expires_at > danji_now() AND a.deleted_at IS NULL
            AND (a.guest_expires_at IS NULL OR a.guest_expires_at > danji_now())
        FOR NO KEY UPDATE OF s
        """,
        [.bytea, .float8], access: .write)

    private static let rotate = Statement(
        "session_rotate",
        """
        UPDATE session AS s
        SET access_hash = $2, access_expires_at = now + make_interval(secs => $3),
            last_used_at = date_trunc('minute', now),
            expires_at = least(now + make_interval(secs => $4), a.guest_expires_at)
        FROM account AS a, (SELECT danji_now() AS now OFFSET 0) AS n
        WHERE s.id = $1 AND a.id = s.account_id AND s.ended_at IS NULL
        RETURNING s.access_expires_at, s.expires_at
        """,
        [.uuid, .bytea, .float8, .float8], access: .write)

    private static let endReused = Statement(
        "session_end_reused",
        """
        UPDATE session AS s SET ended_at = danji_now()
        FROM refresh_token AS r
        WHERE r.hash = $1 AND r.used_at IS NOT NULL AND s.id = r.session_id
            AND s.ended_at IS NULL
        RETURNING s.account_id
        """,
        [.bytea], access: .write)

    private static let end = Statement(
        "session_end",
        """
        UPDATE session SET ended_at = danji_now()
        WHERE account_id = $1 AND ($2::uuid IS NULL OR id = $2) AND ended_at IS NULL
            AND expires_at > danji_now()
        """,
        [.uuid, .uuid], access: .write)

    // In one order, so that two devices that sign out everywhere do not deadlock.
    private static let lockLive = Statement(
        "sessions_lock",
        """
        SELECT id FROM session WHERE account_id = $1 AND ended_at IS NULL
        ORDER BY id FOR NO KEY UPDATE
        """,
        [.uuid], access: .write)

    private static let isOwn = Statement(
        "session_is_own", "SELECT FROM session WHERE account_id = $1 AND id = $2",
        [.uuid, .uuid], access: .write)

    private static let live = Statement(
        "session_live",
        """
        SELECT \(LiveSessionColumn.list()) FROM session
        WHERE account_id = $1 AND ended_at IS NULL AND expires_at > (SELECT danji_now())
        ORDER BY created_at, id
        """,
        [.uuid])

    // Refresh tokens are deleted with their session. Used ones are kept as long as someone could
    // try them.
    private static let sweep = Statement(
        "session_sweep",
        """
        DELETE /* due */ FROM session WHERE id = ANY (ARRAY(
            SELECT id FROM session WHERE expires_at < (SELECT danji_now())
            ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED))
        """,
        [.int4], access: .write)

    private static let forgetSuccessors = Statement(
        "refresh_token_forget_successors",
        """
        UPDATE /* due */ refresh_token SET successor = NULL WHERE hash = ANY (ARRAY(
            SELECT hash FROM refresh_token
            WHERE successor IS NOT NULL
                AND used_at < (SELECT danji_now()) - make_interval(secs => $2)
            ORDER BY used_at LIMIT $1 FOR UPDATE SKIP LOCKED))
        """,
        [.int4, .float8], access: .write)

    /// Starts a session of the account and ends the oldest ones beyond the limit.
    package static func start(
        _ new: NewSession, _ transaction: Transaction
    ) async throws(PostgresError) -> Tokens {
        let answers = try await transaction.queryAll([
            BoundStatement(
                insert,
                [
                    .uuid(new.id), .uuid(new.accountID), .bytea(new.tokens.accessHash),
                    .float8(new.accessSeconds), Parameter(new.clientName, Parameter.text),
                    .float8(new.refreshSeconds),
                ]),
            BoundStatement(insertRefresh, [.bytea(new.tokens.refreshHash), .uuid(new.id)]),
            BoundStatement(endOldest, [.uuid(new.accountID), .int4(Accounts.liveSessionLimit)]),
        ])
        // Sockets of the ended sessions notice it by the account's version.
        if answers[2].affectedRows > 0 {
            try await AccountQueries.bump(new.accountID, transaction)
        }
        return try new.tokens.tokens(
            accessExpiresAt: answers[0].timestamp(0, 0),
            refreshExpiresAt: answers[0].timestamp(0, 1))
    }

    /// Spends a token.
    ///
    /// - Parameter successor: what it is exchanged for, see `SuccessorSeal`
    static func useRefresh(
        _ hash: [UInt8], successor: [UInt8]?, _ transaction: Transaction
    ) async throws(PostgresError) -> (sessionID: PostgresUUID, accountID: PostgresUUID)? {
        let rows = try await transaction.query(
            useRefresh, [.bytea(hash), Parameter(successor, Parameter.bytea)])
        return try rows.isEmpty ? nil : (rows.uuid(0, 0), rows.uuid(0, 1))
    }

    /// What a token was exchanged for within the grace period, if its session is live.
    static func successor(
        _ hash: [UInt8], _ transaction: Transaction
    ) async throws(PostgresError) -> Successor? {
        let rows = try await transaction.query(
            successor, [.bytea(hash), .float8(Accounts.refreshGraceSeconds)])
        guard let row = NamedRow<SuccessorColumn>(first: rows) else { return nil }
        return try Successor(
            sealed: row.bytea(.successor), sessionID: row.uuid(.id),
            accountID: row.uuid(.accountID), accessHash: row.bytea(.accessHash),
            accessExpiresAt: row.timestamp(.accessExpiresAt),
            refreshExpiresAt: row.timestamp(.expiresAt))
    }

    /// A sealed pair with the current session.
    struct Successor: Sendable {
        let sealed: [UInt8]
        let sessionID: PostgresUUID
        let accountID: PostgresUUID
        let accessHash: [UInt8]
        let accessExpiresAt: Timestamp
        let refreshExpiresAt: Timestamp
    }

    /// The session's next tokens; nil if it ended meanwhile.
    static func rotate(
        _ id: PostgresUUID, to new: FreshTokens, _ transaction: Transaction
    ) async throws(PostgresError) -> Tokens? {
        let rows = try await transaction.query(
            rotate,
            [
                .uuid(id), .bytea(new.accessHash), .float8(Accounts.accessSeconds),
                .float8(Accounts.refreshSeconds),
            ])
        if rows.isEmpty { return nil }
        _ = try await transaction.query(insertRefresh, [.bytea(new.refreshHash), .uuid(id)])
        return try new.tokens(
            accessExpiresAt: rows.timestamp(0, 0), refreshExpiresAt: rows.timestamp(0, 1))
    }

    /// Ends the session of an already used refresh token, and returns its owner.
    static func endReused(
        _ hash: [UInt8], _ transaction: Transaction
    ) async throws(PostgresError) -> PostgresUUID? {
        let rows = try await transaction.query(endReused, [.bytea(hash)])
        return try rows.isEmpty ? nil : rows.uuid(0, 0)
    }

    /// Ends one live session of the account, or all if none is given.
    static func end(
        _ id: PostgresUUID?, of account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        try await transaction.query(end, [.uuid(account), Parameter(id, Parameter.uuid)])
            .affectedRows
    }

    /// Locks the account's live sessions; returns whether this one is live.
    static func lockAll(
        of account: PostgresUUID, ifAlive session: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(lockLive, [.uuid(account)]).uuids(0).values.contains(session)
    }

    static func isOwn(
        _ id: PostgresUUID, of account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await !transaction.query(isOwn, [.uuid(account), .uuid(id)]).isEmpty
    }

    static func live(
        of account: PostgresUUID, _ client: PostgresClient
    ) async throws(PostgresError) -> [LiveSession] {
        let rows = try await client.query(live, [.uuid(account)])
        return try rows.map { index throws(PostgresError) in
            let row = NamedRow<LiveSessionColumn>(rows, index)
            return try LiveSession(
                id: row.uuid(.id), clientName: row.optionalText(.clientName),
                createdAt: row.timestamp(.createdAt), lastUsedAt: row.timestamp(.lastUsedAt),
                expiresAt: row.timestamp(.expiresAt))
        }
    }

    static func sweep(
        atMost limit: Int32, _ client: PostgresClient
    ) async throws(PostgresError) -> Int {
        try await client.query(sweep, [.int4(limit)]).affectedRows
    }

    /// Erases pairs that can no longer be requested.
    static func forgetSuccessors(
        atMost limit: Int32, _ client: PostgresClient
    ) async throws(PostgresError) {
        _ = try await client.query(
            forgetSuccessors, [.int4(limit), .float8(Accounts.refreshGraceSeconds)])
    }
}

extension SessionQueries: StatementSet {
    package static let tables = [
        Table("session", of: .everyone, "SELECT, INSERT, UPDATE, DELETE"),
        Table("refresh_token", of: .everyone, "SELECT, INSERT, UPDATE"),
    ]

    package static var statements: [Statement] {
        [
            insert, insertRefresh, endOldest, useRefresh, successor, rotate, endReused, end,
            lockLive, isOwn, live, sweep, forgetSuccessors,
        ]
    }
}
