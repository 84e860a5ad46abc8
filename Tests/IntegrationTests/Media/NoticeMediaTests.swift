// Notices with files: a draft's are for its writers, a published one's for its audience.
import TestSupport
import Testing

@Suite(.served()) struct NoticeMediaTests {
    typealias Files = AttachedFiles
    typealias Person = SampleComplexes.Person
    private static let media = "notice { id revision state editedAt media { id fileName url } }"

    private static func make(
        _ media: [JSON], _ more: JSON = [:], as person: Person = Office.staff
    ) async throws -> JSON {
        let input: JSON = [
            "apartmentId": .string(Office.apartment), "title": "승강기 점검", "content": "붙임 참조",
            "mediaIds": .array(media),
        ]
        return try await Office.act(
            "noticeCreate", input.with(more), as: person, returning: Self.media)
    }

    private static func update(
        _ id: JSON, _ changes: JSON, as person: Person = Office.staff
    ) async throws -> JSON {
        try await Office.act(
            "noticeUpdate", JSON.object(["noticeId": id]).with(changes), as: person,
            returning: media)
    }

    private static let people: [(name: String, person: Person?)] = [
        ("staff", Office.staff), ("manager", Office.manager),
        ("commissioner", Office.commissioner), ("resident", .resident(of: 1, 1)),
        ("suspended", Office.suspended), ("foreign manager", Office.foreignManager),
        ("platform", .platformAdmin), ("applicant", .applicant), ("guest", .guest),
        ("stranger", .stranger), ("nobody", nil),
    ]
    private static let members: Set<String> = [
        "staff", "manager", "commissioner", "resident", "suspended",
    ]

    @Test func `a draft's files are visible to its writers until it is published`() async throws {
        _ = try await Office.served()
        let media = try await Files.uploads(2, by: Office.staff)
        let made = try await Self.make([media[1], media[0]])
        #expect(made.codes.isEmpty)
        #expect(Files.ids(made["notice"]) == [media[1], media[0]])
        #expect(try await Files.readers(of: media[0], among: Self.people) == ["staff", "manager"])
        let election = try await Files.uploads(1, by: Office.commissioner)
        let announced = try await Self.make(
            election, ["category": "ELECTION"], as: Office.commissioner)
        #expect(announced.codes.isEmpty)
        #expect(
            try await Files.readers(of: election[0], among: Self.people)
                == ["staff", "manager", "commissioner"])
        let id = made["notice"]["id"]
        let published = try await Office.act(
            "noticePublish", ["noticeId": id], as: Office.staff, returning: Self.media)
        #expect(Files.ids(published["notice"]) == [media[1], media[0]])
        #expect(try await Files.readers(of: media[0], among: Self.people) == Self.members)
        let listed = try await Office.ask(
            """
            query ($id: ID!) { apartment(id: $id) { notices(first: 50) {
                nodes { id media { id } } } } }
            """, ["id": .string(Office.apartment)], as: .resident(of: 1, 1))
        let row = listed["apartment"]["notices"]["nodes"].items.first { $0["id"] == id }
        #expect(row.map(Files.ids) == [media[1], media[0]])
        let gone = try await Office.act("noticeDelete", ["noticeId": id], as: Office.manager)
        #expect(gone.codes.isEmpty)
        #expect(try await Files.readers(of: media[0], among: Self.people) == ["staff"])
    }

    @Test func `files for a building are visible to those who live there`() async throws {
        let served = try await Office.served()
        try await served.complexes.sql(
            """
            INSERT INTO building (apartment_id, id, name, name_key)
            VALUES (1, sample_id(x'bb'::int, 1, 900), '102동', '102') ON CONFLICT DO NOTHING
            """)
        let media = try await Files.uploads(1, by: Office.staff)
        let building = GlobalID.text(tag: 34, 1, GlobalID.uuid(.household, 1, 900))
        let made = try await Self.make(
            media,
            ["publishAt": "2026-01-01T00:00:00Z", "audienceBuildingIds": [.string(building)]])
        #expect(made.codes.isEmpty)
        #expect(try await Files.readers(of: media[0], among: Self.people) == ["staff", "manager"])
    }

    @Test func `an unusable file leaves no notice and no change behind`() async throws {
        _ = try await Office.served()
        let media = try await Files.uploads(2, by: Office.staff)
        let first = try await Self.make([media[0]])
        let second = try await Self.make([])
        #expect(first.codes.isEmpty && second.codes.isEmpty)
        let bad = try await Files.bad(
            "mediaIds", by: Office.staff, taken: media[0], free: media[1], atMost: 10)
        for bad in bad {
            let made = try await Self.make(bad.ids, ["title": "남지 않을 공지"])
            #expect(made.codes == bad.codes && made.fields == bad.paths, "\(made)")
            let changed = try await Self.update(
                second["notice"]["id"], ["title": "남지 않을 제목", "mediaIds": .array(bad.ids)])
            #expect(changed.codes == bad.codes && changed.fields == bad.paths, "\(changed)")
        }
        let left = try await Office.sql("SELECT count(*) FROM notice WHERE title LIKE '남지 않을%'")
        #expect(left == "0")
        #expect(try await Self.make([media[1]]).codes.isEmpty)
    }

    @Test func `colleagues change the files of a published notice, and readers see it at once`()
        async throws
    {
        _ = try await Office.served()
        let media = try await Files.uploads(2, by: Office.staff)
        let added = try await Files.uploads(1, by: Office.manager)
        let made = try await Self.make(media, ["publishAt": "2026-01-01T00:00:00Z"])
        let id = made["notice"]["id"]
        #expect(made["notice"]["state"] == "PUBLISHED")
        func seen() async throws -> [JSON] {
            Files.ids(
                try await Office.ask(
                    "query ($id: ID!) { notice(id: $id) { media { id } } }", ["id": id],
                    as: .resident(of: 1, 2))["notice"])
        }
        #expect(try await seen() == media)
        #expect(Files.ids(try await Self.update(id, ["isPinned": true])["notice"]) == media)
        let same = try await Self.update(id, ["mediaIds": .array(media)])
        #expect(same["notice"]["revision"] == 2)
        let order = [added[0], media[1]]
        let changed = try await Self.update(id, ["mediaIds": .array(order)], as: Office.manager)
        #expect(changed.codes.isEmpty, "what is there may stay, whoever uploaded it")
        #expect(changed["notice"]["revision"] == 3 && !changed["notice"]["editedAt"].isNull)
        #expect(try await seen() == order)
        let back = try await Self.update(id, ["mediaIds": [media[0]]], as: Office.manager)
        #expect(back.codes == ["NOT_FOUND"], "what is not there is for its uploader to attach")
        let cleared = try await Self.update(id, ["mediaIds": nil])
        #expect(cleared.codes.isEmpty)
        #expect(try await seen() == [])
        let fields = try await Office.sql(
            """
            SELECT array_to_string(changed_fields, ',') FROM audit_event
            WHERE action = 'notice.update' AND 'media' = ANY (changed_fields)
                AND actor_id = \(SampleComplexes.rowID(.account, 1, 20)) LIMIT 1
            """)
        #expect(fields == "media")
    }
}
