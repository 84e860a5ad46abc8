// One unit, one vote, whatever happens at the same time.
import Synchronization
import TestSupport
import Testing

/// Without a minimum of ballots: these tests are about other rules.
@Suite(
    .served(["DANJI_SECRET_BALLOT_MINIMUM": "0"]), .serialized, .timeLimit(.minutes(8))
) struct PollVoteTests {
    /// A second node on the database of the suite.
    private static func withSecondNode(
        _ body: (RunningServer) async throws -> Void
    ) async throws {
        let served = try Served.current
        let variables = Served.Cache.redis.environment(
            served.complexes.services, served.complexes.database)
        try await RunningServer.with(variables) { try await body($0) }
    }

    /// Runs `body` for each number, a few at a time; returns its results in no particular order.
    private static func storm<Result: Sendable>(
        _ numbers: [Int], atOnce: Int, _ body: @escaping @Sendable (Int) async throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: Result.self) { group in
            var results: [Result] = []
            for (index, number) in numbers.enumerated() {
                if index >= atOnce, let result = try await group.next() { results.append(result) }
                group.addTask { try await body(number) }
            }
            for try await result in group { results.append(result) }
            return results
        }
    }

    @Test func `200 votes of four members of a household through two nodes are one ballot`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        try await Self.withSecondNode { second in
            let codes = try await Self.storm(Array(0..<200), atOnce: 40) { number in
                try await office.vote(
                    poll.id, [PollOffice.choice(poll.poll, number % 3)],
                    as: office.resident(1 + number % 4),
                    on: number % 2 == 0 ? office.server : second
                ).codes
            }
            #expect(codes.filter { $0.isEmpty }.count == 1)
            #expect(codes.filter { $0 == ["ALREADY_VOTED"] }.count == 199)
        }
        let row = PollOffice.row(poll.id)
        let roll = try await office.complexes.sql(
            "SELECT count(*), count(*) FILTER (WHERE has_voted) FROM poll_voter WHERE poll_id = \(row)"
        )
        #expect(roll == "20|1")
        try await office.close(poll.id)
        #expect(
            try await office.complexes.sql(
                "SELECT count(*) FROM poll_ballot WHERE poll_id = \(row)")
                == "1")
        let seen = try await office.poll(poll.id, as: office.resident(1))
        #expect(seen["result"]["tallies"].items.compactMap { $0["votes"].int }.reduce(0, +) == 1)
    }

    @Test func `closing in the middle of 500 votes counts exactly those on the roll`()
        async throws
    {
        let office = try await PollOffice.open(2)
        // 500 more residents with a household and a session each.
        try await office.complexes.sql(
            """
            INSERT INTO account (id, username, username_key, display_name, display_name_key)
            SELECT sample_id(x'acc'::int, 2, n), 'voter-' || n, 'voter-' || n, '유권자 ' || n,
                '유권자 ' || n FROM generate_series(101, 600) n;
            INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at)
            SELECT sample_id(x'5e'::int, 2, n), sample_id(x'acc'::int, 2, n),
                sha256(('dja_' || rpad('person-2-' || n || '-', 43, 'x'))::bytea),
                now() + interval '1 day', now() + interval '20 days'
            FROM generate_series(101, 600) n;
            INSERT INTO account_apartment
            SELECT sample_id(x'acc'::int, 2, n), 2 FROM generate_series(101, 600) n;
            INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
            SELECT 2, sample_id(x'bb'::int, 2, n), sample_id(x'bb'::int, 2), n || '호', n::text,
                'OCCUPIED' FROM generate_series(101, 600) n;
            INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id)
            SELECT 2, sample_id(x'33'::int, 2, n), sample_id(x'acc'::int, 2, n), 'VERIFIED',
                'OWNER', sample_id(x'bb'::int, 2, n) FROM generate_series(101, 600) n;
            """)
        let poll = try await office.openPoll()
        let done = Mutex(0)
        let isClosed = Mutex(false)
        try await Self.withSecondNode { second in
            let codes = try await Self.storm(Array(101...600), atOnce: 32) { number in
                let isTurn = done.withLock { count in
                    count += 1
                    return count == 200
                }
                if isTurn {
                    let closed = try await office.mutate(
                        "pollClose", ["pollId": .string(poll.id), "reason": "중간 마감"],
                        as: office.manager, on: second)
                    #expect(closed.codes == [])
                    isClosed.withLock { $0 = true }
                }
                return try await office.vote(
                    poll.id, [PollOffice.choice(poll.poll, number % 3)],
                    as: office.resident(number), on: number % 2 == 0 ? office.server : second
                ).codes
            }
            #expect(isClosed.withLock { $0 })
            let accepted = codes.filter { $0.isEmpty }.count
            #expect(codes.allSatisfy { $0.isEmpty || $0 == ["POLL_NOT_OPEN"] })
            #expect(accepted >= 100 && accepted < 500, "\(accepted)")
            let row = PollOffice.row(poll.id)
            let counts = try await office.complexes.sql(
                """
                SELECT (SELECT count(*) FROM poll_voter WHERE poll_id = \(row) AND has_voted),
                    (SELECT count(*) FROM poll_ballot WHERE poll_id = \(row)),
                    (SELECT sum(votes) FROM poll_tally WHERE poll_id = \(row)),
                    (SELECT ballots FROM poll_result WHERE poll_id = \(row)),
                    (SELECT voted_online FROM poll WHERE id = \(row))
                """)
            #expect(counts == "\(accepted)|\(accepted)|\(accepted)|\(accepted)|\(accepted)")
        }
    }

    @Test func `D1: a new name is not a new vote`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let yes = PollOffice.choice(poll.poll, 0)
        #expect(try await office.vote(poll.id, [yes], as: office.resident(5)).codes == [])
        try await office.complexes.sql(
            """
            UPDATE account SET username = 'renamed', username_key = 'renamed',
                display_name = '새 이름', display_name_key = '새 이름'
            WHERE id = \(SampleComplexes.rowID(.account, 1, 5))
            """)
        let again = try await office.vote(poll.id, [yes], as: office.resident(5))
        #expect(again.codes == ["ALREADY_VOTED"])
        #expect(again.errors.first?["__typename"] == "AlreadyVotedError")
        #expect(again.errors.first?["channel"] == "ONLINE")
        #expect(again.errors.first?["byOtherHouseholdMember"] == false)
    }

    @Test func `D2: polls of the same title in two complexes are two polls`() async throws {
        let office = try await PollOffice.open()
        let other = try await PollOffice.open(2)
        try await office.complexes.sql(
            """
            INSERT INTO account_apartment VALUES (\(SampleComplexes.rowID(.account, 1, 6)), 2);
            INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id)
            VALUES (2, gen_random_uuid(), \(SampleComplexes.rowID(.account, 1, 6)), 'VERIFIED',
                'TENANT', \(SampleComplexes.rowID(.household, 2, 6)))
            """)
        let first = try await office.openPoll(["title": "같은 제목"])
        let second = try await other.openPoll(["title": "같은 제목"])
        for poll in [first, second] {
            let vote = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(6))
            #expect(vote.codes == [])
            #expect(vote.poll["turnout"]["voted"] == 1)
        }
    }

    @Test func `D3: guests and outsiders of a demo do not vote`() async throws {
        let office = try await PollOffice.open(3)
        let poll = try await office.openPoll()
        let yes = PollOffice.choice(poll.poll, 0)
        #expect(try await office.vote(poll.id, [yes], as: .guest).codes == ["GUEST_READ_ONLY"])
        #expect(try await office.vote(poll.id, [yes], as: .stranger).codes == ["FORBIDDEN"])
        #expect(try await office.vote(poll.id, [yes], as: nil).codes == ["UNAUTHENTICATED"])
        let seen = try await office.poll(poll.id, as: .guest)
        #expect(seen["viewerCanVote"] == false)
        #expect(seen["viewerCannotVoteReason"] == "GUEST_READ_ONLY")
        #expect(seen["viewerBallot"].isNull)
        #expect(
            try await office.poll(poll.id, as: .stranger)["viewerCannotVoteReason"] == "FORBIDDEN")
        #expect(seen["turnout"]["voted"] == 0)
    }

    @Test func `D10: closed polls stay listed with their results, and ended ones take no votes`()
        async throws
    {
        let office = try await PollOffice.open(3)
        let poll = try await office.openPoll(["title": "닫힌 뒤에도 보이는 투표"])
        _ = try await office.vote(
            poll.id, [PollOffice.choice(poll.poll, 1)], as: office.resident(7))
        try await office.close(poll.id)
        let answer = try await office.server.post(
            """
            query ($id: ID!) { apartment(id: $id) { polls(filter: {states: [CLOSED]}) {
                totalCount nodes { id state result { tallies { votes } } } } } }
            """, ["id": .string(SampleComplexes.apartment(3))], token: office.resident(8).token)
        let nodes = answer.data["apartment"]["polls"]["nodes"].items
        let listed = nodes.first { $0["id"] == .string(poll.id) }
        #expect(listed?["result"]["tallies"].items.map { $0["votes"] } == [0, 1, 0])
        // Between its end and the scheduler's turn the poll is not open to votes either.
        let late = try await office.openPoll()
        try await office.moveEnd(late.id)
        let vote = try await office.vote(
            late.id, [PollOffice.choice(late.poll, 0)], as: office.resident(7))
        #expect(vote.codes == ["POLL_NOT_OPEN"])
    }

    @Test func `a vote after the end does not wait for the count`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        // The counter is first in the poll's queue.
        let name = "counter-\(PollOffice.uuid(poll.id))"
        let url = office.complexes.database + "&application_name=\(name)"
        let counter = Task {
            try? await office.complexes.services.psql(
                "BEGIN; SELECT pg_advisory_xact_lock(1, hashtext(\(row)::text)); "
                    + "SELECT pg_sleep(300)", database: url)
        }
        let holding = """
            SELECT count(*) FROM pg_stat_activity WHERE application_name = '\(name)'
            AND query LIKE '%pg_sleep%' AND wait_event = 'PgSleep'
            """
        while try await office.complexes.sql(holding) != "1" {
            try await Task.sleep(for: .milliseconds(50))
        }
        try await office.moveEnd(poll.id)
        let late = try await office.vote(
            poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(7))
        #expect(late.codes == ["POLL_NOT_OPEN"])
        try await office.complexes.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '\(name)'"
        )
        _ = await counter.value
        try await office.wait(for: "CLOSED", poll.id)
    }

    @Test func `the same key again succeeds without a second ballot, whatever its choices`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let (yes, no) = (PollOffice.choice(poll.poll, 0), PollOffice.choice(poll.poll, 1))
        let person = office.resident(7)
        let first = try await office.vote(poll.id, [yes], as: person, key: "한 표")
        let again = try await office.vote(poll.id, [no], as: person, key: "한 표")
        let nonsense = try await office.vote(poll.id, ["x"], as: person, key: "한 표")
        #expect(first.codes == [] && again.codes == [] && nonsense.codes == [])
        #expect(again.answer.http.text == nonsense.answer.http.text)
        let other = try await office.vote(poll.id, [yes], as: person, key: "두 표")
        #expect(other.codes == ["ALREADY_VOTED"])
        let keyless = try await office.vote(poll.id, [yes], as: person)
        #expect(keyless.codes == ["ALREADY_VOTED"])
        // After the end too.
        try await office.close(poll.id)
        #expect(try await office.vote(poll.id, [yes], as: person, key: "한 표").codes == [])
        let result = try await office.poll(poll.id, as: person)["result"]
        #expect(result["tallies"].items.map { $0["votes"] } == [1, 0, 0])
    }

    @Test func `a ballot that breaks the rules is refused and the household may still vote`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll([
            "method": "MULTIPLE_CHOICE", "minSelections": 2, "maxSelections": 2,
            "choices": [
                ["title": "가"], ["title": "나"], ["title": "다"],
                ["title": "기권", "isAbstention": true],
            ],
        ])
        let other = try await office.openPoll()
        let ids = (0..<4).map { PollOffice.choice(poll.poll, $0) }
        let foreign = PollOffice.choice(other.poll, 0)
        let bad = [
            [], [ids[0]], [ids[0], ids[0]], [ids[0], ids[3]], [ids[0], ids[1], ids[2]],
            [ids[0], foreign], [ids[0], "nonsense"], [poll.id, ids[0]],
        ]
        for choices in bad {
            let answer = try await office.vote(poll.id, choices, as: office.resident(8))
            #expect(answer.problems == ["INVALID_CHOICES input.choiceIds"], "\(choices)")
        }
        #expect(
            try await office.vote(poll.id, [ids[2], ids[0]], as: office.resident(8)).codes == [])
        #expect(try await office.vote(poll.id, [ids[3]], as: office.resident(9)).codes == [])
        try await office.close(poll.id)
        let result = try await office.poll(poll.id, as: office.resident(8))["result"]
        #expect(result["tallies"].items.map { $0["votes"] } == [1, 0, 1, 1])
        #expect(result["tallies"].items.map { $0["percentage"] } == [50, 0, 50, 50])
        #expect(result["abstentions"] == 1)
    }

    @Test func `one member votes for a household, and the others are told so`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(["electorate": ["relations": ["OWNER", "TENANT"]]])
        let yes = PollOffice.choice(poll.poll, 0)
        // A suspended member keeps the vote; a member without an eligible relation has none.
        try await office.complexes.sql(
            """
            UPDATE membership SET status = 'SUSPENDED' WHERE apartment_id = 1
            AND account_id = \(SampleComplexes.rowID(.account, 1, 2));
            UPDATE membership SET relation = 'OWNER_FAMILY' WHERE apartment_id = 1
            AND account_id = \(SampleComplexes.rowID(.account, 1, 3));
            """)
        #expect(
            try await office.vote(poll.id, [yes], as: office.resident(3)).codes
                == ["NOT_ELIGIBLE_TO_VOTE"])
        #expect(try await office.vote(poll.id, [yes], as: office.resident(2)).codes == [])
        let mate = try await office.vote(poll.id, [yes], as: office.resident(1))
        #expect(mate.codes == ["ALREADY_VOTED"])
        #expect(mate.errors.first?["byOtherHouseholdMember"] == true)
        let seen = try await office.poll(poll.id, as: office.resident(4))
        #expect(seen["viewerBallot"]["hasVoted"] == true)
        #expect(seen["viewerBallot"]["byOtherHouseholdMember"] == true)
        #expect(seen["viewerCannotVoteReason"] == "ALREADY_VOTED")
        let own = try await office.poll(poll.id, as: office.resident(2))
        #expect(own["viewerBallot"]["byOtherHouseholdMember"] == false)
        // Moved out, or no longer a member.
        try await office.complexes.sql(
            """
            UPDATE membership SET status = 'REVOKED' WHERE apartment_id = 1
            AND account_id = \(SampleComplexes.rowID(.account, 1, 10));
            UPDATE membership SET status = 'VERIFIED' WHERE apartment_id = 1
            AND account_id = \(SampleComplexes.rowID(.account, 1, 2));
            """)
        #expect(
            try await office.vote(poll.id, [yes], as: office.resident(10)).codes == ["NOT_FOUND"])
        #expect(
            try await office.complexes.sql(
                "SELECT count(*) FROM poll_voter WHERE poll_id = \(PollOffice.row(poll.id))")
                == "20")
    }

    @Test
    func `the roll has the occupied households, or the residents with an eligible relation`()
        async throws
    {
        let office = try await PollOffice.open(3)
        try await office.complexes.sql(
            """
            UPDATE household SET occupancy = CASE WHEN unit_key IN ('11', '12') THEN 'VACANT'
                WHEN unit_key IN ('2', '13') THEN 'UNKNOWN' ELSE 'OCCUPIED' END
            WHERE apartment_id = 3;
            UPDATE membership SET relation = 'TENANT' WHERE apartment_id = 3
            AND account_id IN (\(SampleComplexes.rowID(.account, 3, 14)),
                \(SampleComplexes.rowID(.account, 3, 15)));
            UPDATE membership SET household_id = NULL WHERE apartment_id = 3
            AND account_id = \(SampleComplexes.rowID(.account, 3, 20));
            """)
        // 20 less two vacant, less unit 2 without known residents.
        let households = try await office.schedule()
        let residents = try await office.schedule([
            "votingUnit": "RESIDENT", "electorate": ["relations": ["OWNER"]],
        ])
        // 20 less two of vacant units, less two tenants, less one without a household.
        #expect(households.poll["electorate"]["size"] == 17)
        #expect(residents.poll["electorate"]["size"] == 15)
        for poll in [households, residents] {
            try await office.moveOpening(poll.id)
        }
        try await office.wait(for: "OPEN", households.id)
        try await office.wait(for: "OPEN", residents.id)
        #expect(
            try await office.poll(households.id, as: office.staff)["electorate"]["size"] == 17)
        let yes = PollOffice.choice(residents.poll, 0)
        // Four of one household are four residents.
        for number in 1...4 {
            #expect(
                try await office.vote(residents.id, [yes], as: office.resident(number)).codes == [])
        }
        for number in [11, 14, 20] {
            #expect(
                try await office.vote(residents.id, [yes], as: office.resident(number)).codes
                    == ["NOT_ELIGIBLE_TO_VOTE"])
        }
        // Frozen: later members are not on the roll.
        try await office.complexes.sql(
            "UPDATE household SET occupancy = 'OCCUPIED' WHERE apartment_id = 3")
        #expect(
            try await office.vote(
                households.id, [PollOffice.choice(households.poll, 0)], as: office.resident(12)
            ).codes == ["NOT_ELIGIBLE_TO_VOTE"])
        #expect(
            try await office.poll(households.id, as: office.staff)["electorate"]["size"] == 17)
    }
}
