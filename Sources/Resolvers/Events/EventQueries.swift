// Rows of `event`, read by every node for the complexes that its subscribers look at.

import Postgres

/// A change as it was written with its transaction.
struct StoredEvent: Sendable {
    let apartment: Int32
    /// Counted without gaps in each complex, in the order of commits.
    let seq: Int64
    let subject: EventRecord.Subject
    let change: EventRecord.Change
    let object: PostgresUUID
    let parent: PostgresUUID?
    let account: PostgresUUID?
    /// nil where the time would tell too much.
    let at: Timestamp?
}

enum EventQueries {
    /// What follows a place in each complex: `$1` complexes, `$2` places, side by side; at most
    /// `$3` of each.
    private static let after = Statement(
        "events_after",
        """
        SELECT e.apartment_id, e.seq, e.subject, e.change, e.object_id, e.parent_id, e.account_id,
            e.at
        FROM unnest($1::int4[], $2::int8[]) AS p (apartment_id, seq)
        CROSS JOIN LATERAL (
            SELECT * FROM event e
            WHERE e.apartment_id = p.apartment_id AND e.seq > p.seq
            ORDER BY e.seq LIMIT $3
        ) e
        ORDER BY e.apartment_id, e.seq
        """,
        [.int4Array, .int8Array, .int8])

    /// The events of several complexes, each complex' in order.
    static func events(
        after places: [(apartment: Int32, seq: Int64)], limit: Int, _ client: PostgresClient
    ) async throws(PostgresError) -> [StoredEvent] {
        let rows = try await client.query(
            after,
            [
                .int4Array(places.map(\.apartment)), .int8Array(places.map(\.seq)),
                .int8(Int64(limit)),
            ])
        return try rows.map { row throws(PostgresError) in
            guard let subject = try EventRecord.Subject(rawValue: rows.text(row, 2)),
                let change = try EventRecord.Change(rawValue: rows.text(row, 3))
            else { throw .protocolViolation(.unexpectedResult) }
            return try StoredEvent(
                apartment: rows.int32(row, 0), seq: rows.int64(row, 1), subject: subject,
                change: change, object: rows.uuid(row, 4), parent: rows.optionalUUID(row, 5),
                account: rows.optionalUUID(row, 6), at: rows.optionalTimestamp(row, 7))
        }
    }

    private static let oldest = Statement(
        "event_oldest",
        """
        SELECT (SELECT seq FROM event WHERE apartment_id = $1 ORDER BY seq LIMIT 1)
        """,
        [.int4])

    /// The oldest event that is kept; nil where there is none.
    static func oldest(
        in apartment: Int32, _ client: PostgresClient
    ) async throws(PostgresError) -> Int64? {
        let rows = try await client.query(oldest, [.int4(apartment)])
        return try rows.isNull(0, 0) ? nil : rows.int64(0, 0)
    }

    // By the hash of the token that the subscriber came with, not by its session: a token ends
    // before its session does.
    private static let watch = Statement(
        "event_watch",
        """
        SELECT w.ord, p.uuid, p.is_demo, m.id, m.status, m.role, m.household_id,
            s.is_platform_admin, s.account_id, p.member_count, p.is_managed
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

    /// Whether a subscriber's token lives, and what they may read.
    struct Standing: Sendable {
        let account: PostgresUUID
        let isPlatformAdmin: Bool
        let apartment: ApartmentPass?
    }

    /// For each token and complex how its owner stands; nil where the token has ended.
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
        for row in 0..<rows.count {
            let index = try Int(rows.int64(row, 0)) - 1
            standings[index] = try Standing(
                account: rows.uuid(row, 8), isPlatformAdmin: rows.bool(row, 7),
                apartment: rows.isNull(row, 1)
                    ? nil
                    : ApartmentPass(
                        id: tokens[index].apartment, uuid: rows.uuid(row, 1),
                        isDemo: rows.bool(row, 2), memberCount: rows.int32(row, 9),
                        isManaged: rows.bool(row, 10),
                        membership: rows.isNull(row, 3)
                            ? nil
                            : ViewerMembership(
                                id: rows.uuid(row, 3), status: rows.text(row, 4),
                                role: rows.text(row, 5), household: rows.optionalUUID(row, 6)),
                        versions: [:]))
        }
        return standings
    }

    private static let notify = Statement(
        "event_notify", "SELECT pg_notify($1, h) FROM unnest($2::text[]) h",
        [.text, .textArray], access: .write)

    /// Tells the nodes of this database to look. A transaction of its own, after the change's:
    /// inside it, NOTIFY's lock would make all changes of the country commit one after the other.
    static func notify(
        _ hints: [EventHint], channel: String, _ client: PostgresClient
    ) async throws(PostgresError) {
        _ = try await client.query(notify, [.text(channel), .textArray(hints.map(\.text))])
    }
}

extension EventQueries: StatementRoom {
    static var statements: [Statement] {
        [after, oldest, watch, notify]
    }
}
