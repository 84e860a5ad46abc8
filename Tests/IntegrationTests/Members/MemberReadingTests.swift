// Members, households and buildings as read by people of every standing.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.roles)) struct MemberReadingTests {
    typealias Person = SampleComplexes.Person
    typealias Office = MembersOffice

    private static func ask(
        _ query: String, _ variables: JSON = [:], as person: Person?
    ) async throws -> GraphQLAnswer {
        try await Served.current.server.post(query, variables, token: person?.token)
    }

    private static let node = """
        query ($id: ID!) { node(id: $id) { __typename id
            ... on Membership { role status user { displayName } household { unit } claimedName } } }
        """

    /// Each kind of person, and whether they may see the membership of resident 12.
    static let membershipReaders: [(Person?, Bool)] = [
        (nil, false), (.guest, false), (.stranger, false), (.applicant, false),
        (.platformAdmin, false), (Office.foreignStaff, false), (Office.neighbour, false),
        (Office.council, false), (Office.moderator, false), (Office.suspended, false),
        (Office.resident, true), (Office.housemate, true), (Office.staff, true),
        (Office.manager, true),
    ]

    @Test(arguments: membershipReaders)
    func `a membership and its household are seen by the person, the people at home and the office`(
        _ person: Person?, _ maySee: Bool
    ) async throws {
        let ids = [
            SampleComplexes.membership(of: Office.resident), SampleComplexes.household(1, 12),
        ]
        for id in ids {
            let answer = try await Self.ask(Self.node, ["id": .string(id)], as: person)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            #expect(answer.data["node"]["id"] == (maySee ? .string(id) : .null))
        }
    }

    @Test func `an applicant sees the own request and its household, not who lives there`()
        async throws
    {
        let query = """
            query ($apt: ID!) { apartment(id: $apt) { viewerPermissions
                viewerMembership { id status role relation household { unit building { name }
                    members { id } } user { displayName } decidedBy { id } } } }
            """
        let answer = try await Self.ask(
            query, ["apt": .string(SampleComplexes.apartment(1))], as: .applicant)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        let apartment = answer.data["apartment"]
        #expect(apartment["viewerPermissions"] == [])
        let own = apartment["viewerMembership"]
        #expect(own["id"] == .string(SampleComplexes.membership(of: .applicant)))
        #expect(own["status"] == "PENDING")
        #expect(own["household"] == ["unit": "1호", "building": ["name": "101동"], "members": []])
        #expect(own["user"]["displayName"] == "applicant")
        #expect(own["decidedBy"].isNull)
    }

    @Test func `people of one household see each other there`() async throws {
        let query = """
            query ($apt: ID!) { apartment(id: $apt) { viewerMembership { household { occupancy
                members { user { displayName } status } } } } }
            """
        let answer = try await Self.ask(
            query, ["apt": .string(SampleComplexes.apartment(1))], as: Office.resident)
        let household = answer.data["apartment"]["viewerMembership"]["household"]
        #expect(
            household["members"].items.map { $0["user"]["displayName"] } == [
                "주민 1-12", "주민 1-13",
            ])
    }

    static let listReaders: [(Person?, String?)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "FORBIDDEN"), (.stranger, "FORBIDDEN"),
        (.applicant, "FORBIDDEN"), (Office.resident, "FORBIDDEN"), (Office.council, "FORBIDDEN"),
        (Office.moderator, "FORBIDDEN"), (Office.foreignStaff, "FORBIDDEN"),
        (.platformAdmin, "FORBIDDEN"), (Office.staff, nil), (Office.manager, nil),
    ]

    @Test(arguments: listReaders)
    func `the lists of members and households are for the office`(
        _ person: Person?, _ code: String?
    ) async throws {
        for list in ["memberships", "households"] {
            let answer = try await Self.ask(
                "query ($apt: ID!) { apartment(id: $apt) { \(list) { nodes { id } } } }",
                ["apt": .string(SampleComplexes.apartment(1))], as: person)
            if let code {
                #expect(answer.codes == [code])
            } else {
                #expect(answer.errors.isEmpty, "\(answer.http.text)")
                #expect(answer.data["apartment"][list]["nodes"].items.count == 20)
            }
        }
    }

    static let permissions: [(Person?, JSON)] = [
        (nil, []), (.guest, []), (.stranger, []), (.platformAdmin, ["MANAGE_ROLES"]),
        (Office.resident, ["READ_CONTENT", "CREATE_FEED", "COMMENT", "VOTE", "FILE_COMPLAINT"]),
        (Office.suspended, ["READ_CONTENT", "VOTE"]),
        (
            Office.council,
            [
                "READ_CONTENT", "CREATE_FEED", "COMMENT", "VOTE", "FILE_COMPLAINT",
                "MANAGE_SURVEYS",
            ]
        ),
        (
            Office.commissioner,
            [
                "READ_CONTENT", "CREATE_FEED", "COMMENT", "VOTE", "FILE_COMPLAINT",
                "MANAGE_ELECTIONS",
            ]
        ),
        (
            Office.manager,
            [
                "READ_CONTENT", "CREATE_FEED", "COMMENT", "VOTE", "FILE_COMPLAINT",
                "MANAGE_COMPLAINTS", "MANAGE_NOTICES", "MANAGE_CONTACTS", "MANAGE_SCHEDULES",
                "MANAGE_SURVEYS", "VERIFY_MEMBERS", "MANAGE_HOUSEHOLDS", "MODERATE",
                "MANAGE_ROLES", "MANAGE_SETTINGS", "READ_AUDIT_LOG",
            ]
        ),
    ]

    @Test(arguments: permissions)
    func `permissions follow from role and status`(
        _ person: Person?, _ expected: JSON
    ) async throws {
        let answer = try await Self.ask(
            "query ($apt: ID!) { apartment(id: $apt) { viewerPermissions } }",
            ["apt": .string(SampleComplexes.apartment(1))], as: person)
        #expect(answer.data["apartment"]["viewerPermissions"] == expected)
    }

    @Test func `D7: staff of one complex are outsiders in another`() async throws {
        let query = """
            query ($apt: ID!, $staff: ID!) { apartment(id: $apt) { viewerPermissions
                viewerMembership { role } memberships { nodes { id } } }
                node(id: $staff) { ... on User { roleIn(apartmentId: $apt) } } }
            """
        let variables: JSON = [
            "apt": .string(SampleComplexes.apartment(1)), "staff": .string(Office.foreignStaff.id),
        ]
        let answer = try await Self.ask(query, variables, as: Office.foreignStaff)
        #expect(answer.codes == ["FORBIDDEN"])
        let open = try await Self.ask(
            query.replacing("memberships { nodes { id } }", with: ""), variables,
            as: Office.foreignStaff)
        #expect(open.data["apartment"] == ["viewerPermissions": [], "viewerMembership": nil])
        #expect(open.data["node"]["roleIn"].isNull)
    }

    @Test func `roles are shown to those who may read the complex`() async throws {
        let query = """
            query ($apt: ID!, $ids: [ID!]!) { nodes(ids: $ids) { ... on User {
                roleIn(apartmentId: $apt) } } }
            """
        let ids: JSON = [
            .string(Office.manager.id), .string(Office.resident.id), .string(Office.suspended.id),
            .string(Person.applicant.id),
        ]
        func roles(_ apartment: Int, as person: Person) async throws -> [JSON] {
            let answer = try await Self.ask(
                query, ["apt": .string(SampleComplexes.apartment(apartment)), "ids": ids],
                as: person)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            return answer.data["nodes"].items.map { $0["roleIn"] }
        }
        #expect(
            try await roles(1, as: Office.neighbour) == ["OFFICE_MANAGER", "RESIDENT", nil, nil])
        #expect(try await roles(2, as: Office.neighbour) == [nil, nil, nil, nil])
        #expect(try await roles(1, as: .platformAdmin)[0] == "OFFICE_MANAGER")
    }

    @Test func `buildings are listed for everyone signed in, and found however they are written`()
        async throws
    {
        let query = """
            query ($apt: ID!, $name: String!) { apartment(id: $apt) {
                buildings { id name householdCount apartment { name } }
                building(name: $name) { id } } }
            """
        for name in ["101", "101동", " 0101 동", "１０１"] {
            let answer = try await Self.ask(
                query,
                ["apt": .string(SampleComplexes.apartment(2)), "name": .string(name)],
                as: .stranger)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            let apartment = answer.data["apartment"]
            #expect(apartment["building"]["id"] == .string(SampleComplexes.building(2)))
            #expect(
                apartment["buildings"] == [
                    [
                        "id": .string(SampleComplexes.building(2)), "name": "101동",
                        "householdCount": 20, "apartment": ["name": "견본 2단지"],
                    ]
                ])
        }
        let unknown = try await Self.ask(
            query, ["apt": .string(SampleComplexes.apartment(2)), "name": "102"], as: .stranger)
        #expect(unknown.data["apartment"]["building"].isNull)
        let anonymous = try await Self.ask(
            query, ["apt": .string(SampleComplexes.apartment(2)), "name": "101"], as: nil)
        #expect(anonymous.codes.allSatisfy { $0 == "UNAUTHENTICATED" })
    }

    @Test func `settings have their defaults, blocked terms are for the office`() async throws {
        let query = """
            query ($apt: ID!) { apartment(id: $apt) { facts { heating } settings {
                verificationMethods feedModeration autoHideReportThreshold complaintAutoCloseAfter
                voteIdentityCheckMaxAge
                complaintDeadlines { priority firstResponseWithin resolveWithin } } } }
            """
        let apartment: JSON = ["apt": .string(SampleComplexes.apartment(1))]
        let answer = try await Self.ask(query, apartment, as: Office.resident)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        #expect(answer.data["apartment"]["facts"].isNull)
        let settings = answer.data["apartment"]["settings"]
        #expect(settings["verificationMethods"] == ["OFFICE_APPROVAL"])
        #expect(settings["feedModeration"] == "POST")
        #expect(settings["autoHideReportThreshold"] == 5)
        #expect(settings["complaintAutoCloseAfter"] == "P7D")
        #expect(settings["voteIdentityCheckMaxAge"] == "P30D")
        #expect(
            settings["complaintDeadlines"][0] == [
                "priority": "EMERGENCY", "firstResponseWithin": "PT1H", "resolveWithin": "P1D",
            ])
        #expect(settings["complaintDeadlines"].items.count == 4)
        let terms = "query ($apt: ID!) { apartment(id: $apt) { settings { blockedTerms } } }"
        #expect(try await Self.ask(terms, apartment, as: Office.resident).codes == ["FORBIDDEN"])
        let office = try await Self.ask(terms, apartment, as: Office.staff)
        #expect(office.data["apartment"]["settings"]["blockedTerms"] == [])
        #expect(try await Self.ask(query, apartment, as: .stranger).codes == ["FORBIDDEN"])
    }
}
