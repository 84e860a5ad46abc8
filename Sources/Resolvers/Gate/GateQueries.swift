// The statement that every request with a token or a complex begins with.

import Postgres

enum GateQueries {
    /// Session by token hash, its account, and for each complex that the request names or the
    /// account belongs to: the viewer's membership and the versions of what it shows.
    static let gate = Statement(
        "gate",
        """
        WITH who AS (
            SELECT s.id AS session_id, a.id, a.username, a.display_name, a.email, a.is_guest,
                a.guest_expires_at, a.is_platform_admin, a.joined_at
            FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.access_hash = $1 AND s.ended_at IS NULL
                AND s.access_expires_at > (SELECT danji_now()) AND a.deleted_at IS NULL
                AND coalesce(a.guest_expires_at > (SELECT danji_now()), true)
        ), named AS (
            SELECT id FROM apartment WHERE uuid = ANY($2)
            UNION SELECT unnest($3::int4[])
            UNION SELECT apartment_id FROM account_apartment
                WHERE account_id = (SELECT id FROM who)
        )
        SELECT w.session_id, w.id, w.username, w.display_name, w.email, w.is_guest,
            w.guest_expires_at, w.is_platform_admin, w.joined_at,
            (SELECT version FROM directory_version),
            p.id, p.uuid, p.is_demo, m.id, m.status, m.role, m.household_id, v.topics, v.versions,
            p.member_count, p.is_managed,
            (SELECT danji_now()),
            (SELECT h.building_id FROM household h
                WHERE h.apartment_id = m.apartment_id AND h.id = m.household_id)
        FROM (SELECT) AS request
        LEFT JOIN who w ON true
        LEFT JOIN (named n JOIN apartment p ON p.id = n.id) ON true
        LEFT JOIN membership m ON m.apartment_id = p.id AND m.account_id = w.id
            AND m.status IN ('PENDING', 'VERIFIED', 'SUSPENDED')
        LEFT JOIN LATERAL (
            SELECT array_agg(topic) AS topics, array_agg(version) AS versions
            FROM apartment_version WHERE apartment_id = p.id
        ) v ON true
        """,
        [.bytea, .uuidArray, .int4Array])

    /// What `gate` found.
    struct Answer: Sendable {
        let viewer: ViewerAccount?
        let directoryVersion: Int64
        /// By the domain's clock.
        let now: Timestamp
        let apartments: [ApartmentPass]
    }

    static func answer(_ rows: Rows) -> Answer {
        Answer(
            viewer: rows.isNull(0, 0) ? nil : viewer(rows),
            directoryVersion: rows.int64(0, 9), now: rows.timestamp(0, 21),
            apartments: (0..<rows.count).compactMap { row in
                rows.isNull(row, 10) ? nil : apartment(rows, row)
            })
    }

    private static func viewer(_ rows: Rows) -> ViewerAccount {
        ViewerAccount(
            id: rows.uuid(0, 1), session: rows.uuid(0, 0), username: rows.text(0, 2),
            displayName: rows.text(0, 3), email: rows.optionalText(0, 4),
            isGuest: rows.bool(0, 5), guestExpiresAt: rows.optionalTimestamp(0, 6),
            isPlatformAdmin: rows.bool(0, 7), joinedAt: rows.timestamp(0, 8))
    }

    private static func apartment(_ rows: Rows, _ row: Int) -> ApartmentPass {
        let membership =
            rows.isNull(row, 13)
            ? nil
            : ViewerMembership(
                id: rows.uuid(row, 13), status: rows.text(row, 14), role: rows.text(row, 15),
                household: rows.optionalUUID(row, 16),
                building: rows.optionalUUID(row, 22))
        var versions: [String: Int64] = [:]
        if !rows.isNull(row, 17) {
            for (topic, version) in zip(rows.textArray(row, 17), rows.int64Array(row, 18)) {
                versions[topic] = version
            }
        }
        return ApartmentPass(
            id: rows.int32(row, 10), uuid: rows.uuid(row, 11), isDemo: rows.bool(row, 12),
            memberCount: rows.int32(row, 19), isManaged: rows.bool(row, 20), membership: membership,
            versions: versions)
    }
}

extension GateQueries: StatementRoom {
    static var statements: [Statement] {
        [gate]
    }
}
