// Calendar events as objects, and their lists.

import GraphQLCore
import Postgres
import Schema

extension ScheduleRows: ComplexRows {
    /// Events with the selected columns.
    init(_ schedules: Records<ScheduleColumn>, _ selection: Selection) {
        let column = SelectedColumns(schedules, selection)
        self.init(
            count: schedules.count, payload: schedules,
            id: column.ids(ScheduleFields.id, .schedule),
            revision: column(ScheduleFields.revision, .revision),
            title: column(ScheduleFields.title, .title),
            description: column(ScheduleFields.description, .description),
            location: column(ScheduleFields.location, .location),
            category: column.names(ScheduleFields.category, .category, ScheduleCategory.names),
            startsAt: column(ScheduleFields.startsAt, .startsAt),
            endsAt: column(ScheduleFields.endsAt, .endsAt),
            isAllDay: column(ScheduleFields.isAllDay, .isAllDay))
    }

    var records: Records<ScheduleColumn> { payload(Records<ScheduleColumn>.self) }
}

typealias ScheduleList = RequestedList<ScheduleColumn>

extension RequestedList<ScheduleColumn> {
    /// The longest window, in days.
    private static var maximumWindowDays: Int64 { 400 }

    /// The events of complexes in a window.
    init(
        _ arguments: ApartmentSchedulesArguments, in apartments: [Int32], _ signer: CursorSigner
    ) throws(FieldError) {
        let (from, to) = (arguments.from, arguments.to)
        // A window without length is a moment.
        let end = max(to.microseconds, from.microseconds + 1)
        try self.init(
            ScheduleQueries.list, arguments, name: "schedules", .fixed(),
            of: .apartments(
                apartments,
                [
                    .timestamptz(Timestamp(from)),
                    .timestamptz(Timestamp(DateTime(microseconds: end))),
                ]), topic: .office, signer: signer)
        guard to >= from else { throw .badUserInput("to must not be before from.") }
        guard
            to.microseconds - from.microseconds
                <= Self.maximumWindowDays * Timestamp.microsecondsOfDay
        else { throw .badUserInput("The window has at most \(Self.maximumWindowDays) days.") }
    }
}
