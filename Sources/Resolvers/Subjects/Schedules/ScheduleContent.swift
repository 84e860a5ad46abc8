// The content of a calendar event, and its rules.

import Postgres
import Schema

/// The fields of an event that people write.
struct ScheduleContent: Sendable {
    /// The longest event, in days.
    static let maximumDays: Int64 = 366

    static let titleRule = TextRule(.title, 1...200)
    static let descriptionRule = TextRule(.description, 0...5_000, multiline: true)
    static let locationRule = TextRule(.location, 0...100)

    var title: String
    var description: String?
    var location: String?
    var category: ScheduleCategory
    var startsAt: Timestamp
    var endsAt: Timestamp
    var isAllDay: Bool
    /// Its buildings; empty for the whole complex.
    var audience: [PostgresUUID]

    init(
        title: String, description: String?, location: String?, category: ScheduleCategory,
        startsAt: Timestamp, endsAt: Timestamp, isAllDay: Bool, audience: [PostgresUUID]
    ) {
        self.title = title
        self.description = description
        self.location = location
        self.category = category
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.isAllDay = isAllDay
        self.audience = audience
    }

    /// An event to be created.
    init(_ input: ScheduleCreateInput, in apartment: Int32, _ problems: inout InputProblems) {
        title = problems.text(input.title, Self.titleRule, "title")
        description = problems.optionalText(
            input.description, Self.descriptionRule, "description")
        location = problems.optionalText(input.location, Self.locationRule, "location")
        category = input.category.value ?? .other
        startsAt = Timestamp(input.startsAt)
        endsAt = Timestamp(input.endsAt)
        isAllDay = input.isAllDay.value ?? false
        audience = Audience.buildings(
            input.audienceBuildingIds.value ?? [], in: apartment, &problems)
        checkTimes(&problems)
    }

    /// Absent fields are unchanged.
    mutating func apply(
        _ input: ScheduleUpdateInput, in apartment: Int32, _ problems: inout InputProblems
    ) {
        if let title = problems.unlessNull(input.title, "title") {
            self.title = problems.text(title, Self.titleRule, "title")
        }
        if !input.description.isAbsent {
            description = problems.optionalText(
                input.description, Self.descriptionRule, "description")
        }
        if !input.location.isAbsent {
            location = problems.optionalText(input.location, Self.locationRule, "location")
        }
        category = problems.changed(category, input.category, "category")
        if let start = problems.unlessNull(input.startsAt, "startsAt") {
            startsAt = Timestamp(start)
        }
        if let end = problems.unlessNull(input.endsAt, "endsAt") { endsAt = Timestamp(end) }
        isAllDay = problems.changed(isAllDay, input.isAllDay, "isAllDay")
        if !input.audienceBuildingIds.isAbsent {
            audience = Audience.buildings(
                input.audienceBuildingIds.value ?? [], in: apartment, &problems)
        }
        checkTimes(&problems)
    }

    private func checkTimes(_ problems: inout InputProblems) {
        if endsAt < startsAt {
            problems.add(.outOfRange(.endsBeforeStart, "endsAt"))
        } else if endsAt.microseconds - startsAt.microseconds
            > Self.maximumDays * Timestamp.microsecondsOfDay
        {
            problems.add(.outOfRange(.eventTooLong(Int(Self.maximumDays)), "endsAt"))
        }
    }

    /// The names of the fields in which two events differ.
    func changes(from old: ScheduleContent) -> [String] {
        [
            title.isIdentical(to: old.title) ? nil : "title",
            description == old.description ? nil : "description",
            location == old.location ? nil : "location",
            category == old.category ? nil : "category",
            startsAt == old.startsAt ? nil : "startsAt", endsAt == old.endsAt ? nil : "endsAt",
            isAllDay == old.isAllDay ? nil : "isAllDay",
            Set(audience) == Set(old.audience) ? nil : "audience",
        ].compactMap(\.self)
    }

    /// The input described by an idempotency key.
    var canonical: [UInt8] {
        var out = ByteWriter()
        out.text(title)
        out.text(description ?? "")
        out.text(location ?? "")
        out.text(category.name)
        out.integer(startsAt.microseconds)
        out.integer(endsAt.microseconds)
        out.byte(isAllDay ? 1 : 0)
        for building in audience { out.uuid(building) }
        return out.bytes
    }
}

extension Timestamp {
    static let microsecondsOfDay: Int64 = 86_400_000_000
}
