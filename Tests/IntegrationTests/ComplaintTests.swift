// Complaints: filing, changing, reading.
import TestSupport
import Testing

@Suite(.served(cache: .redis), .serialized) struct ComplaintTests {
    typealias Person = SampleComplexes.Person

    @Test func `a resident files a complaint, private and with deadlines of its priority`()
        async throws
    {
        let payload = try await Complaints.file([
            "title": "  엘리베이터 \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} "
        ])
        #expect(payload.codes.isEmpty)
        let complaint = payload["complaint"]
        #expect(complaint["title"].string == "엘리베이터 \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}")
        #expect(complaint["status"] == "RECEIVED")
        #expect(complaint["visibility"] == "PRIVATE")
        #expect(complaint["priority"] == "NORMAL")
        #expect(complaint["source"] == "RESIDENT_APP")
        #expect(complaint["revision"] == 1)
        #expect(complaint["author"]["id"] == .string(Complaints.author.id))
        #expect(complaint["viewerIsAuthor"] == true)
        #expect(complaint["viewerAllowedTransitions"] == ["WITHDRAWN"])
        #expect(complaint["sla"]["isResolutionOverdue"] == false)
        let times = try await Office.sql(
            """
            SELECT first_response_due_at - created_at, resolve_due_at - created_at
            FROM complaint WHERE id = \(Complaints.row(complaint["id"]))
            """)
        #expect(times == "1 day|8 days")
        let event = try await Office.sql(
            """
            SELECT subject, change FROM event
            WHERE object_id = \(Complaints.row(complaint["id"]))
            """)
        #expect(event == "COMPLAINT|CREATED")
    }

    @Test func `every problem of a complaint is reported at once, with its field`() async throws {
        let payload = try await Complaints.file([
            "title": "", "description": " \n ",
            "location": .string(String(repeating: "a", count: 101)),
            "category": "NOISE", "visibility": "PUBLIC", "clientMutationId": "",
        ])
        #expect(payload.codes == ["REQUIRED", "REQUIRED", "REQUIRED", "TOO_LONG", "INVALID"])
        #expect(
            payload.fields == [
                "clientMutationId", "title", "description", "location", "visibility",
            ])
        let smoke = try await Complaints.file(["category": "SMOKING", "visibility": "PUBLIC"])
        #expect(smoke.codes == ["INVALID"])
        let long = try await Complaints.file([
            "title": .string(String(repeating: "가", count: 151)),
            "description": .string(String(repeating: "나", count: 5_001)),
        ])
        #expect(long.codes == ["TOO_LONG", "TOO_LONG"])
        let control = try await Complaints.file(["title": "가\u{1}", "description": "나\u{7F}"])
        #expect(control.codes == ["BAD_FORMAT", "BAD_FORMAT"])
        #expect(try await Complaints.file(["apartmentId": "nowhere"]).codes == ["NOT_FOUND"])
    }

    @Test func `who may file a complaint`() async throws {
        for (person, code) in [
            (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"), (.stranger, "FORBIDDEN"),
            (.applicant, "MEMBERSHIP_NOT_VERIFIED"), (.platformAdmin, "FORBIDDEN"),
            (.resident(of: 2), "FORBIDDEN"), (Office.suspended, "SUSPENDED"),
        ] as [(Person?, String)] {
            #expect(
                try await Complaints.file(as: person).codes == [code],
                "\(String(describing: person))")
        }
    }

    @Test func `only staff set priority, household and source`() async throws {
        let household = GlobalID.text(tag: 35, 1, GlobalID.uuid(.household, 1, 7))
        for (field, value) in [
            ("priority", "EMERGENCY"), ("onBehalfOfHouseholdId", .string(household)),
            ("source", "PHONE"),
        ] as [(String, JSON)] {
            let payload = try await Complaints.file(.object([field: value]))
            #expect(payload.codes == ["FORBIDDEN"])
            #expect(payload.fields == [field])
            #expect(payload["userErrors"][0]["requires"] == "OFFICE_STAFF")
        }
        let filed = try await Complaints.file(
            [
                "priority": "EMERGENCY", "onBehalfOfHouseholdId": .string(household),
                "source": "PHONE",
            ], as: Office.staff)
        #expect(filed.codes.isEmpty)
        #expect(filed["complaint"]["source"] == "PHONE")
        let id = filed["complaint"]["id"]
        let times = try await Office.sql(
            """
            SELECT first_response_due_at - created_at, resolve_due_at - created_at
            FROM complaint WHERE id = \(Complaints.row(id))
            """)
        #expect(times == "01:00:00|1 day")
        let seen = try await Complaints.seen(id, by: .resident(of: 1, 7))
        #expect(seen["author"]["id"] == .string(Office.staff.id), "it is the household's")
        #expect(try await Complaints.seen(id, by: Complaints.neighbour).isNull)
        for wrong in [
            GlobalID.text(tag: 35, 2, GlobalID.uuid(.household, 2, 7)),
            GlobalID.text(tag: 35, 1, GlobalID.uuid(.household, 1, 99)), Office.apartment,
        ] {
            let payload = try await Complaints.file(
                ["onBehalfOfHouseholdId": .string(wrong)], as: Office.staff)
            #expect(payload.codes == ["NOT_FOUND"])
            #expect(payload.fields == ["onBehalfOfHouseholdId"])
        }
        let log = try await Office.sql(
            """
            SELECT action, actor_role FROM audit_event
            WHERE subject_id = \(Complaints.row(id)) AND action = 'complaint.create'
            """)
        #expect(log == "complaint.create|OFFICE_STAFF")
    }

    @Test func `the same clientMutationId files one complaint, with other text it is a conflict`()
        async throws
    {
        let key: JSON = ["clientMutationId": "c-1"]
        let answers = try await withThrowingTaskGroup(of: JSON.self) { group in
            for _ in 1...8 { group.addTask { try await Complaints.file(key) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(answers.map { $0["complaint"]["id"].string }).count == 1)
        #expect(answers.allSatisfy { $0["clientMutationId"] == "c-1" && $0.codes.isEmpty })
        let other = try await Complaints.file(key.with(["title": "다른 제목"]))
        #expect(other.codes == ["IDEMPOTENCY_CONFLICT"])
        #expect(try await Complaints.file(key, as: Complaints.neighbour).codes.isEmpty)
    }

    @Test func `100 complaints at once get 100 consecutive numbers, and a refused one takes none`()
        async throws
    {
        let before = try await Complaints.file()["complaint"]["number"].int ?? 0
        let numbers = try await withThrowingTaskGroup(of: Int?.self) { group in
            for number in 1...100 {
                group.addTask {
                    try await Complaints.file(
                        ["title": .string("동시 \(number)")],
                        as: .resident(of: 1, 1 + number % 14))["complaint"]["number"].int
                }
                if number % 10 == 0 {
                    group.addTask {
                        _ = try await Complaints.file(
                            [
                                "onBehalfOfHouseholdId": .string(
                                    GlobalID.text(tag: 35, 1, GlobalID.uuid(.household, 1, 99)))
                            ], as: Office.staff)
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
        }
        #expect(numbers.sorted() == Array(before + 1...before + 100))
        let gaps = try await Office.sql(
            "SELECT max(number) - count(*) FROM complaint WHERE apartment_id = 1")
        #expect(gaps == "0")
    }

    @Test func `D11: neighbours cannot read a private complaint, its household and staff can`()
        async throws
    {
        let id = try await Complaints.filed(["title": "윗집 누수"])
        let number = try await Office.ask(
            "query ($id: ID!) { complaint(id: $id) { number } }", ["id": id],
            as: Complaints.author)["complaint"]["number"]
        let query = """
            query ($id: ID!, $a: ID!, $n: Int!) { complaint(id: $id) { title }
                node(id: $id) { ... on Complaint { title } }
                apartment(id: $a) { complaintByNumber(number: $n) { title } } }
            """
        let readers: [(Person?, Bool)] = [
            (Complaints.author, true), (Complaints.housemate, true), (Office.staff, true),
            (Office.manager, true), (Complaints.neighbour, false), (Office.moderator, false),
            (Office.commissioner, false), (Office.suspendedStaff, false), (.guest, false),
            (.stranger, false), (.applicant, false), (.platformAdmin, false), (nil, false),
            (Office.foreignManager, false),
        ]
        for (person, mayRead) in readers {
            let data = try await Office.ask(
                query, ["id": id, "a": .string(Office.apartment), "n": number], as: person)
            for found in [
                data["complaint"], data["node"], data["apartment"]["complaintByNumber"],
            ] {
                #expect(
                    found == (mayRead ? ["title": "윗집 누수"] : nil), "\(String(describing: person))"
                )
            }
            for mutation in ["complaintUpdate", "complaintTransition"] where !mayRead {
                let input: JSON = ["complaintId": id]
                let payload = try await Office.act(
                    mutation,
                    input.with(
                        mutation == "complaintUpdate"
                            ? ["title": "x"] : ["to": "WITHDRAWN", "expectedRevision": 1]),
                    as: person)
                let code =
                    person == nil
                    ? "UNAUTHENTICATED" : person == .guest ? "GUEST_READ_ONLY" : "NOT_FOUND"
                #expect(payload.codes == [code], "\(String(describing: person))")
            }
        }
    }

    @Test func `neighbours read a public complaint and its history without its author's name`()
        async throws
    {
        let id = try await Complaints.filed(["visibility": "PUBLIC", "title": "가로등"])
        _ = try await Complaints.move(id, to: "IN_PROGRESS", revision: 1)
        for (person, knows) in [
            (Complaints.author, true), (Complaints.housemate, true), (Office.staff, true),
            (Complaints.neighbour, false), (Office.moderator, false), (Office.suspended, false),
        ] {
            let seen = try await Complaints.seen(id, by: person)
            #expect(seen["title"] == "가로등")
            #expect(seen["author"].isNull != knows, "\(person)")
            let actors = seen["events"]["nodes"].items.map { $0["actor"]["id"] }
            #expect(
                actors == [knows ? .string(Complaints.author.id) : nil, .string(Office.staff.id)],
                "\(person)")
        }
        for person in [Person.guest, .stranger, .applicant, .platformAdmin, .resident(of: 2), nil] {
            #expect(try await Complaints.seen(id, by: person).isNull)
        }
    }

    @Test func `D11: the author edits a received complaint, afterwards only the office does`()
        async throws
    {
        let id = try await Complaints.filed()
        let edited = try await Office.act(
            "complaintUpdate",
            [
                "complaintId": id, "title": "고친 제목", "location": "103동", "visibility": "PUBLIC",
                "expectedRevision": 1,
            ], as: Complaints.author, returning: Complaints.fields)
        #expect(edited.codes.isEmpty)
        #expect(edited["complaint"]["title"] == "고친 제목")
        #expect(edited["complaint"]["visibility"] == "PUBLIC")
        #expect(edited["complaint"]["revision"] == 2)
        #expect(edited["complaint"]["editedAt"].string != nil)
        let stale = try await Office.act(
            "complaintUpdate", ["complaintId": id, "title": "x", "expectedRevision": 1],
            as: Complaints.author)
        #expect(stale.codes == ["STALE_REVISION"])
        #expect(stale["userErrors"][0]["currentRevision"] == 2)
        let noise = try await Office.act(
            "complaintUpdate", ["complaintId": id, "category": "NOISE"], as: Complaints.author)
        #expect(noise.codes == ["INVALID"])
        #expect(noise.fields == ["category"])
        let nulls = try await Office.act(
            "complaintUpdate",
            [
                "complaintId": id, "title": nil, "description": nil, "category": nil,
                "visibility": nil, "location": nil,
            ], as: Complaints.author)
        #expect(nulls.codes == .init(repeating: "REQUIRED", count: 4))
        #expect(Set(nulls.fields) == ["title", "description", "category", "visibility"])
        for person in [Complaints.housemate, Complaints.neighbour] {
            let refused = try await Office.act(
                "complaintUpdate", ["complaintId": id, "title": "x"], as: person)
            #expect(refused.codes == ["FORBIDDEN"], "\(person)")
        }
        _ = try await Complaints.move(id, to: "IN_PROGRESS", revision: 2)
        let late = try await Office.act(
            "complaintUpdate", ["complaintId": id, "title": "x"], as: Complaints.author)
        #expect(late.codes == ["STATE_CONFLICT"])
        #expect(late["userErrors"][0]["currentState"] == "IN_PROGRESS")
        #expect(late["userErrors"][0]["allowedStates"] == ["WITHDRAWN"])
        let history = try await Complaints.seen(id, by: Complaints.author)["events"]["nodes"]
        #expect(history[1]["__typename"] == "ComplaintEdited")
        #expect(history[1]["fields"] == ["title", "location", "visibility"])
    }

    @Test func `staff classify complaints, but neither reword nor publish them`() async throws {
        let id = try await Complaints.filed()
        for (field, value) in [("title", "x"), ("description", "x"), ("visibility", "PUBLIC")]
            as [(String, JSON)]
        {
            let payload = try await Office.act(
                "complaintUpdate", (["complaintId": id] as JSON).with(.object([field: value])),
                as: Office.staff)
            #expect(payload.codes == ["FORBIDDEN"])
            #expect(payload.fields == [field])
            #expect(payload["userErrors"][0]["requires"] == "SELF")
        }
        _ = try await Complaints.move(id, to: "IN_PROGRESS", revision: 1)
        let sorted = try await Office.act(
            "complaintUpdate",
            ["complaintId": id, "category": "ELEVATOR", "location": "105동"], as: Office.staff,
            returning: Complaints.fields)
        #expect(sorted["complaint"]["category"] == "ELEVATOR")
        #expect(sorted["complaint"]["location"] == "105동")
        let open = try await Complaints.filed(["visibility": "PUBLIC"])
        let closed = try await Office.act(
            "complaintUpdate", ["complaintId": open, "visibility": "PRIVATE"], as: Office.staff,
            returning: Complaints.fields)
        #expect(closed["complaint"]["visibility"] == "PRIVATE")
        #expect(try await Complaints.seen(open, by: Complaints.neighbour).isNull)
        try await Complaints.put(open, in: "REJECTED")
        let final = try await Office.act(
            "complaintUpdate", ["complaintId": open, "category": "FEE"], as: Office.staff)
        #expect(final.codes == ["STATE_CONFLICT"])
        #expect(final["userErrors"][0]["allowedStates"] == [])
    }

    @Test func `each staff reading of others' private complaints is recorded once`()
        async throws
    {
        let mine = try await Complaints.filed(["title": "비공개"])
        let open = try await Complaints.filed(["visibility": "PUBLIC"])
        let own = try await Complaints.filed(as: Office.staff)
        func readings(_ id: JSON) async throws -> String {
            try await Office.sql(
                """
                SELECT count(*), min(actor_role) FROM audit_event
                WHERE action = 'complaint.viewPrivate' AND subject_id = \(Complaints.row(id))
                """)
        }
        #expect(try await readings(mine) == "0|")
        for id in [mine, open, own] { _ = try await Complaints.seen(id, by: Office.staff) }
        _ = try await Complaints.seen(mine, by: Complaints.author)
        _ = try await Complaints.seen(mine, by: Complaints.housemate)
        #expect(try await readings(mine) == "1|OFFICE_STAFF")
        #expect(try await readings(open) == "0|")
        #expect(try await readings(own) == "0|")
        let list = """
            query ($a: ID!) { apartment(id: $a) { complaints(first: 100) { nodes { %@ } } } }
            """
        _ = try await Office.ask(
            list.replacing("%@", with: "id number status"), ["a": .string(Office.apartment)],
            as: Office.staff)
        #expect(try await readings(mine) == "1|OFFICE_STAFF", "that it is there is no secret")
        _ = try await Office.ask(
            list.replacing("%@", with: "title"), ["a": .string(Office.apartment)],
            as: Office.staff)
        let after = try await readings(mine)
        let isListed = try await Office.sql(
            """
            SELECT count(*) FROM complaint WHERE apartment_id = 1 AND created_at >= (
                SELECT created_at FROM complaint WHERE id = \(Complaints.row(mine)))
            """)
        #expect(after == ((Int(isListed) ?? 0) <= 100 ? "2|OFFICE_STAFF" : "1|OFFICE_STAFF"))
    }

    @Test func `an event is read by ID by those who may read its complaint`() async throws {
        let id = try await Complaints.filed()
        let event = try await Complaints.seen(id, by: Complaints.author)["events"]["nodes"][0]["id"]
        let query = "query ($id: ID!) { node(id: $id) { id __typename } }"
        for (person, mayRead) in [
            (Complaints.author, true), (Complaints.housemate, true), (Office.manager, true),
            (Complaints.neighbour, false), (.resident(of: 2), false), (nil, false),
        ] as [(Person?, Bool)] {
            let node = try await Office.ask(query, ["id": event], as: person)["node"]
            #expect(
                node == (mayRead ? ["id": event, "__typename": "ComplaintStatusChanged"] : nil))
        }
    }
}
