// Posts are written, changed and deleted by those who may, exactly once, and nothing is lost.
import Foundation
import TestSupport
import Testing

@Suite(.served()) struct FeedMutationTests {
    private static let apartment = JSON.string(SampleComplexes.apartment(1))
    private static let post = """
        feed { id revision content category isAnonymous createdAt editedAt commentCount viewerIsAuthor
            author { displayName } }
        """

    private static func draft(_ content: String, _ more: [String: JSON] = [:]) -> JSON {
        JSON.object(["apartmentId": apartment, "content": .string(content)]).with(more)
    }

    /// A new post of a resident; its ID.
    private static func written(_ content: String, by number: Int) async throws -> JSON {
        let made = try await Acting(.resident(of: 1, number))("feedCreate", draft(content), post)
        #expect(made.codes.isEmpty)
        return made["feed"]["id"]
    }

    private static func count(_ content: String) async throws -> Int? {
        Int(
            try await Served.current.complexes.sql(
                "SELECT count(*) FROM feed WHERE content = '\(content)'"))
    }

    // MARK: - Writing

    @Test func `a resident writes a post and reads it in the payload and at the top of the list`()
        async throws
    {
        let resident = try Acting(.resident(of: 1, 1))
        let made = try await resident(
            "feedCreate",
            Self.draft("  첫 글\r\n둘째 줄 👩‍👩‍👧‍👦  ", ["category": "PET", "clientMutationId": "first-1"]),
            Self.post + "feedEdge { cursor node { id content } } clientMutationId")
        let feed = made["feed"]
        #expect(made.codes.isEmpty)
        #expect(made["clientMutationId"] == "first-1")
        #expect(feed["content"] == "첫 글\n둘째 줄 👩‍👩‍👧‍👦")
        #expect(feed["category"] == "PET")
        #expect(feed["revision"] == 1)
        #expect(feed["editedAt"].isNull)
        #expect(feed["viewerIsAuthor"] == true)
        #expect(feed["author"]["displayName"] == "주민 1-1")
        #expect(made["feedEdge"]["node"]["id"] == feed["id"])
        let page = try await resident.ask(
            """
            query ($apt: ID!, $after: String) { apartment(id: $apt) {
                feeds(first: 100) { nodes { id } } after: feeds(first: 1, after: $after) { nodes { id } } } }
            """, ["apt": Self.apartment, "after": made["feedEdge"]["cursor"]])
        #expect(page["apartment"]["feeds"]["nodes"].items.contains { $0["id"] == feed["id"] })
        #expect(!page["apartment"]["after"]["nodes"].items.contains { $0["id"] == feed["id"] })
    }

    @Test func `D24: times are RFC 3339 in UTC with six digits of a fraction or none`() async throws
    {
        let made = try await Acting(.resident(of: 1, 2))(
            "feedCreate", Self.draft("몇 시입니까"), "feed { createdAt }")
        let text = try #require(made["feed"]["createdAt"].string)
        #expect(
            text.wholeMatch(of: #/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?Z/#) != nil,
            "\(text)")
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        let time = try #require(formatter.date(from: text))
        #expect(abs(time.timeIntervalSinceNow) < 600)
    }

    /// Who may not write, and the error they get.
    private static let refused: [(SampleComplexes.Person?, String)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"),
        (.applicant, "MEMBERSHIP_NOT_VERIFIED"), (.stranger, "FORBIDDEN"),
        (.resident(of: 2), "FORBIDDEN"), (.platformAdmin, "FORBIDDEN"),
    ]

    @Test(arguments: refused)
    func `D3: only verified members write posts`(
        _ person: SampleComplexes.Person?, _ code: String
    ) async throws {
        // The content is also invalid: people without the right do not learn that.
        let acted = try await Acting(person)("feedCreate", Self.draft(""), "feed { id }")
        #expect(acted.codes == [code])
        #expect(acted["feed"].isNull)
    }

    @Test func `a complex that does not exist is NOT_FOUND`() async throws {
        let acted = try await Acting(.resident(of: 1, 3))(
            "feedCreate", Self.draft("글").with(["apartmentId": "AAAA"]))
        #expect(acted.codes == ["NOT_FOUND"])
        #expect(acted.paths == ["input.apartmentId"])
    }

    @Test func `a suspended member reads but does not write`() async throws {
        let feed = try await Self.written("정지 전의 글", by: 19)
        try await Served.current.complexes.sql(
            """
            UPDATE membership SET status = 'SUSPENDED' WHERE apartment_id = 1
                AND account_id = \(SampleComplexes.rowID(.account, 1, 19))
            """)
        let suspended = try Acting(.resident(of: 1, 19))
        #expect(try await suspended("feedCreate", Self.draft("글")).codes == ["SUSPENDED"])
        let change: JSON = ["feedId": feed, "content": "새 글"]
        #expect(try await suspended("feedUpdate", change).codes == ["SUSPENDED"])
        #expect(try await suspended("feedDelete", ["feedId": feed]).codes == ["SUSPENDED"])
    }

    @Test(
        arguments: [
            ("", "REQUIRED"), (" \n\t ", "REQUIRED"), ("벨\u{7}", "BAD_FORMAT"),
            (String(repeating: "가", count: 10_001), "TOO_LONG"),
        ])
    func `texts keep to the rule`(_ content: String, _ code: String) async throws {
        let acted = try await Acting(.resident(of: 1, 3))("feedCreate", Self.draft(content))
        #expect(acted.codes == [code])
        #expect(acted.paths == ["input.content"])
    }

    @Test func `ten thousand family emoji are ten thousand characters`() async throws {
        let families = String(repeating: "👩‍👩‍👧‍👦", count: 10_000)
        let made = try await Acting(.resident(of: 1, 4))(
            "feedCreate", Self.draft(families), "feed { content }")
        #expect(made.codes.isEmpty)
        #expect(made["feed"]["content"].string?.count == 10_000)
    }

    @Test func `texts are stored in NFC`() async throws {
        let decomposed = "각나다".decomposedStringWithCanonicalMapping
        let made = try await Acting(.resident(of: 1, 4))(
            "feedCreate", Self.draft(decomposed), "feed { content }")
        let stored = try #require(made["feed"]["content"].string)
        #expect(Array(stored.utf8) == Array("각나다".precomposedStringWithCanonicalMapping.utf8))
    }

    // MARK: - Once

    @Test func `the same clientMutationId creates one post, also in parallel`() async throws {
        let draft = Self.draft("한 번만", ["clientMutationId": "once"])
        let ids = try await withThrowingTaskGroup(of: JSON.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await Acting(.resident(of: 1, 5))("feedCreate", draft, Self.post)["feed"][
                        "id"]
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1.string ?? "null") }
        }
        #expect(ids.count == 1)
        #expect(try await Self.count("한 번만") == 1)
        let another = try await Acting(.resident(of: 1, 6))("feedCreate", draft, Self.post)
        #expect(another.codes.isEmpty, "a key belongs to its account")
        #expect(try await Self.count("한 번만") == 2)
    }

    @Test func `a used clientMutationId with another input is IDEMPOTENCY_CONFLICT`() async throws {
        let resident = try Acting(.resident(of: 1, 6))
        let draft = Self.draft("처음 글", ["clientMutationId": "conflict"])
        #expect(try await resident("feedCreate", draft).codes.isEmpty)
        let again = try await resident("feedCreate", draft.with(["content": "다른 글"]))
        #expect(again.codes == ["IDEMPOTENCY_CONFLICT"])
        #expect(try await Self.count("다른 글") == 0)
        let empty = try await resident("feedCreate", draft.with(["clientMutationId": " "]))
        #expect(empty.codes == ["REQUIRED"])
        #expect(empty.paths == ["input.clientMutationId"])
    }

    @Test func `a refused post leaves no row, and its key remains free`() async throws {
        let resident = try Acting(.resident(of: 1, 7))
        let bad = Self.draft("", ["clientMutationId": "retry"])
        #expect(try await resident("feedCreate", bad).codes == ["REQUIRED"])
        let good = try await resident("feedCreate", bad.with(["content": "이제 됨"]), Self.post)
        #expect(good.codes.isEmpty)
    }

    // MARK: - Changing

    @Test func `the author changes a post and the old text is stored`() async throws {
        let author = try Acting(.resident(of: 1, 8))
        let feed = try await Self.written("원래 글", by: 8)
        let changed = try await author(
            "feedUpdate", ["feedId": feed, "content": "고친 글", "expectedRevision": 1], Self.post)
        #expect(changed.codes.isEmpty)
        #expect(changed["feed"]["content"] == "고친 글")
        #expect(changed["feed"]["revision"] == 2)
        #expect(changed["feed"]["category"] == "GENERAL")
        #expect(!changed["feed"]["editedAt"].isNull)
        let old = try await Served.current.complexes.sql(
            "SELECT revision, content FROM feed_revision WHERE content = '원래 글'")
        #expect(old == "1|원래 글")

        let moved = try await author(
            "feedUpdate", ["feedId": feed, "category": "MARKET"], Self.post)
        #expect(moved["feed"]["category"] == "MARKET")
        #expect(moved["feed"]["content"] == "고친 글")
        #expect(moved["feed"]["revision"] == 3)
        let same = try await author(
            "feedUpdate", ["feedId": feed, "category": "MARKET"], Self.post)
        #expect(same["feed"]["revision"] == 3, "nothing changed")
    }

    @Test func `an older revision is STALE_REVISION with the stored one`() async throws {
        let author = try Acting(.resident(of: 1, 8))
        let feed = try await Self.written("두 번 고칠 글", by: 8)
        let input: JSON = ["feedId": feed, "content": "첫째", "expectedRevision": 1]
        #expect(try await author("feedUpdate", input).codes.isEmpty)
        // The content is also invalid: the state is checked first.
        let late = try await author("feedUpdate", input.with(["content": ""]), Self.post)
        #expect(late.codes == ["STALE_REVISION"])
        #expect(late.errors[0]["currentRevision"] == 2)
        #expect(late.errors[0]["__typename"] == "StaleRevisionError")
        #expect(late["feed"].isNull)
    }

    @Test func `of two changes of one revision one wins`() async throws {
        let feed = try await Self.written("다투는 글", by: 9)
        let codes = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<6 {
                group.addTask {
                    try await Acting(.resident(of: 1, 9))(
                        "feedUpdate",
                        ["feedId": feed, "content": .string("글 \(number)"), "expectedRevision": 1]
                    ).codes
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(codes == Array(repeating: "STALE_REVISION", count: 5))
    }

    @Test func `null is REQUIRED for fields that must not be empty`() async throws {
        let feed = try await Self.written("비울 수 없는 글", by: 9)
        let acted = try await Acting(.resident(of: 1, 9))(
            "feedUpdate", ["feedId": feed, "content": nil, "category": nil])
        #expect(acted.codes == ["REQUIRED", "REQUIRED"])
        #expect(acted.paths == ["input.category", "input.content"])
    }

    /// Who may not touch a resident's post in complex 1, and the error they get.
    private static let outsiders: [(SampleComplexes.Person?, String)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"), (.applicant, "NOT_FOUND"),
        (.stranger, "NOT_FOUND"), (.resident(of: 2), "NOT_FOUND"), (.platformAdmin, "NOT_FOUND"),
        (.resident(of: 1, 11), "FORBIDDEN"),
    ]

    @Test(arguments: outsiders)
    func `D5: others neither change nor delete a post`(
        _ person: SampleComplexes.Person?, _ code: String
    ) async throws {
        let feed = JSON.string(SampleComplexes.feed(1, 1))
        let acting = try Acting(person)
        let change = try await acting("feedUpdate", ["feedId": feed, "content": "내 글"], Self.post)
        let deletion = try await acting("feedDelete", ["feedId": feed], "deletedFeedId")
        #expect(change.codes == [code])
        #expect(deletion.codes == [code])
        #expect(change["feed"].isNull)
        #expect(deletion["deletedFeedId"].isNull)
        if code == "NOT_FOUND" {
            let missing = try await acting(
                "feedUpdate", ["feedId": .string(SampleComplexes.feed(1, 999)), "content": "내 글"])
            #expect(missing.errors == change.errors)
        }
    }

    @Test func `outsiders read a demo complex and are FORBIDDEN to write there`() async throws {
        let feed = JSON.string(SampleComplexes.feed(3, 1))
        let stranger = try Acting(.stranger)
        let change = try await stranger("feedUpdate", ["feedId": feed, "content": "내 글"])
        #expect(change.codes == ["FORBIDDEN"])
        let comment = try await stranger("commentCreate", ["subjectId": feed, "content": "댓글"])
        #expect(comment.codes == ["FORBIDDEN"])
    }

    // MARK: - Deleting

    @Test func `the author deletes a post twice and it is gone`() async throws {
        let author = try Acting(.resident(of: 1, 10))
        let feed = try await Self.written("지울 글", by: 10)
        for _ in 1...2 {
            let deleted = try await author(
                "feedDelete", ["feedId": feed], "deletedFeedId apartment { name }")
            #expect(deleted.codes.isEmpty)
            #expect(deleted["deletedFeedId"] == feed)
            #expect(deleted["apartment"]["name"] == "견본 1단지")
        }
        let gone = try await author.ask(
            "query ($id: ID!) { feed(id: $id) { id } node(id: $id) { id } }", ["id": feed])
        #expect(gone["feed"].isNull && gone["node"].isNull)
        let change = try await author("feedUpdate", ["feedId": feed, "content": "다시"])
        #expect(change.codes == ["NOT_FOUND"])
        let other = try await Acting(.resident(of: 1, 11))("feedDelete", ["feedId": feed])
        #expect(other.codes == ["NOT_FOUND"])
        let comment = try await author("commentCreate", ["subjectId": feed, "content": "댓글"])
        #expect(comment.codes == ["NOT_FOUND"])
    }

    @Test(arguments: [(12, "MODERATOR"), (13, "OFFICE_STAFF"), (14, "OFFICE_MANAGER")])
    func `D26: staff and moderators delete posts, which the audit records`(
        _ number: Int, _ role: String
    ) async throws {
        let feed = try await Self.written("지워질 글 \(role)", by: 10)
        try await Served.current.complexes.sql(
            """
            UPDATE membership SET role = '\(role)' WHERE apartment_id = 1
                AND account_id = \(SampleComplexes.rowID(.account, 1, number))
            """)
        let staff = try Acting(.resident(of: 1, number))
        let change = try await staff("feedUpdate", ["feedId": feed, "content": "고침"])
        #expect(change.codes == ["FORBIDDEN"], "texts are the author's")
        #expect(try await staff("feedDelete", ["feedId": feed]).codes.isEmpty)
        let audit = try await Served.current.complexes.sql(
            """
            SELECT a.action, a.actor_role FROM audit_event a
            JOIN feed f ON f.apartment_id = a.apartment_id AND f.id = a.subject_id
            WHERE f.content = '지워질 글 \(role)'
            """)
        #expect(audit == "feed.delete|\(role)")
    }

    @Test func `every change writes its event`() async throws {
        let author = try Acting(.resident(of: 1, 15))
        let feed = try await Self.written("사건이 남는 글", by: 15)
        _ = try await author("feedUpdate", ["feedId": feed, "content": "고침"])
        _ = try await author("feedDelete", ["feedId": feed])
        _ = try await author("feedDelete", ["feedId": feed])
        let events = try await Served.current.complexes.sql(
            """
            SELECT string_agg(e.subject || ' ' || e.change, ', ' ORDER BY e.seq)
            FROM event e JOIN feed_revision r
                ON r.apartment_id = e.apartment_id AND r.feed_id = e.object_id
            WHERE r.content = '사건이 남는 글'
            """)
        #expect(events == "FEED CREATED, FEED UPDATED, FEED DELETED")
    }
}
