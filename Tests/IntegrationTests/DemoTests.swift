// The small demo, as seen by its people and a guest.
import TestSupport
import Testing

struct DemoTests {
    /// A server on a database with the demo.
    private struct Demo {
        let server: RunningServer
        /// `danji demo load` says it.
        let password: String

        static func with(_ body: (Demo) async throws -> Void) async throws {
            let services = try TestServices.shared()
            let database = try await SampleComplexes.migratedDatabase(on: services)
            let variables = Served.Cache.redis.environment(services, database)
            let load = { () async throws -> String in
                let ending = try await Program.run(
                    ["demo", "load", "--scale", "small"],
                    environment: variables.merging(["DANJI_ENVIRONMENT": "development"]) { $1 })
                #expect(ending.status == 0, "\(ending.errors)")
                return ending.output
            }
            let first = try await load()
            let second = try await load()
            #expect(first.hasPrefix("Demo data loaded."))
            #expect(second.hasPrefix("The demo data was there already."))
            #expect(
                first.split(separator: "\n").dropFirst()
                    == second.split(separator: "\n").dropFirst())
            let match = try #require(first.firstMatch(of: #/the password (\S+) as/#))
            try await RunningServer.with(variables) { server in
                try await body(Demo(server: server, password: String(match.1)))
            }
        }

        func signIn(_ username: String) async throws -> String {
            let answer = try await server.post(
                """
                mutation ($input: SignInInput!) { signIn(input: $input) { tokens { accessToken } } }
                """,
                ["input": ["username": .string(username), "password": .string(password)]])
            return try #require(answer.data["signIn"]["tokens"]["accessToken"].string)
        }

        func ask(_ selection: String, of kaptCode: String = "A00000001", _ token: String)
            async throws -> JSON
        {
            let answer = try await server.post(
                "{ apartmentByKaptCode(kaptCode: \"\(kaptCode)\") { \(selection) } }", token: token)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            return answer.data["apartmentByKaptCode"]
        }
    }

    private func values(_ nodes: JSON, _ field: String) -> Set<String> {
        Set(nodes["nodes"].items.compactMap { $0[field].string })
    }

    @Test func `the demo's people see something in every state`() async throws {
        try await Demo.with { demo in
            try await office(demo)
            try await commission(demo)
            try await residents(demo)
            try await guest(demo)
        }
    }

    private func office(_ demo: Demo) async throws {
        let seen = try await demo.ask(
            """
            complaints(first: 50) { nodes { number status reopenCount
                events(first: 20) { nodes { ... on ComplaintStatusChanged { to } } } } }
            notices(first: 50, filter: {
                states: [DRAFT, SCHEDULED, PUBLISHED, EXPIRED, ARCHIVED]}) {
                nodes { state importance audience { name } } }
            polls(first: 50) { nodes { state purpose } }
            memberships(first: 50) { nodes { status role claimedName decidedBy { displayName }
                household { building { name } unit } } }
            contacts(first: 50) { nodes { name } }
            households(first: 100) { totalCount }
            """, try await demo.signIn("demo1-manager"))
        #expect(
            values(seen["complaints"], "status") == [
                "RECEIVED", "IN_PROGRESS", "ON_HOLD", "RESOLVED", "CLOSED", "REJECTED", "WITHDRAWN",
            ])
        for complaint in seen["complaints"]["nodes"].items {
            let steps = complaint["events"]["nodes"].items.compactMap { $0["to"].string }
            #expect(steps.first == "RECEIVED" && steps.last == complaint["status"].string)
        }
        #expect(
            seen["complaints"]["nodes"].items.contains { $0["reopenCount"] == .int(1) })
        #expect(
            values(seen["notices"], "state")
                == ["DRAFT", "SCHEDULED", "PUBLISHED", "EXPIRED", "ARCHIVED"])
        #expect(values(seen["notices"], "importance") == ["NORMAL", "URGENT"])
        #expect(
            values(seen["polls"], "state")
                == ["DRAFT", "SCHEDULED", "OPEN", "CLOSED", "PUBLISHED", "CANCELLED"])
        #expect(values(seen["polls"], "purpose") == ["SURVEY", "RESOLUTION", "ELECTION"])
        #expect(
            values(seen["memberships"], "status") == ["VERIFIED", "PENDING", "REJECTED", "REVOKED"])
        #expect(
            values(seen["memberships"], "claimedName").isSuperset(of: ["이하늘", "정다운"]))
        #expect(seen["contacts"]["nodes"].items.count == 6)
        #expect(seen["households"]["totalCount"] == .int(48))
    }

    private func commission(_ demo: Demo) async throws {
        let seen = try await demo.ask(
            """
            polls(first: 3, filter: {purposes: [ELECTION]}) { nodes { state ballotMode title
                choices { title } turnout { voted eligible } votes(first: 1) { totalCount }
                electorate { size } voterRoll(first: 5, filter: {hasVoted: true}) { totalCount }
                result { outcome winners { title } } } }
            """, try await demo.signIn("demo1-resident10"))
        let elections = seen["polls"]["nodes"].items
        let open = try #require(elections.first { $0["state"].string == "OPEN" })
        #expect(open["turnout"] == ["voted": .int(4), "eligible": .int(12)])
        #expect(open["electorate"]["size"] == .int(12))
        #expect(open["voterRoll"]["totalCount"] == .int(4))
        #expect(open["choices"].items.count == 3)
        #expect(open["result"] == .null && open["votes"] == .null)
        let published = try #require(elections.first { $0["state"].string == "PUBLISHED" })
        #expect(published["result"]["outcome"].string == "ELECTED")
        #expect(published["result"]["winners"][0]["title"].string == "기호 2번 최유진")
        #expect(published["votes"] == .null)
    }

    private func residents(_ demo: Demo) async throws {
        // Two people of one household, and one who has not voted yet.
        let fields =
            "polls(first: 50) { nodes { title state viewerCanVote viewerBallot { hasVoted } } }"
        for (name, canVote) in [("demo1-resident03", false), ("demo1-resident09", true)] {
            let seen = try await demo.ask(fields, try await demo.signIn(name))
            let polls = seen["polls"]["nodes"].items
            #expect(!polls.contains { $0["state"].string == "DRAFT" })
            let auditor = try #require(
                polls.first { $0["title"].string == "입주자대표회의 감사 선거" })
            #expect(auditor["viewerCanVote"] == .bool(canVote))
            #expect(auditor["viewerBallot"]["hasVoted"] == .bool(!canVote))
        }
        // Applicants, refused and former residents are outsiders.
        for name in ["demo1-pending", "demo1-rejected", "demo1-movedout"] {
            let token = try await demo.signIn(name)
            let answer = try await demo.server.post(
                """
                { apartmentByKaptCode(kaptCode: "A00000001") { viewerMembership { status }
                    complaints(first: 5) { nodes { number } } } }
                """, token: token)
            #expect(answer.errors.first?["extensions"]["code"].string == "FORBIDDEN", "\(name)")
        }
    }

    private func guest(_ demo: Demo) async throws {
        let answer = try await demo.server.post(
            "mutation { signInAsGuest(input: {}) { tokens { accessToken } } }")
        let token = try #require(answer.data["signInAsGuest"]["tokens"]["accessToken"].string)
        for kaptCode in ["A00000001", "A00000002"] {
            let seen = try await demo.ask(
                """
                isDemo name feeds(first: 20) { nodes { id } }
                thread: feeds(first: 1, filter: {text: "회의록은 어디에서"}) { nodes {
                    comments(first: 9) { nodes { content isDeleted replyCount
                        replies(first: 3) { nodes { replies(first: 3) { nodes {
                            replies(first: 3) { nodes { depth } } } } } } } } } }
                polls(first: 20) { nodes { state } } notices(first: 20) { nodes { state } }
                """, of: kaptCode, token)
            #expect(seen["name"].string == "한빛마을 시범단지" && seen["isDemo"] == .bool(true))
            #expect(seen["feeds"]["nodes"].items.count == 20)
            #expect(!values(seen["polls"], "state").contains("DRAFT"))
            #expect(values(seen["notices"], "state") == ["PUBLISHED"])
            let comments = seen["thread"]["nodes"][0]["comments"]["nodes"].items
            let tombstone = try #require(comments.first { $0["isDeleted"] == .bool(true) })
            #expect(tombstone["content"] == .null && tombstone["replyCount"] == .int(1))
            #expect(
                comments.contains {
                    $0["replies"]["nodes"][0]["replies"]["nodes"][0]["replies"]["nodes"][0]["depth"]
                        == .int(3)
                })
        }
    }
}
