// SQL of the two roles: what the serving one is granted, and what it has beyond that.

internal import Postgres

enum ServingRoleQueries {
    /// What `danji serve` and the commands beside it do with each table; nothing is ever truncated,
    /// and only the owner changes a table. Rows that a trigger of these tables writes count too.
    static let privileges: [String: String] = [
        "account": "SELECT, INSERT, UPDATE, DELETE",
        "account_apartment": "SELECT, INSERT",
        "action_log": "SELECT, INSERT, UPDATE, DELETE",
        "apartment": "SELECT, INSERT, UPDATE",
        "apartment_counter": "SELECT, INSERT, UPDATE",
        "apartment_facts": "SELECT, INSERT, UPDATE",
        "apartment_version": "SELECT, INSERT, UPDATE",
        "audit_event": "SELECT, INSERT",
        "building": "SELECT, INSERT",
        "client_mutation": "SELECT, INSERT, UPDATE, DELETE",
        "comment": "SELECT, INSERT, UPDATE",
        "comment_revision": "SELECT, INSERT",
        "complaint": "SELECT, INSERT, UPDATE",
        "complaint_event": "SELECT, INSERT",
        "complaint_search": "SELECT, INSERT, UPDATE",
        "contact": "SELECT, INSERT, UPDATE, DELETE",
        "directory_version": "SELECT, UPDATE",
        "event": "SELECT, INSERT, DELETE",
        "feed": "SELECT, INSERT, UPDATE",
        "feed_revision": "SELECT, INSERT",
        "feed_search": "SELECT, INSERT, UPDATE",
        "household": "SELECT, INSERT, UPDATE",
        "household_phone": "SELECT, INSERT, DELETE",
        "job": "SELECT, INSERT, UPDATE",
        "job_failure": "SELECT, INSERT, DELETE",
        "media": "SELECT, INSERT, UPDATE, DELETE",
        "membership": "SELECT, INSERT, UPDATE",
        "notice": "SELECT, INSERT, UPDATE",
        "notice_building": "SELECT, INSERT, DELETE",
        "notice_revision": "SELECT, INSERT",
        "notice_search": "SELECT, INSERT, UPDATE",
        "poll": "SELECT, INSERT, UPDATE",
        "poll_ballot": "SELECT, INSERT, DELETE",
        "poll_building": "SELECT, INSERT, DELETE",
        "poll_choice": "SELECT, INSERT, UPDATE, DELETE",
        "poll_extension": "SELECT, INSERT",
        "poll_result": "SELECT, INSERT, UPDATE (outcome, tie_break_note), DELETE",
        "poll_seal": "SELECT, INSERT, DELETE",
        "poll_sealed_ballot": "SELECT, INSERT, DELETE",
        "poll_search": "SELECT, INSERT, UPDATE",
        "poll_signature": "SELECT, INSERT",
        "poll_tally": "SELECT, INSERT, UPDATE (is_winner)",
        "poll_thread": "SELECT, INSERT, UPDATE",
        "poll_turnout_news": "SELECT, INSERT, UPDATE",
        // Who could add to it could have a poll signed that was changed.
        "poll_unsigned": "SELECT, DELETE",
        "poll_vote": "SELECT, INSERT, UPDATE (account_id, cast_at)",
        "poll_vote_choice": "SELECT, INSERT, DELETE",
        "poll_voter": "SELECT, INSERT, UPDATE (has_voted, channel, voted_by)",
        "refresh_token": "SELECT, INSERT, UPDATE",
        "schedule": "SELECT, INSERT, UPDATE, DELETE",
        "schedule_building": "SELECT, INSERT, DELETE",
        "schema_migration": "SELECT",
        "secret": "SELECT, INSERT",
        "session": "SELECT, INSERT, UPDATE, DELETE",
    ]

    /// Tables that hold ballots, or what they and the roll are verified by.
    private static let ballotTables = [
        "poll", "poll_ballot", "poll_choice", "poll_seal", "poll_sealed_ballot", "poll_signature",
        "poll_unsigned", "poll_voter",
    ]

    /// How an operator makes a role to serve as.
    static func creation(of role: String) -> String { "CREATE ROLE \"\(role)\" LOGIN" }

    /// Whether there is a role of this name; nil where it is the one that asks.
    static func exists(
        _ role: String, _ session: PostgresSession
    ) async throws(PostgresError) -> Bool? {
        let rows = try await session.query(
            "SELECT current_user = $1, EXISTS (SELECT FROM pg_roles WHERE rolname = $1)",
            [.text(role)])
        return try rows.bool(0, 0) ? nil : rows.bool(0, 1)
    }

    /// Gives the role what `privileges` say and takes everything else that the asking role may
    /// take, in one transaction. Tables that are not in the database yet are passed over.
    static func grant(
        to role: String, _ session: PostgresSession
    ) async throws(PostgresError) {
        let tables = privileges.keys.sorted()
        try await session.execute(script: "BEGIN")
        do {
            // Written by PostgreSQL, which quotes the names.
            let script = try await session.query(
                """
                SELECT concat_ws('; ',
                    format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', $1),
                    format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM %I', $1),
                    format('GRANT USAGE ON SCHEMA public TO %I', $1),
                    format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO %I', $1),
                    string_agg(format('GRANT %s ON TABLE %I TO %I', t.privileges, t.name, $1), '; '))
                FROM unnest($2::text[], $3::text[]) AS t (name, privileges)
                WHERE to_regclass(format('public.%I', t.name)) IS NOT NULL
                """,
                [
                    .text(role), .textArray(tables),
                    .textArray(tables.map { privileges[$0] ?? "" }),
                ]
            ).text(0, 0)
            try await session.execute(script: script)
        } catch {
            // The error that matters is the first.
            try? await session.execute(script: "ROLLBACK")
            throw error
        }
        try await session.execute(script: "COMMIT")
    }

    // A member of a role counts as that role, and so does who may make itself one.
    private static let excess = """
        SELECT what FROM (
            SELECT 1 AS place, 'is a superuser' AS what FROM pg_roles
            WHERE rolname = current_user AND rolsuper
            UNION ALL
            SELECT 2, 'may bypass row-level security' FROM pg_roles
            WHERE rolname = current_user AND rolbypassrls
            UNION ALL
            SELECT 3, 'may make roles, and make itself a member of others' FROM pg_roles
            WHERE rolname = current_user AND rolcreaterole
            UNION ALL
            SELECT 4, 'owns the database, or is a member of its owner' FROM pg_database
            WHERE datname = current_database() AND pg_has_role(datdba, 'MEMBER')
            UNION ALL
            SELECT 5, 'owns the schema public, or is a member of its owner' FROM pg_namespace
            WHERE nspname = 'public' AND pg_has_role(nspowner, 'MEMBER')
            UNION ALL
            SELECT 6, 'owns tables, or is a member of their owner: '
                || string_agg(relname, ', ' ORDER BY relname)
            FROM pg_class WHERE relnamespace = 'public'::regnamespace
                AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND pg_has_role(relowner, 'MEMBER')
            HAVING count(*) > 0
            UNION ALL
            SELECT 7, 'owns functions, or is a member of their owner: '
                || string_agg(proname, ', ' ORDER BY proname)
            FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                AND pg_has_role(proowner, 'MEMBER')
            HAVING count(*) > 0
            UNION ALL
            SELECT 8, 'may create in the schema public'
            WHERE has_schema_privilege('public', 'CREATE')
            UNION ALL
            SELECT 9, format('may %s %s', string_agg(DISTINCT p.name, ', '), t.name)
            FROM unnest($1::text[]) AS t (name),
                unnest(ARRAY['TRIGGER', 'TRUNCATE', 'REFERENCES']) AS p (name)
            WHERE to_regclass(format('public.%I', t.name)) IS NOT NULL
                AND has_table_privilege(format('public.%I', t.name), p.name)
            GROUP BY t.name
            UNION ALL
            SELECT 10, 'may UPDATE ' || t.name
            FROM unnest(ARRAY['poll_ballot', 'poll_seal', 'poll_sealed_ballot', 'poll_signature'])
                AS t (name)
            WHERE to_regclass(format('public.%I', t.name)) IS NOT NULL
                AND has_any_column_privilege(format('public.%I', t.name), 'UPDATE')
            UNION ALL
            SELECT 11, 'is a member of ' || rolname FROM pg_roles
            WHERE rolname IN ('pg_write_all_data', 'pg_write_server_files',
                'pg_execute_server_program') AND pg_has_role(oid, 'MEMBER')
            UNION ALL
            SELECT 12, 'may set session_replication_role'
            WHERE has_parameter_privilege('session_replication_role', 'SET')
        ) found ORDER BY place, what
        """

    /// What the asking role may do that no vote is safe from, in words for an operator.
    static func excess(_ session: PostgresSession) async throws(PostgresError) -> [String] {
        let rows = try await session.query(excess, [.textArray(ballotTables)])
        return try rows.map { row throws(PostgresError) in try rows.text(row, 0) }
    }

    static func currentRole(_ session: PostgresSession) async throws(PostgresError) -> String {
        try await session.query("SELECT current_user::text").text(0, 0)
    }
}
