// What the serving role changes of a poll before it opens, and what it writes before a vote.
import Foundation
import TestSupport
import Testing

@Suite(
    .served(["DANJI_SECRET": String(repeating: "s", count: 43) + "="]), .serialized,
    .timeLimit(.minutes(20))
) struct PollScheduleForgeryTests {
    private static func asServing(_ sql: String, _ office: PollOffice) async throws {
        _ = try await office.complexes.services.psql(
            sql, database: TestServices.servingURL(office.complexes.database))
    }

    /// Waits until the scheduler has said why it does not open a poll, which then is scheduled
    /// still and can be cancelled.
    private static func expectNotOpened(
        _ id: String, _ words: String, _ office: PollOffice, by manager: PollOffice.Person? = nil
    ) async throws {
        let row = PollOffice.row(id)
        let uuid = try await office.complexes.sql("SELECT \(row)")
        let line = "poll \(uuid) of apartment 1 \(words)"
        while !office.server.log.contains(line) { try await Task.sleep(for: .milliseconds(50)) }
        #expect(
            try await office.complexes.sql("SELECT state FROM poll WHERE id = \(row)")
                == "SCHEDULED")
        let cancelled = try await office.mutate(
            "pollCancel", ["pollId": .string(id), "reason": "누군가 고쳤습니다."],
            as: manager ?? office.manager)
        #expect(cancelled.codes == [])
        #expect(cancelled.poll["state"] == "CANCELLED")
    }

    // MARK: - Rows that only an opening writes

    /// `$row` is the poll.
    @Test(arguments: [
        (
            "poll_voter",
            """
            INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position)
            SELECT 1, $row, h.id, h.id, 1000 + row_number() OVER () FROM household h
            WHERE h.apartment_id = 1 LIMIT 6
            """
        ),
        ("poll_seal", "INSERT INTO poll_seal VALUES (1, $row, sha256('mine'))"),
        (
            "poll_signature",
            "INSERT INTO poll_signature VALUES (1, $row, sha256(''), sha256(''), sha256('mine'))"
        ),
        ("poll_turnout_news", "INSERT INTO poll_turnout_news VALUES (1, $row)"),
    ])
    func `a poll that has rows of an opened one is not opened`(
        _ table: String, _ insertion: String
    ) async throws {
        let office = try await PollOffice.open()
        let scheduled = try await office.schedule()
        try await Self.asServing(
            insertion.replacing("$row", with: PollOffice.row(scheduled.id)), office)
        try await office.moveOpening(scheduled.id)
        try await Self.expectNotOpened(
            scheduled.id, "has rows that only an opening writes, in \(table):", office)
    }

    // MARK: - What was scheduled

    /// `$row` is the poll.
    private static let changes = [
        "UPDATE poll SET opens_at = danji_now() WHERE id = $row",
        "UPDATE poll SET closes_at = closes_at + interval '1 hour' WHERE id = $row",
        "UPDATE poll SET title = '다른 질문' WHERE id = $row",
        "UPDATE poll SET relations = ARRAY['OWNER'] WHERE id = $row",
        "UPDATE poll_choice SET title = '다른 답' WHERE poll_id = $row AND position = 1",
        """
        INSERT INTO poll_building
        SELECT 1, $row, id FROM building WHERE apartment_id = 1 LIMIT 1
        """,
        "UPDATE poll SET schedule_signature = NULL WHERE id = $row",
        "UPDATE poll SET form_digest = sha256('mine') WHERE id = $row",
    ]

    @Test(arguments: changes)
    func `a poll that somebody changed after it was scheduled is neither changed nor opened`(
        _ change: String
    ) async throws {
        let office = try await PollOffice.open()
        let scheduled = try await office.schedule()
        let row = PollOffice.row(scheduled.id)
        try await office.moveOpening(scheduled.id, to: "danji_now() + interval '1 hour'")
        try await Self.asServing(change.replacing("$row", with: row), office)
        let answer = try await office.server.post(
            """
            mutation ($input: PollUpdateInput!) { pollUpdate(input: $input) {
                userErrors { code } } }
            """, ["input": ["pollId": .string(scheduled.id), "description": "덧붙임"]],
            token: office.manager.token)
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
        // Its time comes, as the one who changed it wants.
        try await Self.asServing(
            "UPDATE poll SET opens_at = danji_now() WHERE id = \(row)", office)
        let finding = change.contains("NULL") ? "was scheduled without" : "is not what was"
        try await Self.expectNotOpened(scheduled.id, finding, office)
    }

    @Test func `a change that waited writes no building that was taken away meanwhile`()
        async throws
    {
        let office = try await PollOffice.open()
        let scheduled = try await office.schedule()
        let row = PollOffice.row(scheduled.id)
        try await office.moveOpening(scheduled.id, to: "danji_now() + interval '1 hour'")
        try await Self.asServing(
            """
            INSERT INTO poll_building
            SELECT 1, \(row), id FROM building WHERE apartment_id = 1 LIMIT 1
            """, office)
        // Until the change waits for the poll.
        async let holder: Void = Self.asServing(
            """
            BEGIN;
            SELECT FROM poll WHERE id = \(row) FOR UPDATE;
            DO $$ BEGIN
                LOOP
                    EXIT WHEN EXISTS (SELECT FROM pg_locks WHERE NOT granted
                        AND locktype = 'transactionid'
                        AND transactionid = pg_current_xact_id()::xid);
                    PERFORM pg_sleep(0.02);
                END LOOP;
            END $$;
            DELETE FROM poll_building WHERE poll_id = \(row);
            COMMIT
            """, office)
        let isHeld = """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event = 'PgSleep'
            """
        while try await office.complexes.sql(isHeld) == "0" {
            try await Task.sleep(for: .milliseconds(20))
        }
        let answer = try await office.mutate(
            "pollUpdate", ["pollId": .string(scheduled.id), "description": "덧붙임"],
            as: office.manager)
        try await holder
        #expect(answer.codes == [])
        #expect(
            try await office.complexes.sql(
                "SELECT count(*) FROM poll_building WHERE poll_id = \(row)") == "0")
    }

    @Test func `an election does not open without quorum or notice, whoever took them away`()
        async throws
    {
        let office = try await PollOffice.open()
        let scheduled = try await office.schedule(PollOffice.election)
        try await Self.asServing(
            """
            UPDATE poll SET quorum_basis = NULL, quorum_numerator = NULL,
                quorum_denominator = NULL, quorum_inclusive = NULL, opens_at = danji_now()
            WHERE id = \(PollOffice.row(scheduled.id))
            """, office)
        try await Self.expectNotOpened(
            scheduled.id, "is not what was scheduled", office, by: office.commission)
        // Of a draft nothing is signed; what it lacks is noticed when it is scheduled.
        let draft = try await office.create(PollOffice.election)
        try await Self.asServing(
            """
            UPDATE poll SET quorum_basis = NULL, quorum_numerator = NULL,
                quorum_denominator = NULL, quorum_inclusive = NULL
            WHERE id = \(PollOffice.row(draft.id))
            """, office)
        let answer = try await office.server.post(
            """
            mutation ($input: PollScheduleInput!) { pollSchedule(input: $input) {
                userErrors { code } } }
            """, ["input": ["pollId": .string(draft.id)]], token: office.commission.token)
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
        #expect(office.server.log.contains("lacks the notice, the quorum or the majority"))
    }

    @Test func `a change by the program keeps a scheduled poll signed`() async throws {
        let office = try await PollOffice.open()
        let scheduled = try await office.schedule()
        let changed = try await office.mutate(
            "pollUpdate",
            [
                "pollId": .string(scheduled.id), "title": "분수대를 없앨까요?",
                "closesAt": PollOffice.time(90),
            ], as: office.manager)
        #expect(changed.codes == [])
        try await office.moveOpening(scheduled.id)
        try await office.wait(for: "OPEN", scheduled.id)
    }

    // MARK: - Keys of mutations

    @Test(arguments: ["SECRET", "NAMED"])
    func `a key that somebody wrote in advance keeps no vote from being cast`(
        _ mode: String
    ) async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(["ballotMode": .string(mode)])
        let row = PollOffice.row(poll.id)
        let choice = PollOffice.choice(poll.poll, 0)
        let key = "vote-\(mode)"
        let account = "sample_id(x'acc'::int, 1, 5)"
        // As the vote of another poll with the same key would leave it, but for this one.
        let vote = try await office.vote(poll.id, [choice], as: office.resident(6), key: key)
        #expect(vote.codes == [])
        try await Self.asServing(
            """
            INSERT INTO client_mutation
                (apartment_id, account_id, mutation, key, input_hash, object_id, created_at)
            SELECT apartment_id, \(account), mutation, key, input_hash, object_id, created_at
            FROM client_mutation WHERE key = '\(key)' AND object_id = \(row)
            """, office)
        let first = try await office.vote(poll.id, [choice], as: office.resident(5), key: key)
        #expect(first.codes == [])
        let marks = "SELECT count(*) FROM poll_voter WHERE poll_id = \(row) AND has_voted"
        #expect(try await office.complexes.sql(marks) == "2")
        let again = try await office.vote(poll.id, [choice], as: office.resident(5), key: key)
        #expect(again.codes == [])
        #expect(try await office.complexes.sql(marks) == "2")
        let closed = try await office.mutate(
            "pollClose", ["pollId": .string(poll.id), "reason": "조기 마감"], as: office.manager)
        #expect(closed.poll["turnout"]["voted"] == 2)
    }
}
