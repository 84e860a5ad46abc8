// After a secret poll nobody can be joined to a choice: not before the closing by the role of the
// program, and not after it by a superuser who reads everything.
// In this order: the first test reads an urn beside which no other is open.
import Foundation
import TestSupport
import Testing

@Suite(.served(), .serialized, .timeLimit(.minutes(5))) struct PollSecrecyTests {
    /// A poll in which residents 5 to 16 have voted, each for a choice that the test knows.
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

    @Test func `before the closing the program's role learns nothing of a ballot`() async throws {
        let vote = try await Vote()
        let sql = vote.office.complexes.sql
        for table in ["poll_ballot", "poll_ballot_choice"] {
            #expect(try await sql("SELECT count(*) FROM \(table)") == "0")
            #expect(try await sql("SELECT xmin, ctid, * FROM \(table)") == "")
            #expect(try await sql("COPY \(table) TO STDOUT") == "")
            #expect(
                try await sql("WITH d AS (DELETE FROM \(table) RETURNING 1) SELECT count(*) FROM d")
                    == "0")
            #expect(
                try await sql(
                    "WITH d AS (UPDATE \(table) SET poll_id = poll_id RETURNING 1) SELECT count(*) FROM d"
                )
                    == "0")
            // What the planner knows of the values is no way round.
            #expect(
                try await sql("SELECT count(*) FROM pg_stats WHERE tablename = '\(table)'") == "0")
        }
        #expect(
            try await sql("SELECT poll_shuffle_ballots(1, \(vote.row))") == "0")
        // A function that cries out what it is given, as cheap as can be.
        #expect(
            try await sql(
                """
                CREATE FUNCTION pg_temp.cry(uuid) RETURNS boolean LANGUAGE plpgsql COST 0.0000001
                AS $$ BEGIN RAISE EXCEPTION 'heard %', $1; END $$;
                SELECT count(*) FROM poll_ballot_choice WHERE pg_temp.cry(choice_id)
                """) == "0")
        for attempt in [
            "UPDATE poll SET urn = 'SHUFFLING' WHERE id = \(vote.row)",
            "UPDATE poll SET urn = 'OPENED' WHERE id = \(vote.row)",
            "INSERT INTO poll_ballot (apartment_id, poll_id) VALUES (1, \(vote.row)) RETURNING id",
            "TRUNCATE poll_ballot CASCADE", "SET row_security = off; SELECT * FROM poll_ballot",
            "UPDATE poll_voter SET has_voted = false, channel = NULL, voted_by = NULL WHERE poll_id = \(vote.row) AND has_voted",
        ] {
            await #expect(throws: TestServices.Failure.self, "\(attempt)") {
                try await sql(attempt)
            }
        }
        try await Self.expectNoJoin(vote) { try await sql($0) }
        let seen = try await vote.office.poll(vote.id, as: vote.office.commission)
        #expect(seen["result"].isNull)
        #expect(seen["turnout"]["voted"] == 12)
    }

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

    @Test func `after the closing a superuser cannot join anybody to a choice`() async throws {
        let vote = try await Vote()
        // What a superuser could have written down before: the ballots in the order of the votes.
        let before = try await vote.asSuperuser(
            "SELECT string_agg(id::text, ',' ORDER BY ctid) FROM poll_ballot WHERE poll_id = \(vote.row)"
        )
        try await vote.office.close(vote.id)
        let after = try await vote.asSuperuser(
            "SELECT string_agg(id::text, ',' ORDER BY ctid) FROM poll_ballot WHERE poll_id = \(vote.row)"
        )
        let old = before.split(separator: ",")
        let new = after.split(separator: ",")
        #expect(old.count == 12 && new.count == 12)
        #expect(Set(old).isDisjoint(with: new))
        // Their places follow their random IDs.
        #expect(new == new.sorted())
        #expect(new.allSatisfy { $0.dropFirst(14).first == "4" })
        let transactions = try await vote.asSuperuser(
            """
            SELECT count(DISTINCT x), count(*) FILTER (WHERE x IN (SELECT xmin::text FROM poll_voter))
            FROM (SELECT xmin::text AS x FROM poll_ballot WHERE poll_id = \(vote.row)
                UNION ALL SELECT xmin::text FROM poll_ballot_choice WHERE poll_id = \(vote.row)) b
            """)
        #expect(transactions == "1|0")
        try await Self.expectNoJoin(vote) { try await vote.asSuperuser($0) }
        let seen = try await vote.office.poll(vote.id, as: vote.office.resident(5))
        #expect(seen["result"]["tallies"].items.map { $0["votes"] } == [8, 4])
        #expect(seen["result"]["outcome"] == "ELECTED")
    }

    @Test func `the versions of rows that were shuffled are swept from the pages`() async throws {
        let vote = try await Vote()
        try await vote.office.close(vote.id)
        _ = try await vote.asSuperuser("CREATE EXTENSION IF NOT EXISTS pageinspect")
        var rest = ""
        for _ in 0..<100 {
            // Row versions of other transactions than the one that shuffled.
            rest = try await vote.asSuperuser(
                """
                WITH pages AS (
                    SELECT t.name, p.page FROM (VALUES ('poll_ballot'), ('poll_ballot_choice'))
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
    func `ballots of a poll that was cancelled, or missed its quorum, are shuffled and sealed`()
        async throws
    {
        let cancelled = try await Vote()
        let answer = try await cancelled.office.mutate(
            "pollCancel", ["pollId": .string(cancelled.id), "reason": "후보 사퇴"],
            as: cancelled.office.commission)
        #expect(answer.codes == [])
        let office = cancelled.office
        let missed = try await office.openPoll([
            "quorum": ["basis": "ELIGIBLE", "numerator": 1, "denominator": 1, "inclusive": true]
        ])
        for number in 5...8 {
            _ = try await office.vote(
                missed.id, [PollOffice.choice(missed.poll, 0)], as: office.resident(number))
        }
        try await office.close(missed.id)
        for row in [cancelled.row, PollOffice.row(missed.id)] {
            #expect(
                try await office.complexes.sql(
                    "SELECT count(*) FROM poll_ballot_choice WHERE poll_id = \(row)") == "0")
            let made = try await cancelled.asSuperuser(
                """
                SELECT count(DISTINCT xmin::text), count(*) FILTER (WHERE xmin::text IN
                    (SELECT xmin::text FROM poll_voter)), count(*) > 3
                FROM poll_ballot WHERE poll_id = \(row)
                """)
            #expect(made == "1|0|t")
        }
    }

    @Test func `events, keys, audit, logs, statements and Redis tell nothing`() async throws {
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
            SELECT count(*), count(input_hash), count(object_id) FROM client_mutation
            WHERE mutation = 'pollVote' AND key LIKE '\(vote.id)%'
            """)
        #expect(keys == "12|0|0")
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
