// Accounts on a real PostgreSQL: every rule, every refusal, and the races.

import Postgres
import Resolvers
import TestSupport
import Testing

extension ActionLimits {
    /// Under a secret of the tests.
    static let on = ActionLimits(secret: [UInt8](repeating: 7, count: 32))
}

extension Accounts {
    /// The default client of the tests.
    func refresh(_ refreshToken: String) async throws(PostgresError) -> Outcome<SignedIn> {
        try await refresh(refreshToken, from: "tests")
    }
}

/// What the tests of accounts share.
struct AccountsFixture: Sendable {
    let client: PostgresClient
    let url: String
    let accounts: Accounts
    let home = ClientAddress("203.0.113.7")
    let password = "correct horse battery"

    init(_ client: PostgresClient, _ url: String, limits: ActionLimits = .off) {
        self.client = client
        self.url = url
        let hasher = PasswordHasher(cost: .init(rounds: 1 << 10), queueLimit: 1000)
        accounts = Accounts(client, hasher: hasher, limits: limits)
    }

    func request(_ username: String, displayName: String? = nil) -> SignUpRequest {
        SignUpRequest(
            username: username, password: password, displayName: displayName ?? username,
            acceptsTerms: true, acceptsPrivacyPolicy: true, isOver14: true, clientName: "시험")
    }

    func signUp(_ username: String, displayName: String? = nil) async throws -> SignedIn {
        let outcome = try await accounts.signUp(
            request(username, displayName: displayName), from: home)
        return try #require(outcome.value, "\(outcome.problems)")
    }

    func signIn(_ username: String, _ password: String? = nil) async throws -> Outcome<SignedIn> {
        try await accounts.signIn(
            username: username, password: password ?? self.password, clientName: nil, from: home)
    }

    func psql(_ sql: String) async throws -> String { try await ResolversTests.psql(sql, url) }

    /// Whether an access token is accepted.
    func isLive(_ tokens: Tokens) async throws -> Bool {
        let hash = try #require(Token.hash(of: tokens.access, .access))
        let hex = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return try await psql(
            "SELECT count(*) FROM session WHERE access_hash = '\\x\(hex)' "
                + "AND ended_at IS NULL AND access_expires_at > danji_now()") == "1"
    }
}

func withAccounts(
    limits: ActionLimits = .off, _ body: (AccountsFixture) async throws -> Void
) async throws {
    try await withMigratedDatabase { client, url in
        try await body(AccountsFixture(client, url, limits: limits))
    }
}

@Suite(.services) struct SignUpTests {
    @Test func `signing up also signs in, and only hashes are stored`() async throws {
        try await withAccounts { f in
            let signedIn = try await f.signUp("김철수")
            #expect(try await f.isLive(signedIn.tokens))
            let seconds = try await f.psql(
                """
                SELECT round(extract(epoch FROM access_expires_at - created_at))::int,
                    round(extract(epoch FROM expires_at - created_at))::int, client_name
                FROM session
                """)
            #expect(seconds == "900|2419200|시험")
            let row = try await f.psql(
                """
                SELECT username, password_hash LIKE 'scrypt$%', is_guest, is_platform_admin,
                    accepted_terms_at IS NOT NULL, locale FROM account
                """)
            #expect(row == "김철수|t|f|f|t|")
            let dump = try await f.psql("SELECT s::text FROM session s, account a")
            #expect(!dump.contains(signedIn.tokens.access.dropFirst(4)))
        }
    }

    @Test func `every problem is reported at once, with its path`() async throws {
        try await withAccounts { f in
            var request = f.request("김 철수", displayName: "가")
            request.password = "1234567890"
            request.acceptsTerms = false
            request.acceptsPrivacyPolicy = false
            request.isOver14 = false
            request.clientName = "a\0b"
            let problems = try await f.accounts.signUp(request, from: f.home).problems
            #expect(
                problems.map { "\($0.code.rawValue) \($0.path?.last ?? "")" } == [
                    "BAD_FORMAT username", "TOO_SHORT displayName", "WEAK_PASSWORD password",
                    "REQUIRED acceptsTerms", "REQUIRED acceptsPrivacyPolicy", "REQUIRED isOver14",
                    "BAD_FORMAT clientName",
                ])
            #expect(try await f.psql("SELECT count(*) FROM account") == "0")
        }
    }

    @Test(arguments: [
        "\u{1100}\u{1175}\u{11B7}\u{110E}\u{1165}\u{11AF}\u{1109}\u{116E}", "김철수",
    ])
    func `the same name in another normal form is taken`(again: String) async throws {
        try await withAccounts { f in
            _ = try await f.signUp("김철수", displayName: "철수")
            let outcome = try await f.accounts.signUp(
                f.request(again, displayName: "다른 사람"), from: f.home)
            #expect(outcome.problems.map(\.code) == [.notUnique])
            #expect(outcome.problems.first?.path == ["input", "username"])
        }
    }

    @Test func `names differ by more than case and width`() async throws {
        try await withAccounts { f in
            _ = try await f.signUp("Kim.CS", displayName: "Straße")
            let width = try await f.accounts.signUp(
                f.request("ｋｉｍ．ｃｓ", displayName: "다른 사람"), from: f.home)
            // The full-width dot is no letter; what is left is the same name.
            #expect([.badFormat, .notUnique].contains(width.problems.first?.code))
            let upper = try await f.accounts.signUp(
                f.request("KIM.cs", displayName: "다른 사람"), from: f.home)
            #expect(upper.problems.map(\.code) == [.notUnique])
            let shown = try await f.accounts.signUp(
                f.request("other", displayName: "STRASSE"), from: f.home)
            #expect(shown.problems.map(\.path) == [["input", "displayName"]])
            #expect(try await f.psql("SELECT count(*) FROM account") == "1")
        }
    }

    @Test func `of many who take one name at once, one gets it`() async throws {
        try await withAccounts { f in
            let codes = try await withThrowingTaskGroup(of: UserProblem.Code?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await f.accounts.signUp(
                            f.request("같은이름", displayName: "사람 \(number)"), from: f.home
                        ).problems.first?.code
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes.filter { $0 == nil }.count == 1)
            #expect(codes.filter { $0 == .notUnique }.count == 19)
            #expect(try await f.psql("SELECT count(*) FROM account") == "1")
        }
    }

    @Test func `an address may sign up five times an hour, whatever the outcome`() async throws {
        try await withAccounts(limits: .on) { f in
            for number in 0..<5 {
                let outcome = try await f.accounts.signUp(
                    f.request(number < 4 ? "!" : "사람"), from: f.home)
                #expect(outcome.problems.first?.code != .rateLimited)
            }
            let sixth = try await f.accounts.signUp(f.request("사람6"), from: f.home)
            let problem = try #require(sixth.problems.first)
            #expect(problem.code == .rateLimited)
            guard case .rateLimited(let seconds) = problem.kind else {
                Issue.record("no seconds")
                return
            }
            #expect((3500...3600).contains(seconds))
            let elsewhere = try await f.accounts.signUp(
                f.request("사람7"), from: ClientAddress("203.0.113.8"))
            #expect(elsewhere.value != nil)
            try await DomainClock.set(offsetSeconds: 3601, on: f.client)
            #expect(try await f.accounts.signUp(f.request("사람8"), from: f.home).value != nil)
        }
    }

    @Test func `the window slides: no two hours exceed their limit`() async throws {
        try await withAccounts(limits: .on) { f in
            var taken: [Int64] = []
            for minute in stride(from: Int64(0), to: 180, by: 10) {
                try await DomainClock.set(offsetSeconds: minute * 60, on: f.client)
                let outcome = try await f.accounts.signUp(f.request("사람\(minute)"), from: f.home)
                if outcome.value != nil { taken.append(minute) }
            }
            for start in taken {
                #expect(taken.filter { (start..<start + 60).contains($0) }.count <= 5)
            }
            #expect(taken.count >= 14)
        }
    }
}

@Suite(.services) struct SignInTests {
    @Test func `the right password signs in, in any case of the username`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("Kim.CS")
            let second = try #require(try await f.signIn(" kim.cs ").value)
            #expect(second.accountID == first.accountID)
            #expect(second.sessionID != first.sessionID)
            #expect(try await f.isLive(first.tokens))
            #expect(try await f.isLive(second.tokens))
            #expect(
                try await f.psql("SELECT last_signed_in_at IS NOT NULL FROM account") == "t")
        }
    }

    @Test func `a wrong password and an unknown user have the same answer`() async throws {
        try await withAccounts { f in
            _ = try await f.signUp("kim")
            let guest = try await f.accounts.signInAsGuest(clientName: nil, from: f.home)
            #expect(guest.value != nil)
            let guestName = try await f.psql("SELECT username FROM account WHERE is_guest")
            let wrong = try await f.signIn("kim", "wrong horse battery").problems
            #expect(wrong.map(\.code) == [.badCredentials])
            for (name, password) in [
                ("nobody", f.password), (guestName, ""), ("", ""), ("a\0b", "x"), ("kim", ""),
                (String(repeating: "가", count: 100_000), "x"),
                ("kim", String(repeating: "a", count: 1_000_000)),
            ] {
                #expect(try await f.signIn(name, password).problems == wrong)
            }
        }
    }

    @Test func `an account has ten sessions, and the oldest ends`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            var sessions: [SignedIn] = []
            for _ in 0..<10 { sessions.append(try #require(try await f.signIn("kim").value)) }
            #expect(try await !f.isLive(first.tokens))
            for session in sessions { #expect(try await f.isLive(session.tokens)) }
            let listed = try await f.accounts.sessions(of: first.accountID)
            #expect(listed.map(\.id) == sessions.map(\.sessionID))
            // One session ended, so open sockets are notified once.
            #expect(try await f.psql("SELECT version FROM account") == "2")
        }
    }

    @Test func `parallel sign-ins leave ten sessions`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<30 { group.addTask { _ = try await f.signIn("kim") } }
                try await group.waitForAll()
            }
            #expect(try await f.accounts.sessions(of: first.accountID).count == 10)
        }
    }

    @Test func `after ten attempts in a quarter of an hour the delay grows`() async throws {
        try await withAccounts(limits: .on) { f in
            _ = try await f.signUp("kim")
            for _ in 0..<10 {
                #expect(
                    try await f.signIn("kim", "wrong horse battery").problems.map(\.code)
                        == [.badCredentials])
            }
            func wait() async throws -> Int32? {
                let problem = try await f.signIn("kim").problems.first
                if case .rateLimited(let seconds)? = problem?.kind { return seconds }
                return nil
            }
            #expect(try await wait() == 30)
            #expect(try await wait() == 60)
            #expect(try await wait() == 120)
            // Another name, and another address, have no delay.
            #expect(try await f.signIn("lee").problems.map(\.code) == [.badCredentials])
            let elsewhere = try await f.accounts.signIn(
                username: "KIM", password: f.password, clientName: nil,
                from: ClientAddress("203.0.113.99"))
            #expect(elsewhere.value != nil)
            try await DomainClock.set(offsetSeconds: 121, on: f.client)
            #expect(try await wait() == nil)
            #expect(try await wait() == 480)
            try await DomainClock.set(offsetSeconds: 122 + 900, on: f.client)
            #expect(try await f.signIn("kim").value != nil)
        }
    }
}

@Suite(.services) struct GuestTests {
    @Test func `a guest exists for a day and is then deleted`() async throws {
        try await withAccounts(limits: .on) { f in
            let guest = try #require(
                try await f.accounts.signInAsGuest(clientName: nil, from: f.home).value)
            #expect(try await f.isLive(guest.tokens))
            let lifetime = try await f.psql(
                """
                SELECT round(extract(epoch FROM guest_expires_at - joined_at))::int,
                    s.expires_at = a.guest_expires_at, password_hash IS NULL
                FROM account a JOIN session s ON s.account_id = a.id
                """)
            #expect(lifetime == "86400|t|t")
            _ = try await f.signUp("kim")
            #expect(try await AccountSweep.run(on: f.client) == AccountSweep.Report())
            try await DomainClock.set(offsetSeconds: 86_401, on: f.client)
            #expect(
                try await f.accounts.refresh(guest.tokens.refresh).problems.map(\.code)
                    == [.badCredentials])
            let report = try await AccountSweep.run(on: f.client)
            #expect(report.guests == 1)
            #expect(report.counters == 2)
            #expect(try await f.psql("SELECT username FROM account") == "kim")
            #expect(try await f.psql("SELECT count(*) FROM session") == "1")
        }
    }

    @Test func `an address is given ten guests an hour`() async throws {
        try await withAccounts(limits: .on) { f in
            let codes = try await withThrowingTaskGroup(of: UserProblem.Code?.self) { group in
                for _ in 0..<30 {
                    group.addTask {
                        try await f.accounts.signInAsGuest(clientName: nil, from: f.home)
                            .problems.first?.code
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes.filter { $0 == nil }.count == 10)
            #expect(codes.filter { $0 == .rateLimited }.count == 20)
            #expect(try await f.psql("SELECT count(*) FROM account WHERE is_guest") == "10")
            let other = try await f.accounts.signInAsGuest(
                clientName: nil, from: ClientAddress("203.0.113.99"))
            #expect(other.value != nil)
        }
    }
}

@Suite(.services) struct SessionTests {
    @Test func `a refresh token is replaced by each use`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            let second = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            #expect(second.sessionID == first.sessionID && second.accountID == first.accountID)
            #expect(second.tokens.refresh != first.tokens.refresh)
            #expect(try await !f.isLive(first.tokens))
            #expect(try await f.isLive(second.tokens))
            let third = try #require(try await f.accounts.refresh(second.tokens.refresh).value)
            #expect(try await f.isLive(third.tokens))
        }
    }

    @Test func `reusing a refresh token after the grace period ends the session`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            let other = try #require(try await f.signIn("kim").value)
            let second = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            try await DomainClock.set(offsetSeconds: 11, on: f.client)
            #expect(
                try await f.accounts.refresh(first.tokens.refresh).problems.map(\.code)
                    == [.badCredentials])
            #expect(try await !f.isLive(second.tokens))
            #expect(
                try await f.accounts.refresh(second.tokens.refresh).problems.map(\.code)
                    == [.badCredentials])
            #expect(try await f.isLive(other.tokens))
            #expect(try await f.psql("SELECT version FROM account") == "2")
        }
    }

    @Test(arguments: [
        "", "nonsense", "djr_", "dja_AAAA", "djr_" + String(repeating: "A", count: 43),
    ])
    func `an unknown refresh token is refused`(token: String) async throws {
        try await withAccounts { f in
            let outcome = try await f.accounts.refresh(token)
            #expect(outcome.problems.map(\.code) == [.badCredentials])
        }
    }

    @Test func `refresh tokens end after 28 days, and each use gives 28 more`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            try await DomainClock.set(offsetSeconds: 27 * 86_400, on: f.client)
            let second = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            try await DomainClock.set(offsetSeconds: 54 * 86_400, on: f.client)
            let third = try #require(try await f.accounts.refresh(second.tokens.refresh).value)
            try await DomainClock.set(offsetSeconds: 83 * 86_400, on: f.client)
            #expect(try await f.accounts.refresh(third.tokens.refresh).value == nil)
            #expect(try await AccountSweep.run(on: f.client).sessions == 1)
            #expect(try await f.psql("SELECT count(*) FROM refresh_token") == "0")
        }
    }

    @Test func `signing out ends one session, or all, and twice is not an error`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            let second = try #require(try await f.signIn("kim").value)
            let third = try #require(try await f.signIn("kim").value)
            let id = first.accountID
            #expect(
                try await f.accounts.signOut(id, session: first.sessionID, everywhere: false) == 1)
            #expect(
                try await f.accounts.signOut(id, session: first.sessionID, everywhere: false) == 0)
            #expect(try await f.isLive(second.tokens))
            #expect(try await f.accounts.refresh(first.tokens.refresh).value == nil)
            #expect(
                try await f.accounts.signOut(id, session: third.sessionID, everywhere: true) == 2)
            #expect(try await !f.isLive(second.tokens))
            #expect(try await f.accounts.sessions(of: id).isEmpty)
        }
    }

    @Test func `people can end only their own sessions by ID`() async throws {
        try await withAccounts { f in
            let kim = try await f.signUp("kim")
            let lee = try await f.signUp("lee")
            let foreign = try await f.accounts.revoke(
                lee.sessionID, of: kim.accountID, by: kim.sessionID)
            #expect(foreign.problems.map(\.code) == [.notFound])
            #expect(try await f.isLive(lee.tokens))
            #expect(
                try await f.accounts.revoke(
                    kim.sessionID, of: kim.accountID, by: kim.sessionID
                ).value == kim.sessionID)
            #expect(try await !f.isLive(kim.tokens))
            let afterwards = try await f.accounts.revoke(
                kim.sessionID, of: kim.accountID, by: kim.sessionID)
            #expect(afterwards.problems.map(\.code) == [.unauthenticated])
        }
    }

    @Test func `when a device was used is kept to the minute, from its first sign-in on`()
        async throws
    {
        try await withAccounts { f in
            try await DomainClock.set(offsetSeconds: 7, on: f.client)
            let kim = try await f.signUp("kim")
            let isExact = """
                SELECT count(*) FROM session
                WHERE last_used_at <> date_trunc('minute', last_used_at)
                """
            #expect(try await f.psql(isExact) == "0")
            _ = try await f.signIn("kim")
            _ = try await f.accounts.refresh(kim.tokens.refresh)
            #expect(try await f.psql(isExact) == "0")
        }
    }
}

@Suite(.services) struct PlatformAdminTests {
    @Test func `an administrator is created once, with a strong password`() async throws {
        try await withAccounts { f in
            let outcome = try await f.accounts.createPlatformAdmin(
                username: "operator", password: f.password)
            #expect(outcome.value != nil)
            #expect(try await f.psql("SELECT is_platform_admin FROM account") == "t")
            #expect(try await f.signIn("operator").value != nil)
            let again = try await f.accounts.createPlatformAdmin(
                username: "Operator", password: f.password, displayName: "다른 이름")
            #expect(again.problems.map(\.code) == [.notUnique])
            let weak = try await f.accounts.createPlatformAdmin(
                username: "operator2", password: "operator2")
            #expect(weak.problems.map(\.code) == [.weakPassword])
            let long = try await f.accounts.createPlatformAdmin(
                username: String(repeating: "긴", count: 30), password: f.password)
            #expect(long.value != nil)
        }
    }
}
