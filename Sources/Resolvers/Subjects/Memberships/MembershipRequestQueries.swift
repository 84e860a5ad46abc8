// SQL of membership requests, and of their household.

package import Postgres

package enum MembershipRequestQueries {
    private static let openCount = Statement(
        "membership_open_requests",
        """
        SELECT count(*)::int4 FROM account_apartment p
        JOIN membership m ON m.apartment_id = p.apartment_id AND m.account_id = p.account_id
            AND m.status = 'PENDING'
        WHERE p.account_id = $1
        """,
        [.uuid], access: .write)

    // Keys belong to a complex, but a person's request is the same across complexes.
    private static let isKeyTaken = Statement(
        "membership_request_key",
        """
        SELECT EXISTS (SELECT FROM account_apartment p
            JOIN client_mutation m ON m.apartment_id = p.apartment_id
                AND m.account_id = p.account_id AND m.mutation = $3 AND m.key = $4
                AND m.created_at >= danji_now() - interval '24 hours'
            WHERE p.account_id = $1 AND p.apartment_id <> $2)
        """,
        [.uuid, .int4, .text, .text], access: .write)

    /// Whether an account gave a key to a request in another complex.
    static func isTaken(
        _ once: ClientMutation, of account: PostgresUUID, outside apartment: Int32,
        _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        guard let key = once.key else { return false }
        return try await transaction.query(
            isKeyTaken, [.uuid(account), .int4(apartment), .text(once.mutation), .text(key)]
        ).bool(0, 0)
    }

    private static let place = Statement(
        "household_of_claim",
        """
        SELECT EXISTS (SELECT FROM household WHERE apartment_id = $1 AND is_on_roster),
            EXISTS (SELECT FROM building b JOIN household h
                ON h.apartment_id = $1 AND h.building_id = b.id AND h.is_on_roster
                WHERE b.apartment_id = $1 AND b.name_key = $2),
            (SELECT h.is_on_roster FROM building b JOIN household h
                ON h.apartment_id = $1 AND h.building_id = b.id AND h.unit_key = $3
                WHERE b.apartment_id = $1 AND b.name_key = $2),
            (SELECT h.id FROM building b JOIN household h
                ON h.apartment_id = $1 AND h.building_id = b.id AND h.unit_key = $3
                WHERE b.apartment_id = $1 AND b.name_key = $2)
        """,
        [.int4, .text, .text], access: .write)

    private static let insertBuilding = Statement(
        "building_insert",
        """
        INSERT INTO building (apartment_id, id, name, name_key) VALUES ($1, $2, $3, $4)
        ON CONFLICT (apartment_id, name_key) DO NOTHING
        """,
        [.int4, .uuid, .text, .text], access: .write)

    private static let insertHousehold = Statement(
        "household_insert",
        """
        INSERT INTO household (apartment_id, id, building_id, unit, unit_key)
        SELECT b.apartment_id, $2, b.id, $4, $5 FROM building b
        WHERE b.apartment_id = $1 AND b.name_key = $3
        ON CONFLICT (apartment_id, building_id, unit_key) DO NOTHING
        """,
        [.int4, .uuid, .text, .text, .text], access: .write)

    private static let insert = Statement(
        "membership_insert",
        """
        INSERT INTO membership (apartment_id, id, account_id, relation, household_id, claimed_name)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        [.int4, .uuid, .uuid, .text, .uuid, .bytea], access: .write)

    /// What is known about the building and unit of a request.
    struct Place: Sendable {
        let hasRoster: Bool
        let isBuildingOnRoster: Bool
        let isHouseholdOnRoster: Bool
        let household: PostgresUUID?
    }

    static func openCount(
        of account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        Int(try await transaction.query(openCount, [.uuid(account)]).int32(0, 0))
    }

    static func place(
        building: String, unit: String, in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> Place {
        let rows = try await transaction.query(
            place, [.int4(apartment), .text(building), .text(unit)])
        return try Place(
            hasRoster: rows.bool(0, 0), isBuildingOnRoster: rows.bool(0, 1),
            isHouseholdOnRoster: rows.optionalBool(0, 2) ?? false,
            household: rows.optionalUUID(0, 3))
    }

    /// Creates the household that a person claims, if it does not exist.
    static func insertHousehold(
        building: (name: String, key: String), unit: (name: String, key: String),
        in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            insertBuilding,
            [
                .int4(apartment), .uuid(.timeOrdered()), .text(building.name),
                .text(building.key),
            ])
        _ = try await transaction.query(
            insertHousehold,
            [
                .int4(apartment), .uuid(.timeOrdered()), .text(building.key), .text(unit.name),
                .text(unit.key),
            ])
    }

    package static func insert(
        _ membership: TenantKey, account: PostgresUUID, relation: String,
        household: PostgresUUID, sealedName: [UInt8], _ transaction: Transaction
    ) async throws(PostgresError) {
        try await MembershipChangeQueries.belong(account, to: membership.apartment, transaction)
        _ = try await transaction.query(
            insert,
            [
                .int4(membership.apartment), .uuid(membership.uuid), .uuid(account),
                .text(relation), .uuid(household), .bytea(sealedName),
            ])
    }
}

extension MembershipRequestQueries: StatementSet {
    package static var statements: [Statement] {
        [openCount, isKeyTaken, place, insertBuilding, insertHousehold, insert]
    }
}
