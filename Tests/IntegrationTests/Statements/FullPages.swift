// A hundred and more of everything, each row with all possible children: the data on which
// statements are counted.
import TestSupport

/// The data of ``PageStatementTests``.
///
/// The manager and the commissioner of complex 1 read it. The first row of every list is the
/// fullest: a longer page then needs no statement that a shorter one does not. Each first row has a
/// hundred of everything below it, the others two.
enum FullPages {
    static let complexes = 103
    static let rows = 110

    /// Fills the database of a suite once.
    static func fill() async throws -> Served {
        let served = try await Office.served()
        try await filling.once(served.complexes.database) {
            // Names are sealed by the program: only a real request has one to open.
            for person in claimants {
                _ = try await Office.act("membershipRequest", MembersOffice.claim(), as: person)
            }
            for part in [people, feeds, threads, office, complaints, polls, together] {
                try await served.complexes.sql(part)
            }
            try await served.complexes.adoptPolls()
        }
        return served
    }

    private static let filling = Office.Once()
    private static let claimants: [SampleComplexes.Person] = [
        .stranger, .resident(of: 2, 1), .resident(of: 2, 2),
    ]

    /// The fullest object of each type that has pages, or a list.
    static let objects: [String: String] = [
        "Apartment": SampleComplexes.apartment(1),
        "User": Office.manager.id,
        "Feed": SampleComplexes.feed(1, SampleComplexes.posts),
        "Comment": GlobalID.text(tag: 33, 1, GlobalID.uuid(.root, 1, 1)),
        "Poll": GlobalID.text(tag: 37, 1, GlobalID.uuid(.poll, 1, rows)),
        "Complaint": GlobalID.text(tag: 41, 1, GlobalID.uuid(.complaint, 1, 2 * rows)),
        "Household": SampleComplexes.household(1, 1),
        "Notice": GlobalID.text(tag: 43, 1, GlobalID.uuid(.notice, 1, rows)),
    ]

    /// Types of which two adjacent rows together have what one row cannot.
    static let pairs: Set<String> = ["VoterRollEntry"]

    private static let account = "sample_id(x'acc'::int, 1, 1 + n % 14)"
    private static let manager = "sample_id(x'acc'::int, 1, 20)"
    /// Complex 1 has `rows` of a kind, the others two.
    private static let each = """
        generate_series(1, \(complexes)) a,
        LATERAL generate_series(1, CASE a WHEN 1 THEN \(rows) ELSE 2 END) n
        """

    private static let people = """
        INSERT INTO apartment (id, uuid, kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
            search_text, search_grams)
        OVERRIDING SYSTEM VALUE
        SELECT a, sample_id(x'a0'::int, a), 'A2' || lpad(a::text, 7, '0'), '단지 ' || a, '경기도',
            '수원장안구', '파장동', '4111112900', '단지', ARRAY['단지']
        FROM generate_series(4, \(complexes)) a;
        INSERT INTO apartment_facts (apartment_id, household_count) SELECT id, 1 FROM apartment;
        INSERT INTO account (id, username, username_key, display_name, display_name_key)
        SELECT sample_id(x'acc'::int, 9, n), 'crowd-' || n, 'crowd-' || n, '모임 ' || n, '모임 ' || n
        FROM generate_series(1, \(rows)) n;
        INSERT INTO account_apartment
        SELECT sample_id(x'acc'::int, 9, n), 1 FROM generate_series(1, \(rows)) n
        UNION ALL SELECT sample_id(x'acc'::int, 1, n), a
        FROM generate_series(1, 20) n, generate_series(2, \(complexes)) a;
        INSERT INTO building (apartment_id, id, name, name_key)
        SELECT a, sample_id(x'bb'::int, a), '101동', '101' FROM generate_series(4, \(complexes)) a;
        INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
        SELECT a, sample_id(x'bb'::int, a, n), sample_id(x'bb'::int, a), n || '호', n::text,
            'OCCUPIED'
        FROM generate_series(4, \(complexes)) a, generate_series(1, 2) n
        UNION ALL SELECT 1, sample_id(x'bb'::int, 1, n), sample_id(x'bb'::int, 1), n || '호',
            n::text, 'OCCUPIED' FROM generate_series(21, 20 + \(rows)) n;
        INSERT INTO membership (apartment_id, id, account_id, role, status, relation, household_id)
        SELECT a, sample_id(x'33'::int, a, 200), \(manager), 'OFFICE_MANAGER', 'VERIFIED', 'OWNER',
            sample_id(x'bb'::int, a, 1) FROM generate_series(2, \(complexes)) a
        UNION ALL SELECT a, sample_id(x'33'::int, a, 201), sample_id(x'acc'::int, 1, 1),
            'RESIDENT', 'VERIFIED', 'OWNER', sample_id(x'bb'::int, a, 2)
        FROM generate_series(2, \(complexes)) a
        UNION ALL SELECT 1, sample_id(x'33'::int, 9, n), sample_id(x'acc'::int, 9, n),
            'RESIDENT', 'VERIFIED', 'OWNER', sample_id(x'bb'::int, 1, 20 + n)
        FROM generate_series(1, \(rows)) n;
        UPDATE membership SET requested_at = timestamptz '2020-01-01Z', status = 'VERIFIED'
        WHERE apartment_id = 1 AND claimed_name IS NOT NULL;
        UPDATE membership SET method = 'OFFICE_APPROVAL', decided_at = now(),
            household_since = timestamptz '2020-01-01Z',
            decided_by = account_id;
        \(files(
            "MEMBERSHIP", "(SELECT * FROM membership WHERE claimed_name IS NOT NULL)",
            owner: "t.account_id"))
        INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at)
        SELECT gen_random_uuid(), \(manager), sha256(n::text::bytea), now(), now() + interval '1 d'
        FROM generate_series(1, \(rows)) n;
        """

    /// What the sample's people wrote under the manager's name is newer than what is added here.
    private static let feeds = """
        UPDATE feed SET author_id = sample_id(x'acc'::int, a, 14) FROM generate_series(1, 3) a
        WHERE apartment_id = a AND author_id = \(manager);
        UPDATE comment SET author_id = sample_id(x'acc'::int, a, 14) FROM generate_series(1, 3) a
        WHERE apartment_id = a AND author_id = \(manager);
        INSERT INTO feed (apartment_id, id, author_id, content, comment_count, created_at)
        SELECT 1, sample_id(x'feed'::int, 1, 1000 + n), \(manager), '글 ' || n, 2,
            timestamptz '2025-06-01Z' + n * interval '1 minute'
        FROM generate_series(1, \(rows)) n
        UNION ALL SELECT a, sample_id(x'feed'::int, a, n), \(account), '글 ' || n, 0,
            timestamptz '2026-01-01Z' + n * interval '1 minute'
        FROM generate_series(4, \(complexes)) a, generate_series(1, 2) n;
        \(files("FEED", "feed"))
        INSERT INTO media (id, owner_id, kind, status, file_name, mime_type, byte_size,
            upload_sha256, subject_kind, subject_id, position, orphan_since, cleaning)
        SELECT gen_random_uuid(), id, 'IMAGE', 'READY', 'me.jpg', 'image/jpeg', 1,
            sha256('x'), 'AVATAR', id, 1, NULL, 1 FROM account;
        """

    private static func files(
        _ kind: String, _ table: String, owner: String = "t.author_id", count: Int = 2
    ) -> String {
        """
        INSERT INTO media (id, owner_id, kind, status, file_name, mime_type, byte_size,
            upload_sha256, subject_apartment, subject_kind, subject_id, position, orphan_since,
            cleaning)
        SELECT gen_random_uuid(), \(owner), 'IMAGE', 'READY', n || '.jpg', 'image/jpeg', 1,
            sha256('x'), t.apartment_id, '\(kind)', t.id, n, NULL, 1
        FROM \(table) t, generate_series(1, \(count)) n;
        """
    }

    /// A hundred roots, the first and the last with a hundred replies, the others with two; the
    /// first reply of those has a hundred again.
    private static let threads = """
        CREATE FUNCTION sample_thread(t int, kind text, subject uuid, author int, base timestamptz)
        RETURNS void LANGUAGE sql AS $$
            INSERT INTO comment (apartment_id, id, subject_kind, subject_id, author_id, content,
                reply_count, created_at)
            SELECT 1, sample_id(x'c1d'::int, t, j), kind, subject,
                sample_id(x'acc'::int, 1, coalesce(author, 1 + j % 14)), '댓글 ' || j, 2,
                base + j * interval '1 minute' FROM generate_series(1, \(rows)) j;
            INSERT INTO comment (apartment_id, id, subject_kind, subject_id, parent_id, depth,
                author_id, content, reply_count, created_at)
            SELECT 1, sample_id(x'c2d'::int, t, j, r), kind, subject, sample_id(x'c1d'::int, t, j),
                1, sample_id(x'acc'::int, 1, 1 + r % 14), '답글', 2,
                base + interval '1 day' + r * interval '1 minute'
            FROM generate_series(1, \(rows)) j,
                LATERAL generate_series(1, CASE WHEN j IN (1, \(rows)) THEN \(rows) ELSE 2 END) r;
            INSERT INTO comment (apartment_id, id, subject_kind, subject_id, parent_id, depth,
                author_id, content, created_at)
            SELECT 1, sample_id(x'c3d'::int, t, j * 256 + r, s), kind, subject,
                sample_id(x'c2d'::int, t, j, r), 2, sample_id(x'acc'::int, 1, 1 + s % 14), '답글',
                base + interval '2 days' + s * interval '1 minute'
            FROM (VALUES (1), (\(rows))) AS v (j), generate_series(1, \(rows)) r,
                LATERAL generate_series(1, CASE r WHEN 1 THEN \(rows) ELSE 2 END) s;
        $$;
        CREATE FUNCTION sample_comments(kind text, subject uuid) RETURNS void LANGUAGE sql AS $$
            INSERT INTO comment (apartment_id, id, subject_kind, subject_id, author_id, content)
            SELECT 1, gen_random_uuid(), kind, subject, sample_id(x'acc'::int, 1, j), '댓글'
            FROM generate_series(1, 2) j;
        $$;
        SELECT sample_thread(1, 'FEED', sample_id(x'feed'::int, 1, \(SampleComplexes.posts)), NULL,
            timestamptz '2025-12-01Z');
        SELECT sample_thread(t, 'FEED', sample_id(x'feed'::int, 1, 1000 + \(rows) + 2 - t), 20,
            timestamptz '2025-12-01Z') FROM generate_series(2, 3) t;
        SELECT sample_comments('FEED', sample_id(x'feed'::int, 1, 1000 + n))
        FROM generate_series(1, \(rows) - 2) n;
        """

    private static let office = """
        INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at,
            listed_at, is_targeted, comment_count)
        SELECT a, sample_id(x'ce'::int, a, n), \(account), 'PUBLISHED', '공지 ' || n, '내용', t, t,
            true, 2
        FROM \(each), LATERAL (SELECT timestamptz '2026-01-01Z' + n * interval '1 h' AS t) q;
        INSERT INTO notice_building
        SELECT apartment_id, id, sample_id(x'bb'::int, apartment_id) FROM notice;
        \(files("NOTICE", "notice"))
        SELECT sample_thread(4, 'NOTICE', sample_id(x'ce'::int, 1, \(rows)), NULL,
            timestamptz '2025-12-01Z');
        SELECT sample_comments('NOTICE', sample_id(x'ce'::int, 1, n))
        FROM generate_series(1, \(rows) - 1) n;
        INSERT INTO contact (apartment_id, id, name, phone_number, position)
        SELECT a, sample_id(x'c1'::int, a, n), '연락처 ' || n, '119', n FROM \(each);
        INSERT INTO schedule (apartment_id, id, title, starts_at, ends_at)
        SELECT a, sample_id(x'5c'::int, a, n), '일정 ' || n, t, t + interval '1 h'
        FROM \(each), LATERAL (SELECT timestamptz '2026-06-01Z' + n * interval '1 h' AS t) q;
        INSERT INTO schedule_building
        SELECT apartment_id, id, sample_id(x'bb'::int, apartment_id) FROM schedule;
        """

    /// Those of complex 1 up to `rows` are the manager's, the newer ones the residents'.
    private static let complaints = """
        INSERT INTO complaint (apartment_id, id, number, author_id, household_id, category, title,
            description, first_response_due_at, resolve_due_at, created_at)
        SELECT a, sample_id(x'cf'::int, a, n), n,
            CASE WHEN a = 1 AND n <= \(rows) THEN \(manager) ELSE \(account) END,
            sample_id(x'bb'::int, a, CASE WHEN a > 1 THEN 1 WHEN n <= \(rows) THEN 20
                ELSE 1 + (2 * \(rows) - n) % 14 END),
            'FEE', '민원 ' || n, '내용', now() + interval '1 year', now() + interval '1 year',
            timestamptz '2026-01-01Z' + n * interval '1 h'
        FROM generate_series(1, \(complexes)) a,
            LATERAL generate_series(1, CASE a WHEN 1 THEN 2 * \(rows) ELSE 2 END) n;
        INSERT INTO complaint_event (apartment_id, id, complaint_id, kind, actor_id, to_status,
            changed_fields, at)
        SELECT c.apartment_id, sample_id(x'cfe'::int, c.apartment_id, c.number, n), c.id,
            CASE n % 2 WHEN 1 THEN 'STATUS_CHANGED' ELSE 'EDITED' END, \(account),
            CASE n % 2 WHEN 1 THEN 'RECEIVED' END, '{title}', c.created_at + n * interval '1 s'
        FROM complaint c, LATERAL generate_series(1, CASE
            WHEN c.apartment_id = 1 AND c.number IN (\(rows), 2 * \(rows)) THEN \(rows)
            ELSE 2 END) n;
        \(files("COMPLAINT", "complaint"))
        """

    /// Named and published, so that everything may be seen of them. Each roll has residents and a
    /// household, which no real one mixes.
    private static let polls = """
        \(triggers("DISABLE"))
        INSERT INTO poll (apartment_id, id, author_id, purpose, title, description, method,
            voting_unit, ballot_mode, results_visibility, state, opens_at, closes_at, relations,
            quorum_basis, quorum_numerator, quorum_denominator, quorum_inclusive, pass_basis,
            pass_numerator, pass_denominator, pass_inclusive, scheduled_at, electorate_size,
            frozen_at, closed_at, voted_online, voted_paper, published_at, created_at)
        SELECT a, sample_id(x'b0'::int, a, n), \(account), 'SURVEY', '설문 ' || n, '설명',
            'SINGLE_CHOICE', 'RESIDENT', 'NAMED', 'ALWAYS', 'PUBLISHED', t, t + interval '1 d',
            ARRAY['OWNER', 'OWNER_FAMILY', 'TENANT', 'TENANT_FAMILY'], 'ELIGIBLE', 1, 2, true,
            'VOTED', 1, 2, false, t, 2, t, t + interval '1 d', 2, 0, t + interval '2 d', t
        FROM \(each), LATERAL (SELECT timestamptz '2026-01-01Z' + n * interval '1 h' AS t) q;
        INSERT INTO poll_thread SELECT apartment_id, id, 2 FROM poll;
        INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
        SELECT a, sample_id(x'b1'::int, a, n, i), sample_id(x'b0'::int, a, n), i, i, i
        FROM \(each), generate_series(1, 2) i;
        \(files("POLL", "poll"))
        \(files("POLL_CHOICE", "poll_choice", owner: manager, count: 1))
        INSERT INTO poll_building
        SELECT apartment_id, id, sample_id(x'bb'::int, apartment_id) FROM poll;
        INSERT INTO poll_voter (apartment_id, poll_id, unit_id, account_id, household_id, id,
            position, has_voted, channel, voted_by)
        SELECT a, sample_id(x'b0'::int, a, n), coalesce(h, p), CASE WHEN h IS NULL THEN p END, h,
            sample_id(x'b2'::int, a, n, i), i, true, 'ONLINE', p
        FROM \(each), LATERAL (
            SELECT 1 AS i, \(manager) AS p, NULL::uuid AS h
            UNION ALL SELECT 2, sample_id(x'acc'::int, 1, 1), sample_id(x'bb'::int, a, 1)
            UNION ALL SELECT 2 + i, sample_id(x'acc'::int, 9, i),
                CASE i % 2 WHEN 0 THEN sample_id(x'bb'::int, 1, 20 + i) END
            FROM generate_series(1, \(rows)) i WHERE a = 1 AND n = \(rows)) v;
        INSERT INTO poll_vote (apartment_id, poll_id, unit_id, id, account_id, cast_at)
        SELECT apartment_id, poll_id, unit_id, id, voted_by, timestamptz '2026-01-01Z'
            + CASE WHEN household_id IS NULL THEN position ELSE 0 END * interval '1 s'
        FROM poll_voter;
        INSERT INTO poll_vote_choice (apartment_id, poll_id, unit_id, choice_id)
        SELECT v.apartment_id, v.poll_id, v.unit_id, c.id
        FROM poll_vote v JOIN poll_choice c USING (apartment_id, poll_id) WHERE c.position = 1;
        INSERT INTO poll_extension
            (apartment_id, id, poll_id, previous_closes_at, closes_at, reason, account_id)
        SELECT a, sample_id(x'b3'::int, a, n), sample_id(x'b0'::int, a, n), now(),
            now() + interval '1 h', '투표율', \(account) FROM \(each);
        INSERT INTO poll_result
            (apartment_id, poll_id, outcome, quorum_met, ballots, abstentions, counted_at)
        SELECT apartment_id, id, 'INFORMATIONAL', true, 2, 0, now() FROM poll;
        INSERT INTO poll_tally (apartment_id, poll_id, choice_id, votes, is_winner)
        SELECT apartment_id, poll_id, id, 1, position = 1 FROM poll_choice;
        SELECT sample_thread(5, 'POLL', sample_id(x'b0'::int, 1, \(rows)), NULL,
            timestamptz '2025-12-01Z');
        SELECT sample_comments('POLL', sample_id(x'b0'::int, 1, n))
        FROM generate_series(1, \(rows) - 1) n;
        """

    private static let together = "\(triggers("ENABLE")) ANALYZE;"

    /// Polls are put into their final state directly, which their triggers would not allow.
    private static func triggers(_ action: String) -> String {
        [
            "poll", "poll_building", "poll_choice", "poll_voter", "poll_vote", "poll_vote_choice",
        ]
        .map { "ALTER TABLE \($0) \(action) TRIGGER USER;" }.joined(separator: "\n")
    }
}
