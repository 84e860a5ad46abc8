// Sessions, for those who start them and those who list them.

public import Postgres

/// The tokens of a session, in plain text: the only moment at which they are known.
public struct Tokens: Sendable, Equatable {
    public let access: String
    public let accessExpiresAt: Timestamp
    public let refresh: String
    public let refreshExpiresAt: Timestamp
}

/// An account with the session that it just started.
public struct SignedIn: Sendable, Equatable {
    public let accountID: PostgresUUID
    public let sessionID: PostgresUUID
    public let tokens: Tokens
}

/// A signed-in device.
public struct LiveSession: Sendable, Equatable {
    public let id: PostgresUUID
    public let clientName: String?
    public let createdAt: Timestamp
    public let lastUsedAt: Timestamp
    public let expiresAt: Timestamp
}

/// A session about to be stored.
package struct NewSession: Sendable {
    let id = PostgresUUID.timeOrdered()
    let accountID: PostgresUUID
    let clientName: String?
    let tokens = FreshTokens()
    package var accessSeconds = Accounts.accessSeconds
    var refreshSeconds = Accounts.refreshSeconds

    package init(
        accountID: PostgresUUID, clientName: String?,
        accessSeconds: Double = Accounts.accessSeconds,
        refreshSeconds: Double = Accounts.refreshSeconds
    ) {
        self.accountID = accountID
        self.clientName = clientName
        self.accessSeconds = accessSeconds
        self.refreshSeconds = refreshSeconds
    }
}

/// A pair of tokens with their stored forms.
struct FreshTokens: Sendable, Equatable {
    let access: String
    let refresh: String

    init() {
        access = Token.make(.access)
        refresh = Token.make(.refresh)
    }

    /// Existing tokens; nil if malformed.
    init?(access: String, refresh: String) {
        guard Token.hash(of: access, .access) != nil, Token.hash(of: refresh, .refresh) != nil
        else { return nil }
        self.access = access
        self.refresh = refresh
    }

    var accessHash: [UInt8] { Token.hash(ofKnown: access) }
    var refreshHash: [UInt8] { Token.hash(ofKnown: refresh) }

    func tokens(accessExpiresAt: Timestamp, refreshExpiresAt: Timestamp) -> Tokens {
        Tokens(
            access: access, accessExpiresAt: accessExpiresAt, refresh: refresh,
            refreshExpiresAt: refreshExpiresAt)
    }
}
