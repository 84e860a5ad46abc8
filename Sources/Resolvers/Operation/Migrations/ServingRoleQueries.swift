// SQL of the two roles: the privileges of the serving one, and any excess.

internal import Postgres

enum ServingRoleQueries {
    /// What `danji serve` and the other commands do with each table, by name, in `GRANT` syntax.
    static let privileges = Dictionary(
        StatementCatalogue.tables.map { ($0.name, $0.privileges) },
        uniquingKeysWith: { first, _ in first })

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
                    string_agg(
                        format('GRANT %s ON TABLE %I TO %I', t.privileges, t.name, $1), '; '))
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
