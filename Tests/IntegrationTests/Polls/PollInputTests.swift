// What a poll may say, and who may say it.
import TestSupport
import Testing

@Suite(.served(cache: .memory), .serialized, .timeLimit(.minutes(20))) struct PollInputTests {
    typealias Person = SampleComplexes.Person

    private static let two: JSON = [["title": "가"], ["title": "나"]]
    private static func fraction(_ numerator: Int, _ denominator: Int) -> JSON {
        [
            "basis": "ELIGIBLE", "numerator": .int(numerator), "denominator": .int(denominator),
            "inclusive": true,
        ]
    }

    /// Changes of a valid input, and the resulting problems.
    static let problems: [([String: JSON], [String])] = [
        (["title": "  "], ["REQUIRED input.title"]),
        (["title": .string(String(repeating: "가", count: 201))], ["TOO_LONG input.title"]),
        (["title": "제목\u{7}"], ["BAD_FORMAT input.title"]),
        (
            ["description": .string(String(repeating: "가", count: 10_001))],
            ["TOO_LONG input.description"]
        ),
        (["closesAt": PollOffice.time(30.9)], ["OUT_OF_RANGE input.closesAt"]),
        (["closesAt": PollOffice.time(30 + 60 * 24 + 1)], ["OUT_OF_RANGE input.closesAt"]),
        (["choices": two], ["INVALID input.choices"]),
        (["method": "SINGLE_CHOICE"], ["TOO_FEW input.choices"]),
        (["method": "SINGLE_CHOICE", "choices": [["title": "하나"]]], ["TOO_FEW input.choices"]),
        (
            [
                "method": "SINGLE_CHOICE",
                "choices": .array((1...51).map { ["title": .string("\($0)번")] }),
            ], ["TOO_MANY input.choices"]
        ),
        (
            ["method": "SINGLE_CHOICE", "choices": [["title": "ＡＢ"], ["title": "ab"]]],
            ["INVALID input.choices.1.title"]
        ),
        (
            ["method": "SINGLE_CHOICE", "choices": [["title": ""], ["title": "나"]]],
            ["REQUIRED input.choices.0.title"]
        ),
        (
            [
                "method": "SINGLE_CHOICE",
                "choices": [
                    ["title": "가", "isAbstention": true], ["title": "나", "isAbstention": true],
                ],
            ], ["INVALID input.choices.1.isAbstention"]
        ),
        (
            ["method": "SINGLE_CHOICE", "choices": two, "maxSelections": 2],
            ["OUT_OF_RANGE input.maxSelections"]
        ),
        (
            ["method": "MULTIPLE_CHOICE", "choices": two, "maxSelections": 3],
            ["OUT_OF_RANGE input.maxSelections"]
        ),
        (
            ["method": "MULTIPLE_CHOICE", "choices": two, "minSelections": 0],
            ["OUT_OF_RANGE input.minSelections"]
        ),
        (
            ["method": "MULTIPLE_CHOICE", "choices": two, "minSelections": 2],
            ["OUT_OF_RANGE input.maxSelections"]
        ),
        (["resultsVisibility": "ALWAYS"], ["INVALID input.resultsVisibility"]),
        (["resultsVisibility": "AFTER_VOTE"], ["INVALID input.resultsVisibility"]),
        (["purpose": "RESOLUTION"], ["REQUIRED input.passRule"]),
        (["quorum": fraction(0, 2)], ["OUT_OF_RANGE input.quorum.numerator"]),
        (["quorum": fraction(3, 2)], ["OUT_OF_RANGE input.quorum.numerator"]),
        (["passRule": fraction(1, 0)], ["OUT_OF_RANGE input.passRule.numerator"]),
        (
            ["quorum": ["basis": "VOTED", "numerator": 1, "denominator": 2, "inclusive": true]],
            ["INVALID input.quorum.basis"]
        ),
        (["electorate": ["relations": []]], ["TOO_FEW input.electorate.relations"]),
        (
            ["electorate": ["buildingIds": ["nonsense"]]],
            ["NOT_FOUND input.electorate.buildingIds.0"]
        ),
        (
            [
                "purpose": "ELECTION", "votingUnit": "RESIDENT", "ballotMode": "NAMED",
                "method": "MULTIPLE_CHOICE", "choices": two,
            ],
            ["INVALID input.votingUnit", "INVALID input.ballotMode", "INVALID input.method"]
        ),
        (["clientMutationId": ""], ["REQUIRED input.clientMutationId"]),
        (
            ["title": "", "closesAt": PollOffice.time(1), "resultsVisibility": "ALWAYS"],
            [
                "REQUIRED input.title", "OUT_OF_RANGE input.closesAt",
                "INVALID input.resultsVisibility",
            ]
        ),
    ]

    @Test func `an input that breaks rules gets all of them reported at once`() async throws {
        let office = try await PollOffice.open()
        for (changes, expected) in Self.problems {
            let answer = try await office.mutate(
                "pollCreate", office.input(changes), as: office.author(changes))
            #expect(answer.problems == expected, "\(changes)")
        }
        let count = try await office.complexes.sql("SELECT count(*) FROM poll")
        #expect(count == "0")
    }

    @Test func `surveys belong to the office and the council, elections to the commission`()
        async throws
    {
        let office = try await PollOffice.open(2)
        let cases: [(Person?, JSON, JSON)] = [
            (office.manager, [], ["FORBIDDEN"]), (office.staff, [], ["FORBIDDEN"]),
            (office.council, [], ["FORBIDDEN"]), (office.commission, ["FORBIDDEN"], []),
            (office.resident(5), ["FORBIDDEN"], ["FORBIDDEN"]),
            (nil, ["UNAUTHENTICATED"], ["UNAUTHENTICATED"]),
            (.guest, ["GUEST_READ_ONLY"], ["GUEST_READ_ONLY"]),
            (.stranger, ["FORBIDDEN"], ["FORBIDDEN"]),
            (.resident(of: 1, 17), ["FORBIDDEN"], ["FORBIDDEN"]),
        ]
        for (person, survey, election) in cases {
            for (changes, expected) in [([:], survey), (PollOffice.election, election)] {
                let answer = try await office.mutate(
                    "pollCreate", office.input(changes), as: person)
                #expect(answer.codes.map { JSON.string($0) } == expected.items, "\(person as Any)")
            }
        }
        let waiting = try await PollOffice.open(1).mutate(
            "pollCreate", PollOffice.open(1).input(), as: .applicant)
        #expect(waiting.codes == ["MEMBERSHIP_NOT_VERIFIED"])
        try await office.complexes.sql(
            """
            UPDATE membership SET status = 'SUSPENDED' WHERE apartment_id = 2
            AND account_id = \(SampleComplexes.rowID(.account, 2, 20))
            """)
        let suspended = try await office.mutate(
            "pollCreate", office.input(), as: office.staff)
        #expect(suspended.codes == ["SUSPENDED"])
    }

    @Test func `a poll of another complex looks like a missing one`() async throws {
        let office = try await PollOffice.open()
        let other = try await PollOffice.open(2)
        let poll = try await other.schedule()
        for name in [
            "pollUpdate", "pollSchedule", "pollDelete", "pollPublishResult", "pollClose",
            "pollCancel", "pollExtend", "pollVote",
        ] {
            for id in [poll.id, "nonsense", SampleComplexes.feed(1, 1)] {
                var input: [String: JSON] = ["pollId": .string(id)]
                if ["pollClose", "pollCancel", "pollExtend"].contains(name) {
                    input["reason"] = "사유"
                }
                if name == "pollExtend" { input["closesAt"] = PollOffice.time(60) }
                if name == "pollVote" { input["choiceIds"] = [] }
                for person in [office.manager, .stranger] {
                    let answer = try await office.mutate(name, .object(input), as: person)
                    #expect(answer.problems == ["NOT_FOUND input.pollId"], "\(name) \(id)")
                }
            }
        }
        #expect(try await office.poll(poll.id, as: office.manager).isNull)
        let choice = PollOffice.choice(poll.poll, 0)
        for (person, isShown) in [(office.manager, false), (other.resident(1), true)] {
            let answer = try await office.server.post(
                "query ($id: ID!) { node(id: $id) { id } }", ["id": .string(choice)],
                token: person.token)
            #expect(answer.data["node"]["id"] == (isShown ? .string(choice) : .null))
        }
    }

    @Test func `resolutions and elections are announced a day before`() async throws {
        let office = try await PollOffice.open()
        let soon: [String: JSON] = [
            "opensAt": PollOffice.time(23), "closesAt": PollOffice.time(40),
        ]
        for changes in [PollOffice.resolution, PollOffice.election] {
            let made = try await office.create(changes.merging(soon) { $1 })
            let answer = try await office.mutate(
                "pollSchedule", ["pollId": .string(made.id)], as: office.author(changes))
            #expect(answer.problems == ["OUT_OF_RANGE"])
            let good = try await office.schedule(changes)
            let moved = try await office.mutate(
                "pollUpdate", ["pollId": .string(good.id), "opensAt": PollOffice.time(2)],
                as: office.author(changes))
            #expect(moved.problems == ["OUT_OF_RANGE input.opensAt"])
        }
        #expect(try await office.schedule(soon).poll["state"] == "SCHEDULED")
        let past = try await office.create([
            "opensAt": PollOffice.time(-2), "closesAt": PollOffice.time(5),
        ])
        let late = try await office.mutate(
            "pollSchedule", ["pollId": .string(past.id)], as: office.manager)
        #expect(late.problems == ["OUT_OF_RANGE"])
    }

    @Test func `one candidate is voted for and against, by more than half`() async throws {
        let office = try await PollOffice.open()
        let made = try await office.create(["purpose": "ELECTION", "title": "후보 김한빛"])
        #expect(made.poll["method"] == "YES_NO")
        #expect(
            made.poll["passRule"]
                == ["basis": "VOTED", "numerator": 1, "denominator": 2, "inclusive": false])
    }

    @Test func `the same clientMutationId creates one poll`() async throws {
        let office = try await PollOffice.open(3)
        let input = office.input(["clientMutationId": "한 번", "title": "하나"])
        let first = try await office.mutate("pollCreate", input, as: office.manager)
        let second = try await office.mutate("pollCreate", input, as: office.manager)
        #expect(first.codes == [] && second.codes == [])
        #expect(first.id == second.id)
        let other = try await office.mutate(
            "pollCreate", office.input(["clientMutationId": "한 번", "title": "둘"]),
            as: office.manager)
        #expect(other.codes == ["IDEMPOTENCY_CONFLICT"])
        #expect(
            try await office.complexes.sql("SELECT count(*) FROM poll WHERE apartment_id = 3")
                == "1")
    }
}
