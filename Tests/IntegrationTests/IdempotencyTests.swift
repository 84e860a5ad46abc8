// A clientMutationId belongs to its mutation's input: with any other input it is a conflict.
import TestSupport
import Testing

@Suite(.served(), .serialized, .timeLimit(.minutes(20))) struct IdempotencyTests {
    typealias Person = SampleComplexes.Person

    /// A mutation that takes a clientMutationId: an input that succeeds, and for every other field
    /// a value that makes it another input.
    struct Case: Sendable {
        let input: JSON
        let changes: [String: JSON]
        let person: Person
        /// What must change together with a field for the input to remain valid.
        var together: [String: JSON] = [:]
        /// Fields that need no change here, each with its reason.
        var exempt: [String: String] = [
            "apartmentId": "each complex keeps its own keys, so that nothing is lost"
        ]
    }

    private static let complex: JSON = .string(SampleComplexes.apartment(1))
    private static let file: JSON = .array([
        .string(GlobalID.text(tag: 5, nil, GlobalID.uuid(.apartment, 78)))
    ])
    private static let building: JSON = .array([.string(SampleComplexes.building(1))])
    private static let staff = Person.resident(of: 1, 17)

    /// By mutation.
    private static func cases(_ office: PollOffice) async throws -> [String: Case] {
        let secret = try await office.openPoll()
        let second = try await office.openPoll()
        return [
            "feedCreate": Case(
                input: ["apartmentId": complex, "content": "글", "category": "GENERAL"],
                changes: [
                    "content": "다른 글", "category": "QUESTION", "mediaIds": file,
                    "isAnonymous": true,
                ], person: .resident(of: 1, 5)),
            "commentCreate": Case(
                input: ["subjectId": .string(SampleComplexes.feed(1, 1)), "content": "댓글"],
                changes: [
                    "subjectId": .string(SampleComplexes.feed(1, 2)), "content": "다른 댓글",
                    "parentId": .string(SampleComplexes.comment(1, 1, 1)),
                ], person: .resident(of: 1, 5)),
            "pollCreate": Case(
                input: office.input([
                    "method": "MULTIPLE_CHOICE", "opensAt": "2031-01-01T00:00:00Z",
                    "closesAt": "2031-01-02T00:00:00Z", "maxSelections": 2,
                    "choices": [["title": "가"], ["title": "나"]],
                    "passRule": [
                        "basis": "VOTED", "numerator": 1, "denominator": 2, "inclusive": false,
                    ],
                ]),
                changes: [
                    "purpose": "RESOLUTION", "title": "다른 제목", "description": "설명",
                    "method": "SINGLE_CHOICE", "votingUnit": "RESIDENT", "ballotMode": "NAMED",
                    "resultsVisibility": "AFTER_PUBLISH", "opensAt": "2031-01-01T00:00:01Z",
                    "closesAt": "2031-01-02T00:00:01Z",
                    "choices": [["title": "가"], ["title": "다"]],
                    "minSelections": 2, "maxSelections": 1, "mediaIds": file,
                    "electorate": ["buildingIds": building],
                    "quorum": [
                        "basis": "ELIGIBLE", "numerator": 1, "denominator": 2, "inclusive": true,
                    ],
                    "passRule": [
                        "basis": "VOTED", "numerator": 1, "denominator": 2, "inclusive": true,
                    ],
                ], person: office.manager, together: ["method": ["maxSelections": 1]]),
            "pollVote": Case(
                input: [
                    "pollId": .string(secret.id),
                    "choiceIds": [.string(PollOffice.choice(secret.poll, 0))],
                ], changes: ["pollId": .string(second.id)], person: .resident(of: 1, 5),
                exempt: ["choiceIds": "of a secret vote nothing is kept; see the next test"]),
            "complaintCreate": Case(
                input: [
                    "apartmentId": complex, "category": "FACILITY", "title": "제목",
                    "description": "내용",
                ],
                changes: [
                    "category": "PARKING", "title": "다른 제목", "description": "다른 내용",
                    "location": "101동", "visibility": "PUBLIC", "mediaIds": file,
                    "onBehalfOfHouseholdId": .string(SampleComplexes.household(1, 3)),
                    "source": "PHONE",
                    "priority": "HIGH",
                ], person: staff),
            "noticeCreate": Case(
                input: ["apartmentId": complex, "title": "제목", "content": "내용"],
                changes: [
                    "category": "OUTAGE", "importance": "URGENT", "title": "다른 제목",
                    "content": "다른 내용", "audienceBuildingIds": building, "isPinned": true,
                    "publishAt": "2031-01-01T00:00:00Z", "expiresAt": "2032-01-01T00:00:00Z",
                    "mediaIds": file, "allowComments": false,
                ], person: staff),
            "scheduleCreate": Case(
                input: [
                    "apartmentId": complex, "title": "제목", "startsAt": "2031-01-01T00:00:00Z",
                    "endsAt": "2031-01-01T01:00:00Z",
                ],
                changes: [
                    "title": "다른 제목", "description": "설명", "location": "101동",
                    "category": "MAINTENANCE", "startsAt": "2031-01-01T00:30:00Z",
                    "endsAt": "2031-01-01T02:00:00Z", "isAllDay": true,
                    "audienceBuildingIds": building,
                ], person: staff),
            "membershipRequest": Case(
                input: [
                    "apartmentId": complex, "building": "101", "unit": "3", "relation": "OWNER",
                    "realName": "홍길동",
                ],
                changes: [
                    "building": "102", "unit": "4", "relation": "TENANT", "realName": "김길동",
                    "evidenceIds": file, "apartmentId": .string(SampleComplexes.apartment(2)),
                ], person: .stranger, exempt: [:]),
        ]
    }

    /// The fields of the inputs that have a clientMutationId, by mutation.
    private static func fields(_ server: RunningServer) async throws -> [String: [String]] {
        let answer = try await server.post(
            """
            { __schema { mutationType { fields { name args { type { ofType {
                inputFields { name } } } } } } } }
            """)
        var found: [String: [String]] = [:]
        for mutation in answer.data["__schema"]["mutationType"]["fields"].items {
            let names = mutation["args"][0]["type"]["ofType"]["inputFields"].items
                .compactMap { $0["name"].string }
            if names.contains("clientMutationId") {
                found[mutation["name"].string ?? ""] = names.filter { $0 != "clientMutationId" }
            }
        }
        return found
    }

    @Test func `the same key with any other input is a conflict, in every mutation`()
        async throws
    {
        let office = try await PollOffice.open()
        let cases = try await Self.cases(office)
        let fields = try await Self.fields(office.server)
        #expect(Set(fields.keys) == Set(cases.keys))
        for (mutation, item) in cases {
            let known = Set(item.changes.keys).union(item.exempt.keys)
            let given = Set(fields[mutation] ?? [])
            #expect(given.subtracting(known) == [], "\(mutation) lacks a change")
            let act = try Acting(item.person)
            let input = item.input.with(["clientMutationId": "한 번"])
            let first = try await act(mutation, input)
            #expect(first.codes == [], "\(mutation)")
            for (field, value) in item.changes {
                let other = try await act(
                    mutation,
                    input.with(.object([field: value])).with(item.together[field] ?? [:]))
                #expect(other.codes == ["IDEMPOTENCY_CONFLICT"], "\(mutation) \(field)")
            }
            let again = try await act(mutation, input)
            #expect(again.codes == [], "\(mutation) again")
        }
    }

    @Test func `a vote in another secret poll with the same key is refused, not swallowed`()
        async throws
    {
        let office = try await PollOffice.open()
        let (first, second) = (try await office.openPoll(), try await office.openPoll())
        let person = office.resident(9)
        let yes = { (poll: PollOffice.Answer) in PollOffice.choice(poll.poll, 0) }
        #expect(
            try await office.vote(first.id, [yes(first)], as: person, key: "열쇠").codes == [])
        let swallowed = try await office.vote(second.id, [yes(second)], as: person, key: "열쇠")
        #expect(swallowed.problems == ["IDEMPOTENCY_CONFLICT input.clientMutationId"])
        #expect(
            try await office.poll(second.id, as: person)["viewerBallot"]["hasVoted"] == false)
        #expect(
            try await office.vote(second.id, [yes(second)], as: person, key: "다른 열쇠").codes == [])
        // Only the poll is stored of the first one: another choice counts as the same vote.
        let other = try await office.vote(
            first.id, [PollOffice.choice(first.poll, 1)], as: person, key: "열쇠")
        #expect(other.codes == [])
    }

    @Test func `the key of a secret vote stores the day and nothing finer`() async throws {
        let office = try await PollOffice.open()
        let secret = try await office.openPoll()
        let named = try await office.openPoll(["ballotMode": "NAMED"])
        for poll in [secret, named] {
            _ = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(11), key: poll.id)
        }
        let rows = try await office.complexes.sql(
            """
            SELECT input_hash IS NULL, created_at = date_trunc('day', created_at, 'UTC'),
                created_at - now() BETWEEN '0' AND '1 day',
                object_id IN (\(PollOffice.row(secret.id)), \(PollOffice.row(named.id)))
            FROM client_mutation WHERE mutation = 'pollVote'
                AND key IN ('\(secret.id)', '\(named.id)')
            ORDER BY 1 DESC
            """)
        #expect(rows == "t|t|t|t\nf|f|f|t")
    }
}
