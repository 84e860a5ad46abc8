// D22: what the pilot showed to the public. Here only what must be is public, and no log and no
// file of the repository contains private data.
import Foundation
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.newcomers)) struct PrivacyTests {
    @Test func `D22: the public finds no metrics, no admin pages and no debugging`() async throws {
        let server = try Served.current.server
        for path in ["/metrics", "/admin", "/admin/", "/__debug__/", "/debug", "/stats", "/media/"]
        {
            #expect(try await server.http.request("GET", path).status == 404, "\(path)")
        }
    }

    @Test(arguments: ["DANJI_SECRET", "DANJI_PUBLIC_URL"])
    func `D22: production does not start without its required settings`(
        _ missing: String
    ) async throws {
        var environment = [
            "DANJI_DATABASE_URL": TestServices.servingURL(try Served.current.complexes.database),
            "DANJI_CACHE": "off",
            "DANJI_SECRET": Data((0..<32).map { UInt8($0) }).base64EncodedString(),
            "DANJI_PUBLIC_URL": "https://danji.example",
        ]
        environment[missing] = nil
        // No environment is set: `serve` defaults to production.
        let ending = try await Program.run(["serve", "--port", "0"], environment: environment)
        #expect(ending.status != 0)
        #expect(ending.errors.contains(missing), "\(ending.errors)")
    }

    @Test func `D22: no line of the log has people's names, phones or texts`() async throws {
        let served = try await Office.served()
        let secrets = [
            "남궁비밀", "01098765432", "비밀스러운 민원", "비밀스러운 글", "secret@danji.example",
            "비밀호칭",
        ]
        let newcomer = try Acting(MembersOffice.newcomer(7))
        _ = try await newcomer(
            "membershipRequest", MembersOffice.claim(realName: secrets[0]), "membership { id }")
        _ = try await newcomer(
            "profileUpdate", ["email": .string(secrets[4]), "displayName": .string(secrets[5])])
        _ = try await Office.act(
            "householdsUpsert",
            [
                "apartmentId": .string(Office.apartment),
                "rows": [
                    ["building": "101", "unit": "1", "registeredPhones": [.string(secrets[1])]]
                ],
            ], as: Office.staff)
        _ = try await Office.act(
            "complaintCreate",
            [
                "apartmentId": .string(Office.apartment), "category": "NOISE",
                "title": .string(secrets[2]), "description": .string(secrets[2]),
            ], as: .resident(of: 1, 3))
        _ = try await Office.act(
            "feedCreate",
            ["apartmentId": .string(Office.apartment), "content": .string(secrets[3])],
            as: .resident(of: 1, 3))
        // Failures are logged as well: a text where an ID is expected.
        _ = try await served.server.post(
            "query ($id: ID!) { feed(id: $id) { content nothing } }",
            ["id": .string(secrets[3])], token: SampleComplexes.Person.resident(of: 1, 3).token)
        let log = served.server.log
        #expect(log.contains("\"message\":\"request\""))
        for secret in secrets { #expect(!log.contains(secret), "\(secret)") }
    }

    /// Patterns of secrets that have been committed elsewhere, including the pilot's, as regular
    /// expressions for grep.
    private static let secretForms = [
        "-----BEGIN [A-Z ]*PRIVATE KEY-----", #"\b(AKIA|ASIA)[0-9A-Z]{16}\b"#,
        "serviceKey=[A-Za-z0-9%+/]{40,}", #"\bgh[pousr]_[A-Za-z0-9]{36}"#,
        "postgres(ql)?://[^/[:space:]:@]+:[^/[:space:]@$({]{6,}@",
        "DANJI_SECRET=[\"']?[A-Za-z0-9+/]{43}=",
    ]

    @Test func `D22: no secret is in the repository`() async throws {
        let root = Checkout.root.path(percentEncoded: false)
        for form in Self.secretForms {
            let found = try await run(
                "bash",
                [
                    "-c",
                    #"cd "$0" && { grep -rIlE --exclude-dir=.build --exclude-dir=.git -e "$1" . || true; }"#,
                    root, form,
                ])
            #expect(found == "", "\(form)")
        }
        // The search works: this file contains the start of a pattern.
        let sample = try await run("grep", ["-rlF", "-e", "PRIVATE KEY-----", root + "/Tests"])
        #expect(sample.contains("PrivacyTests.swift"))
    }
}

/// D26: deleted content is retained, and written content is found.
@Suite(.served()) struct TrailTests {
    @Test func `D26: posts are found by two letters of their text`() async throws {
        let resident = try Acting(.resident(of: 1, 3))
        let made = try await resident(
            "feedCreate",
            ["apartmentId": .string(SampleComplexes.apartment(1)), "content": "분실물: 파란 우산"],
            "feed { id }")
        for (words, isFound) in [("우산", true), ("파란 우산", true), ("양산", false)] {
            let found = try await resident.ask(
                """
                query ($a: ID!, $text: String) { apartment(id: $a) {
                    feeds(filter: {text: $text}, first: 5) { nodes { id } } } }
                """,
                ["a": .string(SampleComplexes.apartment(1)), "text": .string(words)])
            let ids = found["apartment"]["feeds"]["nodes"].items.map { $0["id"] }
            #expect(ids == (isFound ? [made["feed"]["id"]] : []), "\(words)")
        }
    }

    @Test func `D26: deleted rows remain in their table with who deleted them`() async throws {
        let feed = SampleComplexes.feed(1, 21)
        let comment = SampleComplexes.comment(1, 22, 2)
        let number = 1 + 21 * 7 % SampleComplexes.residents
        _ = try await Acting(.resident(of: 1, number))("feedDelete", ["feedId": .string(feed)])
        _ = try await Acting(.resident(of: 1, 1 + 24 % SampleComplexes.residents))(
            "commentDelete", ["commentId": .string(comment)])
        let rows = try await Served.current.complexes.sql(
            """
            SELECT content <> '', deleted_at IS NOT NULL, deleted_by IS NOT NULL FROM feed
            WHERE apartment_id = 1 AND id = \(SampleComplexes.rowID(.feed, 1, 21))
            UNION ALL SELECT content <> '', deleted_at IS NOT NULL, deleted_by IS NOT NULL
            FROM comment
            WHERE apartment_id = 1 AND id = \(SampleComplexes.rowID(.comment, 1, 22, 2))
            """)
        #expect(rows == "t|t|t\nt|t|t")
    }
}
