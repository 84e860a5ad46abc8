-- Adds what `danji demo load --scale bench` has little of: everything but accounts, households,
-- members, posts and comments. Each table that grows with the service gets over 10,000 rows, spread over
-- the complexes, so that plans of statements are those for a city. Does nothing the second time.
\set ON_ERROR_STOP on
SELECT EXISTS (SELECT FROM poll) AS filled \gset
\if :filled
\quit
\endif
BEGIN;

CREATE FUNCTION pg_temp.made(kind text, a int, n int, m int DEFAULT 0) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$ SELECT md5(kind || a || '-' || n || '-' || m)::uuid $$;

-- The country's directory; nobody lives there yet.
INSERT INTO apartment (kapt_code, name, sido, sigungu, eupmyeondong, bjd_code, search_text, search_grams)
SELECT 'Y' || lpad(n::text, 8, '0'), '단지 ' || n, '경기도', '시 ' || n % 40, '동 ' || n % 400, '4111112900',
    '단지' || n, ARRAY['단지', 'g' || n % 500]
FROM generate_series(1, 15000) n;
INSERT INTO apartment_facts (apartment_id, household_count) SELECT id, 500 FROM apartment;
INSERT INTO apartment_version (apartment_id, topic, version)
SELECT a.id, t, 1 FROM apartment a, unnest(ARRAY['complaints', 'events', 'feeds', 'members', 'notices',
    'office', 'polls']) t
ON CONFLICT DO NOTHING;
INSERT INTO building (apartment_id, id, name, name_key)
SELECT id, pg_temp.made('building', id, 1), '1', '1' FROM apartment WHERE kapt_code LIKE 'Y%';

-- The inhabited complexes, their members and buildings, numbered.
CREATE TEMP TABLE complex AS
SELECT id AS a, row_number() OVER (ORDER BY id)::int AS turn FROM apartment WHERE kapt_code LIKE 'Z%';
CREATE TEMP TABLE member AS
SELECT m.apartment_id AS a, m.account_id, m.household_id,
    row_number() OVER (PARTITION BY m.apartment_id ORDER BY m.id)::int AS n
FROM membership m JOIN complex c ON c.a = m.apartment_id WHERE m.household_id IS NOT NULL;
CREATE INDEX ON member (a, n);
CREATE TEMP TABLE house AS
SELECT b.apartment_id AS a, b.id, row_number() OVER (PARTITION BY b.apartment_id ORDER BY b.id)::int AS n
FROM building b JOIN complex c ON c.a = b.apartment_id;
CREATE INDEX ON house (a, n);
ANALYZE complex, member, house;

INSERT INTO household_phone SELECT a, household_id, sha256(n::text::bytea) FROM member;
INSERT INTO contact (apartment_id, id, name, phone_number, position)
SELECT a, pg_temp.made('contact', a, n), '연락처 ' || n, '119', n FROM complex, generate_series(1, 210) n;
INSERT INTO schedule (apartment_id, id, title, starts_at, ends_at)
SELECT a, pg_temp.made('schedule', a, n), '일정 ' || n, t, t + interval '2 h'
FROM complex, generate_series(1, 250) n, LATERAL (SELECT timestamptz '2024-01-01Z' + n * interval '1 d') q (t);
INSERT INTO schedule_building
SELECT s.apartment_id, s.id, h.id FROM schedule s JOIN house h ON h.a = s.apartment_id AND h.n = 1;

INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at, listed_at, is_targeted)
SELECT c.a, pg_temp.made('notice', c.a, i), m.account_id, 'PUBLISHED', '공지 ' || i, '내용', t, t, i % 2 = 0
FROM complex c CROSS JOIN generate_series(1, 250) i JOIN member m ON m.a = c.a AND m.n = 1 + i % 5,
    LATERAL (SELECT timestamptz '2024-01-01Z' + i * interval '1 d') q (t);
INSERT INTO notice_building
SELECT n.apartment_id, n.id, h.id FROM notice n
JOIN house h ON h.a = n.apartment_id AND h.n <= 2 WHERE n.is_targeted;
INSERT INTO notice_revision (apartment_id, notice_id, revision, category, title, content, replaced_by)
SELECT apartment_id, id, 1, category, title, content, author_id FROM notice;

INSERT INTO complaint (apartment_id, id, number, author_id, household_id, category, title, description,
    visibility, status, closed_at, first_response_due_at, resolve_due_at, created_at)
SELECT c.a, pg_temp.made('complaint', c.a, i), i, m.account_id, m.household_id, 'FACILITY', '민원 ' || i,
    '내용', CASE i % 3 WHEN 0 THEN 'PUBLIC' ELSE 'PRIVATE' END,
    CASE WHEN i > 290 THEN 'RECEIVED' ELSE 'CLOSED' END, CASE WHEN i > 290 THEN NULL ELSE t END,
    timestamptz '2030-01-01Z', timestamptz '2030-01-01Z', t
FROM complex c CROSS JOIN generate_series(1, 300) i JOIN member m ON m.a = c.a AND m.n = i,
    LATERAL (SELECT timestamptz '2024-01-01Z' + i * interval '1 d') q (t);
INSERT INTO complaint_event (apartment_id, id, complaint_id, kind, actor_id, to_status, at)
SELECT c.apartment_id, pg_temp.made('complaint event', c.apartment_id, c.number, n), c.id,
    'STATUS_CHANGED', c.author_id, 'IN_PROGRESS', c.created_at + n * interval '1 h'
FROM complaint c, generate_series(1, 4) n;

-- Polls directly in their final state, which their triggers would not allow.
ALTER TABLE poll DISABLE TRIGGER USER;
ALTER TABLE poll_building DISABLE TRIGGER USER;
ALTER TABLE poll_choice DISABLE TRIGGER USER;
ALTER TABLE poll_voter DISABLE TRIGGER USER;
ALTER TABLE poll_result DISABLE TRIGGER USER;
ALTER TABLE poll_vote DISABLE TRIGGER USER;
ALTER TABLE poll_vote_choice DISABLE TRIGGER USER;
ALTER TABLE poll_ballot DISABLE TRIGGER USER;
-- The last five of a complex are scheduled, the others are announced; odd ones are secret.
INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit, ballot_mode,
    results_visibility, state, opens_at, closes_at, relations, scheduled_at, electorate_size, frozen_at,
    closed_at, voted_online, voted_paper, published_at, urn, created_at)
SELECT c.a, pg_temp.made('poll', c.a, i), m.account_id, 'SURVEY', '설문 ' || i, 'SINGLE_CHOICE', 'HOUSEHOLD',
    CASE i % 2 WHEN 1 THEN 'SECRET' ELSE 'NAMED' END, 'AFTER_CLOSE',
    CASE WHEN done THEN 'PUBLISHED' ELSE 'SCHEDULED' END, t + CASE WHEN done THEN '0' ELSE interval '20 y' END,
    t + CASE WHEN done THEN '1 d' ELSE interval '20 y 1 d' END,
    ARRAY['OWNER', 'OWNER_FAMILY', 'TENANT', 'TENANT_FAMILY'], t, CASE WHEN done THEN 400 END,
    CASE WHEN done THEN t END, CASE WHEN done THEN t + interval '1 d' END, CASE WHEN done THEN 200 END,
    CASE WHEN done THEN 0 END, CASE WHEN done THEN t + interval '2 d' END,
    CASE WHEN done AND i % 2 = 1 THEN 'OPENED' ELSE 'SEALED' END, t
FROM complex c CROSS JOIN generate_series(1, 250) i JOIN member m ON m.a = c.a AND m.n = 1 + i % 5,
    LATERAL (SELECT timestamptz '2024-01-01Z' + i * interval '1 d', i <= 245) q (t, done);
INSERT INTO poll_thread SELECT apartment_id, id, 0 FROM poll;
INSERT INTO poll_building
SELECT p.apartment_id, p.id, h.id FROM poll p JOIN house h ON h.a = p.apartment_id AND h.n = 1;
INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
SELECT p.apartment_id, pg_temp.made(p.id::text, 0, i), p.id, i, i, i FROM poll p, generate_series(1, 3) i;
-- One poll in ten has a roll of 400 households, half of which voted; the others one of ten.
INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position, has_voted, channel, voted_by)
SELECT c.a, pg_temp.made('poll', c.a, i), m.household_id, m.household_id, m.n, m.n % 2 = 0,
    CASE m.n % 2 WHEN 0 THEN 'ONLINE' END, CASE m.n % 2 WHEN 0 THEN m.account_id END
FROM complex c CROSS JOIN generate_series(1, 245) i
JOIN member m ON m.a = c.a AND m.n <= CASE WHEN i % 10 IN (0, 5) THEN 400 ELSE 10 END;
INSERT INTO poll_vote (apartment_id, poll_id, unit_id, id, account_id, cast_at)
SELECT v.apartment_id, v.poll_id, v.unit_id, gen_random_uuid(), v.voted_by, p.opens_at + interval '1 h'
FROM poll_voter v JOIN poll p ON p.apartment_id = v.apartment_id AND p.id = v.poll_id
WHERE v.has_voted AND p.ballot_mode = 'NAMED';
INSERT INTO poll_vote_choice (apartment_id, poll_id, unit_id, choice_id)
SELECT v.apartment_id, v.poll_id, v.unit_id, c.id
FROM poll_vote v JOIN poll_choice c ON c.apartment_id = v.apartment_id AND c.poll_id = v.poll_id
    AND c.position = 1 + ascii(v.id::text) % 3;
INSERT INTO poll_ballot (apartment_id, poll_id, id, choice_ids)
SELECT v.apartment_id, v.poll_id, gen_random_uuid(), ARRAY[c.id]
FROM poll_voter v JOIN poll p ON p.apartment_id = v.apartment_id AND p.id = v.poll_id
JOIN poll_choice c ON c.apartment_id = v.apartment_id AND c.poll_id = v.poll_id
    AND c.position = 1 + ascii(v.id::text) % 3
WHERE v.has_voted AND p.ballot_mode = 'SECRET';
INSERT INTO poll_result (apartment_id, poll_id, outcome, ballots, abstentions, counted_at)
SELECT apartment_id, id, 'INFORMATIONAL', 200, 0, closed_at FROM poll WHERE state = 'PUBLISHED';
INSERT INTO poll_tally (apartment_id, poll_id, choice_id, votes)
SELECT c.apartment_id, c.poll_id, c.id, 60 FROM poll_choice c JOIN poll_result USING (apartment_id, poll_id);
INSERT INTO poll_extension
    (apartment_id, id, poll_id, previous_closes_at, closes_at, reason, account_id, at)
SELECT apartment_id, gen_random_uuid(), id, closes_at, closes_at + interval '1 h', '투표율', author_id, opens_at
FROM poll;
INSERT INTO poll_turnout_news (apartment_id, poll_id) SELECT apartment_id, id FROM poll;
ALTER TABLE poll ENABLE TRIGGER USER;
ALTER TABLE poll_building ENABLE TRIGGER USER;
ALTER TABLE poll_choice ENABLE TRIGGER USER;
ALTER TABLE poll_voter ENABLE TRIGGER USER;
ALTER TABLE poll_result ENABLE TRIGGER USER;
ALTER TABLE poll_vote ENABLE TRIGGER USER;
ALTER TABLE poll_vote_choice ENABLE TRIGGER USER;
ALTER TABLE poll_ballot ENABLE TRIGGER USER;

INSERT INTO media (id, owner_id, kind, status, file_name, mime_type, byte_size, upload_sha256,
    subject_apartment, subject_kind, subject_id, position, orphan_since)
SELECT gen_random_uuid(), f.author_id, 'IMAGE', 'READY', '1.jpg', 'image/jpeg', 1, sha256('x'), f.apartment_id,
    'FEED', f.id, n, NULL
FROM (SELECT * FROM feed WHERE author_id IS NOT NULL LIMIT 10000) f, generate_series(1, 2) n;
INSERT INTO feed_revision (apartment_id, feed_id, revision, category, content)
SELECT apartment_id, id, 1, category, content FROM feed LIMIT 15000;
INSERT INTO comment_revision (apartment_id, comment_id, revision, content)
SELECT apartment_id, id, 1, content FROM comment LIMIT 15000;
INSERT INTO audit_event (apartment_id, id, actor_id, actor_role, action, subject_id, at)
SELECT a, gen_random_uuid(), account_id, 'OFFICE_STAFF', 'complaint.viewPrivate', household_id,
    timestamptz '2024-01-01Z' + n * interval '1 h' FROM member;
INSERT INTO event (apartment_id, seq, subject, change, object_id, at)
SELECT a, n, 'FEED', 'CREATED', household_id, now() FROM member;
INSERT INTO client_mutation (apartment_id, account_id, mutation, key, object_id)
SELECT a, account_id, 'feedCreate', 'k', household_id FROM member;
INSERT INTO action_log (action, actor, times, expires_at)
SELECT 'feedCreate', sha256(account_id::text::bytea), ARRAY[now()], now() + interval '1 h' FROM member;
INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at)
SELECT gen_random_uuid(), account_id, sha256(('plans' || account_id)::bytea), now(), now() + interval '20 d'
FROM member;
INSERT INTO refresh_token (hash, session_id, expires_at)
SELECT sha256(id::text::bytea), id, expires_at FROM session;
COMMIT;
