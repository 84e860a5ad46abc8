// pollClose of more ballots than a request counts: it ends the poll, and the scheduler counts it.
import Foundation
import TestSupport
import Testing

@Suite(.served(), .serialized, .timeLimit(.minutes(10))) struct PollLargeClosingTests {
    private static let ballots = 20_010
    private static let id = "sample_id(x'70'::int, 9, 1)"

    /// An open poll of an older release: 20,010 of 20,020 households have voted, two of three for
    /// the first choice.
    private static let poll = """
        INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
        SELECT 1, sample_id(x'bb'::int, 9, n), sample_id(x'bb'::int, 1), (10000 + n) || '호',
            (10000 + n)::text, 'OCCUPIED' FROM generate_series(1, 20000) n;
        INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
            ballot_mode, results_visibility, state, opens_at, closes_at, relations, scheduled_at)
        VALUES (1, \(id), sample_id(x'acc'::int, 1, 17), 'SURVEY', '큰 설문', 'SINGLE_CHOICE',
            'HOUSEHOLD', 'SECRET', 'AFTER_CLOSE', 'SCHEDULED', now() - interval '1 day',
            now() + interval '10 days', ARRAY['OWNER', 'OWNER_FAMILY', 'TENANT', 'TENANT_FAMILY'],
            now());
        INSERT INTO poll_thread VALUES (1, \(id), 0);
        INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
        SELECT 1, sample_id(x'7c'::int, 9, 1, c), \(id), c, '안 ' || c, '안' || c
        FROM generate_series(1, 2) c;
        INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position)
        SELECT 1, \(id), h.id, h.id, row_number() OVER (ORDER BY h.unit_key)
        FROM household h WHERE h.apartment_id = 1;
        UPDATE poll SET state = 'OPEN', frozen_at = now(), electorate_size =
            (SELECT count(*) FROM poll_voter v WHERE v.poll_id = poll.id) WHERE id = \(id);
        UPDATE poll_voter SET has_voted = true, channel = 'ONLINE',
            voted_by = sample_id(x'acc'::int, 1, 1)
        WHERE poll_id = \(id) AND position <= \(ballots);
        INSERT INTO poll_turnout_news (apartment_id, poll_id) VALUES (1, \(id));
        INSERT INTO poll_seal VALUES (1, \(id), sha256('salt'));
        ALTER TABLE poll_ballot DISABLE TRIGGER USER;
        INSERT INTO poll_ballot (apartment_id, poll_id, id, choice_ids)
        SELECT 1, \(id), gen_random_uuid(), ARRAY[sample_id(x'7c'::int, 9, 1,
            CASE WHEN n % 3 = 0 THEN 2 ELSE 1 END)] FROM generate_series(1, \(ballots)) n;
        ALTER TABLE poll_ballot ENABLE TRIGGER USER;
        """

    @Test
    func `pollClose ends a poll of twenty thousand votes, and the result follows automatically`()
        async throws
    {
        let office = try await PollOffice.open()
        try await office.complexes.sql(Self.poll)
        try await office.complexes.adoptPolls()
        let row = try await office.complexes.sql("SELECT \(Self.id)")
        let sealed = try await office.complexes.sql(
            "SELECT count(*) FROM poll_sealed_ballot WHERE poll_id = '\(row)'")
        #expect(sealed == "\(Self.ballots)")
        let uuid = row.replacing("-", with: "")
        let digits = stride(from: 0, to: 32, by: 2).compactMap { place -> UInt8? in
            let start = uuid.index(uuid.startIndex, offsetBy: place)
            return UInt8(uuid[start..<uuid.index(start, offsetBy: 2)], radix: 16)
        }
        let id = GlobalID.text(tag: 37, 1, digits)
        let closed = try await office.mutate(
            "pollClose", ["pollId": .string(id), "reason": "조기 마감"], as: office.manager)
        // The client is told that voting has ended, without a result yet.
        #expect(closed.codes == [])
        #expect(closed.poll["state"] == "OPEN")
        #expect(closed.poll["result"].isNull)
        #expect(closed.poll["viewerCanVote"] == false)
        let late = try await office.vote(
            id, [PollOffice.choice(closed.poll, 0)], as: office.resident(20))
        #expect(late.codes == ["POLL_NOT_OPEN"])
        try await office.wait(for: "CLOSED", id)
        let seen = try await office.poll(id, as: office.resident(5))
        #expect(seen["result"]["tallies"].items.map { $0["votes"] } == [13_340, 6_670])
        #expect(seen["result"]["outcome"] == "INFORMATIONAL")
        #expect(seen["turnout"]["voted"] == .int(Self.ballots))
    }
}
