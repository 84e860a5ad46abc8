// From sign-up to sign-out over HTTP.
import Foundation
import TestSupport
import Testing

@Suite(.served()) struct AccountTests {
    private static let session = """
        viewer { username isGuest user { id displayName } }
        tokens { accessToken refreshToken accessTokenExpiresAt refreshTokenExpiresAt }
        userErrors { __typename code message path
            ... on ValidationError { minimum maximum } ... on AccessError { requires }
            ... on RateLimitedError { retryAfterSeconds } }
        """

    private static func mutate(
        _ field: String, _ input: JSON, token: String? = nil, on server: RunningServer? = nil
    ) async throws -> JSON {
        let type = field.prefix(1).uppercased() + field.dropFirst() + "Input"
        let selection =
            switch field {
            case "tokenRefresh":
                "tokens { accessToken refreshToken } userErrors { code message path }"
            case "signOut": "signedOutSessionCount userErrors { code message path }"
            default: session
            }
        let asked = try server ?? Served.current.server
        let answer = try await asked.post(
            "mutation ($input: \(type)!) { \(field)(input: $input) { \(selection) } }",
            ["input": input], token: token)
        #expect(answer.status == 200, "\(answer.http.text)")
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        return answer.data[field]
    }

    private static func newcomer(
        _ name: String, _ changes: [String: JSON] = [:]
    ) -> JSON {
        let whole: [String: JSON] = [
            "username": .string(name), "password": "높은 산 넓은 바다 1", "displayName": .string(name),
            "acceptsTerms": true, "acceptsPrivacyPolicy": true, "isOver14": true,
            "clientName": "시험 기기",
        ]
        return .object(whole.merging(changes) { $1 })
    }

    private static func username(of token: String) async throws -> (Int, JSON) {
        let answer = try await Served.current.server.post(
            "{ viewer { username sessions { clientName isCurrent } } }", token: token)
        return (answer.status, answer.data["viewer"]["username"])
    }

    @Test func `a person signs up, signs in, refreshes and signs out`() async throws {
        let signedUp = try await Self.mutate("signUp", Self.newcomer("hong.gildong"))
        #expect(signedUp["userErrors"] == [], "\(signedUp)")
        #expect(signedUp["viewer"]["username"] == "hong.gildong")
        #expect(signedUp["viewer"]["isGuest"] == false)
        let first = try #require(signedUp["tokens"]["accessToken"].string)
        #expect(try await Self.username(of: first) == (200, "hong.gildong"))

        let signedIn = try await Self.mutate(
            "signIn", ["username": "HONG.Gildong", "password": "높은 산 넓은 바다 1"])
        #expect(signedIn["userErrors"] == [], "\(signedIn)")
        let second = try #require(signedIn["tokens"]["accessToken"].string)
        #expect(second != first)

        let refreshed = try await Self.mutate(
            "tokenRefresh", ["refreshToken": signedIn["tokens"]["refreshToken"]])
        let third = try #require(refreshed["tokens"]["accessToken"].string)
        #expect(try await Self.username(of: third) == (200, "hong.gildong"))
        #expect(try await Self.username(of: second).0 == 401)

        let signedOut = try await Self.mutate("signOut", [:], token: third)
        #expect(signedOut["signedOutSessionCount"] == 1)
        #expect(try await Self.username(of: third).0 == 401)
        #expect(try await Self.username(of: first).0 == 200)
        let everywhere = try await Self.mutate("signOut", ["everywhere": true], token: first)
        #expect(everywhere["signedOutSessionCount"] == 1)
        #expect(try await Self.username(of: first).0 == 401)
    }

    @Test func `reusing a refresh token later ends all its successors`() async throws {
        let signedUp = try await Self.mutate("signUp", Self.newcomer("second-time"))
        let stolen = signedUp["tokens"]["refreshToken"]
        let fresh = try await Self.mutate("tokenRefresh", ["refreshToken": stolen])
        let token = try #require(fresh["tokens"]["accessToken"].string)
        #expect(try await Self.username(of: token).0 == 200)
        // Eleven seconds later, as the database sees it.
        try await Served.current.complexes.sql(
            """
            UPDATE refresh_token SET used_at = used_at - interval '11 s' WHERE session_id IN (
                SELECT s.id FROM session s JOIN account a ON a.id = s.account_id
                WHERE a.username = 'second-time')
            """)
        let again = try await Self.mutate("tokenRefresh", ["refreshToken": stolen])
        #expect(again["tokens"].isNull)
        #expect(again["userErrors"][0]["code"] == "BAD_CREDENTIALS")
        #expect(try await Self.username(of: token).0 == 401)
        let last = try await Self.mutate(
            "tokenRefresh", ["refreshToken": fresh["tokens"]["refreshToken"]])
        #expect(last["tokens"].isNull)
    }

    @Test func `within the grace period a spent refresh token works for its client only`()
        async throws
    {
        let signedUp = try await Self.mutate("signUp", Self.newcomer("same-client"))
        let query = """
            mutation ($input: TokenRefreshInput!) { tokenRefresh(input: $input) {
                tokens { accessToken refreshToken } userErrors { code } } }
            """
        let body: JSON = [
            "query": .string(query),
            "variables": ["input": ["refreshToken": signedUp["tokens"]["refreshToken"]]],
        ]
        func refresh(as client: String) async throws -> JSON {
            try await Served.current.server.post(
                bytes: try body.bytes, headers: ["User-Agent": client]
            ).data["tokenRefresh"]
        }
        let first = try await refresh(as: "Mozilla/5.0 (a tab)")
        let token = try #require(first["tokens"]["accessToken"].string)
        #expect(try await refresh(as: "Mozilla/5.0 (a tab)") == first)
        #expect(try await Self.username(of: token).0 == 200)
        let copied = try await refresh(as: "curl/8.5.0")
        #expect(copied["tokens"].isNull)
        #expect(copied["userErrors"][0]["code"] == "BAD_CREDENTIALS")
        #expect(try await Self.username(of: token).0 == 401)
    }

    @Test func `twenty refreshes at once on two nodes have one answer, and the session continues`()
        async throws
    {
        let signedUp = try await Self.mutate("signUp", Self.newcomer("at-once"))
        let token = signedUp["tokens"]["refreshToken"]
        let served = try Served.current
        let environment = Served.Cache.redis.environment(
            served.complexes.services, served.complexes.database)
        try await RunningServer.with(environment) { other in
            let answers = try await withThrowingTaskGroup(of: JSON.self) { group in
                for number in 0..<20 {
                    let node = number.isMultiple(of: 2) ? served.server : other
                    group.addTask {
                        try await node.retrying(
                            """
                            mutation ($input: TokenRefreshInput!) { tokenRefresh(input: $input) {
                                tokens { accessToken refreshToken } userErrors { code } } }
                            """, ["input": ["refreshToken": token]]
                        ).data["tokenRefresh"]
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0 == answers[0] }, "\(answers)")
            let access = try #require(answers[0]["tokens"]["accessToken"].string)
            #expect(try await Self.username(of: access) == (200, "at-once"))
        }
    }

    @Test(arguments: ["expired", "signed out", "unknown", "garbage", "basic"])
    func `signing in works with a stale Authorization header`(_ kind: String) async throws {
        let header =
            switch kind {
            case "expired": "Bearer " + SampleComplexes.Person.expired.token
            case "signed out": "Bearer " + SampleComplexes.Person.signedOut.token
            case "unknown": "Bearer dja_" + String(repeating: "A", count: 43)
            case "garbage": "Bearer"
            default: "Basic a2ltOmtpbQ=="
            }
        let server = try Served.current.server
        func post(_ query: String) async throws -> GraphQLAnswer {
            let body: JSON = ["query": .string(query)]
            return try await server.post(
                bytes: try body.bytes, headers: ["Authorization": header])
        }
        let guest =
            "signInAsGuest(input: {}) { tokens { accessToken refreshToken } viewer { isGuest } }"
        let signedIn = try await post("mutation { __typename a: \(guest) }")
        #expect(signedIn.errors.isEmpty, "\(signedIn.http.text)")
        #expect(signedIn.data["a"]["viewer"]["isGuest"] == true)
        let refresh = try #require(signedIn.data["a"]["tokens"]["refreshToken"].string)
        let refreshed = try await post(
            """
            mutation { ...T } fragment T on Mutation {
                tokenRefresh(input: {refreshToken: "\(refresh)"}) { tokens { accessToken } } }
            """)
        #expect(refreshed.data["tokenRefresh"]["tokens"]["accessToken"].string != nil)
        let wrong = try await post(
            #"mutation { signIn(input: {username: "x", password: "y"}) { userErrors { code } } }"#)
        #expect(wrong.data["signIn"]["userErrors"][0]["code"] == "BAD_CREDENTIALS")
        // Any other field requires authentication.
        for other in [
            "{ viewer { isGuest } }", "mutation { signOut(input: {}) { userErrors { code } } }",
            "mutation { a: \(guest) signOut(input: {}) { userErrors { code } } }",
            "mutation { __typename }",
        ] {
            let answer = try await post(other)
            #expect([400, 401].contains(answer.status), "\(other): \(answer.http.text)")
        }
    }

    static let refusals: [(changes: [String: JSON], field: String, code: JSON)] = [
        (["username": ""], "username", "REQUIRED"), (["username": "a"], "username", "TOO_SHORT"),
        (["username": .string(String(repeating: "a", count: 31))], "username", "TOO_LONG"),
        (["username": "a b"], "username", "BAD_FORMAT"),
        (["username": "a/b"], "username", "BAD_FORMAT"),
        (["displayName": "x"], "displayName", "TOO_SHORT"),
        (["displayName": .string(String(repeating: "x", count: 21))], "displayName", "TOO_LONG"),
        (["password": "short"], "password", "WEAK_PASSWORD"),
        (["password": ""], "password", "REQUIRED"),
        (["password": .string(String(repeating: "x", count: 129))], "password", "TOO_LONG"),
        (["password": "1234567890"], "password", "WEAK_PASSWORD"),
        (["password": "aaaaaaaaaaaa"], "password", "WEAK_PASSWORD"),
        (["password": "refusal-person"], "password", "WEAK_PASSWORD"),
        (["acceptsTerms": false], "acceptsTerms", "REQUIRED"),
        (["acceptsPrivacyPolicy": false], "acceptsPrivacyPolicy", "REQUIRED"),
        (["isOver14": false], "isOver14", "REQUIRED"),
    ]

    @Test(arguments: refusals)
    func `errors that a person can fix are in their language, with the path`(
        _ changes: [String: JSON], _ field: String, _ code: JSON
    ) async throws {
        let answer = try await Self.mutate("signUp", Self.newcomer("refusal-person", changes))
        #expect(answer["viewer"].isNull)
        #expect(answer["tokens"].isNull)
        let errors = answer["userErrors"].items
        #expect(errors.count == 1, "\(answer)")
        #expect(answer["userErrors"][0]["__typename"] == "ValidationError")
        #expect(answer["userErrors"][0]["code"] == code, "\(answer)")
        #expect(answer["userErrors"][0]["path"] == ["input", .string(field)])
        let message = answer["userErrors"][0]["message"].string ?? ""
        #expect(message.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
    }

    @Test func `all problems of an input are reported at once`() async throws {
        let answer = try await Self.mutate(
            "signUp",
            Self.newcomer("x", ["password": "x", "displayName": "y", "isOver14": false]))
        let paths = answer["userErrors"].items.map { $0["path"][1].string ?? "" }
        #expect(Set(paths) == ["username", "password", "displayName", "isOver14"])
    }

    @Test func `different Unicode forms, widths and cases of a name are one name`() async throws {
        let name = "한글이름Ａb"
        let first = try await Self.mutate("signUp", Self.newcomer(name))
        #expect(first["userErrors"] == [], "\(first)")
        for other in [
            name.decomposedStringWithCanonicalMapping, "한글이름aB", "한글이름ＡＢ",
        ] {
            let taken = try await Self.mutate(
                "signUp",
                Self.newcomer(
                    other, ["displayName": .string(UUID().uuidString.prefix(12).description)]))
            #expect(taken["userErrors"][0]["code"] == "NOT_UNIQUE", "\(taken)")
            #expect(taken["userErrors"][0]["path"] == ["input", "username"])
            let signedIn = try await Self.mutate(
                "signIn", ["username": .string(other), "password": "높은 산 넓은 바다 1"])
            #expect(signedIn["userErrors"] == [], "\(signedIn)")
        }
    }

    @Test func `an unknown name and a wrong password have one answer`() async throws {
        _ = try await Self.mutate("signUp", Self.newcomer("one-answer"))
        var answers: [JSON] = []
        for input: JSON in [
            ["username": "one-answer", "password": "another password"],
            ["username": "nobody-here", "password": "another password"],
            ["username": "guest", "password": ""], ["username": "", "password": ""],
            ["username": "a\u{0}b", "password": "\u{0}"],
            ["username": .string(String(repeating: "가", count: 10_000)), "password": "x"],
        ] {
            answers.append(try await Self.mutate("signIn", input))
        }
        #expect(answers[0]["userErrors"][0]["code"] == "BAD_CREDENTIALS")
        #expect(answers.allSatisfy { $0 == answers[0] }, "\(answers)")
    }

    @Test func `a guest reads the demo complex and nothing else`() async throws {
        let guest = try await Self.mutate("signInAsGuest", ["clientName": "둘러보기"])
        #expect(guest["viewer"]["isGuest"] == true)
        let token = try #require(guest["tokens"]["accessToken"].string)
        let query = "query ($id: ID!) { apartment(id: $id) { feeds { nodes { id } } } }"
        for (apartment, isReadable) in [(1, false), (2, false), (3, true)] {
            let answer = try await Served.current.server.post(
                query, ["id": .string(SampleComplexes.apartment(apartment))], token: token)
            #expect(answer.codes == (isReadable ? [] : ["FORBIDDEN"]))
        }
    }

    @Test func `signing out without a session is a user error`() async throws {
        let answer = try await Self.mutate("signOut", [:])
        #expect(answer["signedOutSessionCount"].isNull)
        #expect(answer["userErrors"][0]["code"] == "UNAUTHENTICATED")
    }

    @Test(arguments: ["", "x", "djr_" + String(repeating: "A", count: 43), "\u{0}"])
    func `an invalid refresh token is refused`(_ token: String) async throws {
        let answer = try await Self.mutate("tokenRefresh", ["refreshToken": .string(token)])
        #expect(answer["tokens"].isNull)
        #expect(answer["userErrors"][0]["code"] == "BAD_CREDENTIALS")
    }

    @Test func `an eleventh session ends the oldest one`() async throws {
        let signedUp = try await Self.mutate("signUp", Self.newcomer("many-devices"))
        var tokens = [signedUp["tokens"]["accessToken"].string ?? ""]
        for _ in 0..<10 {
            let more = try await Self.mutate(
                "signIn", ["username": "many-devices", "password": "높은 산 넓은 바다 1"])
            tokens.append(more["tokens"]["accessToken"].string ?? "")
        }
        #expect(try await Self.username(of: tokens[0]).0 == 401)
        #expect(try await Self.username(of: tokens[1]).0 == 200)
        #expect(try await Self.username(of: tokens[10]).0 == 200)
    }

    @Test func `a hundred wrong sign-ins of an address are tried, however many come at once`()
        async throws
    {
        let complexes = try Served.current.complexes
        let database = try await SampleComplexes.migratedDatabase(on: complexes.services)
        try await RunningServer.with([
            "DANJI_DATABASE_URL": database, "DANJI_ACTION_LIMITS": "on",
        ]) { server in
            let codes = try await withThrowingTaskGroup(of: [String].self) { group in
                for request in 0..<8 {
                    group.addTask {
                        let aliases = (0..<30).map { number in
                            """
                            s\(number): signIn(input: {username: "nobody-\(request)-\(number)",
                                password: "wrong horse battery"}) { userErrors { code } }
                            """
                        }
                        let answer = try await server.post(
                            "mutation { \(aliases.joined(separator: " ")) }")
                        return (0..<30).map {
                            answer.data["s\($0)"]["userErrors"][0]["code"].string ?? "none"
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(codes.count == 240)
            #expect(codes.count { $0 == "BAD_CREDENTIALS" } == 100)
            #expect(codes.count { $0 == "RATE_LIMITED" } == 140)
        }
    }

    @Test func `what an address may do is limited, and the delay is stated`() async throws {
        let complexes = try Served.current.complexes
        let database = try await SampleComplexes.migratedDatabase(on: complexes.services)
        try await RunningServer.with([
            "DANJI_DATABASE_URL": database, "DANJI_ACTION_LIMITS": "on",
        ]) { server in
            for round in 0..<12 {
                let guest = try await Self.mutate("signInAsGuest", [:], on: server)
                if round < 10 {
                    #expect(guest["userErrors"] == [])
                } else {
                    #expect(guest["tokens"].isNull)
                    #expect(guest["userErrors"][0]["__typename"] == "RateLimitedError")
                    #expect(guest["userErrors"][0]["code"] == "RATE_LIMITED")
                    #expect((guest["userErrors"][0]["retryAfterSeconds"].int ?? 0) > 0)
                }
            }
        }
    }

    @Test func `mutations of one request run in their order`() async throws {
        let answer = try await Served.current.server.post(
            """
            mutation ($in: SignInInput!, $up: SignUpInput!) {
                before: signIn(input: $in) { userErrors { code } }
                up: signUp(input: $up) { viewer { username } userErrors { code } }
                after: signIn(input: $in) { viewer { username } userErrors { code } }
                out: signOut(input: {everywhere: true}) { signedOutSessionCount } }
            """,
            [
                "in": ["username": "in-order", "password": "높은 산 넓은 바다 1"],
                "up": Self.newcomer("in-order"),
            ])
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        #expect(answer.data["before"]["userErrors"][0]["code"] == "BAD_CREDENTIALS")
        #expect(answer.data["up"]["viewer"]["username"] == "in-order")
        #expect(answer.data["after"]["viewer"]["username"] == "in-order")
        #expect(answer.data["out"]["signedOutSessionCount"] == 2)
    }
}
