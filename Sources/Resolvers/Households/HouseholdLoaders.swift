// Buildings and households by key, read through the cache under the version of the office's lists.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a household's fields need of it.
struct HouseholdPayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 {
        table.int32s(HouseholdQueries.Position.apartment)[row]
    }

    func key(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: table.uuids(HouseholdQueries.Position.id)[row])
    }

    func building(_ row: Int) -> TenantKey {
        TenantKey(
            apartment: apartment(row), uuid: table.uuids(HouseholdQueries.Position.building)[row])
    }
}

/// What the resolvers of a building's fields need of it.
struct BuildingPayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 { table.int32s(BuildingQueries.Position.apartment)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: table.uuids(BuildingQueries.Position.id)[row])
    }
}

/// Loaders of one request.
struct HouseholdLoaders: Sendable {
    let byKey: RowLoader
    let buildings: RowLoader

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(
            gate, HouseholdQueries.byKey, "household", topic: .office)
        buildings = application.rowLoader(gate, BuildingQueries.byKey, "building", topic: .office)
    }

    func forget() {
        byKey.forget()
        buildings.forget()
    }
}

extension HouseholdRows {
    /// Households as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = HouseholdQueries.Position
        let payload = HouseholdPayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(HouseholdFields.id) { GlobalID(.household, payload.key($0)) },
            revision: column(HouseholdFields.revision, Position.revision),
            unit: column(HouseholdFields.unit, Position.unit),
            occupancy: column.names(
                HouseholdFields.occupancy, Position.occupancy, OccupancyStatus.names))
    }
}

extension BuildingRows {
    /// Buildings as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = BuildingQueries.Position
        let payload = BuildingPayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(BuildingFields.id) { GlobalID(.building, payload.key($0)) },
            name: column(BuildingFields.name, Position.name),
            householdCount: column(BuildingFields.householdCount, Position.householdCount))
    }
}
