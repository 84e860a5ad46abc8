// The opening of a large poll: the roll of the whole complex, in order, within the limits of each
// statement.

import Foundation
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(30))) struct PollOpeningTests {
    /// More than two sets; `scripts/deep/close-large-poll` uses more.
    private static let units =
        ProcessInfo.processInfo.environment["DANJI_TEST_BALLOTS"].flatMap { Int($0) } ?? 9_001

    /// The households of `FilledPoll.people` in buildings of a few hundred, and a poll that is due.
    private static func scheduled(_ units: Int) -> String {
        FilledPoll.people(units) + """
            INSERT INTO building (apartment_id, id, name, name_key)
            SELECT 1, made(3, 100 + n), (1000 + n)::text, (1000 + n)::text
            FROM generate_series(1, \(units / 300 + 1)) n;
            UPDATE household SET building_id = made(3, 100 + 1 + (unit_key::int - 1) / 300);
            INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
                ballot_mode, results_visibility, state, opens_at, closes_at, relations, scheduled_at)
            VALUES (1, \(FilledPoll.id), made(2, 1), 'SURVEY', '설문', 'SINGLE_CHOICE', 'HOUSEHOLD',
                'SECRET', 'AFTER_CLOSE', 'SCHEDULED', now(), now() + interval '1 day',
                ARRAY['OWNER'], now());
            INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
            SELECT 1, made(5, c), \(FilledPoll.id), c, c, c FROM generate_series(1, 2) c;
            ANALYZE household; ANALYZE building;
            """
    }

    @Test func `a large roll is frozen in order, within the time limit of each statement`()
        async throws
    {
        try await withMigratedDatabase { _, url in
            _ = try await psql(Self.scheduled(Self.units), url)
            // As the program connects: no statement may take five seconds.
            let served = try PostgresClient(PostgresConfiguration(url))
            let start = ContinuousClock.now
            let size = try await served.act(deadline: .after(PollClosing.timeLimit)) {
                transaction in
                guard let poll = try await PollWriteQueries.locked(FilledPoll.key, transaction)
                else { throw Refusal(.notFound(path: nil)) }
                let scheduling = PollScheduling(signer: FilledPoll.seal.signer)
                try await scheduling.sign(FilledPoll.key, transaction)
                return try await PollOpening(seal: FilledPoll.seal).open(poll, transaction)
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            await served.close()
            #expect(size == Self.units)
            // Positions without gaps, in the order of buildings and units.
            let order = try await psql(
                """
                SELECT count(*), min(position), max(position), bool_and(position = place) FROM (
                    SELECT v.position, row_number() OVER (ORDER BY h.unit_key::int) AS place
                    FROM poll_voter v JOIN household h ON h.id = v.household_id) v
                """, url)
            #expect(order == "\(Self.units)|1|\(Self.units)|t")
            #expect(try await psql("SELECT count(*) FROM poll_signature", url) == "1")
            if ProcessInfo.processInfo.environment["DANJI_TEST_BALLOTS"] != nil {
                print("\(size) units: opened in \(String(format: "%.1f", seconds)) s")
            }
        }
    }
}
