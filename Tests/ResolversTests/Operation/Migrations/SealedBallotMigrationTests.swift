// Ballots of earlier releases are sealed if they are not counted yet, kept if they were counted,
// and deleted if nobody may count them.

import Foundation
import Postgres
import Resolvers
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(10))) struct SealedBallotMigrationTests {
    /// A secret poll with six ballots, four for its first choice, as release 12 stored it.
    private static func poll(_ number: Int, _ end: String) -> String {
        let id = "made(6, \(number))"
        return """
            INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
                ballot_mode, results_visibility, state, opens_at, closes_at, relations,
                scheduled_at)
            VALUES (1, \(id), made(2, 1), 'SURVEY', '설문', 'SINGLE_CHOICE', 'HOUSEHOLD', 'SECRET',
                'AFTER_CLOSE', 'SCHEDULED', now() - interval '2 days', now() + interval '1 day',
                ARRAY['OWNER'], now());
            INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
            SELECT 1, made(5, \(number) * 10 + c), \(id), c, c, c FROM generate_series(1, 2) c;
            INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position)
            SELECT 1, \(id), made(4, n), made(4, n), n FROM generate_series(1, 10) n;
            UPDATE poll SET state = 'OPEN', frozen_at = now(), electorate_size = 10
            WHERE id = \(id);
            UPDATE poll_voter SET has_voted = true, channel = 'ONLINE', voted_by = made(2, 1)
            WHERE poll_id = \(id) AND position <= 6;
            INSERT INTO poll_ballot (apartment_id, poll_id, id)
            SELECT 1, \(id), ('00000000-0000-4000-8000-' || lpad(to_hex(\(number * 16) + n), 12, '0'))::uuid
            FROM generate_series(1, 6) n;
            INSERT INTO poll_ballot_choice (apartment_id, poll_id, ballot_id, choice_id)
            SELECT 1, \(id), ('00000000-0000-4000-8000-' || lpad(to_hex(\(number * 16) + n), 12, '0'))::uuid,
                made(5, \(number) * 10 + CASE WHEN n <= 4 THEN 1 ELSE 2 END)
            FROM generate_series(1, 6) n;
            INSERT INTO poll_turnout_news (apartment_id, poll_id) VALUES (1, \(id));
            \(end.replacing("$id", with: id))
            """
    }

    private static let counted = """
        UPDATE poll SET state = 'CLOSED', closed_at = now(), voted_online = 6, voted_paper = 0,
            urn = 'SHUFFLING', urn_is_swept = false WHERE id = $id;
        SELECT poll_shuffle_ballots(1, $id);
        UPDATE poll SET urn = 'OPENED' WHERE id = $id;
        INSERT INTO poll_result (apartment_id, poll_id, outcome, ballots, abstentions, counted_at)
        VALUES (1, $id, 'INFORMATIONAL', 6, 0, now());
        """
    private static let missed = """
        UPDATE poll SET state = 'CLOSED', closed_at = now(), voted_online = 6, voted_paper = 0
        WHERE id = $id;
        INSERT INTO poll_result (apartment_id, poll_id, outcome, quorum_met, ballots, abstentions,
            counted_at)
        VALUES (1, $id, 'QUORUM_NOT_MET', false, 0, 0, now());
        """
    private static let cancelled = """
        UPDATE poll SET state = 'CANCELLED', cancelled_reason = '취소' WHERE id = $id;
        """

    private static let summary = """
        SELECT p.urn, p.urn_is_swept,
            (SELECT count(*) FROM poll_ballot b WHERE b.poll_id = p.id),
            (SELECT count(*) FROM poll_sealed_ballot b WHERE b.poll_id = p.id),
            (SELECT count(*) FROM poll_seal s WHERE s.poll_id = p.id)
        FROM poll p ORDER BY p.id
        """

    @Test func `ballots are migrated according to the state of their poll`() async throws {
        try await withEmptyDatabase { client, url in
            let files = try MigrationFiles.read(
                Checkout.url("Migrations").path(percentEncoded: false))
            _ = try await Migrator(Array(files.prefix(12))).run(on: client)
            _ = try await psql(
                FilledPoll.people(10) + Self.poll(1, "") + Self.poll(2, Self.counted)
                    + Self.poll(3, Self.missed) + Self.poll(4, Self.cancelled), url)
            _ = try await Migrator(files).run(on: client)
            #expect(
                try await psql(Self.summary, url) == """
                    SEALED|t|6|0|1
                    OPENED|t|6|0|0
                    SEALED|t|6|0|1
                    DESTROYED|t|0|0|0
                    """)
            // Nothing is left to which a row of the roll could be linked.
            let joined = try await psql(
                """
                SELECT count(*) FROM poll_ballot b
                WHERE b.xmin::text IN (SELECT xmin::text FROM poll_voter)
                    OR b.id::text LIKE '00000000-0000-4000-8000-%'
                """, url)
            #expect(joined == "0")
            // An older node cannot cast a ballot that nobody would count.
            await #expect(throws: TestServices.Failure.self) {
                try await psql(
                    "INSERT INTO poll_ballot (apartment_id, poll_id, id, choice_ids) "
                        + "VALUES (1, made(6, 1), gen_random_uuid(), ARRAY[made(5, 11)])", url)
            }

            // Two nodes start at once.
            async let one = PollOpening(seal: FilledPoll.seal).adoptOlder(on: client)
            async let other = PollOpening(seal: FilledPoll.seal).adoptOlder(on: client)
            let older = try await [one, other]
            #expect(older.flatMap(\.signed).count == 3)
            #expect(older.flatMap(\.sealed).count == 2)
            #expect(older.flatMap(\.refused).isEmpty)
            for list in ["poll_unsigned", "poll_unsealed", "poll_votes_unsigned"] {
                #expect(try await psql("SELECT count(*) FROM \(list)", url) == "0")
            }
            #expect(
                try await psql(Self.summary, url) == """
                    SEALED|f|0|6|1
                    OPENED|t|6|0|0
                    SEALED|f|0|6|1
                    DESTROYED|t|0|0|0
                    """)
            let again = try await PollOpening(seal: FilledPoll.seal).adoptOlder(on: client)
            #expect(again.signed == [] && again.planted == [])

            // Votes from before the update are counted after it.
            let key = TenantKey(apartment: 1, uuid: PostgresUUID(high: 6, low: 1))
            _ = try await client.act { transaction in
                guard let poll = try await PollWriteQueries.locked(key, transaction) else {
                    throw Refusal(.notFound(path: nil))
                }
                return try await FilledPoll.closing.close(poll, transaction)
            }
            #expect(
                try await psql(
                    "SELECT string_agg(votes::text, ':' ORDER BY choice_id) FROM poll_tally "
                        + "WHERE poll_id = made(6, 1)", url) == "4:2")
        }
    }
}
