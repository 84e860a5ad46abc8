// SQL of the government's basis information.

import Postgres

enum ApartmentFactsQueries {
    /// Positions in the SELECT list.
    enum Position {
        static let householdCount = 1
        static let buildingCount = 2
        static let approvedOn = 3
        static let heating = 4
        static let corridorType = 5
        static let managementType = 6
        static let saleType = 7
        static let officePhone = 8
        static let homepage = 9
        static let importedAt = 10
    }

    /// Facts of the complexes `$1`.
    static let byNumber = Statement(
        "apartment_facts_by_number",
        """
        SELECT k.ord, f.household_count, f.building_count, to_char(f.approved_on, 'YYYY-MM-DD'),
            f.heating, f.corridor_type, f.management_type, f.sale_type, f.office_phone,
            f.homepage, f.imported_at
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (id, ord)
        JOIN apartment_facts f ON f.apartment_id = k.id
        ORDER BY k.ord
        """,
        [.int4Array])
}

extension ApartmentFactsQueries: StatementRoom {
    static var statements: [Statement] {
        [byNumber]
    }
}
