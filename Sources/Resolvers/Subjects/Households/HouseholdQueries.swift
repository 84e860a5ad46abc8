// SQL for reading households.

import Postgres

enum HouseholdColumn: Int, ComplexColumn {
    static let alias = "h"

    case apartmentID, id, buildingID, unit, occupancy, revision
    // Building and unit as lists order them; only in pages.
    case nameOrder, unitOrder
}

enum HouseholdQueries {
    static let byKey = Statement.byKey(
        HouseholdColumn.self, "households_by_key", of: "household", before: .nameOrder)

    /// The households of complexes, by building and unit.
    static let list = ListStatements(
        ListDefinition<HouseholdColumn>(
            name: "households",
            source: { list in
                """
                building b JOIN household h
                    ON h.apartment_id = \(list.complex) AND h.building_id = b.id
                """
            }, selected: "h.*, b.name_order",
            conditions: { ["b.apartment_id = \($0.complex)"] }, filters: filters,
            orders: [.buildingAndUnit], key: .uuid(.id)))

    /// Building, occupancy, a pattern of the unit, whether a verified member lives there.
    private static let filters = [
        ListFilter(.uuid) { _, value in "b.id = \(value[0])" },
        ListFilter(.text) { _, value in "h.occupancy = \(value[0])" },
        ListFilter(.text) { _, value in "h.unit_key LIKE \(value[0])" },
        ListFilter(.bool) { list, value in
            """
            \(value[0]) = EXISTS (SELECT FROM membership m
                WHERE m.apartment_id = \(list.complex) AND m.household_id = h.id
                    AND m.status = 'VERIFIED')
            """
        },
    ]
}

extension HouseholdQueries: StatementSet {
    static let tables = [
        Table("household", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("household_phone", of: .complexes, "SELECT, INSERT, DELETE"),
    ]

    static var statements: [Statement] {
        [byKey] + list.all
    }
}
