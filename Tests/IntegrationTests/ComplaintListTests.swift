// Lists of complaints: who sees what, filters, orders, pages, limits, statements.
import TestSupport
import Testing

@Suite(.served(cache: .redis), .serialized) struct ComplaintListTests {
    typealias Person = SampleComplexes.Person

    /// 40 complaints of complex 1, numbers 1 to 40: every second by resident 3, the others by
    /// resident 6; every third is public.
    private static func fill() async throws {
        let served = try await Complaints.served()
        try await served.complexes.sql(
            """
            INSERT INTO complaint (apartment_id, id, number, author_id, household_id, category,
                title, description, location, visibility, priority, status,
                first_response_due_at, first_responded_at, resolve_due_at, resolve_missed_at,
                created_at, updated_at)
            SELECT 1, sample_id(x'cf'::int, 1, n), n, sample_id(x'acc'::int, 1, p.author),
                sample_id(x'bb'::int, 1, p.author), CASE n % 4 WHEN 0 THEN 'PARKING' ELSE 'FEE' END,
                '민원 ' || n, '내용 ' || n, CASE n WHEN 11 THEN '지하 2층' END,
                CASE n % 3 WHEN 0 THEN 'PUBLIC' ELSE 'PRIVATE' END,
                (ARRAY['LOW', 'NORMAL', 'HIGH', 'EMERGENCY'])[1 + n % 4],
                CASE n % 5 WHEN 0 THEN 'IN_PROGRESS' ELSE 'RECEIVED' END, t + interval '50 years',
                CASE n % 5 WHEN 0 THEN t END, t + interval '60 years' - n % 7 * interval '1 day',
                CASE n WHEN 8 THEN t END, t, t + n * 13 % 40 * interval '1 day'
            FROM generate_series(1, 40) n,
                LATERAL (SELECT CASE n % 2 WHEN 0 THEN 3 ELSE 6 END AS author) p,
                LATERAL (SELECT timestamptz '2026-01-01Z' + n / 2 * interval '1 hour' AS t) q
            ON CONFLICT DO NOTHING;
            INSERT INTO apartment_counter VALUES (1, 'complaints', 40) ON CONFLICT DO NOTHING;
            """)
    }

    private static let query = """
        query ($a: ID!, $f: ComplaintFilter, $o: ComplaintOrder, $first: Int, $after: String,
            $last: Int, $before: String) { apartment(id: $a) { complaints(filter: $f, orderBy: $o,
            first: $first, after: $after, last: $last, before: $before) { totalCount
            nodes { number } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }
        """

    private static func page(
        _ variables: JSON = [:], as person: Person = Office.staff
    ) async throws -> (numbers: [Int], page: JSON) {
        let all = (["a": .string(Office.apartment), "first": 100] as JSON).with(variables)
        let page = try await Office.ask(query, all, as: person)["apartment"]["complaints"]
        return (page["nodes"].items.compactMap { $0["number"].int }, page)
    }

    @Test func `D11: members see public complaints and their own, staff see all`() async throws {
        try await Self.fill()
        let all = Array(1...40)
        let staff = try await Self.page()
        #expect(staff.numbers.sorted() == all)
        #expect(staff.page["totalCount"] == 40)
        for person in [Complaints.author, Complaints.housemate] {
            let seen = try await Self.page(as: person)
            #expect(seen.numbers.sorted() == all.filter { $0 % 2 == 0 || $0 % 3 == 0 }, "\(person)")
            #expect(seen.page["totalCount"].int == seen.numbers.count)
        }
        for person in [Complaints.neighbour, Office.moderator, Office.suspendedStaff] {
            let seen = try await Self.page(as: person)
            #expect(seen.numbers.sorted() == all.filter { $0 % 3 == 0 }, "\(person)")
        }
        for person in [Person.guest, .stranger, .applicant, .platformAdmin, .resident(of: 2), nil] {
            let answer = try await Served.current.server.post(
                Self.query, ["a": .string(Office.apartment)], token: person?.token)
            #expect(answer.codes == [person == nil ? "UNAUTHENTICATED" : "FORBIDDEN"])
        }
        let guest = try await Served.current.server.post(
            Self.query, ["a": .string(SampleComplexes.apartment(3))], token: Person.guest.token)
        #expect(guest.codes == ["FORBIDDEN"], "complaints of a demo are its members'")
    }

    @Test func `filters narrow the list`() async throws {
        try await Self.fill()
        let all = Array(1...40)
        let cases: [(JSON, [Int])] = [
            (["statuses": ["IN_PROGRESS"]], all.filter { $0 % 5 == 0 }),
            (["statuses": ["CLOSED", "RESOLVED"]], []), (["statuses": []], []),
            (["categories": ["PARKING"]], all.filter { $0 % 4 == 0 }),
            (["priorities": ["LOW", "EMERGENCY"]], all.filter { $0 % 4 == 0 || $0 % 4 == 3 }),
            (["visibility": "PUBLIC"], all.filter { $0 % 3 == 0 }), (["isOverdue": true], [8]),
            (["isOverdue": false], all.filter { $0 != 8 }), (["mine": true], []),
            (["text": "지하"], [11]), (["text": "민원 4"], [4, 40]), (["text": "100%"], []),
            (["createdAfter": "2026-01-01T19:00:00Z"], [40]),
            (["createdBefore": "2026-01-01T01:00:00Z"], [1]),
            (["visibility": "PUBLIC", "categories": ["PARKING"]], [12, 24, 36]),
        ]
        for (filter, expected) in cases {
            let found = try await Self.page(["f": filter])
            #expect(found.numbers.sorted() == expected, "\(filter)")
            #expect(found.page["totalCount"].int == expected.count, "\(filter)")
        }
        let mine = try await Self.page(["f": ["mine": true]], as: Complaints.author)
        #expect(mine.numbers.sorted() == all.filter { $0 % 2 == 0 })
        let others = try await Self.page(["f": ["mine": false]], as: Complaints.author)
        #expect(others.numbers.sorted() == all.filter { $0 % 6 == 3 })
        let bad = try await Served.current.server.post(
            Self.query, ["a": .string(Office.apartment), "f": ["text": "x\u{0}"]],
            token: Office.staff.token)
        #expect(bad.codes == ["BAD_USER_INPUT"])
    }

    @Test func `each order pages through all complaints, in both directions, without gaps`()
        async throws
    {
        try await Self.fill()
        for field in ["CREATED_AT", "UPDATED_AT", "PRIORITY", "RESOLVE_DUE_AT"] {
            var orders: [[Int]] = []
            for direction in ["ASC", "DESC"] {
                let order: JSON = [
                    "o": ["field": .string(field), "direction": .string(direction)]
                ]
                let whole = try await Self.page(order).numbers
                #expect(whole.count == 40)
                var paged: [Int] = []
                var cursor: JSON = nil
                repeat {
                    let part = try await Self.page(order.with(["first": 7, "after": cursor]))
                    paged += part.numbers
                    cursor =
                        part.page["pageInfo"]["hasNextPage"] == true
                        ? part.page["pageInfo"]["endCursor"] : nil
                } while !cursor.isNull
                #expect(paged == whole, "\(field) \(direction)")
                let last = try await Self.page(order.with(["first": nil, "last": 6]))
                #expect(last.numbers == Array(whole.suffix(6)))
                let before = try await Self.page(
                    order.with([
                        "first": nil, "last": 6, "before": last.page["pageInfo"]["startCursor"],
                    ]))
                #expect(before.numbers == Array(whole.suffix(12).prefix(6)))
                orders.append(whole)
            }
            #expect(orders[0] == orders[1].reversed(), "\(field)")
        }
        let order: JSON = ["o": ["field": "PRIORITY", "direction": "DESC"]]
        #expect(try await Self.page(order).numbers.prefix(10).allSatisfy { $0 % 4 == 3 })
    }

    @Test func `the viewer finds what they filed, and only where they are a member`() async throws {
        try await Self.fill()
        let query = """
            query ($a: ID!, $after: String) { viewer { complaints(apartmentId: $a, first: 9,
                after: $after) { totalCount nodes { number } pageInfo { endCursor } } } }
            """
        var numbers: [Int] = []
        var cursor: JSON = nil
        for _ in 1...3 {
            let data = try await Office.ask(
                query, ["a": .string(Office.apartment), "after": cursor], as: Complaints.author)
            let page = data["viewer"]["complaints"]
            #expect(page["totalCount"] == 20)
            numbers += page["nodes"].items.compactMap { $0["number"].int }
            cursor = page["pageInfo"]["endCursor"]
        }
        #expect(numbers == stride(from: 40, through: 2, by: -2).map { $0 })
        for (apartment, person) in [
            (Office.apartment, Complaints.neighbour), (Office.apartment, .resident(of: 2)),
            (SampleComplexes.apartment(2), Complaints.author), ("nonsense", Complaints.author),
        ] {
            let data = try await Office.ask(query, ["a": .string(apartment)], as: person)
            #expect(data["viewer"]["complaints"]["totalCount"] == 0)
        }
    }

    @Test func `numbers find only complaints that may be read`() async throws {
        try await Self.fill()
        let query = """
            query ($a: ID!, $n: Int!) { apartment(id: $a) { complaintByNumber(number: $n) {
                title } } }
            """
        for (person, number, isFound) in [
            (Complaints.author, 2, true), (Complaints.author, 1, false), (Office.staff, 1, true),
            (Complaints.neighbour, 3, true), (Office.staff, 41, false), (Office.staff, 0, false),
            (.resident(of: 2), 3, false), (.guest, 3, false), (nil, 3, false),
        ] as [(Person?, Int, Bool)] {
            let data = try await Office.ask(
                query, ["a": .string(Office.apartment), "n": .int(number)], as: person)
            let complaint = data["apartment"]["complaintByNumber"]
            #expect(complaint.isNull != isFound, "\(String(describing: person)) \(number)")
        }
    }
}

@Suite(.served(cache: .off, ["DANJI_ACTION_LIMITS": "on"]), .serialized)
struct ComplaintLimitTests {
    @Test func `a resident files ten complaints a day and the same one twice, staff more`()
        async throws
    {
        let key: JSON = ["clientMutationId": "first"]
        #expect(try await Complaints.file(key).codes.isEmpty)
        #expect(try await Complaints.file(key).codes.isEmpty, "a repetition does not count")
        #expect(try await Complaints.file(["location": "다른 곳"]).codes.isEmpty)
        let third = try await Complaints.file()
        #expect(third.codes == ["RATE_LIMITED"])
        let wait = third["userErrors"][0]["retryAfterSeconds"].int ?? 0
        #expect((86_000...86_400).contains(wait))
        for number in 3...10 {
            #expect(try await Complaints.file(["title": .string("n\(number)")]).codes.isEmpty)
        }
        #expect(try await Complaints.file(["title": "열한 번째"]).codes == ["RATE_LIMITED"])
        #expect(try await Complaints.file(as: Complaints.neighbour).codes.isEmpty)
        for _ in 1...12 {
            #expect(try await Complaints.file(as: Office.staff).codes.isEmpty)
        }
        let numbers = try await Office.sql("SELECT count(*), max(number) FROM complaint")
        #expect(numbers == "23|23")
    }
}
