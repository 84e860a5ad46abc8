// Requesting membership: what may be requested, how often, and what is stored.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.roles + MembersOffice.newcomers))
struct MembershipRequestTests {
    typealias Office = MembersOffice

    @Test func `D4: a request gives no access until the office has decided`() async throws {
        let server = try Served.current.server
        let person = Office.newcomer(1)
        let feeds = "query ($apt: ID!) { apartment(id: $apt) { feeds { nodes { id } } } }"
        let apartment: JSON = ["apt": .string(SampleComplexes.apartment(1))]
        let action = try await MemberAction.run(
            "membershipRequest", Office.claim(unit: "3"), as: person)
        #expect(action.problems == [])
        #expect(action.membership["status"] == "PENDING")
        #expect(action.membership["role"] == "RESIDENT")
        #expect(action.membership["claimedName"] == "홍길동")
        #expect(action.membership["household"]["id"] == .string(SampleComplexes.household(1, 3)))
        let waiting = try await server.post(feeds, apartment, token: person.token)
        #expect(waiting.codes == ["FORBIDDEN"])
        let approval = try await MemberAction.run(
            "membershipApprove", ["membershipIds": [action.membership["id"]]], as: Office.staff,
            "memberships { id status method decidedAt decidedBy { displayName } }")
        #expect(approval.problems == [])
        #expect(approval.payload["memberships"][0]["status"] == "VERIFIED")
        #expect(approval.payload["memberships"][0]["method"] == "OFFICE_APPROVAL")
        #expect(approval.payload["memberships"][0]["decidedBy"]["displayName"] == "주민 1-18")
        let inside = try await server.post(feeds, apartment, token: person.token)
        #expect(inside.data["apartment"]["feeds"]["nodes"].items.count == 20)
    }

    @Test func `the real name is sealed, and each reading by staff leaves an audit line`()
        async throws
    {
        let served = try Served.current
        let id = try await Office.request(
            as: Office.newcomer(2), Office.claim(unit: "4", realName: "남궁 민수"))
        let query = """
            query ($id: ID!) { node(id: $id) { ... on Membership { claimedName claimedPhone } }
                viewer { realName } }
            """
        func name(as person: SampleComplexes.Person) async throws -> JSON {
            try await served.server.post(query, ["id": .string(id)], token: person.token).data
        }
        let lines = """
            SELECT count(*) FROM audit_event WHERE action = 'membership.viewClaimedName'
                AND actor_id = sample_id(x'acc'::int, 1, 18) AND actor_role = 'OFFICE_STAFF'
                AND subject_id = (SELECT id FROM membership
                    WHERE account_id = sample_id(x'acc'::int, 8, 2))
            """
        let own = try await name(as: Office.newcomer(2))
        #expect(own["node"] == ["claimedName": "남궁 민수", "claimedPhone": nil])
        #expect(own["viewer"]["realName"] == "남궁 민수")
        #expect(try await served.complexes.sql(lines) == "0")
        #expect(try await name(as: Office.staff)["node"]["claimedName"] == "남궁 민수")
        #expect(try await name(as: Office.staff)["node"]["claimedName"] == "남궁 민수")
        #expect(try await served.complexes.sql(lines) == "2")
        for person in [Office.resident, Office.neighbour, Office.foreignStaff, .platformAdmin] {
            #expect(try await name(as: person)["node"].isNull)
        }
        let stored = try await served.complexes.sql(
            "SELECT m::text FROM membership m WHERE account_id = sample_id(x'acc'::int, 8, 2)")
        #expect(!stored.contains("남궁"))
        #expect(!stored.contains("\u{b0a8}"))
    }

    @Test func `a housemate does not see the name given to the office`() async throws {
        let id = try await Office.request(
            as: Office.newcomer(3), Office.claim(unit: "12", realName: "비밀 이름"))
        _ = try await MemberAction.run(
            "membershipApprove", ["membershipIds": [.string(id)]], as: Office.staff,
            "memberships { id }")
        let answer = try await Served.current.server.post(
            "query ($id: ID!) { node(id: $id) { ... on Membership { status claimedName } } }",
            ["id": .string(id)], token: Office.resident.token)
        #expect(answer.data["node"] == ["status": "VERIFIED", "claimedName": nil])
    }

    static let callers: [(SampleComplexes.Person?, String)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"),
    ]

    @Test(arguments: callers) func `a person who may not request is told why`(
        _ person: SampleComplexes.Person?, _ code: String
    ) async throws {
        let action = try await MemberAction.run("membershipRequest", Office.claim(), as: person)
        #expect(action.answer.status == 200 && action.answer.errors.isEmpty)
        #expect(action.problems == [code])
    }

    @Test func `every problem of the input is reported at once, with its path`() async throws {
        var input = Office.claim(
            building: "", unit: String(repeating: "1", count: 21), realName: "홍",
            clientMutationId: "")
        let action = try await MemberAction.run(
            "membershipRequest", input, as: Office.newcomer(4))
        #expect(
            action.problems == [
                "REQUIRED building", "TOO_LONG unit", "TOO_SHORT realName",
                "REQUIRED clientMutationId",
            ])
        input = Office.claim(realName: "홍\u{7}길동")
        #expect(
            try await MemberAction.run("membershipRequest", input, as: Office.newcomer(4))
                .problems == ["BAD_FORMAT realName"])
        input = [
            "apartmentId": "garbage", "building": "1", "unit": "1", "relation": "OWNER",
            "realName": "홍길동",
        ]
        #expect(
            try await MemberAction.run("membershipRequest", input, as: Office.newcomer(4))
                .problems == ["NOT_FOUND apartmentId"])
    }

    @Test func `one person has one live membership in a complex`() async throws {
        let person = Office.newcomer(5)
        _ = try await Office.request(as: person)
        let again = try await MemberAction.run("membershipRequest", Office.claim(), as: person)
        #expect(again.problems == ["NOT_UNIQUE apartmentId"])
        let verified = try await MemberAction.run(
            "membershipRequest", Office.claim(), as: Office.neighbour)
        #expect(verified.problems == ["STATE_CONFLICT"])
        #expect(verified.payload["userErrors"][0]["currentState"] == "VERIFIED")
    }

    @Test func `the same key again is the same request, with other input it is a conflict`()
        async throws
    {
        let person = Office.newcomer(6)
        let input = Office.claim(unit: "7", clientMutationId: "k-1")
        let fields = MemberAction.membershipFields + " clientMutationId"
        let first = try await MemberAction.run("membershipRequest", input, as: person, fields)
        let second = try await MemberAction.run("membershipRequest", input, as: person, fields)
        #expect(first.problems == [] && second.problems == [])
        #expect(first.membership["id"] == second.membership["id"])
        #expect(first.payload["clientMutationId"] == "k-1")
        let other = try await MemberAction.run(
            "membershipRequest", Office.claim(unit: "8", clientMutationId: "k-1"), as: person)
        #expect(other.problems == ["IDEMPOTENCY_CONFLICT clientMutationId"])
        #expect(
            try await Served.current.complexes.sql(
                """
                SELECT count(*) FROM membership WHERE account_id = sample_id(x'acc'::int, 8, 6)
                """) == "1")
    }

    @Test func `of two concurrent requests one is accepted`() async throws {
        let server = try Served.current.server
        let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
            for round in 0..<8 {
                group.addTask {
                    let action = try await MemberAction.run(
                        "membershipRequest", Office.claim(unit: "\(1 + round % 3)"),
                        as: Office.newcomer(7), on: server)
                    return action.problems.first ?? "done"
                }
            }
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == "done" } == 1)
        #expect(outcomes.count { $0 == "NOT_UNIQUE apartmentId" } == 7)
    }

    @Test func `a sixth open request is too many, also concurrently`() async throws {
        let served = try Served.current
        try await served.complexes.sql(
            """
            INSERT INTO apartment (kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
                search_text, search_grams)
            SELECT 'A2000000' || n, '여섯 ' || n, '', '', '', '1111111111', '', '{}'
            FROM generate_series(1, 8) n
            """)
        let ids = try await served.complexes.sql(
            "SELECT encode(uuid_send(uuid), 'hex') FROM apartment WHERE kapt_code LIKE 'A2%'"
        ).split(separator: "\n").map { hex in
            GlobalID.text(tag: 1, nil, GlobalID.bytes(hex: String(hex)))
        }
        let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
            for id in ids {
                group.addTask {
                    let action = try await MemberAction.run(
                        "membershipRequest",
                        [
                            "apartmentId": .string(id), "building": "1", "unit": "1",
                            "relation": "TENANT", "realName": "홍길동",
                        ], as: Office.newcomer(8), on: served.server)
                    return action.problems.first ?? "done"
                }
            }
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == "done" } == 5)
        #expect(outcomes.count { $0 == "TOO_MANY" } == 3)
        let own = try await served.server.post(
            """
            { viewer { memberships(statuses: [PENDING]) { totalCount nodes { id } } } }
            """, token: Office.newcomer(8).token)
        #expect(own.data["viewer"]["memberships"]["totalCount"] == 5)
        let cancelled = own.data["viewer"]["memberships"]["nodes"][0]["id"]
        let cancel = try await MemberAction.run(
            "membershipCancel", ["membershipId": cancelled], as: Office.newcomer(8))
        #expect(cancel.membership["status"] == "LEFT")
        #expect(try await Office.request(as: Office.newcomer(8)).hasPrefix("refused") == false)
    }

    @Test func `before a roster a claim creates its household, however it is written`() async throws
    {
        var households: Set<String> = []
        for (index, (building, unit)) in [
            ("201동", "0101호"), ("0201", "101"), ("２０１", " 101 호"),
        ].enumerated() {
            let action = try await MemberAction.run(
                "membershipRequest", Office.claim(3, building: building, unit: unit),
                as: Office.newcomer(10 + index))
            #expect(action.problems == [])
            households.insert(action.membership["household"]["id"].string ?? "none")
        }
        #expect(households.count == 1)
        let occupancy = try await Served.current.complexes.sql(
            """
            SELECT h.occupancy, h.is_on_roster, b.name, h.unit FROM household h
            JOIN building b ON b.apartment_id = h.apartment_id AND b.id = h.building_id
            WHERE h.apartment_id = 3 AND h.unit_key = '101' AND b.name_key = '201'
            """)
        #expect(occupancy == "UNKNOWN|f|201동|0101호")
    }

    @Test func `once the office has imported its roster, only its households exist`() async throws {
        let roster = try await MemberAction.run(
            "householdsUpsert",
            [
                "apartmentId": .string(SampleComplexes.apartment(2)),
                "rows": [["building": "101", "unit": "1"], ["building": "102", "unit": "9"]],
            ], as: Office.foreignStaff, "createdCount updatedCount")
        #expect(roster.payload["createdCount"] == 1)
        #expect(roster.payload["updatedCount"] == 1)
        let cases: [(String, String, [String])] = [
            ("103", "1", ["NOT_FOUND building"]), ("101", "2", ["NOT_FOUND unit"]),
            ("102", "9", []),
        ]
        for (index, (building, unit, problems)) in cases.enumerated() {
            let action = try await MemberAction.run(
                "membershipRequest", Office.claim(2, building: building, unit: unit),
                as: Office.newcomer(20 + index))
            #expect(action.problems == problems)
        }
    }

    @Test func `a request updates versions and notifies subscribers`() async throws {
        let complexes = try Served.current.complexes
        let versions = """
            SELECT coalesce(max(version) FILTER (WHERE topic = 'members'), 0),
                coalesce(max(version) FILTER (WHERE topic = 'events'), 0)
            FROM apartment_version WHERE apartment_id = 3
            """
        let before = try await complexes.sql(versions)
        _ = try await Office.request(as: Office.newcomer(30), Office.claim(3, unit: "5"))
        #expect(try await complexes.sql(versions) != before)
        let event = try await complexes.sql(
            """
            SELECT e.subject, e.change, e.account_id = m.account_id FROM event e
            JOIN membership m ON m.apartment_id = e.apartment_id AND m.id = e.object_id
            WHERE m.account_id = sample_id(x'acc'::int, 8, 30)
            """)
        #expect(event == "MEMBERSHIP|CREATED|t")
    }
}
