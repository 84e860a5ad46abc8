// SQL of secret ballots: sealed while the poll runs, opened or destroyed after it, finally swept.

import Postgres

enum PollBallotQueries {
    /// How many ballots one statement reads, writes or deletes. A closing of any size consists of
    /// statements far below the time limit of one.
    static let setSize = 2_000

    private static let key: [PostgresType] = [.int4, .uuid]

    private static func parameters(_ key: TenantKey) -> [Parameter] {
        [.int4(key.apartment), .uuid(key.uuid)]
    }

    // MARK: - While the poll runs

    static let insertSalt = Statement(
        "poll_seal_insert",
        "INSERT INTO poll_seal (apartment_id, poll_id, salt) VALUES ($1, $2, $3)", key + [.bytea],
        access: .write)

    private static let insertSealed = Statement(
        "poll_sealed_ballot_insert",
        """
        INSERT INTO poll_sealed_ballot (apartment_id, poll_id, id, sealed)
        VALUES ($1, $2, $3, $4)
        """, key + [.uuid, .bytea], access: .write)

    /// Casts a secret ballot: nothing in it identifies who, when or what.
    static func insert(
        _ sealed: [UInt8], as ballot: PostgresUUID, _ poll: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            insertSealed, parameters(poll) + [.uuid(ballot), .bytea(sealed)])
    }

    // MARK: - The count

    private static let countSealed = Statement(
        "poll_sealed_ballots_all",
        """
        SELECT count(*)::int4 FROM poll_sealed_ballot WHERE apartment_id = $1 AND poll_id = $2
        """, key, access: .write)

    /// The number of sealed ballots in the ballot box.
    static func sealedCount(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        Int(try await transaction.query(countSealed, parameters(key)).int32(0, 0))
    }

    private static let sealedPage = makePage(
        "poll_sealed_ballots_page", of: "sealed", in: "poll_sealed_ballot")

    /// A set of sealed ballots, by ID; the next set starts after the last one's ID.
    static func sealed(
        of key: TenantKey, after place: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> [(id: PostgresUUID, sealed: [UInt8])] {
        let rows = try await page(sealedPage, of: key, after: place, transaction)
        return try rows.map { row throws(PostgresError) in
            try (rows.uuid(row, 0), rows.bytea(row, 1))
        }
    }

    private static func makePage(_ name: String, of column: String, in table: String) -> Statement {
        Statement(
            name,
            """
            SELECT id, \(column) FROM \(table)
            WHERE apartment_id = $1 AND poll_id = $2 AND id > $3 ORDER BY id LIMIT $4
            """, key + [.uuid, .int8], access: .write)
    }

    /// A set of a poll's ballots, by ID.
    private static func page(
        _ statement: Statement, of key: TenantKey, after place: PostgresUUID,
        _ transaction: Transaction
    ) async throws(PostgresError) -> Rows {
        try await transaction.query(
            statement, parameters(key) + [.uuid(place), .int8(Int64(setSize))])
    }

    private static let openBallotBox = Statement(
        "poll_urn_open",
        """
        UPDATE poll SET urn = 'OPENED', urn_is_swept = false,
            urn_emptied_by = pg_current_xact_id(), urn_clear_at = NULL
        WHERE apartment_id = $1 AND id = $2
        """, key, access: .write)

    private static let insertOpened = Statement(
        "poll_ballots_insert",
        """
        INSERT INTO poll_ballot (apartment_id, poll_id, id, choice_ids)
        SELECT p.apartment_id, p.id, b.id, ARRAY(
            SELECT c.id FROM unnest($5::uuid[]) WITH ORDINALITY AS c (id, ord)
            WHERE b.marks >> (c.ord - 1)::int4 & 1 = 1 ORDER BY c.ord)
        FROM poll p
        CROSS JOIN unnest($3::uuid[], $4::int8[]) WITH ORDINALITY AS b (id, marks, ord)
        WHERE p.apartment_id = $1 AND p.id = $2
        ORDER BY b.ord
        """, key + [.uuidArray, .int8Array, .uuidArray], access: .write)

    /// Writes opened ballots in the given order and deletes the sealed ones and the salt.
    ///
    /// - Parameters:
    ///   - marks: of each ballot, see `PollBallotSeal.marks`
    ///   - choices: in the order of their marks
    static func open(
        _ ballots: [(id: PostgresUUID, marks: UInt64)], choices: [PostgresUUID], _ key: TenantKey,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(openBallotBox, parameters(key))
        var rest = ballots[...]
        while !rest.isEmpty {
            let set = rest.prefix(setSize)
            rest = rest.dropFirst(setSize)
            _ = try await transaction.query(
                insertOpened,
                parameters(key) + [
                    .uuidArray(set.map(\.id)),
                    .int8Array(set.map { Int64(bitPattern: $0.marks) }), .uuidArray(choices),
                ])
        }
        try await empty(key, transaction)
    }

    // MARK: - What is never counted

    private static let destroyBallotBox = Statement(
        "poll_urn_destroy",
        """
        UPDATE poll SET urn = 'DESTROYED', urn_is_swept = false,
            urn_emptied_by = pg_current_xact_id(), urn_clear_at = NULL
        WHERE apartment_id = $1 AND id = $2 AND ballot_mode = 'SECRET' AND urn = 'SEALED'
            AND frozen_at IS NOT NULL
        """, key, access: .write)

    /// Makes sealed ballots permanently unreadable, if there are any; the poll has ended.
    static func destroy(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        if try await transaction.query(destroyBallotBox, parameters(key)).affectedRows > 0 {
            try await empty(key, transaction)
        }
    }

    private static let deleteSalt = Statement(
        "poll_seal_delete", "DELETE FROM poll_seal WHERE apartment_id = $1 AND poll_id = $2", key,
        access: .write)

    // By key ranges, whatever the planner assumes about a freshly filled table.
    private static let deleteSealed = Statement(
        "poll_sealed_ballots_delete",
        """
        WITH last AS MATERIALIZED (
            SELECT id FROM poll_sealed_ballot
            WHERE apartment_id = $1 AND poll_id = $2 AND id > $3 ORDER BY id OFFSET $4 LIMIT 1
        ), deleted AS (
            DELETE FROM poll_sealed_ballot WHERE apartment_id = $1 AND poll_id = $2 AND id > $3
                AND id <= coalesce((SELECT id FROM last),
                    'ffffffff-ffff-ffff-ffff-ffffffffffff')
        )
        SELECT id FROM last
        """, key + [.uuid, .int8], access: .write)

    private static func empty(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(deleteSalt, parameters(key))
        var place = PostgresUUID(high: 0, low: 0)
        while true {
            let last = try await transaction.query(
                deleteSealed, parameters(key) + [.uuid(place), .int8(Int64(setSize - 1))])
            if last.isEmpty { return }
            place = try last.uuid(0, 0)
        }
    }

    private static let dueToDestroy = Statement(
        "polls_due_to_destroy",
        """
        SELECT /* due */ apartment_id, id FROM poll
        WHERE state = 'CLOSED' AND ballot_mode = 'SECRET' AND urn = 'SEALED'
            AND closed_at < (SELECT danji_now()) - $1 * interval '1 microsecond'
        ORDER BY closed_at LIMIT 100
        """, [.int8])

    /// Closed polls that can no longer be extended, with ballots that nobody will count.
    static func dueToDestroy(
        _ database: PostgresClient
    ) async throws(PostgresError) -> [TenantKey] {
        try PollLifeQueries.keys(
            try await database.query(dueToDestroy, [.int8(LockedPoll.timeToExtend)]))
    }

    // MARK: - Ballots of a release that did not seal them

    private static let unsealed = Statement(
        "polls_unsealed",
        """
        SELECT /* due */ p.apartment_id, p.id FROM poll p
        WHERE p.ballot_mode = 'SECRET' AND p.urn = 'SEALED' AND p.frozen_at IS NOT NULL
            AND EXISTS (SELECT FROM poll_ballot b
                WHERE b.apartment_id = p.apartment_id AND b.poll_id = p.id)
        ORDER BY p.apartment_id, p.id LIMIT 1000
        """)

    /// Uncounted polls with readable ballots.
    static func unsealed(
        _ database: PostgresClient
    ) async throws(PostgresError) -> [TenantKey] {
        try PollLifeQueries.keys(await database.query(unsealed))
    }

    private static let takeUnsealed = Statement(
        "poll_unsealed_take",
        "DELETE FROM poll_unsealed WHERE apartment_id = $1 AND poll_id = $2", key, access: .write)

    /// Removes a poll from the migration's list of those with readable ballots; false if it is not
    /// on it.
    static func takeUnsealed(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(takeUnsealed, parameters(key)).affectedRows > 0
    }

    private static let unsealedPage = makePage(
        "poll_ballots_unsealed", of: "choice_ids", in: "poll_ballot")

    /// A set of ballots that were never sealed, by ID.
    static func unsealed(
        of key: TenantKey, after place: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> [(id: PostgresUUID, choices: [PostgresUUID])] {
        let rows = try await page(unsealedPage, of: key, after: place, transaction)
        return try rows.map { row throws(PostgresError) in
            try (rows.uuid(row, 0), rows.uuidArray(row, 1))
        }
    }

    private static let insertSealedSet = Statement(
        "poll_sealed_ballots_insert",
        """
        INSERT INTO poll_sealed_ballot (apartment_id, poll_id, id, sealed)
        SELECT p.apartment_id, p.id, b.id, decode(b.sealed, 'hex')
        FROM poll p
        CROSS JOIN unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS b (id, sealed, ord)
        WHERE p.apartment_id = $1 AND p.id = $2
        ORDER BY b.ord
        """, key + [.uuidArray, .textArray], access: .write)

    private static let deleteUnsealed = Statement(
        "poll_ballots_unsealed_delete",
        "DELETE FROM poll_ballot WHERE apartment_id = $1 AND poll_id = $2", key, access: .write)

    private static let noteEmptied = Statement(
        "poll_urn_note_emptied",
        """
        UPDATE poll SET urn_is_swept = false, urn_emptied_by = pg_current_xact_id(),
            urn_clear_at = NULL
        WHERE apartment_id = $1 AND id = $2
        """, key, access: .write)

    /// Replaces unsealed ballots with sealed ones.
    static func reseal(
        _ ballots: [(id: PostgresUUID, sealed: [UInt8])], _ key: TenantKey,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        var rest = ballots[...]
        while !rest.isEmpty {
            let set = rest.prefix(setSize)
            rest = rest.dropFirst(setSize)
            _ = try await transaction.query(
                insertSealedSet,
                parameters(key) + [
                    .uuidArray(set.map(\.id)),
                    .textArray(set.map { Hexadecimal.text($0.sealed) }),
                ])
        }
        _ = try await transaction.queryAll([
            BoundStatement(deleteUnsealed, parameters(key)),
            BoundStatement(noteEmptied, parameters(key)),
        ])
    }
}

extension PollBallotQueries: StatementSet {
    static let tables = [
        Table("poll_ballot", of: .complexes, "SELECT, INSERT, DELETE"),
        Table("poll_seal", of: .complexes, "SELECT, INSERT, DELETE"),
        Table("poll_sealed_ballot", of: .complexes, "SELECT, INSERT, DELETE"),
        Table("poll_unsealed", of: .complexes, "SELECT, DELETE"),
    ]

    static var statements: [Statement] {
        [
            insertSalt, insertSealed, countSealed, sealedPage, openBallotBox,
            insertOpened, destroyBallotBox, deleteSalt, deleteSealed, dueToDestroy, unsealed,
            unsealedPage, insertSealedSet, deleteUnsealed, noteEmptied,
            takeUnsealed,
        ]
    }
}
