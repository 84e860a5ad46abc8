// A refresh token that comes twice within seconds: two tabs, a retry, two nodes, a thief.

import Postgres
import Testing

@testable import Resolvers

@Suite struct RefreshGraceTests {
    @Test func `within ten seconds the same token has the same answer`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            let second = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            for seconds: Int64 in [0, 5, 9] {
                try await DomainClock.set(offsetSeconds: seconds, on: f.client)
                let again = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
                #expect(again == second)
            }
            #expect(try await f.isLive(second.tokens))
            #expect(try await f.psql("SELECT count(*) FROM refresh_token") == "2")
            #expect(try await f.psql("SELECT version FROM account") == "1")
        }
    }

    @Test func `of twenty at once on two nodes all get one pair, and the session lives`()
        async throws
    {
        try await withAccounts(limits: .on) { f in
            let first = try await f.signUp("kim")
            let other = try PostgresClient(PostgresConfiguration(f.url))
            let nodes = [f.accounts, AccountsFixture(other, f.url, limits: .on).accounts]
            let answers = try await withThrowingTaskGroup(of: SignedIn?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await nodes[number % 2].refresh(first.tokens.refresh).value
                    }
                }
                return try await group.reduce(into: [SignedIn?]()) { $0.append($1) }
            }
            await other.close()
            let pair = try #require(answers[0])
            #expect(answers.allSatisfy { $0 == pair })
            #expect(try await f.isLive(pair.tokens))
            #expect(try await f.accounts.sessions(of: first.accountID).count == 1)
            #expect(try await f.psql("SELECT count(*) FROM refresh_token") == "2")
            let next = try await f.accounts.refresh(pair.tokens.refresh)
            #expect(next.value != nil)
        }
    }

    @Test func `a pair that was changed too is followed to the newest`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            let second = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            let third = try #require(try await f.accounts.refresh(second.tokens.refresh).value)
            #expect(try await f.accounts.refresh(first.tokens.refresh).value == third)
            #expect(try await f.accounts.refresh(second.tokens.refresh).value == third)
            #expect(try await f.isLive(third.tokens))
        }
    }

    @Test func `a chain longer than anybody needs is refused, and the session lives`() async throws
    {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            var last = first
            for _ in 0..<9 {
                last = try #require(try await f.accounts.refresh(last.tokens.refresh).value)
            }
            #expect(try await f.accounts.refresh(first.tokens.refresh).value == nil)
            #expect(try await f.isLive(last.tokens))
        }
    }

    @Test func `a session that has ended has no second answer`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            let second = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            _ = try await f.accounts.signOut(
                first.accountID, session: first.sessionID, everywhere: false)
            for token in [first.tokens.refresh, second.tokens.refresh] {
                #expect(
                    try await f.accounts.refresh(token).problems.map(\.code) == [.badCredentials])
            }
        }
    }

    @Test func `a guest's second answer ends with the guest`() async throws {
        try await withAccounts { f in
            let guest = try #require(
                try await f.accounts.signInAsGuest(clientName: nil, from: f.home).value)
            try await DomainClock.set(offsetSeconds: 86_395, on: f.client)
            _ = try #require(try await f.accounts.refresh(guest.tokens.refresh).value)
            try await DomainClock.set(offsetSeconds: 86_401, on: f.client)
            #expect(try await f.accounts.refresh(guest.tokens.refresh).value == nil)
        }
    }

    @Test func `the database holds no token, and only the spent one opens the next`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            let second = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            let dump = try await f.psql(
                "SELECT s::text, r::text, encode(r.successor, 'escape') FROM session s, refresh_token r"
            )
            for token in [second.tokens.access, second.tokens.refresh, first.tokens.refresh] {
                #expect(!dump.contains(token.dropFirst(4)))
            }
        }
        let fresh = FreshTokens()
        let spent = Token.make(.refresh)
        let sealed = try #require(SuccessorSeal.seal(fresh, by: spent))
        #expect(SuccessorSeal.open(sealed, by: spent) == fresh)
        #expect(SuccessorSeal.open(sealed, by: Token.make(.refresh)) == nil)
        #expect(SuccessorSeal.open(Array(sealed.dropLast()), by: spent) == nil)
        #expect(SuccessorSeal.open([], by: spent) == nil)
        #expect(SuccessorSeal.seal(fresh, by: spent) != sealed)
    }

    @Test func `what was sealed is erased when nobody can ask for it`() async throws {
        try await withAccounts { f in
            let first = try await f.signUp("kim")
            _ = try #require(try await f.accounts.refresh(first.tokens.refresh).value)
            let sealed = "SELECT count(*) FROM refresh_token WHERE successor IS NOT NULL"
            _ = try await AccountSweep.run(on: f.client)
            #expect(try await f.psql(sealed) == "1")
            try await DomainClock.set(offsetSeconds: 11, on: f.client)
            _ = try await AccountSweep.run(on: f.client)
            #expect(try await f.psql(sealed) == "0")
        }
    }

    @Test func `sixty new pairs in ten minutes are enough, and the token stays good`() async throws
    {
        try await withAccounts(limits: .on) { f in
            var last = try await f.signUp("kim")
            for _ in 0..<60 {
                last = try #require(try await f.accounts.refresh(last.tokens.refresh).value)
            }
            #expect(
                try await f.accounts.refresh(last.tokens.refresh).problems.map(\.code)
                    == [.rateLimited])
            #expect(try await f.isLive(last.tokens))
            try await DomainClock.set(offsetSeconds: 601, on: f.client)
            #expect(try await f.accounts.refresh(last.tokens.refresh).value != nil)
        }
    }
}
