// Wrong passwords of one address, hashes of earlier days, and what the counters keep of people.

import Crypto
import Postgres
import Testing

@testable import Resolvers

@Suite struct SignInLimitTests {
    @Test func `an address may be wrong a hundred times an hour, whatever the names`() async throws
    {
        try await withAccounts(limits: .on) { f in
            _ = try await f.signUp("kim")
            for number in 0..<ActionLimit.wrongSignIn.count {
                let codes = try await f.signIn("nobody\(number)", "wrong horse").problems.map(
                    \.code)
                #expect(codes == [.badCredentials])
            }
            let refused = try await f.signIn("kim").problems
            #expect(refused.map(\.code) == [.rateLimited])
            guard case .rateLimited(let seconds)? = refused.first?.kind else {
                Issue.record("no seconds")
                return
            }
            #expect((3_000...3_600).contains(seconds))
            let elsewhere = try await f.accounts.signIn(
                username: "kim", password: f.password, clientName: nil,
                from: ClientAddress("203.0.113.99"))
            #expect(elsewhere.value != nil)
            try await DomainClock.set(offsetSeconds: 3_601, on: f.client)
            #expect(try await f.signIn("kim").value != nil)
        }
    }

    @Test func `right passwords do not count as wrong ones`() async throws {
        try await withAccounts(limits: .on) { f in
            _ = try await f.signUp("kim")
            for _ in 0..<3 { #expect(try await f.signIn("kim").value != nil) }
            #expect(
                try await f.psql("SELECT count(*) FROM action_log WHERE action = 'wrongSignIn'")
                    == "0")
        }
    }

    @Test func `a hash of an earlier day is made anew when its password is known again`()
        async throws
    {
        try await withAccounts { f in
            _ = try await f.signUp("kim")
            let old = try await PasswordHasher(cost: .init(rounds: 1 << 8)).hash(f.password)
            _ = try await f.psql("UPDATE account SET password_hash = '\(old)'")
            #expect(
                try await f.signIn("kim", "wrong horse").problems.map(\.code) == [.badCredentials])
            #expect(try await f.psql("SELECT password_hash FROM account") == old)
            // At once: whoever finds the hash replaced looks again.
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

    @Test func `the counters know nobody's address or name without the secret`() async throws {
        try await withAccounts(limits: .on) { f in
            _ = try await f.signUp("kim")
            _ = try await f.signIn("kim", "wrong horse")
            let stored = Set(
                try await f.psql("SELECT encode(actor, 'hex') FROM action_log").split(
                    separator: "\n"))
            #expect(stored.count == 2)
            let guesses = [
                "203.0.113.7", "address\0203.0.113.7", "username\0203.0.113.7\0kim", "kim",
            ]
            for guess in guesses {
                let plain = Hexadecimal.text(Array(SHA256.hash(data: Array(guess.utf8))))
                #expect(!stored.contains(Substring(plain)), "\(guess)")
            }
            // Another node of the deployment counts on, another deployment's secret begins anew.
            let address = ActionActor.address(f.home)
            let same = ActionLimits(secret: [UInt8](repeating: 7, count: 32))
            let other = ActionLimits(secret: [UInt8](repeating: 8, count: 32))
            for _ in 0..<4 { #expect(try await same.wait(.signUp, address, f.client) == nil) }
            #expect(try await same.wait(.signUp, address, f.client) != nil)
            #expect(try await other.wait(.signUp, address, f.client) == nil)
        }
    }
}
