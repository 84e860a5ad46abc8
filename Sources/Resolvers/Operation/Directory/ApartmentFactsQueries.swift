// SQL of the government's basis information. The import's statements run on its session and name no
// complex: no request reaches them.

import Postgres

enum ApartmentFactsColumn: Int, TableColumn {
    static let alias = "f"

    case householdCount, buildingCount, approvedOn, heating, corridorType, managementType, saleType
    case officePhone, homepage, importedAt

    var expression: String? {
        self == .approvedOn ? "to_char(f.approved_on, 'YYYY-MM-DD')" : nil
    }
}

enum ApartmentFactsQueries {
    /// Facts of the complexes `$1`.
    static let byNumber = Statement(
        "apartment_facts_by_number",
        """
        SELECT k.ord, \(ApartmentFactsColumn.list())
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (id, ord)
        JOIN apartment_facts f ON f.apartment_id = k.id
        ORDER BY k.ord
        """,
        [.int4Array])

    /// A complex whose facts are requested.
    struct Place: Sendable {
        let apartment: Int32
        let kaptCode: String
    }

    // Provinces by the first two digits of the legal code; empty for the whole country.
    private static let isOfProvinces =
        "(cardinality($1::text[]) = 0 OR left(bjd_code, 2) = ANY ($1))"

    private static let countOfProvinces = Statement(
        "apartment_facts_places_count",
        "SELECT count(*)::int4 FROM apartment WHERE \(isOfProvinces)", [.textArray])

    static func count(
        in provinces: [String], _ session: PostgresSession
    ) async throws(PostgresError) -> Int {
        Int(try await session.query(countOfProvinces, [.textArray(provinces)]).int32(0, 0))
    }

    private static let places = Statement(
        "apartment_facts_places",
        """
        SELECT id, kapt_code FROM apartment
        WHERE \(isOfProvinces) AND kapt_code > $2 ORDER BY kapt_code LIMIT $3
        """,
        [.textArray, .text, .int8])

    /// The next complexes of some provinces, by code.
    static func next(
        _ limit: Int, after kaptCode: String, in provinces: [String], _ session: PostgresSession
    ) async throws(PostgresError) -> [Place] {
        let rows = try await session.query(
            places, [.textArray(provinces), .text(kaptCode), .int8(Int64(limit))])
        return try rows.map { row throws(PostgresError) in
            try Place(apartment: rows.int32(row, 0), kaptCode: rows.text(row, 1))
        }
    }

    // An address that is missing this time is kept.
    private static let storing = Statement(
        "apartment_facts_store",
        """
        WITH incoming AS (
            SELECT * FROM unnest($1::int4[], $2::int4[], $3::int4[], $4::text[], $5::text[],
                $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
                $12::text[]) AS row (id, households, buildings, approved_on, heating, corridor,
                management, sale, phone, homepage, lot_address, road_address)
        ), addressed AS (
            UPDATE apartment AS a
            SET lot_address = coalesce(i.lot_address, a.lot_address),
                road_address = coalesce(i.road_address, a.road_address),
                revision = a.revision + 1, updated_at = danji_now()
            FROM incoming AS i
            WHERE a.id = i.id AND (a.lot_address, a.road_address) IS DISTINCT FROM
                (coalesce(i.lot_address, a.lot_address), coalesce(i.road_address, a.road_address))
        )
        INSERT INTO apartment_facts AS f (apartment_id, household_count, building_count,
            approved_on, heating, corridor_type, management_type, sale_type, office_phone, homepage)
        SELECT id, households, buildings, approved_on::date, heating, corridor, management, sale,
            phone, homepage
        FROM incoming
        ON CONFLICT (apartment_id) DO UPDATE SET household_count = excluded.household_count,
            building_count = excluded.building_count, approved_on = excluded.approved_on,
            heating = excluded.heating, corridor_type = excluded.corridor_type,
            management_type = excluded.management_type, sale_type = excluded.sale_type,
            office_phone = excluded.office_phone, homepage = excluded.homepage,
            imported_at = excluded.imported_at
        """,
        [
            .int4Array, .int4Array, .int4Array, .textArray, .textArray, .textArray, .textArray,
            .textArray, .textArray, .textArray, .textArray, .textArray,
        ], access: .write)

    static func store(
        _ rows: [(apartment: Int32, facts: ApartmentFactsRow)], _ session: PostgresSession
    ) async throws(PostgresError) {
        let facts = rows.map(\.facts)
        let texts: [KeyPath<ApartmentFactsRow, String?>] = [
            \.approvedOn, \.heating, \.corridorType, \.managementType, \.saleType, \.officePhone,
            \.homepage, \.lotAddress, \.roadAddress,
        ]
        _ = try await session.query(
            storing,
            [
                .int4Array(rows.map(\.apartment)),
                .nullableInt4Array(facts.map(\.householdCount)),
                .nullableInt4Array(facts.map(\.buildingCount)),
            ] + texts.map { text in .nullableTextArray(facts.map { $0[keyPath: text] }) })
    }
}

extension ApartmentFactsQueries: StatementSet {
    static let tables = [Table("apartment_facts", of: .everyone, "SELECT, INSERT, UPDATE")]

    static var statements: [Statement] {
        [byNumber, countOfProvinces, places, storing]
    }
}
