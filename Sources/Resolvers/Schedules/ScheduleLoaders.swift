// Events of the calendar by key, and as objects.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of an event's fields need of it.
struct SchedulePayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 { table.int32s(ScheduleQueries.Position.apartment)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: table.uuids(ScheduleQueries.Position.id)[row])
    }
}

/// Loaders of one request.
struct ScheduleLoaders: Sendable {
    let byKey: RowLoader

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(gate, ScheduleQueries.byKey, "schedule", topic: .office)
    }

    func forget() {
        byKey.forget()
    }
}

extension ScheduleRows {
    /// Events as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = ScheduleQueries.Position
        let payload = SchedulePayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(ScheduleFields.id) { GlobalID(.schedule, payload.key($0)) },
            revision: column(ScheduleFields.revision, Position.revision),
            title: column(ScheduleFields.title, Position.title),
            description: column(ScheduleFields.description, Position.description),
            location: column(ScheduleFields.location, Position.location),
            category: column.names(
                ScheduleFields.category, Position.category, ScheduleCategory.names),
            startsAt: column(ScheduleFields.startsAt, Position.startsAt),
            endsAt: column(ScheduleFields.endsAt, Position.endsAt),
            isAllDay: column(ScheduleFields.isAllDay, Position.isAllDay))
    }
}
