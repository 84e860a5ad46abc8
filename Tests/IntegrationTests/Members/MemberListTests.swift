// The office's lists of members and households: pages, filters, and their statements.
import TestSupport
import Testing

@Suite(.served(cache: .off, sql: MembersOffice.roles + MembersOffice.crowd), .serialized)
struct MemberListTests {
    typealias Office = MembersOffice

    private static func ask(
        _ query: String, _ variables: JSON = [:]
    ) async throws -> GraphQLAnswer {
        var all = variables
        if case .object(var members) = variables {
            members["apt"] = .string(SampleComplexes.apartment(1))
            all = .object(members)
        }
        return try await Served.current.server.post(query, all, token: Office.staff.token)
    }

    /// All nodes of a list, page by page.
    private static func walk(
        _ list: String, _ arguments: String, size: Int, backward: Bool, _ fields: String
    ) async throws -> [JSON] {
        var all: [JSON] = []
        var cursor: JSON = nil
        let (count, place) = backward ? ("last", "before") : ("first", "after")
        while true {
            let answer = try await ask(
                """
                query ($apt: ID!, $n: Int, $c: String) { apartment(id: $apt) {
                    \(list)(\(count): $n, \(place): $c \(arguments)) { nodes { \(fields) }
                        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }
                """, ["n": .int(size), "c": cursor])
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            let page = answer.data["apartment"][list]
            let info = page["pageInfo"]
            if backward {
                all = page["nodes"].items + all
                cursor = info["startCursor"]
                if info["hasPreviousPage"] != true { return all }
            } else {
                all += page["nodes"].items
                cursor = info["endCursor"]
                if info["hasNextPage"] != true { return all }
            }
        }
    }

    @Test(arguments: [
        "", ", orderBy: {field: REQUESTED_AT, direction: DESC}",
        ", orderBy: {field: DECIDED_AT, direction: ASC}",
        ", orderBy: {field: DECIDED_AT, direction: DESC}", ", filter: {statuses: [PENDING]}",
        ", filter: {statuses: [PENDING, VERIFIED], roles: [RESIDENT]}",
        ", filter: {text: \"102동\"}",
    ])
    func `pages of members hold everybody once, in one order from both ends`(_ arguments: String)
        async throws
    {
        let forward = try await Self.walk(
            "memberships", arguments, size: 17, backward: false, "id")
        let backward = try await Self.walk(
            "memberships", arguments, size: 17, backward: true, "id")
        #expect(forward == backward)
        #expect(Set(forward.map { $0["id"].string }).count == forward.count)
        let total = try await Self.ask(
            """
            query ($apt: ID!) { apartment(id: $apt) {
                memberships(first: 1 \(arguments)) { totalCount } } }
            """)
        #expect(total.data["apartment"]["memberships"]["totalCount"] == .int(forward.count))
        #expect(!forward.isEmpty)
    }

    @Test func `undecided requests come after all decided ones`() async throws {
        let all = try await Self.walk(
            "memberships", ", orderBy: {field: DECIDED_AT, direction: ASC}", size: 50,
            backward: false, "decidedAt")
        let decided = all.prefix { !$0["decidedAt"].isNull }
        #expect(decided.count == 43)
        #expect(all.dropFirst(43).allSatisfy { $0["decidedAt"].isNull })
        let times = decided.map { $0["decidedAt"].string ?? "" }
        #expect(times == times.sorted())
    }

    @Test func `households are in the order of their numbers, not of their digits`()
        async throws
    {
        for backward in [false, true] {
            let all = try await Self.walk(
                "households", "", size: 33, backward: backward, "unit building { name }")
            #expect(all.count == 158)
            var buildings: [String] = []
            for household in all {
                let name = household["building"]["name"].string ?? ""
                if buildings.last != name { buildings.append(name) }
            }
            #expect(buildings == ["99동", "101동", "102동", "1001동"])
            let units = all.prefix(46).map { $0["unit"].string ?? "" }
            #expect(units == (95...140).map { "\($0)" })
        }
    }

    @Test(arguments: [
        (", filter: {occupancy: VACANT}", 45), (", filter: {unitPrefix: \"10\"}", 31),
        (", filter: {hasVerifiedMember: true}", 58),
        (", filter: {occupancy: VACANT, unitPrefix: \"9\"}", 3),
        (", filter: {buildingId: \"garbage\"}", 0),
    ])
    func `households are found by filters`(_ arguments: String, _ expected: Int) async throws {
        let all = try await Self.walk(
            "households", arguments, size: 20, backward: false, "id")
        #expect(all.count == expected)
        let total = try await Self.ask(
            "query ($apt: ID!) { apartment(id: $apt) { households(first: 1 \(arguments)) { totalCount } } }"
        )
        #expect(total.data["apartment"]["households"]["totalCount"] == .int(expected))
    }

    @Test func `members are found by their names and where they live`() async throws {
        let cases: [(String, Int)] = [
            ("모임 7", 11), ("100", 5), ("%", 0), ("주민 1-1", 11), ("없는 사람", 0),
        ]
        for (text, expected) in cases {
            let answer = try await Self.ask(
                """
                query ($apt: ID!, $text: String) { apartment(id: $apt) {
                    memberships(filter: {text: $text}) { totalCount } } }
                """, ["text": .string(text)])
            #expect(
                answer.data["apartment"]["memberships"]["totalCount"] == .int(expected), "\(text)")
        }
    }

    static let shapes: [(String, Int)] = [
        (
            """
            memberships(first: $n, orderBy: {field: DECIDED_AT, direction: ASC}) { totalCount nodes { role status revision user { displayName
                roleIn(apartmentId: $apt) } household { unit building { name householdCount }
                members { user { displayName } } } decidedBy { displayName } apartment { name } evidence { id } } }
            """, 12
        ),
        (
            """
            households(first: $n, filter: {hasVerifiedMember: true}) { totalCount nodes { unit occupancy building { name }
                members { user { displayName } household { unit } } } }
            """, 8
        ),
        ("memberCount isManaged viewerPermissions", 3), ("viewerMembership { status }", 4),
        ("buildings { name householdCount }", 4),
    ]

    @Test(arguments: shapes)
    func `lists of members and households take the same statements for 1, 20 and 100 rows`(
        _ fields: String, _ expected: Int
    ) async throws {
        let complexes = try Served.current.complexes
        for size in [1, 20, 100] {
            let (count, answer) = try await StatementCount.during(on: complexes) {
                try await Self.ask(
                    "query ($apt: ID!, $n: Int) { apartment(id: $apt) { \(fields) } viewer { memberships(first: $n) { pageInfo { hasNextPage } } } }",
                    ["n": .int(size)])
            }
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            #expect(count.total == expected, "\(size) rows: \(count)")
        }
    }

    @Test func `the viewer's own memberships take the same statements, however many there are`()
        async throws
    {
        let served = try Served.current
        let query = """
            query ($n: Int) { viewer { realName memberships(first: $n) { totalCount nodes { status
                apartment { name } household { unit } } } } }
            """
        for size in [1, 20, 100] {
            let (count, answer) = try await StatementCount.during(on: served.complexes) {
                try await served.server.post(query, ["n": .int(size)], token: Office.staff.token)
            }
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            #expect(answer.data["viewer"]["memberships"]["totalCount"] == 1)
            #expect(count.total == 6, "\(count)")
        }
    }

    @Test func `missing and foreign memberships have the same answer and take the same statements`()
        async throws
    {
        let served = try Served.current
        let foreign = SampleComplexes.membership(of: Office.resident)
        let missing = GlobalID.text(tag: 36, 1, [UInt8](repeating: 9, count: 16))
        for person in [
            nil, SampleComplexes.Person.guest, .stranger, Office.foreignStaff, Office.neighbour,
        ] {
            var counts: [Int] = []
            for id in [foreign, missing] {
                let (count, answer) = try await StatementCount.during(on: served.complexes) {
                    try await served.server.post(
                        "query ($id: ID!) { node(id: $id) { __typename id } }",
                        ["id": .string(id)], token: person?.token)
                }
                #expect(answer.http.text == #"{"data":{"node":null}}"#)
                counts.append(count.total)
            }
            #expect(counts[0] == counts[1])
        }
    }
}
