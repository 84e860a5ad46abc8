// An opened poll is as it was signed, or none of its votes is accepted, counted or shown.

import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(10))) struct PollSignatureTests {
    /// What the owner of the tables can do, with triggers and constraints disabled, and how it is
    /// undone.
    private static let changes: [(sql: String, undo: String)] = [
        (
            "UPDATE poll SET ballot_mode = 'NAMED', results_visibility = 'ALWAYS'",
            "UPDATE poll SET ballot_mode = 'SECRET', results_visibility = 'AFTER_CLOSE'"
        ),
        ("UPDATE poll SET ballot_mode = 'NAMED'", "UPDATE poll SET ballot_mode = 'SECRET'"),
        (
            "UPDATE poll SET purpose = 'RESOLUTION', pass_basis = 'VOTED', pass_numerator = 1, pass_denominator = 2, pass_inclusive = true",
            "UPDATE poll SET purpose = 'SURVEY', pass_basis = NULL, pass_numerator = NULL, pass_denominator = NULL, pass_inclusive = NULL"
        ),
        ("UPDATE poll SET min_selections = 2", "UPDATE poll SET min_selections = 1"),
        ("UPDATE poll SET max_selections = 2", "UPDATE poll SET max_selections = 3"),
        ("UPDATE poll SET electorate_size = 20", "UPDATE poll SET electorate_size = 30"),
        ("UPDATE poll SET voting_unit = 'RESIDENT'", "UPDATE poll SET voting_unit = 'HOUSEHOLD'"),
        ("UPDATE poll SET title = '다른 설문'", "UPDATE poll SET title = '설문'"),
        ("UPDATE poll SET description = '다른 설명'", "UPDATE poll SET description = NULL"),
        (
            "UPDATE poll SET relations = ARRAY['TENANT']",
            "UPDATE poll SET relations = ARRAY['OWNER']"
        ),
        (
            "UPDATE poll SET opens_at = opens_at - interval '1 day'",
            "UPDATE poll SET opens_at = opens_at + interval '1 day'"
        ),
        (
            "UPDATE poll SET closes_at = closes_at + interval '1 minute'",
            "UPDATE poll SET closes_at = closes_at - interval '1 minute'"
        ),
        (
            "UPDATE poll SET quorum_basis = 'ELIGIBLE', quorum_numerator = 1, quorum_denominator = 1, quorum_inclusive = true",
            "UPDATE poll SET quorum_basis = NULL, quorum_numerator = NULL, quorum_denominator = NULL, quorum_inclusive = NULL"
        ),
        (
            "INSERT INTO poll_building VALUES (1, \(FilledPoll.id), made(3, 1))",
            "DELETE FROM poll_building"
        ),
        // Two choices change their titles, their places, or their meaning.
        (
            "UPDATE poll_choice SET title = (4 - position)::text",
            "UPDATE poll_choice SET title = position::text"
        ),
        (
            "BEGIN; SET CONSTRAINTS ALL DEFERRED; UPDATE poll_choice SET position = 4 - position; COMMIT",
            "BEGIN; SET CONSTRAINTS ALL DEFERRED; UPDATE poll_choice SET position = 4 - position; COMMIT"
        ),
        (
            "UPDATE poll_choice SET is_abstention = true WHERE position = 3",
            "UPDATE poll_choice SET is_abstention = false"
        ),
        (
            "INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key) VALUES (1, made(5, 4), \(FilledPoll.id), 4, '4', '4')",
            "DELETE FROM poll_choice WHERE position = 4"
        ),
        (
            "CREATE TABLE kept AS SELECT * FROM poll_signature; DELETE FROM poll_signature",
            "INSERT INTO poll_signature SELECT * FROM kept; DROP TABLE kept"
        ),
        (
            "UPDATE poll_signature SET roll_digest = sha256('another')",
            "UPDATE poll_signature SET roll_digest = (SELECT sha256(string_agg(uuid_send(unit_id), ''::bytea ORDER BY position)) FROM poll_voter)"
        ),
    ]

    private static let tables = [
        "poll", "poll_choice", "poll_building", "poll_voter", "poll_signature",
    ]
    private static let disable = tables.map { "ALTER TABLE \($0) DISABLE TRIGGER USER;" }.joined()
    private static let enable = tables.map { "ALTER TABLE \($0) ENABLE TRIGGER USER;" }.joined()

    private static func failure(_ body: () async throws -> Void) async -> PollSignatureFailure? {
        do {
            try await body()
            return nil
        } catch {
            return error as? PollSignatureFailure
        }
    }

    /// Votes for the first choice as the account of a household that has not voted.
    private static func vote(_ client: PostgresClient) async throws {
        try await client.act { transaction in
            try await PollVoting.cast(
                [PostgresUUID(high: 5, low: 1)], FilledPoll.key,
                by: PostgresUUID(high: 2, low: 1), FilledPoll.seal, transaction)
        }
    }

    @Test func `after any change of an opened poll no vote is accepted and no ballot counted`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            _ = try await psql(
                """
                INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id)
                VALUES (1, made(8, 1), made(2, 1), 'VERIFIED', 'OWNER', made(4, 25))
                """, url)
            try await FilledPoll.moveEnd("now() + interval '1 hour'", on: client, url)
            for change in Self.changes {
                _ = try await psql(Self.disable + change.sql + ";" + Self.enable, url)
                let vote = await Self.failure { try await Self.vote(client) }
                #expect(vote != nil, "a vote after \(change.sql)")
                let count = await Self.failure { try await FilledPoll.close(on: client) }
                #expect(count != nil, "a count after \(change.sql)")
                _ = try await psql(Self.disable + change.undo + ";" + Self.enable, url)
            }
            let stored = try await psql(
                "SELECT (SELECT count(*) FROM poll_vote), (SELECT count(*) FROM poll_result)", url)
            #expect(stored == "0|0")
            #expect(try await FilledPoll.state(url) == "OPEN|SEALED|f|20|0|1")
            try await Self.vote(client)
            try await FilledPoll.close(on: client)
            #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|f|0|21|0")
        }
    }

    @Test func `voters added to the roll, or exchanged, stop the count`() async throws {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            for (change, undo) in [
                (
                    "INSERT INTO poll_voter (apartment_id, poll_id, unit_id, account_id, position) VALUES (1, \(FilledPoll.id), made(2, 1), made(2, 1), 31)",
                    "DELETE FROM poll_voter WHERE position = 31"
                ),
                (
                    "UPDATE poll_voter SET position = 131 WHERE position = 1",
                    "UPDATE poll_voter SET position = 1 WHERE position = 131"
                ),
            ] {
                _ = try await psql(Self.disable + change + ";" + Self.enable, url)
                let failure = await Self.failure { try await FilledPoll.close(on: client) }
                #expect(failure == .roll(FilledPoll.key))
                _ = try await psql(Self.disable + undo + ";" + Self.enable, url)
            }
            try await FilledPoll.close(on: client)
        }
    }

    @Test func `a signed poll is not signed again, and a forged one is not signed`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            let signature = try await psql("SELECT signature FROM poll_signature", url)
            let list = "INSERT INTO poll_unsigned VALUES (1, \(FilledPoll.id));"
            _ = try await psql(list, url)
            let opening = PollOpening(seal: FilledPoll.seal)
            #expect(try await opening.adoptOlder(on: client).signed == [])
            #expect(try await psql("SELECT signature FROM poll_signature", url) == signature)
            // Ballots show that there was a signature; so does a salt, for a poll that is now
            // named.
            for change in [
                "DELETE FROM poll_signature;",
                "DELETE FROM poll_signature; UPDATE poll SET ballot_mode = 'NAMED';",
            ] {
                _ = try await psql(Self.disable + change + list + Self.enable, url)
                let older = try await opening.adoptOlder(on: client)
                #expect(older.signed == [] && older.refused == [FilledPoll.key])
            }
            #expect(
                try await psql(
                    "SELECT (SELECT count(*) FROM poll_unsigned), "
                        + "(SELECT count(*) FROM poll_signature)", url) == "0|0")
        }
    }

    @Test func `a roll is frozen in sets that do not divide a building`() {
        let buildings = [1_500, 2_500, 3_000, 9_000, 0, 1].enumerated().map {
            (id: PostgresUUID(high: 3, low: UInt64($0.offset)), units: $0.element)
        }
        #expect(PollOpening.sets(buildings).map(\.count) == [2, 2, 2])
        #expect(PollOpening.sets([]).isEmpty)
    }
}
