// Renewing, listing and ending sessions.

public import Postgres

extension Accounts {
    /// Exchanges a refresh token for new tokens.
    ///
    /// Within the grace period a spent token gets the same answer again, if the same client
    /// presents it and the new refresh token is unspent: two tabs, or a client that lost the
    /// answer. Any other spent token was copied: the session ends for all its holders.
    ///
    /// - Parameter userAgent: the client's `User-Agent`, which identifies the same client
    public func refresh(
        _ refreshToken: String, from userAgent: String?
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        guard let hash = Token.hash(of: refreshToken, .refresh) else {
            return .refused(Self.badRefreshToken)
        }
        let fresh = FreshTokens()
        let successor = SuccessorSeal.seal(fresh, by: refreshToken, from: userAgent)
        return try await postgres.withTransaction { transaction throws(PostgresError) in
            if let used = try await SessionQueries.useRefresh(
                hash, successor: successor, transaction)
            {
                return try await rotate(used, to: fresh, transaction)
            }
            return try await answerAgain(refreshToken, hash, from: userAgent, transaction)
        }
    }

    private func rotate(
        _ used: (sessionID: PostgresUUID, accountID: PostgresUUID), to fresh: FreshTokens,
        _ transaction: Transaction
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        if let seconds = try await limits.wait(
            .tokenRefresh, .account(used.accountID), transaction)
        {
            // The token remains unused.
            transaction.rollBack()
            return .refused(.rateLimited(seconds))
        }
        guard
            let tokens = try await SessionQueries.rotate(used.sessionID, to: fresh, transaction)
        else { return .refused(Self.badRefreshToken) }
        return .done(
            SignedIn(accountID: used.accountID, sessionID: used.sessionID, tokens: tokens))
    }

    /// The pair that a spent token was exchanged for, if it is still the session's current one.
    /// Otherwise the token's session ends.
    private func answerAgain(
        _ refreshToken: String, _ hash: [UInt8], from userAgent: String?,
        _ transaction: Transaction
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        if let next = try await SessionQueries.successor(hash, transaction),
            let pair = SuccessorSeal.open(next.sealed, by: refreshToken, from: userAgent),
            pair.accessHash == next.accessHash
        {
            let tokens = pair.tokens(
                accessExpiresAt: next.accessExpiresAt, refreshExpiresAt: next.refreshExpiresAt)
            return .done(
                SignedIn(accountID: next.accountID, sessionID: next.sessionID, tokens: tokens))
        }
        if let accountID = try await SessionQueries.endReused(hash, transaction) {
            try await AccountQueries.bump(accountID, transaction)
        }
        return .refused(Self.badRefreshToken)
    }

    /// Ends this session, or all of the account's, and returns how many were live: 0 the second
    /// time.
    public func signOut(
        _ accountID: PostgresUUID, session: PostgresUUID, everywhere: Bool
    ) async throws(PostgresError) -> Int {
        try await postgres.withTransaction { transaction throws(PostgresError) in
            // A session that is already signed out cannot end others.
            guard
                try await SessionQueries.lockAll(of: accountID, ifAlive: session, transaction)
            else { return 0 }
            let ended = try await SessionQueries.end(
                everywhere ? nil : session, of: accountID, transaction)
            if ended > 0 { try await AccountQueries.bump(accountID, transaction) }
            return ended
        }
    }

    /// Ends one session of the account, also one that has ended. Another's is not found.
    ///
    /// - Parameter acting: The requesting session; refused if it has ended itself.
    public func revoke(
        _ session: PostgresUUID, of accountID: PostgresUUID, by acting: PostgresUUID
    ) async throws(PostgresError) -> Outcome<PostgresUUID> {
        let isOwn: Bool? = try await postgres.withTransaction {
            transaction throws(PostgresError) in
            guard
                try await SessionQueries.lockAll(of: accountID, ifAlive: acting, transaction)
            else { return nil }
            guard try await SessionQueries.isOwn(session, of: accountID, transaction) else {
                return false
            }
            if try await SessionQueries.end(session, of: accountID, transaction) > 0 {
                try await AccountQueries.bump(accountID, transaction)
            }
            return true
        }
        guard let isOwn else { return .refused(.unauthenticated) }
        if isOwn { return .done(session) }
        return .refused(
            UserProblem(
                .notFound, .deviceNotFound, path: ["input", "sessionId"], kind: .notFound))
    }

    /// The account's live sessions, oldest first.
    public func sessions(
        of accountID: PostgresUUID
    ) async throws(PostgresError) -> [LiveSession] {
        try await SessionQueries.live(of: accountID, postgres)
    }

    private static let badRefreshToken = UserProblem(
        .badCredentials, .signInExpired, path: ["input", "refreshToken"])
}
