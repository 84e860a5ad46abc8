// The small demo on a real PostgreSQL: complete, consistent, and reproducible.

import Demo
import Foundation
import Postgres
import Resolvers
import TestSupport
import Testing

@Suite(.services) struct DemoLoadTests {
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
            // Every counter equals the number of its rows.
            let wrong = try await psql(
                """
                SELECT
                    (SELECT count(*) FROM feed f WHERE comment_count <> (SELECT count(*)
                        FROM comment c WHERE c.subject_id = f.id AND c.deleted_at IS NULL)),
                    (SELECT count(*) FROM feed f WHERE last_activity_at <> (SELECT max(created_at)
                        FROM comment c WHERE c.subject_id = f.id)),
                    (SELECT count(*) FROM comment p WHERE reply_count <> (SELECT count(*)
                        FROM comment c WHERE c.parent_id = p.id AND c.deleted_at IS NULL)),
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

    @Test func `complaints, notices and polls are in every state, with their history`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            _ = try await load(client)
            let states = { (table: String, column: String) in
                try await psql(
                    """
                    SELECT string_agg(s, ' ' ORDER BY s) FROM (
                        SELECT DISTINCT \(column) AS s FROM \(table) WHERE apartment_id = (
                            SELECT id FROM apartment WHERE kapt_code = 'A00000001')) AS t
                    """, url)
            }
            #expect(
                try await states("complaint", "status")
                    == "CLOSED IN_PROGRESS ON_HOLD RECEIVED REJECTED RESOLVED WITHDRAWN")
            #expect(
                try await states("notice", "state")
                    == "ARCHIVED DRAFT EXPIRED PUBLISHED SCHEDULED")
            #expect(
                try await states("poll", "state")
                    == "CANCELLED CLOSED DRAFT OPEN PUBLISHED SCHEDULED")
            #expect(
                try await states("poll_result", "outcome") == "ELECTED PASSED QUORUM_NOT_MET")
            // The history ends in the complaint's state; numbers and counters have no gaps.
            let wrong = try await psql(
                """
                SELECT
                    (SELECT count(*) FROM complaint c WHERE status <> (
                        SELECT to_status FROM complaint_event e WHERE e.complaint_id = c.id
                        ORDER BY at DESC LIMIT 1)),
                    (SELECT count(*) FROM complaint c WHERE revision <> (
                        SELECT count(*) FROM complaint_event e WHERE e.complaint_id = c.id)),
                    (SELECT count(*) FROM apartment_counter n WHERE value <> CASE kind
                        WHEN 'complaints' THEN (SELECT max(number) FROM complaint c
                            WHERE c.apartment_id = n.apartment_id)
                        ELSE (SELECT count(*) FROM contact c
                            WHERE c.apartment_id = n.apartment_id) END),
                    (SELECT count(*) FROM complaint c WHERE number <> (SELECT count(*)
                        FROM complaint o WHERE o.apartment_id = c.apartment_id
                            AND o.created_at <= c.created_at)),
                    (SELECT count(*) FROM notice n WHERE comment_count <> (SELECT count(*)
                        FROM comment c WHERE c.subject_id = n.id)),
                    (SELECT count(*) FROM poll_thread t WHERE comment_count <> (SELECT count(*)
                        FROM comment c WHERE c.subject_id = t.poll_id))
                """, url)
            #expect(wrong == "0|0|0|0|0|0")
            // Nothing is older than the people, no past event is in the future, and every poll
            // opened and closed at its time.
            let late = try await psql(
                """
                SELECT (SELECT count(*) FROM poll WHERE greatest(created_at, scheduled_at,
                        frozen_at, closed_at, published_at) > now()),
                    (SELECT count(*) FROM poll WHERE frozen_at <> opens_at
                        OR closed_at <> closes_at OR scheduled_at >= opens_at),
                    (SELECT count(*) FROM complaint WHERE updated_at > now()),
                    (SELECT count(*) FROM notice WHERE greatest(published_at, updated_at) > now()),
                    (SELECT count(*) FROM comment WHERE greatest(created_at, deleted_at) > now()),
                    (SELECT count(*) FROM (SELECT created_at FROM poll
                        UNION ALL SELECT created_at FROM notice
                        UNION ALL SELECT created_at FROM complaint
                        UNION ALL SELECT created_at FROM feed
                        UNION ALL SELECT requested_at FROM membership) AS began
                        WHERE created_at < (SELECT max(joined_at) FROM account))
                """, url)
            #expect(late == "0|0|0|0|0|0")
        }
    }

    @Test func `votes in the demo follow the rules of real votes`() async throws {
        try await withMigratedDatabase { client, url in
            _ = try await load(client)
            let wrong = try await psql(
                """
                SELECT
                    (SELECT count(*) FROM poll p WHERE frozen_at IS NOT NULL AND electorate_size
                        <> (SELECT count(*) FROM poll_voter v WHERE v.poll_id = p.id)),
                    (SELECT count(*) FROM poll p JOIN poll_result r ON r.poll_id = p.id
                        WHERE r.outcome <> 'QUORUM_NOT_MET' AND (r.ballots <> p.voted_online
                            OR r.ballots <> (SELECT sum(votes) FROM poll_tally t
                                WHERE t.poll_id = p.id))),
                    (SELECT count(*) FROM poll p WHERE state = 'OPEN' AND NOT EXISTS (
                        SELECT FROM poll_voter v WHERE v.poll_id = p.id AND v.has_voted)),
                    (SELECT count(*) FROM poll p WHERE ballot_mode = 'SECRET' AND (
                        (SELECT count(*) FROM poll_sealed_ballot b WHERE b.poll_id = p.id)
                            <> CASE WHEN urn = 'SEALED' AND frozen_at IS NOT NULL
                                THEN (SELECT count(*) FROM poll_voter v
                                    WHERE v.poll_id = p.id AND v.has_voted) ELSE 0 END
                        OR (SELECT count(*) FROM poll_ballot b WHERE b.poll_id = p.id)
                            <> CASE urn WHEN 'OPENED' THEN p.voted_online ELSE 0 END))
                """, url)
            #expect(wrong == "0|0|0|0")
            let results = try await psql(
                """
                SELECT p.title, r.outcome, p.voted_online, p.electorate_size, r.abstentions,
                    (SELECT string_agg(votes::text, ':' ORDER BY c.position)
                        FROM poll_tally t JOIN poll_choice c ON c.id = t.choice_id
                        WHERE t.poll_id = p.id)
                FROM poll p JOIN poll_result r ON r.poll_id = p.id JOIN apartment a
                    ON a.id = p.apartment_id AND a.kapt_code = 'A00000001'
                ORDER BY p.created_at
                """, url)
            #expect(
                results == """
                    입주자대표회의 회장 선거|ELECTED|8|12|0|3:5
                    지하 주차장 전기차 충전기 4기 증설|PASSED|9|12|1|6:2:1
                    단지 안 도로 일방통행 지정|QUORUM_NOT_MET|3|12|0|
                    """)
            // Ballots of the open election are in the ballot box, sealed.
            #expect(
                try await psql(
                    "SELECT count(*) FROM poll_voter v JOIN poll p ON p.id = v.poll_id "
                        + "WHERE has_voted AND state = 'OPEN' AND purpose = 'ELECTION'", url)
                    == "8")
            #expect(
                try await psql("SELECT prosrc FROM pg_proc WHERE proname = 'danji_now'", url)
                    == "SELECT clock_timestamp()")
        }
    }

    @Test func `the clock continues as before`() async throws {
        try await withMigratedDatabase { client, url in
            try await DomainClock.set(offsetSeconds: 86_400, on: client)
            _ = try await load(client)
            #expect(
                try await psql(
                    "SELECT danji_now() - now() BETWEEN '23:59' AND '24:01'", url) == "t")
            #expect(
                try await psql(
                    "SELECT max(opens_at) > now() + '10 days' FROM poll WHERE state = 'DRAFT'", url)
                    == "t")
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
                    UNION ALL SELECT complaint::text FROM complaint
                    UNION ALL SELECT notice::text FROM notice
                    UNION ALL SELECT poll::text FROM poll
                    UNION ALL SELECT poll_voter::text FROM poll_voter
                    UNION ALL SELECT contact::text FROM contact
                    UNION ALL SELECT schedule::text FROM schedule
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
                SELECT concat(apartment_id, id, author_id, content) AS t FROM feed
                UNION ALL SELECT concat(apartment_id, id, author_id, content, depth, reply_count,
                    deleted_by) FROM comment
                UNION ALL SELECT concat(id, username, display_name, password_hash) FROM account
                UNION ALL SELECT concat(apartment_id, account_id, role, status) FROM membership
                UNION ALL SELECT concat(apartment_id, author_id, title, state, status_of) FROM (
                    SELECT apartment_id, author_id, title, state, '' AS status_of FROM notice
                    UNION ALL SELECT apartment_id, author_id, title, state, purpose FROM poll
                    UNION ALL SELECT apartment_id, author_id, title, status, priority
                    FROM complaint) AS told) AS r
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

    @Test func `real complexes are used if the directory has them`() async throws {
        try await withMigratedDatabase { client, url in
            let list = Checkout.url("Data/apartments-gyeonggi.csv").path(percentEncoded: false)
            _ = try await ApartmentImport.run(file: list, on: client)
            let report = try await load(client)
            #expect(report.apartments.map(\.name) == ["우남퍼스트빌", "우남퍼스트빌"])
            #expect(try await psql("SELECT count(*) FROM apartment", url) == "5067")
            #expect(try await psql("SELECT count(*) FROM apartment WHERE is_demo", url) == "2")
        }
    }

    @Test func `every announced account can sign in`() async throws {
        try await withMigratedDatabase { client, _ in
            let report = try await load(client)
            let accounts = Accounts(client, hasher: Self.hasher, limits: .off)
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
