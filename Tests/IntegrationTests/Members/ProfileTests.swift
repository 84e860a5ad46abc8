// What people change of their own account, and how accounts end.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.roles + MembersOffice.newcomers), .serialized)
struct ProfileTests {
    typealias Office = MembersOffice
    typealias Person = SampleComplexes.Person

    private static func update(_ input: JSON, as person: Person?) async throws -> MemberAction {
        try await MemberAction.run(
            "profileUpdate", input, as: person,
            "viewer { email user { displayName } memberships { totalCount } }")
    }

    @Test func `a new name is shown immediately with everything that the person wrote`()
        async throws
    {
        let server = try Served.current.server
        let query = """
            query ($apt: ID!) { apartment(id: $apt) { feeds(first: 100) { nodes { id
                author { id displayName } comments { nodes { author { id displayName } } } } }
                memberships(first: 100) { nodes { user { id displayName } } } } }
            """
        func names(of id: String) async throws -> Set<String> {
            let answer = try await server.post(
                query, ["apt": .string(SampleComplexes.apartment(1))], token: Office.staff.token)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            let posts = answer.data["apartment"]["feeds"]["nodes"].items
            let people =
                posts.map { $0["author"] }
                + posts.flatMap { $0["comments"]["nodes"].items.map { $0["author"] } }
                + answer.data["apartment"]["memberships"]["nodes"].items.map { $0["user"] }
            return Set(
                people.filter { $0["id"] == .string(id) }.compactMap { $0["displayName"].string })
        }
        #expect(try await names(of: Office.neighbour.id) == ["주민 1-11"])
        let done = try await Self.update(["displayName": "새 이름"], as: Office.neighbour)
        #expect(done.problems == [])
        #expect(done.payload["viewer"]["user"]["displayName"] == "새 이름")
        #expect(try await names(of: Office.neighbour.id) == ["새 이름"])
    }

    @Test func `absent leaves a field unchanged, null clears it`() async throws {
        let person = Office.newcomer(170)
        #expect(
            try await Self.update(["email": "a@b.kr", "locale": "en-US"], as: person)
                .payload["viewer"]["email"] == "a@b.kr")
        #expect(
            try await Self.update([:], as: person).payload["viewer"]["email"] == "a@b.kr")
        #expect(try await Self.update(["email": nil], as: person).payload["viewer"]["email"].isNull)
        #expect(
            try await Served.current.complexes.sql(
                "SELECT locale FROM account WHERE id = sample_id(x'acc'::int, 8, 170)") == "en-US")
    }

    @Test func `invalid profile values are reported with their path`() async throws {
        let person = Office.newcomer(171)
        #expect(
            try await Self.update(
                ["displayName": "가", "email": "nobody", "locale": "한국"], as: person
            ).problems == ["TOO_SHORT displayName", "BAD_FORMAT email", "BAD_FORMAT locale"])
        #expect(
            try await Self.update(["displayName": nil, "locale": ""], as: person).problems
                == ["REQUIRED displayName", "REQUIRED locale"])
        #expect(
            try await Self.update(["displayName": "주민 1-12"], as: person).problems
                == ["NOT_UNIQUE displayName"])
        #expect(
            try await Self.update(["displayName": "x y"], as: .guest).problems
                == ["GUEST_READ_ONLY"])
        #expect(
            try await Self.update(["displayName": "x y"], as: nil).problems
                == ["UNAUTHENTICATED"])
    }

    @Test func `a device is ended by its owner only`() async throws {
        let server = try Served.current.server
        func revoke(_ id: String, as person: Person?) async throws -> MemberAction {
            try await MemberAction.run(
                "sessionRevoke", ["sessionId": .string(id)], as: person, "revokedSessionId")
        }
        let victim = Office.newcomer(172)
        let id = SampleComplexes.session(of: victim)
        #expect(try await revoke(id, as: nil).problems == ["UNAUTHENTICATED"])
        #expect(
            try await revoke(id, as: Office.newcomer(173)).problems == ["NOT_FOUND sessionId"])
        #expect(
            try await revoke("garbage", as: Office.newcomer(173)).problems
                == ["NOT_FOUND sessionId"])
        let done = try await revoke(id, as: victim)
        #expect(done.problems == [])
        #expect(done.payload["revokedSessionId"] == .string(id))
        #expect(try await server.post("{ viewer { username } }", token: victim.token).status == 401)
        let guest = SampleComplexes.session(of: .guest)
        #expect(try await revoke(guest, as: .guest).problems == [])
    }

    @Test func `D17: a name that was given up and taken again has nothing of its old owner`()
        async throws
    {
        let server = try Served.current.server
        let list = "{ viewer { user { displayName } memberships { nodes { apartment { id } } } } }"
        let old = Person.resident(of: 1, 8)
        let new = Office.newcomer(174)
        #expect(
            try await server.post(list, token: old.token).data["viewer"]["memberships"]["nodes"]
                .items.count == 1)
        #expect(try await Self.update(["displayName": "떠난 사람"], as: old).problems == [])
        #expect(try await Self.update(["displayName": "주민 1-8"], as: new).problems == [])
        let after = try await server.post(list, token: new.token)
        #expect(after.data["viewer"]["user"]["displayName"] == "주민 1-8")
        #expect(after.data["viewer"]["memberships"]["nodes"] == [])
        // One's own list immediately shows what others change.
        _ = try await MemberAction.run(
            "apartmentAppointManager",
            ["apartmentId": .string(SampleComplexes.apartment(3)), "userId": .string(new.id)],
            as: .platformAdmin)
        #expect(
            try await server.post(list, token: new.token).data["viewer"]["memberships"]["nodes"]
                .items.count == 1)
    }
}

@Suite(.served(["DANJI_ACTION_LIMITS": "on"], sql: MembersOffice.newcomers), .serialized)
struct AccountLimitTests {
    @Test func `D27: an address gets ten guests an hour, and they end after a day`() async throws {
        let served = try Served.current
        var codes: [String] = []
        var token = ""
        for _ in 0..<11 {
            let done = try await MemberAction.run(
                "signInAsGuest", [:], as: nil, "tokens { accessToken } viewer { guestExpiresAt }")
            codes += done.codes
            token = done.payload["tokens"]["accessToken"].string ?? token
        }
        #expect(codes == ["RATE_LIMITED"])
        #expect(try await served.server.post("{ viewer { isGuest } }", token: token).status == 200)
        try await served.complexes.sql(
            "UPDATE account SET guest_expires_at = now() - interval '1 second' WHERE is_guest")
        #expect(try await served.server.post("{ viewer { isGuest } }", token: token).status == 401)
    }

    @Test func `D18: sign-in is throttled, and an account has ten sessions`() async throws {
        let served = try Served.current
        let signUp = try await MemberAction.run(
            "signUp",
            [
                "username": "열쇠", "password": "correct horse battery", "displayName": "열쇠",
                "acceptsTerms": true, "acceptsPrivacyPolicy": true, "isOver14": true,
            ], as: nil, "viewer { username }")
        #expect(signUp.problems == [])
        func signIn(_ password: String) async throws -> [String] {
            try await MemberAction.run(
                "signIn", ["username": "열쇠", "password": .string(password)], as: nil,
                "viewer { username }"
            ).codes
        }
        for _ in 0..<9 { #expect(try await signIn("correct horse battery") == []) }
        #expect(
            try await served.complexes.sql(
                """
                SELECT count(*) FILTER (WHERE ended_at IS NULL), bool_and(a.last_signed_in_at
                    IS NOT NULL) FROM session s JOIN account a ON a.id = s.account_id
                WHERE a.username = '열쇠'
                """) == "10|t")
        #expect(try await signIn("wrong horse battery") == ["BAD_CREDENTIALS"])
        #expect(try await signIn("correct horse battery") == ["RATE_LIMITED"])
    }

    @Test func `a person who requests and cancels all day is told to wait`() async throws {
        let person = MembersOffice.newcomer(180)
        for _ in 0..<30 {
            let id = try await MembersOffice.request(as: person)
            let done = try await MemberAction.run(
                "membershipCancel", ["membershipId": .string(id)], as: person)
            #expect(done.problems == [])
        }
        let done = try await MemberAction.run(
            "membershipRequest", MembersOffice.claim(), as: person)
        #expect(done.codes == ["RATE_LIMITED"])
        #expect((done.payload["userErrors"][0]["retryAfterSeconds"].int ?? 0) > 60_000)
    }
}
