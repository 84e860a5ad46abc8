// SQL that changes buildings and households.

import Postgres

enum HouseholdChangeQueries {
    private static let lock = Statement(
        "household_lock",
        "SELECT FROM household WHERE apartment_id = $1 AND id = $2 FOR KEY SHARE",
        [.int4, .uuid], access: .write)

    private static let upsertBuildings = Statement(
        "buildings_upsert",
        """
        INSERT INTO building (apartment_id, id, name, name_key)
        SELECT $1, i.id, i.name, i.name_key
        FROM unnest($2::uuid[], $3::text[], $4::text[]) AS i (id, name, name_key)
        ORDER BY i.name_key
        ON CONFLICT (apartment_id, name_key) DO NOTHING
        """,
        [.int4, .uuidArray, .textArray, .textArray], access: .write)

    private static let countBuildings = Statement(
        "buildings_count", "SELECT count(*)::int4 FROM building WHERE apartment_id = $1",
        [.int4], access: .write)

    // An unchanged row keeps its revision. In the order of keys, so that two concurrent rosters do
    // not deadlock.
    private static let upsert = Statement(
        "households_upsert",
        """
        WITH input AS (
            SELECT i.*, b.id AS building_id
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
                WITH ORDINALITY AS i (id, building_key, unit, unit_key, occupancy, ord)
            JOIN building b ON b.apartment_id = $1 AND b.name_key = i.building_key
        ), stored AS (
            INSERT INTO household AS h
                (apartment_id, id, building_id, unit, unit_key, occupancy, is_on_roster)
            SELECT $1, id, building_id, unit, unit_key, occupancy, true FROM input
            ORDER BY building_id, unit_key
            ON CONFLICT (apartment_id, building_id, unit_key) DO UPDATE
            SET occupancy = excluded.occupancy, is_on_roster = true,
                revision = h.revision
                    + (h.occupancy <> excluded.occupancy OR NOT h.is_on_roster)::int4,
                updated_at = $7
            RETURNING id, building_id, unit_key
        )
        SELECT s.id, s.id = i.id
        FROM input i JOIN stored s ON s.building_id = i.building_id AND s.unit_key = i.unit_key
        ORDER BY i.ord
        """,
        [.int4, .uuidArray, .textArray, .textArray, .textArray, .textArray, .timestamptz],
        access: .write)

    private static let clearPhones = Statement(
        "household_phones_clear",
        "DELETE FROM household_phone WHERE apartment_id = $1 AND household_id = ANY ($2)",
        [.int4, .uuidArray], access: .write)

    private static let insertPhones = Statement(
        "household_phones_insert",
        """
        INSERT INTO household_phone (apartment_id, household_id, phone_hash)
        SELECT h.apartment_id, h.id, decode(p.hash, 'hex')
        FROM unnest($2::uuid[], $3::text[]) AS p (household_id, hash)
        JOIN household h ON h.apartment_id = $1 AND h.id = p.household_id
        ON CONFLICT DO NOTHING
        """,
        [.int4, .uuidArray, .textArray], access: .write)

    /// One line of the roster.
    struct Row: Sendable {
        let building: String
        let buildingKey: String
        let unit: String
        let unitKey: String
        let occupancy: String
    }

    /// Whether the household exists; it is locked until the transaction ends.
    static func lock(
        _ household: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await !transaction.query(
            lock, [.int4(household.apartment), .uuid(household.uuid)]
        ).isEmpty
    }

    /// Stores the roster's lines; returns the household of each and whether it is new.
    static func upsert(
        _ rows: [Row], in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> [(id: PostgresUUID, isNew: Bool)] {
        var buildings: [String: String] = [:]
        for row in rows where buildings[row.buildingKey] == nil {
            buildings[row.buildingKey] = row.building
        }
        let names = buildings.sorted { $0.key < $1.key }
        _ = try await transaction.query(
            upsertBuildings,
            [
                .int4(apartment), .uuidArray(names.map { _ in .timeOrdered() }),
                .textArray(names.map(\.value)), .textArray(names.map(\.key)),
            ])
        let stored = try await transaction.query(
            upsert,
            [
                .int4(apartment), .uuidArray(rows.map { _ in .timeOrdered() }),
                .textArray(rows.map(\.buildingKey)), .textArray(rows.map(\.unit)),
                .textArray(rows.map(\.unitKey)), .textArray(rows.map(\.occupancy)),
                .timestamptz(try await transaction.now()),
            ])
        return try stored.map { row throws(PostgresError) in
            try (stored.uuid(row, 0), stored.bool(row, 1))
        }
    }

    static func buildingCount(
        of apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        Int(try await transaction.query(countBuildings, [.int4(apartment)]).int32(0, 0))
    }

    /// Replaces the phones of households by these hashes.
    static func replacePhones(
        _ phones: [(household: PostgresUUID, hashes: [[UInt8]])], in apartment: Int32,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        if phones.isEmpty { return }
        _ = try await transaction.query(
            clearPhones, [.int4(apartment), .uuidArray(phones.map(\.household))])
        let pairs = phones.flatMap { entry in entry.hashes.map { (entry.household, $0) } }
        _ = try await transaction.query(
            insertPhones,
            [
                .int4(apartment), .uuidArray(pairs.map(\.0)),
                .textArray(pairs.map { Hexadecimal.text($0.1) }),
            ])
    }
}

extension HouseholdChangeQueries: StatementSet {
    static var statements: [Statement] {
        [lock, upsertBuildings, countBuildings, upsert, clearPhones, insertPhones]
    }
}
