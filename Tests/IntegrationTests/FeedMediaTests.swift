// Posts with files: all of them or no post, in their order, each on one post only.
import Foundation
import TestSupport
import Testing

@Suite(.served()) struct FeedMediaTests {
    private static let apartment = JSON.string(SampleComplexes.apartment(1))
    private static let feed = "feed { id revision content media { id fileName url } }"

    private static func draft(_ content: String, _ media: [JSON]) -> JSON {
        ["apartmentId": apartment, "content": .string(content), "mediaIds": .array(media)]
    }

    private static func uploads(_ count: Int, by acting: Acting) async throws -> [JSON] {
        var media: [JSON] = []
        for number in 1...count {
            media.append(try await acting.upload(.pdf("문서 \(number)"))["id"])
        }
        return media
    }

    private static func ids(_ feed: JSON) -> [JSON] { feed["media"].items.map { $0["id"] } }

    @Test func `D12: a post keeps all its files in their order, and neighbours see them`()
        async throws
    {
        let resident = try Acting(.resident(of: 1, 1))
        let media = try await Self.uploads(3, by: resident)
        let order = [media[2], media[0], media[1]]
        let made = try await resident("feedCreate", Self.draft("세 장", order), Self.feed)
        #expect(made.codes.isEmpty)
        #expect(Self.ids(made["feed"]) == order)

        let neighbour = try Acting(.resident(of: 1, 2))
        let query = """
            query ($id: ID!, $media: ID!, $apt: ID!) { feed(id: $id) { media { id url } }
                node(id: $media) { ... on Media { url } }
                apartment(id: $apt) { feeds(first: 1) { nodes { media { id } } }
                    with: feeds(filter: {hasMedia: true}) { totalCount nodes { id media { id } } }
                    without: feeds(first: 100, filter: {hasMedia: false}) { nodes { id } } } }
            """
        let variables: JSON = [
            "id": made["feed"]["id"], "media": media[0], "apt": Self.apartment,
        ]
        let seen = try await neighbour.ask(query, variables)
        #expect(Self.ids(seen["feed"]) == order)
        #expect(try await neighbour.get(seen["feed"]["media"][0]["url"]).status == 200)
        #expect(try await neighbour.get(seen["node"]["url"]).status == 200)
        let filtered = seen["apartment"]["with"]["nodes"].items
        #expect(filtered.contains { $0["id"] == made["feed"]["id"] })
        #expect(filtered.allSatisfy { !$0["media"].items.isEmpty })
        #expect(
            !seen["apartment"]["without"]["nodes"].items.contains { $0["id"] == made["feed"]["id"] }
        )

        for outsider in [SampleComplexes.Person.stranger, .guest, .applicant, .resident(of: 2)] {
            let node = try await Acting(outsider).ask(
                "query ($id: ID!) { node(id: $id) { id } }", ["id": media[0]])
            #expect(node["node"].isNull, "\(outsider)")
        }
    }

    @Test func `D12: a file that cannot be used leaves no post behind`() async throws {
        let resident = try Acting(.resident(of: 1, 3))
        let media = try await Self.uploads(2, by: resident)
        let foreign = try await Acting(.resident(of: 1, 4)).upload(.pdf("남의 것"))["id"]
        let waiting = try await resident.ticket(.pdf("아직"))["media"]["id"]
        #expect(try await resident("feedCreate", Self.draft("첫 글", [media[0]])).codes.isEmpty)
        let bad: [([JSON], [String], [String])] = [
            ([media[1], media[0]], ["MEDIA_NOT_READY"], ["input.mediaIds.1"]),
            ([waiting], ["MEDIA_NOT_READY"], ["input.mediaIds.0"]),
            (
                [foreign, "AAAA", media[1]], ["NOT_FOUND", "NOT_FOUND"],
                ["input.mediaIds.0", "input.mediaIds.1"]
            ),
            ([media[1], media[1]], ["NOT_UNIQUE"], ["input.mediaIds"]),
            (
                Array(repeating: media[1], count: 11), ["TOO_MANY", "NOT_UNIQUE"],
                ["input.mediaIds", "input.mediaIds"]
            ),
        ]
        for (ids, codes, paths) in bad {
            let acted = try await resident("feedCreate", Self.draft("남지 않을 글", ids), Self.feed)
            #expect(acted.codes == codes)
            #expect(acted.paths == paths)
            #expect(acted["feed"].isNull)
        }
        let left = try await Served.current.complexes.sql(
            "SELECT count(*) FROM feed WHERE content = '남지 않을 글'")
        #expect(left == "0")
        let good = try await resident("feedCreate", Self.draft("둘째 글", [media[1]]), Self.feed)
        #expect(good.codes.isEmpty, "what a refused post named stays free")
    }

    @Test func `one file is attached to only one of many concurrent posts`() async throws {
        let resident = try Acting(.resident(of: 1, 5))
        let media = try await Self.uploads(2, by: resident)
        let codes = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<8 {
                group.addTask {
                    let order = number % 2 == 0 ? media : media.reversed()
                    return try await resident("feedCreate", Self.draft("글 \(number)", order)).codes
                }
            }
            return try await group.reduce(into: [[String]]()) { $0.append($1) }
        }
        #expect(codes.filter(\.isEmpty).count == 1)
        #expect(codes.filter { $0 == ["MEDIA_NOT_READY", "MEDIA_NOT_READY"] }.count == 7)
    }

    @Test func `changing a post replaces its files when they are given`() async throws {
        let resident = try Acting(.resident(of: 1, 6))
        let media = try await Self.uploads(3, by: resident)
        let made = try await resident(
            "feedCreate", Self.draft("바뀔 글", [media[0], media[1]]), Self.feed)
        let id = made["feed"]["id"]
        let text = try await resident("feedUpdate", ["feedId": id, "content": "새 글"], Self.feed)
        #expect(Self.ids(text["feed"]) == [media[0], media[1]], "absent means unchanged")
        let same = try await resident(
            "feedUpdate", ["feedId": id, "mediaIds": [media[0], media[1]]], Self.feed)
        #expect(same["feed"]["revision"] == 2)
        let swapped = try await resident(
            "feedUpdate", ["feedId": id, "mediaIds": [media[2], media[0]]], Self.feed)
        #expect(Self.ids(swapped["feed"]) == [media[2], media[0]])
        #expect(swapped["feed"]["revision"] == 3)
        let other = try await resident("feedCreate", Self.draft("다른 글", [media[1]]), Self.feed)
        #expect(other.codes.isEmpty, "what was taken off is free")
        let cleared = try await resident("feedUpdate", ["feedId": id, "mediaIds": nil], Self.feed)
        #expect(cleared.codes.isEmpty)
        #expect(Self.ids(cleared["feed"]).isEmpty)
    }

    @Test func `files of a deleted post are visible to their owner only`() async throws {
        let resident = try Acting(.resident(of: 1, 7))
        let media = try await Self.uploads(1, by: resident)[0]
        let made = try await resident("feedCreate", Self.draft("지울 글", [media]), Self.feed)
        _ = try await resident("feedDelete", ["feedId": made["feed"]["id"]])
        let query = "query ($id: ID!) { node(id: $id) { id } }"
        #expect(try await Acting(.resident(of: 1, 8)).ask(query, ["id": media])["node"].isNull)
        #expect(try await resident.ask(query, ["id": media])["node"]["id"] == media)
    }

    @Test func `D13: files in a bucket are transferred only through the service`() async throws {
        try await BucketStub.with { bucket in
            let services = try TestServices.shared()
            let complexes = try await SampleComplexes.make(on: services)
            let variables = Served.Cache.redis.environment(services, complexes.database)
                .merging(bucket.environment) { $1 }
            let photo = try await SampleFile.photo(120, 80)
            try await RunningServer.with(variables) { first in
                try await RunningServer.with(variables) { second in
                    // Nodes share nothing but the bucket and the database.
                    let resident = Acting(.resident(of: 1), on: first)
                    let elsewhere = Acting(.resident(of: 1), on: second)
                    let ticket = try await resident.ticket(photo)
                    #expect(try await resident.put(photo.bytes, to: ticket) == 204)
                    let media = try await elsewhere.finish(ticket["media"]["id"])["media"]
                    #expect(media["status"] == "READY")
                    #expect(bucket.names.count == 4, "\(bucket.names)")
                    for field in ["url", "thumbnail", "large"] {
                        #expect(try await elsewhere.get(media[field]).status == 200)
                    }
                    #expect(
                        try await elsewhere.get(media["url"]).headers["x-content-type-options"]
                            == "nosniff")
                    let made = try await elsewhere(
                        "feedCreate", Self.draft("버킷", [media["id"]]), Self.feed)
                    let url = try await resident.ask(
                        "query ($id: ID!) { feed(id: $id) { media { url } } }",
                        ["id": made["feed"]["id"]])["feed"]["media"][0]["url"]
                    #expect(try await resident.get(url).body.starts(with: [0xFF, 0xD8, 0xFF]))
                    let orphan = try await resident.upload(.pdf())
                    #expect(orphan["status"] == "READY")
                    try await complexes.sql(
                        "UPDATE media SET orphan_since = now() - interval '2 days' WHERE subject_id IS NULL"
                    )
                    for _ in 0..<100 where bucket.names.count > 4 {
                        try await Task.sleep(for: .milliseconds(100))
                    }
                    #expect(bucket.names.count == 4, "\(bucket.names)")
                }
            }
        }
    }

    @Test func `a bucket that refuses the key is an error, and nothing is lost`() async throws {
        try await BucketStub.with { bucket in
            let services = try TestServices.shared()
            let complexes = try await SampleComplexes.make(on: services)
            let variables = Served.Cache.memory.environment(services, complexes.database)
                .merging(bucket.environment) { $1 }
                .merging(["DANJI_S3_SECRET_KEY": "wrong"]) { $1 }
            try await RunningServer.with(variables) { server in
                let resident = Acting(.resident(of: 1), on: server)
                let ticket = try await resident.ticket(.pdf())
                #expect(try await resident.put(SampleFile.pdf().bytes, to: ticket) == 503)
                #expect(bucket.names.isEmpty)
            }
        }
    }
}
