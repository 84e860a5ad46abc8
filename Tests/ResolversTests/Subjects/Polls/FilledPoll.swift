// An open secret poll with many ballots, made by plain SQL and sealed by the program.

import Postgres
import TestSupport

@testable import Resolvers

/// A poll of complex 1 in a database without anything else.
struct FilledPoll: Sendable {
    static let key = TenantKey(apartment: 1, uuid: PostgresUUID(high: 0x70, low: 1))
    static let seal = BallotSeal(secret: [UInt8](repeating: 5, count: 32))
    /// The state of a process that has counted nothing yet.
    static var closing: PollClosing {
        PollClosing(seal: seal, ballotMinimum: 5, counted: CountedBallotBoxes())
    }
    static let id = "'\(key.uuid)'::uuid"

    /// Choices are numbered from 1; a ballot has those for which this is true.
    private static let isChosen = "(b * 7 + c * c) % 3 <> 0"

    /// The complex, its people and households 1 to `count`.
    static func people(_ count: Int) -> String {
        """
        CREATE FUNCTION made(kind int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
            SELECT (lpad(to_hex(kind), 16, '0') || lpad(to_hex(n), 16, '0'))::uuid $$;
        INSERT INTO apartment (id, uuid, kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
            search_text, search_grams) OVERRIDING SYSTEM VALUE
        VALUES (1, made(1, 1), 'A10000001', '견본', '경기도', '수원장안구', '파장동', '4111112900',
            '견본', ARRAY['견본']);
        INSERT INTO account (id, username, username_key, display_name, display_name_key)
        VALUES (made(2, 1), 'voter', 'voter', '유권자', '유권자');
        INSERT INTO account_apartment (account_id, apartment_id) VALUES (made(2, 1), 1);
        INSERT INTO building (apartment_id, id, name, name_key) VALUES (1, made(3, 1), '101', '101');
        INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
        SELECT 1, made(4, n), made(3, 1), n || '호', n::text, 'OCCUPIED'
        FROM generate_series(1, \(count)) n;
        """
    }

    /// A poll that is open, `voters` of whose `count` households have voted; without ballots.
    static func poll(_ count: Int, voters: Int, choices: Int, quorum: Bool = false) -> String {
        """
        INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
            ballot_mode, results_visibility, state, opens_at, closes_at, max_selections, relations,
            scheduled_at, quorum_basis, quorum_numerator, quorum_denominator, quorum_inclusive)
        VALUES (1, \(id), made(2, 1), 'SURVEY', '설문', 'MULTIPLE_CHOICE', 'HOUSEHOLD', 'SECRET',
            'AFTER_CLOSE', 'SCHEDULED', now() - interval '2 days', now() - interval '1 second',
            \(choices), ARRAY['OWNER'], now()
            \(quorum ? ", 'ELIGIBLE', 1, 1, true" : ", NULL, NULL, NULL, NULL"));
        INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
        SELECT 1, made(5, c), \(id), c, c, c FROM generate_series(1, \(choices)) c;
        INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position)
        SELECT 1, \(id), made(4, n), made(4, n), n FROM generate_series(1, \(count)) n;
        UPDATE poll SET state = 'OPEN', frozen_at = now(), electorate_size = \(count)
        WHERE id = \(id);
        UPDATE poll_voter SET has_voted = true, channel = 'ONLINE', voted_by = made(2, 1)
        WHERE poll_id = \(id) AND position <= \(voters);
        INSERT INTO poll_unsigned (apartment_id, poll_id) VALUES (1, \(id));
        """
    }

    /// Ballots as an older release left them, after the migration.
    static func unsealedBallots(_ voters: Int, choices: Int) -> String {
        """
        ALTER TABLE poll_ballot DISABLE TRIGGER USER;
        INSERT INTO poll_ballot (apartment_id, poll_id, id, choice_ids)
        SELECT 1, \(id), gen_random_uuid(), ARRAY(SELECT made(5, c)
            FROM generate_series(1, \(choices)) c WHERE \(isChosen))
        FROM generate_series(1, \(voters)) b;
        ALTER TABLE poll_ballot ENABLE TRIGGER USER;
        INSERT INTO poll_unsealed (apartment_id, poll_id) VALUES (1, \(id));
        INSERT INTO poll_seal (apartment_id, poll_id, salt) VALUES (1, \(id), sha256('salt'));
        """
    }

    /// The expected count of these ballots, one line per choice.
    static func expectedTally(_ voters: Int, choices: Int) -> String {
        """
        SELECT c, count(*) FROM generate_series(1, \(choices)) c, generate_series(1, \(voters)) b
        WHERE \(isChosen) GROUP BY c ORDER BY c
        """
    }

    static let tally = """
        SELECT c.position, t.votes FROM poll_tally t JOIN poll_choice c ON c.id = t.choice_id
        WHERE t.poll_id = \(id) ORDER BY c.position
        """

    /// Makes the poll with sealed ballots.
    static func make(
        _ count: Int, voters: Int, choices: Int, _ client: PostgresClient, _ url: String
    ) async throws {
        _ = try await psql(
            people(count) + poll(count, voters: voters, choices: choices)
                + unsealedBallots(voters, choices: choices), url)
        try await adopt(on: client)
    }

    /// Signs and seals as a node does when it starts.
    static func adopt(on client: PostgresClient) async throws {
        _ = try await PollOpening(seal: seal).adoptOlder(on: client)
    }

    /// Moves the end of the poll, as the program does.
    ///
    /// - Parameter end: SQL
    static func moveEnd(_ end: String, on client: PostgresClient, _ url: String) async throws {
        let microseconds = try await psql(
            "SELECT (extract(epoch FROM \(end)) * 1000000)::int8 - 946684800000000", url)
        guard let time = Int64(microseconds) else { return }
        try await client.act { transaction in
            let poll = try await seal.signer.verified(key, transaction)
            let signature = try seal.signer.sign(end: Timestamp(microseconds: time), of: poll)
            try await PollLifeQueries.sign(end: signature, key, transaction)
        }
        _ = try await psql(
            """
            UPDATE poll SET closes_at = '2000-01-01T00:00:00Z'::timestamptz
                + \(time) * interval '1 microsecond' WHERE id = \(id)
            """, url)
    }

    /// Closes the poll as the scheduler does.
    @discardableResult
    static func close(
        on client: PostgresClient, by closing: PollClosing = FilledPoll.closing
    ) async throws -> PollLifeQueries.Closed {
        try await client.act(
            preparation: .inNewSession, deadline: .after(PollClosing.timeLimit)
        ) { transaction in
            guard let poll = try await PollWriteQueries.locked(key, transaction) else {
                throw Refusal(.notFound(path: nil))
            }
            return try await closing.close(poll, transaction)
        }
    }

    static func state(_ url: String) async throws -> String {
        try await psql(
            """
            SELECT state, urn, urn_is_swept,
                (SELECT count(*) FROM poll_sealed_ballot WHERE poll_id = \(id)),
                (SELECT count(*) FROM poll_ballot WHERE poll_id = \(id)),
                (SELECT count(*) FROM poll_seal WHERE poll_id = \(id))
            FROM poll WHERE id = \(id)
            """, url)
    }
}
