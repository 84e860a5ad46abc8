// SQL of the sweeping: what opened and destroyed urns left on the tables' pages is removed, and
// whether it is gone is looked at, not assumed.

import Postgres

enum PollSweepQueries {
    /// An urn whose deleted rows may still be on the pages.
    struct Unswept: Sendable {
        let poll: TenantKey
        /// The transaction that deleted them, as `xid8` in 64 bits.
        let emptiedBy: Int64
    }

    private static let unswept = Statement(
        "poll_urns_unswept",
        """
        SELECT /* due */ apartment_id, id, urn_emptied_by::text::int8 FROM poll
        WHERE NOT urn_is_swept ORDER BY apartment_id, id LIMIT 1000
        """)

    static func unswept(_ database: PostgresClient) async throws(PostgresError) -> [Unswept] {
        let rows = try await database.query(unswept)
        return (0..<rows.count).map { row in
            Unswept(
                poll: TenantKey(apartment: rows.int32(row, 0), uuid: rows.uuid(row, 1)),
                emptiedBy: rows.int64(row, 2))
        }
    }

    // VACUUM removes what was deleted before the oldest snapshot, and before the oldest transaction
    // that still runs, wherever these are: in a session, prepared, or on a standby that reports
    // them. A transaction number that the cluster has not reached is another cluster's: the rows
    // were restored from a dump, which holds no deleted ones.
    private static let holders = """
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
        """

    /// The tables that hold ballots, or did.
    private static let tables = ["poll_sealed_ballot", "poll_seal", "poll_ballot"]

    // What VACUUM could not remove it counts; a table that it skipped keeps its old time.
    private static let rest = """
        SELECT relname::text, n_dead_tup, last_vacuum FROM pg_stat_user_tables
        WHERE relid = ANY ($1::text[]::regclass[]::oid[]) ORDER BY relname
        """

    /// Why what was deleted may still be there.
    enum Obstacle: Error, Equatable, CustomStringConvertible {
        /// Somebody may still read it.
        case held(by: String)
        /// VACUUM ran and left this table as it was, or row versions in it.
        case left(table: String, versions: Int64)

        var description: String {
            switch self {
            case .held(let holder):
                "deleted ballots stay on the pages while an older snapshot is open: \(holder)"
            case .left(let table, let versions):
                "\(versions) deleted row versions are left in \(table); may the role VACUUM it, and "
                    + "is track_counts on?"
            }
        }
    }

    /// Removes deleted rows from the pages, or says what keeps them; VACUUM cannot run in a
    /// transaction, so it has a connection of its own.
    static func sweep(
        _ urns: [Unswept], _ database: PostgresClient
    ) async throws(PostgresError) -> Obstacle? {
        try await database.withSession { session throws(PostgresError) in
            let held = try await session.query(holders, [.int8Array(urns.map(\.emptiedBy))])
            if !held.isEmpty {
                return .held(
                    by: "\(held.text(0, 0)) \(held.optionalText(0, 1) ?? "without a name")")
            }
            let before = try await session.query(rest, [.textArray(tables)])
            for table in tables {
                try await session.execute(script: "VACUUM (INDEX_CLEANUP ON) \(table)")
            }
            let after = try await session.query(rest, [.textArray(tables)])
            for row in 0..<after.count {
                let isVacuumed =
                    after.optionalTimestamp(row, 2) != nil
                    && after.optionalTimestamp(row, 2) != before.optionalTimestamp(row, 2)
                if !isVacuumed || after.int64(row, 1) > 0 {
                    return .left(table: after.text(row, 0), versions: after.int64(row, 1))
                }
            }
            return nil
        }
    }

    private static let markSwept = Statement(
        "poll_urns_mark_swept",
        """
        UPDATE poll p SET urn_is_swept = true
        FROM unnest($1::int4[], $2::uuid[], $3::int8[]) AS u (apartment_id, id, emptied_by)
        WHERE p.apartment_id = u.apartment_id AND p.id = u.id AND NOT p.urn_is_swept
            AND p.urn_emptied_by = u.emptied_by::text::xid8
        """, [.int4Array, .uuidArray, .int8Array], access: .write)

    /// - Returns: how many urns are swept now that were not
    static func markSwept(
        _ urns: [Unswept], _ database: PostgresClient
    ) async throws(PostgresError) -> Int {
        try await database.query(
            markSwept,
            [
                .int4Array(urns.map(\.poll.apartment)), .uuidArray(urns.map(\.poll.uuid)),
                .int8Array(urns.map(\.emptiedBy)),
            ]
        ).affectedRows
    }
}

extension PollSweepQueries: StatementRoom {
    static var statements: [Statement] { [unswept, markSwept] }
}
