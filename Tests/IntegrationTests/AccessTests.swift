// Who sees what: outside a complex, its contents look as if they did not exist.
import TestSupport
import Testing

@Suite(.served(cache: .memory)) struct AccessTests {
    typealias Person = SampleComplexes.Person

    private static let feeds =
        "query ($id: ID!) { apartment(id: $id) { name feeds { nodes { id } } } }"
    private static let feed =
        "query ($id: ID!) { feed(id: $id) { id content author { displayName } } }"
    private static let comment = "query ($id: ID!) { comment(id: $id) { id content } }"
    private static let node = "query ($id: ID!) { node(id: $id) { __typename id } }"

    private static func ask(
        _ query: String, _ id: String, as person: Person?
    ) async throws -> GraphQLAnswer {
        try await Served.current.server.post(query, ["id": .string(id)], token: person?.token)
    }

    /// Each kind of person and the complexes that they may read.
    static let readers: [(Person?, Set<Int>)] = [
        (nil, []), (.guest, [3]), (.stranger, [3]), (.applicant, [3]), (.platformAdmin, [3]),
        (.resident(of: 1), [1, 3]), (.resident(of: 2), [2, 3]), (.resident(of: 3), [3]),
    ]

    @Test(arguments: readers)
    func `posts and comments are read by members, in a demo complex by everyone signed in`(
        _ person: Person?, _ readable: Set<Int>
    ) async throws {
        for apartment in 1...3 {
            let mayRead = readable.contains(apartment)
            let page = try await Self.ask(
                Self.feeds, SampleComplexes.apartment(apartment), as: person)
            #expect(page.status == (mayRead ? 200 : 294))
            if mayRead {
                #expect(page.errors.isEmpty, "\(page.http.text)")
                #expect(page.data["apartment"]["feeds"]["nodes"].items.count == 20)
            } else {
                #expect(page.codes == [person == nil ? "UNAUTHENTICATED" : "FORBIDDEN"])
                #expect(page.data["apartment"].isNull)
            }
            let things = [
                (Self.feed, "feed", SampleComplexes.feed(apartment, 7)),
                (Self.comment, "comment", SampleComplexes.comment(apartment, 7, 1)),
                (Self.node, "node", SampleComplexes.feed(apartment, 7)),
                (Self.node, "node", SampleComplexes.comment(apartment, 7, 21)),
            ]
            for (query, field, id) in things {
                let answer = try await Self.ask(query, id, as: person)
                #expect(answer.errors.isEmpty, "\(answer.http.text)")
                #expect(answer.data[field]["id"] == (mayRead ? .string(id) : .null))
            }
        }
    }

    @Test func `the complex itself is public`() async throws {
        let query = "query ($id: ID!) { apartment(id: $id) { name isDemo address { sido } } }"
        for person in [nil, Person.stranger] {
            let answer = try await Self.ask(query, SampleComplexes.apartment(1), as: person)
            #expect(answer.errors.isEmpty)
            #expect(answer.data["apartment"]["name"] == "견본 1단지")
        }
    }

    @Test(arguments: [nil, Person.guest, .applicant, .resident(of: 2)])
    func `missing and foreign objects have the same answer`(_ person: Person?) async throws {
        let foreign = [
            SampleComplexes.feed(1, 7), SampleComplexes.comment(1, 7, 1),
            SampleComplexes.session(of: .resident(of: 1, 5)),
        ]
        let unknown = [UInt8](repeating: 9, count: 16)
        let missing = [
            SampleComplexes.feed(1, 9_999), SampleComplexes.comment(1, 7, 99),
            GlobalID.text(tag: 32, 99_999, unknown), GlobalID.text(tag: 33, 99_999, unknown),
            GlobalID.text(tag: 3, nil, unknown), GlobalID.text(tag: 2, nil, unknown),
            GlobalID.text(tag: 77, nil, unknown), "garbage", "", "💥",
            SampleComplexes.feed(1, 7) + "=", SampleComplexes.feed(1, 7).lowercased(),
        ]
        for (query, field) in [(Self.feed, "feed"), (Self.comment, "comment"), (Self.node, "node")]
        {
            for id in foreign + missing {
                let answer = try await Self.ask(query, id, as: person)
                #expect(answer.status == 200)
                #expect(answer.http.text == "{\"data\":{\"\(field)\":null}}", "\(field) \(id)")
            }
        }
        let all = try await Served.current.server.post(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
            ["ids": .array((foreign + missing).map { .string($0) })], token: person?.token)
        #expect(all.errors.isEmpty)
        #expect(all.data["nodes"].items.count == foreign.count + missing.count)
        #expect(all.data["nodes"].items.allSatisfy { $0.isNull })
    }

    @Test func `an ID of another type answers like a missing one`() async throws {
        let person = Person.resident(of: 1)
        let ids = [
            SampleComplexes.apartment(1), person.id, SampleComplexes.comment(1, 7, 1),
            SampleComplexes.session(of: person),
        ]
        for id in ids {
            #expect(try await Self.ask(Self.feed, id, as: person).data["feed"].isNull)
        }
        #expect(try await Self.ask(Self.feeds, person.id, as: person).data["apartment"].isNull)
    }

    @Test func `nodes keep the order of their IDs and mix types`() async throws {
        let person = Person.resident(of: 1)
        let ids = [
            SampleComplexes.comment(1, 7, 1), SampleComplexes.feed(2, 1),
            SampleComplexes.feed(1, 7),
            SampleComplexes.apartment(2), "x", SampleComplexes.feed(3, 1),
            SampleComplexes.feed(1, 7), person.id,
        ]
        let answer = try await Served.current.server.post(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
            ["ids": .array(ids.map { .string($0) })], token: person.token)
        let names: [JSON] = [
            "Comment", nil, "Feed", "Apartment", nil, "Feed", "Feed", "User",
        ]
        let nodes = answer.data["nodes"].items
        #expect(nodes.map { $0["__typename"] } == names)
        #expect(zip(nodes, ids).allSatisfy { $0.isNull || $0["id"] == .string($1) })
    }

    /// The viewer, the person, and whether the person is visible.
    static let people: [(Person?, Person, Bool)] = [
        (.resident(of: 1), .resident(of: 1, 5), true), (.resident(of: 1), .resident(of: 1), true),
        (.resident(of: 1), .resident(of: 2), false), (.resident(of: 1), .applicant, false),
        (.applicant, .resident(of: 1), false), (.stranger, .resident(of: 1), false),
        (.stranger, .stranger, true), (nil, .resident(of: 1), false),
        (.platformAdmin, .resident(of: 1), true), (.guest, .resident(of: 3, 1), true),
        (.guest, .resident(of: 1), false), (.resident(of: 2), .guest, false),
        // An anonymous client is not a reader of a demo.
        (nil, .resident(of: 3, 1), false), (.stranger, .resident(of: 3, 1), true),
    ]

    @Test(arguments: people)
    func `a person is shown to neighbours, readers of a demo complex and the operator`(
        _ viewer: Person?, _ person: Person, _ isShown: Bool
    ) async throws {
        let answer = try await Self.ask(Self.node, person.id, as: viewer)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        #expect(answer.data["node"]["id"] == (isShown ? .string(person.id) : .null))
    }

    @Test func `an anonymous author in a demo is not a person to its readers`() async throws {
        let applicant = Person.applicant
        let author = SampleComplexes.rowID(.account, 0, 2)
        try await Served.current.complexes.sql(
            """
            INSERT INTO account_apartment (account_id, apartment_id) VALUES (\(author), 3)
            ON CONFLICT DO NOTHING;
            INSERT INTO feed (apartment_id, id, author_id, category, content, is_anonymous)
            VALUES (3, gen_random_uuid(), \(author), 'GENERAL', '이름 없이', true)
            """)
        for viewer in [Person.guest, .resident(of: 3, 1), .stranger] {
            let answer = try await Self.ask(Self.node, applicant.id, as: viewer)
            #expect(answer.data["node"].isNull, "\(viewer): \(answer.http.text)")
        }
    }

    @Test func `a device is shown to its owner only`() async throws {
        let owner = Person.resident(of: 1, 5)
        let id = SampleComplexes.session(of: owner)
        for (viewer, isShown) in [
            (owner, true), (Person.resident(of: 1), false), (.platformAdmin, false),
        ] {
            let answer = try await Self.ask(Self.node, id, as: viewer)
            #expect(answer.data["node"]["id"] == (isShown ? .string(id) : .null))
        }
    }

    @Test func `the viewer's data is their own, and null for anonymous callers`() async throws {
        let query = """
            { viewer { username isGuest isPlatformAdmin user { id }
                sessions { isCurrent id } } }
            """
        let person = Person.resident(of: 2, 4)
        let own = try await Served.current.server.post(query, token: person.token)
        #expect(own.data["viewer"]["username"] == "resident-2-4")
        #expect(own.data["viewer"]["user"]["id"] == .string(person.id))
        #expect(own.data["viewer"]["sessions"].items.map { $0["isCurrent"] } == [true])
        let none = try await Served.current.server.post(query)
        #expect(none.http.text == "{\"data\":{\"viewer\":null}}")
    }
}

/// The effects of changed rights; each test changes its own data.
@Suite(.served(cache: .memory)) struct RightsTests {
    typealias Person = SampleComplexes.Person
    private static let page = """
        query ($id: ID!) { apartment(id: $id) { feeds(first: 3) { nodes { id content
            author { displayName } viewerIsAuthor viewerCanComment viewerCanEdit
            viewerCanDelete } } } }
        """

    private static func ask(_ apartment: Int, as person: Person) async throws -> GraphQLAnswer {
        try await Served.current.server.post(
            page, ["id": .string(SampleComplexes.apartment(apartment))], token: person.token)
    }

    private static func setMembership(_ status: String, _ number: Int) async throws {
        try await Served.current.complexes.sql(
            """
            UPDATE membership SET status = '\(status)' WHERE apartment_id = 1
            AND account_id = \(SampleComplexes.rowID(.account, 1, number))
            """)
    }

    @Test(arguments: [("REVOKED", 11), ("LEFT", 12), ("REJECTED", 13)])
    func `an ended membership ends reading with the next request, warm cache or not`(
        _ status: String, _ number: Int
    ) async throws {
        let person = Person.resident(of: 1, number)
        #expect(try await Self.ask(1, as: person).errors.isEmpty)
        #expect(try await Self.ask(1, as: person).errors.isEmpty)
        try await Self.setMembership(status, number)
        #expect(try await Self.ask(1, as: person).codes == ["FORBIDDEN"])
        let feed = try await Served.current.server.post(
            "query ($id: ID!) { feed(id: $id) { id } }",
            ["id": .string(SampleComplexes.feed(1, 1))], token: person.token)
        #expect(feed.http.text == "{\"data\":{\"feed\":null}}")
        try await Self.setMembership("VERIFIED", number)
        #expect(try await Self.ask(1, as: person).errors.isEmpty)
    }

    @Test func `a suspended member reads and may not comment`() async throws {
        let person = Person.resident(of: 1, 14)
        try await Self.setMembership("SUSPENDED", 14)
        let answer = try await Self.ask(1, as: person)
        #expect(answer.errors.isEmpty)
        let posts = answer.data["apartment"]["feeds"]["nodes"].items
        #expect(posts.allSatisfy { $0["viewerCanComment"] == false })
        let other = try await Self.ask(1, as: .resident(of: 1, 15))
        let same = other.data["apartment"]["feeds"]["nodes"].items
        #expect(same.allSatisfy { $0["viewerCanComment"] == true })
    }

    @Test func `a session that ended is refused with the next request`() async throws {
        let person = Person.resident(of: 1, 16)
        #expect(try await Self.ask(1, as: person).status == 200)
        try await Served.current.complexes.sql(
            """
            UPDATE session SET ended_at = now()
            WHERE id = \(SampleComplexes.rowID(.session, 1, 16))
            """)
        let answer = try await Self.ask(1, as: person)
        #expect(answer.status == 401)
        #expect(answer.codes == ["UNAUTHENTICATED"])
    }

    @Test func `an account that was deleted is signed out and its posts have no author`()
        async throws
    {
        let person = Person.resident(of: 2, 8)
        // Post 141 is of resident 1 + 141 · 7 mod 20 = 8.
        let id: JSON = .string(SampleComplexes.feed(2, 141))
        let query = "query ($id: ID!) { feed(id: $id) { content author { id } } }"
        let server = try Served.current.server
        let reader = Person.resident(of: 2).token
        let before = try await server.post(query, ["id": id], token: reader)
        #expect(before.data["feed"]["author"]["id"] == .string(person.id))
        try await Served.current.complexes.sql(
            """
            UPDATE account SET deleted_at = now()
            WHERE id = \(SampleComplexes.rowID(.account, 2, 8))
            """)
        try await Served.current.complexes.bumpFeeds(2)
        #expect(try await Self.ask(2, as: person).status == 401)
        let after = try await server.post(query, ["id": id], token: reader)
        #expect(after.data["feed"]["author"].isNull)
        #expect(after.data["feed"]["content"].string != nil)
    }

    @Test func `an anonymous post shows its author to nobody else, from the same cache`()
        async throws
    {
        // Post 150 of complex 3 is the newest; its author is resident 1 + 1050 mod 20 = 11.
        try await Served.current.complexes.sql(
            """
            UPDATE feed SET is_anonymous = true
            WHERE id = \(SampleComplexes.rowID(.feed, 3, 150))
            """)
        try await Served.current.complexes.bumpFeeds(3)
        let author = Person.resident(of: 3, 11)
        for person in [author, Person.resident(of: 3, 2), .guest, author, .guest] {
            let answer = try await Self.ask(3, as: person)
            let post = answer.data["apartment"]["feeds"]["nodes"][0]
            #expect(post["id"] == .string(SampleComplexes.feed(3, 150)))
            #expect(post["author"].isNull == (person != author), "\(person)")
            #expect(post["viewerIsAuthor"] == .bool(person == author))
            #expect(post["viewerCanEdit"] == .bool(person == author))
        }
        let found = try await Served.current.server.post(
            """
            query ($id: ID!, $by: ID) { apartment(id: $id) { feeds(first: 100,
                filter: {authorId: $by}) { totalCount nodes { id } } } }
            """,
            [
                "id": .string(SampleComplexes.apartment(3)), "by": .string(author.id),
            ], token: Person.guest.token)
        let ids = found.data["apartment"]["feeds"]["nodes"].items.map { $0["id"] }
        #expect(!ids.isEmpty)
        #expect(!ids.contains(.string(SampleComplexes.feed(3, 150))))
    }

    @Test func `a deleted post is gone, a deleted comment keeps its place without its text`()
        async throws
    {
        try await Served.current.complexes.sql(
            """
            UPDATE feed SET deleted_at = now() WHERE id = \(SampleComplexes.rowID(.feed, 2, 20));
            UPDATE comment SET deleted_at = now()
            WHERE id = \(SampleComplexes.rowID(.comment, 2, 21, 1));
            UPDATE comment SET visibility = 'HIDDEN'
            WHERE id = \(SampleComplexes.rowID(.comment, 2, 21, 2));
            """)
        try await Served.current.complexes.bumpFeeds(2)
        let answer = try await Served.current.server.post(
            """
            query ($gone: ID!, $under: ID!, $there: ID!) {
                gone: feed(id: $gone) { id } under: comment(id: $under) { id }
                there: feed(id: $there) { comments(first: 3) { nodes {
                    content isDeleted viewerCanDelete replies { nodes { content } } } } } }
            """,
            [
                "gone": .string(SampleComplexes.feed(2, 20)),
                "under": .string(SampleComplexes.comment(2, 20, 1)),
                "there": .string(SampleComplexes.feed(2, 21)),
            ], token: Person.resident(of: 2).token)
        #expect(answer.errors.isEmpty)
        #expect(answer.data["gone"].isNull)
        #expect(answer.data["under"].isNull)
        let comments = answer.data["there"]["comments"]["nodes"].items
        #expect(comments.map { $0["content"] } == [nil, nil, "댓글 3"])
        #expect(comments.map { $0["isDeleted"] } == [true, false, false])
        #expect(comments[0]["replies"]["nodes"].items.count == 3)
    }
}
