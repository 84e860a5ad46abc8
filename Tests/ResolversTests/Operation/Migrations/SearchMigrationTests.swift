// The migration that made texts searchable covered everything written before it.

import Foundation
import Postgres
import Resolvers
import TestSupport
import Testing

@Suite(.services) struct SearchMigrationTests {
    /// A post, a notice, a complaint and a poll, each with texts that are folded: full width,
    /// capitals, decomposed letters, invisible characters.
    private static let rows = """
        INSERT INTO apartment_counter (apartment_id, kind, value) VALUES (1, 'complaints', 1)
        ON CONFLICT DO NOTHING;
        INSERT INTO feed (apartment_id, id, author_id, content) VALUES
            (1, made(9, 1), made(2, 1), 'Ａpt 분수' || U&'\\200B' || '대'),
            (1, made(9, 2), made(2, 1), '지운 글');
        UPDATE feed SET deleted_at = now(), deleted_by = made(2, 1) WHERE id = made(9, 2);
        INSERT INTO notice (apartment_id, id, author_id, title, content)
        VALUES (1, made(9, 3), made(2, 1), '단수 안내', normalize('관리사무소', NFD));
        INSERT INTO complaint (apartment_id, id, number, author_id, household_id, category, title,
            description, location, first_response_due_at, resolve_due_at)
        VALUES (1, made(9, 4), 1, made(2, 1), made(4, 1), 'OTHER', '승강기', 'NOISE', NULL, now(), now());
        INSERT INTO poll (apartment_id, id, author_id, purpose, title, description, method,
            voting_unit, ballot_mode, results_visibility, opens_at, closes_at, relations)
        VALUES (1, made(9, 5), made(2, 1), 'SURVEY', '경비원 휴게실', NULL, 'YES_NO', 'HOUSEHOLD',
            'SECRET', 'AFTER_CLOSE', now(), now() + interval '1 day', ARRAY['OWNER']);
        """

    private static let found = """
        SELECT 'feed', id::text, folded FROM feed_search UNION ALL
        SELECT 'notice', id::text, folded FROM notice_search UNION ALL
        SELECT 'complaint', id::text, folded FROM complaint_search UNION ALL
        SELECT 'poll', id::text, folded FROM poll_search ORDER BY 2
        """

    /// How many rows of a table are found through the index of its keys.
    private static func count(_ table: String, _ text: String) -> String {
        """
        SELECT count(*) FROM \(table)_search
        WHERE search_keys(apartment_id, folded) @> search_pattern_keys(1, '%\(text)%')
            AND folded LIKE search_fold('%\(text)%')
        """
    }

    @Test func `texts of a filled database are found after the migration like new ones`()
        async throws
    {
        try await withEmptyDatabase { client, url in
            let files = try MigrationFiles.read(
                Checkout.url("Migrations").path(percentEncoded: false))
            _ = try await Migrator(Array(files.prefix(18))).run(on: client)
            _ = try await psql(FilledPoll.people(2) + Self.rows, url)
            _ = try await Migrator(files).run(on: client)
            let lines = try await psql(Self.found, url)
            // A deleted post is kept too: it is not shown.
            #expect(try await psql("SELECT count(*) FROM feed_search", url) == "2")
            #expect(lines.contains("apt 분수대"), "\(lines)")
            for (table, text) in [
                ("feed", "APT"), ("feed", "분수대"), ("notice", "관리사무소"), ("notice", "단수"),
                ("complaint", "noise"), ("complaint", "승강기"), ("poll", "휴게실"),
            ] {
                #expect(try await psql(Self.count(table, text), url) == "1", "\(table): \(text)")
            }
            #expect(try await psql(Self.count("notice", "승강기"), url) == "0")
            // The triggers write the same for these rows as the migration did.
            _ = try await psql(
                """
                UPDATE feed SET content = content; UPDATE notice SET title = title;
                UPDATE complaint SET title = title; UPDATE poll SET title = title
                """, url)
            #expect(try await psql(Self.found, url) == lines)
        }
    }
}
