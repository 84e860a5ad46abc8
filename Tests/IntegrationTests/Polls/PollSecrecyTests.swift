// No voter can be linked to a choice: before the closing not by the program's role, whatever it
// changes, and after it not even by a superuser who reads everything.
import Foundation
import TestSupport
import Testing

/// The secret is not in the database, as production demands.
@Suite(
    .served(["DANJI_SECRET": String(repeating: "s", count: 43) + "="], isServedByOwner: true),
    .serialized,
    .timeLimit(.minutes(20))
) struct PollSecrecyTests {
    /// A poll in which residents 5 to 16 have voted, each for a choice known to the test.
    private struct Vote {
        let office: PollOffice
        let id: String
        let choices: [String]
        let voters = Array(5...16)

        var row: String { PollOffice.row(id) }
        /// UUIDs as PostgreSQL writes them.
        var choiceTexts: [String] { choices.map { Self.text(PollOffice.uuid($0)) } }
        var voterTexts: [String] {
            voters.map { Self.text(PollOffice.uuid(office.resident($0).id)) }
        }

        private static func text(_ digits: String) -> String {
            var text = digits
            for place in [20, 16, 12, 8] {
                text.insert("-", at: text.index(text.startIndex, offsetBy: place))
            }
            return text
        }

        init() async throws {
            office = try await PollOffice.open()
            let poll = try await office.openPoll(PollOffice.election)
            id = poll.id
            choices = [PollOffice.choice(poll.poll, 0), PollOffice.choice(poll.poll, 1)]
            for number in voters {
                let answer = try await office.vote(
                    id, [choices[number % 3 == 0 ? 1 : 0]], as: office.resident(number),
                    key: "\(id)-\(number)")
                #expect(answer.codes == [])
            }
        }

        func asSuperuser(_ sql: String) async throws -> String {
            try await office.complexes.services.psql(
                sql,
                database: office.complexes.database.replacing("user=danji", with: "user=postgres"))
        }

        /// Tables and columns that hold rows, found in the catalogue: a new table is searched too.
        static let tables = """
            SELECT string_agg(format('SELECT %L AS name, t::text AS line, t.xmin::text::int8 AS made, \
            t.xmax::text::int8 AS locked FROM %I t', relname, relname), ' UNION ALL ')
            FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            """
    }

    // MARK: - The program's role, which may write everything and owns every table

    @Test func `a closing that is rolled back shows no ballot`() async throws {
        let vote = try await Vote()
        let sql = vote.office.complexes.sql
        // This linked every voter to a choice when ballots were hidden by a state.
        let seen = try await sql(
            """
            BEGIN;
            UPDATE poll SET state = 'CLOSED', closed_at = danji_now(), voted_online = 12,
                voted_paper = 0 WHERE id = \(vote.row);
            UPDATE poll SET urn = 'OPENED' WHERE id = \(vote.row);
            SELECT count(*), count(b.id), count(o.id) FROM poll_voter v
            LEFT JOIN poll_sealed_ballot b ON b.poll_id = v.poll_id AND b.xmin = v.xmin
            LEFT JOIN poll_ballot o ON o.poll_id = v.poll_id
            WHERE v.poll_id = \(vote.row) AND v.has_voted;
            ROLLBACK
            """)
        // The sealed ballots can be linked to the roll while the poll runs, but nothing more.
        #expect(seen == "12|12|0")
        try await Self.expectNothingReadable(vote)
        try await Self.expectNoJoin(vote, sql)
        let poll = try await vote.office.poll(vote.id, as: vote.office.commission)
        #expect(poll["result"].isNull)
        #expect(poll["turnout"]["voted"] == 12)
    }

    /// All ballots have the same length, and none contains the bytes of a choice.
    private static func expectNothingReadable(_ vote: Vote) async throws {
        let choices = vote.choices.map { "'\(PollOffice.uuid($0))'" }.joined(separator: ", ")
        let seen = try await vote.office.complexes.sql(
            """
            SELECT count(*), count(DISTINCT octet_length(sealed)), count(DISTINCT sealed),
                count(*) FILTER (WHERE EXISTS (SELECT FROM unnest(ARRAY[\(choices)]) AS c (id)
                    WHERE position(decode(c.id, 'hex') IN sealed) > 0))
            FROM poll_sealed_ballot WHERE poll_id = \(vote.row)
            """)
        #expect(seen == "12|1|12|0")
    }

    @Test func `its own policies, triggers and functions see no choice`() async throws {
        let office = try await PollOffice.open()
        let sql = office.complexes.sql
        // A trigger on every table that records each row and its statement.
        _ = try await sql(
            """
            CREATE TABLE spy (heard text, statement text);
            CREATE FUNCTION spy() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN INSERT INTO spy VALUES (TG_TABLE_NAME || NEW::text, current_query());
                RETURN NULL; END $$;
            DO $$ DECLARE t text; BEGIN
                FOR t IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relname <> 'spy'
                    AND relnamespace = 'public'::regnamespace
                LOOP EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY; CREATE TRIGGER spy
                    AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION spy()', t, t);
                END LOOP; END $$
            """)
        let before = try await sql("SELECT count(*) FROM spy")
        let vote = try await Vote()
        let texts = (vote.choiceTexts + vote.choices + vote.choices.map(PollOffice.uuid))
            .map { "'%\($0)%'" }.joined(separator: ", ")
        let heard = try await sql(
            """
            SELECT (SELECT count(*) FROM spy WHERE heard LIKE 'poll_sealed_ballot%'),
                (SELECT count(*) FROM spy WHERE heard LIKE 'poll_voter%' AND heard LIKE '%ONLINE%'),
                (SELECT count(*) FROM spy WHERE (heard LIKE ANY (ARRAY[\(texts)])
                    AND heard NOT LIKE 'poll_choice%') OR statement LIKE ANY (ARRAY[\(texts)]))
            """)
        _ = try await sql(
            """
            DROP FUNCTION spy() CASCADE; DROP TABLE spy
            """)
        #expect(before == "0")
        #expect(heard == "12|12|0")
    }

    @Test func `replacing the salt makes ballots unreadable, and putting it back counts them`()
        async throws
    {
        let vote = try await Vote()
        let sql = vote.office.complexes.sql
        await #expect(throws: TestServices.Failure.self) {
            try await sql("UPDATE poll_seal SET salt = sha256('mine') WHERE poll_id = \(vote.row)")
        }
        _ = try await sql(
            """
            CREATE TABLE kept AS SELECT * FROM poll_seal WHERE poll_id = \(vote.row);
            ALTER TABLE poll_seal DISABLE TRIGGER USER;
            UPDATE poll_seal SET salt = sha256('mine') WHERE poll_id = \(vote.row)
            """)
        try await vote.office.moveEnd(vote.id)
        // Another poll that is due meanwhile closes at its time.
        let other = try await vote.office.openPoll()
        try await vote.office.close(other.id)
        while !vote.office.server.log.contains("has another salt than when it opened") {
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(
            try await sql(
                """
                SELECT state, (SELECT count(*) FROM poll_result WHERE poll_id = p.id),
                    (SELECT count(*) FROM poll_sealed_ballot WHERE poll_id = p.id)
                FROM poll p WHERE id = \(vote.row)
                """) == "OPEN|0|12")
        _ = try await sql(
            """
            UPDATE poll_seal s SET salt = k.salt FROM kept k WHERE s.poll_id = k.poll_id;
            ALTER TABLE poll_seal ENABLE TRIGGER USER; DROP TABLE kept
            """)
        try await vote.office.wait(for: "CLOSED", vote.id)
        let seen = try await vote.office.poll(vote.id, as: vote.office.resident(5))
        #expect(seen["result"]["tallies"].items.map { $0["votes"] } == [8, 4])
    }

    @Test func `the roll keeps its votes, and ballots are neither added nor removed`() async throws
    {
        let vote = try await Vote()
        let sql = vote.office.complexes.sql
        for attempt in [
            "UPDATE poll SET urn = 'OPENED' WHERE id = \(vote.row)",
            "UPDATE poll SET urn = 'DESTROYED' WHERE id = \(vote.row)",
            "INSERT INTO poll_ballot VALUES (1, \(vote.row), gen_random_uuid(), ARRAY[gen_random_uuid()])",
            "DELETE FROM poll_sealed_ballot", "UPDATE poll_sealed_ballot SET id = id",
            "TRUNCATE poll_sealed_ballot", "DELETE FROM poll_seal",
            "UPDATE poll_voter SET has_voted = false, channel = NULL, voted_by = NULL WHERE poll_id = \(vote.row) AND has_voted",
        ] {
            await #expect(throws: TestServices.Failure.self, "\(attempt)") {
                try await sql(attempt)
            }
        }
    }

    @Test func `a snapshot kept open across the closing joins nothing`() async throws {
        let vote = try await Vote()
        let complexes = vote.office.complexes
        let name = "snapshot-\(PollOffice.uuid(vote.id))"
        let url = complexes.database + "&application_name=\(name)"
        let reader = Task {
            try? await complexes.services.psql(
                "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM poll_sealed_ballot; "
                    + "SELECT pg_sleep(300)", database: url)
        }
        let sessions = """
            SELECT count(*) FROM pg_stat_activity WHERE application_name = '\(name)'
            AND backend_xmin IS NOT NULL AND query LIKE '%pg_sleep%'
            """
        while try await complexes.sql(sessions) != "1" {
            try await Task.sleep(for: .milliseconds(50))
        }
        let before = try await complexes.sql(
            "SELECT string_agg(id::text, ',' ORDER BY id) FROM poll_sealed_ballot WHERE poll_id = \(vote.row)"
        )
        try await vote.office.close(vote.id)
        // The old versions still exist for that snapshot, so the ballot box does not count as
        // swept.
        while !vote.office.server.log.contains("snapshot is open: session \(name)") {
            try await Task.sleep(for: .milliseconds(50))
        }
        let isSwept = "SELECT urn_is_swept FROM poll WHERE id = \(vote.row)"
        #expect(try await complexes.sql(isSwept) == "f")
        let ready = try await vote.office.server.http.request("GET", "/health/ready")
        #expect((ready.json["unsweptPolls"].int ?? 0) >= 1)
        // Nothing it sees of the old ballots is in the new ones.
        let after = try await complexes.sql(
            "SELECT string_agg(id::text, ',' ORDER BY id) FROM poll_ballot WHERE poll_id = \(vote.row)"
        )
        #expect(Set(before.split(separator: ",")).isDisjoint(with: after.split(separator: ",")))
        #expect(before.split(separator: ",").count == 12 && after.split(separator: ",").count == 12)
        _ = try await complexes.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '\(name)'"
        )
        _ = await reader.value
        while try await complexes.sql(isSwept) != "t" {
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    // MARK: - A reader of everything

    /// No row that a vote's transaction made or locked names a choice, and no row names a voter
    /// and a choice, in any table.
    private static func expectNoJoin(
        _ vote: Vote, _ ask: (String) async throws -> String
    ) async throws {
        let rows = try await ask(Vote.tables)
        let choices = vote.choiceTexts.map { "'%\($0)%'" }.joined(separator: ", ")
        let voters = vote.voterTexts.map { "'%\($0)%'" }.joined(separator: ", ")
        let joined = try await ask(
            """
            WITH votes AS (
                SELECT xmin::text::int8 AS xid FROM poll_voter
                WHERE poll_id = \(vote.row) AND has_voted
            ), rows AS (\(rows))
            SELECT name, line FROM rows
            WHERE (made IN (SELECT xid FROM votes) OR locked IN (SELECT xid FROM votes))
                AND line LIKE ANY (ARRAY[\(choices)])
            """)
        #expect(joined == "")
        let both = try await ask(
            """
            WITH rows AS (\(rows)) SELECT name, line FROM rows
            WHERE line LIKE ANY (ARRAY[\(choices)]) AND line LIKE ANY (ARRAY[\(voters)])
            """)
        #expect(both == "")
    }

    @Test func `after the closing a superuser cannot link any voter to a choice`() async throws {
        let vote = try await Vote()
        // What a superuser could have recorded before: the ballots in the order of the votes.
        let before = try await vote.asSuperuser(
            "SELECT string_agg(id::text, ',' ORDER BY ctid) FROM poll_sealed_ballot WHERE poll_id = \(vote.row)"
        )
        try await vote.office.close(vote.id)
        let after = try await vote.asSuperuser(
            "SELECT string_agg(id::text, ',' ORDER BY ctid) FROM poll_ballot WHERE poll_id = \(vote.row)"
        )
        let old = before.split(separator: ",")
        let new = after.split(separator: ",")
        #expect(old.count == 12 && new.count == 12)
        #expect(Set(old).isDisjoint(with: new))
        // Their order follows their random IDs.
        #expect(new == new.sorted())
        #expect(new.allSatisfy { $0.dropFirst(14).first == "4" })
        let transactions = try await vote.asSuperuser(
            """
            SELECT count(DISTINCT x), count(*) FILTER (WHERE x IN (SELECT xmin::text FROM poll_voter))
            FROM (SELECT xmin::text AS x FROM poll_ballot WHERE poll_id = \(vote.row)) b
            """)
        #expect(transactions == "1|0")
        // The order of the ballots reveals nothing about the order of the votes: it is that of the
        // IDs, which were drawn at random for the count.
        let rest = try await vote.asSuperuser(
            """
            SELECT (SELECT count(*) FROM poll_sealed_ballot WHERE poll_id = \(vote.row)),
                (SELECT count(*) FROM poll_seal WHERE poll_id = \(vote.row))
            """)
        #expect(rest == "0|0")
        try await Self.expectNoJoin(vote) { try await vote.asSuperuser($0) }
        let seen = try await vote.office.poll(vote.id, as: vote.office.resident(5))
        #expect(seen["result"]["tallies"].items.map { $0["votes"] } == [8, 4])
        #expect(seen["result"]["outcome"] == "ELECTED")
    }

    @Test func `versions of deleted rows are swept from the pages`() async throws {
        let vote = try await Vote()
        try await vote.office.close(vote.id)
        _ = try await vote.asSuperuser("CREATE EXTENSION IF NOT EXISTS pageinspect")
        var rest = ""
        for _ in 0..<100 {
            // Row versions of other transactions than the one that counted.
            rest = try await vote.asSuperuser(
                """
                WITH pages AS (
                    SELECT t.name, p.page FROM (VALUES ('poll_ballot'), ('poll_sealed_ballot'))
                        AS t (name), LATERAL generate_series(0,
                        pg_relation_size(t.name::regclass) / 8192 - 1) AS p (page)
                )
                SELECT count(*) FROM pages,
                    heap_page_items(get_raw_page(pages.name, pages.page::int))
                WHERE t_xmin::text IN (SELECT xmin::text FROM poll_voter
                    WHERE poll_id = \(vote.row))
                """)
            if rest == "0" { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        #expect(rest == "0")
    }

    @Test
    func `ballots of a poll that was cancelled, or missed its quorum, are destroyed unread`()
        async throws
    {
        let cancelled = try await Vote()
        let answer = try await cancelled.office.mutate(
            "pollCancel", ["pollId": .string(cancelled.id), "reason": "후보 사퇴"],
            as: cancelled.office.commission)
        #expect(answer.codes == [])
        let office = cancelled.office
        func ballots(_ row: String) async throws -> String {
            try await cancelled.asSuperuser(
                """
                SELECT urn, (SELECT count(*) FROM poll_sealed_ballot b WHERE b.poll_id = p.id),
                    (SELECT count(*) FROM poll_seal s WHERE s.poll_id = p.id),
                    (SELECT count(*) FROM poll_ballot o WHERE o.poll_id = p.id)
                FROM poll p WHERE id = \(row)
                """)
        }
        #expect(try await ballots(cancelled.row) == "DESTROYED|0|0|0")
        let missed = try await office.openPoll([
            "quorum": ["basis": "ELIGIBLE", "numerator": 1, "denominator": 1, "inclusive": true]
        ])
        for number in 5...12 {
            _ = try await office.vote(
                missed.id, [PollOffice.choice(missed.poll, 0)], as: office.resident(number))
        }
        try await office.close(missed.id)
        let row = PollOffice.row(missed.id)
        // Sealed as long as the poll may be extended.
        #expect(try await ballots(row) == "SEALED|8|1|0")
        try await office.complexes.sql(
            """
            UPDATE poll SET closed_at = danji_now() - interval '24 hours 1 second'
            WHERE id = \(row)
            """)
        while try await ballots(row) != "DESTROYED|0|0|0" {
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    @Test func `events, keys, audit, logs, statements and Redis reveal nothing`() async throws {
        let vote = try await Vote()
        let office = vote.office
        let start = try await office.complexes.sql(
            "SELECT count(*) FROM event WHERE object_id = \(vote.row) AND change = 'UPDATED'")
        // Coalesced: twelve votes in less than twelve events, without a time or a person.
        #expect((Int(start) ?? 99) < 12)
        try await office.close(vote.id)
        let told = try await office.complexes.sql(
            """
            SELECT count(*) FROM event WHERE object_id = \(vote.row) AND change = 'UPDATED'
            AND (at IS NOT NULL OR account_id IS NOT NULL OR parent_id IS NOT NULL)
            """)
        #expect(told == "0")
        let keys = try await office.complexes.sql(
            """
            SELECT count(*), count(input_hash), count(DISTINCT object_id),
                count(DISTINCT created_at), bool_and(created_at = date_trunc('day', created_at, 'UTC'))
            FROM client_mutation WHERE mutation = 'pollVote' AND key LIKE '\(vote.id)%'
            """)
        // Which poll, and on which day: neither what nor when.
        #expect(keys == "12|0|1|1|t")
        let audited = try await office.complexes.sql(
            "SELECT count(*) FROM audit_event WHERE action ILIKE '%vote%'")
        #expect(audited == "0")

        let secrets =
            vote.choices + vote.choiceTexts + vote.choices.map(PollOffice.uuid)
        for secret in secrets { #expect(!office.server.log.contains(secret)) }
        let statements = try await vote.asSuperuser(
            """
            SELECT count(*) FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database
                WHERE datname = current_database()) AND (query ILIKE ANY (ARRAY[\
            \(secrets.map { "'%\($0)%'" }.joined(separator: ", "))]))
            AND query NOT LIKE '%LIKE ANY%'
            """)
        #expect(statements == "0")
        try await Self.expectNothingInRedis(vote)
    }

    /// No value of any key holds a voter and a choice.
    private static func expectNothingInRedis(_ vote: Vote) async throws {
        let url = vote.office.complexes.services.redisURL
        let socket = url.replacing("redis+unix://", with: "")
        let script = """
            local function bytes(hex) return (hex:gsub('..', function(d)
                return string.char(tonumber(d, 16)) end)) end
            local half = tonumber(ARGV[1])
            local found = 0
            for _, key in ipairs(redis.call('KEYS', '*')) do
                local value = redis.call('DUMP', key)
                local raw = redis.call('TYPE', key).ok == 'string' and redis.call('GET', key) or value
                local function has(from, to)
                    for i = from, to do
                        local b = bytes(ARGV[i])
                        if raw:find(b, 1, true) or key:find(b, 1, true)
                            or raw:find(b:sub(1, 8):reverse() .. b:sub(9):reverse(), 1, true)
                        then return true end
                    end
                    return false
                end
                if has(2, 1 + half) and has(2 + half, #ARGV) then found = found + 1 end
            end
            return found .. ' of ' .. #redis.call('KEYS', '*')
            """
        let choices = vote.choices.map(PollOffice.uuid)
        let voters = vote.voters.map { PollOffice.uuid(vote.office.resident($0).id) }
        let answer = try await run(
            "redis-cli",
            ["-s", socket, "EVAL", script, "0", "\(choices.count)"] + choices + voters)
        #expect(answer.hasPrefix("0 of "), "\(answer)")
        #expect(answer != "0 of 0")
    }
}
