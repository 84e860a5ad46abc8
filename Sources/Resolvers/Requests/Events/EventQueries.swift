// Rows of `event`, read by every node for the complexes of its subscribers.

import Postgres

/// A change as written in its transaction.
struct StoredEvent: Sendable {
    let apartment: Int32
    /// Numbered without gaps in each complex, in the order of commits.
    let seq: Int64
    let subject: EventRecord.Subject
    let change: EventRecord.Change
    let object: PostgresUUID
    let parent: PostgresUUID?
    let account: PostgresUUID?
    /// nil if the time would reveal too much.
    let at: Timestamp?
}

private enum StoredEventColumn: Int, TableColumn {
    static let alias = "e"

    case apartmentID, seq, subject, change, objectID, parentID, accountID, at
}

/// Viewers of one class, and how it is related to a complex.
private enum ViewerClassColumn: Int, TableColumn {
    static let alias = "w"

    case isGuest, isPlatformAdmin, apartmentUUID, isDemo, status, role, ords

    var expression: String? {
        switch self {
        case .isGuest, .isPlatformAdmin: "a.\(snakeCased)"
        case .apartmentUUID: "p.uuid"
        case .isDemo: "p.is_demo"
        case .status, .role: "m.\(snakeCased)"
        case .ords: "array_agg(w.ord)"
        }
    }
}

enum EventQueries {
    /// The events after a position in each complex: `$1` complexes and `$2` positions in parallel
    /// arrays; at most `$3` of each.
    private static let after = Statement(
        "events_after",
        """
        SELECT \(StoredEventColumn.list())
        FROM unnest($1::int4[], $2::int8[]) AS p (apartment_id, seq)
        CROSS JOIN LATERAL (
            SELECT * FROM event e
            WHERE e.apartment_id = p.apartment_id AND e.seq > p.seq
            ORDER BY e.seq LIMIT $3
        ) e
        ORDER BY e.apartment_id, e.seq
        """,
        [.int4Array, .int8Array, .int8])

    /// The events of several complexes, in order within each complex.
    static func events(
        after places: [(apartment: Int32, seq: Int64)], limit: Int, _ client: PostgresClient
    ) async throws(PostgresError) -> [StoredEvent] {
        let rows = try await client.query(
            after,
            [
                .int4Array(places.map(\.apartment)), .int8Array(places.map(\.seq)),
                .int8(Int64(limit)),
            ])
        return try rows.map { index throws(PostgresError) in
            let row = NamedRow<StoredEventColumn>(rows, index)
            guard let subject = try EventRecord.Subject(rawValue: row.text(.subject)),
                let change = try EventRecord.Change(rawValue: row.text(.change))
            else { throw .protocolViolation(.unexpectedResult) }
            return try StoredEvent(
                apartment: row.int32(.apartmentID), seq: row.int64(.seq), subject: subject,
                change: change, object: row.uuid(.objectID), parent: row.optionalUUID(.parentID),
                account: row.optionalUUID(.accountID), at: row.optionalTimestamp(.at))
        }
    }

    private static let oldest = Statement(
        "event_oldest",
        """
        SELECT (SELECT seq FROM event WHERE apartment_id = $1 ORDER BY seq LIMIT 1)
        """,
        [.int4])

    /// The oldest stored event; nil if there is none.
    static func oldest(
        in apartment: Int32, _ client: PostgresClient
    ) async throws(PostgresError) -> Int64? {
        let rows = try await client.query(oldest, [.int4(apartment)])
        return try rows.isNull(0, 0) ? nil : rows.int64(0, 0)
    }

    // By the hash of the subscriber's token, not by its session: a token ends before its session
    // does. Grouped, since subscribers are many and their classes few.
    private static let classes = Statement(
        "event_classes",
        """
        SELECT \(ViewerClassColumn.list())
        FROM unnest($1::bytea[], $2::int4[]) WITH ORDINALITY AS w (hash, apartment_id, ord)
        JOIN session s ON s.access_hash = w.hash AND s.ended_at IS NULL
            AND s.access_expires_at > (SELECT danji_now())
        JOIN account a ON a.id = s.account_id AND a.deleted_at IS NULL
            AND coalesce(a.guest_expires_at > (SELECT danji_now()), true)
        LEFT JOIN apartment p ON p.id = w.apartment_id
        LEFT JOIN membership m ON m.apartment_id = p.id AND m.account_id = s.account_id
            AND m.status IN ('PENDING', 'VERIFIED', 'SUSPENDED')
        GROUP BY a.is_guest, a.is_platform_admin, p.id, p.uuid, p.is_demo, m.status, m.role
        """,
        [.byteaArray, .int4Array])

    /// What viewers of one class may read in a complex.
    struct Standing: Sendable {
        let viewerClass: ViewerClass
        /// A complex of the request, if it exists, for a member without an identity.
        let apartment: ApartmentPass?
    }

    /// The standing of each token's owner in a complex; nil if the token has ended.
    static func standings(
        _ tokens: [(hash: [UInt8], apartment: Int32)], _ client: PostgresClient
    ) async throws(PostgresError) -> [Standing?] {
        let rows = try await client.query(
            classes, [.byteaArray(tokens.map(\.hash)), .int4Array(tokens.map(\.apartment))])
        var standings = [Standing?](repeating: nil, count: tokens.count)
        for number in 0..<rows.count {
            let row = NamedRow<ViewerClassColumn>(rows, number)
            let ords = try rows.int64Array(number, ViewerClassColumn.ords.rawValue)
            guard let first = ords.first else { continue }
            let standing = try Standing(
                viewerClass: ViewerClass(
                    isGuest: row.bool(.isGuest), isPlatformAdmin: row.bool(.isPlatformAdmin),
                    status: row.optionalText(.status), role: row.optionalText(.role)),
                apartment: pass(row, to: tokens[Int(first) - 1].apartment))
            for ord in ords { standings[Int(ord) - 1] = standing }
        }
        return standings
    }

    private static func pass(
        _ row: NamedRow<ViewerClassColumn>, to apartment: Int32
    ) throws(PostgresError) -> ApartmentPass? {
        if try row.isNull(.apartmentUUID) { return nil }
        let nobody = PostgresUUID(high: 0, low: 0)
        let membership =
            try row.isNull(.status)
            ? nil
            : ViewerMembership(
                id: nobody, status: row.text(.status), role: row.text(.role), household: nil)
        return try ApartmentPass(
            id: apartment, uuid: row.uuid(.apartmentUUID), isDemo: row.bool(.isDemo),
            memberCount: 0, isManaged: false, membership: membership, versions: [:])
    }

    private static let notify = Statement(
        "event_notify", "SELECT pg_notify($1, h) FROM unnest($2::text[]) h",
        [.text, .textArray], access: .write)

    /// Sends a hint to the nodes of this database. In its own transaction, after the change's:
    /// inside it, NOTIFY's lock would serialise all commits of the whole cluster.
    static func notify(
        _ hints: [EventHint], channel: String, _ client: PostgresClient
    ) async throws(PostgresError) {
        _ = try await client.query(notify, [.text(channel), .textArray(hints.map(\.text))])
    }
}

extension EventQueries: StatementSet {
    static var statements: [Statement] {
        [after, oldest, classes, notify]
    }
}
