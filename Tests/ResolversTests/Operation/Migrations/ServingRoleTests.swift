// The serving role may do what the program's statements do, and no more.

import Demo
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(10))) struct ServingRoleTests {
    private static let role = "danji_app"

    /// Runs `body` with a client of the serving role, and the addresses for it and for the owner.
    private static func served<Value: Sendable>(
        _ body: (PostgresClient, _ serving: String, _ owner: String) async throws -> Value
    ) async throws -> Value {
        try await withMigratedDatabase { owner, url in
            #expect(try await ServingRole.grant(to: role, on: owner))
            let serving = TestServices.servingURL(url)
            let client = try PostgresClient(PostgresConfiguration(serving))
            do {
                let value = try await body(client, serving, url)
                await client.close()
                return value
            } catch {
                await client.close()
                throw error
            }
        }
    }

    @Test func `every statement of the program may be run by the serving role`() async throws {
        try await Self.served { client, _, _ in
            try await client.withSession { session throws(PostgresError) in
                for statement in StatementCatalogue.all {
                    do throws(PostgresError) {
                        _ = try await PlanTests.plan(of: statement, session)
                    } catch {
                        Issue.record(
                            "\(statement.name): \(error.serverError?.confidential.message ?? "")")
                    }
                }
            }
        }
    }

    @Test func `every table has privileges, and none that no statement uses`() async throws {
        try await Self.served { _, _, url in
            let tables = try await psql(
                """
                SELECT relname FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                """, url)
            let names = tables.split(separator: "\n").map(String.init).sorted()
            #expect(
                names == StatementCatalogue.tables.map(\.name).sorted(),
                "a table is in `tables` of the StatementSet that is the first to know it")
            let statements = StatementCatalogue.all.map(\.sql)
            let builder = Checkout.files(under: "Sources/Resolvers", withExtension: "swift")
            let text = try builder.map { try Checkout.text($0) }.joined()
            // Written by a trigger, or by dynamically built statements.
            let exceptions: Set<String> = [
                "feed_search", "notice_search", "complaint_search", "poll_search", "job",
            ]
            for (table, privileges) in ServingRoleQueries.privileges
            where !exceptions.contains(table) {
                for (verb, pattern) in [
                    ("INSERT", "INSERT (/\\* due \\*/ )?INTO \(table)\\b"),
                    (
                        "UPDATE",
                        "UPDATE \(table)\\b|INSERT (/\\* due \\*/ )?INTO \(table)\\b[^;]*DO UPDATE"
                            + "|FROM \(table)\\b[^;]*FOR "
                    ),
                    (
                        "DELETE",
                        "DELETE (/\\* due \\*/ )?FROM (\(table)|\\\\\\(subject\\)_building)\\b"
                    ),
                ] where privileges.contains(verb) {
                    let regex = try Regex(pattern).dotMatchesNewlines()
                    let isUsed =
                        statements.contains { $0.contains(regex) } || text.contains(regex)
                    #expect(isUsed, "no statement needs \(verb) on \(table)")
                }
            }
        }
    }

    @Test func `production accepts the serving role and refuses the owner`()
        async throws
    {
        try await Self.served { client, _, url in
            let serving = try await ServingRole.excess(of: client)
            #expect(serving.role == Self.role)
            #expect(serving.excess == [])
            let owner = try PostgresClient(PostgresConfiguration(url))
            let owners = try await ServingRole.excess(of: owner)
            #expect(try await !ServingRole.grant(to: "danji", on: owner))
            await owner.close()
            #expect(owners.role == "danji")
            for word in ["owns the database", "owns tables", "owns functions", "may UPDATE"] {
                #expect(owners.excess.contains { $0.contains(word) }, "\(word)")
            }
            // Each way that leads back to the tables.
            for (grant, revoke, word) in [
                (
                    "GRANT CREATE ON SCHEMA public TO danji_app",
                    "REVOKE CREATE ON SCHEMA public FROM danji_app", "may create"
                ),
                (
                    "GRANT TRIGGER ON poll_sealed_ballot TO danji_app",
                    "REVOKE TRIGGER ON poll_sealed_ballot FROM danji_app", "TRIGGER"
                ),
                (
                    "GRANT UPDATE (salt) ON poll_seal TO danji_app",
                    "REVOKE UPDATE (salt) ON poll_seal FROM danji_app", "may UPDATE poll_seal"
                ),
            ] {
                _ = try await psql(grant, url)
                let found = try await ServingRole.excess(of: client).excess
                #expect(found.contains { $0.contains(word) }, "\(grant): \(found)")
                _ = try await psql(revoke, url)
            }
            #expect(try await ServingRole.excess(of: client).excess == [])
            do {
                let owner = try PostgresClient(PostgresConfiguration(url))
                _ = try await ServingRole.grant(to: "nobody_serves", on: owner)
                await owner.close()
                Issue.record("a role that is not there was granted something")
            } catch {
                #expect("\(error)".contains("CREATE ROLE \"nobody_serves\" LOGIN"))
            }
        }
    }

    /// A grant that production refuses, how it is revoked, and a part of the refusal; `$role` is
    /// the serving role. Run by a superuser.
    struct Excess: Sendable, CustomTestStringConvertible {
        let grant: String
        let revoke: String
        let words: String

        var testDescription: String { grant }

        /// A privilege on a table.
        static func table(_ privilege: String, _ words: String? = nil) -> Excess {
            Excess(
                grant: "GRANT \(privilege) TO $role", revoke: "REVOKE \(privilege) FROM $role",
                words: words ?? "may \(privilege.replacing(" ON ", with: " "))")
        }

        static func attribute(_ name: String, _ words: String) -> Excess {
            Excess(
                grant: "ALTER ROLE $role \(name)", revoke: "ALTER ROLE $role NO\(name)",
                words: words)
        }
    }

    /// A statement on the database that the session is connected to.
    private static func onDatabase(_ sql: String) -> String {
        "DO $$ BEGIN EXECUTE format('\(sql)', current_database()); END $$"
    }

    static let excesses: [Excess] = [
        .attribute("SUPERUSER", "is a superuser"),
        .attribute("BYPASSRLS", "may bypass row-level security"),
        .attribute("CREATEROLE", "may make roles"),
        .attribute("CREATEDB", "may make databases"),
        .attribute("REPLICATION", "may replicate"),
        // Without inheriting: SET ROLE is enough.
        Excess(
            grant: "ALTER ROLE $role NOINHERIT; GRANT danji TO $role",
            revoke: "REVOKE danji FROM $role; ALTER ROLE $role INHERIT",
            words: "is a member of danji"),
        Excess(
            grant: "GRANT pg_write_all_data TO $role",
            revoke: "REVOKE pg_write_all_data FROM $role",
            words: "is a member of pg_write_all_data"),
        .table("TRIGGER ON poll_result"), .table("TRIGGER ON poll_vote"),
        .table("TRIGGER ON membership"), .table("TRUNCATE ON session"),
        .table("REFERENCES ON household"), .table("DELETE ON poll_voter"),
        .table("UPDATE ON poll_voter"), .table("INSERT ON poll_unsigned"),
        .table("INSERT ON poll_unsealed"), .table("INSERT ON poll_votes_unsigned"),
        .table("INSERT ON poll_schedule_unsigned"), .table("UPDATE ON poll_signature"),
        .table("UPDATE (salt) ON poll_seal", "may UPDATE poll_seal (salt)"),
        .table("UPDATE (votes) ON poll_tally", "may UPDATE poll_tally (votes)"),
        .table("INSERT (poll_id) ON poll_unsigned", "may INSERT poll_unsigned (poll_id)"),
        .table("SET ON PARAMETER session_replication_role", "session_replication_role"),
        .table("ALTER SYSTEM ON PARAMETER log_statement", "log_statement"),
        .table("CREATE ON SCHEMA public", "may create in the schema public"),
        Excess(
            grant: "CREATE SCHEMA aside; GRANT CREATE ON SCHEMA aside TO $role",
            revoke: "DROP SCHEMA aside", words: "may create in the schema aside"),
        Excess(
            grant: onDatabase("GRANT TEMPORARY ON DATABASE %I TO $role"),
            revoke: onDatabase("REVOKE TEMPORARY ON DATABASE %I FROM $role"),
            words: "may make temporary tables"),
        Excess(
            grant: onDatabase("GRANT CREATE ON DATABASE %I TO PUBLIC"),
            revoke: onDatabase("REVOKE CREATE ON DATABASE %I FROM PUBLIC"),
            words: "may make schemas"),
        Excess(
            grant: "CREATE FUNCTION aside() RETURNS int LANGUAGE sql SECURITY DEFINER "
                + "AS 'SELECT 1'",
            revoke: "DROP FUNCTION aside()", words: "with the rights of their owner: aside"),
    ]

    /// What production refuses for the test's own role, which no other test uses.
    private static func excess(
        _ role: String, after grant: String, _ superuser: PostgresClient
    ) async throws -> [String] {
        try await superuser.withSession { session throws(PostgresError) in
            try await session.execute(script: grant.replacing("$role", with: role))
            try await session.execute(script: "SET SESSION AUTHORIZATION \(role)")
            let found = try await ServingRoleExcessQueries.excess(session)
            try await session.execute(script: "RESET SESSION AUTHORIZATION")
            return found
        }
    }

    @Test func `each unneeded right is found, and no longer after it is revoked`()
        async throws
    {
        try await withMigratedDatabase { owner, url in
            let role = "serving_\(PostgresUUID.random())".replacing("-", with: "_")
            let root = url.replacing("user=danji", with: "user=postgres")
            _ = try await psql("CREATE ROLE \(role) LOGIN", root)
            #expect(try await ServingRole.grant(to: role, on: owner))
            #expect(try await ServingRole.missingRevocation(from: role, on: owner) == nil)
            let superuser = try PostgresClient(PostgresConfiguration(root))
            #expect(try await Self.excess(role, after: "SELECT", superuser) == [])
            for excess in Self.excesses {
                let found = try await Self.excess(role, after: excess.grant, superuser)
                #expect(
                    found.contains { $0.contains(excess.words) }, "\(excess.grant): \(found)")
                let rest = try await Self.excess(role, after: excess.revoke, superuser)
                #expect(rest == [], "\(excess.revoke)")
            }
            // RESET ROLE would restore the other one.
            let acting = try PostgresClient(
                PostgresConfiguration("\(root)&options=-crole%3D\(role)"))
            let found = try await ServingRole.excess(of: acting)
            #expect(found.role == role)
            for words in ["connects as postgres and acts as \(role)", "is a superuser"] {
                #expect(found.excess.contains { $0.contains(words) }, "\(words): \(found)")
            }
            await acting.close()
            await superuser.close()
            _ = try await psql("DROP OWNED BY \(role); DROP ROLE \(role)", root)
        }
    }

    @Test func `if someone else owns the database, migrate says what its owner has to run`()
        async throws
    {
        try await Self.served { _, _, url in
            let root = url.replacing("user=danji", with: "user=postgres")
            let owner = try PostgresClient(PostgresConfiguration(url))
            let change = { (sql: String) in
                _ = try await psql(Self.onDatabase(sql), root)
            }
            try await change("ALTER DATABASE %I OWNER TO postgres")
            try await change("GRANT TEMPORARY ON DATABASE %I TO PUBLIC")
            #expect(try await ServingRole.grant(to: Self.role, on: owner))
            let statement = try #require(
                try await ServingRole.missingRevocation(from: Self.role, on: owner))
            #expect(statement.hasPrefix("REVOKE TEMPORARY, CREATE ON DATABASE "))
            _ = try await psql(statement, root)
            #expect(try await ServingRole.missingRevocation(from: Self.role, on: owner) == nil)
            try await change("ALTER DATABASE %I OWNER TO danji")
            await owner.close()
        }
    }

    /// What a role with rights on rows could try on the way to a ballot.
    private static let attacks = [
        "ALTER TABLE poll DISABLE TRIGGER USER",
        "ALTER TABLE poll_sealed_ballot DISABLE TRIGGER ALL",
        "ALTER TABLE poll DROP CONSTRAINT poll_ballot_mode",
        "ALTER TABLE poll RENAME TO kept", "DROP TABLE poll_signature",
        "SET session_replication_role = replica",
        "SET ROLE danji", "SET SESSION AUTHORIZATION danji",
        "CREATE TABLE public.mine (x int)", "CREATE SCHEMA mine",
        "CREATE TEMPORARY TABLE poll AS SELECT * FROM public.poll",
        "CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE TRIGGER spy AFTER INSERT ON poll_vote FOR EACH ROW EXECUTE FUNCTION refuse_change()",
        "CREATE RULE spy AS ON INSERT TO poll_vote DO ALSO NOTHING",
        "CREATE POLICY spy ON poll_vote USING (true)",
        "CREATE OR REPLACE FUNCTION danji_now() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'",
        "TRUNCATE poll_sealed_ballot", "UPDATE poll_seal SET salt = sha256('mine')",
        "UPDATE poll_sealed_ballot SET poll_id = poll_id",
        "UPDATE poll_signature SET signature = ''",
        "DELETE FROM poll_signature", "INSERT INTO poll_unsigned VALUES (1, \(FilledPoll.id))",
        "INSERT INTO poll_unsealed VALUES (1, \(FilledPoll.id))",
        "INSERT INTO poll_votes_unsigned VALUES (1, \(FilledPoll.id))",
        "INSERT INTO poll_schedule_unsigned VALUES (1, \(FilledPoll.id))",
        "UPDATE poll SET ballot_mode = 'NAMED'", "UPDATE poll SET electorate_size = 5",
        "UPDATE poll SET min_selections = 2", "DELETE FROM poll",
        "UPDATE poll_choice SET title = 'x'", "DELETE FROM poll_choice",
        "UPDATE poll_voter SET has_voted = false, channel = NULL, voted_by = NULL WHERE has_voted",
        "UPDATE poll_voter SET unit_id = made(4, 29)", "DELETE FROM poll_voter",
        "INSERT INTO poll_voter (apartment_id, poll_id, unit_id, account_id, position) VALUES (1, \(FilledPoll.id), made(2, 1), made(2, 1), 99)",
        "DELETE FROM poll_sealed_ballot", "DELETE FROM poll_seal",
        "ALTER SYSTEM SET log_statement = 'all'", "COPY poll TO PROGRAM 'cat'",
    ]

    @Test(arguments: attacks)
    func `the serving role is refused`(_ attack: String) async throws {
        let (serving, isWhole) = try await Self.attacked.value(attack)
        #expect(serving == "refused", "\(attack)")
        #expect(isWhole)
    }

    private static let attacked = Attacked()

    /// One filled database for all attacks, which change nothing.
    private actor Attacked {
        private var outcomes: Task<[String: String], any Error>?

        func value(_ attack: String) async throws -> (String, Bool) {
            let task = outcomes ?? Task { try await Self.run() }
            outcomes = task
            let all = try await task.value
            return (all[attack] ?? "not tried", all["state"] == "OPEN|SEALED|f|20|0|1")
        }

        private static func run() async throws -> [String: String] {
            try await ServingRoleTests.served { client, serving, url in
                try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
                var outcomes: [String: String] = [:]
                for attack in ServingRoleTests.attacks {
                    do {
                        _ = try await psql(attack, serving)
                        outcomes[attack] = "done"
                    } catch {
                        outcomes[attack] = "refused"
                    }
                }
                outcomes["state"] = try await FilledPoll.state(url)
                return outcomes
            }
        }
    }

    @Test func `for a role that may not VACUUM a ballot box is swept only after VACUUM has run`()
        async throws
    {
        try await Self.served { client, _, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            // The test plays autovacuum, so that it runs at the right moment.
            let tables = ["poll_sealed_ballot", "poll_seal", "poll_ballot"]
            for table in tables {
                _ = try await psql("ALTER TABLE \(table) SET (autovacuum_enabled = false)", url)
            }
            try await FilledPoll.close(on: client)
            let sweep = { () async throws -> PollSweepQueries.Obstacle? in
                try await PollSweepQueries.sweep(
                    try await PollSweepQueries.unswept(client), client)
            }
            // A VACUUM that ran before readers were checked proves nothing.
            _ = try await psql("VACUUM poll_sealed_ballot, poll_seal, poll_ballot", url)
            #expect(try await sweep() == .awaited(table: "poll_sealed_ballot"))
            #expect(try await psql("SELECT urn_clear_at IS NOT NULL FROM poll", url) == "t")
            #expect(try await sweep() != nil)
            for (number, table) in tables.prefix(2).enumerated() {
                _ = try await psql("VACUUM (INDEX_CLEANUP ON) \(table)", url)
                let obstacle = try await sweep()
                #expect(
                    (obstacle == nil) == (number == 1), "\(table): \(String(describing: obstacle))")
            }
            let ballotBoxes = try await PollSweepQueries.unswept(client)
            #expect(try await PollSweepQueries.markSwept(ballotBoxes, client) == 1)
        }
    }
}
