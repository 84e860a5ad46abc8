// Named votes, the roll, and the list of polls.
import TestSupport
import Testing

@Suite(
    .served(["DANJI_SECRET_BALLOT_MINIMUM": "0"]), .serialized, .timeLimit(.minutes(20))
) struct PollNamedTests {
    private static let named: [String: JSON] = [
        "ballotMode": "NAMED", "votingUnit": "RESIDENT", "resultsVisibility": "ALWAYS",
    ]
    private static let votes = """
        votes(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id castAt
            voter { displayName } choices { title } poll { id } } }
        """

    /// The next resident may not change it, either: the vote belongs to the voter.
    @Test func `only the member who cast a dwelling's named vote may change it`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(
            Self.named.merging(["votingUnit": "HOUSEHOLD"]) { $1 })
        let (yes, no) = (PollOffice.choice(poll.poll, 0), PollOffice.choice(poll.poll, 1))
        #expect(try await office.vote(poll.id, [yes], as: office.resident(3)).codes == [])
        let other = try await office.vote(poll.id, [no], as: office.resident(4))
        #expect(other.codes == ["ALREADY_VOTED"])
        let seen = try await office.poll(
            poll.id, as: office.resident(4),
            "viewerCanVote viewerCannotVoteReason viewerBallot { hasVoted canChange }")
        #expect(seen["viewerCanVote"] == false)
        #expect(seen["viewerCannotVoteReason"] == "ALREADY_VOTED")
        #expect(seen["viewerBallot"]["canChange"] == false)
        #expect(try await office.vote(poll.id, [no], as: office.resident(3), key: "k").codes == [])
    }

    @Test func `named votes are shown with their voters, a survey's may be changed while open`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(Self.named)
        let (yes, no) = (PollOffice.choice(poll.poll, 0), PollOffice.choice(poll.poll, 1))
        for number in 5...7 {
            let vote = try await office.vote(poll.id, [yes], as: office.resident(number))
            #expect(vote.codes == [])
            #expect(vote.poll["viewerBallot"]["choices"].items.map { $0["title"] } == ["찬성"])
            #expect(vote.poll["viewerBallot"]["canChange"] == true)
            #expect(vote.poll["viewerCanVote"] == true)
            #expect(vote.poll["result"]["isFinal"] == false)
            #expect(vote.poll["result"]["outcome"] == "UNDECIDED")
        }
        let changed = try await office.vote(poll.id, [no], as: office.resident(5), key: "바꿈")
        #expect(changed.codes == [])
        #expect(changed.poll["viewerBallot"]["choices"].items.map { $0["title"] } == ["반대"])
        #expect(changed.poll["turnout"]["voted"] == 3)
        #expect(changed.poll["result"]["tallies"].items.map { $0["votes"] } == [2, 1, 0])
        let replay = try await office.vote(poll.id, [yes], as: office.resident(5), key: "바꿈")
        #expect(replay.codes == ["IDEMPOTENCY_CONFLICT"])

        let page = try await office.poll(poll.id, as: office.resident(8), Self.votes)["votes"]
        #expect(page["totalCount"] == 3)
        #expect(page["nodes"].items.map { $0["voter"]["displayName"] } == ["주민 1-6", "주민 1-7"])
        #expect(page["nodes"][0]["choices"].items.map { $0["title"] } == ["찬성"])
        #expect(page["nodes"][0]["poll"]["id"] == .string(poll.id))
        #expect(page["pageInfo"]["hasNextPage"] == true)
        let cursor = page["pageInfo"]["endCursor"].string ?? ""
        let next = try await office.poll(
            poll.id, as: office.resident(8),
            """
            votes(first: 2, after: "\(cursor)") { nodes { voter { displayName } choices { title } } }
            """)["votes"]
        #expect(next["nodes"].items.map { $0["voter"]["displayName"] } == ["주민 1-5"])
        let against = try await office.poll(
            poll.id, as: office.resident(8),
            "votes(choiceId: \"\(no)\") { totalCount nodes { voter { displayName } } }")["votes"]
        #expect(against["totalCount"] == 1)
        let vote = page["nodes"][0]["id"]
        for (person, isShown) in [(office.resident(8), true), (.resident(of: 2), false)] {
            let answer = try await office.server.post(
                "query ($id: ID!) { node(id: $id) { id ... on PollVote { castAt } } }",
                ["id": vote], token: person.token)
            #expect(answer.data["node"]["id"] == (isShown ? vote : .null))
        }
        try await office.close(poll.id)
        let closed = try await office.vote(poll.id, [yes], as: office.resident(5))
        #expect(closed.codes == ["POLL_NOT_OPEN"])
        let result = try await office.poll(poll.id, as: office.resident(5))
        #expect(result["result"]["tallies"].items.map { $0["votes"] } == [2, 1, 0])
        #expect(result["viewerBallot"]["canChange"] == false)
    }

    @Test func `running counts are shown according to the poll's rule`() async throws {
        let office = try await PollOffice.open()
        let shape = "result { tallies { votes } } votes { nodes { id } }"
        let afterVote = try await office.openPoll(
            Self.named.merging(["resultsVisibility": "AFTER_VOTE"]) { $1 })
        let id = afterVote.id
        #expect(try await office.poll(id, as: office.resident(5), shape)["result"].isNull)
        #expect(try await office.poll(id, as: office.resident(5), shape)["votes"].isNull)
        _ = try await office.vote(
            id, [PollOffice.choice(afterVote.poll, 0)], as: office.resident(5))
        #expect(
            try await office.poll(id, as: office.resident(5), shape)["result"]["tallies"][0][
                "votes"]
                == 1)
        #expect(try await office.poll(id, as: office.resident(6), shape)["result"].isNull)
        // Managers of a named poll still see it.
        #expect(!(try await office.poll(id, as: office.manager, shape)["result"].isNull))
        let secret = try await office.openPoll(["resultsVisibility": "AFTER_PUBLISH"])
        _ = try await office.vote(
            secret.id, [PollOffice.choice(secret.poll, 0)], as: office.resident(5))
        #expect(try await office.poll(secret.id, as: office.manager, shape)["result"].isNull)
        try await office.close(secret.id)
        #expect(try await office.poll(secret.id, as: office.manager, shape)["result"].isNull)
        _ = try await office.mutate(
            "pollPublishResult", ["pollId": .string(secret.id)], as: office.manager)
        let shown = try await office.poll(secret.id, as: office.resident(9), shape)
        #expect(shown["result"]["tallies"][0]["votes"] == 1)
        // A secret ballot never shows votes, to anyone.
        #expect(shown["votes"].isNull)
    }

    @Test func `a named resolution is voted once`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll(
            PollOffice.resolution.merging(["ballotMode": "NAMED"]) { $1 })
        let yes = PollOffice.choice(poll.poll, 0)
        #expect(try await office.vote(poll.id, [yes], as: office.resident(5)).codes == [])
        #expect(
            try await office.vote(poll.id, [yes], as: office.resident(5)).codes
                == ["ALREADY_VOTED"])
        await #expect(throws: TestServices.Failure.self) {
            try await office.complexes.sql(
                "DELETE FROM poll_vote_choice WHERE poll_id = \(PollOffice.row(poll.id))")
        }
    }

    @Test func `the commission reads the roll, page by page, with an audit line each time`()
        async throws
    {
        let office = try await PollOffice.open()
        let poll = try await office.openPoll()
        _ = try await office.vote(
            poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(5))
        let roll =
            "voterRoll(first: 15) { totalCount pageInfo { endCursor hasNextPage } nodes { id hasVoted channel user { id } } }"
        let page = try await office.poll(poll.id, as: office.commission, roll)["voterRoll"]
        #expect(page["totalCount"] == 20)
        #expect(page["nodes"].items.count == 15)
        #expect(page["nodes"].items.map { $0["hasVoted"] }.filter { $0 == true }.count == 1)
        // By unit in its natural order: 5 is the fifth.
        #expect(page["nodes"][4]["hasVoted"] == true)
        #expect(page["nodes"][4]["channel"] == "ONLINE")
        let cursor = page["pageInfo"]["endCursor"].string ?? ""
        let next = try await office.poll(
            poll.id, as: office.commission,
            "voterRoll(first: 15, after: \"\(cursor)\") { nodes { id } }")["voterRoll"]
        #expect(next["nodes"].items.count == 5)
        let last = try await office.poll(
            poll.id, as: office.commission, "voterRoll(last: 5) { nodes { id } }")["voterRoll"]
        #expect(last["nodes"] == next["nodes"])
        let voted = try await office.poll(
            poll.id, as: office.commission,
            "voterRoll(filter: {hasVoted: true, channel: ONLINE}) { totalCount nodes { id } }")
        #expect(voted["voterRoll"]["totalCount"] == 1)
        let entry = page["nodes"][4]["id"]
        for (person, isShown) in [(office.commission, true), (office.manager, false)] {
            let answer = try await office.server.post(
                "query ($id: ID!) { node(id: $id) { id } }", ["id": entry], token: person.token)
            #expect(answer.data["node"]["id"] == (isShown ? entry : .null))
        }
        for person in [office.manager, office.resident(5)] {
            let answer = try await office.server.post(
                "query ($id: ID!) { poll(id: $id) { \(roll) } }", ["id": .string(poll.id)],
                token: person.token)
            #expect(answer.codes == ["FORBIDDEN"])
            #expect(answer.data["poll"]["voterRoll"].isNull)
        }
        let lines = try await office.complexes.sql(
            """
            SELECT count(*) FROM audit_event WHERE action = 'poll.viewRoll'
            AND subject_id = \(PollOffice.row(poll.id))
            """)
        #expect(lines == "5")
    }

    @Test func `polls are listed in each order, filtered, and without others' drafts`()
        async throws
    {
        let office = try await PollOffice.open(2)
        var ids: [String] = []
        for hours in [40.0, 35, 45] {
            ids.append(
                try await office.schedule([
                    "title": .string("목록 \(hours)"), "opensAt": PollOffice.time(hours),
                    "closesAt": PollOffice.time(100 - hours),
                ]).id)
        }
        let draft = try await office.create(["title": "목록의 초안"]).id
        let election = try await office.create(PollOffice.election).id
        func list(_ arguments: String, as person: PollOffice.Person) async throws -> [String] {
            let answer = try await office.server.post(
                "query ($id: ID!) { apartment(id: $id) { polls\(arguments) { totalCount nodes { id } } } }",
                ["id": .string(SampleComplexes.apartment(2))], token: person.token)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            let page = answer.data["apartment"]["polls"]
            let nodes = page["nodes"].items.compactMap { $0["id"].string }
            if !arguments.contains("first") { #expect(page["totalCount"] == .int(nodes.count)) }
            return nodes
        }
        let neighbour = office.resident(5)
        #expect(try await list("", as: neighbour) == [ids[2], ids[1], ids[0]])
        #expect(
            try await list("(orderBy: {field: OPENS_AT, direction: ASC})", as: neighbour)
                == [ids[1], ids[0], ids[2]])
        #expect(
            try await list(
                "(orderBy: {field: CLOSES_AT, direction: DESC}, first: 2)", as: neighbour)
                == [ids[1], ids[0]])
        #expect(try await list("", as: office.manager).first == draft)
        #expect(try await list("", as: office.council).count == 4)
        #expect(try await list("", as: office.commission).first == election)
        #expect(try await list("(filter: {states: [DRAFT]})", as: neighbour) == [])
        #expect(try await list("(filter: {states: [DRAFT]})", as: office.staff) == [draft])
        #expect(try await list("(filter: {text: \"35\"})", as: neighbour) == [ids[1]])
        #expect(try await list("(filter: {purposes: [ELECTION]})", as: neighbour) == [])
        let open = try await office.openPoll()
        _ = try await office.vote(open.id, [PollOffice.choice(open.poll, 0)], as: neighbour)
        #expect(try await list("(filter: {viewerHasVoted: true})", as: neighbour) == [open.id])
        #expect(
            try await list("(filter: {viewerHasVoted: true})", as: office.resident(6)) == [])
        #expect(
            try await list("(filter: {viewerHasVoted: false})", as: neighbour).count == 3)
    }

    @Test func `polls have a comment thread, counted separately from the votes`() async throws {
        let office = try await PollOffice.open()
        let poll = try await office.schedule()
        let draft = try await office.create()
        let create = """
            mutation ($input: CommentCreateInput!) { commentCreate(input: $input) {
                comment { id subject { ... on Poll { id commentCount } } } userErrors { code } } }
            """
        func comment(_ id: String, as person: PollOffice.Person) async throws -> JSON {
            try await office.server.post(
                create, ["input": ["subjectId": .string(id), "content": "찬성합니다"]],
                token: person.token
            ).data["commentCreate"]
        }
        let made = try await comment(poll.id, as: office.resident(5))
        #expect(made["userErrors"].items.isEmpty, "\(made)")
        #expect(made["comment"]["subject"]["id"] == .string(poll.id))
        #expect(made["comment"]["subject"]["commentCount"] == 1)
        let hidden = try await comment(draft.id, as: office.resident(5))
        #expect(hidden["userErrors"][0]["code"] == "NOT_FOUND")
        let seen = try await office.poll(
            poll.id, as: office.resident(6),
            "commentCount viewerCanComment comments { nodes { content author { displayName } } }")
        #expect(seen["commentCount"] == 1)
        #expect(seen["viewerCanComment"] == true)
        #expect(seen["comments"]["nodes"][0]["content"] == "찬성합니다")
    }
}
