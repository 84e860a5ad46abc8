// A complex with an office, a council and a commission, and how tests work with its polls.
import Foundation
import TestSupport
import Testing

/// The people of a sample complex who are involved in polls.
///
/// Residents 1 to 4 live in one household; 20 households are occupied. 17 is manager, 18 in the
/// council, 19 in the commission, 20 of the staff.
struct PollOffice: Sendable {
    typealias Person = SampleComplexes.Person

    let complexes: SampleComplexes
    let server: RunningServer
    let apartment: Int

    var manager: Person { .resident(of: apartment, 17) }
    var council: Person { .resident(of: apartment, 18) }
    var commission: Person { .resident(of: apartment, 19) }
    var staff: Person { .resident(of: apartment, 20) }
    func resident(_ number: Int) -> Person { .resident(of: apartment, number) }

    /// Gives the people of a complex of the suite their roles.
    static func open(_ apartment: Int = 1) async throws -> PollOffice {
        let served = try Served.current
        return try await PollOffice(served.complexes, served.server, apartment)
    }

    init(
        _ complexes: SampleComplexes, _ server: RunningServer, _ apartment: Int = 1
    ) async throws {
        self.complexes = complexes
        self.server = server
        self.apartment = apartment
        let roles = [
            17: "OFFICE_MANAGER", 18: "COUNCIL_MEMBER", 19: "ELECTION_COMMISSIONER",
            20: "OFFICE_STAFF",
        ]
        var sql = ""
        for (number, role) in roles {
            sql += """
                UPDATE membership SET role = '\(role)' WHERE apartment_id = \(apartment)
                AND account_id = \(SampleComplexes.rowID(.account, apartment, number));
                """
        }
        for number in 2...4 {
            sql += """
                UPDATE membership
                SET household_id = \(SampleComplexes.rowID(.household, apartment, 1))
                WHERE apartment_id = \(apartment)
                AND account_id = \(SampleComplexes.rowID(.account, apartment, number));
                """
        }
        try await complexes.sql(sql)
    }

    /// With the roles that the complex has.
    init(asIs complexes: SampleComplexes, _ server: RunningServer, _ apartment: Int = 1) {
        self.complexes = complexes
        self.server = server
        self.apartment = apartment
    }

    // MARK: - Requests

    /// The result of a mutation.
    struct Answer {
        let payload: JSON
        let answer: GraphQLAnswer

        var poll: JSON { payload["poll"] }
        var id: String { poll["id"].string ?? "" }
        var errors: [JSON] { payload["userErrors"].items }
        var codes: [String] { errors.map { $0["code"].string ?? "none" } }
        /// Code and path of each error, such as `OUT_OF_RANGE input.closesAt`.
        var problems: [String] {
            errors.map { error in
                let path = error["path"].items.compactMap(\.string).joined(separator: ".")
                return path.isEmpty
                    ? error["code"].string ?? "" : "\(error["code"].string ?? "") \(path)"
            }
        }
    }

    static let fields = """
        id state revision title description purpose method votingUnit ballotMode resultsVisibility
        opensAt closesAt closedAt cancelledReason minSelections maxSelections editedAt
        choices { id title position isAbstention } electorate { size relations frozenAt }
        quorum { basis numerator denominator inclusive }
        passRule { basis numerator denominator inclusive }
        turnout { eligible voted online paper percentage }
        result { outcome abstentions invalid quorumMet isFinal tieBreakNote countedAt
            winners { title } tallies { votes percentage choice { id title } } }
        viewerBallot { hasVoted channel byOtherHouseholdMember canChange choices { title } }
        viewerCanVote viewerCannotVoteReason
        extensions { previousClosesAt closesAt reason by { displayName } }
        """

    /// Runs `pollVote` and its like.
    func mutate(
        _ name: String, _ input: JSON, as person: Person?, on server: RunningServer? = nil
    ) async throws -> Answer {
        let type = name.prefix(1).uppercased() + name.dropFirst() + "Input"
        let data = name == "pollDelete" ? "deletedPollId" : "poll { \(Self.fields) }"
        let query = """
            mutation ($input: \(type)!) { \(name)(input: $input) { \(data) userErrors {
                __typename code message path
                ... on StateConflictError { currentState allowedStates }
                ... on StaleRevisionError { currentRevision }
                ... on AlreadyVotedError { channel byOtherHouseholdMember }
                ... on AccessError { requires } } } }
            """
        let answer = try await (server ?? self.server).retrying(
            query, ["input": input], token: person?.token)
        #expect(answer.errors.isEmpty, "\(name): \(answer.http.text)")
        return Answer(payload: answer.data[name], answer: answer)
    }

    /// The poll as a person sees it.
    func poll(
        _ id: String, as person: Person?, _ fields: String = PollOffice.fields
    ) async throws -> JSON {
        let answer = try await server.post(
            "query ($id: ID!) { poll(id: $id) { \(fields) } }", ["id": .string(id)],
            token: person?.token)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        return answer.data["poll"]
    }

    // MARK: - Time

    /// RFC 3339, this many hours from now.
    static func time(_ hours: Double) -> JSON {
        .string(Date(timeIntervalSinceNow: hours * 3600).formatted(.iso8601))
    }

    // MARK: - A poll's life

    /// A question for `pollCreate`; a household survey by secret ballot by default.
    func input(_ changes: [String: JSON] = [:]) -> JSON {
        var members: [String: JSON] = [
            "apartmentId": .string(SampleComplexes.apartment(apartment)), "purpose": "SURVEY",
            "title": "분수대를 고칠까요?", "method": "YES_NO", "opensAt": Self.time(30),
            "closesAt": Self.time(50),
        ]
        for (name, value) in changes { members[name] = value }
        return .object(members)
    }

    static let resolution: [String: JSON] = [
        "purpose": "RESOLUTION",
        "passRule": ["basis": "VOTED", "numerator": 1, "denominator": 2, "inclusive": false],
    ]

    static let election: [String: JSON] = [
        "purpose": "ELECTION", "method": "SINGLE_CHOICE",
        "choices": [["title": "기호 1번"], ["title": "기호 2번"]],
    ]

    func author(_ changes: [String: JSON]) -> Person {
        changes["purpose"] == "ELECTION" ? commission : manager
    }

    func create(_ changes: [String: JSON] = [:]) async throws -> Answer {
        let made = try await mutate("pollCreate", input(changes), as: author(changes))
        #expect(made.codes == [], "\(made.answer.http.text)")
        return made
    }

    func schedule(_ changes: [String: JSON] = [:]) async throws -> Answer {
        let made = try await create(changes)
        let scheduled = try await mutate(
            "pollSchedule", ["pollId": .string(made.id)], as: author(changes))
        #expect(scheduled.codes == [], "\(scheduled.answer.http.text)")
        return scheduled
    }

    /// A poll that the scheduler has opened.
    func openPoll(_ changes: [String: JSON] = [:]) async throws -> Answer {
        let scheduled = try await schedule(changes)
        try await moveOpening(scheduled.id)
        try await wait(for: "OPEN", scheduled.id)
        return scheduled
    }

    /// Moves the end of a poll to now and waits until the scheduler has closed it.
    func close(_ id: String) async throws {
        try await moveEnd(id)
        try await wait(for: "CLOSED", id)
    }

    /// Waits for the scheduler. Bounded by the test's own time limit.
    func wait(for state: String, _ id: String) async throws {
        for _ in 0..<600 {
            let now = try await complexes.sql(
                "SELECT state FROM poll WHERE id = \(Self.row(id))")
            if now == state { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("the poll did not become \(state)")
    }

    func vote(
        _ id: String, _ choices: [String], as person: Person?, key: String? = nil,
        on server: RunningServer? = nil
    ) async throws -> Answer {
        var input: [String: JSON] = [
            "pollId": .string(id), "choiceIds": .array(choices.map { .string($0) }),
        ]
        if let key { input["clientMutationId"] = .string(key) }
        return try await mutate("pollVote", .object(input), as: person, on: server)
    }

    /// The ID of a poll's choice, by its position on the ballot, from 0.
    static func choice(_ poll: JSON, _ index: Int) -> String {
        poll["choices"][index]["id"].string ?? ""
    }

    /// A row's ID as SQL writes it.
    static func row(_ id: String) -> String { "'\(uuid(id))'::uuid" }

    /// The UUID in a global ID, as hexadecimal digits.
    static func uuid(_ id: String) -> String {
        var text = id.replacing("-", with: "+").replacing("_", with: "/")
        while text.count % 4 != 0 { text += "=" }
        let bytes = Data(base64Encoded: text) ?? Data()
        return bytes.suffix(16).map { String(format: "%02x", $0) }.joined()
    }
}
