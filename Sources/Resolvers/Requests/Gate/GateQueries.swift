// The first statement of every request with a token or a complex.

import Postgres

/// What the gate finds: the account `w`, the complex `p` with its versions `v`, and the membership
/// `m` with its household `h`. Its rows do not start with an ordinal.
enum GateColumn: Int, TableColumn {
    static let alias = "w"

    case sessionID, accountID, username, displayName, email, isGuest, guestExpiresAt
    case isPlatformAdmin, joinedAt, locale, directoryVersion
    case apartmentID, apartmentUUID, isDemo, membershipID, status, role, householdID, topics
    case versions, memberCount, isManaged, now, buildingID, householdSince

    var expression: String? {
        switch self {
        case .accountID: "w.id"
        case .directoryVersion: "(SELECT version FROM directory_version)"
        case .apartmentID: "p.id"
        case .apartmentUUID: "p.uuid"
        case .isDemo, .memberCount, .isManaged: "p.\(snakeCased)"
        case .membershipID: "m.id"
        case .status, .role, .householdID: "m.\(snakeCased)"
        case .topics, .versions: "v.\(snakeCased)"
        case .now: "(SELECT danji_now())"
        case .buildingID: "h.building_id"
        case .householdSince: GateQueries.householdSince
        default: nil
        }
    }
}

private enum LockedMembershipColumn: Int, TableColumn {
    static let alias = "m"

    case id, status, role, householdID, buildingID, householdSince
    /// The domain's time after the lock.
    case now

    var expression: String? {
        switch self {
        case .buildingID:
            """
            (SELECT h.building_id FROM household h
                WHERE h.apartment_id = $1 AND h.id = m.household_id)
            """
        case .householdSince: GateQueries.householdSince
        default: nil
        }
    }
}

enum GateQueries {
    /// Since when the membership `m` has belonged to its household.
    static let householdSince = """
        CASE WHEN m.status IN ('VERIFIED', 'SUSPENDED') AND m.household_id IS NOT NULL
                THEN coalesce(m.household_since, m.decided_at, m.requested_at) END
        """

    /// The live session of a token and its account.
    private static func who(_ hash: String) -> String {
        """
        SELECT s.id AS session_id, a.id, a.username, a.display_name, a.email, a.is_guest,
                a.guest_expires_at, a.is_platform_admin, a.joined_at, a.locale
            FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.access_hash = \(hash) AND s.ended_at IS NULL
                AND s.access_expires_at > (SELECT danji_now()) AND a.deleted_at IS NULL
                AND coalesce(a.guest_expires_at > (SELECT danji_now()), true)
        """
    }

    private static func membership(in complex: String) -> String {
        """
        LEFT JOIN membership m ON m.apartment_id = \(complex) AND m.account_id = w.id
            AND m.status IN ('PENDING', 'VERIFIED', 'SUSPENDED')
        LEFT JOIN household h ON h.apartment_id = \(complex) AND h.id = m.household_id
        """
    }

    /// Session by token hash, its account, and for each complex of the request or the account: the
    /// viewer's membership and the versions.
    static let gate = Statement(
        "gate", complexes(of: who("$1")), [.bytea, .uuidArray, .int4Array])

    /// The same for an account that already passed the gate, whatever happened to its session: `$1`
    /// the account and `$4` the session, null if anonymous.
    static let complexes = Statement(
        "gate_complexes",
        complexes(
            of: """
                SELECT $4::uuid AS session_id, a.id, a.username, a.display_name, a.email,
                        a.is_guest, a.guest_expires_at, a.is_platform_admin, a.joined_at,
                        a.locale
                    FROM account a WHERE a.id = $1
                """),
        [.uuid, .uuidArray, .int4Array, .uuid])

    private static func complexes(of who: String) -> String {
        """
        WITH who AS (
            \(who)
        ), named AS (
            SELECT id FROM apartment WHERE uuid = ANY($2)
            UNION SELECT unnest($3::int4[])
            UNION SELECT apartment_id FROM account_apartment
                WHERE account_id = (SELECT id FROM who)
        )
        SELECT \(GateColumn.list())
        FROM (SELECT) AS request
        LEFT JOIN who w ON true
        LEFT JOIN (named n JOIN apartment p ON p.id = n.id) ON true
        \(membership(in: "p.id"))
        LEFT JOIN LATERAL (
            SELECT array_agg(topic) AS topics, array_agg(version) AS versions
            FROM apartment_version WHERE apartment_id = p.id
        ) v ON true
        """
    }

    /// The owner of the session `$1`, whether it has ended or not, and their pass of the complex
    /// `$2`, if there is one, as a transaction leaves them.
    static let passage = Statement(
        "gate_passage",
        """
        SELECT \(GateColumn.list())
        FROM (SELECT) AS request
        LEFT JOIN LATERAL (
            SELECT s.id AS session_id, a.id, a.username, a.display_name, a.email, a.is_guest,
                a.guest_expires_at, a.is_platform_admin, a.joined_at, a.locale
            FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = $1
        ) w ON true
        LEFT JOIN apartment p ON p.id = $2
        \(membership(in: "$2"))
        LEFT JOIN LATERAL (
            SELECT array_agg(topic) AS topics, array_agg(version) AS versions
            FROM apartment_version WHERE apartment_id = $2
        ) v ON true
        """,
        [.uuid, .int4], access: .write)

    /// The live session `$1` and its account; it cannot end before the transaction does. The last
    /// column is the time after the lock.
    static let lockSession = Statement(
        "session_lock",
        ClockQueries.timed(
            """
            SELECT s.id AS session_id, a.id, a.username, a.display_name, a.email, a.is_guest,
                a.guest_expires_at, a.is_platform_admin, a.joined_at, a.locale
            FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.id = $1 AND s.ended_at IS NULL AND a.deleted_at IS NULL
            FOR SHARE OF s
            """),
        [.uuid], access: .write)

    /// Whether the account `$1` is a platform administrator, locked for the transaction, and the
    /// time after the lock.
    static let lockAdministrator = Statement(
        "account_lock_administrator",
        ClockQueries.timed(
            """
            SELECT is_platform_admin FROM account WHERE id = $1 AND deleted_at IS NULL FOR SHARE
            """),
        [.uuid], access: .write)

    /// The live membership of the account `$2` in the complex `$1`, locked for the transaction.
    /// Decisions about it lock it FOR NO KEY UPDATE, and wait.
    static let lockMembership = Statement(
        "membership_lock_actor",
        ClockQueries.timed(
            """
            SELECT \(LockedMembershipColumn.list(before: .now))
            FROM membership m
            WHERE m.apartment_id = $1 AND m.account_id = $2
                AND m.status IN ('PENDING', 'VERIFIED', 'SUSPENDED')
            FOR SHARE
            """),
        [.int4, .uuid], access: .write)

    /// Of a row of `lockMembership`.
    static func membership(_ rows: Rows) throws(PostgresError) -> ViewerMembership? {
        guard let row = NamedRow<LockedMembershipColumn>(first: rows) else { return nil }
        return try ViewerMembership(
            id: row.uuid(.id), status: row.text(.status), role: row.text(.role),
            household: row.optionalUUID(.householdID), building: row.optionalUUID(.buildingID),
            householdSince: row.optionalTimestamp(.householdSince))
    }

    /// The same for many: `$1` token hashes and `$2` their complexes, in parallel arrays. No row if
    /// a token has ended.
    private static let gates = Statement(
        "gates",
        """
        WITH asked AS (
            SELECT q.hash, q.apartment_id, q.ord
            FROM unnest($1::bytea[], $2::int4[]) WITH ORDINALITY AS q (hash, apartment_id, ord)
        ), versions AS MATERIALIZED (
            SELECT t.apartment_id, array_agg(t.topic) AS topics, array_agg(t.version) AS versions
            FROM (SELECT DISTINCT apartment_id FROM asked) n
            JOIN apartment_version t ON t.apartment_id = n.apartment_id
            GROUP BY t.apartment_id
        )
        SELECT \(GateColumn.list()), q.ord
        FROM asked q
        CROSS JOIN LATERAL (
            \(who("q.hash"))
        ) w
        LEFT JOIN apartment p ON p.id = q.apartment_id
        LEFT JOIN versions v ON v.apartment_id = p.id
        \(membership(in: "p.id"))
        """,
        [.byteaArray, .int4Array])

    /// The standing of each token's owner in a complex, in the order of the input.
    static func answers(
        _ asked: [(tokenHash: [UInt8], apartment: Int32)], _ client: PostgresClient
    ) async throws(PostgresError) -> [Answer] {
        let rows = try await client.query(
            gates,
            [
                .byteaArray(asked.map(\.tokenHash)),
                .int4Array(asked.map(\.apartment)),
            ])
        let ended = Answer(
            viewer: nil, directoryVersion: 0, now: .negativeInfinity, apartments: [])
        var answers = [Answer](repeating: ended, count: asked.count)
        for row in 0..<rows.count {
            try answers[Int(rows.int64(row, GateColumn.allCases.count)) - 1] = answer(
                rows, row..<(row + 1))
        }
        return answers
    }

    /// What `gate` found.
    struct Answer: Sendable {
        let viewer: ViewerAccount?
        let directoryVersion: Int64
        /// By the domain's clock.
        let now: Timestamp
        let apartments: [ApartmentPass]
    }

    static func answer(_ rows: Rows) throws(PostgresError) -> Answer {
        try answer(rows, 0..<rows.count)
    }

    /// Of the rows of one viewer.
    private static func answer(
        _ rows: Rows, _ range: Range<Int>
    ) throws(PostgresError) -> Answer {
        let first = range.lowerBound
        var apartments: [ApartmentPass] = []
        for row in range where try !NamedRow<GateColumn>(rows, row).isNull(.apartmentID) {
            apartments.append(try apartment(rows, row))
        }
        let row = NamedRow<GateColumn>(rows, first)
        return try Answer(
            viewer: row.isNull(.sessionID) ? nil : viewer(rows, first),
            directoryVersion: row.int64(.directoryVersion), now: row.timestamp(.now),
            apartments: apartments)
    }

    /// Of a row that starts with session and account, like those of `lockSession`.
    static func viewer(_ rows: Rows, _ row: Int) throws(PostgresError) -> ViewerAccount {
        let row = NamedRow<GateColumn>(rows, row)
        return try ViewerAccount(
            id: row.uuid(.accountID), session: row.uuid(.sessionID), username: row.text(.username),
            displayName: row.text(.displayName),
            email: row.optionalText(.email), isGuest: row.bool(.isGuest),
            guestExpiresAt: row.optionalTimestamp(.guestExpiresAt),
            isPlatformAdmin: row.bool(.isPlatformAdmin), joinedAt: row.timestamp(.joinedAt),
            locale: row.optionalText(.locale))
    }

    private static func apartment(
        _ rows: Rows, _ index: Int
    ) throws(PostgresError) -> ApartmentPass {
        let row = NamedRow<GateColumn>(rows, index)
        let membership =
            try row.isNull(.membershipID)
            ? nil
            : ViewerMembership(
                id: row.uuid(.membershipID), status: row.text(.status), role: row.text(.role),
                household: row.optionalUUID(.householdID),
                building: row.optionalUUID(.buildingID),
                householdSince: row.optionalTimestamp(.householdSince))
        var versions: [String: Int64] = [:]
        if try !row.isNull(.topics) {
            let topics = try rows.textArray(index, GateColumn.topics.rawValue)
            let numbers = try rows.int64Array(index, GateColumn.versions.rawValue)
            for (topic, version) in zip(topics, numbers) { versions[topic] = version }
        }
        return try ApartmentPass(
            id: row.int32(.apartmentID), uuid: row.uuid(.apartmentUUID), isDemo: row.bool(.isDemo),
            memberCount: row.int32(.memberCount), isManaged: row.bool(.isManaged),
            membership: membership, versions: versions)
    }
}

extension GateQueries: StatementSet {
    static var statements: [Statement] {
        [gate, complexes, gates, passage, lockSession, lockAdministrator, lockMembership]
    }
}
