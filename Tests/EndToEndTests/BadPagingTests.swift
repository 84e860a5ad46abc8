// Arguments of pages that are out of range, and cursors not issued for the list.
import TestSupport
import Testing

@Suite(.served(cache: .memory)) struct BadPagingTests {
    private static let query = """
        query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String,
            $order: FeedOrder) { apartment(id: $id) { feeds(first: $first, after: $after,
            last: $last, before: $before, orderBy: $order) { nodes { id }
                pageInfo { endCursor } } } }
        """

    private static func ask(_ arguments: [String: JSON]) async throws -> GraphQLAnswer {
        let id: JSON = .string(SampleComplexes.apartment(1))
        return try await Served.current.server.post(
            query, .object(arguments.merging(["id": id]) { $1 }),
            token: SampleComplexes.Person.resident(of: 1).token)
    }

    private static func expectBadInput(_ answer: GraphQLAnswer, _ note: String = "") {
        #expect(answer.status == 294)
        #expect(answer.codes == ["BAD_USER_INPUT"], "\(note) \(answer.http.text)")
        #expect(answer.errors[0]["path"] == ["apartment", "feeds"])
        #expect(answer.errors[0]["locations"].items.count == 1)
    }

    @Test(
        arguments: [
            ["first": 0], ["first": -1], ["first": 101], ["first": 2_147_483_647],
            ["first": -2_147_483_648], ["last": 0], ["last": 101], ["first": 5, "last": 5],
            ["first": 5, "before": "x"], ["last": 5, "after": "x"],
            ["after": "x", "before": "x"],
        ] as [[String: JSON]])
    func `a page size out of range is refused`(_ arguments: [String: JSON]) async throws {
        Self.expectBadInput(try await Self.ask(arguments))
        #expect(try await Self.ask(["first": 1]).errors.isEmpty)
        #expect(try await Self.ask(["first": 100]).errors.isEmpty)
    }

    @Test(
        arguments: [
            ["n": 5_001], ["n": 101], ["n": 2_147_483_647], ["n": 0], ["n": -5],
            ["n": 1, "last": 1],
        ] as [[String: JSON]])
    func `ranges are judged before cost`(_ sizes: [String: JSON]) async throws {
        let query = """
            query ($id: ID!, $n: Int, $last: Int) { apartment(id: $id) {
                feeds(first: $n, last: $last) { totalCount nodes { author { id }
                    comments(first: 50) { totalCount nodes { author { id } subject { __typename } }
                } } } } }
            """
        let answer = try await Served.current.server.post(
            query, .object(sizes.merging(["id": .string(SampleComplexes.apartment(1))]) { $1 }),
            token: SampleComplexes.Person.resident(of: 1).token)
        Self.expectBadInput(answer)
    }

    @Test(arguments: [
        "bad: feeds(first: 5001) { totalCount }", "bad: feeds(first: 0) { totalCount }",
        "bad: feeds(first: $n) { totalCount }",
        "bad: feeds(first: 1, last: 1) { totalCount }",
        "bad: feeds(first: 1) { nodes { comments(first: 101) { totalCount } } }",
    ])
    func `a range out of bounds comes before the cost of what is beside it`(
        _ field: String
    ) async throws {
        func ask(_ field: String) async throws -> GraphQLAnswer {
            let size: JSON = field.contains("$n") ? 101 : 1
            return try await Served.current.server.post(
                """
                query ($id: ID!, $n: Int) { apartment(id: $id) {
                    ok: feeds(first: $n, last: null) { totalCount }
                    feeds(first: 100) { totalCount nodes { author { id }
                        comments(first: 50) { nodes { author { id } subject { __typename } } } } }
                    \(field) } }
                """, ["id": .string(SampleComplexes.apartment(1)), "n": size],
                token: SampleComplexes.Person.resident(of: 1).token)
        }
        let answer = try await ask(field)
        #expect(answer.codes == ["BAD_USER_INPUT"], "\(answer.http.text)")
        #expect(answer.errors[0]["locations"].items.count == 1)
        #expect(try await ask("").codes == ["QUERY_TOO_COSTLY"])
    }

    @Test(arguments: ["first: 5001", "first: 0", "first: $n", "first: 1, last: 1"])
    func `a mutation whose payload selects a page out of range changes nothing`(
        _ sizes: String
    ) async throws {
        let feed = SampleComplexes.feed(1, 11)
        let token = SampleComplexes.Person.resident(of: 1).token
        func count() async throws -> JSON {
            try await Served.current.server.post(
                "query ($id: ID!) { feed(id: $id) { commentCount } }", ["id": .string(feed)],
                token: token
            ).data["feed"]["commentCount"]
        }
        let before = try await count()
        let answer = try await Served.current.server.post(
            """
            mutation ($id: ID!, $n: Int = 101) {
                commentCreate(input: {subjectId: $id, content: "글"}) { userErrors { code }
                    subject { ... on Feed { comments(first: $n, last: null) { totalCount }
                        other: comments(\(sizes)) { totalCount } } } } }
            """, ["id": .string(feed), "n": sizes.contains("$n") ? 101 : 1], token: token)
        #expect(answer.status == 422)
        #expect(answer.codes == ["BAD_USER_INPUT"], "\(answer.http.text)")
        #expect(try await count() == before)
    }

    @Test func `an inner page out of range is refused at its position`() async throws {
        let answer = try await Served.current.server.post(
            """
            query ($id: ID!) { apartment(id: $id) { feeds(first: 2) { nodes {
                comments(first: 5001) { nodes { author { id } } } } } } }
            """, ["id": .string(SampleComplexes.apartment(1))],
            token: SampleComplexes.Person.resident(of: 1).token)
        // The null propagates over the posts, so only the first error is reported.
        #expect(answer.codes == ["BAD_USER_INPUT"], "\(answer.http.text)")
        #expect(answer.errors[0]["path"] == ["apartment", "feeds", "nodes", 0, "comments"])
    }

    @Test func `fifty root fields are the maximum`() async throws {
        func fields(_ count: Int) -> String {
            "{ \((0..<count).map { "f\($0): __typename" }.joined(separator: " ")) }"
        }
        let server = try Served.current.server
        #expect(try await server.post(fields(50)).errors.isEmpty)
        let answer = try await server.post(fields(51))
        #expect(answer.status == 422)
        #expect(answer.codes == ["QUERY_TOO_COSTLY"], "\(answer.http.text)")
    }

    @Test func `a forged cursor is refused`() async throws {
        let page = try await Self.ask(["first": 5])
        let info = page.data["apartment"]["feeds"]["pageInfo"]
        let cursor = try #require(info["endCursor"].string)
        #expect(try await Self.ask(["after": .string(cursor)]).errors.isEmpty)
        for place in [0, 1, 5, cursor.count / 2, cursor.count - 2] {
            var forged = Array(cursor.utf8)
            forged[place] =
                forged[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let text = String(decoding: forged, as: UTF8.self)
            Self.expectBadInput(try await Self.ask(["after": .string(text)]), text)
        }
        for text in [
            "", "x", "=", cursor + "=", cursor + "A", String(cursor.dropLast()), " " + cursor,
            String(repeating: "A", count: 10_000), "\u{0}", "💥",
        ] {
            Self.expectBadInput(try await Self.ask(["after": .string(text)]), text)
            Self.expectBadInput(try await Self.ask(["last": 5, "before": .string(text)]), text)
        }
    }

    @Test func `a cursor of another list is refused`() async throws {
        let server = try Served.current.server
        let answer = try await server.post(
            """
            query ($id: ID!) { apartments(first: 1) { pageInfo { endCursor } }
                apartment(id: $id) {
                    up: feeds(first: 1, orderBy: {field: CREATED_AT, direction: ASC}) {
                        pageInfo { endCursor } }
                    active: feeds(first: 1, orderBy: {field: LAST_ACTIVITY_AT, direction: DESC}) {
                        pageInfo { endCursor } }
                    feeds(first: 1) { nodes { comments(first: 1) { pageInfo { endCursor } } } } } }
            """, ["id": .string(SampleComplexes.apartment(1))],
            token: SampleComplexes.Person.resident(of: 1).token)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        let apartment = answer.data["apartment"]
        let others = [
            answer.data["apartments"], apartment["up"], apartment["active"],
            apartment["feeds"]["nodes"][0]["comments"],
        ]
        for other in others {
            let cursor = other["pageInfo"]["endCursor"]
            #expect(cursor.string != nil)
            Self.expectBadInput(try await Self.ask(["after": cursor]))
        }
    }

    @Test func `more than a hundred IDs are refused`() async throws {
        let query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
        let server = try Served.current.server
        for (count, isFine) in [(0, true), (100, true), (101, false), (5_000, false)] {
            let ids = (0..<count).map { SampleComplexes.feed(1, 1 + $0 % 150) }
            let answer = try await server.post(
                query, ["ids": .array(ids.map { .string($0) })],
                token: SampleComplexes.Person.resident(of: 1).token)
            if isFine {
                #expect(answer.errors.isEmpty)
                #expect(answer.data["nodes"].items.count == count)
            } else {
                #expect(answer.codes == ["BAD_USER_INPUT"], "\(answer.http.text.prefix(300))")
                #expect(answer.data.isNull)
            }
        }
    }
}
