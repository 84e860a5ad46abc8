// After the owner of the tables changes an open poll, no vote is accepted and no result shown.
import Foundation
import TestSupport
import Testing

@Suite(
    .served(["DANJI_SECRET": String(repeating: "s", count: 43) + "="]), .serialized,
    .timeLimit(.minutes(20))
) struct PollForgeryTests {
    private static let tables = ["poll", "poll_choice", "poll_voter", "poll_sealed_ballot"]

    /// Changes rows with all triggers disabled, as only the owner can.
    private static func forge(_ sql: String, _ office: PollOffice) async throws {
        let disable = tables.map { "ALTER TABLE \($0) DISABLE TRIGGER USER;" }.joined()
        let enable = tables.map { "ALTER TABLE \($0) ENABLE TRIGGER USER;" }.joined()
        try await office.complexes.sql("BEGIN;" + disable + sql + ";" + enable + "COMMIT")
    }

    /// Votes, and expects an internal error.
    private static func expectNoVote(
        _ id: String, _ poll: JSON, _ office: PollOffice, as number: Int
    ) async throws {
        let answer = try await office.server.post(
            """
            mutation ($input: PollVoteInput!) { pollVote(input: $input) { userErrors { code } } }
            """,
            [
                "input": [
                    "pollId": .string(id), "choiceIds": [.string(PollOffice.choice(poll, 0))],
                ]
            ], token: office.resident(number).token)
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
    }

    @Test func `a secret poll turned into a named one accepts no vote, and stores no choice`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        for number in 5...9 {
            let answer = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(number))
            #expect(answer.codes == [])
        }
        try await Self.forge("UPDATE poll SET ballot_mode = 'NAMED' WHERE id = \(row)", office)
        try await Self.expectNoVote(poll.id, poll.poll, office, as: 10)
        let kept = try await office.complexes.sql(
            """
            SELECT (SELECT count(*) FROM poll_vote WHERE poll_id = \(row)),
                (SELECT count(*) FROM poll_voter WHERE poll_id = \(row) AND has_voted)
            """)
        #expect(kept == "0|5")
        let line = "poll \(Self.text(poll.id)) of apartment 1 is not what was signed"
        #expect(office.server.log.contains(line), "\(office.server.log.suffix(2_000))")
        try await Self.forge("UPDATE poll SET ballot_mode = 'SECRET' WHERE id = \(row)", office)
        let answer = try await office.vote(
            poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(10))
        #expect(answer.codes == [])
    }

    /// A poll's UUID as in the log.
    private static func text(_ id: String) -> String {
        var text = PollOffice.uuid(id)
        for place in [20, 16, 12, 8] {
            text.insert("-", at: text.index(text.startIndex, offsetBy: place))
        }
        return text
    }

    @Test func `a smaller electorate, or ballots of another poll, are not counted`() async throws {
        let office = try await PollOffice.open()
        let polls = [try await office.openPoll(), try await office.openPoll()]
        for poll in polls {
            for number in 5...10 {
                _ = try await office.vote(
                    poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(number))
            }
        }
        let rows = polls.map { PollOffice.row($0.id) }
        // The count of 20 households becomes one of 6, and the quorum with it.
        try await Self.forge(
            "UPDATE poll SET electorate_size = 6 WHERE id = \(rows[0])", office)
        try await office.moveEnd(polls[0].id)
        // The ballots of two polls are swapped.
        try await Self.forge(
            """
            CREATE TABLE swapped AS SELECT * FROM poll_sealed_ballot WHERE poll_id = \(rows[0]);
            DELETE FROM poll_sealed_ballot WHERE poll_id = \(rows[0]);
            UPDATE poll_sealed_ballot SET poll_id = \(rows[0]) WHERE poll_id = \(rows[1]);
            INSERT INTO poll_sealed_ballot SELECT apartment_id, \(rows[1]), id, sealed FROM swapped;
            DROP TABLE swapped
            """, office)
        try await office.moveEnd(polls[1].id)
        for line in ["is not what was signed when it opened", "6 of 6 ballots do not open"] {
            while !office.server.log.contains(line) {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        let states = try await office.complexes.sql(
            """
            SELECT count(*), (SELECT count(*) FROM poll_result r
                WHERE r.poll_id IN (\(rows[0]), \(rows[1])))
            FROM poll WHERE id IN (\(rows[0]), \(rows[1])) AND state = 'OPEN'
            """)
        #expect(states == "2|0")
        for (poll, number) in zip(polls, [11, 12]) {
            _ = try await office.mutate(
                "pollCancel", ["pollId": .string(poll.id), "reason": "변조"], as: office.manager)
            #expect(
                try await office.poll(poll.id, as: office.resident(number))["state"] == "CANCELLED")
        }
    }

    /// A poll in which residents 5 to 10 voted for its first choice.
    private static func votedPoll(_ office: PollOffice) async throws -> (id: String, row: String) {
        let poll = try await office.openPoll()
        for number in 5...10 {
            let answer = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(number))
            #expect(answer.codes == [])
        }
        return (poll.id, PollOffice.row(poll.id))
    }

    /// The contents of a ballot box: sealed ballots, readable ones, and the salt.
    private static func ballotBox(_ row: String, _ office: PollOffice) async throws -> String {
        try await office.complexes.sql(
            """
            SELECT (SELECT count(*) FROM poll_sealed_ballot WHERE poll_id = \(row)),
                (SELECT count(*) FROM poll_ballot WHERE poll_id = \(row)),
                (SELECT count(*) FROM poll_seal WHERE poll_id = \(row))
            """)
    }

    @Test
    func
        `a temporary table does not hide the poll from triggers, and the serving role cannot create one`()
        async throws
    {
        let office = try await PollOffice.open()
        let (_, row) = try await Self.votedPoll(office)
        // Empties a ballot box, and plants ballots, while the temporary table is found first.
        let hide = """
            BEGIN; CREATE TEMPORARY TABLE poll AS SELECT * FROM public.poll WHERE id = \(row);
            UPDATE pg_temp.poll SET urn = 'OPENED'
            """
        let ends = [
            (
                "DELETE FROM poll_sealed_ballot WHERE poll_id = \(row)",
                "a sealed urn is not emptied"
            ),
            ("DELETE FROM poll_seal WHERE poll_id = \(row)", "a sealed urn is not emptied"),
            (
                """
                INSERT INTO poll_ballot SELECT apartment_id, poll_id, gen_random_uuid(), ARRAY[id]
                FROM poll_choice WHERE poll_id = \(row) AND position = 1
                """, "ballots are opened by the closing"
            ),
        ]
        let owner = office.complexes.database
        for (end, words) in ends {
            for (database, words) in [
                (owner, words),
                (TestServices.servingURL(owner), "permission denied to create temporary tables"),
            ] {
                do {
                    _ = try await office.complexes.services.psql(
                        "\(hide); \(end); COMMIT", database: database)
                    Issue.record("done by \(database): \(end)")
                } catch {
                    #expect("\(error)".contains(words), "\(end): \(error)")
                }
            }
        }
        #expect(try await Self.ballotBox(row, office) == "6|0|1")
    }

    @Test func `readable ballots not left by an older release are not counted, and this is logged`()
        async throws
    {
        let office = try await PollOffice.open()
        let (id, row) = try await Self.votedPoll(office)
        try await office.complexes.sql(
            """
            BEGIN; ALTER TABLE poll_ballot DISABLE TRIGGER USER;
            INSERT INTO poll_ballot SELECT apartment_id, poll_id, gen_random_uuid(), ARRAY[id]
            FROM poll_choice, generate_series(1, 5) WHERE poll_id = \(row) AND position = 2;
            ALTER TABLE poll_ballot ENABLE TRIGGER USER;
            INSERT INTO poll_unsealed VALUES (1, \(row));
            INSERT INTO poll_unsigned VALUES (1, \(row)); COMMIT
            """)
        let environment = Served.Cache.off.environment(
            office.complexes.services, office.complexes.database)
        let secret = ["DANJI_SECRET": String(repeating: "s", count: 43) + "="]
        try await RunningServer.with(environment.merging(secret) { $1 }) { server in
            let lines = server.log.split(separator: "\n").filter {
                $0.contains("readable ballots that no older release left")
                    && $0.contains(Self.text(id))
            }
            #expect(lines.count == 1, "\(server.log.suffix(2_000))")
        }
        #expect(try await Self.ballotBox(row, office) == "6|5|1")
        try await Self.forge(
            "DELETE FROM poll_ballot WHERE poll_id = \(row)", office)
        try await office.close(id)
        let result = try await office.poll(id, as: office.manager)["result"]
        #expect(result["tallies"].items.map { $0["votes"] } == [6, 0, 0])
    }

    /// Expects that neither residents nor the office see a result, and that the log says why.
    private static func expectNoResult(_ id: String, _ office: PollOffice) async throws {
        let ask = """
            query ($id: ID!) { poll(id: $id) { result { outcome winners { title }
                tallies { votes } } } }
            """
        for person in [office.resident(5), office.manager] {
            let answer = try await office.server.post(
                ask, ["id": .string(id)], token: person.token)
            #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
            #expect(answer.data["poll"]["result"].isNull)
        }
        let line = "poll \(text(id)) of apartment 1 has another result than was counted"
        #expect(office.server.log.contains(line), "\(office.server.log.suffix(2_000))")
    }

    /// Runs SQL as the serving role.
    private static func asServing(_ sql: String, _ office: PollOffice) async throws {
        _ = try await office.complexes.services.psql(
            sql, database: TestServices.servingURL(office.complexes.database))
    }

    @Test func `a count that the serving role wrote itself is not shown`() async throws {
        let office = try await PollOffice.open()
        let (id, row) = try await Self.votedPoll(office)
        // Everything that a closing does, with ballots for another choice.
        try await Self.asServing(
            """
            BEGIN;
            UPDATE poll SET state = 'CLOSED', closed_at = now(), revision = revision + 1,
                closes_at = least(closes_at, now()), voted_online = 6, voted_paper = 0
            WHERE id = \(row);
            UPDATE poll SET urn = 'OPENED', urn_is_swept = false,
                urn_emptied_by = pg_current_xact_id() WHERE id = \(row);
            INSERT INTO poll_ballot SELECT 1, \(row), gen_random_uuid(), ARRAY[id]
            FROM poll_choice, generate_series(1, 6) WHERE poll_id = \(row) AND position = 2;
            DELETE FROM poll_sealed_ballot WHERE poll_id = \(row);
            DELETE FROM poll_seal WHERE poll_id = \(row);
            INSERT INTO poll_result (apartment_id, poll_id, outcome, ballots, abstentions,
                counted_at, signature)
            VALUES (1, \(row), 'INFORMATIONAL', 6, 0, now(), sha256('mine'));
            INSERT INTO poll_tally SELECT 1, \(row), id, CASE position WHEN 2 THEN 6 ELSE 0 END,
                position = 2 FROM poll_choice WHERE poll_id = \(row);
            UPDATE apartment_version SET version = version + 1 WHERE topic = 'polls';
            COMMIT
            """, office)
        try await Self.expectNoResult(id, office)
        let publish = try await office.server.post(
            """
            mutation ($id: ID!) { pollPublishResult(input: { pollId: $id }) {
                userErrors { code } } }
            """, ["id": .string(id)], token: office.manager.token)
        #expect(publish.codes == ["INTERNAL"], "\(publish.http.text)")
    }

    @Test func `another winner, which the serving role may set, is not shown`() async throws {
        let office = try await PollOffice.open()
        let (id, row) = try await Self.votedPoll(office)
        try await office.close(id)
        let shown = try await office.poll(id, as: office.manager)["result"]
        #expect(shown["winners"].items.count == 1)
        let swap = """
            UPDATE poll_tally SET is_winner = NOT is_winner WHERE poll_id = \(row)
            """
        let bump = "UPDATE apartment_version SET version = version + 1 WHERE topic = 'polls'"
        try await Self.asServing("\(swap); \(bump)", office)
        try await Self.expectNoResult(id, office)
        try await Self.asServing("\(swap); \(bump)", office)
        #expect(try await office.poll(id, as: office.manager)["result"] == shown)
    }

    @Test func `tables that the owner substitutes for the program's are counted once`()
        async throws
    {
        let office = try await PollOffice.open()
        let (id, row) = try await Self.votedPoll(office)
        let end = try await office.signedEnd(id, "p.opens_at + interval '1 millisecond'")
        let names = [
            "poll", "poll_sealed_ballot", "poll_voter", "poll_seal", "poll_ballot", "poll_result",
            "poll_tally",
        ]
        let fill =
            names.map {
                """
                DELETE FROM public.\($0); INSERT INTO public.\($0) SELECT * FROM aside.\($0)
                WHERE apartment_id = 1 AND \($0 == "poll" ? "id" : "poll_id") = \(row);
                """
            }.joined() + "UPDATE public.poll SET \(end);"
        let sql = office.complexes.sql
        _ = try await sql(
            "BEGIN; CREATE SCHEMA aside;"
                + names.map {
                    """
                    ALTER TABLE public.\($0) SET SCHEMA aside;
                    CREATE TABLE public.\($0) (LIKE aside.\($0) INCLUDING DEFAULTS
                        INCLUDING CONSTRAINTS INCLUDING INDEXES);
                    GRANT ALL ON public.\($0) TO danji_app;
                    """
                }.joined() + fill + "COMMIT")
        while try await sql("SELECT count(*) FROM public.poll_tally") == "0" {
            try await Task.sleep(for: .milliseconds(50))
        }
        // Without one household and its ballot: the difference would be that household's vote.
        _ = try await sql(
            "BEGIN;" + fill + """
                DELETE FROM public.poll_sealed_ballot
                WHERE id = (SELECT min(id::text)::uuid FROM public.poll_sealed_ballot);
                UPDATE public.poll_voter SET has_voted = false, channel = NULL, voted_by = NULL
                WHERE unit_id = (SELECT min(unit_id::text)::uuid FROM public.poll_voter
                    WHERE has_voted);
                COMMIT
                """)
        let line = "this process counted other ballots of this poll before"
        while !office.server.log.contains(line) {
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(try await sql("SELECT count(*) FROM public.poll_tally") == "0")
        let critical = office.server.log.split(separator: "\n").filter { $0.contains(line) }
        #expect(critical.allSatisfy { $0.contains("critical") }, "\(critical)")
        _ = try await sql(
            "BEGIN;"
                + names.map {
                    "DROP TABLE public.\($0); ALTER TABLE aside.\($0) SET SCHEMA public;"
                }.joined() + "DROP SCHEMA aside; COMMIT")
        // The real poll can still be counted, also by this process.
        try await office.close(id)
        let result = try await office.poll(id, as: office.manager)["result"]
        #expect(result["tallies"].items.map { $0["votes"] } == [6, 0, 0])
    }

    @Test func `a result whose choices' titles were changed is not shown`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        for number in 5...10 {
            _ = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(number))
        }
        try await office.close(poll.id)
        let swap = """
            UPDATE poll_choice SET title = CASE position WHEN 1 THEN '반대' ELSE '찬성' END,
                title_key = position::text WHERE poll_id = \(row) AND position < 3
            """
        try await Self.forge(swap, office)
        try await office.complexes.sql(
            "UPDATE apartment_version SET version = version + 1 WHERE topic = 'polls'")
        let ask = """
            query ($id: ID!) { poll(id: $id) { result { outcome tallies { votes } } } }
            """
        let token = office.resident(5).token
        let answer = try await office.server.post(ask, ["id": .string(poll.id)], token: token)
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
        #expect(answer.data["poll"]["result"].isNull)
        let publish = try await office.server.post(
            """
            mutation ($id: ID!) { pollPublishResult(input: { pollId: $id }) {
                userErrors { code } } }
            """, ["id": .string(poll.id)], token: office.manager.token)
        #expect(publish.codes == ["INTERNAL"], "\(publish.http.text)")
    }
}
