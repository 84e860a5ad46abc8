// However a filter's text is typed, it finds the same: tested for all filters of the served schema,
// so that new ones are covered automatically.
import Foundation
import TestSupport
import Testing

@Suite(.served(cache: .memory), .serialized) struct FilterVariantTests {
    /// For each text of a filter something that it finds in complex 1.
    private static let found: [String: String] = [
        "ApartmentFilter.text": "견본 가람", "ApartmentFilter.sido": "경기도",
        "ApartmentFilter.sigungu": "수원장안구", "ApartmentFilter.bjdCodePrefix": "4111",
        "FeedFilter.text": "승강기 cafe", "HouseholdFilter.unitPrefix": "b7",
        "MembershipFilter.text": "가람 cafe", "PollFilter.text": "승강기 cafe",
        "ComplaintFilter.text": "승강기 cafe", "NoticeFilter.text": "승강기 cafe",
        "ContactFilter.text": "승강기 cafe",
    ]

    /// The same text from other keyboards, clipboards and habits.
    private static func variants(_ text: String) -> [String] {
        [
            text.decomposedStringWithCanonicalMapping, "  \(text) \u{3000}",
            "\u{200B}\(text)\u{FEFF}\u{A0}", text.uppercased(),
            "\n\(text.uppercased().decomposedStringWithCanonicalMapping)\t",
        ]
    }

    /// One text in several lists, in forms that an input method or a clipboard produces.
    @Test(arguments: [
        "test", "ＴＥＳＴ 둘째", "TEST\u{3000}둘째", "test\u{A0}둘째", "둘째 1호", "둘째 ①호", "te\u{200B}st",
        "둘\u{00AD}째", "test  둘째", "test \t\n둘째\u{A0}\u{3000}1호",
    ])
    func `contacts and members are found by the forms by which notices are`(_ text: String)
        async throws
    {
        _ = try await Self.fill()
        try await Office.sql(
            """
            INSERT INTO contact (apartment_id, id, name, phone_number, position)
            VALUES (1, sample_id(x'c1'::int, 77), 'ＴＥＳＴ 둘째 ①호', '02-123-4567', 7)
            ON CONFLICT DO NOTHING;
            INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at)
            VALUES (1, sample_id(x'ce'::int, 77), sample_id(x'acc'::int, 1, 1), 'PUBLISHED',
                'ＴＥＳＴ 둘째 ①호', '이야기', now()) ON CONFLICT DO NOTHING;
            UPDATE account SET display_name = 'ＴＥＳＴ 둘째 ①호', display_name_key = 'test 둘째 1호'
            WHERE id = sample_id(x'acc'::int, 1, 3);
            """)
        let data = try await Office.ask(
            """
            query ($a: ID!, $t: String!) { apartment(id: $a) {
                notices(filter: {text: $t}) { totalCount }
                contacts(filter: {text: $t}) { totalCount }
                memberships(filter: {text: $t}) { totalCount } } }
            """, ["a": .string(Office.apartment), "t": .string(text)], as: Office.manager)
        for list in ["notices", "contacts", "memberships"] {
            #expect(data["apartment"][list]["totalCount"] == 1, "\(list): \(text)")
        }
    }

    private static let filling = Office.Once()

    private static func fill() async throws -> Served {
        let served = try await Office.served()
        try await filling.once(served.complexes.database) {
            try await served.complexes.sql(
                """
                UPDATE apartment SET search_text = '견본가람1단지', search_grams = ARRAY['견본', '본가',
                    '가람'] WHERE id = 1;
                UPDATE feed SET content = '승강기 Cafe 점검' WHERE apartment_id = 1
                    AND id = sample_id(x'feed'::int, 1, 9);
                UPDATE household SET unit = 'B701호', unit_key = 'b701'
                WHERE apartment_id = 1 AND id = sample_id(x'bb'::int, 1, 9);
                UPDATE account SET display_name = '가람 Cafe', display_name_key = '가람 cafe'
                WHERE id = sample_id(x'acc'::int, 1, 9);
                """)
            let complex: JSON = .string(Office.apartment)
            let texts: JSON = ["apartmentId": complex, "title": "승강기 Cafe 점검"]
            for (mutation, input, person) in [
                ("contactCreate", ["name": "승강기 Cafe", "phoneNumber": "119"], Office.staff),
                (
                    "noticeCreate", ["content": "글", "publishAt": "2026-01-01T00:00:00Z"],
                    Office.staff
                ),
                (
                    "complaintCreate", ["category": "ELEVATOR", "description": "글"],
                    Person.resident(of: 1, 3)
                ),
                (
                    "pollCreate",
                    [
                        "purpose": "SURVEY", "method": "YES_NO", "opensAt": PollOffice.time(30),
                        "closesAt": PollOffice.time(50),
                    ], Office.manager
                ),
            ] as [(String, JSON, Person)] {
                let members = mutation == "contactCreate" ? ["apartmentId": complex] : texts
                let made = try await Office.act(mutation, members.with(input), as: person)
                #expect(made.codes == [], "\(mutation): \(made)")
            }
        }
        return served
    }

    private typealias Person = SampleComplexes.Person

    /// A list with a filter that has texts.
    private struct Place {
        let parent: String
        let field: ServedShape.Field
        let filter: String
        let member: String

        var name: String { "\(filter).\(member)" }

        func query(_ filters: Bool) -> String {
            let arguments = (ServedShape.arguments(field, first: "100") ?? "()").dropLast()
            let list = "\(field.name)\(arguments)\(filters ? ", filter: $filter" : ""))"
            let page = "\(list) { totalCount nodes { id } }"
            let head = filters ? "query ($filter: \(filter)!)" : "query"
            return parent == "Query"
                ? "\(head) { \(page) }"
                : "\(head) { apartment(id: \"\(Office.apartment)\") { \(page) } }"
        }

        func ask(_ text: String?, as person: Person) async throws -> JSON {
            let data = try await Office.ask(
                query(text != nil), text.map { ["filter": [member: .string($0)]] } ?? [:],
                as: person)
            return (parent == "Query" ? data : data["apartment"])[field.name]
        }
    }

    private static func places(_ shape: ServedShape) -> [Place] {
        shape.types.values.flatMap { type in
            type.fields.flatMap { field in
                field.arguments.flatMap { argument in
                    (shape.types[argument.type.name]?.inputs ?? [])
                        .filter { argument.name == "filter" && $0.type.name == "String" }
                        .map {
                            Place(
                                parent: type.name, field: field, filter: argument.type.name,
                                member: $0.name)
                        }
                }
            }
        }.sorted { $0.name < $1.name }
    }

    @Test func `a filter finds the same however its text is typed, and empty text is no filter`()
        async throws
    {
        let served = try await Self.fill()
        let places = Self.places(try await ServedShape.load(served.server))
        #expect(Set(places.map(\.name)) == Set(Self.found.keys), "each has its fixture")
        for place in places {
            #expect(["Query", "Apartment"].contains(place.parent), "\(place) cannot be asked")
            let text = try #require(Self.found[place.name], "\(place.name) has no fixture")
            let expected = try await place.ask(text, as: Office.manager)
            #expect(!expected["nodes"].items.isEmpty, "\(place.name) finds nothing")
            for variant in Self.variants(text) {
                let page = try await place.ask(variant, as: Office.manager)
                #expect(page == expected, "\(place.name): \(Array(variant.unicodeScalars))")
            }
            let all = try await place.ask(nil, as: Office.manager)
            for nothing in [
                "", " \u{3000}\n", "\u{3164}\u{2800}\u{200B}", "\u{301}\u{308}", "\u{FFFC}\u{E000}",
            ] {
                let page = try await place.ask(nothing, as: Office.manager)
                #expect(page == all, "\(place.name): \(Array(nothing.unicodeScalars))")
            }
        }
    }

    @Test func `a filter's text is limited, and the directory needs two characters`() async throws {
        let served = try await Self.fill()
        let places = Self.places(try await ServedShape.load(served.server))
        let decomposed = String(repeating: "가", count: 133).decomposedStringWithCanonicalMapping
        for place in places where place.member == "text" {
            _ = try await place.ask(decomposed, as: Office.manager)
        }
        for place in places {
            for text in [String(repeating: "가", count: 134), "가\u{0}나"] {
                let answer = try await served.server.post(
                    place.query(true), ["filter": [place.member: .string(text)]],
                    token: Office.manager.token)
                #expect(answer.codes == ["BAD_USER_INPUT"], "\(place.name): \(answer.http.text)")
            }
        }
        for text in ["가", " 가 ", "가 나", "\u{200B}a", "\u{1100}\u{1161}"] {
            let answer = try await served.server.post(
                "query ($t: String!) { apartments(filter: {text: $t}) { totalCount } }",
                ["t": .string(text)])
            #expect(answer.codes == ["BAD_USER_INPUT"], "\(text)")
        }
    }

    @Test(arguments: ["101", " 101동 ", "0101", "１０１동", "\u{200B}101"])
    func `a building is found by its name however it is typed`(_ name: String) async throws {
        _ = try await Self.fill()
        let data = try await Office.ask(
            """
            query ($a: ID!, $n: String!) { apartment(id: $a) { building(name: $n) { name } } }
            """, ["a": .string(Office.apartment), "n": .string(name)], as: Office.staff)
        #expect(data["apartment"]["building"]["name"] == "101동")
    }

    @Test(arguments: ["A10000001", " a10000001\n", "Ａ１００００００１", "\u{FEFF}A10000001"])
    func `a complex is found by its code however it is typed`(_ code: String) async throws {
        _ = try await Self.fill()
        let data = try await Office.ask(
            "query ($c: String!) { apartmentByKaptCode(kaptCode: $c) { kaptCode } }",
            ["c": .string(code)], as: nil)
        #expect(data["apartmentByKaptCode"]["kaptCode"] == "A10000001", "\(code)")
    }
}
