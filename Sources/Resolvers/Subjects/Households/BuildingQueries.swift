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
                WHERE h.apartment_id = $1 AND h.building_id = b.id)
            """
        default: nil
        }
    }
}

enum BuildingQueries {
    static let byKey = Statement.byKey(BuildingColumn.self, "buildings_by_key", of: "building")

    /// The buildings of the complex `$1`, in their order.
    static let ofApartments = Statement(
        "buildings_of_apartments",
        """
        SELECT 1::int8, \(BuildingColumn.list())
        FROM building b WHERE b.apartment_id = $1
        ORDER BY b.name_order, b.id LIMIT \(Households.buildingLimit)
        """,
        [.int4])

    /// The building of the name key `$2` in the complex `$1`.
    static let byName = Statement(
        "buildings_by_name",
        """
        SELECT 1::int8, \(BuildingColumn.list())
        FROM building b WHERE b.apartment_id = $1 AND b.name_key = $2
        """,
        [.int4, .text])
}

extension BuildingQueries: StatementSet {
    static let tables = [Table("building", of: .complexes, "SELECT, INSERT")]

    static var statements: [Statement] {
        [byKey, ofApartments, byName]
    }
}
