// The office's phone book.
import TestSupport
import Testing

@Suite(.served(cache: .redis), .serialized) struct ContactTests {
    typealias Person = SampleComplexes.Person

    private static let fields =
        "contact { id revision category name phoneNumber description hours position }"

    private static func make(
        _ changes: JSON = [:], as person: Person? = Office.staff
    ) async throws -> JSON {
        _ = try await Office.served()
        let input: JSON = [
            "apartmentId": .string(Office.apartment), "name": "관리사무소",
            "phoneNumber": "031-123-4567",
        ]
        return try await Office.act(
            "contactCreate", input.with(changes), as: person, returning: fields)
    }

    @Test(arguments: [
        "010-9876-5432", "01098765432", "+82 10 9876 5432", "+82-10-9876-5432", "０１０ 9876 5432",
        "9876-5432", "9876", "010-9876", "+82 10 9876", "(010) 9876.5432", "0082 10 9876 5432",
        "010 98",
    ])
    func `a contact is found by its number as people type it`(_ typed: String) async throws {
        let made = try await Self.make(["name": "당직", "phoneNumber": "010-9876-5432"])
        #expect(made.codes.isEmpty)
        let data = try await Office.ask(
            """
            query ($a: ID!, $t: String!) { apartment(id: $a) {
                contacts(filter: {text: $t}) { totalCount nodes { name } } } }
            """, ["a": .string(Office.apartment), "t": .string(typed)], as: Office.staff)
        #expect(data["apartment"]["contacts"]["nodes"][0]["name"] == "당직", "\(typed)")
        #expect(data["apartment"]["contacts"]["totalCount"] == 1, "\(typed)")
        try await Self.remove(made)
    }

    private static func remove(_ payload: JSON) async throws {
        let gone = try await Office.act(
            "contactDelete", ["contactId": payload["contact"]["id"]], as: Office.staff)
        #expect(gone.codes.isEmpty)
    }

    @Test func `the office creates, changes and deletes a contact, and members read it`()
        async throws
    {
        let made = try await Self.make([
            "category": "SECURITY", "name": "  경비실 ", "phoneNumber": "010-1234-5678",
            "description": "24시간", "hours": "00–24시", "position": 7,
        ])
        #expect(made.codes.isEmpty)
        let contact = made["contact"]
        #expect(contact["name"] == "경비실")
        #expect(contact["phoneNumber"] == "+821012345678")
        #expect(contact["position"] == 7)
        #expect(contact["revision"] == 1)

        let changed = try await Office.act(
            "contactUpdate",
            [
                "contactId": contact["id"], "hours": nil, "description": "  ",
                "phoneNumber": "119", "expectedRevision": 1,
            ], as: Office.manager, returning: Self.fields)
        #expect(changed.codes.isEmpty)
        #expect(changed["contact"]["hours"].isNull)
        #expect(changed["contact"]["description"].isNull)
        #expect(changed["contact"]["phoneNumber"] == "119")
        #expect(changed["contact"]["name"] == "경비실")
        #expect(changed["contact"]["revision"] == 2)

        let same = try await Office.act(
            "contactUpdate", ["contactId": contact["id"], "name": "경비실"], as: Office.staff,
            returning: Self.fields)
        #expect(same["contact"]["revision"] == 2, "nothing changed")

        let query =
            "query ($id: ID!) { node(id: $id) { ... on Contact { name apartment { id } } } }"
        let read = try await Office.ask(query, ["id": contact["id"]], as: .resident(of: 1))
        #expect(read["node"]["apartment"]["id"] == .string(Office.apartment))
        try await Self.remove(made)
        let gone = try await Office.ask(query, ["id": contact["id"]], as: .resident(of: 1))
        #expect(gone["node"].isNull)
        let again = try await Office.act(
            "contactDelete", ["contactId": contact["id"]], as: Office.staff)
        #expect(again.codes == ["NOT_FOUND"])
        let log = try await Office.sql(
            """
            SELECT action, actor_role, changed_fields FROM audit_event
            WHERE subject_id IS NOT NULL ORDER BY at DESC LIMIT 3
            """)
        #expect(
            log == """
                contact.delete|OFFICE_STAFF|{}
                contact.update|OFFICE_MANAGER|{phoneNumber,description,hours}
                contact.create|OFFICE_STAFF|{}
                """)
    }

    @Test func `every problem of a contact is reported at once, with its field`() async throws {
        let payload = try await Self.make([
            "name": " ", "phoneNumber": "전화",
            "description": .string(String(repeating: "가", count: 501)),
            "hours": "9시\n18시", "position": -1,
        ])
        #expect(payload["contact"].isNull)
        #expect(
            payload.codes == ["REQUIRED", "BAD_FORMAT", "TOO_LONG", "BAD_FORMAT", "OUT_OF_RANGE"])
        #expect(payload.fields == ["name", "phoneNumber", "description", "hours", "position"])
        let long = try await Self.make(["name": .string(String(repeating: "가", count: 141))])
        #expect(long.codes == ["TOO_LONG"])
        #expect(long["userErrors"][0]["maximum"] == 140)
        #expect(try await Self.make(["position": 1_000_001]).codes == ["OUT_OF_RANGE"])
        #expect(try await Self.make(["apartmentId": "nonsense"]).codes == ["NOT_FOUND"])
    }

    @Test(arguments: [
        ("010-1234-5678", "+821012345678"), ("+82-10-1234-5678", "+821012345678"),
        ("+8201012345678", "+821012345678"), ("011-234-5678", "+82112345678"), ("119", "119"),
        ("1588-1234", "1588-1234"), ("(031)123-4567#2", "031-123-4567#2"),
        ("+1-212-555-0100", "+12125550100"), ("010-1234-567", nil), ("*88#", "*88#"),
        ("(02)123-4567", "02-123-4567"), ("0311234567", "031-123-4567"),
        ("010 1234 5678", "+821012345678"), ("０１０．１２３４．５６７８", "+821012345678"),
        ("+82 (0)10 1234 5678", "+821012345678"), ("0082-10-1234-5678", "+821012345678"),
        ("１１９", "119"), ("031 123 4567", "031-123-4567"), ("+82 31 123 4567", "031-123-4567"),
        ("12", nil), ("---", nil), ("1+2+3", nil), ("010-1234-5678 내선", nil),
        ("123456789012345678901", nil),
    ])
    func `a phone number is shown in E.164 for mobiles and with its hyphens otherwise`(
        _ typed: String, _ shown: String?
    ) async throws {
        let payload = try await Self.make(["phoneNumber": .string(typed)])
        guard let shown else {
            #expect(payload.codes == ["BAD_FORMAT"], "\(typed)")
            return
        }
        #expect(payload["contact"]["phoneNumber"] == .string(shown), "\(typed)")
        try await Self.remove(payload)
    }

    @Test func `explicit null is refused where a contact needs a value`() async throws {
        let made = try await Self.make()
        let payload = try await Office.act(
            "contactUpdate",
            [
                "contactId": made["contact"]["id"], "category": nil, "name": nil,
                "phoneNumber": nil, "position": nil,
            ], as: Office.staff)
        #expect(payload.codes == ["REQUIRED", "REQUIRED", "REQUIRED", "REQUIRED"])
        #expect(payload.fields == ["category", "name", "phoneNumber", "position"])
        try await Self.remove(made)
    }

    @Test func `of two staff members with the same revision one gets a stale error`() async throws {
        let made = try await Self.make()
        let answers = try await withThrowingTaskGroup(of: JSON.self) { group in
            for person in [Office.staff, Office.manager] {
                group.addTask {
                    try await Office.act(
                        "contactUpdate",
                        [
                            "contactId": made["contact"]["id"], "expectedRevision": 1,
                            "name": .string("이름 \(person)"),
                        ], as: person)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.map(\.codes).sorted { $0.count < $1.count } == [[], ["STALE_REVISION"]])
        let stale = answers.first { !$0.codes.isEmpty }?["userErrors"][0]
        #expect(stale?["currentRevision"] == 2)
        try await Self.remove(made)
    }

    @Test func `only the office of the complex writes contacts`() async throws {
        let made = try await Self.make()
        for (person, code) in Office.strangers {
            #expect(
                try await Self.make(as: person).codes == [code], "\(String(describing: person))")
        }
        for (person, code, requires) in Office.outsiders {
            for (mutation, more) in [
                ("contactUpdate", ["name": "x"] as JSON), ("contactDelete", [:]),
            ] {
                let id: JSON = ["contactId": made["contact"]["id"]]
                let payload = try await Office.act(mutation, id.with(more), as: person)
                #expect(payload.codes == [code], "\(String(describing: person)) \(mutation)")
                #expect(payload["userErrors"][0]["requires"].string == requires)
            }
        }
        let missing = try await Office.act(
            "contactUpdate", ["contactId": .string(SampleComplexes.feed(1, 1))], as: Office.staff)
        #expect(missing.codes == ["NOT_FOUND"], "an ID of another type")
        try await Self.remove(made)
    }

    @Test func `D8: staff cannot move a contact to another complex, nor reach one there`()
        async throws
    {
        let made = try await Self.make()
        let answer = try await Served.current.server.post(
            """
            mutation ($id: ID!, $to: ID!) { contactUpdate(input: {contactId: $id, apartmentId: $to})
                { userErrors { code } } }
            """,
            ["id": made["contact"]["id"], "to": .string(SampleComplexes.apartment(2))],
            token: Office.staff.token)
        #expect(answer.codes == ["GRAPHQL_VALIDATION_FAILED"])
        let foreign = try await Office.act(
            "contactUpdate", ["contactId": made["contact"]["id"], "name": "x"],
            as: Office.foreignManager)
        #expect(foreign.codes == ["NOT_FOUND"])
        let rows = try await Office.sql("SELECT DISTINCT apartment_id FROM contact")
        #expect(rows == "1")
        try await Self.remove(made)
    }

    @Test func `D20: residents read a contact and an event by ID, guests those of a demo complex`()
        async throws
    {
        _ = try await Office.served()
        try await Office.sql(
            """
            INSERT INTO contact (apartment_id, id, name, phone_number, position)
            SELECT a, sample_id(x'c1'::int, a), '경비실', '119', 500 FROM generate_series(1, 3) a;
            INSERT INTO schedule (apartment_id, id, title, starts_at, ends_at)
            SELECT a, sample_id(x'5c'::int, a), '소독', '2019-01-01Z', '2019-01-01Z'
            FROM generate_series(1, 3) a
            """)
        let query = """
            query ($a: ID!, $contact: ID!, $event: ID!) {
                contact: node(id: $contact) { ... on Contact { name phoneNumber } }
                event: node(id: $event) { ... on Schedule { title } }
                apartment(id: $a) { contacts { nodes { name } }
                    schedules(from: "2018-12-31T00:00:00Z", to: "2019-01-02T00:00:00Z") {
                        nodes { title } } } }
            """
        for (person, readable) in AccessTests.readers {
            for apartment in 1...3 {
                let answer = try await Served.current.server.post(
                    query,
                    [
                        "a": .string(SampleComplexes.apartment(apartment)),
                        "contact": .string(Self.sample(44, .contact, apartment)),
                        "event": .string(Self.sample(45, .schedule, apartment)),
                    ], token: person?.token)
                let mayRead = readable.contains(apartment)
                #expect(answer.data["apartment"].isNull != mayRead, "\(answer.http.text)")
                guard mayRead else {
                    #expect(
                        Set(answer.codes) == [person == nil ? "UNAUTHENTICATED" : "FORBIDDEN"])
                    #expect(answer.data["contact"].isNull && answer.data["event"].isNull)
                    continue
                }
                #expect(answer.data["contact"]["phoneNumber"] == "119")
                #expect(answer.data["event"]["title"] == "소독")
                #expect(answer.data["apartment"]["schedules"]["nodes"].items.count == 1)
            }
        }
        try await Office.sql(
            """
            DELETE FROM contact WHERE id = ANY (SELECT sample_id(x'c1'::int, a)
                FROM generate_series(1, 3) a)
            """)
    }

    private static func sample(
        _ tag: UInt8, _ kind: GlobalID.Kind, _ apartment: Int
    ) -> String {
        GlobalID.text(tag: tag, apartment, GlobalID.uuid(kind, apartment))
    }

    @Test func `pages are ordered by position, in both directions, and a filter narrows them`()
        async throws
    {
        _ = try await Office.served()
        try await Office.sql(
            """
            INSERT INTO contact (apartment_id, id, category, name, phone_number, description,
                position)
            SELECT 1, gen_random_uuid(), CASE n % 2 WHEN 0 THEN 'EMERGENCY' ELSE 'OFFICE' END,
                'page ' || n, '1588-00' || lpad(n::text, 2, '0'), CASE n WHEN 7 THEN '100%_일곱' END,
                1000 + n / 3
            FROM generate_series(1, 30) n;
            INSERT INTO apartment_counter VALUES (1, 'contacts', 30)
            ON CONFLICT (apartment_id, kind) DO UPDATE SET value = apartment_counter.value + 30;
            INSERT INTO apartment_version VALUES (1, 'office', 1) ON CONFLICT (apartment_id, topic)
            DO UPDATE SET version = apartment_version.version + 1
            """)
        let query = """
            query ($a: ID!, $f: ContactFilter, $first: Int, $after: String, $last: Int,
                $before: String) { apartment(id: $a) { contacts(filter: $f, first: $first,
                after: $after, last: $last, before: $before) { totalCount
                nodes { name position } pageInfo { hasNextPage endCursor startCursor } } } }
            """
        func page(_ variables: JSON) async throws -> JSON {
            let all = (["a": .string(Office.apartment)] as JSON).with(variables)
            return try await Office.ask(query, all, as: .resident(of: 1))["apartment"]["contacts"]
        }
        let filter: JSON = ["text": "PAGE"]
        var names: [JSON] = []
        var cursor: JSON = nil
        repeat {
            let part = try await page(["f": filter, "first": 7, "after": cursor])
            #expect(part["totalCount"] == 30)
            names += part["nodes"].items
            cursor =
                part["pageInfo"]["hasNextPage"] == true ? part["pageInfo"]["endCursor"] : nil
        } while !cursor.isNull
        #expect(Set(names.compactMap { $0["name"].string }).count == 30)
        let positions = names.compactMap { $0["position"].int }
        #expect(positions == positions.sorted())
        let last = try await page(["f": filter, "last": 5])
        #expect(last["nodes"].items == Array(names.suffix(5)))
        let before = try await page([
            "f": filter, "last": 5, "before": last["pageInfo"]["startCursor"],
        ])
        #expect(before["nodes"].items == Array(names.suffix(10).prefix(5)))
        #expect(try await page(["f": ["categories": ["EMERGENCY"]]])["totalCount"] == 15)
        #expect(try await page(["f": ["text": "0%_일"]])["totalCount"] == 1)
        #expect(try await page(["f": ["text": "1588-0011"]])["totalCount"] == 1)
        #expect(try await page(["f": ["categories": []]])["totalCount"] == 0)
        try await Office.sql("DELETE FROM contact WHERE name LIKE 'page %'")
        try await Office.sql(
            "UPDATE apartment_counter SET value = value - 30 WHERE kind = 'contacts'")
    }

    @Test func `a complex has at most 200 contacts, however many are created at once`() async throws
    {
        _ = try await Office.served()
        try await Office.sql(
            """
            INSERT INTO contact (apartment_id, id, name, phone_number, position)
            SELECT 2, gen_random_uuid(), 'n' || n, '119', n FROM generate_series(1, 195) n;
            INSERT INTO apartment_counter VALUES (2, 'contacts', 195)
            """)
        let answers = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 1...12 {
                group.addTask {
                    try await Self.make(
                        ["apartmentId": .string(SampleComplexes.apartment(2))],
                        as: Office.foreignManager
                    ).codes
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.filter(\.isEmpty).count == 5)
        #expect(answers.filter { $0 == ["TOO_MANY"] }.count == 7)
        #expect(
            try await Office.sql("SELECT count(*) FROM contact WHERE apartment_id = 2") == "200")
    }
}
