// Threads: comments and replies keep their place and their counts, whoever writes at the same time.
import TestSupport
import Testing

@Suite(.served()) struct CommentMutationTests {
    private static let comment = """
        comment { id revision depth content isDeleted replyCount editedAt viewerIsAuthor
            author { displayName } parent { id } subject { ... on Feed { id commentCount } } }
        """

    /// A new post in complex 1; its ID.
    private static func thread(_ content: String = "글타래") async throws -> JSON {
        let made = try await Acting(.resident(of: 1, 1))(
            "feedCreate",
            ["apartmentId": .string(SampleComplexes.apartment(1)), "content": .string(content)],
            "feed { id }")
        return made["feed"]["id"]
    }

    private static func input(
        _ subject: JSON, _ content: String = "댓글", _ more: [String: JSON] = [:]
    ) -> JSON {
        JSON.object(["subjectId": subject, "content": .string(content)]).with(more)
    }

    /// A new comment of a resident; its ID.
    private static func written(
        on subject: JSON, by number: Int = 2, _ content: String = "댓글", under parent: JSON = nil
    ) async throws -> JSON {
        let made = try await Acting(.resident(of: 1, number))(
            "commentCreate", input(subject, content, ["parentId": parent]), "comment { id }")
        #expect(made.codes.isEmpty)
        return made["comment"]["id"]
    }

    /// The counters of a post and whether they are those of its rows.
    private static func counts(of feed: JSON) async throws -> JSON {
        try await Acting(.resident(of: 1, 1)).ask(
            """
            query ($id: ID!) { feed(id: $id) { commentCount comments(first: 20) {
                nodes { id isDeleted replyCount content replies(first: 30) {
                    nodes { id isDeleted content } } } } } }
            """, ["id": feed])["feed"]
    }

    // MARK: - Writing

    @Test func `a resident comments and reads the comment in the payload, the edge and the post`()
        async throws
    {
        let feed = try await Self.thread()
        let resident = try Acting(.resident(of: 1, 2))
        // The list is already cached.
        #expect(try await Self.counts(of: feed)["commentCount"] == 0)
        let made = try await resident(
            "commentCreate", Self.input(feed, " 첫 댓글 ", ["clientMutationId": "c-1"]),
            Self.comment + """
                commentEdge { cursor node { id content } } clientMutationId
                subject { ... on Feed { id commentCount comments { nodes { id } } } }
                """)
        #expect(made.codes.isEmpty)
        #expect(made["clientMutationId"] == "c-1")
        let comment = made["comment"]
        #expect(comment["content"] == "첫 댓글")
        #expect(comment["depth"] == 0)
        #expect(comment["revision"] == 1)
        #expect(comment["parent"].isNull)
        #expect(comment["author"]["displayName"] == "주민 1-2")
        #expect(comment["subject"]["id"] == feed)
        #expect(made["subject"]["commentCount"] == 1)
        #expect(made["subject"]["comments"]["nodes"].items.map { $0["id"] } == [comment["id"]])
        #expect(made["commentEdge"]["node"]["id"] == comment["id"])
        let after = try await resident.ask(
            """
            query ($id: ID!, $after: String) { feed(id: $id) { comments(after: $after) {
                nodes { id } } } }
            """, ["id": feed, "after": made["commentEdge"]["cursor"]])
        #expect(after["feed"]["comments"]["nodes"].items.isEmpty)
    }

    @Test func `replies deeper than four are siblings of the deepest`() async throws {
        let feed = try await Self.thread()
        let resident = try Acting(.resident(of: 1, 3))
        var parent: JSON = nil
        var parents: [JSON] = []
        for depth in 0...6 {
            let made = try await resident(
                "commentCreate", Self.input(feed, "깊이 \(depth)", ["parentId": parent]),
                Self.comment + "commentEdge { cursor }")
            #expect(made.codes.isEmpty)
            #expect(made["comment"]["depth"] == .int(min(depth, 4)))
            let expected: JSON = depth == 0 ? nil : parents[min(depth, 4) - 1]
            #expect(made["comment"]["parent"]["id"] == expected)
            parent = made["comment"]["id"]
            parents.append(parent)
            let list = try await resident.ask(
                """
                query ($id: ID!, $after: String) { comment(id: $id) { replyCount
                    replies(after: $after) { nodes { id } } } }
                """,
                [
                    "id": depth == 0 ? parent : expected,
                    "after": depth == 0 ? nil : made["commentEdge"]["cursor"],
                ])
            #expect(list["comment"]["replies"]["nodes"].items.isEmpty)
        }
        #expect(try await Self.counts(of: feed)["commentCount"] == 7)
    }

    /// Who may not comment in complex 1, and the error they get.
    private static let outsiders: [(SampleComplexes.Person?, String)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"), (.applicant, "NOT_FOUND"),
        (.stranger, "NOT_FOUND"), (.resident(of: 2), "NOT_FOUND"), (.platformAdmin, "NOT_FOUND"),
    ]

    @Test(arguments: outsiders)
    func `D5: outsiders neither read nor answer a complex's comments`(
        _ person: SampleComplexes.Person?, _ code: String
    ) async throws {
        let acting = try Acting(person)
        let feed = JSON.string(SampleComplexes.feed(1, 2))
        let comment = JSON.string(SampleComplexes.comment(1, 2, 1))
        let read = try await acting.ask(
            "query ($id: ID!) { node(id: $id) { id } comment(id: $id) { id } }", ["id": comment])
        #expect(read["node"].isNull && read["comment"].isNull)
        let answer = try await acting(
            "commentCreate", Self.input(feed, "", ["parentId": comment]), Self.comment)
        #expect(answer.codes == [code])
        #expect(answer["comment"].isNull)
        let change = try await acting("commentUpdate", ["commentId": comment, "content": ""])
        #expect(change.codes == [code])
        let deletion = try await acting("commentDelete", ["commentId": comment], "deletedCommentId")
        #expect(deletion.codes == [code])
        #expect(deletion["deletedCommentId"].isNull)
        if code == "NOT_FOUND" {
            let missing = try await acting(
                "commentUpdate",
                ["commentId": .string(SampleComplexes.comment(1, 2, 999)), "content": ""])
            #expect(missing.errors == change.errors)
        }
    }

    @Test func `D5: a reply belongs to the post of the comment that it answers`() async throws {
        let resident = try Acting(.resident(of: 1, 4))
        let feed = JSON.string(SampleComplexes.feed(1, 3))
        let parents = [
            SampleComplexes.comment(1, 4, 1), SampleComplexes.comment(2, 3, 1),
            SampleComplexes.comment(1, 3, 999), SampleComplexes.feed(1, 3), "AAAA",
        ]
        for parent in parents {
            let acted = try await resident(
                "commentCreate", Self.input(feed, "답", ["parentId": .string(parent)]))
            #expect(acted.codes == ["NOT_FOUND"], "\(parent)")
            #expect(acted.paths == ["input.parentId"])
        }
        for subject in [SampleComplexes.feed(1, 999), SampleComplexes.comment(1, 3, 1), "AAAA"] {
            let acted = try await resident("commentCreate", Self.input(.string(subject)))
            #expect(acted.codes == ["NOT_FOUND"], "\(subject)")
            #expect(acted.paths == ["input.subjectId"])
        }
    }

    @Test(
        arguments: [
            ("", "REQUIRED"), ("\u{1B}[0m", "BAD_FORMAT"),
            (String(repeating: "가", count: 1_001), "TOO_LONG"),
        ])
    func `texts keep to the rule`(_ content: String, _ code: String) async throws {
        let feed = JSON.string(SampleComplexes.feed(1, 5))
        let acted = try await Acting(.resident(of: 1, 4))(
            "commentCreate", Self.input(feed, content))
        #expect(acted.codes == [code])
        #expect(acted.paths == ["input.content"])
    }

    @Test func `a suspended member does not comment`() async throws {
        let feed = try await Self.thread()
        let comment = try await Self.written(on: feed, by: 18)
        try await Served.current.complexes.sql(
            """
            UPDATE membership SET status = 'SUSPENDED' WHERE apartment_id = 1
                AND account_id = \(SampleComplexes.rowID(.account, 1, 18))
            """)
        let suspended = try Acting(.resident(of: 1, 18))
        #expect(try await suspended("commentCreate", Self.input(feed)).codes == ["SUSPENDED"])
        let change: JSON = ["commentId": comment, "content": "고침"]
        #expect(try await suspended("commentUpdate", change).codes == ["SUSPENDED"])
        #expect(try await suspended("commentDelete", ["commentId": comment]).codes == ["SUSPENDED"])
    }

    @Test func `a locked thread accepts no comments or changes, only deletions and replays`()
        async throws
    {
        let feed = try await Self.thread("잠글 글")
        let resident = try Acting(.resident(of: 1, 5))
        let draft = Self.input(feed, "잠그기 전", ["clientMutationId": "lock"])
        let comment = try await resident("commentCreate", draft, "comment { id }")["comment"]["id"]
        try await Served.current.complexes.sql(
            "UPDATE feed SET is_locked = true WHERE content = '잠글 글'")
        // The content is also invalid: the state is checked first.
        let locked = try await resident("commentCreate", Self.input(feed, ""), Self.comment)
        #expect(locked.codes == ["THREAD_LOCKED"])
        let change = try await resident("commentUpdate", ["commentId": comment, "content": ""])
        #expect(change.codes == ["THREAD_LOCKED"])
        let replay = try await resident("commentCreate", draft, "comment { id }")
        #expect(replay["comment"]["id"] == comment)
        #expect(try await resident("commentDelete", ["commentId": comment]).codes.isEmpty)
    }

    // MARK: - Once

    @Test func `the same clientMutationId creates one comment, also in parallel`() async throws {
        let feed = try await Self.thread()
        let draft = Self.input(feed, "한 번만", ["clientMutationId": "once"])
        let ids = try await withThrowingTaskGroup(of: JSON.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await Acting(.resident(of: 1, 6))("commentCreate", draft, "comment { id }")[
                        "comment"]["id"]
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1.string ?? "null") }
        }
        #expect(ids.count == 1)
        #expect(try await Self.counts(of: feed)["commentCount"] == 1)
        let other = try await Acting(.resident(of: 1, 6))(
            "commentCreate", draft.with(["content": "다른 댓글"]))
        #expect(other.codes == ["IDEMPOTENCY_CONFLICT"])
        #expect(try await Self.counts(of: feed)["commentCount"] == 1)
    }

    @Test func `parallel comments, replies and deletions keep the counts exact`() async throws {
        let feed = try await Self.thread()
        let root = try await Self.written(on: feed)
        let doomed = try await Self.written(on: feed, by: 7, under: root)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<30 {
                group.addTask {
                    _ = try await Self.written(
                        on: feed, by: 1 + number % 15, under: number % 3 == 0 ? nil : root)
                }
            }
            for _ in 0..<4 {
                group.addTask {
                    let acted = try await Acting(.resident(of: 1, 7))(
                        "commentDelete", ["commentId": doomed])
                    #expect(acted.codes.isEmpty)
                }
            }
            try await group.waitForAll()
        }
        let counts = try await Self.counts(of: feed)
        #expect(counts["commentCount"] == 31)
        let roots = counts["comments"]["nodes"].items
        #expect(roots.count == 11)
        let first = try #require(roots.first { $0["id"] == root })
        #expect(first["replyCount"] == 20)
        #expect(first["replies"]["nodes"].items.count == 21, "the tombstone keeps its place")
    }

    // MARK: - Changing and deleting

    @Test func `the author changes a comment and the old text is stored`() async throws {
        let feed = try await Self.thread()
        let comment = try await Self.written(on: feed, by: 8, "원래 댓글")
        let author = try Acting(.resident(of: 1, 8))
        let input: JSON = ["commentId": comment, "content": "고친 댓글", "expectedRevision": 1]
        let changed = try await author("commentUpdate", input, Self.comment)
        #expect(changed.codes.isEmpty)
        #expect(changed["comment"]["content"] == "고친 댓글")
        #expect(changed["comment"]["revision"] == 2)
        #expect(!changed["comment"]["editedAt"].isNull)
        let old = try await Served.current.complexes.sql(
            "SELECT revision, content FROM comment_revision WHERE content = '원래 댓글'")
        #expect(old == "1|원래 댓글")
        let late = try await author("commentUpdate", input.with(["content": ""]))
        #expect(late.codes == ["STALE_REVISION"])
        #expect(late.errors[0]["currentRevision"] == 2)
        let neighbour = try await Acting(.resident(of: 1, 9))(
            "commentUpdate", input.with(["expectedRevision": 2]))
        #expect(neighbour.codes == ["FORBIDDEN"])
    }

    @Test func `D19: deleting a comment leaves a tombstone and its replies`() async throws {
        let feed = try await Self.thread()
        let comment = try await Self.written(on: feed, by: 9, "지울 댓글")
        let reply = try await Self.written(on: feed, by: 10, "남의 답", under: comment)
        let author = try Acting(.resident(of: 1, 9))
        for _ in 1...2 {
            let deleted = try await author(
                "commentDelete", ["commentId": comment],
                Self.comment + "deletedCommentId subject { ... on Feed { commentCount } }")
            #expect(deleted.codes.isEmpty)
            #expect(deleted["deletedCommentId"] == comment)
            #expect(deleted["comment"]["isDeleted"] == true)
            #expect(deleted["comment"]["content"].isNull)
            #expect(deleted["comment"]["replyCount"] == 1)
            #expect(deleted["subject"]["commentCount"] == 1)
        }
        let root = try await Self.counts(of: feed)["comments"]["nodes"][0]
        #expect(root["id"] == comment && root["content"].isNull)
        #expect(root["replies"]["nodes"][0]["id"] == reply)
        #expect(root["replies"]["nodes"][0]["content"] == "남의 답")
        let moderator = try await Acting(.resident(of: 1, 10))(
            "commentDelete", ["commentId": comment])
        #expect(moderator.codes == ["NOT_FOUND"])
        let change = try await author("commentUpdate", ["commentId": comment, "content": "다시"])
        #expect(change.codes == ["NOT_FOUND"])
        let answer = try await author(
            "commentCreate", Self.input(feed, "늦은 답", ["parentId": comment]))
        #expect(answer.codes == ["NOT_FOUND"])
    }

    @Test func `D19: people who delete their account leave what they wrote`() async throws {
        let feed = try await Self.thread()
        let comment = try await Self.written(on: feed, by: 17, "떠나는 사람의 댓글")
        try await Served.current.complexes.sql(
            """
            UPDATE account SET deleted_at = now() WHERE id = \(SampleComplexes.rowID(.account, 1, 17));
            UPDATE apartment_version SET version = version + 1 WHERE topic = 'feeds'
            """)
        let read = try await Acting(.resident(of: 1, 1)).ask(
            "query ($id: ID!) { comment(id: $id) { content author { id } } }", ["id": comment])
        #expect(read["comment"]["content"] == "떠나는 사람의 댓글")
        #expect(read["comment"]["author"].isNull)
    }

    @Test func `D16: a comment lists its own replies and no others`() async throws {
        let feed = try await Self.thread()
        let first = try await Self.written(on: feed, by: 11, "하나")
        let second = try await Self.written(on: feed, by: 11, "둘")
        let reply = try await Self.written(on: feed, by: 12, "하나의 답", under: first)
        _ = try await Self.written(on: feed, by: 12, "답의 답", under: reply)
        let roots = try await Self.counts(of: feed)["comments"]["nodes"].items
        #expect(roots.map { $0["id"] } == [first, second])
        #expect(roots[0]["replies"]["nodes"].items.map { $0["content"] } == ["하나의 답"])
        #expect(roots[1]["replies"]["nodes"].items.isEmpty)
    }

    @Test(arguments: [(13, "MODERATOR"), (14, "OFFICE_STAFF"), (15, "OFFICE_MANAGER")])
    func `D26: staff and moderators delete comments, which the audit records`(
        _ number: Int, _ role: String
    ) async throws {
        let feed = try await Self.thread()
        let comment = try await Self.written(on: feed, by: 16, "지워질 \(role)")
        let neighbour = try await Acting(.resident(of: 1, 2))(
            "commentDelete", ["commentId": comment])
        #expect(neighbour.codes == ["FORBIDDEN"])
        try await Served.current.complexes.sql(
            """
            UPDATE membership SET role = '\(role)' WHERE apartment_id = 1
                AND account_id = \(SampleComplexes.rowID(.account, 1, number))
            """)
        let staff = try Acting(.resident(of: 1, number))
        let deleted = try await staff("commentDelete", ["commentId": comment])
        #expect(deleted.codes.isEmpty)
        let audit = try await Served.current.complexes.sql(
            """
            SELECT a.action, a.actor_role FROM audit_event a
            JOIN comment c ON c.apartment_id = a.apartment_id AND c.id = a.subject_id
            WHERE c.content = '지워질 \(role)'
            """)
        #expect(audit == "comment.delete|\(role)")
    }

    @Test func `deleting a post deletes no comments, and no comment slips in`()
        async throws
    {
        let feed = try await Self.thread("경주")
        let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 1...12 {
                group.addTask {
                    if number == 6 {
                        return try await Acting(.resident(of: 1, 1))("feedDelete", ["feedId": feed])
                            .codes
                    }
                    return try await Acting(.resident(of: 1, number))(
                        "commentCreate", Self.input(feed)
                    ).codes
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(outcomes).isSubset(of: ["NOT_FOUND"]))
        let late = try await Served.current.complexes.sql(
            """
            SELECT count(*) FROM comment c JOIN feed f
                ON f.apartment_id = c.apartment_id AND f.id = c.feed_id
            WHERE f.content = '경주' AND c.created_at > f.deleted_at
            """)
        #expect(late == "0")
    }
}
