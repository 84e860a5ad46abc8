// The calendar: what overlaps a window, one event by ID, and the fields of an event.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    /// The longest window, in days.
    static let longestWindowDays: Int64 = 400

    public func schedules(
        of apartment: ApartmentRows, _ arguments: ApartmentSchedulesArguments,
        selecting selection: Selection
    ) async -> One<ScheduleConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        return await connection(ScheduleConnectionRows.self, parents: ids.count) {
            let request = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: "schedules", signer: application.signer)
            let list = try Self.scheduleList(ids, request, arguments.from, arguments.to)
            let pages = try await pages(of: list)
            return connection(ScheduleConnectionRows.self, list, pages, selection) {
                ScheduleRows(pages.table, $0)
            }
        }
    }

    private static func scheduleList(
        _ apartments: [Int32], _ request: PageRequest, _ from: DateTime, _ to: DateTime
    ) throws(FieldError) -> TenantList {
        guard to >= from else { throw .badUserInput("to must not be before from.") }
        guard
            to.microseconds - from.microseconds
                <= longestWindowDays * Timestamp.microsecondsOfDay
        else { throw .badUserInput("The window has at most \(longestWindowDays) days.") }
        // A window without length is the moment itself.
        let end = max(to.microseconds, from.microseconds + 1)
        let order = KeysetOrder.time(ScheduleQueries.Position.startsAt)
        return TenantList(
            name: "schedules", request: request, topic: .office, apartments: apartments,
            page: ScheduleQueries.page(isDescending: request.isBackward),
            count: ScheduleQueries.count,
            parameters: [
                .int4Array(apartments), .timestamptz(Timestamp(from)),
                .timestamptz(Timestamp(DateTime(microseconds: end))),
            ],
            place: order.place(request.cursor, isDescending: request.isBackward),
            describe: { out in
                out.integer(from.microseconds)
                out.integer(end)
            },
            cursor: { order.cursor(of: $0, $1, id: ScheduleQueries.Position.id) })
    }

    public func totalCount(of scheduleConnection: ScheduleConnectionRows) async -> Leaves {
        await totals(scheduleConnection.payload(ConnectionPayload.self), scheduleConnection.count)
    }

    /// Events by key, null where missing or in a complex that the viewer may not read.
    func schedules(_ keys: [TenantKey?], _ selection: Selection) async -> One<ScheduleRows> {
        do {
            let readable = try await readableKeys(keys)
            let loaded = try await schedules.byKey.load(readable.compactMap { $0 })
            return One(
                ScheduleRows(loaded.table, selection),
                link: Self.spread(loaded.link, over: readable))
        } catch {
            return .failed(
                ScheduleRows(StoredTable(count: 0, columns: []), selection), parents: keys.count,
                fault(error))
        }
    }

    public func apartment(of schedule: ScheduleRows, selecting selection: Selection) async
        -> One<ApartmentRows>
    {
        let payload = schedule.payload(SchedulePayload.self)
        return await apartments((0..<schedule.count).map(payload.apartment), selection)
    }

    public func audience(of schedule: ScheduleRows, selecting selection: Selection) async
        -> Many<BuildingRows>
    {
        let payload = schedule.payload(SchedulePayload.self)
        guard schedule.count > 0 else { return Many(BuildingRows(count: 0), ends: []) }
        return await audiences(
            (0..<schedule.count).map(payload.apartment),
            payload.table.text(ScheduleQueries.Position.audience), selection)
    }
}
