// Few ballots can be guessed, and an election with few voters is invalid.
import TestSupport
import Testing

@Suite(.served(), .serialized, .timeLimit(.minutes(20))) struct PollMinimumTests {
    /// Makes this many households of the complex occupied, and restores them.
    private static func withHouseholds(
        _ count: Int, _ office: PollOffice, _ body: () async throws -> Void
    ) async throws {
        try await office.complexes.sql(
            """
            UPDATE household SET occupancy = CASE WHEN unit_key::int <= \(count) THEN 'OCCUPIED'
                ELSE 'VACANT' END WHERE apartment_id = \(office.apartment)
            """)
        try await body()
        try await office.complexes.sql(
            "UPDATE household SET occupancy = 'OCCUPIED' WHERE apartment_id = \(office.apartment)")
    }

    private static let named: [String: JSON] = ["ballotMode": "NAMED"]

    private static func schedule(
        _ changes: [String: JSON], _ office: PollOffice
    ) async throws -> (answer: PollOffice.Answer, id: String) {
        let draft = try await office.create(changes)
        let answer = try await office.mutate(
            "pollSchedule", ["pollId": .string(draft.id)], as: office.author(changes))
        return (answer, draft.id)
    }

    @Test func `a secret poll is scheduled for at least five voters`() async throws {
        let office = try await PollOffice.open()
        try await Self.withHouseholds(4, office) {
            let kinds: [[String: JSON]] = [[:], PollOffice.election, PollOffice.resolution]
            for changes in kinds {
                let few = try await Self.schedule(changes, office)
                #expect(few.answer.problems == ["TOO_FEW"], "\(changes)")
                let seen = try await office.poll(few.id, as: office.author(changes))
                #expect(seen["state"] == "DRAFT")
            }
            let named = try await Self.schedule(Self.named, office)
            #expect(named.answer.codes == [])
        }
        try await Self.withHouseholds(5, office) {
            let enough = try await Self.schedule([:], office)
            #expect(enough.answer.codes == [])
        }
    }

    @Test func `a scheduled secret poll is not narrowed to fewer, a draft is`() async throws {
        let office = try await PollOffice.open()
        // Everybody is an owner.
        let few: JSON = ["relations": ["TENANT"]]
        let resident: [String: JSON] = ["votingUnit": "RESIDENT"]
        let scheduled = try await Self.schedule(resident, office)
        #expect(scheduled.answer.codes == [])
        let narrowed = try await office.mutate(
            "pollUpdate", ["pollId": .string(scheduled.id), "electorate": few], as: office.manager)
        #expect(narrowed.problems == ["TOO_FEW input.electorate"])
        let draft = try await office.create(resident)
        let changed = try await office.mutate(
            "pollUpdate", ["pollId": .string(draft.id), "electorate": few], as: office.manager)
        #expect(changed.codes == [])
    }

    @Test func `a secret poll whose electorate has shrunk is cancelled instead of opened`()
        async throws
    {
        let office = try await PollOffice.open()
        let secret = try await Self.schedule([:], office).id
        let named = try await Self.schedule(Self.named, office).id
        try await Self.withHouseholds(4, office) {
            for id in [secret, named] { try await office.moveOpening(id) }
            try await office.wait(for: "CANCELLED", secret)
            try await office.wait(for: "OPEN", named)
        }
        let seen = try await office.poll(secret, as: office.resident(1))
        #expect(seen["cancelledReason"].string?.contains("5") == true)
        #expect(
            try await office.complexes.sql(
                "SELECT urn FROM poll WHERE id = \(PollOffice.row(secret))") == "DESTROYED")
    }

    @Test func `four ballots are not counted, five are`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        let yes = PollOffice.choice(poll.poll, 0)
        for number in 5...8 {
            #expect(
                try await office.vote(poll.id, [yes], as: office.resident(number)).codes == [])
        }
        try await office.close(poll.id)
        let few = try await office.poll(poll.id, as: office.manager)
        #expect(few["result"]["outcome"] == "NOT_ENOUGH_BALLOTS")
        #expect(few["result"]["tallies"].items.isEmpty)
        #expect(few["result"]["winners"].items.isEmpty)
        #expect(few["result"]["abstentions"] == 0)
        #expect(few["result"]["isFinal"] == true)
        #expect(few["turnout"]["voted"] == 4)
        let kept = """
            SELECT (SELECT count(*) FROM poll_sealed_ballot WHERE poll_id = \(row)),
                (SELECT count(*) FROM poll_ballot WHERE poll_id = \(row)),
                (SELECT count(*) FROM poll_tally WHERE poll_id = \(row)),
                (SELECT ballots FROM poll_result WHERE poll_id = \(row))
            """
        #expect(try await office.complexes.sql(kept) == "4|0|0|0")
        // The ballot box was not opened: the poll may continue.
        let extended = try await office.mutate(
            "pollExtend",
            ["pollId": .string(poll.id), "closesAt": PollOffice.time(60), "reason": "참여 부족"],
            as: office.manager)
        #expect(extended.codes == [], "\(extended.answer.http.text)")
        #expect(try await office.vote(poll.id, [yes], as: office.resident(9)).codes == [])
        try await office.close(poll.id)
        let counted = try await office.poll(poll.id, as: office.manager)
        #expect(counted["result"]["outcome"] == "INFORMATIONAL")
        #expect(counted["result"]["tallies"].items.map { $0["votes"] } == [5, 0, 0])
    }

    @Test func `closing early after the first vote shows nothing of it, then or announced`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        _ = try await office.vote(
            poll.id, [PollOffice.choice(poll.poll, 1)], as: office.resident(5))
        let closed = try await office.mutate(
            "pollClose", ["pollId": .string(poll.id), "reason": "궁금해서"], as: office.manager)
        #expect(closed.codes == [])
        #expect(closed.poll["result"]["outcome"] == "NOT_ENOUGH_BALLOTS")
        #expect(closed.poll["result"]["tallies"].items.isEmpty)
        let published = try await office.mutate(
            "pollPublishResult", ["pollId": .string(poll.id)], as: office.manager)
        #expect(published.poll["result"]["outcome"] == "NOT_ENOUGH_BALLOTS")
        #expect(published.poll["result"]["tallies"].items.isEmpty)
        let rest = try await office.complexes.sql(
            """
            SELECT urn, (SELECT count(*) FROM poll_sealed_ballot b WHERE b.poll_id = p.id),
                (SELECT count(*) FROM poll_seal s WHERE s.poll_id = p.id)
            FROM poll p WHERE id = \(PollOffice.row(poll.id))
            """)
        #expect(rest == "DESTROYED|0|0")
    }

    @Test func `a poll too large to be counted while a client waits ends at once`() async throws {
        let office = try await PollOffice.open(2)
        let poll = try await office.openPoll()
        let row = PollOffice.row(poll.id)
        // More lines of the roll than a request counts, which the poll's signature does not know.
        try await office.complexes.sql(
            """
            INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
            SELECT 2, sample_id(x'bb'::int, 2, n), sample_id(x'bb'::int, 2), n || '호', n::text,
                'VACANT' FROM generate_series(1001, 21001) n;
            ALTER TABLE poll_voter DISABLE TRIGGER USER;
            INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position,
                has_voted, channel, voted_by)
            SELECT 2, \(row), sample_id(x'bb'::int, 2, n), sample_id(x'bb'::int, 2, n), n, true,
                'ONLINE', sample_id(x'acc'::int, 2, 5) FROM generate_series(1001, 21001) n;
            ALTER TABLE poll_voter ENABLE TRIGGER USER
            """)
        let ended = try await office.mutate(
            "pollClose", ["pollId": .string(poll.id), "reason": "마감"], as: office.manager)
        #expect(ended.codes == [])
        #expect(ended.poll["state"] == "OPEN")
        #expect(ended.poll["viewerCanVote"] == false)
        let late = try await office.vote(
            poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(5))
        #expect(late.codes == ["POLL_NOT_OPEN"])
        // The scheduler takes over, detects that the roll differs, and logs that.
        while !office.server.log.contains("has another roll than when it opened") {
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(try await office.poll(poll.id, as: office.manager)["result"].isNull)
    }

    // MARK: - The quorum of elections

    private static let half: JSON = [
        "basis": "ELIGIBLE", "numerator": 1, "denominator": 2, "inclusive": false,
    ]

    private static func fraction(
        _ numerator: Int, _ denominator: Int, inclusive: Bool
    ) -> JSON {
        [
            "basis": "ELIGIBLE", "numerator": .int(numerator), "denominator": .int(denominator),
            "inclusive": .bool(inclusive),
        ]
    }

    @Test func `an election has the legal quorum, and its author may only raise it`()
        async throws
    {
        let office = try await PollOffice.open()
        let election = try await office.create(PollOffice.election)
        #expect(election.poll["quorum"] == Self.half)
        #expect(try await office.create(PollOffice.resolution).poll["quorum"].isNull)
        for weak in [
            Self.fraction(1, 2, inclusive: true), Self.fraction(1, 10, inclusive: false),
            Self.fraction(49, 100, inclusive: false),
        ] {
            let refused = try await office.mutate(
                "pollCreate", office.input(PollOffice.election.merging(["quorum": weak]) { $1 }),
                as: office.commission)
            #expect(refused.problems == ["INVALID input.quorum"])
            #expect(refused.errors.first?["message"].string?.contains("1/2") == true)
            let changed = try await office.mutate(
                "pollUpdate", ["pollId": .string(election.id), "quorum": weak],
                as: office.commission)
            #expect(changed.problems == ["INVALID input.quorum"])
        }
        for strict in [
            Self.fraction(2, 4, inclusive: false), Self.fraction(51, 100, inclusive: true),
            Self.fraction(2, 3, inclusive: true),
        ] {
            let changed = try await office.mutate(
                "pollUpdate", ["pollId": .string(election.id), "quorum": strict],
                as: office.commission)
            #expect(changed.codes == [])
            #expect(changed.poll["quorum"] == strict)
        }
        let cleared = try await office.mutate(
            "pollUpdate", ["pollId": .string(election.id), "quorum": nil], as: office.commission)
        #expect(cleared.poll["quorum"] == Self.half)
    }

    @Test(arguments: [(10, "QUORUM_NOT_MET"), (11, "ELECTED")])
    func `an election in which half have voted is invalid, with one more it is valid`(
        _ voters: Int, _ outcome: String
    ) async throws {
        let office = try await PollOffice.open(2)
        // Twenty households vote, each by its own resident.
        try await office.complexes.sql(
            """
            UPDATE membership m SET household_id = h.id FROM household h
            WHERE m.apartment_id = 2 AND h.apartment_id = 2
                AND m.account_id = sample_id(x'acc'::int, 2, h.unit_key::int)
            """)
        let poll = try await office.openPoll(PollOffice.election)
        for number in 1...voters {
            let vote = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(number))
            #expect(vote.codes == [])
        }
        try await office.close(poll.id)
        let result = try await office.poll(poll.id, as: office.resident(1))["result"]
        #expect(result["outcome"] == .string(outcome))
        #expect(result["quorumMet"] == .bool(outcome == "ELECTED"))
    }
}
