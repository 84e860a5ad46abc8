// Notices: writing, states, audiences, comments, scheduled changes.
import Foundation
import TestSupport
import Testing

@Suite(.served(cache: .redis), .serialized) struct NoticeTests {
    typealias Person = SampleComplexes.Person

    private static let fields = """
        notice { id revision state importance category title content isPinned allowComments
            publishAt publishedAt expiresAt editedAt commentCount viewerIsAuthor viewerCanComment
            author { id } audience { id name } }
        """

    private static func inDays(_ days: Double) -> JSON {
        .string(Date.now.addingTimeInterval(days * 86_400).formatted(.iso8601))
    }

    private static func make(
        _ changes: JSON = [:], as person: Person? = Office.staff
    ) async throws -> JSON {
        _ = try await served()
        let input: JSON = [
            "apartmentId": .string(Office.apartment), "title": "단수 안내",
            "content": "물탱크 청소로\n단수합니다.",
        ]
        return try await Office.act(
            "noticeCreate", input.with(changes), as: person,
            returning: fields + " clientMutationId")
    }

    private static func made(
        _ changes: JSON = [:], as person: Person? = Office.staff
    ) async throws -> JSON {
        let payload = try await make(changes, as: person)
        #expect(payload.codes.isEmpty, "\(payload)")
        return payload["notice"]
    }

    private static func published(
        _ changes: JSON = [:], as person: Person? = Office.staff
    ) async throws -> JSON {
        try await made((["publishAt": inDays(-1)] as JSON).with(changes), as: person)
    }

    private static func act(
        _ mutation: String, _ notice: JSON, _ more: JSON = [:], as person: Person? = Office.staff
    ) async throws -> JSON {
        let selection =
            mutation == "noticeDelete" ? "deletedNoticeId" : fields
        return try await Office.act(
            mutation, (["noticeId": notice["id"]] as JSON).with(more), as: person,
            returning: selection)
    }

    /// Complex 1 has a second building, where resident 6 lives.
    private static func served() async throws -> Served {
        let served = try await Office.served()
        try await houses.once(served.complexes.database) {
            try await served.complexes.sql(
                """
                INSERT INTO building (apartment_id, id, name, name_key)
                VALUES (1, sample_id(x'bb'::int, 1, 900), '102동', '102');
                UPDATE household SET building_id = sample_id(x'bb'::int, 1, 900)
                WHERE apartment_id = 1 AND id = sample_id(x'bb'::int, 1, 6)
                """)
        }
        return served
    }

    private static let houses = Office.Once()

    private static let otherBuilding = GlobalID.text(
        tag: 34, 1, GlobalID.uuid(.household, 1, 900))
    private static let inOtherBuilding = Person.resident(of: 1, 6)

    private static func sees(_ notice: JSON, _ person: Person?) async throws -> Bool {
        let data = try await Office.ask(
            """
            query ($id: ID!) { notice(id: $id) { id } node(id: $id) { id } }
            """, ["id": notice["id"]], as: person)
        #expect(data["notice"] == data["node"])
        return !data["notice"].isNull
    }

    private static func list(
        _ filter: JSON = nil, as person: Person, _ more: JSON = [:]
    ) async throws -> JSON {
        let all: JSON = ["a": .string(Office.apartment), "f": filter, "first": 100]
        return try await Office.ask(
            """
            query ($a: ID!, $f: NoticeFilter, $first: Int, $after: String, $last: Int,
                $before: String) { apartment(id: $a) { notices(filter: $f, first: $first,
                after: $after, last: $last, before: $before) { totalCount
                nodes { id title isPinned importance } pageInfo { hasNextPage startCursor
                endCursor } } } }
            """, all.with(more), as: person)["apartment"]["notices"]
    }

    private static func isListed(
        _ notice: JSON, _ person: Person, _ filter: JSON = nil
    ) async throws -> Bool {
        try await list(filter, as: person)["nodes"].items.contains { $0["id"] == notice["id"] }
    }

    @Test func `a notice is drafted, scheduled, published, changed and archived`() async throws {
        let draft = try await Self.made()
        #expect(draft["state"] == "DRAFT")
        #expect(draft["publishedAt"].isNull)
        #expect(draft["viewerIsAuthor"] == true)
        #expect(draft["viewerCanComment"] == false)
        let scheduled = try await Self.act(
            "noticeUpdate", draft,
            [
                "publishAt": Self.inDays(2), "importance": "URGENT", "expiresAt": Self.inDays(3),
                "title": "긴급 단수", "expectedRevision": 1,
            ])
        #expect(scheduled["notice"]["state"] == "SCHEDULED")
        #expect(scheduled["notice"]["revision"] == 2)
        let back = try await Self.act("noticeUpdate", draft, ["publishAt": nil])
        #expect(back["notice"]["state"] == "DRAFT")
        for person in [Person.resident(of: 1), Office.commissioner, Office.moderator] {
            #expect(try await !Self.sees(draft, person), "\(person)")
            #expect(try await !Self.isListed(draft, person), "\(person)")
            #expect(try await !Self.isListed(draft, person, ["states": ["DRAFT"]]), "\(person)")
        }
        #expect(try await Self.sees(draft, Office.manager))
        #expect(try await Self.isListed(draft, Office.manager, ["states": ["DRAFT"]]))
        #expect(try await !Self.isListed(draft, Office.manager))
        let stale = try await Self.act("noticePublish", draft, ["expectedRevision": 1])
        #expect(stale.codes == ["STALE_REVISION"])
        let published = try await Self.act("noticePublish", draft, ["expectedRevision": 3])
        #expect(published["notice"]["state"] == "PUBLISHED")
        #expect(published["notice"]["publishedAt"].string != nil)
        #expect(published["notice"]["viewerCanComment"] == true)
        #expect(try await Self.sees(draft, .resident(of: 1)))
        #expect(try await Self.isListed(draft, .resident(of: 1)))
        let edited = try await Self.act("noticeUpdate", draft, ["content": "고쳤습니다"])
        #expect(edited["notice"]["editedAt"].string != nil)
        let archived = try await Self.act("noticeArchive", draft)
        #expect(archived["notice"]["state"] == "ARCHIVED")
        #expect(try await !Self.sees(draft, .resident(of: 1)))
        let kept = try await Office.sql(
            """
            SELECT revision, title, content LIKE '물탱크%' FROM notice_revision
            WHERE notice_id = \(Complaints.row(draft["id"])) ORDER BY revision
            """)
        #expect(kept == "1|단수 안내|t\n4|긴급 단수|t")
        let log = try await Office.sql(
            """
            SELECT action FROM audit_event WHERE subject_id = \(Complaints.row(draft["id"]))
            ORDER BY at
            """)
        #expect(
            log.split(separator: "\n") == [
                "notice.create", "notice.update", "notice.update", "notice.publish",
                "notice.update", "notice.archive",
            ])
        let events = try await Office.sql(
            """
            SELECT change FROM event WHERE object_id = \(Complaints.row(draft["id"])) ORDER BY seq
            """)
        #expect(events == "CREATED\nUPDATED\nSTATE_CHANGED", "nobody hears of drafts")
    }

    @Test func `every problem of a notice is reported, with its field`() async throws {
        let payload = try await Self.make([
            "title": "", "content": .string(String(repeating: "가", count: 20_001)),
            "importance": "URGENT",
        ])
        #expect(payload.codes == ["REQUIRED", "TOO_LONG", "REQUIRED"])
        #expect(payload.fields == ["title", "content", "expiresAt"])
        for (publishAt, expiresAt) in [(2.0, 1.0), (2.0, 2.0), (-2.0, -1.0)] {
            let wrong = try await Self.make([
                "publishAt": Self.inDays(publishAt), "expiresAt": Self.inDays(expiresAt),
            ])
            #expect(wrong.codes == ["OUT_OF_RANGE"])
            #expect(wrong.fields == ["expiresAt"])
        }
        #expect(try await Self.make(["expiresAt": Self.inDays(-1)]).codes == ["OUT_OF_RANGE"])
        #expect(try await Self.make(["title": "가\u{0}"]).codes == ["BAD_FORMAT"])
        let foreign = GlobalID.text(tag: 34, 2, GlobalID.uuid(.household, 2))
        for building in [
            foreign, Office.apartment, GlobalID.text(tag: 34, 1, GlobalID.uuid(.feed, 9)),
        ] {
            let wrong = try await Self.make(["audienceBuildingIds": [.string(building)]])
            #expect(wrong.codes == ["NOT_FOUND"])
            #expect(wrong.fields == ["audienceBuildingIds"])
        }
        let many = JSON.array([JSON](repeating: .string(Self.otherBuilding), count: 201))
        #expect(try await Self.make(["audienceBuildingIds": many]).codes == ["TOO_MANY"])
        let draft = try await Self.made()
        let nulls = try await Self.act(
            "noticeUpdate", draft,
            [
                "title": nil, "content": nil, "category": nil, "importance": nil, "isPinned": nil,
                "allowComments": nil,
            ])
        #expect(nulls.codes == .init(repeating: "REQUIRED", count: 6))
        let urgent = try await Self.act("noticeUpdate", draft, ["importance": "URGENT"])
        #expect(urgent.codes == ["REQUIRED"])
    }

    @Test func `each state allows what the rules say, and nothing else`() async throws {
        let allowed: [String: [String]] = [
            "DRAFT": ["noticeUpdate", "noticePublish", "noticeDelete"],
            "SCHEDULED": ["noticeUpdate", "noticePublish"],
            "PUBLISHED": ["noticeUpdate", "noticeArchive"], "EXPIRED": ["noticeArchive"],
            "ARCHIVED": [],
        ]
        let next: [String: JSON] = [
            "DRAFT": ["SCHEDULED", "PUBLISHED"], "SCHEDULED": ["DRAFT", "PUBLISHED"],
            "PUBLISHED": ["ARCHIVED"], "EXPIRED": ["ARCHIVED"], "ARCHIVED": [],
        ]
        for (state, mutations) in allowed {
            for mutation in ["noticeUpdate", "noticePublish", "noticeArchive", "noticeDelete"] {
                let notice = try await Self.made()
                try await Self.put(notice, in: state)
                let more: JSON = mutation == "noticeUpdate" ? ["title": "새 제목"] : [:]
                let payload = try await Self.act(mutation, notice, more)
                if mutations.contains(mutation) {
                    #expect(payload.codes == [], "\(state) \(mutation)")
                } else {
                    #expect(payload.codes == ["STATE_CONFLICT"], "\(state) \(mutation)")
                    #expect(payload["userErrors"][0]["currentState"] == .string(state))
                    #expect(payload["userErrors"][0]["allowedStates"] == next[state])
                }
            }
            let notice = try await Self.made()
            try await Self.put(notice, in: state)
            let gone = try await Self.act("noticeDelete", notice, as: Office.manager)
            #expect(gone["deletedNoticeId"] == notice["id"], "the manager deletes in any state")
            #expect(try await !Self.sees(notice, Office.manager))
            #expect(
                try await Self.act("noticeDelete", notice, as: Office.manager).codes == [
                    "NOT_FOUND"
                ])
        }
        let late = try await Self.made(["expiresAt": Self.inDays(1)])
        try await Office.sql(
            """
            UPDATE notice SET expires_at = now() - interval '1 h'
            WHERE id = \(Complaints.row(late["id"]))
            """)
        #expect(try await Self.act("noticePublish", late).codes == ["OUT_OF_RANGE"])
    }

    private static func put(_ notice: JSON, in state: String) async throws {
        try await Office.sql(
            """
            UPDATE notice SET state = '\(state)',
                publish_at = CASE '\(state)' WHEN 'SCHEDULED' THEN now() + interval '1 day' END,
                published_at = CASE WHEN '\(state)' IN ('PUBLISHED', 'EXPIRED', 'ARCHIVED')
                    THEN now() END
            WHERE id = \(Complaints.row(notice["id"]));
            UPDATE apartment_version SET version = version + 1
            WHERE apartment_id = 1 AND topic = 'notices'
            """)
    }

    @Test func `after publishing importance, audience and date are fixed, the rest may change`()
        async throws
    {
        let notice = try await Self.published(["expiresAt": Self.inDays(5)])
        for change in [
            ["importance": "URGENT"], ["audienceBuildingIds": [.string(Self.otherBuilding)]],
            ["publishAt": Self.inDays(1)], ["publishAt": nil],
        ] as [JSON] {
            let payload = try await Self.act("noticeUpdate", notice, change)
            #expect(payload.codes == ["STATE_CONFLICT"], "\(change)")
            #expect(payload["userErrors"][0]["currentState"] == "PUBLISHED")
        }
        let same = try await Self.act(
            "noticeUpdate", notice,
            [
                "importance": "NORMAL", "audienceBuildingIds": [], "isPinned": true,
                "allowComments": false, "category": "OUTAGE", "expiresAt": nil,
            ])
        #expect(same.codes.isEmpty, "\(same)")
        #expect(same["notice"]["isPinned"] == true)
        #expect(same["notice"]["expiresAt"].isNull)
        #expect(same["notice"]["viewerCanComment"] == false)
    }

    @Test func `who writes notices`() async throws {
        for (person, code) in Office.strangers {
            #expect(
                try await Self.make(as: person).codes == [code], "\(String(describing: person))")
        }
        #expect(try await Self.make(as: Office.moderator).codes == ["FORBIDDEN"])
        let notice = try await Self.published()
        for (person, code, requires) in Office.outsiders {
            for (mutation, more) in [
                ("noticeUpdate", ["title": "x"] as JSON), ("noticePublish", [:]),
                ("noticeArchive", [:]), ("noticeDelete", [:]),
            ] {
                let payload = try await Self.act(mutation, notice, more, as: person)
                #expect(payload.codes == [code], "\(String(describing: person)) \(mutation)")
                #expect(payload["userErrors"][0]["requires"].string == requires)
            }
        }
        let draft = try await Self.made()
        let hidden = try await Self.act("noticeUpdate", draft, ["title": "x"], as: .resident(of: 1))
        #expect(hidden.codes == ["NOT_FOUND"], "a draft is not there for residents")
    }

    @Test func `the election commission writes its own notices and no others`() async throws {
        let person = Office.commissioner
        #expect(try await Self.make(as: person).codes == ["FORBIDDEN"])
        let own = try await Self.made(["category": "ELECTION", "title": "선거 공고"], as: person)
        #expect(try await Self.sees(own, person))
        #expect(try await Self.isListed(own, person, ["states": ["DRAFT"]]))
        #expect(try await !Self.sees(own, .resident(of: 1)))
        let moved = try await Self.act("noticeUpdate", own, ["category": "GENERAL"], as: person)
        #expect(moved.codes == ["FORBIDDEN"])
        #expect(try await Self.act("noticePublish", own, as: person).codes.isEmpty)
        #expect(try await Self.act("noticeArchive", own, as: person).codes.isEmpty)
        let office = try await Self.published()
        #expect(try await Self.act("noticeArchive", office, as: person).codes == ["FORBIDDEN"])
        let draft = try await Self.made(["category": "ELECTION"], as: Office.staff)
        #expect(try await Self.act("noticeDelete", draft, as: person).codes.isEmpty)
    }

    @Test func `a notice for some buildings is read there, by the office, and nowhere else`()
        async throws
    {
        let notice = try await Self.published([
            "audienceBuildingIds": [.string(Self.otherBuilding), .string(Self.otherBuilding)],
            "title": "102동만",
        ])
        #expect(notice["audience"].items.map { $0["id"].string } == [Self.otherBuilding])
        for (person, isFor) in [
            (Self.inOtherBuilding, true), (Office.staff, true), (Office.manager, true),
            (.resident(of: 1), false), (Office.moderator, false), (Office.commissioner, false),
        ] {
            #expect(try await Self.sees(notice, person) == isFor, "\(person)")
            #expect(try await Self.isListed(notice, person) == isFor, "\(person)")
            #expect(
                try await Self.isListed(notice, person, ["text": "102동만"]) == isFor, "\(person)")
        }
        let draft = try await Self.made(["audienceBuildingIds": [.string(Self.otherBuilding)]])
        let widened = try await Self.act("noticeUpdate", draft, ["audienceBuildingIds": nil])
        #expect(widened["notice"]["audience"] == [])
        #expect(try await Self.act("noticePublish", draft).codes.isEmpty)
        #expect(try await Self.sees(draft, .resident(of: 1)))
    }

    @Test func `pinned and urgent notices come first, then the newest, page by page`()
        async throws
    {
        _ = try await Self.served()
        let title = "쪽 \(UUID())"
        for index in 1...9 {
            _ = try await Self.published([
                "title": .string("\(title) \(index)"), "isPinned": .bool(index == 3),
                "importance": index == 5 ? "URGENT" : "NORMAL",
                "expiresAt": index == 5 ? Self.inDays(1) : nil,
            ])
        }
        let filter: JSON = ["text": .string(title)]
        func numbers(_ page: JSON) -> [String] {
            page["nodes"].items.compactMap { $0["title"].string?.split(separator: " ").last }
                .map(String.init)
        }
        let expected = ["5", "3", "9", "8", "7", "6", "4", "2", "1"]
        let whole = try await Self.list(filter, as: .resident(of: 1))
        #expect(numbers(whole) == expected)
        #expect(whole["totalCount"] == 9)
        var paged: [String] = []
        var cursor: JSON = nil
        repeat {
            let page = try await Self.list(
                filter, as: .resident(of: 1), ["first": 2, "after": cursor])
            paged += numbers(page)
            cursor = page["pageInfo"]["hasNextPage"] == true ? page["pageInfo"]["endCursor"] : nil
        } while !cursor.isNull
        #expect(paged == expected)
        let last = try await Self.list(filter, as: .resident(of: 1), ["first": nil, "last": 4])
        #expect(numbers(last) == ["6", "4", "2", "1"])
        let before = try await Self.list(
            filter, as: .resident(of: 1),
            ["first": nil, "last": 4, "before": last["pageInfo"]["startCursor"]])
        #expect(numbers(before) == ["3", "9", "8", "7"])
        #expect(
            try await Self.list(filter.with(["importance": "URGENT"]), as: Office.staff)[
                "totalCount"] == 1)
        #expect(
            try await Self.list(filter.with(["categories": ["FEE"]]), as: Office.staff)[
                "totalCount"] == 0)
        let unfiltered = try await Self.list(as: .resident(of: 1))["nodes"].items
        let onTop = unfiltered.map { $0["isPinned"] == true || $0["importance"] == "URGENT" }
        #expect(onTop == onTop.sorted { $0 && !$1 })
    }

    @Test func `members comment on a notice if it allows comments`() async throws {
        let open = try await Self.published()
        let closed = try await Self.published(["allowComments": false])
        let draft = try await Self.made()
        func comment(_ notice: JSON, _ person: Person?) async throws -> JSON {
            try await Office.act(
                "commentCreate", ["subjectId": notice["id"], "content": "잘 알겠습니다"],
                as: person,
                returning: "comment { id content subject { ... on Notice { title } } }")
        }
        let made = try await comment(open, .resident(of: 1))
        #expect(made.codes.isEmpty)
        #expect(made["comment"]["subject"]["title"] == "단수 안내")
        #expect(try await comment(closed, .resident(of: 1)).codes == ["THREAD_LOCKED"])
        #expect(try await comment(draft, .resident(of: 1)).codes == ["NOT_FOUND"])
        #expect(try await comment(open, .resident(of: 2)).codes == ["NOT_FOUND"])
        #expect(try await comment(open, .guest).codes == ["GUEST_READ_ONLY"])
        let query = """
            query ($id: ID!) { notice(id: $id) { commentCount viewerCanComment
                comments { totalCount nodes { content author { id } } } } }
            """
        let read = try await Office.ask(query, ["id": open["id"]], as: .resident(of: 1, 2))
        #expect(read["notice"]["commentCount"] == 1)
        #expect(read["notice"]["viewerCanComment"] == true)
        #expect(read["notice"]["comments"]["nodes"][0]["content"] == "잘 알겠습니다")
        let suspended = try await Office.ask(query, ["id": open["id"]], as: Office.suspended)
        #expect(suspended["notice"]["viewerCanComment"] == false)
        _ = try await Self.act("noticeArchive", open)
        let node = "query ($id: ID!) { comment(id: $id) { id } }"
        let hidden = try await Office.ask(node, ["id": made["comment"]["id"]], as: .resident(of: 1))
        #expect(hidden["comment"].isNull, "a comment goes with its notice")
    }

    @Test func `the same clientMutationId creates one notice, with other content it is a conflict`()
        async throws
    {
        let key: JSON = ["clientMutationId": "n-1"]
        let first = try await Self.make(key)
        #expect(try await Self.make(key) == first)
        #expect(try await Self.make(key.with(["title": "x"])).codes == ["IDEMPOTENCY_CONFLICT"])
        #expect(try await Self.make(["clientMutationId": ""]).codes == ["REQUIRED"])
    }

    @Test func `with two nodes a notice is published once at its time, and expires once`()
        async throws
    {
        let served = try await Self.served()
        let variables = Served.Cache.redis.environment(
            served.complexes.services, served.complexes.database)
        try await RunningServer.with(variables) { second in
            var notices: [JSON] = []
            for _ in 1...10 {
                notices.append(
                    try await Self.made([
                        "publishAt": Self.inDays(1), "expiresAt": Self.inDays(2),
                    ]))
            }
            #expect(notices.allSatisfy { $0["state"] == "SCHEDULED" })
            let rows = try notices.map { try Complaints.row($0["id"]) }.joined(separator: ", ")
            try await Office.sql("UPDATE notice SET publish_at = now() WHERE id IN (\(rows))")
            func wait(for state: String) async throws {
                let count =
                    "SELECT count(*) FROM notice WHERE state = '\(state)' AND id IN (\(rows))"
                var tries = 0
                while try await Office.sql(count) != "10", tries < 1_000 {
                    tries += 1
                    try await Task.sleep(for: .milliseconds(50))
                }
                try await Task.sleep(for: .milliseconds(1_200))
                #expect(try await Office.sql(count) == "10")
            }
            try await wait(for: "PUBLISHED")
            for server in [served.server, second] {
                let seen = try await Office.ask(
                    "query ($id: ID!) { notice(id: $id) { state revision publishedAt } }",
                    ["id": notices[0]["id"]], as: .resident(of: 1), on: server)
                #expect(seen["notice"]["state"] == "PUBLISHED")
                #expect(seen["notice"]["revision"] == 2)
            }
            try await Office.sql(
                """
                UPDATE notice SET publish_at = now() - interval '2 s',
                    published_at = now() - interval '2 s', expires_at = now() WHERE id IN (\(rows))
                """)
            try await wait(for: "EXPIRED")
            let events = try await Office.sql(
                """
                SELECT change, count(*) FROM event WHERE object_id IN (\(rows))
                GROUP BY change ORDER BY change
                """)
            #expect(events == "CREATED|10\nSTATE_CHANGED|10")
            #expect(try await !Self.sees(notices[0], .resident(of: 1)))
            #expect(try await Self.isListed(notices[0], Office.staff, ["states": ["EXPIRED"]]))
        }
    }

    @Test func `who reads the notices of a complex`() async throws {
        _ = try await Self.served()
        try await Office.sql(
            """
            INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at)
            SELECT a, sample_id(x'ce'::int, a), sample_id(x'acc'::int, a, 20), 'PUBLISHED', '공지',
                '내용', now() FROM generate_series(1, 3) a ON CONFLICT DO NOTHING;
            INSERT INTO apartment_version SELECT a, 'notices', 1 FROM generate_series(1, 3) a
            ON CONFLICT (apartment_id, topic) DO UPDATE SET version = apartment_version.version + 1
            """)
        let query = """
            query ($a: ID!, $id: ID!) { notice(id: $id) { title }
                apartment(id: $a) { notices { nodes { title } } } }
            """
        for (person, readable) in AccessTests.readers {
            for apartment in 1...3 {
                let id = GlobalID.text(tag: 43, apartment, GlobalID.uuid(.notice, apartment))
                let answer = try await Served.current.server.post(
                    query,
                    ["a": .string(SampleComplexes.apartment(apartment)), "id": .string(id)],
                    token: person?.token)
                let mayRead = readable.contains(apartment)
                #expect(answer.data["notice"].isNull != mayRead)
                #expect(answer.data["apartment"].isNull != mayRead)
                #expect(
                    answer.codes
                        == (mayRead ? [] : [person == nil ? "UNAUTHENTICATED" : "FORBIDDEN"]))
            }
        }
    }
}
