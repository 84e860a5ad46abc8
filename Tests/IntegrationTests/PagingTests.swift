// Pages by keyset: every row once, in order, forwards and backwards, whatever changes meanwhile.
import Foundation
import TestSupport
import Testing

@Suite(.served()) struct PagingTests {
    private static let person = SampleComplexes.Person.resident(of: 1)
    static let page = """
        query ($id: ID!, $order: FeedOrder, $first: Int, $after: String, $last: Int,
            $before: String, $filter: FeedFilter) { apartment(id: $id) { feeds(orderBy: $order,
            first: $first, after: $after, last: $last, before: $before, filter: $filter) {
                edges { cursor node { id } } nodes { id }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }
        """

    /// A page as its IDs and its page info.
    struct Page {
        let ids: [String]
        let hasNext: Bool?
        let hasPrevious: Bool?
        let start: JSON
        let end: JSON

        init(_ connection: JSON) {
            ids = connection["edges"].items.compactMap { $0["node"]["id"].string }
            let info = connection["pageInfo"]
            hasNext = info["hasNextPage"].bool
            hasPrevious = info["hasPreviousPage"].bool
            start = info["startCursor"]
            end = info["endCursor"]
            #expect(connection["edges"][0]["cursor"] == start)
            #expect(connection["edges"][ids.count - 1]["cursor"] == end)
            #expect(connection["nodes"].items.compactMap { $0["id"].string } == ids)
        }
    }

    private static func page(
        _ apartment: Int, _ arguments: [String: JSON], as reader: SampleComplexes.Person = person
    ) async throws -> Page {
        let id: JSON = .string(SampleComplexes.apartment(apartment))
        let answer = try await Served.current.server.post(
            page, .object(arguments.merging(["id": id]) { $1 }), token: reader.token)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        return Page(answer.data["apartment"]["feeds"])
    }

    /// The IDs of a complex's posts as ordered by SQL.
    private static func ordered(
        _ apartment: Int, by column: String, _ direction: String
    ) async throws -> [String] {
        let numbers = try await Served.current.complexes.sql(
            """
            SELECT ('x' || substr(replace(id::text, '-', ''), 23, 5))::bit(20)::int FROM feed
            WHERE apartment_id = \(apartment) AND deleted_at IS NULL
            ORDER BY \(column) \(direction), id \(direction)
            """)
        return numbers.split(separator: "\n").compactMap { Int($0) }
            .map { SampleComplexes.feed(apartment, $0) }
    }

    static let orders = ["CREATED_AT", "LAST_ACTIVITY_AT", "COMMENT_COUNT"].flatMap { field in
        ["ASC", "DESC"].map { (field, $0) }
    }

    @Test(arguments: orders)
    func `pages hold every post once and in order, forwards and backwards`(
        _ field: String, _ direction: String
    ) async throws {
        let expected = try await Self.ordered(3, by: field.lowercased(), direction)
        #expect(expected.count == SampleComplexes.posts)
        let order: JSON = ["field": .string(field), "direction": .string(direction)]

        var forwards: [String] = []
        var after: JSON = nil
        while true {
            let page = try await Self.page(3, ["order": order, "first": 16, "after": after])
            forwards += page.ids
            #expect(page.hasPrevious == !after.isNull)
            #expect(page.hasNext == (forwards.count < expected.count))
            after = page.end
            if page.hasNext != true { break }
        }
        #expect(forwards == expected)

        var backwards: [String] = []
        var before: JSON = nil
        while true {
            let page = try await Self.page(3, ["order": order, "last": 17, "before": before])
            backwards = page.ids + backwards
            #expect(page.hasNext == !before.isNull)
            #expect(page.hasPrevious == (backwards.count < expected.count))
            before = page.start
            if page.hasPrevious != true { break }
        }
        #expect(backwards == expected)
    }

    @Test func `a page that ends with the last row has no next page`() async throws {
        let whole = try await Self.page(3, ["first": 50])
        #expect(whole.hasNext == true)
        let middle = try await Self.page(3, ["first": 50, "after": whole.end])
        let last = try await Self.page(3, ["first": 50, "after": middle.end])
        #expect(last.hasNext == false)
        #expect(last.ids.count == 50)
        let beyond = try await Self.page(3, ["first": 50, "after": last.end])
        #expect(beyond.ids.isEmpty)
        #expect(beyond.hasNext == false)
        #expect(beyond.start.isNull && beyond.end.isNull)
    }

    @Test func `rows added and removed between pages cause no gap and no duplicate`() async throws {
        let complexes = try Served.current.complexes
        let before = try await Self.ordered(1, by: "created_at", "DESC")
        var seen: [String] = []
        var after: JSON = nil
        var round = 0
        while true {
            let page = try await Self.page(1, ["first": 10, "after": after])
            seen += page.ids
            after = page.end
            if page.hasNext != true { break }
            round += 1
            let last = try #require(
                (1...150).first { SampleComplexes.feed(1, $0) == page.ids.last })
            // A newer post is added; the post at the cursor is deleted, and one not yet read.
            try await complexes.sql(
                """
                INSERT INTO feed (apartment_id, id, author_id, content)
                VALUES (1, \(SampleComplexes.rowID(.feed, 1, 1000 + round)),
                    \(SampleComplexes.rowID(.account, 1, 1)), '새 글');
                UPDATE feed SET deleted_at = now() WHERE apartment_id = 1 AND id IN
                    (\(SampleComplexes.rowID(.feed, 1, last)),
                    \(SampleComplexes.rowID(.feed, 1, round * 4)))
                """)
            try await complexes.bumpFeeds(1)
        }
        #expect(Set(seen).count == seen.count)
        let left = Set(try await Self.ordered(1, by: "created_at", "DESC"))
        #expect(before.filter { left.contains($0) }.allSatisfy(Set(seen).contains))
        #expect(seen == before.filter(Set(seen).contains))
        #expect(round > 5)
    }

    @Test func `totalCount counts what the filter finds`() async throws {
        let query = """
            query ($id: ID!, $filter: FeedFilter) { apartment(id: $id) {
                feeds(first: 2, filter: $filter) { totalCount nodes { category } } } }
            """
        let cases: [(JSON, Int)] = [
            (nil, 150), (["categories": ["QUESTION"]], 50), (["categories": []], 0),
            (["categories": ["QUESTION", "GENERAL"]], 150), (["text": "글 2-15"], 2),
            (["text": "%"], 0), (["text": "👩‍👩‍👧‍👦"], 150), (["text": "\\"], 150), (["text": "_"], 0),
            (["createdAfter": "2026-01-01T00:49:00Z"], 1),
            (["createdAfter": "2026-01-01T09:49:00.000+09:00"], 1),
            (["authorId": .string(SampleComplexes.Person.resident(of: 2, 1).id)], 7),
            (["authorId": .string(SampleComplexes.Person.resident(of: 1, 1).id)], 0),
            (["authorId": "nobody"], 0),
        ]
        for (filter, expected) in cases {
            let answer = try await Served.current.server.post(
                query, ["id": .string(SampleComplexes.apartment(2)), "filter": filter],
                token: SampleComplexes.Person.resident(of: 2).token)
            let feeds = answer.data["apartment"]["feeds"]
            #expect(feeds["totalCount"] == .int(expected), "\(filter): \(answer.http.text)")
            #expect(feeds["nodes"].items.count == min(2, expected))
        }
    }

    @Test(arguments: ["ASC", "DESC"])
    func `comments and replies are paged like posts`(_ direction: String) async throws {
        let query = """
            query ($id: ID!, $order: CommentOrder, $after: String) { feed(id: $id) {
                comments(first: 3, after: $after, orderBy: $order) { totalCount
                    edges { cursor node { id replies(first: 2) { totalCount nodes { id parent { id }
                        depth replies { nodes { depth } } } pageInfo { hasNextPage } } } }
                    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }
            """
        var ids: [String] = []
        var after: JSON = nil
        while true {
            let answer = try await Served.current.server.post(
                query,
                [
                    "id": .string(SampleComplexes.feed(3, 9)), "after": after,
                    "order": ["field": "CREATED_AT", "direction": .string(direction)],
                ], token: SampleComplexes.Person.guest.token)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            let comments = answer.data["feed"]["comments"]
            #expect(comments["totalCount"] == 12)
            for node in comments["edges"].items.map({ $0["node"] })
            where node["id"] == .string(SampleComplexes.comment(3, 9, 1)) {
                #expect(node["replies"]["totalCount"] == 3)
                #expect(node["replies"]["pageInfo"]["hasNextPage"] == true)
                let replies = node["replies"]["nodes"].items
                #expect(replies.count == 2)
                #expect(replies.allSatisfy { $0["parent"]["id"] == node["id"] })
                #expect(replies[0]["replies"]["nodes"].items.map { $0["depth"] } == [2, 2])
            }
            let page = Page(comments)
            ids += page.ids
            after = page.end
            if page.hasNext != true { break }
        }
        let ascending = (1...12).map { SampleComplexes.comment(3, 9, $0) }
        #expect(ids == (direction == "ASC" ? ascending : ascending.reversed()))
    }
}

/// The directory with the real complexes.
@Suite(.served()) struct DirectoryTests {
    private static let query = """
        query ($filter: ApartmentFilter, $order: ApartmentOrder, $after: String, $first: Int) {
            apartments(filter: $filter, orderBy: $order, first: $first, after: $after) { totalCount
                edges { cursor node { id name kaptCode address { formatted sigungu } } }
                nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
        """

    private static func importList() async throws {
        let ending = try await Program.run(
            ["apartments", "import", "Data/apartments-gyeonggi.csv"].map {
                $0.hasPrefix("Data/") ? Checkout.url($0).path(percentEncoded: false) : $0
            },
            environment: [
                "DANJI_DATABASE_URL": Served.current.complexes.database,
                "DANJI_ENVIRONMENT": "development",
            ])
        #expect(ending.status == 0 || ending.errors.contains("another import"), "\(ending.errors)")
    }

    @Test func `a search finds real complexes by two letters and more, and pages through all`()
        async throws
    {
        try await Self.importList()
        let server = try Served.current.server
        let cases = [
            ("푸르지오", "name LIKE '%푸르지오%'"), ("푸르", "name LIKE '%푸르%'"),
            ("자이", "search_text LIKE '%자이%'"),
            (
                "푸르지오 수원",
                """
                name LIKE '%푸르지오%' AND search_text LIKE '%수원%'
                """
            ),
            ("푸르지오".decomposedStringWithCanonicalMapping, "name LIKE '%푸르지오%'"),
        ]
        for (text, condition) in cases {
            let expected = try await Served.current.complexes.sql(
                "SELECT kapt_code FROM apartment WHERE \(condition) ORDER BY name, id"
            )
            .split(separator: "\n").map(String.init)
            var found: [String] = []
            var after: JSON = nil
            while true {
                let answer = try await server.post(
                    Self.query, ["filter": ["text": .string(text)], "after": after, "first": 100])
                #expect(answer.errors.isEmpty, "\(answer.http.text)")
                let connection = answer.data["apartments"]
                #expect(connection["totalCount"] == .int(expected.count))
                found += connection["edges"].items.compactMap { $0["node"]["kaptCode"].string }
                let page = PagingTests.Page(connection)
                after = page.end
                if page.hasNext != true { break }
            }
            #expect(found == expected, "\(text)")
            #expect(found.count > 10)
        }
        for (field, column) in [("MEMBER_COUNT", "member_count"), ("CREATED_AT", "created_at")] {
            let expected = try await Served.current.complexes.sql(
                "SELECT kapt_code FROM apartment ORDER BY \(column) DESC, id DESC LIMIT 250")
            let order: JSON = ["field": .string(field), "direction": "DESC"]
            var found: [String] = []
            var after: JSON = nil
            while found.count < 250 {
                let answer = try await server.post(
                    Self.query, ["order": order, "after": after, "first": 50])
                let page = PagingTests.Page(answer.data["apartments"])
                found += answer.data["apartments"]["edges"].items
                    .compactMap { $0["node"]["kaptCode"].string }
                after = page.end
                if page.hasNext != true { break }
            }
            #expect(found == expected.split(separator: "\n").map(String.init))
        }
    }

    @Test(arguments: ["가", "%", "\u{0}", String(repeating: "가", count: 500)])
    func `a text that cannot be searched is an error that says so`(
        _ text: String
    ) async throws {
        let answer = try await Served.current.server.post(
            Self.query, ["filter": ["text": .string(text)]])
        #expect(answer.status == 294)
        #expect(answer.codes == ["BAD_USER_INPUT"], "\(answer.http.text)")
    }
}
