// The guarantees of the tables, verified in the database's own catalogue and by attempts.

import Demo
import Postgres
import Resolvers
import TestSupport
import Testing

@Suite(.services) struct SpineTests {
    /// What every row of a complex must have, read from the catalogue.
    @Test func `keys of a complex's tables start with the complex`() async throws {
        try await withMigratedDatabase { _, url in
            let owned = """
                SELECT c.oid FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                    AND a.attname = 'apartment_id' AND c.relname <> 'account_apartment'
                """
            let wrong = try await psql(
                """
                SELECT k.conname FROM pg_constraint k
                JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                WHERE k.conrelid IN (\(owned)) AND k.contype IN ('p', 'u', 'f')
                    AND a.attname <> 'apartment_id'
                    AND k.confrelid <> 'account'::regclass
                """, url)
            #expect(wrong.isEmpty, "\(wrong)")
        }
    }

    @Test func `deleting an account deletes nothing that the person wrote`() async throws {
        try await withMigratedDatabase { _, url in
            let cascades = try await psql(
                """
                SELECT conrelid::regclass FROM pg_constraint
                WHERE contype = 'f' AND confdeltype <> 'a' ORDER BY 1
                """, url)
            // An event's buildings are deleted with the event, a job's failures with the job, and a
            // text's search keys with the text.
            #expect(
                cascades.split(separator: "\n") == [
                    "session", "refresh_token", "schedule_building", "job_failure",
                    "feed_search", "notice_search", "complaint_search", "poll_search",
                ])
        }
    }

    @Test func `a row cannot cross from one complex into another`() async throws {
        try await withMigratedDatabase { client, url in
            _ = try await DemoLoad.run(
                .small, on: client, hasher: PasswordHasher(cost: .init(rounds: 1 << 10)),
                isProduction: false)
            for sql in [
                "UPDATE comment SET apartment_id = 3 - apartment_id",
                "UPDATE feed SET author_id = (SELECT account_id FROM membership m "
                    + "WHERE m.apartment_id <> feed.apartment_id LIMIT 1)",
                "UPDATE membership SET household_id = (SELECT id FROM household h "
                    + "WHERE h.apartment_id <> membership.apartment_id LIMIT 1)",
                "INSERT INTO comment (apartment_id, id, subject_kind, subject_id, content) "
                    + "SELECT 3 - apartment_id, gen_random_uuid(), 'FEED', id, 'x' FROM feed",
            ] {
                let error = await #expect(throws: TestServices.Failure.self) {
                    try await psql(sql, url)
                }
                #expect(error?.description.contains("violates foreign key") == true, "\(sql)")
            }
        }
    }
}
