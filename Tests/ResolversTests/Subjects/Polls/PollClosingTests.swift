// The closing of a secret poll on a real PostgreSQL: of any size, all or nothing, and finally
// swept.

import Foundation
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(30))) struct PollClosingTests {
    /// More than two sets; `scripts/deep/close-large-poll` uses more.
    private static let ballots =
        ProcessInfo.processInfo.environment["DANJI_TEST_BALLOTS"].flatMap { Int($0) } ?? 4_001
    private static let choices = 20

    @Test func `a large poll is counted exactly, within the time limit of each statement`()
        async throws
    {
        let count = Self.ballots
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(
                count + 10, voters: count, choices: Self.choices, client, url)
            #expect(try await FilledPoll.state(url) == "OPEN|SEALED|f|\(count)|0|1")
            // As the program connects: no statement may take five seconds.
            let served = try PostgresClient(PostgresConfiguration(url))
            let before = Self.peakMemory()
            let start = ContinuousClock.now
            let closed = try await FilledPoll.close(on: served)
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            await served.close()
            #expect(closed.online == count)
            #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|f|0|\(count)|0")
            #expect(
                try await psql(FilledPoll.tally, url)
                    == psql(FilledPoll.expectedTally(count, choices: Self.choices), url))
            // All of one transaction, which is not one of the roll's.
            let traces = try await psql(
                """
                SELECT count(DISTINCT xmin::text), count(*) FILTER (WHERE xmin::text IN
                    (SELECT xmin::text FROM poll_voter)) FROM poll_ballot
                """, url)
            #expect(traces == "1|0")
            if ProcessInfo.processInfo.environment["DANJI_TEST_BALLOTS"] != nil {
                print(
                    "\(count) ballots × \(Self.choices) choices: closed in "
                        + "\(String(format: "%.1f", seconds)) s, peak memory "
                        + "\(before) → \(Self.peakMemory()) MB")
            }
        }
    }

    /// Peak megabytes of this process.
    private static func peakMemory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
        return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1_024
    }

    private static func failure(
        _ body: () async throws -> Void
    ) async -> String {
        do {
            try await body()
            return "no failure"
        } catch {
            return "\(error)"
        }
    }

    @Test func `changed ballots stop the count, and the poll remains unchanged`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            let whole = "OPEN|SEALED|f|20|0|1"
            let damages: [(sql: String, undo: String, failure: any Error)] = [
                (
                    "UPDATE poll_seal SET salt = sha256('another')",
                    "UPDATE poll_seal SET salt = sha256('salt')",
                    PollSignatureFailure.salt(FilledPoll.key)
                ),
                (
                    "UPDATE poll_sealed_ballot SET sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) WHERE id = (SELECT min(id::text)::uuid FROM poll_sealed_ballot)",
                    "UPDATE poll_sealed_ballot SET sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) WHERE id = (SELECT min(id::text)::uuid FROM poll_sealed_ballot)",
                    PollClosing.Failure.unreadable(1, of: 20)
                ),
                (
                    "CREATE TABLE stolen AS SELECT * FROM poll_sealed_ballot LIMIT 2; DELETE FROM poll_sealed_ballot WHERE id IN (SELECT id FROM stolen)",
                    "INSERT INTO poll_sealed_ballot SELECT * FROM stolen",
                    PollClosing.Failure.countsDiffer(onRoll: 20, inBox: 18)
                ),
                (
                    "CREATE TABLE kept AS SELECT * FROM poll_seal; DELETE FROM poll_seal",
                    "INSERT INTO poll_seal SELECT * FROM kept", PollClosing.Failure.noSalt
                ),
            ]
            let tables = ["poll_seal", "poll_sealed_ballot"]
            let disable = tables.map { "ALTER TABLE \($0) DISABLE TRIGGER USER;" }.joined()
            for damage in damages {
                _ = try await psql(disable + damage.sql, url)
                let failure = await Self.failure { try await FilledPoll.close(on: client) }
                #expect(failure == "\(damage.failure)", "\(damage.sql)")
                _ = try await psql(damage.undo, url)
                #expect(try await FilledPoll.state(url) == whole)
            }
            #expect(try await psql("SELECT count(*) FROM poll_result", url) == "0")
            try await FilledPoll.close(on: client)
            #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|f|0|20|0")
        }
    }

    @Test func `a process counts a poll once, and the same ballots again after a failure`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            let closing = FilledPoll.closing
            // Counts, and fails at the end of the transaction, as after a lost connection.
            struct Lost: Error {}
            func count() async throws {
                try await client.act(deadline: .after(PollClosing.timeLimit)) { transaction in
                    guard
                        let poll = try await PollWriteQueries.locked(FilledPoll.key, transaction)
                    else { throw Refusal(.notFound(path: nil)) }
                    try await closing.close(poll, transaction)
                    throw Lost()
                }
            }
            let tables = ["poll_sealed_ballot", "poll_voter"]
            let disable = tables.map { "ALTER TABLE \($0) DISABLE TRIGGER USER;" }.joined()
            await #expect(throws: Lost.self) { try await count() }
            await #expect(throws: Lost.self) { try await count() }
            // One ballot and one mark on the roll are removed: the count would reveal that vote.
            _ = try await psql(
                disable + """
                    CREATE TABLE kept AS SELECT * FROM poll_sealed_ballot LIMIT 1;
                    DELETE FROM poll_sealed_ballot WHERE id IN (SELECT id FROM kept);
                    UPDATE poll_voter SET has_voted = false, channel = NULL, voted_by = NULL
                    WHERE position = 1
                    """, url)
            await #expect(throws: PollClosing.Failure.recounted) { try await count() }
            #expect("\(PollClosing.Failure.recounted.level)" == "critical")
            #expect(try await FilledPoll.state(url) == "OPEN|SEALED|f|19|0|1")
            // The original ballots are counted.
            _ = try await psql(
                """
                INSERT INTO poll_sealed_ballot SELECT * FROM kept;
                UPDATE poll_voter SET has_voted = true, channel = 'ONLINE', voted_by = made(2, 1)
                WHERE position = 1
                """, url)
            try await FilledPoll.close(on: client, by: closing)
            #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|f|0|20|0")
        }
    }

    @Test func `a limited number of polls is remembered, the oldest count is forgotten first`() {
        let ballotBoxes = CountedBallotBoxes(limit: 3)
        let poll = { TenantKey(apartment: 1, uuid: PostgresUUID(high: 9, low: $0)) }
        for number in UInt64(1)...3 { #expect(ballotBoxes.admits([1], of: poll(number))) }
        #expect(!ballotBoxes.admits([2], of: poll(1)))
        #expect(ballotBoxes.admits([1], of: poll(4)))
        #expect(ballotBoxes.admits([2], of: poll(1)))
        #expect(!ballotBoxes.admits([2], of: poll(3)))
        #expect(!ballotBoxes.admits([2], of: poll(4)))
    }

    @Test func `a result is signed, with the digest of its ballots as the database computes it`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            try await FilledPoll.close(on: client)
            let signer = FilledPoll.seal.signer
            let verified = { () async throws -> AnnouncedResult? in
                try await client.act { transaction in
                    try await signer.verifiedResult(
                        of: try await signer.verified(FilledPoll.key, transaction), transaction)
                }
            }
            let result = try #require(try await verified())
            #expect(result.ballots == 20 && result.tallies.count == 3)
            let digest = try await client.act { transaction in
                try await PollResultQueries.ballotDigest(FilledPoll.key, transaction)
            }
            #expect(result.ballotDigest == digest && digest?.count == 32)
            let tables = ["poll_result", "poll_tally", "poll", "poll_signature"]
            let disable = tables.map { "ALTER TABLE \($0) DISABLE TRIGGER USER;" }.joined()
            for (change, undo) in [
                (
                    "UPDATE poll_tally SET votes = votes + 1",
                    "UPDATE poll_tally SET votes = votes - 1"
                ),
                (
                    "UPDATE poll_tally SET is_winner = NOT is_winner",
                    "UPDATE poll_tally SET is_winner = NOT is_winner"
                ),
                (
                    "CREATE TABLE kept AS SELECT * FROM poll_tally LIMIT 1; DELETE FROM poll_tally WHERE choice_id IN (SELECT choice_id FROM kept)",
                    "INSERT INTO poll_tally SELECT * FROM kept; DROP TABLE kept"
                ),
                (
                    "UPDATE poll_result SET outcome = 'REJECTED'",
                    "UPDATE poll_result SET outcome = 'INFORMATIONAL'"
                ),
                (
                    "UPDATE poll_result SET quorum_met = true",
                    "UPDATE poll_result SET quorum_met = NULL"
                ),
                (
                    "UPDATE poll_result SET ballots = 21", "UPDATE poll_result SET ballots = 20"
                ),
                (
                    "UPDATE poll_result SET abstentions = 1",
                    "UPDATE poll_result SET abstentions = 0"
                ),
                ("UPDATE poll_result SET invalid = 1", "UPDATE poll_result SET invalid = 0"),
                (
                    "UPDATE poll_result SET tie_break_note = ''",
                    "UPDATE poll_result SET tie_break_note = NULL"
                ),
                (
                    "UPDATE poll_result SET counted_at = counted_at + interval '1 microsecond'",
                    "UPDATE poll_result SET counted_at = counted_at - interval '1 microsecond'"
                ),
                (
                    "CREATE TABLE kept AS SELECT ballot_digest, signature FROM poll_result; UPDATE poll_result SET ballot_digest = NULL",
                    "UPDATE poll_result SET ballot_digest = (SELECT ballot_digest FROM kept)"
                ),
                (
                    "UPDATE poll_result SET signature = NULL",
                    "UPDATE poll_result SET signature = (SELECT signature FROM kept)"
                ),
                ("UPDATE poll SET voted_online = 19", "UPDATE poll SET voted_online = 20"),
                ("UPDATE poll SET voted_paper = 3", "UPDATE poll SET voted_paper = 0"),
            ] {
                _ = try await psql(disable + change, url)
                let failure = await Self.failure { _ = try await verified() }
                #expect(
                    failure == "\(PollSignatureFailure.result(FilledPoll.key))", "\(change)")
                _ = try await psql(undo, url)
            }
            #expect(try await verified() == result)
        }
    }

    @Test func `a result of an older release is signed once, if it is on the migration's list`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            try await FilledPoll.close(on: client)
            let before = try await psql("SELECT ballot_digest, signature FROM poll_result", url)
            let list = "INSERT INTO poll_result_unsigned VALUES (1, \(FilledPoll.id));"
            let opening = PollOpening(seal: FilledPoll.seal)
            // A signed one is not signed again, whatever happened to it.
            _ = try await psql(
                "UPDATE poll_tally SET is_winner = NOT is_winner;" + list, url)
            #expect(try await opening.adoptOlder(on: client).refusedResults == [FilledPoll.key])
            _ = try await psql("UPDATE poll_tally SET is_winner = NOT is_winner", url)
            _ = try await psql(
                "ALTER TABLE poll_result DISABLE TRIGGER USER; "
                    + "UPDATE poll_result SET ballot_digest = NULL, signature = NULL; "
                    + "ALTER TABLE poll_result ENABLE TRIGGER USER", url)
            // Without the list nothing is signed.
            #expect(try await opening.adoptOlder(on: client).signedResults == [])
            _ = try await psql(list, url)
            #expect(try await opening.adoptOlder(on: client).signedResults == [FilledPoll.key])
            let after = try await psql("SELECT ballot_digest, signature FROM poll_result", url)
            #expect(after == before)
            #expect(try await psql("SELECT count(*) FROM poll_result_unsigned", url) == "0")
        }
    }

    // MARK: - A substituted table

    /// The same number of ballots: the first of them twice, and without the last.
    private static func forgery(of table: String) -> String {
        """
        SELECT b.apartment_id, b.poll_id, b.id, b.sealed FROM \(table) b,
            (SELECT min(id::text)::uuid AS first, max(id::text)::uuid AS last FROM \(table)) e,
            generate_series(1, CASE b.id WHEN e.first THEN 2 WHEN e.last THEN 0 ELSE 1 END)
        """
    }

    @Test func `a ballot that the database returns twice is not counted`() async throws {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            _ = try await psql(
                """
                ALTER TABLE poll_sealed_ballot RENAME TO kept;
                CREATE VIEW poll_sealed_ballot AS \(Self.forgery(of: "kept"))
                """, url)
            let failure = await Self.failure { try await FilledPoll.close(on: client) }
            #expect(failure == "\(PollClosing.Failure.repeated)")
            _ = try await psql(
                "DROP VIEW poll_sealed_ballot; ALTER TABLE kept RENAME TO poll_sealed_ballot", url)
            #expect(try await FilledPoll.state(url) == "OPEN|SEALED|f|20|0|1")
            #expect(try await psql("SELECT count(*) FROM poll_result", url) == "0")
        }
    }

    @Test func `ballots of another schema are not counted, whatever the role's search path`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            let path = { (change: String) in
                try await psql(
                    """
                    DO $$ BEGIN EXECUTE format('ALTER ROLE %I IN DATABASE %I \(change)',
                        current_user, current_database()); END $$
                    """, url)
            }
            _ = try await psql(
                """
                CREATE SCHEMA evil;
                CREATE VIEW evil.poll_sealed_ballot AS
                    \(Self.forgery(of: "public.poll_sealed_ballot"))
                """, url)
            _ = try await path("SET search_path = evil, public")
            #expect(try await psql("SHOW search_path", url) == "evil, public")
            let served = try PostgresClient(PostgresConfiguration(url))
            try await FilledPoll.close(on: served)
            await served.close()
            _ = try await path("RESET search_path")
            #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|f|0|20|0")
            #expect(
                try await psql(FilledPoll.tally, url)
                    == psql(FilledPoll.expectedTally(20, choices: 3), url))
        }
    }

    @Test
    func `without quorum ballots remain sealed, and are destroyed when the poll finally ends`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            _ = try await psql(
                FilledPoll.people(30)
                    + FilledPoll.poll(30, voters: 20, choices: 3, quorum: true)
                    + FilledPoll.unsealedBallots(20, choices: 3), url)
            try await FilledPoll.adopt(on: client)
            try await FilledPoll.close(on: client)
            #expect(try await FilledPoll.state(url) == "CLOSED|SEALED|f|20|0|1")
            #expect(try await PollBallotQueries.dueToDestroy(client) == [])
            _ = try await psql(
                "UPDATE poll SET closed_at = closed_at - interval '24 hours 1 second'", url)
            #expect(try await PollBallotQueries.dueToDestroy(client) == [FilledPoll.key])
            _ = try await client.act { try await PollBallotQueries.destroy(FilledPoll.key, $0) }
            #expect(try await FilledPoll.state(url) == "CLOSED|DESTROYED|f|0|0|0")
        }
    }

    @Test func `the tables refuse what the program never does`() async throws {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            let id = FilledPoll.id
            let open = [
                "DELETE FROM poll_sealed_ballot", "UPDATE poll_sealed_ballot SET id = id",
                "TRUNCATE poll_sealed_ballot", "DELETE FROM poll_seal",
                "UPDATE poll_seal SET salt = sha256('x')", "TRUNCATE poll_seal",
                "UPDATE poll SET urn = 'OPENED'", "UPDATE poll SET urn = 'DESTROYED'",
                "INSERT INTO poll_ballot VALUES (1, \(id), gen_random_uuid(), ARRAY[made(5, 1)])",
                "INSERT INTO poll_sealed_ballot VALUES (1, \(id), gen_random_uuid(), 'short')",
            ]
            for sql in open {
                await #expect(throws: TestServices.Failure.self, "\(sql)") {
                    try await psql(sql, url)
                }
            }
            try await FilledPoll.close(on: client)
            let counted = [
                "DELETE FROM poll_ballot", "UPDATE poll_ballot SET choice_ids = ARRAY[made(5, 1)]",
                "TRUNCATE poll_ballot", "UPDATE poll SET urn = 'SEALED'",
                "UPDATE poll SET state = 'OPEN', closed_at = NULL",
                "INSERT INTO poll_ballot VALUES (1, \(id), gen_random_uuid(), ARRAY[made(5, 1)])",
                "INSERT INTO poll_sealed_ballot SELECT 1, \(id), gen_random_uuid(), decode(repeat('00', 37), 'hex')",
            ]
            for sql in counted {
                await #expect(throws: TestServices.Failure.self, "\(sql)") {
                    try await psql(sql, url)
                }
            }
        }
    }

    // MARK: - Sweeping

    /// Row versions of the sealed ballots that are on the pages, seen or not.
    private static func versions(_ url: String) async throws -> String {
        let superuser = url.replacing("user=danji", with: "user=postgres")
        _ = try await psql("CREATE EXTENSION IF NOT EXISTS pageinspect", superuser)
        return try await psql(
            """
            SELECT count(*) FILTER (WHERE t_data IS NOT NULL)
            FROM (VALUES ('poll_sealed_ballot'), ('poll_seal')) AS t (name),
                generate_series(0, pg_relation_size(name::regclass) / 8192 - 1) AS page,
                heap_page_items(get_raw_page(name, page::int))
            """, superuser)
    }

    private static func sweep(_ client: PostgresClient) async throws -> (
        obstacle: PollSweepQueries.Obstacle?, swept: Int
    ) {
        let ballotBoxes = try await PollSweepQueries.unswept(client)
        if let obstacle = try await PollSweepQueries.sweep(ballotBoxes, client) {
            return (obstacle, 0)
        }
        return (nil, try await PollSweepQueries.markSwept(ballotBoxes, client))
    }

    /// Sweeps until nothing in the test's environment, such as autovacuum, interferes.
    private static func sweepAtLast(_ client: PostgresClient) async throws -> Int {
        for _ in 0..<600 {
            let sweeping = try await sweep(client)
            if sweeping.obstacle == nil { return sweeping.swept }
            try await Task.sleep(for: .milliseconds(100))
        }
        return 0
    }

    @Test func `a ballot box is swept only when no snapshot is older than its emptying`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            try await client.withSession { session throws(PostgresError) in
                try await session.execute(script: "BEGIN ISOLATION LEVEL REPEATABLE READ")
                _ = try await session.query("SELECT count(*) FROM poll_sealed_ballot")
                let held: String
                do {
                    try await FilledPoll.close(on: client)
                    held = "\(String(describing: try await Self.sweep(client).obstacle))"
                    #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|f|0|20|0")
                    #expect(try await Self.versions(url) != "0")
                    #expect(try await PollSweepQueries.unswept(client).count == 1)
                } catch {
                    Issue.record(error)
                    return
                }
                #expect(held.contains("session"), "\(held)")
                try await session.execute(script: "ROLLBACK")
            }
            #expect(try await Self.sweepAtLast(client) == 1)
            #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|t|0|20|0")
            #expect(try await Self.versions(url) == "0")
        }
    }

    @Test func `a ballot box is not swept unless PostgreSQL reports that VACUUM did it`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            try await FilledPoll.close(on: client)
            // As if VACUUM only warned about a table that the role may not vacuum.
            let superuser = url.replacing("user=danji", with: "user=postgres")
            let counts = { (setting: String) in
                try await psql(
                    """
                    DO $$ BEGIN EXECUTE format(
                        'ALTER DATABASE %I SET track_counts = \(setting)', current_database());
                    END $$
                    """, superuser)
            }
            _ = try await counts("off")
            var obstacle: PollSweepQueries.Obstacle?
            for _ in 0..<600 {
                obstacle = try await Self.sweep(client).obstacle
                if case .left = obstacle { break }
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(obstacle.map { "\($0)".contains("left in poll_") } == true)
            #expect(try await FilledPoll.state(url) == "CLOSED|OPENED|f|0|20|0")
            _ = try await counts("on")
            #expect(try await Self.sweepAtLast(client) == 1)
        }
    }

    @Test func `a ballot box restored from a dump of another cluster has nothing to sweep`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            try await FilledPoll.close(on: client)
            _ = try await psql(
                "UPDATE poll SET urn_emptied_by = (pg_current_xact_id()::text::int8 + 1000000000)::text::xid8",
                url)
            #expect(try await Self.sweepAtLast(client) == 1)
        }
    }
}
