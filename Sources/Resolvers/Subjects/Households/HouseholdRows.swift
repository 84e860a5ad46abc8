// Buildings and households as objects.

import GraphQLCore
import Schema

extension HouseholdRows: ComplexRows {
    /// Households with the selected columns.
    init(_ households: Records<HouseholdColumn>, _ selection: Selection) {
        let column = SelectedColumns(households, selection)
        self.init(
            count: households.count, payload: households,
            id: column.ids(HouseholdFields.id, .household),
            revision: column(HouseholdFields.revision, .revision),
            unit: column(HouseholdFields.unit, .unit),
            occupancy: column.names(
                HouseholdFields.occupancy, .occupancy, OccupancyStatus.names))
    }

    var records: Records<HouseholdColumn> { payload(Records<HouseholdColumn>.self) }
}

extension BuildingRows: ComplexRows {
    /// Buildings with the selected columns.
    init(_ buildings: Records<BuildingColumn>, _ selection: Selection) {
        let column = SelectedColumns(buildings, selection)
        self.init(
            count: buildings.count, payload: buildings,
            id: column.ids(BuildingFields.id, .building),
            name: column(BuildingFields.name, .name),
            householdCount: column(BuildingFields.householdCount, .householdCount))
    }
}
