// Sessions that end, or get new tokens, while their requests run.
import TestSupport
import Testing

@Suite(.served(), .serialized) struct ViewerRaceTests {
    /// Ninety lists of a complex unrelated to the account, so that the request reaches it after the
    /// gate.
    private static let lists: String = {
        let apartment = SampleComplexes.apartment(3)
        let fields = (0..<90).map {
            "f\($0): feeds(apartmentId: \"\(apartment)\", first: 1) { totalCount nodes { id } }"
        }
        return "{ viewer { \(fields.joined(separator: " ")) } }"
    }()

    private static func signUp(_ name: String, on server: RunningServer) async throws -> JSON {
        let made = try await Acting(nil, on: server)(
            "signUp",
            [
                "username": .string(name), "password": "correct horse battery",
                "displayName": .string(name), "acceptsTerms": true,
                "acceptsPrivacyPolicy": true, "isOver14": true,
            ], "tokens { accessToken refreshToken }")
        return made["tokens"]
    }

    /// Runs the lists while `change` is sent, and checks every answer.
    private static func race(
        _ name: String, rounds: Int = 12,
        change: @escaping @Sendable (RunningServer, JSON) async throws -> Void
    ) async throws {
        let server = try Served.current.server
        for round in 0..<rounds {
            let tokens = try await signUp("\(name)\(round)", on: server)
            let access = tokens["accessToken"].string
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        let answer = try await server.post(lists, token: access)
                        if answer.status == 401 { return }
                        #expect(answer.errors.isEmpty, "\(answer.messages.prefix(2))")
                        let counts = (0..<90).map { answer.data["viewer"]["f\($0)"]["totalCount"] }
                        #expect(counts.allSatisfy { $0 == 0 })
                    }
                }
                group.addTask { try await change(server, tokens) }
                try await group.waitForAll()
            }
        }
        #expect(server.isRunning)
    }

    @Test func `a token is refreshed while a request reaches a complex`() async throws {
        try await Self.race("refresher") { server, tokens in
            _ = try await Acting(nil, on: server)(
                "tokenRefresh", ["refreshToken": tokens["refreshToken"]], "tokens { accessToken }")
        }
    }

    @Test func `a session is signed out while a request reaches a complex`() async throws {
        try await Self.race("leaver") { server, tokens in
            _ = try await server.post(
                "mutation { signOut(input: {everywhere: true}) { signedOutSessionCount } }",
                token: tokens["accessToken"].string)
        }
    }

    @Test func `an account is deleted while a request reaches a complex`() async throws {
        let sql = try Served.current.complexes
        try await Self.race("deleted", rounds: 6) { _, _ in
            try await sql.sql(
                "UPDATE account SET deleted_at = now() WHERE username LIKE 'deleted%'")
        }
    }

    @Test func `a viewer who signed out is anonymous in the rest of a mutation`() async throws {
        let server = try Served.current.server
        let tokens = try await Self.signUp("goner", on: server)
        let answer = try await server.post(
            """
            mutation { signOut(input: {}) { signedOutSessionCount }
                profileUpdate(input: {displayName: "다시"}) { userErrors { code } } }
            """, token: tokens["accessToken"].string)
        #expect(answer.data["signOut"]["signedOutSessionCount"] == 1)
        #expect(
            answer.data["profileUpdate"]["userErrors"].items.map { $0["code"] }
                == ["UNAUTHENTICATED"])
    }
}
