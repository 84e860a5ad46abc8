// The operator creates the first platform administrator, at the terminal.

public import Postgres

extension Accounts {
    /// Creates a platform administrator's account. An existing name and a weak password are
    /// refused; nobody is promoted.
    ///
    /// - Parameter displayName: If nil, the username, cut to 20 characters.
    /// - Returns: The account's ID.
    public func createPlatformAdmin(
        username: String, password: String, displayName: String? = nil
    ) async throws(PostgresError) -> Outcome<PostgresUUID> {
        let name = AccountName.username(username, path: ["username"])
        let shown = AccountName.displayName(
            displayName ?? String((name.name?.text ?? username).prefix(20)), path: ["displayName"])
        let weak = PasswordRule.problem(
            of: password, username: name.name?.text ?? username, path: ["password"])
        let problems = [name.problem, shown.problem, weak].compactMap(\.self)
        guard problems.isEmpty, let name = name.name, let shown = shown.name else {
            return .refused(problems)
        }
        switch await hash(password) {
        case .refused(let problems):
            return .refused(problems)
        case .done(let passwordHash):
            var account = NewAccount(id: .timeOrdered(), username: name, displayName: shown)
            account.passwordHash = passwordHash
            account.isPlatformAdmin = true
            let new = account
            do {
                try await postgres.withTransaction { transaction throws(PostgresError) in
                    try await AccountQueries.insert(new, transaction)
                }
                return .done(new.id)
            } catch {
                guard let problem = Self.takenName(error) else { throw error }
                return .refused(problem)
            }
        }
    }
}
