// A page takes as many statements as it has levels, whatever its size.
import TestSupport
import Testing

@Suite(.serialized) struct StatementCountTests {
    /// A separate server, with empty caches.
    private static func withServer(
        _ cache: Served.Cache,
        _ body: (RunningServer, SampleComplexes) async throws -> Void
    ) async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        try await RunningServer.with(cache.environment(services, complexes.database)) { server in
            _ = try await server.post("{ __typename }")
            try await body(server, complexes)
        }
    }

    /// The statements of one feed page, which must be full and without errors.
    private static func pageCount(
        _ server: RunningServer, _ complexes: SampleComplexes, first: Int = 20
    ) async throws -> StatementCount {
        let (count, answer) = try await StatementCount.during(on: complexes) {
            try await FeedPage.ask(server, first: first)
        }
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        let posts = FeedPage.posts(answer)
        #expect(posts.count == first)
        for post in posts {
            #expect(post["author"]["displayName"].string != nil)
            let comments = post["comments"]["edges"].items
            #expect(comments.count == 5)
            #expect(comments.allSatisfy { $0["node"]["author"]["displayName"].string != nil })
        }
        return count
    }

    @Test func `without a cache a feed page takes four statements, for 1, 20 and 100 posts`()
        async throws
    {
        try await Self.withServer(.off) { server, complexes in
            for first in [1, 20, 100, 1, 20, 100] {
                let count = try await Self.pageCount(server, complexes, first: first)
                #expect(count.total == 4, "\(first) posts: \(count)")
            }
        }
    }

    @Test(arguments: [Served.Cache.memory, .redis])
    func `from a warm cache a feed page takes one statement`(_ cache: Served.Cache) async throws {
        try await Self.withServer(cache) { server, complexes in
            let cold = try await Self.pageCount(server, complexes)
            #expect(cold.total == 4, "\(cold)")
            for _ in 0..<3 {
                let warm = try await Self.pageCount(server, complexes)
                #expect(warm.total == 1, "\(warm)")
            }
            for first in [1, 100] {
                let other = try await Self.pageCount(server, complexes, first: first)
                #expect(other.total == 3, "the complex is known, this page not: \(other)")
            }
        }
    }

    @Test func `another node finds in Redis what the first one read`() async throws {
        try await Self.withServer(.redis) { server, complexes in
            _ = try await Self.pageCount(server, complexes)
            let variables = Served.Cache.redis.environment(complexes.services, complexes.database)
            try await RunningServer.with(variables) { second in
                let count = try await Self.pageCount(second, complexes)
                #expect(count.total == 1, "\(count)")
            }
        }
    }

    @Test(arguments: Served.Cache.allCases)
    func `a comment that was committed with its version is on the next page`(
        _ cache: Served.Cache
    ) async throws {
        try await Self.withServer(cache) { server, complexes in
            _ = try await Self.pageCount(server, complexes)
            for round in 1...5 {
                // Before the other comments, so that it is among the first five.
                try await complexes.sql(
                    """
                    INSERT INTO comment (apartment_id, id, subject_kind, subject_id, author_id,
                        content, created_at)
                    VALUES (1, gen_random_uuid(), 'FEED',
                        \(SampleComplexes.rowID(.feed, 1, SampleComplexes.posts)),
                        \(SampleComplexes.rowID(.account, 1, 2)), '새 댓글 \(round)',
                        timestamptz '2026-01-02Z' - \(round) * interval '1 minute');
                    UPDATE apartment_version SET version = version + 1
                    WHERE apartment_id = 1 AND topic = 'feeds'
                    """)
                let (count, answer) = try await StatementCount.during(on: complexes) {
                    try await FeedPage.ask(server)
                }
                let newest = FeedPage.posts(answer)[0]["comments"]["edges"][0]["node"]
                #expect(newest["content"] == .string("새 댓글 \(round)"))
                #expect(count.total == (cache == .off ? 4 : 3), "\(count)")
            }
        }
    }

    /// A query, its variables for a page size, and how many statements it takes uncached.
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let query: String
        let statements: Int
        let variables: @Sendable (_ size: Int) -> JSON
    }

    private static let ids: @Sendable (Int) -> JSON = { size in
        let posts = (1...150).map { SampleComplexes.feed(1, $0) }
        let comments = (1...150).map { SampleComplexes.comment(1, $0, 1) }
        let mixed = [
            SampleComplexes.apartment(1), SampleComplexes.Person.resident(of: 1, 2).id,
            SampleComplexes.session(of: .resident(of: 1)), posts[0], comments[0],
        ]
        let more = zip(posts.dropFirst(), comments.dropFirst()).flatMap { [$0, $1] }
        return ["ids": .array((mixed + more).prefix(max(5, size)).map { .string($0) })]
    }

    static let shapes = [
        Shape(
            testDescription: "one post",
            query: """
                query ($id: ID!) { feed(id: $id) { id content author { displayName } } }
                """, statements: 2
        ) { ["id": .string(SampleComplexes.feed(1, $0))] },
        Shape(
            testDescription: "a post with a page of comments",
            query: """
                query ($id: ID!, $n: Int) { feed(id: $id) { author { displayName }
                    comments(first: $n) { nodes { content author { displayName } } } } }
                """, statements: 3
        ) { ["id": .string(SampleComplexes.feed(1, 7)), "n": .int($0)] },
        Shape(
            testDescription: "nodes of every type",
            query: """
                query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
                    ... on Feed { content author { displayName } }
                    ... on Comment { content author { displayName } subject { ... on Feed { id } } }
                    ... on Apartment { name } ... on User { displayName }
                    ... on Session { isCurrent } } }
                """, statements: 6, variables: ids),
        Shape(
            testDescription: "replies two levels deep",
            query: """
                query ($apt: ID!, $n: Int) { apartment(id: $apt) { feeds(first: $n) { nodes { id
                    comments(first: 2) { nodes { id author { displayName }
                        replies(first: 2) { nodes { id author { displayName }
                            replies(first: 2) { nodes { id author { displayName } } } } } } } } } } }
                """, statements: 6
        ) { ["apt": .string(SampleComplexes.apartment(1)), "n": .int($0)] },
        Shape(
            testDescription: "complexes with their posts",
            query: """
                query ($n: Int) { apartments(first: 3) { edges { node { name feeds(first: $n) {
                    edges { node { id author { displayName } apartment { name }
                        viewerCanComment } } } } } } }
                """, statements: 4
        ) { ["n": .int($0)] },
        Shape(
            testDescription: "posts with their files",
            query: """
                query ($apt: ID!, $n: Int) { apartment(id: $apt) { feeds(first: $n) { nodes { id
                    media { id url(variant: SMALL) } } } } }
                """, statements: 4
        ) { ["apt": .string(SampleComplexes.apartment(1)), "n": .int($0)] },
        Shape(
            testDescription: "posts with other posts of their authors",
            query: """
                query ($apt: ID!, $n: Int) { apartment(id: $apt) { feeds(first: $n) { nodes { id
                    author { feeds(apartmentId: $apt, first: 2) { nodes { id } } } } } } }
                """, statements: 4
        ) { ["apt": .string(SampleComplexes.apartment(1)), "n": .int($0)] },
        Shape(
            testDescription: "what the viewer wrote",
            query: """
                query ($apt: ID!, $n: Int) { viewer {
                    feeds(apartmentId: $apt, first: $n) { nodes { id } }
                    comments(apartmentId: $apt, first: $n) { nodes { id
                        subject { ... on Feed { id } } } } } }
                """, statements: 4
        ) { ["apt": .string(SampleComplexes.apartment(1)), "n": .int($0)] },
        Shape(
            testDescription: "a page with its totals",
            query: """
                query ($apt: ID!, $n: Int) { apartment(id: $apt) { feeds(first: $n) { totalCount
                    nodes { id comments(first: 1) { totalCount nodes { id } } } } } }
                """, statements: 6
        ) { ["apt": .string(SampleComplexes.apartment(1)), "n": .int($0)] },
    ]

    @Test func `every shape takes the same number of statements for 1, 20 and 100 rows`()
        async throws
    {
        try await Self.withServer(.off) { server, complexes in
            // A resident of all three complexes, so that no page is refused.
            try await complexes.sql(
                """
                INSERT INTO account_apartment
                SELECT \(SampleComplexes.rowID(.account, 1, 1)), a FROM generate_series(2, 3) a;
                INSERT INTO membership (apartment_id, id, account_id, status, relation,
                    household_id)
                SELECT a, gen_random_uuid(), \(SampleComplexes.rowID(.account, 1, 1)), 'VERIFIED',
                    'OWNER', sample_id(x'bb'::int, a, 1)
                FROM generate_series(2, 3) a;
                INSERT INTO media (id, owner_id, kind, status, file_name, mime_type, byte_size,
                    upload_sha256, subject_apartment, subject_kind, subject_id, position,
                    orphan_since, cleaning)
                SELECT gen_random_uuid(), f.author_id, 'IMAGE', 'READY', n || '.jpg', 'image/jpeg',
                    1, sha256('x'), 1, 'FEED', f.id, n, NULL, 1
                FROM feed f, generate_series(1, 2) n WHERE f.apartment_id = 1
                """)
            for shape in Self.shapes {
                for size in [1, 20, 100] {
                    let (count, answer) = try await StatementCount.during(on: complexes) {
                        try await server.post(
                            shape.query, shape.variables(size),
                            token: SampleComplexes.Person.resident(of: 1).token)
                    }
                    #expect(answer.errors.isEmpty, "\(shape.testDescription): \(answer.http.text)")
                    #expect(!answer.data.isNull)
                    #expect(
                        count.total == shape.statements,
                        "\(shape.testDescription), \(size) rows: \(count)")
                }
            }
        }
    }
}
