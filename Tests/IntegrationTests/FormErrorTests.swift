// Errors that a form can show: in the person's language, all at once, with what is allowed.
import TestSupport
import Testing

@Suite(.served(["DANJI_ACTION_LIMITS": "on"]), .serialized)
struct FormErrorTests {
    typealias Person = SampleComplexes.Person

    // MARK: - Languages

    private static let empty: JSON = [
        "query": """
        mutation ($i: FeedCreateInput!) { feedCreate(input: $i) { userErrors { message } } }
        """,
        "variables": ["i": ["apartmentId": .string(Office.apartment), "content": " "]],
    ]

    /// What a resident reads who posts an empty text.
    private static func message(_ accepted: String?, as person: Person) async throws -> String? {
        let answer = try await Office.served().server.post(
            bytes: try empty.bytes,
            headers: ["Authorization": "Bearer \(person.token)"]
                .merging(accepted.map { ["Accept-Language": $0] } ?? [:]) { $1 })
        return answer.data["feedCreate"]["userErrors"].items.first?["message"].string
    }

    private static func set(locale: JSON, as person: Person) async throws -> JSON {
        try await Office.act(
            "profileUpdate", ["locale": locale], as: person, returning: "viewer { locale }")
    }

    @Test func `messages are in the language that was set, else the accepted one, else Korean`()
        async throws
    {
        let person = Person.resident(of: 1, 9)
        let (korean, english) = ("내용을 입력해 주세요.", "Enter the text.")
        #expect(try await Self.message(nil, as: person) == korean)
        #expect(try await Self.message("fr", as: person) == korean)
        #expect(try await Self.message("en-GB, ko;q=0.5", as: person) == english)
        #expect(try await Self.set(locale: "ko-KR", as: person)["viewer"]["locale"] == "ko-KR")
        #expect(try await Self.message("en", as: person) == korean)
        #expect(try await Self.set(locale: "en", as: person).codes.isEmpty)
        #expect(try await Self.message("ko", as: person) == english)
        #expect(try await Self.set(locale: .null, as: person)["viewer"]["locale"].isNull)
        #expect(try await Self.message("en", as: person) == english)
        #expect(try await Self.message(nil, as: person) == korean)
    }

    @Test func `a WebSocket has the language of its handshake`() async throws {
        let person = Person.resident(of: 1, 11)
        let socket = try await WebSocketClient(
            port: Office.served().server.http.port,
            fields: ["Sec-WebSocket-Protocol: graphql-transport-ws", "Accept-Language: en"])
        let begin: JSON = [
            "type": "connection_init",
            "payload": ["authorization": .string("Bearer \(person.token)")],
        ]
        await socket.send(String(decoding: try begin.bytes, as: UTF8.self))
        #expect(try await socket.message()["type"] == "connection_ack")
        let ask: JSON = ["type": "subscribe", "id": "1", "payload": Self.empty]
        await socket.send(String(decoding: try ask.bytes, as: UTF8.self))
        let data = try await socket.message()["payload"]["data"]
        #expect(data["feedCreate"]["userErrors"].items[0]["message"] == "Enter the text.")
    }

    @Test func `a locale that the service does not have is refused with the known ones`()
        async throws
    {
        let person = Person.resident(of: 1, 10)
        for locale in ["fr", "en_US", "한국"] {
            let payload = try await Self.set(locale: .string(locale), as: person)
            #expect(payload.codes == ["BAD_FORMAT"])
            #expect(
                payload["userErrors"].items[0]["message"]
                    == "사용할 수 있는 언어는 ko, ko-KR, en, en-US입니다.")
        }
    }

    @Test func `labels follow the language of the request`() async throws {
        let query = "{ enumLabels(types: [\"Language\"]) { values { label } } }"
        let answer = try await Office.served().server.post(
            bytes: try JSON.object(["query": .string(query)]).bytes,
            headers: ["Accept-Language": "en"])
        #expect(
            answer.data["enumLabels"].items[0]["values"].items.map { $0["label"] }
                == ["Korean", "English"])
    }

    // MARK: - All problems at once

    @Test func `fields that are not the viewer's are reported beside the other problems`()
        async throws
    {
        let filed = try await Complaints.file(
            [
                "title": "", "priority": "HIGH", "source": "PHONE", "category": "NOISE",
                "visibility": "PUBLIC",
            ])
        #expect(
            filed["userErrors"].items.map {
                "\($0["code"].string ?? "") \($0["path"].items[1].string ?? "")"
            }
                == [
                    "FORBIDDEN priority", "FORBIDDEN source", "REQUIRED title",
                    "INVALID visibility",
                ])
        let id = try await Complaints.filed(["title": "함께 알리기"])
        let edited = try await Office.act(
            "complaintUpdate",
            [
                "complaintId": id, "title": "", "description": "x",
                "location": .string(
                    String(repeating: "가", count: 101)),
            ], as: Office.staff)
        #expect(edited.codes == ["FORBIDDEN", "FORBIDDEN", "REQUIRED", "TOO_LONG"])
    }

    @Test func `an empty text is required, whatever its format`() async throws {
        _ = try await Office.served()
        let contact = try await Office.act(
            "contactCreate",
            ["apartmentId": .string(Office.apartment), "name": "", "phoneNumber": " "],
            as: Office.staff)
        #expect(contact.codes == ["REQUIRED", "REQUIRED"])
    }

    @Test func `an unknown value of an enum lists the known ones, in variables too`()
        async throws
    {
        let server = try await Office.served().server
        let known = #"The values of "BallotMode" are SECRET, NAMED."#
        let literal = try await server.post(
            """
            mutation { pollCreate(input: {ballotMode: XXXXXXXX}) { userErrors { code } } }
            """)
        #expect(literal.messages.contains { $0.contains(known) }, "\(literal.messages)")
        let variable = try await server.post(
            "mutation ($i: PollCreateInput!) { pollCreate(input: $i) { userErrors { code } } }",
            ["i": ["ballotMode": "XXXXXXXX"]])
        #expect(variable.codes.allSatisfy { $0 == "BAD_USER_INPUT" })
        #expect(variable.messages.contains { $0.contains(known) }, "\(variable.messages)")
    }

    // MARK: - Limits

    @Test func `what is left of a limit is data, and counts down`() async throws {
        let person = Person.resident(of: 1, 12)
        func limit(_ action: String) async throws -> JSON {
            let answer = try await Office.served().server.post(
                """
                { viewer { limits { action maximum windowSeconds remaining retryAfterSeconds } } }
                """, token: person.token)
            let limits = answer.data["viewer"]["limits"].items
            #expect(limits.allSatisfy { $0["action"] != "signIn" })
            return limits.first { $0["action"] == .string(action) } ?? .null
        }
        let before = try await limit("feedCreate")
        #expect(
            before == [
                "action": "feedCreate", "maximum": 10, "windowSeconds": 3600, "remaining": 10,
                "retryAfterSeconds": .null,
            ])
        for number in 1...10 {
            let payload = try await Office.act(
                "feedCreate",
                [
                    "apartmentId": .string(Office.apartment),
                    "content": .string("하나씩 줄어듭니다 \(number)"),
                ], as: person)
            #expect(payload.codes.isEmpty)
        }
        let after = try await limit("feedCreate")
        #expect(after["remaining"] == 0)
        #expect((1...3_600).contains(after["retryAfterSeconds"].int ?? 0), "\(after)")
        #expect(try await limit("commentCreate")["remaining"] == 30)
    }
}
