// The calendar: windows, and what the office may write into it.
import TestSupport
import Testing

@Suite(.served(cache: .redis), .serialized) struct ScheduleTests {
    typealias Person = SampleComplexes.Person

    private static let fields = """
        schedule { id revision title description location category startsAt endsAt isAllDay }
        clientMutationId
        """

    private static func make(
        _ changes: JSON = [:], as person: Person? = Office.staff
    ) async throws -> JSON {
        _ = try await Office.served()
        let input: JSON = [
            "apartmentId": .string(Office.apartment), "title": "승강기 점검",
            "startsAt": "2027-03-02T10:00:00+09:00", "endsAt": "2027-03-02T12:00:00+09:00",
        ]
        return try await Office.act(
            "scheduleCreate", input.with(changes), as: person, returning: fields)
    }

    @Test func `the office creates, changes and deletes an event`() async throws {
        let made = try await Self.make(["location": "103동", "category": "INSPECTION"])
        #expect(made.codes.isEmpty)
        let event = made["schedule"]
        #expect(event["startsAt"] == "2027-03-02T01:00:00Z")
        #expect(event["isAllDay"] == false)
        let changed = try await Office.act(
            "scheduleUpdate",
            [
                "scheduleId": event["id"], "endsAt": "2027-03-02T04:00:00Z", "location": nil,
                "expectedRevision": 1,
            ], as: Office.manager,
            returning: "schedule { revision endsAt location title category }")
        #expect(
            changed["schedule"] == [
                "revision": 2, "endsAt": "2027-03-02T04:00:00Z", "location": nil,
                "title": "승강기 점검", "category": "INSPECTION",
            ])
        let stale = try await Office.act(
            "scheduleUpdate",
            ["scheduleId": event["id"], "title": "x", "expectedRevision": 1], as: Office.staff)
        #expect(stale.codes == ["STALE_REVISION"])
        #expect(stale["userErrors"][0]["currentRevision"] == 2)
        let gone = try await Office.act(
            "scheduleDelete", ["scheduleId": event["id"]], as: Office.staff,
            returning: "deletedScheduleId")
        #expect(gone["deletedScheduleId"] == event["id"])
        let again = try await Office.act(
            "scheduleDelete", ["scheduleId": event["id"]], as: Office.staff)
        #expect(again.codes == ["NOT_FOUND"])
    }

    @Test func `every problem of an event is reported, with its field`() async throws {
        let payload = try await Self.make([
            "title": "", "description": .string(String(repeating: "a", count: 5_001)),
            "location": .string(String(repeating: "가", count: 101)),
            "endsAt": "2027-03-02T09:59:59+09:00",
        ])
        #expect(payload.codes == ["REQUIRED", "TOO_LONG", "TOO_LONG", "OUT_OF_RANGE"])
        #expect(payload.fields == ["title", "description", "location", "endsAt"])
        let control = try await Self.make(["title": "가\u{7}나"])
        #expect(control.codes == ["BAD_FORMAT"])
        let day = try await Self.make(["endsAt": "2028-03-02T10:00:00.001+09:00"])
        #expect(day.codes == ["OUT_OF_RANGE"], "366 days and a millisecond")
        let long = try await Self.make(["endsAt": "2028-03-02T10:00:00+09:00"])
        #expect(long.codes.isEmpty, "366 days")
        let nulls = try await Office.act(
            "scheduleUpdate",
            [
                "scheduleId": long["schedule"]["id"], "title": nil, "startsAt": nil,
                "endsAt": nil, "isAllDay": nil, "category": nil,
            ], as: Office.staff)
        #expect(nulls.codes == .init(repeating: "REQUIRED", count: 5))
        let moved = try await Office.act(
            "scheduleUpdate",
            ["scheduleId": long["schedule"]["id"], "startsAt": "2029-01-01T00:00:00Z"],
            as: Office.staff)
        #expect(moved.codes == ["OUT_OF_RANGE"], "the end stays before it")
        let instant = try await Self.make(["endsAt": "2027-03-02T10:00:00+09:00"])
        #expect(instant.codes.isEmpty, "an event may have no length")
        #expect(try await Self.make(["clientMutationId": ""]).codes == ["REQUIRED"])
    }

    @Test func `the database itself refuses an event that ends before it starts, or is too long`()
        async throws
    {
        _ = try await Office.served()
        for (end, constraint) in [
            ("2026-12-31Z", "schedule_ends_after_start"), ("2028-01-03Z", "schedule_length"),
        ] {
            let error = await #expect(throws: TestServices.Failure.self) {
                try await Office.sql(
                    """
                    INSERT INTO schedule (apartment_id, id, title, starts_at, ends_at)
                    VALUES (1, gen_random_uuid(), 'x', '2027-01-01Z', '\(end)')
                    """)
            }
            #expect(error?.description.contains(constraint) == true)
        }
    }

    @Test func `the same clientMutationId creates one event, with other content it is a conflict`()
        async throws
    {
        let first = try await Self.make(["clientMutationId": "once", "title": "한 번"])
        let again = try await Self.make(["clientMutationId": "once", "title": "한 번"])
        #expect(first.codes.isEmpty)
        #expect(again == first)
        #expect(again["clientMutationId"] == "once")
        let other = try await Self.make(["clientMutationId": "once", "title": "두 번"])
        #expect(other.codes == ["IDEMPOTENCY_CONFLICT"])
        let count = try await Office.sql("SELECT count(*) FROM schedule WHERE title LIKE '% 번'")
        #expect(count == "1")
    }

    @Test func `only the office of the complex writes events`() async throws {
        let made = try await Self.make()
        for (person, code) in Office.strangers {
            #expect(
                try await Self.make(as: person).codes == [code], "\(String(describing: person))")
        }
        for (person, code, _) in Office.outsiders {
            for (mutation, more) in [
                ("scheduleUpdate", ["title": "x"] as JSON), ("scheduleDelete", [:]),
            ] {
                let id: JSON = ["scheduleId": made["schedule"]["id"]]
                let payload = try await Office.act(mutation, id.with(more), as: person)
                #expect(payload.codes == [code], "\(String(describing: person)) \(mutation)")
            }
        }
    }

    private static let window = """
        query ($a: ID!, $from: DateTime!, $to: DateTime!, $first: Int, $after: String, $last: Int)
            { apartment(id: $a) { schedules(from: $from, to: $to, first: $first, after: $after,
            last: $last) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } }
        """

    private static func titles(
        _ from: String, _ to: String, _ more: JSON = [:]
    ) async throws -> (titles: [String], page: JSON) {
        let data = try await Office.ask(
            window,
            (["a": .string(Office.apartment), "from": .string(from), "to": .string(to)] as JSON)
                .with(more), as: .resident(of: 1))
        let page = data["apartment"]["schedules"]
        return (page["nodes"].items.compactMap { $0["title"].string }, page)
    }

    @Test func `a window shows events that overlap it, by start, and none that only touch it`()
        async throws
    {
        _ = try await Office.served()
        try await Office.sql(
            """
            INSERT INTO schedule (apartment_id, id, title, starts_at, ends_at)
            SELECT 1, gen_random_uuid(), t, s::timestamptz, e::timestamptz FROM (VALUES
                ('year', '2029-05-02Z', '2030-05-03Z'), ('ends at', '2030-04-30Z', '2030-05-01Z'),
                ('into', '2030-04-30 01:00Z', '2030-05-01 01:00Z'),
                ('point at', '2030-05-01Z', '2030-05-01Z'),
                ('inside', '2030-05-02Z', '2030-05-02Z'), ('out of', '2030-05-31Z', '2030-06-09Z'),
                ('next', '2030-06-01Z', '2030-06-02Z'), ('over', '2030-04-01Z', '2030-07-01Z'),
                ('before', '2030-03-01Z', '2030-03-02Z')) AS v (t, s, e)
            """)
        let (from, to) = ("2030-05-01T00:00:00Z", "2030-06-01T00:00:00Z")
        let all = ["year", "over", "into", "point at", "inside", "out of"]
        let (titles, page) = try await Self.titles(from, to)
        #expect(titles == all)
        #expect(page["totalCount"] == 6)
        #expect(try await Self.titles(from, to, ["last": 2]).titles == ["inside", "out of"])
        var paged: [String] = []
        var cursor: JSON = nil
        for _ in 1...6 {
            let part = try await Self.titles(from, to, ["first": 1, "after": cursor])
            paged += part.titles
            cursor = part.page["pageInfo"]["endCursor"]
        }
        #expect(paged == all)
        // A window without length is a moment: events that have started and not ended.
        #expect(try await Self.titles(from, from).titles == ["year", "over", "into", "point at"])
        #expect(try await Self.titles("2030-05-01T09:00:00+09:00", from).titles.count == 4)
    }

    @Test func `a window has at most 400 days, and must not be reversed`() async throws {
        _ = try await Office.served()
        for (from, to, code) in [
            ("2030-01-01T00:00:00Z", "2031-02-05T00:00:00Z", nil),
            ("2030-01-01T00:00:00Z", "2031-02-05T00:00:00.001Z", "BAD_USER_INPUT"),
            ("2030-01-01T00:00:00.001Z", "2030-01-01T00:00:00Z", "BAD_USER_INPUT"),
        ] {
            let answer = try await Served.current.server.post(
                Self.window,
                ["a": .string(Office.apartment), "from": .string(from), "to": .string(to)],
                token: Person.resident(of: 1).token)
            #expect(answer.codes == [code].compactMap(\.self), "\(from) \(to)")
        }
    }
}
