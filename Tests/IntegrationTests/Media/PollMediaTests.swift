// Polls with files, and candidates with theirs: they are fixed when the poll opens.
import TestSupport
import Testing

@Suite(.served()) struct PollMediaTests {
    typealias Files = AttachedFiles
    typealias Person = SampleComplexes.Person
    private static let fields = """
        id state revision media { id url } choices { id title media { id fileName url } }
        """

    private static func act(
        _ office: PollOffice, _ mutation: String, _ input: JSON, as person: Person? = nil
    ) async throws -> JSON {
        try await Office.act(
            mutation, input, as: person ?? office.manager, returning: "poll { \(fields) }")
    }

    private static func make(
        _ office: PollOffice, _ changes: [String: JSON], as person: Person? = nil
    ) async throws -> JSON {
        try await act(office, "pollCreate", office.input(changes), as: person)
    }

    private static func choices(_ media: JSON?...) -> JSON {
        .array(
            media.enumerated().map { index, media in
                var choice: [String: JSON] = ["title": .string("기호 \(index + 1)번")]
                if let media { choice["mediaId"] = media }
                return .object(choice)
            })
    }

    /// The file of each choice, or null.
    private static func pictures(_ poll: JSON) -> [JSON] {
        poll["choices"].items.map { $0["media"]["id"] }
    }

    private static func people(
        _ office: PollOffice
    ) -> [(name: String, person: Person?)] {
        [
            ("manager", office.manager), ("staff", office.staff), ("council", office.council),
            ("commission", office.commission), ("resident", office.resident(5)),
            ("foreign", .resident(of: 2, 1)), ("applicant", .applicant), ("guest", .guest),
            ("platform", .platformAdmin), ("stranger", .stranger), ("nobody", nil),
        ]
    }

    @Test func `a draft's files are for its writers, an announced poll's for all members`()
        async throws
    {
        let office = try await PollOffice.open()
        let media = try await Files.uploads(4, by: office.commission)
        let made = try await Self.make(
            office,
            PollOffice.election.merging([
                "mediaIds": [media[1], media[0]], "choices": Self.choices(media[2], media[3]),
            ]) { $1 }, as: office.commission)
        #expect(made.codes.isEmpty, "\(made)")
        let poll = made["poll"]
        #expect(Files.ids(poll) == [media[1], media[0]])
        #expect(Self.pictures(poll) == [media[2], media[3]])
        let people = Self.people(office)
        let drafts = try await Files.readers(of: media[0], among: people)
        #expect(drafts.contains("commission"))
        #expect(drafts.isDisjoint(with: ["resident", "foreign", "stranger", "nobody", "platform"]))
        #expect(try await Files.readers(of: media[2], among: people) == drafts)
        _ = try await Self.act(
            office, "pollSchedule", ["pollId": poll["id"]], as: office.commission)
        let members: Set<String> = ["manager", "staff", "council", "commission", "resident"]
        for file in [media[0], media[3]] {
            #expect(try await Files.readers(of: file, among: people) == members)
        }
        let seen = try await office.poll(
            poll["id"].string ?? "", as: office.resident(5), Self.fields)
        #expect(Files.ids(seen) == [media[1], media[0]])
        #expect(Self.pictures(seen) == [media[2], media[3]])
        let choice = try await Office.ask(
            "query ($id: ID!) { node(id: $id) { ... on PollChoice { media { id } } } }",
            ["id": seen["choices"][1]["id"]], as: office.resident(5))
        #expect(choice["node"]["media"]["id"] == media[3])
    }

    @Test func `an unusable file leaves no poll and no change behind`() async throws {
        let office = try await PollOffice.open()
        let media = try await Files.uploads(2, by: office.manager)
        let first = try await Self.make(office, ["mediaIds": [media[0]]])
        let second = try await Self.make(
            office, ["method": "SINGLE_CHOICE", "choices": Self.choices(nil, nil)])
        #expect(first.codes.isEmpty && second.codes.isEmpty)
        let id = second["poll"]["id"]
        let bad = try await Files.bad(
            "mediaIds", by: office.manager, taken: media[0], free: media[1], atMost: 10)
        for bad in bad {
            let made = try await Self.make(
                office, ["title": "남지 않을 투표", "mediaIds": .array(bad.ids)])
            #expect(made.codes == bad.codes && made.fields == bad.paths, "\(made)")
            let changed = try await Self.act(
                office, "pollUpdate",
                ["pollId": id, "title": "남지 않을 제목", "mediaIds": .array(bad.ids)])
            #expect(changed.codes == bad.codes && changed.fields == bad.paths, "\(changed)")
        }
        let single: [String: JSON] = ["title": "남지 않을 투표", "method": "SINGLE_CHOICE"]
        let choices: [(JSON, [String], [String])] = [
            (Self.choices(media[1], media[0]), ["MEDIA_NOT_READY"], ["choices.1.mediaId"]),
            (Self.choices("AAAA", media[1]), ["NOT_FOUND"], ["choices.0.mediaId"]),
            (Self.choices(media[1], media[1]), ["NOT_UNIQUE"], ["choices.1.mediaId"]),
        ]
        for (choices, codes, paths) in choices {
            let made = try await Self.make(office, single.merging(["choices": choices]) { $1 })
            #expect(made.codes == codes && made.fields == paths, "\(made)")
            let changed = try await Self.act(
                office, "pollUpdate", ["pollId": id, "title": "남지 않을 제목", "choices": choices])
            #expect(changed.codes == codes && changed.fields == paths, "\(changed)")
        }
        let both = try await Self.make(
            office,
            single.merging([
                "mediaIds": [media[1]], "choices": Self.choices(media[1], nil),
            ]) { $1 })
        #expect(both.codes == ["MEDIA_NOT_READY"] && both.fields == ["choices.0.mediaId"])
        let left = try await Office.sql("SELECT count(*) FROM poll WHERE title LIKE '남지 않을%'")
        #expect(left == "0")
        #expect(try await Self.make(office, ["mediaIds": [media[1]]]).codes.isEmpty)
    }

    @Test func `files of choices can be kept, moved and removed until the poll opens`() async throws
    {
        let office = try await PollOffice.open()
        let media = try await Files.uploads(3, by: office.manager)
        let made = try await Self.make(
            office,
            [
                "method": "SINGLE_CHOICE",
                "choices": Self.choices(media[0], media[1], nil), "mediaIds": [media[2]],
                "opensAt": PollOffice.time(2), "closesAt": PollOffice.time(4),
            ])
        let id = made["poll"]["id"]
        let old = made["poll"]["choices"].items.map { $0["id"] }
        func update(
            _ choices: [[String: JSON]], _ more: JSON = [:], as person: Person? = nil
        ) async throws -> JSON {
            let titled = choices.enumerated().map { index, choice in
                JSON.object(choice.merging(["title": .string("기호 \(index + 1)번")]) { $1 })
            }
            return try await Self.act(
                office, "pollUpdate",
                JSON.object(["pollId": id, "choices": .array(titled)]).with(more), as: person)
        }
        let kept = try await update([["id": old[0]], ["id": old[1]], ["id": old[2]]])
        #expect(Self.pictures(kept["poll"]) == [media[0], media[1], nil], "absent is unchanged")
        #expect(Files.ids(kept["poll"]) == [media[2]])
        let swapped = try await update(
            [
                ["id": old[0], "mediaId": media[1]], ["id": old[1], "mediaId": media[0]],
                ["id": old[2]],
            ], as: office.staff)
        #expect(swapped.codes.isEmpty, "a colleague swaps what is there: \(swapped)")
        #expect(Self.pictures(swapped["poll"]) == [media[1], media[0], nil])
        let moved = try await update([
            ["id": old[0], "mediaId": nil], ["id": old[2], "mediaId": media[1]],
        ])
        #expect(Self.pictures(moved["poll"]) == [nil, media[1]], "\(moved)")
        let free = try await Self.make(office, ["mediaIds": [media[0]]])
        #expect(free.codes.isEmpty, "what a choice had that is gone")
        let cleared = try await update([["id": old[0]], ["id": old[2]]], ["mediaIds": nil])
        #expect(cleared.codes.isEmpty && Files.ids(cleared["poll"]).isEmpty)

        _ = try await Self.act(office, "pollSchedule", ["pollId": id])
        let text = id.string ?? ""
        try await office.moveOpening(text)
        try await office.wait(for: "OPEN", text)
        for change: JSON in [["mediaIds": [media[2]]], ["choices": Self.choices(nil, nil)]] {
            let late = try await Self.act(
                office, "pollUpdate", JSON.object(["pollId": id]).with(change))
            #expect(late.codes == ["STATE_CONFLICT"])
        }
        let seen = try await office.poll(text, as: office.resident(5), Self.fields)
        #expect(Self.pictures(seen) == [nil, media[1]])
    }
}
