// Proving to be an account, or being let in as a guest.

public import Postgres

extension Accounts {
    /// Signs in by username and password.
    ///
    /// An unknown username, a wrong password and a guest's name have one answer, which takes one
    /// time. Every attempt counts for its name, refused ones too; a wrong one for its address as
    /// well, whatever names it tries.
    public func signIn(
        username: String, password: String, clientName: String?, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        // A name that no account can have is not folded: it could be a megabyte.
        let isPossible = username.utf8.count <= AccountName.usernameRule.maximumBytes * 3
        let name = isPossible ? NormalizedText.trimmed(username) : ""
        if let seconds = try await limits.waitBefore(.wrongSignIn, .address(address), postgres) {
            return .refused(.rateLimited(seconds))
        }
        if let seconds = try await limits.waitBeforeSignIn(
            .username(name, from: address), postgres)
        {
            return .refused(.rateLimited(seconds))
        }
        let (clientName, clientProblem) = Self.clientName(clientName)
        if let clientProblem { return .refused(clientProblem) }
        let key = AccountName.usernameKey(name)
        // A second time where the hash was replaced meanwhile, by a sign-in beside this one.
        for _ in 0..<2 {
            switch try await prove(key, password, from: address) {
            case .refused(let problems):
                return .refused(problems)
            case .done(let proof):
                if let signedIn = try await start(proof, clientName: clientName) {
                    return .done(signedIn)
                }
            }
        }
        return .refused(Self.badCredentials)
    }

    /// An account whose password was right.
    private struct Proof: Sendable {
        let account: PostgresUUID
        let passwordHash: String
        /// Of the same password at today's cost, where the stored one is of an earlier day.
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
            _ = try await limits.wait(.wrongSignIn, .address(address), postgres)
            return .refused(Self.badCredentials)
        }
        // On a busy day it is left for the next sign-in.
        let betterHash =
            hasher.isCurrent(passwordHash)
            ? nil : try? await hasher.hash(password, from: address)
        return .done(
            Proof(account: account.id, passwordHash: passwordHash, betterHash: betterHash))
    }

    /// nil where the account has another hash by now, or is gone.
    private func start(
        _ proof: Proof, clientName: String?
    ) async throws(PostgresError) -> SignedIn? {
        try await postgres.withTransaction { transaction throws(PostgresError) in
            guard
                try await AccountQueries.markSignedIn(
                    proof.account, passwordHash: proof.passwordHash, better: proof.betterHash,
                    transaction)
            else { return nil }
            return try await Self.start(proof.account, clientName: clientName, transaction)
        }
    }

    /// Makes a guest, who may read demo complexes for 24 hours. What an address was given counts.
    public func signInAsGuest(
        clientName: String?, from address: ClientAddress
    ) async throws(PostgresError) -> Outcome<SignedIn> {
        let (clientName, clientProblem) = Self.clientName(clientName)
        if let clientProblem { return .refused(clientProblem) }
        // Random names meet hardly ever; if they do, others are tried.
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
        .badCredentials, "아이디 또는 비밀번호가 맞지 않습니다.")
}
