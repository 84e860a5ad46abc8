// Budgets as clients meet them: what they are told, and where they end.

import TestSupport
import Testing

@Suite(
    .served([
        "DANJI_BUDGET_PER_MINUTE": "1000", "DANJI_BUDGET_PER_MINUTE_ANONYMOUS": "1000",
    ]), .serialized, .timeLimit(.minutes(3)))
struct BudgetTests {
    typealias Person = SampleComplexes.Person

    /// An operation of 57 points for each time, which are due whatever it finds.
    static func search(times: Int) -> String {
        let fields = (0..<times).map {
            "a\($0): apartments(first: 1, filter: {text: \"없는단지\"}) { totalCount }"
        }
        return "{ \(fields.joined(separator: " ")) }"
    }

    private static func token(_ number: Int) -> String { Person.resident(of: 1, number).token }

    @Test func `a response says what it has cost, in extensions and in fields`() async throws {
        let server = try Served.current.server
        let query = "{ apartments(first: 100) { nodes { feeds(first: 100) { nodes { id } } } } }"
        let answer = try await server.post(query, token: Self.token(1))
        let cost = answer.json["extensions"]["cost"]
        #expect(cost["requested"].int == 202)
        // Three complexes are there.
        #expect(cost["actual"].int == 8)
        #expect(cost["limit"].int == 1_000)
        let left = try #require(cost["left"].int)
        // Sixteen points flow in each second.
        #expect((992...1_000).contains(left))
        #expect(answer.http.headers["ratelimit-policy"] == "\"viewer\";q=1000;w=60")
        #expect(answer.http.headers["ratelimit"]?.hasPrefix("\"viewer\";r=\(left);t=") == true)
    }

    @Test func `the budget can be asked for`() async throws {
        let answer = try await Served.current.server.post(
            "{ rateLimit { limit remaining cost resetAt } viewer { username } }",
            token: Self.token(2))
        let budget = answer.data["rateLimit"]
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        #expect(budget["limit"] == 1_000)
        #expect(budget["cost"] == 1)
        #expect([999, 1_000].contains(budget["remaining"].int ?? 0))
        #expect(budget["resetAt"].string?.hasSuffix("Z") == true)
    }

    @Test func `the server says its version and limits`() async throws {
        let answer = try await Served.current.server.post(
            """
            { serverInfo { version schemaHash limits {
                maxPageSize defaultPageSize maxQueryDepth maxQueryCost maxUploadBytes } } }
            """)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        let info = answer.data["serverInfo"]
        #expect(info["version"].string?.isEmpty == false)
        #expect(info["schemaHash"].string?.isEmpty == false)
        let limits = info["limits"]
        #expect(limits["maxPageSize"] == 100)
        #expect(limits["defaultPageSize"] == 20)
        #expect(limits["maxQueryDepth"] == 15)
        #expect(limits["maxQueryCost"] == 5_000)
        #expect(limits["maxUploadBytes"] == 104_857_600)
    }

    @Test(arguments: Transport.allCases)
    func `who has spent all is refused on every transport, whichever it was spent on`(
        _ transport: Transport
    ) async throws {
        let server = try Served.current.server
        let number = 4 + (Transport.allCases.firstIndex(of: transport) ?? 0)
        let token = Self.token(number)
        // 969 of 1,000 points. 30 seconds bring 500 of them back.
        let spent = try await transport.ask(Self.search(times: 17), server, token: token)
        #expect(spent.response["data"]["a16"]["totalCount"] == 0)
        if transport != .webSocket { #expect(spent.headers["ratelimit"] != nil) }
        for other in Transport.allCases {
            let refused = try await other.ask(Self.search(times: 11), server, token: token)
            #expect(refused.code == "RATE_LIMITED", "\(other): \(refused.response)")
            let error = refused.response["errors"][0]["extensions"]
            let wait = try #require(error["retryAfterSeconds"].int)
            #expect((1...60).contains(wait))
            #expect(error["cost"]["requested"] == 627)
            #expect(error["cost"]["actual"].isNull)
            switch other {
            case .webSocket: break
            case .events: #expect(refused.headers["retry-after"] == "\(wait)")
            case .post, .get, .multipart:
                #expect(refused.status == 429)
                #expect(refused.headers["retry-after"] == "\(wait)")
                #expect(refused.headers["ratelimit-policy"] == "\"viewer\";q=1000;w=60")
            }
        }
        // What is small is answered, and others have budgets of their own.
        let small = try await server.post("{ __typename }", token: token)
        #expect(small.status == 200)
        let other = try await server.post(Self.search(times: 1), token: Self.token(3))
        #expect(other.status == 200)
    }

    @Test func `a socket stays open after a refusal, and each of its operations is charged`()
        async throws
    {
        let socket = try await ReadySocket(try Served.current.server, token: Self.token(12))
        for id in 0..<8 {
            let answer = try await socket.ask(Self.search(times: 2), id: "\(id)")
            #expect(answer["extensions"]["cost"]["actual"] == 114)
        }
        let refused = try await socket.ask(Self.search(times: 10), id: "more")
        #expect(refused["errors"][0]["extensions"]["code"] == "RATE_LIMITED")
        let small = try await socket.ask("{ __typename }", id: "small")
        #expect(small["data"]["__typename"] == "Query")
    }

    @Test func `an address pays for its strangers, also for what is refused before it runs`()
        async throws
    {
        let server = try Served.current.server
        let policy = "\"address\";q=1000;w=60"
        let first = try await server.post("{ __typename }")
        #expect(first.http.headers["ratelimit-policy"] == policy)
        // Ten points each, of which sixteen flow in each second.
        var refused: GraphQLAnswer?
        for number in 0..<5_000 where refused == nil {
            let answer = try await server.post("{ nope\(number) }")
            if answer.status != 422 { refused = answer }
        }
        let answer = try #require(refused)
        #expect(answer.status == 429)
        #expect(answer.codes == ["RATE_LIMITED"])
        #expect(answer.http.headers["ratelimit"]?.hasPrefix("\"address\";r=0;t=") == true)
        // Who is signed in at the same address is not concerned.
        let signedIn = try await server.post("{ viewer { username } }", token: Self.token(13))
        #expect(signedIn.status == 200)
        let wrong = try await server.post("{ __typename }", token: Person.signedOut.token)
        #expect(wrong.status == 401)
    }

    @Test func `nodes share a budget through Redis`() async throws {
        let complexes = try Served.current.complexes
        let environment = Served.Cache.redis.environment(complexes.services, complexes.database)
            .merging([
                "DANJI_BUDGET_PER_MINUTE": "1000", "DANJI_BUDGET_PER_MINUTE_ANONYMOUS": "1000",
            ]) { $1 }
        let token = Self.token(14)
        try await RunningServer.with(environment) { other in
            let spent = try await Served.current.server.post(
                Self.search(times: 17), token: token)
            #expect(spent.status == 200)
            let refused = try await other.post(Self.search(times: 11), token: token)
            #expect(refused.codes == ["RATE_LIMITED"], "\(refused.http.text)")
        }
    }
}
