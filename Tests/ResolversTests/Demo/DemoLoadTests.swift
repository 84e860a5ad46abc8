// The small demo on a real PostgreSQL: complete, consistent, and the same a second time.

import Foundation
import Postgres
import Resolvers
import TestSupport
import Testing

@Suite struct DemoLoadTests {
    private static let hasher = PasswordHasher(cost: .init(rounds: 1 << 10), queueLimit: 100)

    private func load(
        _ client: PostgresClient, isProduction: Bool = false, force: Bool = false
    ) async throws -> DemoLoad.Report {
        try await DemoLoad.run(
            .small, on: client, hasher: Self.hasher, isProduction: isProduction, force: force)
    }

    @Test func `the small demo has posts, comments and people in two complexes`() async throws {
        try await withMigratedDatabase { client, url in
            let report = try await load(client)
            #expect(report.isLoaded)
            #expect(report.apartments.map(\.kaptCode) == ["A00000001", "A00000002"])
            let posts = try await psql(
                "SELECT min(n), sum(n) >= 50 FROM (SELECT count(*) AS n FROM feed "
                    + "GROUP BY apartment_id) AS f", url)
            #expect(posts == "23|t")
            // Every counter is what counting finds.
            let wrong = try await psql(
                """
                SELECT
                    (SELECT count(*) FROM feed f WHERE comment_count <> (SELECT count(*)
                        FROM comment c WHERE c.subject_id = f.id)),
                    (SELECT count(*) FROM feed f WHERE last_activity_at <> (SELECT max(created_at)
                        FROM comment c WHERE c.subject_id = f.id)),
                    (SELECT count(*) FROM comment p WHERE reply_count <> (SELECT count(*)
                        FROM comment c WHERE c.parent_id = p.id)),
                    (SELECT count(*) FROM apartment a WHERE member_count <> (SELECT count(*)
                        FROM membership m WHERE m.apartment_id = a.id AND status = 'VERIFIED')),
                    (SELECT count(*) FROM comment c JOIN comment p ON p.id = c.parent_id
                        WHERE p.subject_id <> c.subject_id OR p.created_at >= c.created_at),
                    (SELECT count(*) FROM apartment WHERE NOT (is_demo AND is_managed))
                """, url)
            #expect(wrong == "0|0|0|0|0|0")
            let content = try await psql(
                "SELECT count(*) FROM feed WHERE is_pinned AND content LIKE E'%이야기 나눠요.\\n\\n개인%'",
                url)
            #expect(content == "2")
            #expect(
                try await psql(
                    "SELECT count(*) FROM membership m LEFT JOIN household h "
                        + "ON h.id = m.household_id WHERE role = 'RESIDENT' AND h.id IS NULL", url)
                    == "0")
        }
    }

    @Test func `a second load changes nothing`() async throws {
        try await withMigratedDatabase { client, url in
            let first = try await load(client)
            let sum = """
                SELECT md5(string_agg(t, '' ORDER BY t)) FROM (
                    SELECT feed::text AS t FROM feed UNION ALL SELECT comment::text FROM comment
                    UNION ALL SELECT account::text FROM account
                    UNION ALL SELECT membership::text FROM membership
                    UNION ALL SELECT household::text FROM household
                    UNION ALL SELECT apartment_version::text FROM apartment_version
                    UNION ALL SELECT directory_version::text FROM directory_version) AS rows
                """
            let before = try await psql(sum, url)
            let second = try await load(client)
            #expect(!second.isLoaded)
            #expect(second.apartments == first.apartments)
            #expect(second.signIns == first.signIns)
            #expect(try await psql(sum, url) == before)
        }
    }

    @Test func `another database gets the same rows`() async throws {
        let sum = """
            SELECT md5(string_agg(t, '' ORDER BY t)) FROM (
                SELECT concat(apartment_id, id, author_id, content, created_at) AS t FROM feed
                UNION ALL SELECT concat(apartment_id, id, author_id, content, created_at)
                FROM comment
                UNION ALL SELECT concat(id, username, display_name, password_hash) FROM account
                UNION ALL SELECT concat(apartment_id, id, account_id, role) FROM membership) AS r
            """
        var sums: Set<String> = []
        for _ in 0..<2 {
            try await withMigratedDatabase { client, url in
                _ = try await load(client)
                sums.insert(try await psql(sum, url))
            }
        }
        #expect(sums.count == 1)
    }

    @Test func `real complexes are taken where the directory has them`() async throws {
        try await withMigratedDatabase { client, url in
            let list = Checkout.url("Data/apartments-gyeonggi.csv").path(percentEncoded: false)
            _ = try await ApartmentImport.run(file: list, on: client)
            let report = try await load(client)
            #expect(report.apartments.map(\.name) == ["용인신갈푸르지오", "분당 파크뷰"])
            #expect(try await psql("SELECT count(*) FROM apartment", url) == "5067")
            #expect(try await psql("SELECT count(*) FROM apartment WHERE is_demo", url) == "2")
        }
    }

    @Test func `everybody who is announced can sign in`() async throws {
        try await withMigratedDatabase { client, _ in
            let report = try await load(client)
            let accounts = Accounts(client, hasher: Self.hasher)
            for person in report.signIns {
                let outcome = try await accounts.signIn(
                    username: person.username, password: report.password, clientName: nil,
                    from: ClientAddress("203.0.113.7"))
                #expect(outcome.value != nil, "\(person.username)")
            }
            #expect(
                PasswordRule.problem(
                    of: report.password, username: report.signIns[0].username, path: []) == nil)
        }
    }

    @Test func `production gets no demo, unless it is forced`() async throws {
        try await withMigratedDatabase { client, url in
            let error = await #expect(throws: DemoLoad.Failure.self) {
                try await load(client, isProduction: true)
            }
            #expect(error?.description.contains("--force") == true)
            #expect(try await psql("SELECT count(*) FROM account", url) == "0")
            let forced = try await load(client, isProduction: true, force: true)
            #expect(forced.isLoaded)
        }
    }
}
