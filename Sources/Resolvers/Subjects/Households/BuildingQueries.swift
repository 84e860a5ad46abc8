// SQL of buildings.

import Postgres

enum BuildingColumn: Int, ComplexColumn {
    static let alias = "b"

    case apartmentID, id, name, householdCount

    var expression: String? {
        switch self {
        case .householdCount:
            """
            (SELECT count(*)::int4 FROM household h
                WHERE h.apartment_id = b.apartment_id AND h.building_id = b.id)
            """
        default: nil
        }
    }
}

enum BuildingQueries {
    static let byKey = Statement.byKey(BuildingColumn.self, "buildings_by_key", of: "building")

    /// The buildings of each complex of `$1`, in their order.
    static let ofApartments = Statement(
        "buildings_of_apartments",
        """
        SELECT k.ord, \(BuildingColumn.list())
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (apartment_id, ord)
        CROSS JOIN LATERAL (
            SELECT * FROM building b WHERE b.apartment_id = k.apartment_id
            ORDER BY b.name_order, b.id LIMIT \(Households.buildingLimit)
        ) b
        ORDER BY k.ord, b.name_order, b.id
        """,
        [.int4Array])

    /// The building of the name key `$2` in each complex of `$1`.
    static let byName = Statement(
        "buildings_by_name",
        """
        SELECT k.ord, \(BuildingColumn.list())
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (apartment_id, ord)
        JOIN building b ON b.apartment_id = k.apartment_id AND b.name_key = $2
        ORDER BY k.ord
        """,
        [.int4Array, .text])
}

extension BuildingQueries: StatementSet {
    static var statements: [Statement] {
        [byKey, ofApartments, byName]
    }
}
