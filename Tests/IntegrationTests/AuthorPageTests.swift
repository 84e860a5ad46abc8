// What a person wrote in one complex, as far as the viewer may know it.
import TestSupport
import Testing

@Suite(.served()) struct AuthorPageTests {
    private static let apartment = JSON.string(SampleComplexes.apartment(1))

    private static let ofUser = """
        query ($id: ID!, $apt: ID!, $n: Int, $after: String) { node(id: $id) { ... on User {
            feeds(apartmentId: $apt, first: $n, after: $after) { totalCount
                nodes { id content isAnonymous author { id } } pageInfo { hasNextPage endCursor } } } } }
        """

    private static let own = """
        query ($apt: ID!, $n: Int, $after: String) { viewer {
            feeds(apartmentId: $apt, first: $n, after: $after) { totalCount
                nodes { id isAnonymous viewerIsAuthor } pageInfo { hasNextPage endCursor } }
            comments(apartmentId: $apt, first: $n) { totalCount
                nodes { id isDeleted viewerIsAuthor subject { ... on Feed { id } } } } } }
        """

    private static func write(_ content: String, by acting: Acting, anonymous: Bool = false)
        async throws -> JSON
    {
        let made = try await acting(
            "feedCreate",
            [
                "apartmentId": apartment, "content": .string(content),
                "isAnonymous": .bool(anonymous),
            ],
            "feed { id }")
        return made["feed"]["id"]
    }

    @Test func `the viewer finds everything they wrote, page by page`() async throws {
        let author = try Acting(.resident(of: 1, 2))
        let post = try await Self.write("새 글", by: author)
        let secret = try await Self.write("이름 없는 글", by: author, anonymous: true)
        let gone = try await Self.write("지운 글", by: author)
        let comment = try await author(
            "commentCreate", ["subjectId": gone, "content": "사라질 댓글"], "comment { id }")
        _ = try await author("feedDelete", ["feedId": gone])
        var ids: [JSON] = []
        var after: JSON = nil
        var data: JSON = nil
        repeat {
            data = try await author.ask(Self.own, ["apt": Self.apartment, "n": 4, "after": after])[
                "viewer"]
            ids += data["feeds"]["nodes"].items.map { $0["id"] }
            after = data["feeds"]["pageInfo"]["endCursor"]
        } while data["feeds"]["pageInfo"]["hasNextPage"] == true
        #expect(ids.prefix(2) == [secret, post])
        #expect(!ids.contains(gone))
        #expect(Set(ids.compactMap(\.string)).count == ids.count)
        #expect(data["feeds"]["totalCount"] == .int(ids.count))
        let comments = data["comments"]["nodes"].items
        #expect(!comments.isEmpty && comments.allSatisfy { $0["viewerIsAuthor"] == true })
        #expect(!comments.contains { $0["id"] == comment["comment"]["id"] }, "its post is gone")
    }

    @Test func `others find the posts signed with the name`() async throws {
        let author = try Acting(.resident(of: 1, 3))
        let post = try await Self.write("이름 있는 글", by: author)
        _ = try await Self.write("이름 없는 글", by: author, anonymous: true)
        let variables: JSON = [
            "id": .string(SampleComplexes.Person.resident(of: 1, 3).id), "apt": Self.apartment,
            "n": 100,
        ]
        let page = try await Acting(.resident(of: 1, 4)).ask(Self.ofUser, variables)["node"][
            "feeds"]
        #expect(page["nodes"][0]["id"] == post)
        #expect(page["nodes"].items.allSatisfy { $0["isAnonymous"] == false })
        #expect(page["totalCount"] == .int(page["nodes"].items.count))
    }

    @Test
    func `D6: nobody reads there what an author wrote in a complex that the reader cannot see`()
        async throws
    {
        let variables: JSON = [
            "id": .string(SampleComplexes.Person.resident(of: 1, 5).id), "apt": Self.apartment,
        ]
        // They share complex 2, and so they may know each other.
        try await Served.current.complexes.sql(
            """
            INSERT INTO account_apartment VALUES (\(SampleComplexes.rowID(.account, 1, 5)), 2);
            INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id)
            VALUES (2, gen_random_uuid(), \(SampleComplexes.rowID(.account, 1, 5)), 'VERIFIED',
                'OWNER', sample_id(x'bb'::int, 2, 1))
            """)
        let neighbour = try Acting(.resident(of: 2, 6))
        let page = try await neighbour.ask(Self.ofUser, variables)["node"]["feeds"]
        #expect(
            page == [
                "totalCount": 0, "nodes": [], "pageInfo": ["hasNextPage": false, "endCursor": nil],
            ])
        let operatorSees = try await Acting(.platformAdmin).ask(Self.ofUser, variables)["node"][
            "feeds"]
        #expect(operatorSees["totalCount"] == 0)
        for person in [SampleComplexes.Person.stranger, .applicant, .guest] {
            let own = try await Acting(person).ask(Self.own, ["apt": Self.apartment])["viewer"]
            #expect(own["feeds"]["totalCount"] == 0 && own["comments"]["totalCount"] == 0)
            let nowhere = try await Acting(person).ask(Self.own, ["apt": "AAAA"])["viewer"]
            #expect(nowhere == own, "a complex that does not exist answers alike")
        }
    }

    @Test(arguments: [0, 101, 100_000])
    func `D15: no page is larger than a hundred`(_ size: Int) async throws {
        let server = try Served.current.server
        let token = SampleComplexes.Person.resident(of: 1, 1).token
        for query in [
            Self.own,
            "query ($apt: ID!, $n: Int) { apartment(id: $apt) { feeds(first: $n) { nodes { id } } } }",
        ] {
            let answer = try await server.post(
                query, ["apt": Self.apartment, "n": .int(size)], token: token)
            #expect(answer.codes.first == "BAD_USER_INPUT", "\(answer.http.text)")
            #expect(Set(answer.codes).count == 1)
        }
    }
}
