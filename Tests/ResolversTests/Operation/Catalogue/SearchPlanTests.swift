// How text is found: which index a search takes, and what the keys of texts and patterns are.

import Postgres
import Schema
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services) struct SearchPlanTests {
    private static let searched = StatementCatalogue.all.filter {
        $0.sql.contains("search_pattern_keys")
    }

    @Test func `every search of a complex's texts uses the index of keys, and no other`()
        async throws
    {
        #expect(Self.searched.count > 40)
        try await withMigratedDatabase { client, _ in
            try await client.withSession { session throws(PostgresError) in
                // Empty tables are scanned if that is allowed.
                try await session.execute(
                    script: "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off")
                for statement in Self.searched {
                    let plan = try await PlanTests.plan(of: statement, session)
                    #expect(plan.contains(#/Bitmap Index Scan on \w+_search_keys/#), "\(plan)")
                    // A page of a common word compares the text of each row that it reads.
                    #expect(!plan.contains(#/on \w+_search_pkey/#), "\(plan)")
                    let others = plan.matches(of: #/using \w+_search_pkey/#).count
                    #expect(others == (statement.sql.contains("AS total") ? 0 : 1), "\(plan)")
                }
            }
        }
    }

    @Test func `no list of a complex searches text by scanning it`() {
        // A complex has at most 200 contacts, and no more members than people.
        let small = StatementCatalogue.all.filter { $0.sql.contains("ILIKE") }.map(\.name)
        #expect(small.allSatisfy { $0.hasPrefix("contacts_") || $0.hasPrefix("memberships_") })
    }

    @Test func `a pattern's keys are among those of the texts that it matches`() async throws {
        let texts = [
            "층간 소음이 심해요", "관리비", "ABC 아파트", "가 나 다", "👩‍👩‍👧 가족", "한 줄\n두 줄",
            "50%_할인\\", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "ＡＢＣ", "İstanbul",
        ]
        let patterns = [
            "%층간%", "%간%", "%소음이%", "%abc%", "%나%", "%가 나%", "%👩‍👩‍👧%", "%줄\n두%",
            "%50\\%\\_%", "%한글%", "%아파트%", "%\\\\%", "%없다%",
        ]
        try await withMigratedDatabase { client, _ in
            try await client.withSession { session throws(PostgresError) in
                let rows = try await session.query(
                    """
                    SELECT count(*), count(*) FILTER (WHERE search_fold(t) LIKE search_fold(p)),
                        count(*) FILTER (WHERE search_fold(t) LIKE search_fold(p)
                            AND NOT search_keys(7, search_fold(t)) @> search_pattern_keys(7, p)),
                        count(*) FILTER (
                            WHERE search_keys(8, search_fold(t)) && search_pattern_keys(7, p))
                    FROM unnest($1::text[]) t, unnest($2::text[]) p
                    """, [.textArray(texts), .textArray(patterns)])
                #expect(try rows.int64(0, 0) == Int64(texts.count * patterns.count))
                #expect(try rows.int64(0, 1) >= 12)
                #expect(try rows.int64(0, 2) == 0, "a match that the index does not find")
                #expect(try rows.int64(0, 3) == 0, "a key of another complex")
            }
        }
    }

    @Test func `earlier texts are found, and so are edits`() async throws {
        try await withMigratedDatabase { _, url in
            let found = { (pattern: String) in
                try await psql(
                    """
                    SELECT count(*) FROM feed_search s
                    WHERE search_keys(s.apartment_id, s.folded)
                            @> search_pattern_keys(1, '\(pattern)')
                        AND s.folded LIKE search_fold('\(pattern)')
                    """, url)
            }
            _ = try await psql(
                """
                INSERT INTO apartment (id, kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
                    search_text, search_grams) OVERRIDING SYSTEM VALUE
                VALUES (1, 'A10000001', '단지', '경기도', '수원', '파장동', '4111112900', '단지',
                    ARRAY['단지']);
                INSERT INTO feed (apartment_id, id, content)
                VALUES (1, '00000000-0000-0000-0000-000000000001', '층간소음이 심해요');
                """, url)
            #expect(try await found("%소음%") == "1")
            _ = try await psql("UPDATE feed SET comment_count = 1", url)
            #expect(try await found("%소음%") == "1")
            _ = try await psql("UPDATE feed SET content = '관리비'", url)
            #expect(try await found("%소음%") == "0")
            #expect(try await found("%관리%") == "1")
            #expect(try await found("%비%") == "1")
        }
    }

    // MARK: - Rare and common words

    /// 1,500 posts with 관리비, 500 with 소음, of which some are deleted, and a few with both.
    private static let posts = """
        INSERT INTO apartment (id, kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
            search_text, search_grams) OVERRIDING SYSTEM VALUE
        SELECT a, 'A1000000' || a, '단지', '경기도', '수원', '파장동', '4111112900', '단지',
            ARRAY['단지'] FROM generate_series(1, 2) a;
        INSERT INTO feed (apartment_id, id, content, comment_count, created_at, deleted_at)
        SELECT 1 + n % 2, md5('post' || n)::uuid,
            CASE WHEN n % 4 < 3 THEN '이달 관리비 ' ELSE '' END
                || CASE WHEN n % 4 = 3 OR n % 97 = 0 THEN '층간 소음 ' ELSE '' END || n,
            n % 7, now() - n * 7919 % 4000 * interval '1 minute',
            CASE WHEN n % 11 = 0 THEN now() END
        FROM generate_series(1, 4000) n;
        ANALYZE feed; ANALYZE feed_search
        """

    @Test(arguments: ["관리비", "소음", "관리", "비 소"])
    func `a page and a total of a search equal those of scanning every post`(
        _ text: String
    ) async throws {
        try await withMigratedDatabase { client, url in
            _ = try await psql(Self.posts, url)
            let filter: [Parameter] = [
                .null, .null, .text("%\(text)%"), .null, .null,
            ]
            for isDescending in [true, false] {
                let list = FeedQueries.list
                let statement = list.page(
                    ListStatements.Page(
                        isDescending: isDescending, narrowing: .searched, withPerson: false))
                let start =
                    list.definition.orders[0].place(nil, isDescending)
                    + [list.definition.key.place(nil, isDescending: isDescending)]
                var found: [String] = []
                for apartment: Int32 in [2, 1] {
                    let rows = try await client.query(
                        statement, [.int4(apartment)] + filter + start + [.int8(21)])
                    found += try rows.uuids(FeedColumn.id.position).values.map(\.description)
                }
                let direction = isDescending ? "DESC" : "ASC"
                let expected = try await psql(
                    """
                    SELECT id FROM unnest(ARRAY[2, 1]) WITH ORDINALITY AS p (apartment_id, ord)
                    CROSS JOIN LATERAL (
                        SELECT * FROM feed f WHERE f.apartment_id = p.apartment_id
                            AND deleted_at IS NULL AND content LIKE '%\(text)%'
                        ORDER BY created_at \(direction), id \(direction) LIMIT 21) f
                    ORDER BY ord, created_at \(direction), id \(direction)
                    """, url)
                #expect(found == expected.split(separator: "\n").map(String.init))
            }
            var totals: [Int32] = []
            for apartment: Int32 in [1, 2] {
                totals += try await client.query(
                    FeedQueries.list.count(.searched),
                    [.int4(apartment)] + filter + [.int8(1_100)]
                ).int32s(0).values
            }
            let expected = try await psql(
                """
                SELECT (SELECT least(1100, count(*)) FROM feed WHERE deleted_at IS NULL
                    AND content LIKE '%\(text)%' AND apartment_id = a)
                FROM generate_series(1, 2) a ORDER BY a
                """, url)
            #expect(
                totals.map(String.init)
                    == expected.split(separator: "\n").map(String.init))
        }
    }
}
