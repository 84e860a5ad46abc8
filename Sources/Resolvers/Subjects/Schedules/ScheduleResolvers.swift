// The calendar: the events that overlap a window, one event by ID, and the fields of an event.

public import GraphQLCore
import Postgres
public import Schema

extension Schedules {
    public func schedules(
        of apartment: ApartmentRows, _ arguments: ApartmentSchedulesArguments,
        selecting selection: Selection
    ) async -> One<ScheduleConnectionRows> {
        await pages(of: apartment.count, selection, ScheduleRows.init) {
            try ScheduleList(arguments, in: apartment.ids, application.signer)
        }
    }

    /// Events by key, null where missing or in a complex that the viewer may not read.
    func schedules(_ keys: [TenantKey?], _ selection: Selection) async -> One<ScheduleRows> {
        await readable(keys, loaders.schedules) { ScheduleRows($0, selection) }
    }

    public func audience(of schedule: ScheduleRows, selecting selection: Selection) async
        -> Many<BuildingRows>
    {
        await audiences(schedule.records, .audience, selection)
    }
}

extension RequestLoaders {
    var schedules: RowLoader<ScheduleColumn> { rows(ScheduleQueries.byKey, .office) }
}
