// Creating an account. The unique indexes decide whether a name is free, not a prior query.

public import Postgres

/// A person's input for signing up.
public struct SignUpRequest: Sendable {
    public var username: String
    public var password: String
    public var displayName: String
    public var acceptsTerms: Bool
    public var acceptsPrivacyPolicy: Bool
    public var isOver14: Bool
    public var clientName: String?

    public init(
        username: String, password: String, displayName: String, acceptsTerms: Bool,
        acceptsPrivacyPolicy: Bool, isOver14: Bool, clientName: String? = nil
    ) {
        self.username = username
        self.password = password
        self.displayName = displayName
        self.acceptsTerms = acceptsTerms
        self.acceptsPrivacyPolicy = acceptsPrivacyPolicy
        self.isOver14 = isOver14
        self.clientName = clientName
    }
}

extension Accounts {
    /// Creates an account and signs it in. Every attempt of the address counts.
    public func signUp(
        _ request: SignUpRequest, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        if let seconds = try await limits.wait(.signUp, .address(address), postgres) {
            return .refused(.rateLimited(seconds))
        }
        let (clientName, clientProblem) = Self.clientName(request.clientName)
        let username = AccountName.username(request.username, path: ["input", "username"])
        let displayName = AccountName.displayName(
            request.displayName, path: ["input", "displayName"])
        var problems = [username.problem, displayName.problem].compactMap(\.self)
        if let problem = PasswordRule.problem(
            of: request.password, username: username.name?.text ?? request.username,
            path: ["input", "password"])
        {
            problems.append(problem)
        }
        problems += Self.missingConsents(request)
        if let clientProblem { problems.append(clientProblem) }
        guard problems.isEmpty, let username = username.name, let displayName = displayName.name
        else { return .refused(problems) }

        switch await hash(request.password, from: address) {
        case .refused(let problems):
            return .refused(problems)
        case .done(let passwordHash):
            var account = NewAccount(
                id: .timeOrdered(), username: username, displayName: displayName)
            account.passwordHash = passwordHash
            account.acceptsTerms = true
            return try await insert(account, clientName: clientName, from: address)
        }
    }

    private func insert(
        _ account: NewAccount, clientName: String?, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        do {
            return .done(
                try await postgres.withTransaction { transaction throws(PostgresError) in
                    try await AccountQueries.insert(account, transaction)
                    try await limits.remember(
                        .known(usernameKey: account.username.key, at: address), transaction)
                    return try await Self.start(
                        account.id, clientName: clientName, transaction)
                })
        } catch {
            guard let problem = Self.takenName(error) else { throw error }
            return .refused(problem)
        }
    }

    static func start(
        _ accountID: PostgresUUID, clientName: String?, _ transaction: Transaction
    ) async throws(PostgresError) -> SignedIn {
        let session = NewSession(accountID: accountID, clientName: clientName)
        let tokens = try await SessionQueries.start(session, transaction)
        return SignedIn(accountID: accountID, sessionID: session.id, tokens: tokens)
    }

    private static func missingConsents(_ request: SignUpRequest) -> [UserProblem] {
        let consents: [(Bool, String, UserMessage)] = [
            (request.acceptsTerms, "acceptsTerms", .termsRequired),
            (
                request.acceptsPrivacyPolicy, "acceptsPrivacyPolicy",
                .privacyConsentRequired
            ),
            (request.isOver14, "isOver14", .tooYoung),
        ]
        return consents.filter { !$0.0 }.map { _, field, message in
            UserProblem(.required, message, path: ["input", field])
        }
    }
}
