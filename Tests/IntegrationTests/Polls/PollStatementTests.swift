// A page of polls takes as many statements as it has levels, whatever its size.
import TestSupport
import Testing

@Suite(.served(cache: .off), .serialized, .timeLimit(.minutes(20))) struct PollStatementTests {
    private static let once = Office.Once()

    /// 130 named polls to come, 130 open ones and 130 published ones, each with three choices, a
    /// building, an extension and two comments; in those that were open two households have voted.
    private static func office() async throws -> PollOffice {
        let office = try await PollOffice.open()
        try await once.once(office.complexes.database) {
            try await office.complexes.sql(kinds.map(polls).joined(separator: ";"))
            try await office.complexes.adoptPolls()
        }
        return office
    }

    private static let kinds = [(1, "SCHEDULED"), (2, "OPEN"), (3, "PUBLISHED")]

    private static func polls(_ kind: Int, _ state: String) -> String {
        let poll = "sample_id(x'70'::int, \(kind), n)"
        var sql = """
            INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
                ballot_mode, results_visibility, state, opens_at, closes_at, relations, scheduled_at)
            SELECT 1, \(poll), sample_id(x'acc'::int, 1, 17), 'SURVEY', '설문 ' || n,
                'SINGLE_CHOICE', 'HOUSEHOLD', 'NAMED', 'ALWAYS', 'SCHEDULED',
                now() + interval '30 days', now() + interval '40 days',
                ARRAY['OWNER', 'OWNER_FAMILY', 'TENANT', 'TENANT_FAMILY'], now()
            FROM generate_series(1, 130) n;
            INSERT INTO poll_thread SELECT 1, \(poll), 2 FROM generate_series(1, 130) n;
            INSERT INTO poll_building
            SELECT 1, \(poll), sample_id(x'bb'::int, 1) FROM generate_series(1, 130) n;
            INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
            SELECT 1, sample_id(x'7c'::int, \(kind), n, c), \(poll), c, '안 ' || c, '안' || c
            FROM generate_series(1, 130) n, generate_series(1, 3) c;
            INSERT INTO poll_extension (apartment_id, id, poll_id, previous_closes_at, closes_at,
                reason, account_id)
            SELECT 1, sample_id(x'7e'::int, \(kind), n), \(poll), now(), now() + interval '1 day',
                '투표율', sample_id(x'acc'::int, 1, 17) FROM generate_series(1, 130) n;
            INSERT INTO comment (apartment_id, id, subject_kind, subject_id, author_id, content)
            SELECT 1, sample_id(x'c0'::int, 10 + \(kind), n, m), 'POLL', \(poll),
                sample_id(x'acc'::int, 1, m), '댓글'
            FROM generate_series(1, 130) n, generate_series(1, 2) m
            """
        guard state != "SCHEDULED" else { return sql }
        sql += """
            ;INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position)
            SELECT 1, \(poll), sample_id(x'bb'::int, 1, h), sample_id(x'bb'::int, 1, h), h
            FROM generate_series(1, 130) n, generate_series(1, 20) h;
            UPDATE poll p SET state = 'OPEN', frozen_at = now(), electorate_size = 20
            FROM generate_series(1, 130) n WHERE apartment_id = 1 AND p.id = \(poll);
            UPDATE poll_voter v SET has_voted = true, channel = 'ONLINE',
                voted_by = sample_id(x'acc'::int, 1, h)
            FROM generate_series(1, 130) n, generate_series(19, 20) h
            WHERE apartment_id = 1 AND v.poll_id = \(poll)
                AND v.unit_id = sample_id(x'bb'::int, 1, h);
            INSERT INTO poll_vote (apartment_id, poll_id, unit_id, id, account_id, cast_at)
            SELECT 1, \(poll), sample_id(x'bb'::int, 1, h), sample_id(x'70e'::int, \(kind), n, h),
                sample_id(x'acc'::int, 1, h), now()
            FROM generate_series(1, 130) n, generate_series(19, 20) h;
            INSERT INTO poll_vote_choice
            SELECT 1, \(poll), sample_id(x'bb'::int, 1, h), sample_id(x'7c'::int, \(kind), n, 1)
            FROM generate_series(1, 130) n, generate_series(19, 20) h
            """
        guard state == "PUBLISHED" else { return sql }
        return sql + """
            ;UPDATE poll p SET state = 'CLOSED', closed_at = now(), voted_online = 2, voted_paper = 0
            FROM generate_series(1, 130) n WHERE apartment_id = 1 AND p.id = \(poll);
            INSERT INTO poll_result (apartment_id, poll_id, outcome, ballots, abstentions,
                counted_at)
            SELECT 1, \(poll), 'INFORMATIONAL', 2, 0, now() FROM generate_series(1, 130) n;
            INSERT INTO poll_tally
            SELECT 1, \(poll), sample_id(x'7c'::int, \(kind), n, c), CASE c WHEN 1 THEN 2 ELSE 0 END,
                c = 1 FROM generate_series(1, 130) n, generate_series(1, 3) c;
            UPDATE poll p SET state = 'PUBLISHED', published_at = now()
            FROM generate_series(1, 130) n WHERE apartment_id = 1 AND p.id = \(poll)
            """
    }

    private static let fields = """
        title author { displayName } choices { title }
        electorate { size buildings { name householdCount } } turnout { voted percentage }
        result { tallies { votes percentage choice { title } } winners { title } }
        viewerCanVote viewerBallot { hasVoted choices { title } } viewerCanComment
        extensions { reason by { displayName } }
        comments(first: 2) { nodes { content author { displayName } } }
        """
    private static let votes = """
        votes(first: 2) { nodes { voter { displayName } choices { title }
            household { unit building { name } members { user { displayName } } } } }
        """
    private static let roll = """
        voterRoll(first: 5) { nodes { hasVoted household { unit building { name } } } }
        """

    /// A page of polls of one state, its viewer, and how many statements it takes.
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let state: String
        let fields: String
        let statements: Int
        let person: @Sendable (PollOffice) -> PollOffice.Person
    }

    static let shapes = [
        Shape(
            testDescription: "polls to come, with whom they are for", state: "SCHEDULED",
            // None for results and running counts: no poll has any, and nothing is asked of no keys.
            fields: fields, statements: 10
        ) { $0.resident(20) },
        Shape(
            testDescription: "open polls with their running counts", state: "OPEN",
            fields: fields, statements: 13
        ) { $0.resident(20) },
        Shape(
            testDescription: "published polls with their results", state: "PUBLISHED",
            fields: fields, statements: 13
        ) { $0.resident(20) },
        Shape(
            testDescription: "named votes as the office reads them", state: "PUBLISHED",
            fields: votes, statements: 8
        ) { $0.staff },
        Shape(
            testDescription: "rolls as the commission reads them, each reading noted",
            state: "OPEN", fields: roll, statements: 7
        ) { $0.commission },
    ]

    @Test(arguments: shapes)
    func `a page of polls takes the same number of statements for 1, 20 and 100 of them`(
        _ shape: Shape
    ) async throws {
        let office = try await Self.office()
        // A process verifies the texts of an opened poll once.
        for (round, first) in [100, 1, 20, 100, 1, 100].enumerated() {
            let (count, answer) = try await StatementCount.during(on: office.complexes) {
                try await office.server.post(
                    """
                    query ($a: ID!, $n: Int) { apartment(id: $a) { name
                        polls(first: $n, filter: { states: [\(shape.state)] }) {
                            nodes { id \(shape.fields) } } } }
                    """,
                    ["a": .string(SampleComplexes.apartment(1)), "n": .int(first)],
                    token: shape.person(office).token)
            }
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            let polls = answer.data["apartment"]["polls"]["nodes"].items
            #expect(polls.count == first)
            for poll in polls { Self.expectWhole(poll, shape) }
            if round == 0 { continue }
            #expect(count.total == shape.statements, "\(first) polls: \(count)")
        }
    }

    /// Everything exists: a statement that found nothing would not have counted.
    private static func expectWhole(_ poll: JSON, _ shape: Shape) {
        switch shape.fields {
        case votes:
            #expect(poll["votes"]["nodes"].items.map { $0["household"]["unit"] } == ["19호", "20호"])
            #expect(poll["votes"]["nodes"][0]["choices"].items.map { $0["title"] } == ["안 1"])
        case roll:
            let lines = poll["voterRoll"]["nodes"].items
            #expect(lines.map { $0["household"]["building"]["name"] }.allSatisfy { $0 == "101동" })
            #expect(lines.count == 5)
        default:
            #expect(poll["choices"].items.count == 3)
            #expect(poll["electorate"]["buildings"].items.map { $0["name"] } == ["101동"])
            #expect(poll["comments"]["nodes"].items.count == 2)
            #expect(poll["extensions"].items.count == 1)
            #expect(poll["result"]["tallies"].items.count == (shape.state == "SCHEDULED" ? 0 : 3))
            #expect(poll["turnout"]["voted"] == (shape.state == "SCHEDULED" ? 0 : 2))
        }
    }
}
