// Changes of rows that the serving role's rights allow: the end of voting, named votes, and cached
// choices.
import Foundation
import TestSupport
import Testing

@Suite(
    .served(["DANJI_SECRET": String(repeating: "s", count: 43) + "="]), .serialized,
    .timeLimit(.minutes(20))
) struct PollRowForgeryTests {
    private static func asServing(_ sql: String, _ office: PollOffice) async throws {
        _ = try await office.complexes.services.psql(
            sql, database: TestServices.servingURL(office.complexes.database))
    }

    /// A mutation that an operator must investigate: the client learns nothing more.
    private static func expectInternal(
        _ mutation: String, _ input: JSON, as person: PollOffice.Person, _ office: PollOffice
    ) async throws {
        let type = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
        let answer = try await office.server.post(
            """
            mutation ($input: \(type)!) { \(mutation)(input: $input) { userErrors { code } } }
            """, ["input": input], token: person.token)
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
    }

    private static let version = "WHERE apartment_id = 1 AND topic = 'polls'"

    /// Makes every cached page of polls outdated.
    private static let newVersion = """
        UPDATE apartment_version SET version = version + 1 \(version)
        """

    private static func ask(
        _ poll: String, _ office: PollOffice, _ fields: String
    ) async throws -> GraphQLAnswer {
        try await office.server.post(
            "query ($id: ID!) { poll(id: $id) { \(fields) } }", ["id": .string(poll)],
            token: office.resident(5).token)
    }

    // MARK: - The end of voting

    @Test func `nobody is shown the choices of a poll beside an end that somebody moved`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        let fields = "state closesAt choices { title }"
        for move in ["+", "-"] {
            let before = try await Self.ask(poll.id, office, fields)
            #expect(before.errors.isEmpty, "\(before.http.text)")
            let back = try await office.complexes.sql(
                "SELECT closes_at FROM poll WHERE id = \(row)")
            try await Self.asServing(
                """
                UPDATE poll SET closes_at = closes_at \(move) interval '1 hour' WHERE id = \(row);
                \(Self.newVersion)
                """, office)
            let moved = try await Self.ask(poll.id, office, fields)
            #expect(moved.codes == ["INTERNAL"], "\(moved.http.text)")
            try await Self.asServing(
                "UPDATE poll SET closes_at = '\(back)' WHERE id = \(row); \(Self.newVersion)",
                office)
        }
        #expect(office.server.log.contains("ends at another time than the program has set"))
        // If the program sets another one, that is shown.
        let extended = try await office.mutate(
            "pollExtend",
            [
                "pollId": .string(poll.id), "reason": "참여율이 낮아 연장",
                "closesAt": PollOffice.time(60),
            ], as: office.manager)
        #expect(extended.codes == [])
        let after = try await Self.ask(poll.id, office, fields)
        #expect(after.errors.isEmpty, "\(after.http.text)")
    }

    @Test func `an end that somebody moved lets no vote in, and puts off no count once it is back`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        let choice = PollOffice.choice(poll.poll, 0)
        for number in 5...9 {
            #expect(
                try await office.vote(poll.id, [choice], as: office.resident(number)).codes == [])
        }
        for move in ["+ interval '1 day'", "- interval '10 hours'"] {
            let back = try await office.complexes.sql(
                "SELECT closes_at FROM poll WHERE id = \(row)")
            try await Self.asServing(
                "UPDATE poll SET closes_at = closes_at \(move) WHERE id = \(row)", office)
            try await Self.expectInternal(
                "pollVote", ["pollId": .string(poll.id), "choiceIds": [.string(choice)]],
                as: office.resident(10), office)
            try await Self.expectInternal(
                "pollClose", ["pollId": .string(poll.id), "reason": "조기 마감"],
                as: office.manager, office)
            try await Self.asServing(
                "UPDATE poll SET closes_at = '\(back)' WHERE id = \(row)", office)
        }
        #expect(office.server.log.contains("ends at another time than the program has set"))
        #expect(try await office.vote(poll.id, [choice], as: office.resident(10)).codes == [])
        let closed = try await office.mutate(
            "pollClose", ["pollId": .string(poll.id), "reason": "조기 마감"], as: office.manager)
        #expect(closed.poll["result"]["tallies"].items.map { $0["votes"] } == [6, 0, 0])
    }

    @Test func `a poll whose end somebody moved to now is not counted by the scheduler`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        let back = try await office.complexes.sql("SELECT closes_at FROM poll WHERE id = \(row)")
        try await Self.asServing(
            "UPDATE poll SET closes_at = danji_now() WHERE id = \(row)", office)
        let uuid = try await office.complexes.sql("SELECT \(row)")
        while !office.server.log.contains("poll \(uuid) of apartment 1 ends at another time") {
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(
            try await office.complexes.sql("SELECT state FROM poll WHERE id = \(row)") == "OPEN")
        try await Self.asServing(
            "UPDATE poll SET closes_at = '\(back)' WHERE id = \(row)", office)
    }

    // MARK: - Votes by name

    private static let named: [String: JSON] = [
        "ballotMode": "NAMED", "resultsVisibility": "AFTER_CLOSE",
    ]

    /// What the serving role may do to named votes, and undo, with `$row` as the poll.
    private static let changes: [(String, undo: String)] = [
        (
            """
            INSERT INTO poll_vote_choice SELECT v.apartment_id, v.poll_id, v.unit_id, c.id
            FROM poll_vote v JOIN poll_choice c ON c.poll_id = v.poll_id AND c.position = 1
            WHERE v.poll_id = $row ON CONFLICT DO NOTHING
            """,
            """
            DELETE FROM poll_vote_choice n USING poll_choice c
            WHERE n.poll_id = $row AND c.id = n.choice_id AND c.position = 1
                AND EXISTS (SELECT FROM poll_vote_choice o WHERE o.poll_id = n.poll_id
                    AND o.unit_id = n.unit_id AND o.choice_id <> n.choice_id)
            """
        ),
        (
            """
            INSERT INTO poll_vote_choice SELECT n.apartment_id, n.poll_id, n.unit_id, c.id
            FROM poll_vote_choice n JOIN poll_choice c ON c.poll_id = n.poll_id AND c.position = 3
            WHERE n.poll_id = $row;
            DELETE FROM poll_vote_choice n USING poll_choice c
            WHERE n.poll_id = $row AND c.id = n.choice_id AND c.position < 3
            """,
            """
            INSERT INTO poll_vote_choice SELECT n.apartment_id, n.poll_id, n.unit_id, c.id
            FROM poll_vote_choice n JOIN poll_choice c ON c.poll_id = n.poll_id
                AND c.position = CASE WHEN n.unit_id
                    = (SELECT min(unit_id::text)::uuid FROM poll_vote WHERE poll_id = $row)
                    THEN 1 ELSE 2 END
            WHERE n.poll_id = $row;
            DELETE FROM poll_vote_choice n USING poll_choice c
            WHERE n.poll_id = $row AND c.id = n.choice_id AND c.position = 3
            """
        ),
    ]

    @Test func `a vote by name that its voter did not cast stops the count`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(Self.named)
        let row = PollOffice.row(poll.id)
        let voters = try await office.complexes.sql(
            """
            SELECT a.n FROM generate_series(5, 9) a (n) JOIN membership m
                ON m.apartment_id = 1 AND m.account_id = sample_id(x'acc'::int, 1, a.n)
            ORDER BY m.household_id
            """
        ).split(separator: "\n").compactMap { Int($0) }
        #expect(voters.count == 5)
        for (index, number) in voters.enumerated() {
            let choice = PollOffice.choice(poll.poll, index == 0 ? 0 : 1)
            #expect(
                try await office.vote(poll.id, [choice], as: office.resident(number)).codes == [])
        }
        let close: JSON = ["pollId": .string(poll.id), "reason": "조기 마감"]
        for (change, undo) in Self.changes {
            try await Self.asServing(change.replacing("$row", with: row), office)
            try await Self.expectInternal("pollClose", close, as: office.manager, office)
            try await Self.asServing(undo.replacing("$row", with: row), office)
        }
        #expect(office.server.log.contains("votes by name are not as they were cast"))
        // A vote for a household that did not cast one.
        try await Self.asServing(
            """
            UPDATE poll_voter SET has_voted = true, channel = 'ONLINE',
                voted_by = sample_id(x'acc'::int, 1, 12)
            WHERE poll_id = \(row) AND household_id = (SELECT household_id FROM membership
                WHERE apartment_id = 1 AND account_id = sample_id(x'acc'::int, 1, 12));
            INSERT INTO poll_vote (apartment_id, poll_id, unit_id, id, account_id, cast_at, signature)
            SELECT 1, \(row), unit_id, gen_random_uuid(), voted_by, now(), sha256('mine')
            FROM poll_voter WHERE poll_id = \(row) AND voted_by = sample_id(x'acc'::int, 1, 12);
            INSERT INTO poll_vote_choice SELECT v.apartment_id, v.poll_id, v.unit_id, c.id
            FROM poll_vote v JOIN poll_choice c ON c.poll_id = v.poll_id AND c.position = 1
            WHERE v.poll_id = \(row) AND v.account_id = sample_id(x'acc'::int, 1, 12)
            """, office)
        try await Self.expectInternal("pollClose", close, as: office.manager, office)
        #expect(office.server.log.contains("1 of 6 votes by name are not as they were cast"))
    }

    // MARK: - Choices

    @Test func `choices that a cache kept from before the poll opened are not shown beside it`()
        async throws
    {
        let office = try await PollOffice.open()
        let scheduled = try await office.schedule(["title": "바꿔치기"])
        let row = PollOffice.row(scheduled.id)
        // The same restores them.
        let swap = """
            UPDATE poll_choice SET title = CASE title WHEN '찬성' THEN '반대' ELSE '찬성' END
            WHERE poll_id = \(row) AND position < 3
            """
        let version = "WHERE apartment_id = 1 AND topic = 'polls'"
        let before = try await office.complexes.sql(
            "SELECT version FROM apartment_version \(version)")
        let ahead = "5000000000000000"
        try await Self.asServing(
            "BEGIN; \(swap); UPDATE apartment_version SET version = \(ahead) \(version); COMMIT",
            office)
        // Read by a member through a list, so that the poll itself is not cached.
        let list = """
            query ($id: ID!) { apartment(id: $id) { polls(first: 1, filter: { text: "바꿔치기" }) {
                nodes { choices { id title } } } } }
            """
        let kept = try await office.server.post(
            list, ["id": .string(SampleComplexes.apartment(1))], token: office.resident(12).token)
        #expect(
            kept.data["apartment"]["polls"]["nodes"][0]["choices"].items.map { $0["title"] }
                == ["반대", "찬성", "기권"], "\(kept.http.text)")
        try await Self.asServing(
            "BEGIN; \(swap); UPDATE apartment_version SET version = \(before) \(version); COMMIT",
            office)
        try await office.moveOpening(scheduled.id)
        try await office.wait(for: "OPEN", scheduled.id)
        try await Self.asServing(
            "UPDATE apartment_version SET version = \(ahead) \(version)", office)
        for number in [5, 6] {
            let seen = try await office.poll(
                scheduled.id, as: office.resident(number), "state choices { title }")
            #expect(seen["state"] == "OPEN")
            #expect(seen["choices"].items.map { $0["title"] } == ["찬성", "반대", "기권"])
        }
        try await Self.asServing(
            "UPDATE apartment_version SET version = \(before)::int8 + 1000000 \(version)", office)
    }

    /// What the serving role may change before the opening, and restores.
    @Test(arguments: [
        ("title", "'관리비 인상'", "'관리비 인하'"),
        ("description", "'매달 3만 원'", "NULL"),
        ("results_visibility", "'AFTER_VOTE'", "'AFTER_CLOSE'"),
        ("max_selections", "3", "2"),
    ])
    func `choices are not shown beside texts and rules that a cache kept from before the opening`(
        _ column: String, _ changed: String, _ back: String
    ) async throws {
        let office = try await PollOffice.open()
        let scheduled = try await office.schedule([
            "title": "관리비 인하", "ballotMode": "NAMED", "resultsVisibility": "AFTER_CLOSE",
            "method": "MULTIPLE_CHOICE", "maxSelections": 2,
            "choices": [["title": "가"], ["title": "나"], ["title": "다"]],
        ])
        let row = PollOffice.row(scheduled.id)
        let before = try await office.complexes.sql(
            "SELECT version FROM apartment_version \(Self.version)")
        func set(_ value: String?, _ version: String) async throws {
            let change =
                value.map { "UPDATE poll SET \(column) = \($0) WHERE id = \(row);" } ?? ""
            try await Self.asServing(
                """
                BEGIN; \(change) UPDATE apartment_version SET version = \(version) \(Self.version);
                COMMIT
                """, office)
        }
        let fields = "title description resultsVisibility maxSelections"
        let ahead = "6000000000000000"
        try await set(changed, ahead)
        let kept = try await Self.ask(scheduled.id, office, fields)
        #expect(kept.errors.isEmpty, "\(kept.http.text)")
        try await set(back, before)
        try await office.moveOpening(scheduled.id)
        try await office.wait(for: "OPEN", scheduled.id)
        try await set(nil, ahead)
        let seen = try await Self.ask(
            scheduled.id, office, "\(fields) viewerCanVote choices { id }")
        #expect(seen.codes == ["INTERNAL"], "\(seen.http.text)")
        try await set(nil, "\(before)::int8 + 1000000")
        let again = try await Self.ask(scheduled.id, office, "\(fields) choices { id }")
        #expect(again.errors.isEmpty, "\(again.http.text)")
        #expect(again.data["poll"]["title"] == "관리비 인하")
    }

    @Test func `choices of an open poll that somebody changed are shown to nobody`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        func change(_ position: Int) async throws {
            try await office.complexes.sql(
                """
                BEGIN; ALTER TABLE poll_choice DISABLE TRIGGER USER;
                UPDATE poll_choice SET description = CASE WHEN description IS NULL THEN '덧붙임' END
                WHERE poll_id = \(row) AND position = \(position);
                ALTER TABLE poll_choice ENABLE TRIGGER USER;
                UPDATE apartment_version SET version = version + 1 WHERE topic = 'polls'; COMMIT
                """)
        }
        let ask = "query ($id: ID!) { poll(id: $id) { state choices { title } } }"
        let token = office.resident(5).token
        try await change(1)
        let changed = try await office.server.post(ask, ["id": .string(poll.id)], token: token)
        #expect(changed.codes == ["INTERNAL"], "\(changed.http.text)")
        let choice = PollOffice.choice(poll.poll, 0)
        let node = try await office.server.post(
            "query ($id: ID!) { node(id: $id) { id ... on PollChoice { title } } }",
            ["id": .string(choice)], token: token)
        #expect(node.codes == ["INTERNAL"], "\(node.http.text)")
        try await change(1)
        let again = try await office.server.post(ask, ["id": .string(poll.id)], token: token)
        #expect(again.errors.isEmpty, "\(again.http.text)")
    }
}
