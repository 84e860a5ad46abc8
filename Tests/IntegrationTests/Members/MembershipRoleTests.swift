// Roles inside a complex, its managers, and its roster.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.roles + MembersOffice.newcomers), .serialized)
struct MembershipRoleTests {
    typealias Office = MembersOffice
    typealias Person = SampleComplexes.Person

    private static func setRole(
        _ person: Person, _ role: String, revision: Int? = nil, as actor: Person?
    ) async throws -> MemberAction {
        var input: [String: JSON] = [
            "membershipId": .string(SampleComplexes.membership(of: person)),
            "role": .string(role),
        ]
        if let revision { input["expectedRevision"] = .int(revision) }
        return try await MemberAction.run("membershipSetRole", .object(input), as: actor)
    }

    static let actors: [(Person?, [String])] = [
        (nil, ["UNAUTHENTICATED"]), (.guest, ["GUEST_READ_ONLY"]), (.stranger, ["NOT_FOUND"]),
        (Office.neighbour, ["FORBIDDEN"]), (Office.staff, ["FORBIDDEN"]),
        (.resident(of: 2, 19), ["NOT_FOUND"]), (Office.manager, []), (.platformAdmin, []),
    ]

    @Test(arguments: actors) func `roles are given by the manager and the platform`(
        _ person: Person?, _ codes: [String]
    ) async throws {
        let done = try await Self.setRole(.resident(of: 1, 3), "MODERATOR", as: person)
        #expect(done.codes == codes)
    }

    @Test func `a stale revision error has the stored revision`() async throws {
        let first = try await Self.setRole(
            .resident(of: 1, 4), "MODERATOR", revision: 1, as: Office.manager)
        #expect(first.membership["role"] == "MODERATOR")
        #expect(first.membership["revision"] == 2)
        let second = try await Self.setRole(
            .resident(of: 1, 4), "RESIDENT", revision: 1, as: Office.manager)
        #expect(second.problems == ["STALE_REVISION expectedRevision"])
        #expect(second.payload["userErrors"][0]["currentRevision"] == 2)
        let same = try await Self.setRole(
            .resident(of: 1, 4), "MODERATOR", revision: 2, as: Office.manager)
        #expect(same.problems == [])
        #expect(same.membership["revision"] == 2)
    }

    @Test func `representatives of the residents do not run their elections`() async throws {
        let commission = try await Self.setRole(
            Office.council, "ELECTION_COMMISSIONER", as: Office.manager)
        #expect(commission.problems == ["INVALID role"])
        let council = try await Self.setRole(
            Office.commissioner, "COUNCIL_MEMBER", as: Office.manager)
        #expect(council.problems == ["INVALID role"])
        #expect(
            try await Self.setRole(Office.council, "RESIDENT", as: Office.manager).problems == [])
        let now = try await Self.setRole(
            Office.council, "ELECTION_COMMISSIONER", as: Office.manager)
        #expect(now.membership["role"] == "ELECTION_COMMISSIONER")
    }

    @Test func `a complex keeps a manager`() async throws {
        let last = try await Self.setRole(Office.manager, "RESIDENT", as: Office.manager)
        #expect(last.codes == ["STATE_CONFLICT"])
        let byPlatform = try await Self.setRole(Office.manager, "RESIDENT", as: .platformAdmin)
        #expect(byPlatform.codes == ["STATE_CONFLICT"])
        let leaves = try await MemberAction.run(
            "membershipLeave",
            ["membershipId": .string(SampleComplexes.membership(of: Office.manager))],
            as: Office.manager)
        #expect(leaves.codes == ["STATE_CONFLICT"])
    }

    @Test func `of two managers who leave at once one stays`() async throws {
        let served = try Served.current
        #expect(
            try await Self.setRole(Office.staff, "OFFICE_MANAGER", as: Office.manager).problems
                == [])
        let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
            for person in [Office.staff, Office.manager] {
                group.addTask {
                    try await MemberAction.run(
                        "membershipSetRole",
                        [
                            "membershipId": .string(SampleComplexes.membership(of: person)),
                            "role": "RESIDENT",
                        ], as: person, on: served.server
                    ).codes
                }
            }
            return try await group.reduce(into: [[String]]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0.isEmpty } == 1)
        #expect(outcomes.count { $0 == ["STATE_CONFLICT"] } == 1)
        try await served.complexes.sql(
            "UPDATE membership SET role = 'OFFICE_STAFF' WHERE id = sample_id(x'33'::int, 1, 18);"
                + "UPDATE membership SET role = 'OFFICE_MANAGER'"
                + " WHERE id = sample_id(x'33'::int, 1, 19);"
                + "UPDATE apartment_version SET version = version + 1 WHERE topic = 'members'")
    }

    @Test func `the platform appoints the first manager, who has no household`() async throws {
        let served = try Served.current
        let person = Office.newcomer(150)
        let input: JSON = [
            "apartmentId": .string(SampleComplexes.apartment(3)), "userId": .string(person.id),
        ]
        for (actor, code) in [
            (nil, "UNAUTHENTICATED"), (Person.guest, "GUEST_READ_ONLY"),
            (Office.manager, "FORBIDDEN"), (Person.stranger, "FORBIDDEN"),
        ] {
            let done = try await MemberAction.run("apartmentAppointManager", input, as: actor)
            #expect(done.codes == [code])
        }
        let managed = "query ($apt: ID!) { apartment(id: $apt) { isManaged memberCount } }"
        let filter = "{ apartments(filter: {isManaged: true}) { totalCount } }"
        let before = try await served.server.post(filter).data["apartments"]["totalCount"].int ?? 0
        let done = try await MemberAction.run("apartmentAppointManager", input, as: .platformAdmin)
        #expect(done.problems == [])
        #expect(done.membership["role"] == "OFFICE_MANAGER")
        #expect(done.membership["status"] == "VERIFIED")
        #expect(done.membership["household"].isNull)
        #expect(done.membership["user"]["displayName"] == "새 150")
        let apartment = try await served.server.post(
            managed, ["apt": .string(SampleComplexes.apartment(3))])
        #expect(apartment.data["apartment"] == ["isManaged": true, "memberCount": 21])
        #expect(
            try await served.server.post(filter).data["apartments"]["totalCount"]
                == .int(before + 1))
        let again = try await MemberAction.run("apartmentAppointManager", input, as: .platformAdmin)
        #expect(again.membership["id"] == done.membership["id"])
        let noHome = try await MemberAction.run(
            "membershipSetRole", ["membershipId": done.membership["id"], "role": "RESIDENT"],
            as: .platformAdmin)
        #expect(noHome.problems == ["INVALID role"])
        let staff = try await MemberAction.run(
            "apartmentAppointManager",
            [
                "apartmentId": .string(SampleComplexes.apartment(3)),
                "userId": .string(Person.resident(of: 3, 1).id),
            ], as: .platformAdmin)
        #expect(staff.membership["role"] == "OFFICE_MANAGER")
        let demoted = try await MemberAction.run(
            "membershipSetRole", ["membershipId": done.membership["id"], "role": "OFFICE_STAFF"],
            as: .resident(of: 3, 1))
        #expect(demoted.membership["role"] == "OFFICE_STAFF")
    }

    @Test func `guests and missing accounts are not appointed`() async throws {
        let cases: [(String, String, String)] = [
            (SampleComplexes.apartment(1), Person.guest.id, "INVALID userId"),
            (SampleComplexes.apartment(1), "garbage", "NOT_FOUND userId"),
            (
                SampleComplexes.apartment(1),
                GlobalID.text(tag: 2, nil, [UInt8](repeating: 3, count: 16)), "NOT_FOUND userId"
            ),
            ("garbage", Person.stranger.id, "NOT_FOUND apartmentId"),
        ]
        for (apartment, user, problem) in cases {
            let done = try await MemberAction.run(
                "apartmentAppointManager",
                ["apartmentId": .string(apartment), "userId": .string(user)], as: .platformAdmin)
            #expect(done.problems == [problem])
        }
    }
}
