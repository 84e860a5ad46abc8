// A request has one viewer: what the gate saw is fixed, whatever happens to the session meanwhile.

import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services) struct GateTests {
    /// Two complexes; the person is a verified resident of the first.
    private static func withResident(
        _ body: (AccountsFixture, SignedIn, Gate) async throws -> Void
    ) async throws {
        try await withAccounts { f in
            let signedIn = try await f.signUp("김철수")
            _ = try await f.psql(
                """
                INSERT INTO apartment (kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
                    is_demo, search_text, search_grams)
                SELECT 'A0000000' || n, n || '단지', '', '', '', '4113510300', n > 1, '', '{}'
                FROM generate_series(1, 3) n;
                """)
            _ = try await f.psql(
                """
                INSERT INTO account_apartment SELECT id, 1 FROM account;
                INSERT INTO membership (apartment_id, id, account_id, role, status)
                SELECT 1, gen_random_uuid(), id, 'OFFICE_MANAGER', 'VERIFIED' FROM account;
                """)
            let gate = try await Gate.enter(
                f.client, token: signedIn.tokens.access, naming: [], from: nil)
            try await body(f, signedIn, gate)
        }
    }

    @Test(arguments: [
        "UPDATE session SET ended_at = now()", "DELETE FROM session",
        "UPDATE session SET access_expires_at = now() - interval '1 hour'",
        "UPDATE session SET access_hash = sha256('another')",
        "UPDATE account SET deleted_at = now()",
    ])
    func `who asks stays the same when a complex is met after their session ended`(
        _ end: String
    ) async throws {
        try await Self.withResident { f, _, gate in
            let viewer = try #require(gate.viewer)
            _ = try await f.psql(end)
            let met = try await gate.apartments([2])
            #expect(met[2]?.isDemo == true)
            #expect(gate.viewer?.id == viewer.id)
            #expect(gate.viewer?.session == viewer.session)
            #expect(met[2]?.canRead(gate.viewer) == true)
        }
    }

    @Test func `what was seen of a complex does not change when another is loaded`() async throws {
        try await Self.withResident { f, _, gate in
            #expect(gate.known.map { $0.membership?.role } == ["OFFICE_MANAGER"])
            let now = try await gate.now()
            _ = try await f.psql(
                "UPDATE membership SET role = 'MODERATOR'; UPDATE directory_version SET version = 77;"
            )
            _ = try await gate.apartments([1, 2])
            #expect(gate.known.first?.membership?.role == "OFFICE_MANAGER")
            let later = try await gate.now()
            #expect(later == now)
            let version = try await gate.directoryVersion()
            #expect(version != 77)
            // A mutation's next field sees the then current state, as the same person.
            gate.forget()
            let again = try await gate.apartments([1])
            #expect(again[1]?.membership?.role == "MODERATOR")
            let newer = try await gate.directoryVersion()
            #expect(newer == 77)
            #expect(gate.viewer?.username == "김철수")
        }
    }

    @Test func `a viewer who signs out in a request is anonymous in the rest of it`() async throws {
        try await Self.withResident { _, _, gate in
            gate.leave()
            #expect(gate.viewer == nil)
            let met = try await gate.apartments([1])
            #expect(met[1] != nil && met[1]?.membership == nil)
            #expect(gate.viewer == nil)
        }
    }

    @Test func `anonymous requests remain anonymous`() async throws {
        try await Self.withResident { f, _, _ in
            let gate = try await Gate.enter(f.client, token: nil, naming: [], from: nil)
            let met = try await gate.apartments([1, 2])
            #expect(met.count == 2)
            #expect(gate.viewer == nil)
        }
    }
}
