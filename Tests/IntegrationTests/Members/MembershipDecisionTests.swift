// The office decides: every transition of a membership, allowed and refused, and by whom.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.roles + MembersOffice.newcomers))
struct MembershipDecisionTests {
    typealias Office = MembersOffice
    typealias Person = SampleComplexes.Person

    /// Status, action, and the status after it or the code of the refusal.
    static let transitions: [(String, String, String)] = [
        ("PENDING", "membershipCancel", "LEFT"), ("PENDING", "membershipLeave", "STATE_CONFLICT"),
        ("PENDING", "membershipApprove", "VERIFIED"), ("PENDING", "membershipReject", "REJECTED"),
        ("PENDING", "membershipRevoke", "STATE_CONFLICT"),
        ("PENDING", "membershipSetRole", "STATE_CONFLICT"),
        ("VERIFIED", "membershipCancel", "STATE_CONFLICT"),
        ("VERIFIED", "membershipLeave", "LEFT"),
        ("VERIFIED", "membershipApprove", "STATE_CONFLICT"),
        ("VERIFIED", "membershipReject", "STATE_CONFLICT"),
        ("VERIFIED", "membershipRevoke", "REVOKED"),
        ("VERIFIED", "membershipSetRole", "VERIFIED"),
        ("SUSPENDED", "membershipCancel", "SUSPENDED"),
        ("SUSPENDED", "membershipLeave", "SUSPENDED"),
        ("SUSPENDED", "membershipApprove", "STATE_CONFLICT"),
        ("SUSPENDED", "membershipReject", "STATE_CONFLICT"),
        ("SUSPENDED", "membershipRevoke", "REVOKED"),
        ("SUSPENDED", "membershipSetRole", "STATE_CONFLICT"),
    ]
    static let ended = ["REJECTED", "REVOKED", "LEFT"].flatMap { status in
        [
            "membershipCancel", "membershipLeave", "membershipApprove", "membershipReject",
            "membershipRevoke", "membershipSetRole",
        ].map { (status, $0, "STATE_CONFLICT") }
    }

    private static func input(_ action: String, _ id: String) -> JSON {
        switch action {
        case "membershipApprove": ["membershipIds": [.string(id)]]
        case "membershipReject", "membershipRevoke":
            ["membershipId": .string(id), "reason": "이사"]
        case "membershipSetRole": ["membershipId": .string(id), "role": "MODERATOR"]
        default: ["membershipId": .string(id)]
        }
    }

    @Test func `a membership can make every allowed transition, and no other`() async throws {
        let complexes = try Served.current.complexes
        for (index, (status, action, expected)) in (Self.transitions + Self.ended).enumerated() {
            let id = try await Office.membership(100 + index, status)
            let isOwn = ["membershipCancel", "membershipLeave"].contains(action)
            let fields =
                action == "membershipApprove"
                ? "memberships { status }" : MemberAction.membershipFields
            let done = try await MemberAction.run(
                action, Self.input(action, id),
                as: isOwn ? Office.newcomer(100 + index) : Office.manager, fields)
            let row = "status FROM membership WHERE id = sample_id(x'33'::int, 8, \(100 + index))"
            let now = try await complexes.sql("SELECT \(row)")
            let label = "\(status) \(action): \(done.answer.http.text)"
            if ["STATE_CONFLICT", "SUSPENDED"].contains(expected) {
                #expect(done.codes == [expected], "\(label)")
                #expect(now == status, "\(label)")
                if expected == "STATE_CONFLICT" {
                    #expect(done.payload["userErrors"][0]["currentState"] == .string(status))
                }
            } else {
                #expect(done.problems == [], "\(label)")
                #expect(now == expected, "\(label)")
            }
        }
        #expect(try await complexes.sql(Self.counts) == "t")
    }

    /// Whether the complex's member count is correct.
    private static let counts = """
        SELECT p.member_count = (SELECT count(*) FROM membership m
                WHERE m.apartment_id = p.id AND m.status = 'VERIFIED')
            AND p.is_managed = EXISTS (SELECT FROM membership m WHERE m.apartment_id = p.id
                AND m.status = 'VERIFIED' AND m.role = 'OFFICE_MANAGER')
        FROM apartment p WHERE p.id = 1
        """

    static let actors: [(Person?, String)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"), (.stranger, "NOT_FOUND"),
        (.applicant, "NOT_FOUND"), (Office.foreignStaff, "NOT_FOUND"),
        (Office.neighbour, "FORBIDDEN"), (Office.council, "FORBIDDEN"),
        (Office.moderator, "FORBIDDEN"), (Office.commissioner, "FORBIDDEN"),
    ]

    @Test(arguments: actors) func `D7: only the office of the complex itself decides`(
        _ person: Person?, _ code: String
    ) async throws {
        let id = SampleComplexes.membership(of: .applicant)
        for action in [
            "membershipApprove", "membershipReject", "membershipRevoke",
            "membershipSetRole",
        ] {
            // The applicant knows their own request, so the answer is about the right.
            let expected = person == .applicant ? "FORBIDDEN" : code
            let done = try await MemberAction.run(
                action, Self.input(action, id), as: person,
                action == "membershipApprove" ? "memberships { id }" : "membership { id }")
            #expect(done.answer.errors.isEmpty && done.answer.status == 200)
            #expect(done.codes == [expected], "\(action): \(done.answer.http.text)")
        }
    }

    @Test func `nobody can cancel or leave another person's membership`() async throws {
        let id = SampleComplexes.membership(of: Office.resident)
        for action in ["membershipCancel", "membershipLeave"] {
            let cases: [(Person?, String)] = [
                (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"), (.stranger, "NOT_FOUND"),
                (Office.neighbour, "NOT_FOUND"), (Office.housemate, "FORBIDDEN"),
                (Office.staff, "FORBIDDEN"),
            ]
            for (person, code) in cases {
                let done = try await MemberAction.run(
                    action, Self.input(action, id), as: person)
                #expect(done.codes == [code])
            }
            let missing = try await MemberAction.run(
                action, Self.input(action, "garbage"), as: Office.staff)
            #expect(missing.problems == ["NOT_FOUND membershipId"])
        }
    }

    @Test func `a suspended staff member cannot act`() async throws {
        let complexes = try Served.current.complexes
        _ = try await Office.membership(60, "SUSPENDED", role: "OFFICE_STAFF")
        let done = try await MemberAction.run(
            "membershipReject",
            Self.input("membershipReject", SampleComplexes.membership(of: .applicant)),
            as: Office.newcomer(60))
        #expect(done.codes == ["SUSPENDED"])
        try await complexes.sql(
            "UPDATE membership SET status = 'LEFT' WHERE id = sample_id(x'33'::int, 8, 60)")
    }

    @Test func `of two staff members who approve one request at once one wins`() async throws {
        let server = try Served.current.server
        for round in 0..<4 {
            let id = try await Office.membership(61 + round, "PENDING")
            let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
                for staffMember in [Office.staff, Office.manager, Office.staff, Office.manager] {
                    group.addTask {
                        try await MemberAction.run(
                            "membershipApprove", ["membershipIds": [.string(id)]], as: staffMember,
                            "memberships { id }", on: server
                        ).problems
                    }
                }
                return try await group.reduce(into: [[String]]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0.isEmpty } == 1)
            #expect(outcomes.count { $0 == ["STATE_CONFLICT membershipIds.0"] } == 3)
        }
        #expect(try await Served.current.complexes.sql(Self.counts) == "t")
    }

    @Test func `of a concurrent approval and cancellation only one succeeds`()
        async throws
    {
        let server = try Served.current.server
        for round in 0..<4 {
            let id = try await Office.membership(66 + round, "PENDING")
            async let approval = MemberAction.run(
                "membershipApprove", ["membershipIds": [.string(id)]], as: Office.staff,
                "memberships { id }", on: server)
            async let cancellation = MemberAction.run(
                "membershipCancel", ["membershipId": .string(id)], as: Office.newcomer(66 + round),
                on: server)
            let problems = try await [approval.codes, cancellation.codes]
            #expect(problems.count { $0.isEmpty } == 1)
            #expect(problems.count { $0 == ["STATE_CONFLICT"] } == 1)
        }
        #expect(try await Served.current.complexes.sql(Self.counts) == "t")
    }

    @Test func `an approval applies to all requests or none`() async throws {
        let complexes = try Served.current.complexes
        let ids = [
            try await Office.membership(71, "PENDING"), try await Office.membership(72, "LEFT"),
            try await Office.membership(73, "PENDING"),
        ]
        let foreign = GlobalID.text(tag: 36, 2, GlobalID.row(.membership, 2, 1))
        let mixed = try await MemberAction.run(
            "membershipApprove",
            ["membershipIds": .array((ids + [foreign, "garbage"]).map { .string($0) })],
            as: Office.staff, "memberships { id }")
        #expect(mixed.problems == ["NOT_FOUND membershipIds.3", "NOT_FOUND membershipIds.4"])
        let stale = try await MemberAction.run(
            "membershipApprove", ["membershipIds": .array(ids.map { .string($0) })],
            as: Office.staff, "memberships { id }")
        #expect(stale.problems == ["STATE_CONFLICT membershipIds.1"])
        let waiting = """
            SELECT count(*) FROM membership WHERE status = 'PENDING'
                AND id IN (sample_id(x'33'::int, 8, 71), sample_id(x'33'::int, 8, 73))
            """
        #expect(try await complexes.sql(waiting) == "2")
        let both = try await MemberAction.run(
            "membershipApprove",
            ["membershipIds": [.string(ids[0]), .string(ids[2]), .string(ids[0])]],
            as: Office.staff, "memberships { id status }")
        #expect(both.problems == [])
        #expect(both.payload["memberships"].items.count == 2)
        #expect(
            try await complexes.sql(
                """
                SELECT count(*) FROM audit_event WHERE action = 'membership.approve'
                    AND subject_id IN (sample_id(x'33'::int, 8, 71), sample_id(x'33'::int, 8, 73))
                """) == "2")
    }

    @Test func `an approval takes 1 to 100 requests`() async throws {
        let none = try await MemberAction.run(
            "membershipApprove", ["membershipIds": []], as: Office.staff, "memberships { id }")
        #expect(none.problems == ["TOO_FEW membershipIds"])
        let many = try await MemberAction.run(
            "membershipApprove",
            ["membershipIds": .array([JSON](repeating: "x", count: 101))], as: Office.staff,
            "memberships { id }")
        #expect(many.problems == ["TOO_MANY membershipIds"])
    }

    @Test func `D8: a mistyped household is corrected within the complex only`() async throws {
        let id = try await Office.membership(75, "PENDING")
        let other = try await Office.membership(76, "PENDING")
        func approve(_ ids: [String], _ household: String) async throws -> MemberAction {
            try await MemberAction.run(
                "membershipApprove",
                [
                    "membershipIds": .array(ids.map { .string($0) }),
                    "householdId": .string(household),
                ], as: Office.staff, "memberships { id household { id unit } }")
        }
        #expect(
            try await approve([id], SampleComplexes.household(2, 1)).problems
                == ["NOT_FOUND householdId"])
        #expect(
            try await approve([id], GlobalID.text(tag: 35, 1, [UInt8](repeating: 7, count: 16)))
                .problems == ["NOT_FOUND householdId"])
        #expect(
            try await approve([id, other], SampleComplexes.household(1, 5)).problems
                == ["INVALID householdId"])
        let done = try await approve([id], SampleComplexes.household(1, 5))
        #expect(done.problems == [])
        #expect(
            done.payload["memberships"][0]["household"]
                == ["id": .string(SampleComplexes.household(1, 5)), "unit": "5호"])
    }

    @Test func `reasons have 1 to 300 characters and are shown to the person`() async throws {
        let id = try await Office.membership(77, "PENDING")
        for (reason, code) in [("", "REQUIRED"), (String(repeating: "가", count: 301), "TOO_LONG")] {
            let done = try await MemberAction.run(
                "membershipReject", ["membershipId": .string(id), "reason": .string(reason)],
                as: Office.staff)
            #expect(done.problems == ["\(code) reason"])
        }
        let done = try await MemberAction.run(
            "membershipReject", ["membershipId": .string(id), "reason": "명부에 없습니다"],
            as: Office.staff)
        #expect(done.membership["status"] == "REJECTED")
        let own = try await Served.current.server.post(
            """
            query ($apt: ID!) { viewer { membership(apartmentId: $apt) { status decisionReason
                decidedBy { displayName } } } }
            """, ["apt": .string(SampleComplexes.apartment(1))],
            token: Office.newcomer(77).token)
        #expect(
            own.data["viewer"]["membership"] == [
                "status": "REJECTED", "decisionReason": "명부에 없습니다",
                "decidedBy": ["displayName": "주민 1-18"],
            ])
        #expect(try await Office.request(as: Office.newcomer(77)).hasPrefix("refused") == false)
    }

    @Test func `a revocation takes effect with the next request`() async throws {
        let server = try Served.current.server
        let id = try await Office.membership(78, "VERIFIED")
        let feed = "query ($id: ID!) { feed(id: $id) { id } }"
        let post: JSON = ["id": .string(SampleComplexes.feed(1, 7))]
        let person = Office.newcomer(78)
        #expect(try await !server.post(feed, post, token: person.token).data["feed"].isNull)
        let done = try await MemberAction.run(
            "membershipRevoke",
            ["membershipId": .string(id), "reason": "이사", "movedOut": true], as: Office.staff)
        #expect(done.membership["status"] == "REVOKED")
        #expect(try await server.post(feed, post, token: person.token).data["feed"].isNull)
        #expect(
            try await Served.current.complexes.sql(
                "SELECT moved_out FROM membership WHERE id = sample_id(x'33'::int, 8, 78)") == "t")
    }

    @Test func `nobody revokes their own membership, and staff cannot revoke their manager's`()
        async throws
    {
        let own = try await MemberAction.run(
            "membershipRevoke",
            [
                "membershipId": .string(SampleComplexes.membership(of: Office.staff)),
                "reason": "x",
            ], as: Office.staff)
        #expect(own.problems == ["INVALID membershipId"])
        let manager = try await MemberAction.run(
            "membershipRevoke",
            [
                "membershipId": .string(SampleComplexes.membership(of: Office.manager)),
                "reason": "x",
            ], as: Office.staff)
        #expect(manager.codes == ["FORBIDDEN"])
    }
}
