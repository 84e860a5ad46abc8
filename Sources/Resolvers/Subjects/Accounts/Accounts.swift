// The entry point for accounts: everything that creates, proves and ends identity.

public import Postgres

/// The actions on accounts and sessions.
///
/// Problems that a person can fix are returned as `Outcome.refused`; database errors are thrown.
public struct Accounts: Sendable {
    /// Lifetime of an access token: 15 minutes.
    public static let accessSeconds = 900.0
    /// Lifetime of a refresh token: 28 days; each use replaces it.
    public static let refreshSeconds = 28 * 86_400.0
    /// Lifetime of a guest: 24 hours.
    public static let guestSeconds = 86_400.0
    /// Time in which a used refresh token gets the same answer again: 10 seconds.
    public static let refreshGraceSeconds = 10.0
    /// Sessions of one account; one more ends the oldest.
    public static let liveSessionLimit: Int32 = 10

    let postgres: PostgresClient
    let hasher: PasswordHasher
    let limits: ActionLimits

    /// - Parameters:
    ///   - hasher: One per process: it limits how many passwords are hashed at once.
    ///   - limits: `.off` is for development only (`DANJI_ACTION_LIMITS=off`).
    public init(_ postgres: PostgresClient, hasher: PasswordHasher, limits: ActionLimits) {
        self.postgres = postgres
        self.hasher = hasher
        self.limits = limits
    }

    /// The rule of `clientName`: a line of at most 100 characters.
    static let clientNameRule = TextRule(.clientName, 0...100)

    /// The cleaned name (nil when empty), or why it is refused.
    static func clientName(_ text: String?) -> (name: String?, problem: UserProblem?) {
        guard let text else { return (nil, nil) }
        switch clientNameRule.check(text, path: ["input", "clientName"]) {
        case .text(let name): return (name.isEmpty ? nil : name, nil)
        case .refused(let problem): return (nil, problem)
        }
    }

    /// Hashes with a limited wait.
    func hash(
        _ password: String, from address: ClientAddress = .terminal
    ) async -> Outcome<String> {
        do {
            return .done(try await hasher.hash(password, from: address))
        } catch {
            return .refused(.rateLimited(Self.overloadSeconds))
        }
    }

    /// How long a person should wait when too many passwords are being hashed.
    static let overloadSeconds: Int32 = 5

    /// The problem for a violated unique constraint of an account; nil for other errors.
    static func takenName(_ error: PostgresError) -> UserProblem? {
        if error.isUniqueViolation(of: "account_username_key") {
            return UserProblem(
                .notUnique, .usernameTaken, path: ["input", "username"])
        }
        if error.isUniqueViolation(of: "account_display_name_key") {
            return UserProblem(
                .notUnique, .displayNameTaken, path: ["input", "displayName"])
        }
        return nil
    }
}
