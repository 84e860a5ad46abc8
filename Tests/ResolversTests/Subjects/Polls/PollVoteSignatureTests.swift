// Named votes and ends of voting are as the program signed them, including those of the previous
// release, or nothing is counted.

import Foundation
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(10))) struct PollVoteSignatureTests {
    /// An open resolution by named votes of ten households, four of which have voted, three of them
    /// no, as stored by the previous release.
    private static let poll = """
        INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
            ballot_mode, results_visibility, state, opens_at, closes_at, relations, scheduled_at,
            pass_basis, pass_numerator, pass_denominator, pass_inclusive)
        VALUES (1, \(FilledPoll.id), made(2, 1), 'RESOLUTION', '의결', 'YES_NO', 'HOUSEHOLD', 'NAMED',
            'AFTER_CLOSE', 'SCHEDULED', now() - interval '2 days', now() - interval '1 second',
            ARRAY['OWNER'], now(), 'VOTED', 1, 2, false);
        INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key, is_yes)
        SELECT 1, made(5, c), \(FilledPoll.id), c, c, c, c = 1 FROM generate_series(1, 2) c;
        INSERT INTO poll_voter (apartment_id, poll_id, unit_id, household_id, position)
        SELECT 1, \(FilledPoll.id), made(4, n), made(4, n), n FROM generate_series(1, 10) n;
        UPDATE poll SET state = 'OPEN', frozen_at = now(), electorate_size = 10;
        UPDATE poll_voter SET has_voted = true, channel = 'ONLINE', voted_by = made(2, 1)
        WHERE position <= 4;
        INSERT INTO poll_vote (apartment_id, poll_id, unit_id, id, account_id, cast_at)
        SELECT 1, \(FilledPoll.id), made(4, n), made(9, n), made(2, 1), now()
        FROM generate_series(1, 4) n;
        INSERT INTO poll_vote_choice
        SELECT 1, \(FilledPoll.id), made(4, n), made(5, CASE n WHEN 1 THEN 1 ELSE 2 END)
        FROM generate_series(1, 4) n;
        INSERT INTO poll_unsigned VALUES (1, \(FilledPoll.id));
        """
    private static let list = "INSERT INTO poll_votes_unsigned VALUES (1, \(FilledPoll.id));"

    private static func withPoll(
        _ sql: String = list, _ body: (PostgresClient, String) async throws -> Void
    ) async throws {
        try await withMigratedDatabase { client, url in
            _ = try await psql(FilledPoll.people(10) + poll + sql, url)
            try await FilledPoll.adopt(on: client)
            try await body(client, url)
        }
    }

    private static func expectNoCount(
        _ expected: PollClosing.Failure, on client: PostgresClient
    ) async {
        await #expect(throws: expected) { try await FilledPoll.close(on: client) }
    }

    @Test func `votes of the release before are signed once and counted`() async throws {
        try await Self.withPoll { client, url in
            #expect(
                try await psql(
                    """
                    SELECT count(signature), count(*), (SELECT count(*) FROM poll_votes_unsigned),
                        (SELECT end_signature IS NOT NULL FROM poll) FROM poll_vote
                    """, url) == "4|4|0|t")
            try await FilledPoll.close(on: client)
            #expect(try await psql(FilledPoll.tally, url) == "1|1\n2|3")
            #expect(try await psql("SELECT outcome FROM poll_result", url) == "REJECTED")
        }
    }

    @Test func `a poll that closed without a quorum before the update is extended and counted`()
        async throws
    {
        try await withEmptyDatabase { client, url in
            let files = try MigrationFiles.read(
                Checkout.url("Migrations").path(percentEncoded: false))
            _ = try await Migrator(Array(files.prefix(28))).run(on: client)
            _ = try await psql(
                """
                \(FilledPoll.people(10) + Self.poll)
                UPDATE poll SET state = 'CLOSED', closed_at = now(), voted_online = 4,
                    voted_paper = 0;
                INSERT INTO poll_result (apartment_id, poll_id, outcome, quorum_met, ballots,
                    abstentions, counted_at)
                VALUES (1, \(FilledPoll.id), 'QUORUM_NOT_MET', false, 0, 0, now());
                INSERT INTO poll_result_unsigned SELECT apartment_id, poll_id FROM poll_result;
                """, url)
            _ = try await Migrator(files).run(on: client)
            try await FilledPoll.adopt(on: client)
            try await client.act { transaction in
                let locked = try #require(
                    try await PollWriteQueries.locked(FilledPoll.key, transaction))
                let signer = FilledPoll.seal.signer
                let frozen = try await signer.verified(FilledPoll.key, transaction)
                #expect(try await signer.verifiedResult(of: frozen, transaction) != nil)
                let end = Timestamp(
                    microseconds: frozen.form.closesAt.microseconds + 3_600_000_000)
                try await PollLifeQueries.extend(
                    locked, to: end, signature: try signer.sign(end: end, of: frozen),
                    reason: "참여율이 낮아 연장", by: PostgresUUID(high: 2, low: 1), transaction)
            }
            try await FilledPoll.close(on: client)
            #expect(try await psql(FilledPoll.tally, url) == "1|1\n2|3")
        }
    }

    @Test func `votes that are not on the list are not signed, and stop the count`() async throws {
        try await Self.withPoll("") { client, _ in
            await Self.expectNoCount(.forged(4, of: 4), on: client)
            // A later start signs none that is not on the list.
            try await FilledPoll.adopt(on: client)
            await Self.expectNoCount(.forged(4, of: 4), on: client)
        }
    }

    @Test func `a second choice, another one, another voter or none at all stops the count`()
        async throws
    {
        try await Self.withPoll { client, url in
            for (change, undo) in [
                (
                    "INSERT INTO poll_vote_choice SELECT 1, poll_id, unit_id, made(5, 1) FROM poll_vote WHERE unit_id = made(4, 2)",
                    "DELETE FROM poll_vote_choice WHERE unit_id = made(4, 2) AND choice_id = made(5, 1)"
                ),
                (
                    "UPDATE poll_vote_choice SET choice_id = made(5, 1) WHERE unit_id = made(4, 2)",
                    "UPDATE poll_vote_choice SET choice_id = made(5, 2) WHERE unit_id = made(4, 2)"
                ),
                (
                    "UPDATE poll_vote SET signature = (SELECT signature FROM poll_vote WHERE unit_id = made(4, 1)) WHERE unit_id = made(4, 2)",
                    "UPDATE poll_vote SET signature = NULL WHERE unit_id = made(4, 2);" + Self.list
                ),
                (
                    "DELETE FROM poll_vote_choice WHERE unit_id = made(4, 2)",
                    "INSERT INTO poll_vote_choice VALUES (1, \(FilledPoll.id), made(4, 2), made(5, 2))"
                ),
            ] {
                let disable = ["poll_vote", "poll_vote_choice"].map {
                    "ALTER TABLE \($0) DISABLE TRIGGER USER;"
                }.joined()
                let enable = disable.replacing("DISABLE", with: "ENABLE")
                _ = try await psql("\(disable)\(change);\(enable)", url)
                await Self.expectNoCount(.forged(1, of: 4), on: client)
                _ = try await psql("\(disable)\(undo);\(enable)", url)
                try await FilledPoll.adopt(on: client)
            }
            try await FilledPoll.close(on: client)
            #expect(try await psql(FilledPoll.tally, url) == "1|1\n2|3")
        }
    }

    @Test func `an end that the program did not set stops the count, one that it set does not`()
        async throws
    {
        try await Self.withPoll { client, url in
            _ = try await psql(
                "UPDATE poll SET closes_at = closes_at - interval '1 hour'", url)
            await #expect(throws: PollSignatureFailure.end(FilledPoll.key)) {
                try await FilledPoll.close(on: client)
            }
            try await FilledPoll.moveEnd("now() - interval '1 hour'", on: client, url)
            try await FilledPoll.close(on: client)
        }
    }

    @Test func `digests of choices are those of PostgreSQL`() async throws {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(10, voters: 6, choices: 3, client, url)
            _ = try await psql(
                """
                ALTER TABLE poll_choice DISABLE TRIGGER USER;
                UPDATE poll_choice SET description = CASE position WHEN 1 THEN '가: 나\n다'
                    WHEN 2 THEN '' END, is_abstention = position = 3,
                    title = CASE position WHEN 2 THEN '기호 2번 🙂' ELSE title END
                """, url)
            let polls = try await PollSignatureQueries.polls([FilledPoll.key], client)
            let poll = try #require(polls.first)
            let key = FilledPoll.key
            let rows = try await client.query(
                PollPartQueries.choices, [.int4(key.apartment), .uuidArray([key.uuid])])
            let records = Records<PollChoiceColumn>(try rows.stored())
            let choices = (0..<records.count).map { ShownChoice(records, $0) }
            #expect(choices.map(\.id) == poll.choices.map(\.id))
            #expect(ShownChoice.textDigest(choices) == poll.choiceTextDigest)
        }
    }
}
