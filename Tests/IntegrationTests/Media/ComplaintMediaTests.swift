// Complaints with files: they are visible only to those who may read the complaint.
import TestSupport
import Testing

@Suite(.served()) struct ComplaintMediaTests {
    typealias Files = AttachedFiles
    private static let media = "complaint { id revision editedAt media { id fileName url } }"

    private static func file(_ media: [JSON], _ more: JSON = [:]) async throws -> JSON {
        try await Complaints.file(JSON.object(["mediaIds": .array(media)]).with(more))
    }

    private static func update(
        _ id: JSON, _ changes: JSON, as person: SampleComplexes.Person = Complaints.author
    ) async throws -> JSON {
        try await Office.act(
            "complaintUpdate", JSON.object(["complaintId": id]).with(changes), as: person,
            returning: media)
    }

    private static func seen(_ id: JSON, by person: SampleComplexes.Person?) async throws -> JSON {
        try await Office.ask(
            "query ($id: ID!) { complaint(id: $id) { media { id } } }", ["id": id], as: person)[
                "complaint"]
    }

    private static let people: [(name: String, person: SampleComplexes.Person?)] = [
        ("author", Complaints.author), ("housemate", Complaints.housemate),
        ("staff", Office.staff), ("manager", Office.manager),
        ("suspended staff", Office.suspendedStaff), ("neighbour", Complaints.neighbour),
        ("moderator", Office.moderator), ("commissioner", Office.commissioner),
        ("foreign manager", Office.foreignManager), ("platform", .platformAdmin),
        ("applicant", .applicant), ("guest", .guest), ("stranger", .stranger), ("nobody", nil),
    ]
    private static let affected: Set<String> = ["author", "housemate", "staff", "manager"]

    @Test
    func `a private complaint's files are for its readers only, and staff readings are recorded`()
        async throws
    {
        _ = try await Complaints.served()
        let media = try await Files.uploads(2, by: Complaints.author)
        let filed = try await Self.file([media[1], media[0]])
        #expect(filed.codes.isEmpty)
        let id = filed["complaint"]["id"]
        for (name, person) in Self.people {
            let complaint = try await Self.seen(id, by: person)
            let expected = Self.affected.contains(name) ? [media[1], media[0]] : []
            #expect(Files.ids(complaint) == expected, "\(name)")
        }
        let lines = """
            SELECT count(*) FROM audit_event WHERE action = 'complaint.viewPrivate'
                AND actor_id = \(SampleComplexes.rowID(.account, 1, 19))
                AND subject_id = \(try Complaints.row(id))
            """
        let before = try await Office.sql(lines)
        #expect(before == "1")
        #expect(try await Files.readers(of: media[0], among: Self.people) == Self.affected)
        #expect(try await Office.sql(lines) == "2", "a file by its ID is a look at the complaint")
    }

    @Test func `a public complaint's files are for all members, and not for outsiders`()
        async throws
    {
        _ = try await Complaints.served()
        let media = try await Files.uploads(1, by: Complaints.author)
        let filed = try await Self.file(media, ["visibility": "PUBLIC"])
        #expect(filed.codes.isEmpty)
        let insiders = Self.affected.union([
            "neighbour", "moderator", "commissioner", "suspended staff",
        ])
        #expect(try await Files.readers(of: media[0], among: Self.people) == insiders)
        let hidden = try await Self.update(
            filed["complaint"]["id"], ["visibility": "PRIVATE"])
        #expect(hidden.codes.isEmpty)
        #expect(
            try await Files.readers(of: media[0], among: Self.people) == Self.affected,
            "made private, the files are private")
    }

    @Test func `an unusable file leaves no complaint and no change behind`() async throws {
        _ = try await Complaints.served()
        let media = try await Files.uploads(2, by: Complaints.author)
        let first = try await Self.file([media[0]])
        let second = try await Self.file([], ["title": "파일 없는 민원"])
        #expect(first.codes.isEmpty && second.codes.isEmpty)
        let bad = try await Files.bad(
            "mediaIds", by: Complaints.author, taken: media[0], free: media[1], atMost: 10)
        for bad in bad {
            let filed = try await Self.file(bad.ids, ["title": "남지 않을 민원"])
            #expect(filed.codes == bad.codes && filed.fields == bad.paths, "\(filed)")
            #expect(filed["complaint"].isNull)
            let changed = try await Self.update(
                second["complaint"]["id"], ["title": "남지 않을 제목", "mediaIds": .array(bad.ids)])
            #expect(changed.codes == bad.codes && changed.fields == bad.paths, "\(changed)")
        }
        let left = try await Office.sql("SELECT count(*) FROM complaint WHERE title LIKE '남지 않을%'")
        #expect(left == "0")
        let good = try await Self.file([media[1]], ["title": "남을 민원"])
        #expect(good.codes.isEmpty, "what a refused complaint named stays free")
    }

    @Test func `replacing the files is an edit that all readers see immediately`()
        async throws
    {
        _ = try await Complaints.served()
        let media = try await Files.uploads(3, by: Complaints.author)
        let id = try await Self.file([media[0], media[1]])["complaint"]["id"]
        #expect(Files.ids(try await Self.seen(id, by: Office.staff)) == [media[0], media[1]])
        let absent = try await Self.update(id, ["location": "103동"])
        #expect(Files.ids(absent["complaint"]) == [media[0], media[1]], "absent means unchanged")
        let same = try await Self.update(id, ["mediaIds": [media[0], media[1]]])
        #expect(same["complaint"]["revision"] == 2)
        let swapped = try await Self.update(id, ["mediaIds": [media[2], media[0]]])
        #expect(Files.ids(swapped["complaint"]) == [media[2], media[0]])
        #expect(swapped["complaint"]["revision"] == 3)
        #expect(!swapped["complaint"]["editedAt"].isNull)
        #expect(Files.ids(try await Self.seen(id, by: Office.staff)) == [media[2], media[0]])
        let events = try await Complaints.seen(id, by: Complaints.author)["events"]["nodes"].items
        #expect(events.last?["fields"] == ["media"])
        #expect(try await Files.address(media[1], for: Office.staff) == nil, "taken off")
        let other = try await Self.file([media[1]], ["title": "다른 민원"])
        #expect(other.codes.isEmpty, "what was taken off is free")
        let cleared = try await Self.update(id, ["mediaIds": nil])
        #expect(cleared.codes.isEmpty && Files.ids(cleared["complaint"]).isEmpty)
        for person in [Office.staff, Complaints.housemate] {
            let refused = try await Self.update(id, ["mediaIds": []], as: person)
            #expect(refused.codes == ["FORBIDDEN"], "the author's alone")
        }
    }

    @Test func `the same key with other files is another complaint`() async throws {
        _ = try await Complaints.served()
        let media = try await Files.uploads(2, by: Complaints.author)
        let key: JSON = ["clientMutationId": "파일 하나", "title": "되풀이"]
        let first = try await Self.file([media[0]], key)
        #expect(first.codes.isEmpty)
        let again = try await Self.file([media[0]], key)
        #expect(again.codes.isEmpty && again["complaint"]["id"] == first["complaint"]["id"])
        #expect(try await Self.file([media[1]], key).codes == ["IDEMPOTENCY_CONFLICT"])
    }
}
