// SQL of sweeping: removes what opened and destroyed ballot boxes left on the tables' pages, and
// verifies that it is gone.

import Postgres

enum PollSweepQueries {
    /// A ballot box whose deleted rows may still be on the pages.
    struct Unswept: Sendable {
        let poll: TenantKey
        /// The transaction that deleted them, as `xid8` in 64 bits.
        let emptiedBy: Int64
        /// Whether anything but a salt was deleted.
        let hadBallots: Bool
        /// Since when nobody can read them any more, see migration 0024.
        let clearAt: Timestamp?
        /// Whether autovacuum, which runs about once a minute, may still come.
        let isRecent: Bool
    }

    private static let unswept = Statement(
        "poll_urns_unswept",
        """
        SELECT /* due */ apartment_id, id, urn_emptied_by::text::int8,
            coalesce(voted_online, 0) > 0, urn_clear_at,
            coalesce(urn_clear_at > clock_timestamp() - interval '10 minutes', true)
        FROM poll
        WHERE NOT urn_is_swept ORDER BY apartment_id, id LIMIT 1000
        """)

    static func unswept(_ database: PostgresClient) async throws(PostgresError) -> [Unswept] {
        let rows = try await database.query(unswept)
        return try rows.map { row throws(PostgresError) in
            try Unswept(
                poll: TenantKey(apartment: rows.int32(row, 0), uuid: rows.uuid(row, 1)),
                emptiedBy: rows.int64(row, 2), hadBallots: rows.bool(row, 3),
                clearAt: rows.optionalTimestamp(row, 4), isRecent: rows.bool(row, 5))
        }
    }

    // VACUUM removes what was deleted before the oldest snapshot, and before the oldest transaction
    // that still runs, wherever these are: in a session, prepared, or on a standby that reports
    // them. A transaction number that this cluster has not reached is from another one: the rows
    // were restored from a dump, which contains no deleted ones.
    private static let holders = Statement(
        "poll_urn_holders",
        """
        SELECT h.kind, h.name, h.age FROM (
            SELECT 'session' AS kind, coalesce(nullif(application_name, ''), backend_type) AS name,
                greatest(age(backend_xid), age(backend_xmin)) AS age
            FROM pg_stat_activity
            WHERE pid <> pg_backend_pid() AND (datid IS NULL OR datid IN (0,
                (SELECT oid FROM pg_database WHERE datname = current_database())))
            UNION ALL
            SELECT 'prepared transaction', gid, age(transaction) FROM pg_prepared_xacts
            WHERE database = current_database()
            UNION ALL
            SELECT 'replication slot', slot_name, age(xmin) FROM pg_replication_slots
        ) h
        WHERE h.age IS NOT NULL AND h.age >= (
            SELECT min(age(x.id::xid))
            FROM (SELECT number::text::xid8 AS id FROM unnest($1::int8[]) AS number) x
            WHERE x.id < pg_snapshot_xmax(pg_current_snapshot()))
        ORDER BY h.age DESC LIMIT 1
        """, [.int8Array])

    /// The tables that have or had ballots.
    private static let ballotTables = ["poll_sealed_ballot", "poll_seal", "poll_ballot"]

    // VACUUM counts what it could not remove; a table that it skipped keeps its old time.
    private static let rest = Statement(
        "poll_urn_dead_rows",
        """
        SELECT relname::text, n_dead_tup, greatest(last_vacuum, last_autovacuum)
        FROM pg_stat_user_tables
        WHERE relid = ANY ($1::text[]::regclass[]::oid[]) ORDER BY relname
        """, [.textArray])

    /// Why deleted rows may still exist.
    enum Obstacle: Error, Equatable, CustomStringConvertible {
        /// Someone may still read them.
        case held(by: String)
        /// VACUUM ran and left this table as it was, or row versions in it.
        case left(table: String, versions: Int64)
        /// Autovacuum has not processed this table since, and the program may not VACUUM it.
        case awaited(table: String)

        var description: String {
            switch self {
            case .held(let holder):
                "deleted ballots stay on the pages while an older snapshot is open: \(holder)"
            case .left(let table, let versions):
                "\(versions) deleted row versions are left in \(table); may the role VACUUM it, and "
                    + "is track_counts on?"
            case .awaited(let table):
                "autovacuum has not been at \(table) since ballots were deleted from it; as the "
                    + "owner of the tables: \(PollSweepQueries.vacuumAll)"
            }
        }
    }

    /// What the owner of the tables must run if autovacuum does not.
    private static let vacuumAll =
        "VACUUM (INDEX_CLEANUP ON) \(ballotTables.joined(separator: ", "))"

    // A table's owner, members of its owner, and the database's owner may VACUUM it.
    private static let mayVacuum = Statement(
        "poll_urn_may_vacuum",
        """
        SELECT coalesce(bool_and(pg_has_role(relowner, 'USAGE')), false)
            OR (SELECT pg_has_role(datdba, 'USAGE') FROM pg_database
                WHERE datname = current_database())
        FROM pg_class WHERE oid = ANY ($1::text[]::regclass[]::oid[])
        """, [.textArray])

    /// Removes deleted rows from the pages, or reports what keeps them; VACUUM cannot run in a
    /// transaction, so it uses a separate connection. A role that may not VACUUM checks whether
    /// autovacuum has.
    static func sweep(
        _ ballotBoxes: [Unswept], _ database: PostgresClient
    ) async throws(PostgresError) -> Obstacle? {
        try await database.withSession { session throws(PostgresError) in
            let held = try await session.query(holders, [.int8Array(ballotBoxes.map(\.emptiedBy))])
            if !held.isEmpty {
                return try .held(
                    by: "\(held.text(0, 0)) \(held.optionalText(0, 1) ?? "without a name")")
            }
            guard try await session.query(mayVacuum, [.textArray(ballotTables)]).bool(0, 0) else {
                return try await observe(ballotBoxes, session)
            }
            let before = try await session.query(rest, [.textArray(ballotTables)])
            for table in ballotTables {
                try await session.execute(script: "VACUUM (INDEX_CLEANUP ON) \(table)")
            }
            let after = try await session.query(rest, [.textArray(ballotTables)])
            for row in 0..<after.count {
                let vacuumed = try after.optionalTimestamp(row, 2)
                let vacuumedBefore = try before.optionalTimestamp(row, 2)
                let versions = try after.int64(row, 1)
                if vacuumed == nil || vacuumed == vacuumedBefore || versions > 0 {
                    return .left(table: try after.text(row, 0), versions: versions)
                }
            }
            return nil
        }
    }

    // A VACUUM that is running now may have passed the deleted rows while someone could read them.
    private static let isRunning = Statement(
        "poll_urn_vacuum_runs",
        """
        SELECT EXISTS (SELECT FROM pg_locks l WHERE l.locktype = 'relation' AND l.granted
            AND l.mode = 'ShareUpdateExclusiveLock' AND l.pid <> pg_backend_pid()
            AND l.relation = ANY ($1::text[]::regclass[]::oid[])
            AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
        """, [.textArray])

    private static let noteClear = Statement(
        "poll_urns_mark_clear",
        """
        UPDATE poll p SET urn_clear_at = clock_timestamp()
        FROM unnest($1::int4[], $2::uuid[], $3::int8[]) AS u (apartment_id, id, emptied_by)
        WHERE p.apartment_id = u.apartment_id AND p.id = u.id AND p.urn_clear_at IS NULL
            AND p.urn_emptied_by = u.emptied_by::text::xid8
        """, [.int4Array, .uuidArray, .int8Array], access: .write)

    /// Whether each table was vacuumed by someone else after the deleted rows became unreadable.
    private static func observe(
        _ ballotBoxes: [Unswept], _ session: PostgresSession
    ) async throws(PostgresError) -> Obstacle? {
        let fresh = ballotBoxes.filter { $0.clearAt == nil }
        if !fresh.isEmpty {
            if try await !session.query(isRunning, [.textArray(ballotTables)]).bool(0, 0) {
                _ = try await session.query(noteClear, parameters(fresh))
            }
            return .awaited(table: ballotTables[0])
        }
        let clearAt = ballotBoxes.compactMap(\.clearAt).max()
        let hadBallots = ballotBoxes.contains(where: \.hadBallots)
        let found = try await session.query(rest, [.textArray(ballotTables)])
        for row in 0..<found.count {
            let table = try found.text(row, 0)
            if try found.int64(row, 1) > 0 { return .awaited(table: table) }
            // For each ballot box a salt was deleted, and ballots if there were any. For the other
            // tables it is enough that PostgreSQL reports no deleted rows.
            guard table == "poll_seal" || table == "poll_sealed_ballot" && hadBallots else {
                continue
            }
            guard let last = try found.optionalTimestamp(row, 2), let clearAt, last > clearAt else {
                return .awaited(table: table)
            }
        }
        return nil
    }

    private static func parameters(_ ballotBoxes: [Unswept]) -> [Parameter] {
        [
            .int4Array(ballotBoxes.map(\.poll.apartment)), .uuidArray(ballotBoxes.map(\.poll.uuid)),
            .int8Array(ballotBoxes.map(\.emptiedBy)),
        ]
    }

    private static let markSwept = Statement(
        "poll_urns_mark_swept",
        """
        UPDATE poll p SET urn_is_swept = true
        FROM unnest($1::int4[], $2::uuid[], $3::int8[]) AS u (apartment_id, id, emptied_by)
        WHERE p.apartment_id = u.apartment_id AND p.id = u.id AND NOT p.urn_is_swept
            AND p.urn_emptied_by = u.emptied_by::text::xid8
        """, [.int4Array, .uuidArray, .int8Array], access: .write)

    /// - Returns: how many more ballot boxes are now swept
    static func markSwept(
        _ ballotBoxes: [Unswept], _ database: PostgresClient
    ) async throws(PostgresError) -> Int {
        try await database.withTransaction(preparation: .eachTime) {
            transaction throws(PostgresError) in
            try await transaction.query(markSwept, parameters(ballotBoxes)).affectedRows
        }
    }
}

extension PollSweepQueries: StatementSet {
    static var statements: [Statement] {
        [unswept, holders, rest, mayVacuum, isRunning, noteClear, markSwept]
    }
}
