// A poll from its draft to its announcement, transition by transition.
import TestSupport
import Testing

/// Without a minimum of ballots: these tests are about other rules.
@Suite(
    .served(["DANJI_SECRET_BALLOT_MINIMUM": "0"]), .serialized, .timeLimit(.minutes(20))
) struct PollLifeTests {
    @Test
    func
        `a draft is its writers', a scheduled poll everybody's, and it opens and closes by itself`()
        async throws
    {
        let office = try await PollOffice.open()
        let made = try await office.create()
        #expect(made.poll["state"] == "DRAFT")
        #expect(made.poll["revision"] == 1)
        #expect(made.poll["choices"].items.map { $0["title"] } == ["찬성", "반대", "기권"])
        #expect(made.poll["choices"].items.map { $0["isAbstention"] } == [false, false, true])
        #expect(made.poll["electorate"]["size"] == 20)
        #expect(made.poll["electorate"]["frozenAt"].isNull)
        #expect(made.poll["viewerCannotVoteReason"] == "POLL_NOT_OPEN")
        #expect(try await office.poll(made.id, as: office.council)["id"] == .string(made.id))
        #expect(try await office.poll(made.id, as: office.commission).isNull)
        #expect(try await office.poll(made.id, as: office.resident(1)).isNull)

        let scheduled = try await office.mutate(
            "pollSchedule", ["pollId": .string(made.id), "expectedRevision": 1], as: office.staff)
        #expect(scheduled.codes == [])
        #expect(scheduled.poll["state"] == "SCHEDULED")
        #expect(try await office.poll(made.id, as: office.resident(1))["state"] == "SCHEDULED")
        #expect(
            try await office.vote(
                made.id, [PollOffice.choice(made.poll, 0)], as: office.resident(1)
            ).codes == ["POLL_NOT_OPEN"])

        try await office.moveOpening(made.id)
        try await office.wait(for: "OPEN", made.id)
        let open = try await office.poll(made.id, as: office.resident(1))
        #expect(open["state"] == "OPEN")
        #expect(open["electorate"]["size"] == 20)
        #expect(open["electorate"]["frozenAt"].string != nil)
        #expect(open["turnout"]["eligible"] == 20)
        #expect(open["viewerCanVote"] == true)
        #expect(open["viewerBallot"]["hasVoted"] == false)
        #expect(open["result"].isNull)

        let voted = try await office.vote(
            made.id, [PollOffice.choice(open, 0)], as: office.resident(5))
        #expect(voted.codes == [])
        #expect(voted.poll["turnout"]["voted"] == 1)
        #expect(voted.poll["turnout"]["percentage"] == 5)
        #expect(voted.poll["viewerBallot"]["hasVoted"] == true)
        #expect(voted.poll["viewerBallot"]["channel"] == "ONLINE")
        #expect(voted.poll["viewerBallot"]["choices"].isNull)
        #expect(voted.poll["viewerCannotVoteReason"] == "ALREADY_VOTED")
        #expect(voted.poll["result"].isNull)

        try await office.close(made.id)
        let closed = try await office.poll(made.id, as: office.resident(2))
        #expect(closed["result"]["outcome"] == "INFORMATIONAL")
        #expect(closed["result"]["isFinal"] == true)
        #expect(closed["result"]["tallies"].items.map { $0["votes"] } == [1, 0, 0])
        #expect(closed["result"]["tallies"][0]["percentage"] == 100)
        #expect(closed["result"]["winners"].items.map { $0["title"] } == ["찬성"])
        #expect(closed["closedAt"] == closed["closesAt"])

        let published = try await office.mutate(
            "pollPublishResult", ["pollId": .string(made.id)], as: office.manager)
        #expect(published.poll["state"] == "PUBLISHED")
    }

    /// Every mutation of a poll's life in every state: and its answer.
    @Test func `each transition is allowed where it belongs and refused elsewhere`() async throws {
        let office = try await PollOffice.open(2)
        let draft = try await office.create().id
        let scheduled = try await office.schedule().id
        let open = try await office.openPoll().id
        let closed = try await office.openPoll().id
        try await office.close(closed)
        let published = try await office.openPoll().id
        try await office.close(published)
        _ = try await office.mutate(
            "pollPublishResult", ["pollId": .string(published)], as: office.manager)
        let cancelled = try await office.create().id
        _ = try await office.mutate(
            "pollCancel", ["pollId": .string(cancelled), "reason": "취소"], as: office.manager)
        let polls = [
            "DRAFT": draft, "SCHEDULED": scheduled, "OPEN": open, "CLOSED": closed,
            "PUBLISHED": published, "CANCELLED": cancelled,
        ]
        let refusals: [String: [String]] = [
            "pollUpdate": ["OPEN", "CLOSED", "PUBLISHED", "CANCELLED"],
            "pollSchedule": ["SCHEDULED", "OPEN", "CLOSED", "PUBLISHED", "CANCELLED"],
            "pollExtend": ["DRAFT", "SCHEDULED", "CLOSED", "PUBLISHED", "CANCELLED"],
            "pollClose": ["DRAFT", "SCHEDULED", "CLOSED", "PUBLISHED", "CANCELLED"],
            "pollCancel": ["PUBLISHED", "CANCELLED"],
            "pollPublishResult": ["DRAFT", "SCHEDULED", "OPEN", "PUBLISHED", "CANCELLED"],
            "pollDelete": ["OPEN", "CLOSED", "PUBLISHED", "CANCELLED"],
        ]
        for (mutation, states) in refusals {
            for state in states {
                var input: [String: JSON] = ["pollId": .string(polls[state] ?? "")]
                if ["pollExtend", "pollClose", "pollCancel"].contains(mutation) {
                    input["reason"] = "사유"
                }
                if mutation == "pollExtend" { input["closesAt"] = PollOffice.time(60) }
                let answer = try await office.mutate(mutation, .object(input), as: office.manager)
                #expect(answer.codes == ["STATE_CONFLICT"], "\(mutation) in \(state)")
                #expect(answer.errors.first?["currentState"] == .string(state))
                #expect(answer.poll.isNull)
            }
        }
        let votes = try await office.vote(closed, ["x"], as: office.resident(5))
        #expect(votes.codes == ["POLL_NOT_OPEN"])
        // The allowed ones that the other tests do not cover.
        for id in [scheduled, open, closed] {
            let answer = try await office.mutate(
                "pollCancel", ["pollId": .string(id), "reason": " 관리규약 개정으로 취소 "],
                as: office.manager)
            #expect(answer.poll["state"] == "CANCELLED")
            #expect(answer.poll["cancelledReason"] == "관리규약 개정으로 취소")
            #expect(answer.poll["result"].isNull)
        }
        let deleted = try await office.mutate(
            "pollDelete", ["pollId": .string(draft)], as: office.council)
        #expect(deleted.payload["deletedPollId"] == .string(draft))
        #expect(try await office.poll(draft, as: office.manager).isNull)
        let again = try await office.mutate(
            "pollDelete", ["pollId": .string(draft)], as: office.council)
        #expect(again.problems == ["NOT_FOUND input.pollId"])
        // Cancelling a draft that nobody saw does not reveal it.
        #expect(try await office.poll(cancelled, as: office.resident(1)).isNull)
        #expect(try await office.poll(scheduled, as: office.resident(1))["state"] == "CANCELLED")
    }

    @Test func `an edit needs the newest revision and keeps omitted fields`() async throws {
        let office = try await PollOffice.open(3)
        let made = try await office.create([
            "method": "MULTIPLE_CHOICE", "maxSelections": 2, "description": "설명",
            "choices": [["title": "가"], ["title": "나"], ["title": "다"]],
            "quorum": ["basis": "ELIGIBLE", "numerator": 1, "denominator": 10, "inclusive": true],
        ])
        let swapped: JSON = [
            ["id": made.poll["choices"][1]["id"], "title": "나"],
            ["id": made.poll["choices"][0]["id"], "title": "가나다"],
            ["title": "라"], ["title": "기권", "isAbstention": true],
        ]
        let edited = try await office.mutate(
            "pollUpdate",
            [
                "pollId": .string(made.id), "title": "새 제목", "choices": swapped,
                "expectedRevision": 1,
            ], as: office.manager)
        #expect(edited.codes == [], "\(edited.answer.http.text)")
        #expect(edited.poll["revision"] == 2)
        #expect(edited.poll["title"] == "새 제목")
        #expect(edited.poll["description"] == "설명")
        #expect(edited.poll["quorum"]["denominator"] == 10)
        #expect(
            edited.poll["choices"].items.map { $0["title"] } == ["나", "가나다", "라", "기권"])
        #expect(edited.poll["choices"][0]["id"] == made.poll["choices"][1]["id"])
        #expect(edited.poll["editedAt"].string != nil)
        let stale = try await office.mutate(
            "pollUpdate", ["pollId": .string(made.id), "title": "낡음", "expectedRevision": 1],
            as: office.manager)
        #expect(stale.codes == ["STALE_REVISION"])
        #expect(stale.errors.first?["currentRevision"] == 2)
        let cleared = try await office.mutate(
            "pollUpdate", ["pollId": .string(made.id), "description": nil, "quorum": nil],
            as: office.manager)
        #expect(cleared.poll["description"].isNull)
        #expect(cleared.poll["quorum"].isNull)
        let empty = try await office.mutate(
            "pollUpdate",
            ["pollId": .string(made.id), "title": nil, "closesAt": nil, "choices": nil],
            as: office.manager)
        #expect(
            empty.problems == [
                "REQUIRED input.title", "REQUIRED input.closesAt", "REQUIRED input.choices",
            ])
        let foreign = try await office.create()
        let strange = try await office.mutate(
            "pollUpdate",
            [
                "pollId": .string(made.id),
                "choices": [
                    ["id": foreign.poll["choices"][0]["id"], "title": "남의 것"], ["title": "둘"],
                ],
            ], as: office.manager)
        #expect(strange.problems == ["NOT_FOUND input.choices.0.id"])
    }

    @Test func `D25: an opened poll keeps its question, choices and rules`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        let edit = try await office.mutate(
            "pollUpdate", ["pollId": .string(poll.id), "title": "다른 질문"], as: office.manager)
        #expect(edit.codes == ["STATE_CONFLICT"])
        // The database refuses it too, for any client.
        let row = PollOffice.row(poll.id)
        for change in [
            "UPDATE poll SET title = 'x' WHERE id = \(row)",
            "UPDATE poll_choice SET title = 'x' WHERE poll_id = \(row)",
            "DELETE FROM poll_choice WHERE poll_id = \(row)",
            "UPDATE poll SET pass_basis = 'VOTED', pass_numerator = 1, pass_denominator = 9, pass_inclusive = true WHERE id = \(row)",
            "DELETE FROM poll_voter WHERE poll_id = \(row)",
            "UPDATE poll SET state = 'DRAFT' WHERE id = \(row)",
        ] {
            await #expect(throws: TestServices.Failure.self, "\(change)") {
                try await office.complexes.sql(change)
            }
        }
    }

    @Test func `without quorum nothing is counted, and an extension keeps the ballots`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(
            PollOffice.resolution.merging([
                "quorum": [
                    "basis": "ELIGIBLE", "numerator": 1, "denominator": 10, "inclusive": true,
                ]
            ]) { $1 })
        let yes = PollOffice.choice(poll.poll, 0)
        #expect(try await office.vote(poll.id, [yes], as: office.resident(5)).codes == [])
        try await office.close(poll.id)
        let missed = try await office.poll(poll.id, as: office.resident(6))
        let result = missed["result"]
        #expect(result["outcome"] == "QUORUM_NOT_MET")
        #expect(result["quorumMet"] == false)
        #expect(result["tallies"].items.isEmpty)
        #expect(result["winners"].items.isEmpty)
        #expect(result["isFinal"] == true)
        #expect(result["countedAt"] == missed["closedAt"])
        #expect(missed["turnout"]["voted"] == 1)

        let end = PollOffice.time(100)
        let bad: [(JSON, String)] = [
            (PollOffice.time(-1), "OUT_OF_RANGE input.closesAt"),
            (PollOffice.time(24 * 32), "OUT_OF_RANGE input.closesAt"),
        ]
        for (time, problem) in bad {
            let answer = try await office.mutate(
                "pollExtend", ["pollId": .string(poll.id), "closesAt": time, "reason": "연장"],
                as: office.manager)
            #expect(answer.problems == [problem])
        }
        let extended = try await office.mutate(
            "pollExtend", ["pollId": .string(poll.id), "closesAt": end, "reason": "투표율 미달"],
            as: office.council)
        #expect(extended.codes == [], "\(extended.answer.http.text)")
        #expect(extended.poll["state"] == "OPEN")
        #expect(extended.poll["result"].isNull)
        #expect(extended.poll["closedAt"].isNull)
        #expect(extended.poll["extensions"][0]["reason"] == "투표율 미달")
        #expect(extended.poll["extensions"][0]["closesAt"] == extended.poll["closesAt"])
        #expect(
            try await office.vote(poll.id, [yes], as: office.resident(5)).codes
                == ["ALREADY_VOTED"])
        #expect(try await office.vote(poll.id, [yes], as: office.resident(6)).codes == [])
        try await office.close(poll.id)
        let counted = try await office.poll(poll.id, as: office.resident(6))
        #expect(counted["result"]["outcome"] == "PASSED")
        #expect(counted["result"]["tallies"].items.map { $0["votes"] } == [2, 0, 0])
        // Counted: there is no further extension.
        let late = try await office.mutate(
            "pollExtend",
            ["pollId": .string(poll.id), "closesAt": PollOffice.time(200), "reason": "또"],
            as: office.manager)
        #expect(late.codes == ["STATE_CONFLICT"])
    }

    @Test func `a day after a closing without quorum the poll can no longer be extended`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll([
            "quorum": ["basis": "ELIGIBLE", "numerator": 1, "denominator": 2, "inclusive": false]
        ])
        try await office.close(poll.id)
        try await office.complexes.sql(
            """
            UPDATE poll SET closed_at = danji_now() - interval '24 hours 1 second'
            WHERE id = \(PollOffice.row(poll.id))
            """)
        let late = try await office.mutate(
            "pollExtend",
            ["pollId": .string(poll.id), "closesAt": PollOffice.time(200), "reason": "연장"],
            as: office.manager)
        #expect(late.codes == ["STATE_CONFLICT"])
        let published = try await office.mutate(
            "pollPublishResult", ["pollId": .string(poll.id)], as: office.manager)
        #expect(published.poll["result"]["outcome"] == "QUORUM_NOT_MET")
        #expect(published.poll["result"]["tallies"].items.isEmpty)
    }

    @Test func `the commission breaks a tie of an election, with its explanation`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(PollOffice.election)
        let first = PollOffice.choice(poll.poll, 0)
        let second = PollOffice.choice(poll.poll, 1)
        for number in 5...16 {
            let choice = number % 2 == 0 ? first : second
            let vote = try await office.vote(poll.id, [choice], as: office.resident(number))
            #expect(vote.codes == [])
        }
        let early = try await office.mutate(
            "pollClose", ["pollId": .string(poll.id), "reason": "조기 마감"], as: office.commission)
        #expect(early.codes == ["STATE_CONFLICT"])
        #expect(try await office.poll(poll.id, as: office.resident(5))["state"] == "OPEN")
        let manager = try await office.mutate(
            "pollCancel", ["pollId": .string(poll.id), "reason": "x"], as: office.manager)
        #expect(manager.codes == ["FORBIDDEN"])
        #expect(manager.errors.first?["requires"] == "ELECTION_COMMISSION")
        try await office.close(poll.id)
        let tied = try await office.poll(poll.id, as: office.resident(5))
        #expect(tied["result"]["outcome"] == "TIED")
        #expect(tied["result"]["winners"].items.count == 2)

        let none = try await office.mutate(
            "pollPublishResult", ["pollId": .string(poll.id)], as: office.commission)
        #expect(none.problems == ["REQUIRED input.tieBreakChoiceId"])
        let other = try await office.create()
        let wrong = try await office.mutate(
            "pollPublishResult",
            [
                "pollId": .string(poll.id),
                "tieBreakChoiceId": .string(PollOffice.choice(other.poll, 0)),
            ], as: office.commission)
        #expect(wrong.problems == ["INVALID input.tieBreakChoiceId"])
        let published = try await office.mutate(
            "pollPublishResult",
            [
                "pollId": .string(poll.id), "tieBreakChoiceId": .string(second),
                "tieBreakNote": "선거관리위원 전원 입회 아래 추첨",
            ], as: office.commission)
        #expect(published.codes == [], "\(published.answer.http.text)")
        #expect(published.poll["result"]["outcome"] == "ELECTED")
        #expect(published.poll["result"]["winners"].items.map { $0["title"] } == ["기호 2번"])
        #expect(published.poll["result"]["tieBreakNote"] == "선거관리위원 전원 입회 아래 추첨")
        #expect(published.poll["result"]["tallies"].items.map { $0["votes"] } == [6, 6])
    }

    @Test func `a manager closes early with a reason, and an election when all have voted`()
        async throws
    {
        let office = try await PollOffice.open()
        let survey = try await office.openPoll()
        let silent = try await office.mutate(
            "pollClose", ["pollId": .string(survey.id), "reason": " "], as: office.manager)
        #expect(silent.problems == ["REQUIRED input.reason"])
        let closed = try await office.mutate(
            "pollClose", ["pollId": .string(survey.id), "reason": "모두 참여"], as: office.manager)
        #expect(closed.poll["state"] == "CLOSED")
        #expect(closed.poll["result"]["outcome"] == "INFORMATIONAL")
        #expect(closed.poll["result"]["tallies"].items.map { $0["votes"] } == [0, 0, 0])

        // Only the household of residents 1 to 4.
        try await office.complexes.sql(
            """
            UPDATE household SET occupancy = CASE unit_key WHEN '1' THEN 'OCCUPIED'
                ELSE 'VACANT' END WHERE apartment_id = 1
            """)
        let election = try await office.openPoll(PollOffice.election)
        try await office.complexes.sql(
            "UPDATE household SET occupancy = 'OCCUPIED' WHERE apartment_id = 1")
        let stranger = try await office.vote(
            election.id, [PollOffice.choice(election.poll, 0)], as: office.resident(9))
        #expect(stranger.codes == ["NOT_ELIGIBLE_TO_VOTE"])
        let vote = try await office.vote(
            election.id, [PollOffice.choice(election.poll, 0)], as: office.resident(3))
        #expect(vote.codes == [])
        let all = try await office.mutate(
            "pollClose", ["pollId": .string(election.id), "reason": "전 세대 투표"],
            as: office.commission)
        #expect(all.codes == [], "\(all.answer.http.text)")
        #expect(all.poll["result"]["outcome"] == "ELECTED")
        #expect(all.poll["turnout"]["percentage"] == 100)
    }

    @Test func `two nodes open and close a poll once`() async throws {
        let office = try await PollOffice.open()
        let served = try Served.current
        let variables = Served.Cache.redis.environment(
            served.complexes.services, served.complexes.database)
        try await RunningServer.with(variables) { second in
            var ids: [String] = []
            for _ in 0..<5 { ids.append(try await office.schedule().id) }
            let rows = ids.map(PollOffice.row).joined(separator: ", ")
            for id in ids { try await office.moveOpening(id) }
            for id in ids { try await office.wait(for: "OPEN", id) }
            for id in ids { try await office.moveEnd(id) }
            for id in ids { try await office.wait(for: "CLOSED", id) }
            let counts = try await office.complexes.sql(
                """
                SELECT count(*) FILTER (WHERE change = 'STATE_CHANGED'), count(DISTINCT object_id)
                FROM event WHERE subject = 'POLL' AND object_id IN (\(rows))
                """)
            // Scheduled, opened, closed: each once.
            #expect(counts == "15|5")
            let revisions = try await office.complexes.sql(
                "SELECT DISTINCT revision FROM poll WHERE id IN (\(rows))")
            #expect(revisions == "4")
            let logs = office.server.log + second.log
            #expect(!logs.contains("did not change at its time"))
        }
    }
}
