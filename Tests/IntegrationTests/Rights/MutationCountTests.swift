// Every mutation of the served schema is counted, and refused beyond its limit.
import TestSupport
import Testing

@Suite(
    .serialized,
    .served(
        [
            "DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:1/list", "DANJI_APARTMENT_LIST_KEY": "k",
            "DANJI_ACTION_LIMITS": "on", "DANJI_BATCH_ENTRIES": "20",
        ], sql: MembersOffice.newcomers))
struct MutationCountTests {
    /// Mutations that end something that only a counted mutation starts.
    private static let bounded: Set<String> = [
        "signOut", "sessionRevoke", "membershipCancel", "membershipLeave", "mediaFinishUpload",
    ]

    /// A vote that may be changed; secret ones are cast once and leave no count.
    private static let namedVote = ServedAction(person: .resident(of: 2, 9)) {
        let office = try await PollOffice.open(2)
        let poll = try await office.openPoll(["ballotMode": "NAMED"])
        return [
            "pollId": .string(poll.id), "choiceIds": [.string(PollOffice.choice(poll.poll, 0))],
        ]
    }

    /// Inputs for mutations where those of other tests are not counted or come too late.
    private static let own: [String: ServedAction] = [
        "pollVote": namedVote,
        "pollPublishResult": ServedAction(person: .resident(of: 2, 17)) {
            let office = try await PollOffice.open(2)
            let poll = try await office.openPoll(["ballotMode": "NAMED"])
            try await office.close(poll.id)
            return ["pollId": .string(poll.id)]
        },
        // The staff's own are exempt.
        "complaintCreate": ServedAction(person: .resident(of: 1, 6)) {
            [
                "apartmentId": .string(Office.apartment), "category": "FACILITY",
                "title": "현관문", "description": "열려 있습니다.",
            ]
        },
    ]

    private static func sql(_ text: String) async throws -> String {
        try await Office.sql(text)
    }

    /// While this trigger is enabled, nothing more can be counted: every limit is reached.
    private static let shut = """
        CREATE FUNCTION refuse_counting() RETURNS trigger LANGUAGE plpgsql
            AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER shut BEFORE INSERT ON action_log
            FOR EACH ROW EXECUTE FUNCTION refuse_counting();
        ALTER TABLE action_log DISABLE TRIGGER shut
        """

    @Test(.timeLimit(.minutes(20)))
    func `every mutation of the schema is refused when its limit is reached`() async throws {
        _ = try await Office.served()
        _ = try await Self.sql(Self.shut)
        for mutation in try await ServedAction.served() where !Self.bounded.contains(mutation) {
            let action = try #require(Self.own[mutation] ?? ServedAction.all[mutation])
            let input = try await action.input()
            _ = try await Self.sql("ALTER TABLE action_log ENABLE TRIGGER shut")
            let refused = try await Acting(action.person)(mutation, input)
            #expect(refused.codes == ["RATE_LIMITED"], "\(mutation)")
            _ = try await Self.sql(
                "ALTER TABLE action_log DISABLE TRIGGER shut; DELETE FROM action_log")
        }
    }

    @Test func `a vote by name may be changed sixty times an hour, a secret one is not counted`()
        async throws
    {
        let input = try await Self.namedVote.input()
        let acting = try Acting(Self.namedVote.person)
        _ = try await Self.sql("DELETE FROM action_log")
        for _ in 0..<60 { #expect(try await acting("pollVote", input).codes == []) }
        let refused = try await acting("pollVote", input)
        #expect(refused.codes == ["RATE_LIMITED"])
        let secret = try #require(ServedAction.all["pollVote"])
        let ballot = try await secret.input()
        #expect(try await Acting(secret.person)("pollVote", ballot).codes == [])
        let counted = "SELECT cardinality(times) FROM action_log WHERE action = 'pollVote'"
        #expect(try await Self.sql(counted) == "60")
    }

    @Test func `each alias of a request and each entry of a batch is a vote that counts`()
        async throws
    {
        let input = try await Self.namedVote.input()
        let (server, token) = (try Served.current.server, Self.namedVote.person.token)
        _ = try await Self.sql("DELETE FROM action_log")
        let votes = (0..<50).map { "v\($0): pollVote(input: $in) { userErrors { code } }" }
        let aliases = try await server.post(
            "mutation ($in: PollVoteInput!) { \(votes.joined(separator: " ")) }", ["in": input],
            token: token)
        for number in 0..<50 {
            #expect(aliases.data["v\(number)"]["userErrors"].items.isEmpty, "\(number)")
        }
        let vote = """
            mutation ($in: PollVoteInput!) { pollVote(input: $in) { userErrors { code } } }
            """
        let entry: JSON = ["query": .string(vote), "variables": ["in": input]]
        let batch = try await server.post(
            body: .array(Array(repeating: entry, count: 12)), token: token)
        let codes = batch.json.items.map {
            $0["data"]["pollVote"]["userErrors"][0]["code"].string
        }
        #expect(codes == Array(repeating: nil, count: 10) + ["RATE_LIMITED", "RATE_LIMITED"])
    }
}
