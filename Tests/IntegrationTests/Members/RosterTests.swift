// The office's roster of households.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.roles + MembersOffice.newcomers), .serialized)
struct RosterTests {
    typealias Office = MembersOffice
    typealias Person = SampleComplexes.Person

    private static let fields = """
        createdCount updatedCount households { id unit occupancy revision building { name } }
        """

    private static func upload(
        _ rows: [JSON], _ apartment: Int = 1, as person: Person? = Office.staff
    ) async throws -> MemberAction {
        try await MemberAction.run(
            "householdsUpsert",
            [
                "apartmentId": .string(SampleComplexes.apartment(apartment)),
                "rows": .array(rows),
            ], as: person, fields)
    }

    @Test func `importing the same roster twice creates no new households`() async throws {
        let rows: [JSON] = (1...300).map { n in
            [
                "building": .string("\(300 + n % 3)동"), "unit": .string("\(n)"),
                "occupancy": n % 2 == 0 ? "OCCUPIED" : "VACANT",
            ]
        }
        let first = try await Self.upload(rows)
        #expect(first.problems == [])
        #expect(first.payload["createdCount"] == 300 && first.payload["updatedCount"] == 0)
        #expect(first.payload["households"][4]["unit"] == "5")
        #expect(first.payload["households"][4]["building"]["name"] == "302동")
        #expect(first.payload["households"][4]["occupancy"] == "VACANT")
        let second = try await Self.upload(rows)
        #expect(second.payload["createdCount"] == 0 && second.payload["updatedCount"] == 300)
        #expect(second.payload["households"] == first.payload["households"])
        let changed = try await Self.upload([
            ["building": "0302", "unit": "005호", "occupancy": "OCCUPIED"]
        ])
        #expect(changed.payload["households"][0]["id"] == first.payload["households"][4]["id"])
        #expect(changed.payload["households"][0]["occupancy"] == "OCCUPIED")
        #expect(changed.payload["households"][0]["revision"] == 2)
        #expect(changed.payload["households"][0]["unit"] == "5")
    }

    static let actors: [(Person?, String)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"), (.stranger, "FORBIDDEN"),
        (.applicant, "MEMBERSHIP_NOT_VERIFIED"), (Office.neighbour, "FORBIDDEN"),
        (Office.foreignStaff, "FORBIDDEN"), (.platformAdmin, "FORBIDDEN"),
    ]

    @Test(arguments: actors) func `only the office imports a roster`(
        _ person: Person?, _ code: String
    ) async throws {
        let done = try await Self.upload([["building": "1", "unit": "1"]], as: person)
        #expect(done.answer.errors.isEmpty)
        #expect(done.codes == [code])
    }

    @Test func `each wrong line is reported`() async throws {
        let done = try await Self.upload([
            ["building": "101", "unit": "1"], ["building": "", "unit": "1"],
            ["building": "101동", "unit": "01호"],
            ["building": "101", "unit": .string(String(repeating: "9", count: 21))],
            ["building": "101", "unit": "2", "occupancy": nil],
            [
                "building": "101", "unit": "3",
                "registeredPhones": ["010-1234-5678", "02-123-4567"],
            ],
            [
                "building": "101", "unit": "4",
                "registeredPhones": .array([JSON](repeating: "010-1234-5678", count: 21)),
            ],
        ])
        #expect(
            done.problems == [
                "REQUIRED rows.1.building", "NOT_UNIQUE rows.2", "TOO_LONG rows.3.unit",
                "REQUIRED rows.4.occupancy", "BAD_FORMAT rows.5.registeredPhones.1",
                "TOO_MANY rows.6.registeredPhones",
            ])
        #expect(try await Self.upload([]).problems == ["TOO_FEW rows"])
        let many = (0...1_000).map { n -> JSON in ["building": "9", "unit": .string("\(n)")] }
        #expect(try await Self.upload(many).problems == ["TOO_MANY rows"])
    }

    @Test func `phones are stored as keyed hashes, and replaced if given`()
        async throws
    {
        let complexes = try Served.current.complexes
        let count = """
            SELECT count(*), count(DISTINCT phone_hash) FROM household_phone p
            JOIN household h ON h.apartment_id = p.apartment_id AND h.id = p.household_id
            WHERE h.unit_key = '777'
            """
        _ = try await Self.upload([
            [
                "building": "101", "unit": "777",
                "registeredPhones": ["010-1234-5678", "+82 10 1234 5678", "０１０１２３４９９９９"],
            ]
        ])
        #expect(try await complexes.sql(count) == "2|2")
        _ = try await Self.upload([["building": "101", "unit": "777"]])
        #expect(try await complexes.sql(count) == "2|2")
        _ = try await Self.upload([["building": "101", "unit": "777", "registeredPhones": []]])
        #expect(try await complexes.sql(count) == "0|0")
    }

    @Test func `two concurrent rosters are both imported`() async throws {
        let server = try Served.current.server
        let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
            for offset in 0..<6 {
                group.addTask {
                    let rows: [JSON] = (0..<200).map { n in
                        [
                            "building": .string("\(500 + (n * (offset + 1)) % 7)"),
                            "unit": .string("\((n * 37 + offset) % 200)"),
                        ]
                    }
                    var seen: Set<String> = []
                    let distinct = rows.filter {
                        seen.insert("\($0["building"])/\($0["unit"])").inserted
                    }
                    return try await MemberAction.run(
                        "householdsUpsert",
                        [
                            "apartmentId": .string(SampleComplexes.apartment(1)),
                            "rows": .array(distinct),
                        ], as: Office.staff, "createdCount", on: server
                    ).problems
                }
            }
            return try await group.reduce(into: [[String]]()) { $0.append($1) }
        }
        #expect(outcomes.allSatisfy { $0.isEmpty }, "\(outcomes)")
    }

    @Test func `D9: complexes with one name are separate, with their own members and households`()
        async throws
    {
        let served = try Served.current
        try await served.complexes.sql(
            """
            UPDATE apartment SET name = '쌍둥이', search_text = '쌍둥이',
                search_grams = ARRAY['쌍둥', '둥이'] WHERE id IN (2, 3);
            UPDATE directory_version SET version = version + 1;
            """)
        let found = try await served.server.post(
            """
            { apartments(filter: {text: "쌍둥이"}) { nodes { id name buildings { id } } } }
            """, token: Person.stranger.token)
        #expect(found.data["apartments"]["nodes"].items.count == 2)
        let buildings = found.data["apartments"]["nodes"].items.map { $0["buildings"][0]["id"] }
        #expect(buildings[0] != buildings[1])
        let person = Office.newcomer(160)
        for apartment in [2, 3] {
            let done = try await MemberAction.run(
                "membershipRequest", Office.claim(apartment, unit: "1"), as: person)
            #expect(done.problems == [])
            #expect(
                done.membership["household"]["id"]
                    == .string(SampleComplexes.household(apartment, 1)))
        }
        let own = try await served.server.post(
            "{ viewer { memberships { nodes { apartment { id name } } } } }", token: person.token)
        #expect(
            Set(
                own.data["viewer"]["memberships"]["nodes"].items.map {
                    $0["apartment"]["id"].string
                }) == [SampleComplexes.apartment(2), SampleComplexes.apartment(3)])
    }
}
