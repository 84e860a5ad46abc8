// A refresh token that is used twice within seconds: two tabs, a retry, two nodes, a thief.

import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services) struct RefreshGraceTests {
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

    @Test func `twenty at once on two nodes all get the same pair, and the session continues`()
        async throws
    {
        try await withAccounts(limits: .on) { f in
            let first = try await f.signUp("kim")
            var settings = PostgresConfiguration(f.url)
            // A busy machine is not a failure.
            settings.queueWait = .seconds(120)
            let other = try PostgresClient(settings)
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

    /// A step of a transcript: a token of the chain is presented, by its number from 1.
    struct Step: Sendable, CustomStringConvertible {
        enum Answer: Sendable {
            /// The next pair of the chain, which is new.
            case next
            /// The pair that this token was exchanged for, again.
            case again
            /// Nothing, and the session ends.
            case ends
        }

        let token: Int
        var client: String? = "app"
        var seconds: Int64 = 0
        let answer: Answer

        var description: String { "R\(token) from \(client ?? "nobody") at \(seconds): \(answer)" }
    }

    private static let rotations = (1...9).map { Step(token: $0, answer: .next) }

    @Test(arguments: [
        [
            Step(token: 1, answer: .next), Step(token: 1, answer: .again),
            Step(token: 1, seconds: 9, answer: .again), Step(token: 2, seconds: 9, answer: .next),
            Step(token: 2, seconds: 18, answer: .again),
        ],
        [Step(token: 1, answer: .next), Step(token: 1, seconds: 11, answer: .ends)],
        [Step(token: 1, answer: .next), Step(token: 1, client: "curl", answer: .ends)],
        [Step(token: 1, answer: .next), Step(token: 1, client: nil, answer: .ends)],
        [
            Step(token: 1, client: nil, answer: .next), Step(token: 1, client: nil, answer: .again),
            Step(token: 2, client: "new edition", answer: .next),
        ],
        [
            Step(token: 1, answer: .next), Step(token: 2, answer: .next),
            Step(token: 1, answer: .ends),
        ],
        [
            Step(token: 1, answer: .next), Step(token: 2, answer: .next),
            Step(token: 2, answer: .again), Step(token: 3, answer: .next),
            Step(token: 2, answer: .ends),
        ],
        rotations + [Step(token: 1, answer: .ends)],
        rotations + [Step(token: 9, answer: .again), Step(token: 8, answer: .ends)],
        rotations + [Step(token: 9, client: "curl", answer: .ends)],
    ])
    func `a spent token follows its rules`(_ steps: [Step]) async throws {
        try await withAccounts { f in
            var chain = [try await f.signUp("kim")]
            for step in steps {
                try await DomainClock.set(offsetSeconds: step.seconds, on: f.client)
                let token = chain[step.token - 1].tokens.refresh
                let outcome = try await f.accounts.refresh(token, from: step.client)
                switch step.answer {
                case .next:
                    let pair = try #require(outcome.value, "\(step)")
                    #expect(!chain.contains(pair) && step.token == chain.count, "\(step)")
                    chain.append(pair)
                case .again:
                    #expect(outcome.value == chain[step.token], "\(step)")
                case .ends:
                    #expect(outcome.problems.map(\.code) == [.badCredentials], "\(step)")
                    for pair in chain {
                        #expect(try await !f.isLive(pair.tokens))
                        #expect(
                            try await f.accounts.refresh(pair.tokens.refresh, from: "app").value
                                == nil)
                    }
                    #expect(try await f.accounts.sessions(of: chain[0].accountID).isEmpty)
                }
            }
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
        let sealed = try #require(SuccessorSeal.seal(fresh, by: spent, from: "app"))
        #expect(SuccessorSeal.open(sealed, by: spent, from: "app") == fresh)
        #expect(SuccessorSeal.open(sealed, by: spent, from: nil) == nil)
        #expect(SuccessorSeal.open(sealed, by: spent, from: "App") == nil)
        #expect(SuccessorSeal.open(sealed, by: Token.make(.refresh), from: "app") == nil)
        #expect(SuccessorSeal.open(Array(sealed.dropLast()), by: spent, from: "app") == nil)
        #expect(SuccessorSeal.open([], by: spent, from: "app") == nil)
        #expect(SuccessorSeal.seal(fresh, by: spent, from: "app") != sealed)
    }

    @Test func `a sealed pair is erased when it can no longer be requested`() async throws {
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

    @Test func `sixty new pairs in ten minutes are the limit, and the token remains valid`()
        async throws
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
