// SQL that finds privileges of a serving role beyond those granted.

internal import Postgres

/// One of the privileges that `ServingRoleQueries.privileges` lists.
struct TablePrivilege: Sendable, Equatable {
    let table: String
    /// Such as `SELECT`.
    let name: String
    /// nil: of every column.
    let column: String?

    /// All privileges of the serving role.
    static let granted: [TablePrivilege] = ServingRoleQueries.privileges.flatMap(parse)

    /// Parses a list in `GRANT` syntax: `SELECT, UPDATE (outcome, tie_break_note)`.
    private static func parse(_ table: String, _ list: String) -> [TablePrivilege] {
        list.matches(of: #/([A-Z]+)(?: \(([^)]*)\))?/#).flatMap { match in
            let name = String(match.1)
            guard let columns = match.2 else {
                return [TablePrivilege(table: table, name: name, column: nil)]
            }
            return columns.split(separator: ", ").map {
                TablePrivilege(table: table, name: name, column: String($0))
            }
        }
    }
}

enum ServingRoleExcessQueries {
    /// The only role that a serving role may be a member of: it shows what other sessions wait for,
    /// which sweeping ballots needs, and no rows.
    static let allowedMembership = "pg_read_all_stats"

    // The role that a session connected as counts as well as the one that it acts as: RESET ROLE
    // cannot be prevented. A member of a role counts as that role, whether it inherits from it or
    // needs SET ROLE.
    private static let roles = """
        WITH asking AS (
            SELECT * FROM pg_roles WHERE rolname IN (session_user, current_user)
        ), granted AS (
            SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
                AS g (table_name, privilege, column_name)
        ), kinds (privilege, is_of_columns) AS (
            VALUES ('SELECT', true), ('INSERT', true), ('UPDATE', true), ('DELETE', false),
                ('TRUNCATE', false), ('REFERENCES', true), ('TRIGGER', false)
            UNION ALL
            SELECT 'MAINTAIN', false WHERE current_setting('server_version_num')::int >= 170000
        ), tables AS (
            SELECT c.oid, c.relowner,
                CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
                AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                AND n.nspname !~ '^pg_(toast|temp)'
                AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                    AND d.objid = c.oid AND d.deptype = 'e')
        )
        """

    private static let attributes = """
        SELECT 0 AS place, format('connects as %s and acts as %s: which one serves?', session_user,
            current_user) AS what
        WHERE session_user <> current_user
        UNION ALL
        SELECT 1, 'is a superuser' FROM asking WHERE rolsuper
        UNION ALL
        SELECT 2, 'may bypass row-level security' FROM asking WHERE rolbypassrls
        UNION ALL
        SELECT 3, 'may make roles, and make itself a member of others' FROM asking
        WHERE rolcreaterole
        UNION ALL
        SELECT 4, 'may make databases' FROM asking WHERE rolcreatedb
        UNION ALL
        SELECT 5, 'may replicate, which reads every table' FROM asking WHERE rolreplication
        UNION ALL
        SELECT 6, 'is a member of ' || string_agg(DISTINCT r.rolname, ', ')
        FROM pg_auth_members m JOIN asking a ON a.oid = m.member
        JOIN pg_roles r ON r.oid = m.roleid
        WHERE r.rolname <> '\(allowedMembership)' HAVING count(*) > 0
        """

    private static let objects = """
        SELECT 10, 'owns the database, or is a member of its owner' FROM pg_database, asking
        WHERE datname = current_database() AND pg_has_role(asking.oid, datdba, 'MEMBER')
        UNION ALL
        SELECT 11, 'owns tables, or is a member of their owner: '
            || string_agg(DISTINCT name, ', ')
        FROM tables, asking WHERE pg_has_role(asking.oid, relowner, 'MEMBER') HAVING count(*) > 0
        UNION ALL
        SELECT 12, 'owns functions, or is a member of their owner: '
            || string_agg(DISTINCT proname, ', ')
        FROM pg_proc, asking WHERE pronamespace = 'public'::regnamespace
            AND pg_has_role(asking.oid, proowner, 'MEMBER')
        HAVING count(*) > 0
        UNION ALL
        SELECT 13, 'may create in the schema ' || nspname FROM pg_namespace, asking
        WHERE nspname !~ '^pg_(toast|temp)' AND has_schema_privilege(asking.oid, pg_namespace.oid,
            'CREATE')
        UNION ALL
        SELECT 14, format('may make %s in the database', k.what)
        FROM (VALUES ('TEMPORARY', 'temporary tables'), ('CREATE', 'schemas'))
            AS k (privilege, what), asking
        WHERE has_database_privilege(asking.oid, current_database(), k.privilege)
        UNION ALL
        SELECT 15, format('may %s the parameter %s', e.privilege_type, p.parname)
        FROM pg_parameter_acl p, aclexplode(p.paracl) e
        WHERE e.grantee = 0 OR e.grantee IN (SELECT oid FROM asking)
        UNION ALL
        SELECT 16, 'may run functions with the rights of their owner: '
            || string_agg(DISTINCT p.proname, ', ')
        FROM pg_proc p, asking
        WHERE p.prosecdef AND p.pronamespace <> 'pg_catalog'::regnamespace
            AND has_function_privilege(asking.oid, p.oid, 'EXECUTE')
        HAVING count(*) > 0
        """

    private static let rights = """
        SELECT 20, format('may %s %s', r.privilege, string_agg(DISTINCT r.what, ', '))
        FROM (
            SELECT k.privilege, t.name AS what
            FROM tables t, kinds k, asking a
            WHERE has_table_privilege(a.oid, t.oid, k.privilege)
                AND NOT EXISTS (SELECT FROM granted g WHERE g.table_name = t.name
                    AND g.privilege = k.privilege AND g.column_name = '')
            UNION ALL
            SELECT k.privilege, format('%s (%s)', t.name, c.attname)
            FROM tables t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0
                AND NOT c.attisdropped, kinds k, asking a
            WHERE k.is_of_columns AND NOT has_table_privilege(a.oid, t.oid, k.privilege)
                AND has_column_privilege(a.oid, t.oid, c.attnum, k.privilege)
                AND NOT EXISTS (SELECT FROM granted g WHERE g.table_name = t.name
                    AND g.privilege = k.privilege AND g.column_name IN ('', c.attname))
        ) r GROUP BY r.privilege
        """

    /// Privileges of the current role that endanger votes, in words for an operator.
    static func excess(_ session: PostgresSession) async throws(PostgresError) -> [String] {
        let granted = TablePrivilege.granted
        let rows = try await session.query(
            """
            \(roles) SELECT what FROM (
                \(attributes) UNION ALL \(objects) UNION ALL \(rights)
            ) found (place, what) GROUP BY place, what ORDER BY place, what
            """,
            [
                .textArray(granted.map(\.table)), .textArray(granted.map(\.name)),
                .textArray(granted.map { $0.column ?? "" }),
            ])
        return try rows.map { row throws(PostgresError) in try rows.text(row, 0) }
    }

    /// What the role may still create in the database, which only the database's owner can revoke;
    /// in `REVOKE` syntax.
    static func rightsOnDatabase(
        of role: String, _ session: PostgresSession
    ) async throws(PostgresError) -> [String] {
        let rows = try await session.query(
            """
            SELECT p.name FROM unnest(ARRAY['TEMPORARY', 'CREATE']) AS p (name)
            WHERE has_database_privilege($1, current_database(), p.name)
            """, [.text(role)])
        return try rows.map { row throws(PostgresError) in try rows.text(row, 0) }
    }

    /// What the owner of the database must run if the current role may not.
    static func revocation(
        from role: String, _ session: PostgresSession
    ) async throws(PostgresError) -> String {
        try await session.query(
            """
            SELECT format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC, %I',
                current_database(), $1)
            """, [.text(role)]
        ).text(0, 0)
    }
}
