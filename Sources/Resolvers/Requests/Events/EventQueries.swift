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

/// How the owner of a token is related to a complex.
private enum StandingColumn: Int, TableColumn {
    static let alias = "w"

    case ord, apartmentUUID, isDemo, membershipID, status, role, householdID, isPlatformAdmin
    case accountID, memberCount, isManaged

    var expression: String? {
        switch self {
        case .ord: nil
        case .apartmentUUID: "p.uuid"
        case .isDemo, .memberCount, .isManaged: "p.\(snakeCased)"
        case .membershipID: "m.id"
        case .status, .role, .householdID: "m.\(snakeCased)"
        case .isPlatformAdmin, .accountID: "s.\(snakeCased)"
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
    // does.
    private static let watch = Statement(
        "event_watch",
        """
        SELECT \(StandingColumn.list())
        FROM unnest($1::text[], $2::int4[]) WITH ORDINALITY AS w (hash, apartment_id, ord)
        JOIN LATERAL (
            SELECT s.account_id, a.is_platform_admin
            FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.access_hash = decode(w.hash, 'hex') AND s.ended_at IS NULL
                AND s.access_expires_at > (SELECT danji_now()) AND a.deleted_at IS NULL
                AND coalesce(a.guest_expires_at > (SELECT danji_now()), true)
        ) s ON true
        LEFT JOIN apartment p ON p.id = w.apartment_id
        LEFT JOIN membership m ON m.apartment_id = p.id AND m.account_id = s.account_id
            AND m.status IN ('PENDING', 'VERIFIED', 'SUSPENDED')
        """,
        [.textArray, .int4Array])

    /// Whether a subscriber's token is live, and what they may read.
    struct Standing: Sendable {
        let account: PostgresUUID
        let isPlatformAdmin: Bool
        let apartment: ApartmentPass?
    }

    /// The owner's standing for each token and complex; nil if the token has ended.
    static func standings(
        _ tokens: [(hash: [UInt8], apartment: Int32)], _ client: PostgresClient
    ) async throws(PostgresError) -> [Standing?] {
        let rows = try await client.query(
            watch,
            [
                .textArray(tokens.map { Hexadecimal.text($0.hash) }),
                .int4Array(tokens.map(\.apartment)),
            ])
        var standings = [Standing?](repeating: nil, count: tokens.count)
        for number in 0..<rows.count {
            let row = NamedRow<StandingColumn>(rows, number)
            let index = try Int(row.int64(.ord)) - 1
            standings[index] = try Standing(
                account: row.uuid(.accountID), isPlatformAdmin: row.bool(.isPlatformAdmin),
                apartment: pass(row, to: tokens[index].apartment))
        }
        return standings
    }

    /// The complex, if there is one.
    private static func pass(
        _ row: NamedRow<StandingColumn>, to apartment: Int32
    ) throws(PostgresError) -> ApartmentPass? {
        if try row.isNull(.apartmentUUID) { return nil }
        let membership =
            try row.isNull(.membershipID)
            ? nil
            : ViewerMembership(
                id: row.uuid(.membershipID), status: row.text(.status), role: row.text(.role),
                household: row.optionalUUID(.householdID))
        return try ApartmentPass(
            id: apartment, uuid: row.uuid(.apartmentUUID), isDemo: row.bool(.isDemo),
            memberCount: row.int32(.memberCount), isManaged: row.bool(.isManaged),
            membership: membership, versions: [:])
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
        [after, oldest, watch, notify]
    }
}
