// SQL of the two roles: the privileges of the serving one, and any excess.

internal import Postgres

enum ServingRoleQueries {
    /// What `danji serve` and the other commands do with each table; nothing is ever truncated, and
    /// only the owner alters a table. Rows that a trigger of these tables writes count too.
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
        "poll_result": "SELECT, INSERT, DELETE, "
            + "UPDATE (outcome, tie_break_note, ballot_digest, signature)",
        "poll_seal": "SELECT, INSERT, DELETE",
        "poll_sealed_ballot": "SELECT, INSERT, DELETE",
        "poll_search": "SELECT, INSERT, UPDATE",
        "poll_signature": "SELECT, INSERT",
        "poll_tally": "SELECT, INSERT, UPDATE (is_winner)",
        "poll_thread": "SELECT, INSERT, UPDATE",
        "poll_turnout_news": "SELECT, INSERT, UPDATE",
        // Adding to these lists would allow having a changed poll signed, or ballots counted that
        // nobody cast.
        "poll_result_unsigned": "SELECT, DELETE",
        "poll_schedule_unsigned": "SELECT, DELETE",
        "poll_unsigned": "SELECT, DELETE",
        "poll_unsealed": "SELECT, DELETE",
        "poll_votes_unsigned": "SELECT, DELETE",
        "poll_vote": "SELECT, INSERT, UPDATE (account_id, cast_at, signature)",
        "poll_vote_choice": "SELECT, INSERT, DELETE",
        "poll_voter": "SELECT, INSERT, UPDATE (has_voted, channel, voted_by)",
        "refresh_token": "SELECT, INSERT, UPDATE",
        "schedule": "SELECT, INSERT, UPDATE, DELETE",
        "schedule_building": "SELECT, INSERT, DELETE",
        "schema_migration": "SELECT",
        "schema_usage": "SELECT, INSERT, UPDATE, DELETE",
        "secret": "SELECT, INSERT",
        "session": "SELECT, INSERT, UPDATE, DELETE",
    ]

    /// How an operator creates a serving role.
    static func creation(of role: String) -> String { "CREATE ROLE \"\(role)\" LOGIN" }

    /// Whether a role with this name exists; nil if it is the current one.
    static func exists(
        _ role: String, _ session: PostgresSession
    ) async throws(PostgresError) -> Bool? {
        let rows = try await session.query(
            "SELECT current_user = $1, EXISTS (SELECT FROM pg_roles WHERE rolname = $1)",
            [.text(role)])
        return try rows.bool(0, 0) ? nil : rows.bool(0, 1)
    }

    /// Grants the role what `privileges` states and revokes everything else that the current role
    /// may revoke, in one transaction. Tables not in the database yet are skipped. Afterwards only
    /// the owner can create tables in the database, including temporary ones, if the current role
    /// owns it.
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
                    CASE WHEN (SELECT pg_has_role(datdba, 'USAGE') FROM pg_database
                            WHERE datname = current_database())
                        THEN format('REVOKE TEMPORARY, CREATE ON DATABASE %1$I FROM PUBLIC, %2$I',
                            current_database(), $1) END,
                    CASE WHEN (SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace
                            WHERE nspname = 'public')
                        THEN format('REVOKE CREATE ON SCHEMA public FROM PUBLIC, %I', $1) END,
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
            // The first error is the relevant one.
            try? await session.execute(script: "ROLLBACK")
            throw error
        }
        try await session.execute(script: "COMMIT")
    }

    static func currentRole(_ session: PostgresSession) async throws(PostgresError) -> String {
        try await session.query("SELECT current_user::text").text(0, 0)
    }
}
