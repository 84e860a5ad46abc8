// Signing in to an account, or as a guest.

public import Postgres

extension Accounts {
    /// Signs in by username and password.
    ///
    /// An unknown username, a wrong password and a guest's name have the same answer and take the
    /// same time. Every attempt, including refused ones, counts for its name at its address; a
    /// wrong one also counts for the address over all names. Names that signed in from there before
    /// are not delayed by others at the address, and do not count for it.
    public func signIn(
        username: String, password: String, clientName: String?, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        // An impossible name is not folded: it could be a megabyte.
        let isPossible = username.utf8.count <= AccountName.usernameRule.maximumBytes * 3
        let name = isPossible ? NormalizedText.trimmed(username) : ""
        if let seconds = try await limits.waitBeforeSignIn(
            .username(name, from: address), postgres)
        {
            return .refused(.rateLimited(seconds))
        }
        let (clientName, clientProblem) = Self.clientName(clientName)
        if let clientProblem { return .refused(clientProblem) }
        let claim = Claim(
            usernameKey: AccountName.usernameKey(name), password: password, address: address,
            clientName: clientName)
        // Counted as wrong before it is checked: a hundred concurrent attempts see each other.
        let reservation =
            try await limits.isKnown(claim.known, postgres)
            ? .unlimited : try await limits.reserve(.wrongSignIn, .address(address), postgres)
        if case .refused(let seconds) = reservation { return .refused(.rateLimited(seconds)) }
        let outcome = try await signIn(claim)
        if outcome.problems.map(\.code) != [.badCredentials] {
            try await limits.release(reservation, postgres)
        }
        return outcome
    }

    /// A claimed identity, and its origin.
    private struct Claim: Sendable {
        let usernameKey: String
        let password: String
        let address: ClientAddress
        let clientName: String?

        var known: ActionActor { .known(usernameKey: usernameKey, at: address) }
    }

    private func signIn(_ claim: Claim) async throws(PostgresError) -> Outcome<SignedIn> {
        // A second time if a concurrent sign-in replaced the hash meanwhile.
        for _ in 0..<2 {
            switch try await prove(claim.usernameKey, claim.password, from: claim.address) {
            case .refused(let problems):
                return .refused(problems)
            case .done(let proof):
                if let signedIn = try await start(proof, claim) { return .done(signedIn) }
            }
        }
        return .refused(Self.badCredentials)
    }

    /// An account whose password was correct.
    private struct Proof: Sendable {
        let account: PostgresUUID
        let passwordHash: String
        /// A hash of the same password at the current cost, if the stored one is cheaper.
        let betterHash: String?
    }

    private func prove(
        _ usernameKey: String, _ password: String, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<Proof> {
        let account =
            usernameKey.utf8.contains(0)
            ? nil : try await AccountQueries.credentials(usernameKey: usernameKey, postgres)
        let isRight: Bool
        do {
            isRight = try await hasher.verify(
                password, against: account?.passwordHash, from: address)
        } catch {
            return .refused(.rateLimited(Self.overloadSeconds))
        }
        guard isRight, let account, let passwordHash = account.passwordHash else {
            return .refused(Self.badCredentials)
        }
        // On a busy server it is left for the next sign-in.
        let betterHash =
            hasher.isCurrent(passwordHash)
            ? nil : try? await hasher.hash(password, from: address)
        return .done(
            Proof(account: account.id, passwordHash: passwordHash, betterHash: betterHash))
    }

    /// nil if the account has another hash by now, or is gone.
    private func start(
        _ proof: Proof, _ claim: Claim
    ) async throws(PostgresError) -> SignedIn? {
        try await postgres.withTransaction { transaction throws(PostgresError) in
            guard
                try await AccountQueries.markSignedIn(
                    proof.account, passwordHash: proof.passwordHash, better: proof.betterHash,
                    transaction)
            else { return nil }
            try await limits.remember(claim.known, transaction)
            return try await Self.start(
                proof.account, clientName: claim.clientName, transaction)
        }
    }

    /// Creates a guest, who may read demo complexes for 24 hours. Counts for the address.
    public func signInAsGuest(
        clientName: String?, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        let (clientName, clientProblem) = Self.clientName(clientName)
        if let clientProblem { return .refused(clientProblem) }
        // Random names hardly ever collide; if they do, others are tried.
        for _ in 0..<3 {
            do {
                return try await makeGuest(clientName: clientName, from: address)
            } catch {
                guard Self.takenName(error) != nil else { throw error }
            }
        }
        return .refused(.rateLimited(Self.overloadSeconds))
    }

    private func makeGuest(
        clientName: String?, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        let id = PostgresUUID.timeOrdered()
        let digits = String(UInt64.random(in: 0..<1 << 48), radix: 36)
        var guest = NewAccount(
            id: id, username: .made(username: "guest-\(digits)"),
            displayName: .made(displayName: "손님-\(digits)"))
        guest.guestLifetimeSeconds = Self.guestSeconds
        return try await postgres.withTransaction { transaction throws(PostgresError) in
            if let seconds = try await limits.wait(
                .signInAsGuest, .address(address), transaction)
            {
                return .refused(.rateLimited(seconds))
            }
            try await AccountQueries.insert(guest, transaction)
            return .done(try await Self.start(id, clientName: clientName, transaction))
        }
    }

    static let badCredentials = UserProblem(
        .badCredentials, .badCredentials)
}
