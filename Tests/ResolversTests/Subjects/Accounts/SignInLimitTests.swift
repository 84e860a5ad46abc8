// Wrong passwords of one address, hashes of earlier days, and what the counters store about people.

import Crypto
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services) struct SignInLimitTests {
    /// Wrong attempts of an address, each with another name.
    private static func exhaust(_ f: AccountsFixture) async throws {
        for number in 0..<ActionLimit.wrongSignIn.count {
            let codes = try await f.signIn("nobody\(number)", "wrong horse").problems.map(\.code)
            #expect(codes == [.badCredentials])
        }
    }

    private static func signUpElsewhere(_ name: String, _ f: AccountsFixture) async throws {
        let outcome = try await f.accounts.signUp(f.request(name), from: away)
        #expect(outcome.value != nil)
    }

    private static let away = ClientAddress("203.0.113.99")

    @Test func `an address may fail a hundred times, whatever the names`() async throws {
        try await withAccounts(limits: .on) { f in
            try await Self.signUpElsewhere("kim", f)
            try await Self.exhaust(f)
            let refused = try await f.signIn("kim").problems
            #expect(refused.map(\.code) == [.rateLimited])
            guard case .rateLimited(let seconds)? = refused.first?.kind else {
                Issue.record("no seconds")
                return
            }
            #expect((800...900).contains(seconds))
            let elsewhere = try await f.accounts.signIn(
                username: "kim", password: f.password, clientName: nil, from: Self.away)
            #expect(elsewhere.value != nil)
            try await DomainClock.set(offsetSeconds: 901, on: f.client)
            #expect(try await f.signIn("kim").value != nil)
        }
    }

    @Test func `of many concurrent wrong passwords no more are checked than the limit allows`()
        async throws
    {
        try await withAccounts(limits: .on) { f in
            let codes = try await withThrowingTaskGroup(of: [UserProblem.Code].self) { group in
                for number in 0..<160 {
                    group.addTask {
                        try await f.signIn("nobody\(number)", "wrong horse").problems.map(\.code)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes.count { $0 == [.badCredentials] } == Int(ActionLimit.wrongSignIn.count))
            #expect(codes.count { $0 == [.rateLimited] } == 60)
        }
    }

    @Test
    func `a name that signed in from an address before may sign in whatever others did there`()
        async throws
    {
        try await withAccounts(limits: .on) { f in
            _ = try await f.signUp("kim")
            try await Self.signUpElsewhere("lee", f)
            #expect(try await f.signIn("lee").value != nil)
            try await Self.exhaust(f)
            // Their own wrong attempts are limited by name only.
            let wrong = try await f.signIn("lee", "wrong horse").problems.map(\.code)
            #expect(wrong == [.badCredentials])
            for name in ["kim", "LEE"] { #expect(try await f.signIn(name).value != nil) }
            #expect(try await f.signIn("park").problems.map(\.code) == [.rateLimited])
            // They are not remembered forever.
            try await DomainClock.set(offsetSeconds: 31 * 86_400, on: f.client)
            try await Self.exhaust(f)
            #expect(try await f.signIn("kim").problems.map(\.code) == [.rateLimited])
        }
    }

    @Test func `correct and unchecked passwords do not count as wrong ones`()
        async throws
    {
        let counted = """
            SELECT coalesce(sum(cardinality(times)), 0) FROM action_log WHERE action = 'wrongSignIn'
            """
        try await withAccounts(limits: .on) { f in
            for name in ["kim", "lee", "park"] { try await Self.signUpElsewhere(name, f) }
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for name in ["kim", "lee", "park"] {
                    group.addTask { try await f.signIn(name).value != nil }
                }
                for try await isIn in group { #expect(isIn) }
            }
            #expect(try await f.psql(counted) == "0")
            let busy = Accounts(
                f.client, hasher: PasswordHasher(cost: .init(rounds: 1 << 10), queueLimit: 0),
                limits: .on)
            let outcomes = try await withThrowingTaskGroup(of: [UserProblem.Code].self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await busy.signIn(
                            username: "nobody\(number)", password: "wrong horse", clientName: nil,
                            from: f.home
                        ).problems.map(\.code)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let wrong = outcomes.count { $0 == [.badCredentials] }
            #expect(try await f.psql(counted) == "\(wrong)")
        }
    }

    @Test func `an old hash is upgraded when its password is next used`()
        async throws
    {
        try await withAccounts { f in
            _ = try await f.signUp("kim")
            let old = try await PasswordHasher(cost: .init(rounds: 1 << 8)).hash(f.password)
            _ = try await f.psql("UPDATE account SET password_hash = '\(old)'")
            #expect(
                try await f.signIn("kim", "wrong horse").problems.map(\.code) == [.badCredentials])
            #expect(try await f.psql("SELECT password_hash FROM account") == old)
            // Concurrently: if the hash was replaced meanwhile, it is read again.
            let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 { group.addTask { try await f.signIn("kim").value != nil } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.filter(\.self).count == 6)
            let new = try await f.psql("SELECT password_hash FROM account")
            #expect(new.hasPrefix("scrypt$1024$8$1$"))
            #expect(try await f.signIn("kim").value != nil)
            #expect(try await f.psql("SELECT password_hash FROM account") == new)
        }
    }

    @Test func `the counters reveal no address or name without the secret`() async throws {
        try await withAccounts(limits: .on) { f in
            _ = try await f.signUp("kim")
            _ = try await f.signIn("kim", "wrong horse")
            let stored = Set(
                try await f.psql("SELECT encode(actor, 'hex') FROM action_log").split(
                    separator: "\n"))
            #expect(stored.count == 3)
            let guesses = [
                "203.0.113.7", "address\0203.0.113.7", "username\0203.0.113.7\0kim", "kim",
                "known\0203.0.113.7\0kim",
            ]
            for guess in guesses {
                let plain = Hexadecimal.text(Array(SHA256.hash(data: Array(guess.utf8))))
                #expect(!stored.contains(Substring(plain)), "\(guess)")
            }
            // Another node of the deployment continues the count, another deployment's secret
            // starts over.
            let address = ActionActor.address(f.home)
            let same = ActionLimits(secret: [UInt8](repeating: 7, count: 32))
            let other = ActionLimits(secret: [UInt8](repeating: 8, count: 32))
            for _ in 0..<4 { #expect(try await same.wait(.signUp, address, f.client) == nil) }
            #expect(try await same.wait(.signUp, address, f.client) != nil)
            #expect(try await other.wait(.signUp, address, f.client) == nil)
        }
    }
}
