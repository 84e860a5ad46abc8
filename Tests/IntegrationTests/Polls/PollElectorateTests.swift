// Whom a poll is for, and who learns to which dwelling a line of the roll or a named vote belongs.
import TestSupport
import Testing

@Suite(.served(), .serialized, .timeLimit(.minutes(20))) struct PollElectorateTests {
    /// Complex 1 has a second building, 102동, where residents 11 to 20 live.
    private static func office() async throws -> PollOffice {
        let office = try await PollOffice.open()
        try await office.complexes.sql(
            """
            INSERT INTO building (apartment_id, id, name, name_key)
            VALUES (1, sample_id(x'bb'::int, 1, 900), '102동', '102') ON CONFLICT DO NOTHING;
            UPDATE household SET building_id = sample_id(x'bb'::int, 1, 900)
            WHERE apartment_id = 1 AND unit_key::int > 10
            """)
        return office
    }

    private static let secondBuilding = GlobalID.text(
        tag: 34, 1, GlobalID.uuid(.household, 1, 900))

    private static func electorate(_ buildings: String...) -> [String: JSON] {
        ["electorate": ["buildingIds": .array(buildings.map { .string($0) })]]
    }

    private static let shape = "electorate { size buildings { id name householdCount } }"

    @Test func `only households of the electorate's buildings are on the roll and vote`()
        async throws
    {
        let office = try await Self.office()
        let poll = try await office.openPoll(Self.electorate(Self.secondBuilding))
        for person in [office.manager, office.resident(5)] {
            let electorate = try await office.poll(poll.id, as: person, Self.shape)["electorate"]
            #expect(electorate["size"] == 10)
            #expect(electorate["buildings"].items.map { $0["name"] } == ["102동"])
            #expect(electorate["buildings"][0]["id"] == .string(Self.secondBuilding))
            #expect(electorate["buildings"][0]["householdCount"] == 10)
        }
        let roll = try await office.complexes.sql(
            """
            SELECT count(*), count(*) FILTER (WHERE h.unit_key::int > 10) FROM poll_voter v
            JOIN household h ON h.apartment_id = v.apartment_id AND h.id = v.household_id
            WHERE v.poll_id = \(PollOffice.row(poll.id))
            """)
        #expect(roll == "10|10")
        let yes = PollOffice.choice(poll.poll, 0)
        #expect(try await office.vote(poll.id, [yes], as: office.resident(12)).codes == [])
        let elsewhere = try await office.vote(poll.id, [yes], as: office.resident(5))
        #expect(elsewhere.codes == ["NOT_ELIGIBLE_TO_VOTE"])
        let seen = try await office.poll(
            poll.id, as: office.resident(5),
            "viewerCanVote viewerCannotVoteReason viewerBallot { hasVoted } turnout { voted }")
        #expect(seen["viewerCanVote"] == false)
        #expect(seen["viewerCannotVoteReason"] == "NOT_ELIGIBLE_TO_VOTE")
        #expect(seen["viewerBallot"].isNull)
        #expect(seen["turnout"]["voted"] == 1)
    }

    @Test func `residents of other buildings cannot vote individually either`() async throws {
        let office = try await Self.office()
        let poll = try await office.openPoll(
            Self.electorate(Self.secondBuilding).merging(["votingUnit": "RESIDENT"]) { $1 })
        let yes = PollOffice.choice(poll.poll, 0)
        #expect(try await office.vote(poll.id, [yes], as: office.resident(11)).codes == [])
        #expect(
            try await office.vote(poll.id, [yes], as: office.resident(6)).codes
                == ["NOT_ELIGIBLE_TO_VOTE"])
        #expect(
            try await office.poll(poll.id, as: office.resident(6), Self.shape)["electorate"]["size"]
                == 10)
    }

    @Test func `the electorate changes with the draft: some buildings, then the whole complex`()
        async throws
    {
        let office = try await Self.office()
        let first = SampleComplexes.building(1)
        let poll = try await office.create(Self.electorate(first, Self.secondBuilding, first))
        func electorate() async throws -> JSON {
            try await office.poll(poll.id, as: office.manager, Self.shape)["electorate"]
        }
        #expect(try await electorate()["size"] == 20)
        // In the order of their names, whatever the order of the input.
        #expect(try await electorate()["buildings"].items.map { $0["name"] } == ["101동", "102동"])
        for (buildings, names, size) in [
            ([first], ["101동"], 10), ([Self.secondBuilding], ["102동"], 10), ([], [], 20),
        ] as [([String], [JSON], Int)] {
            let changed = try await office.mutate(
                "pollUpdate",
                [
                    "pollId": .string(poll.id),
                    "electorate": ["buildingIds": .array(buildings.map { .string($0) })],
                ], as: office.manager)
            #expect(changed.codes == [])
            #expect(try await electorate()["buildings"].items.map { $0["name"] } == names)
            #expect(try await electorate()["size"] == .int(size))
        }
        for foreign in [SampleComplexes.building(2), SampleComplexes.feed(1, 1), "nonsense"] {
            let refused = try await office.mutate(
                "pollCreate", office.input(Self.electorate(first, foreign)), as: office.manager)
            #expect(refused.problems == ["NOT_FOUND input.electorate.buildingIds.1"])
        }
    }

    // MARK: - Dwellings

    private static let dwelling = """
        household { id unit occupancy building { name } apartment { name } members { id } }
        """

    @Test func `the commission reads the dwellings of the roll, not who lives there`() async throws
    {
        let office = try await Self.office()
        let poll = try await office.openPoll()
        let roll = "voterRoll(first: 20) { nodes { id user { id } \(Self.dwelling) } }"
        let page = try await office.poll(poll.id, as: office.commission, roll)["voterRoll"]
        let lines = page["nodes"].items
        // By building, and in it by unit in its natural order.
        #expect(lines.map { $0["household"]["unit"] } == (1...20).map { .string("\($0)호") })
        #expect(
            lines.map { $0["household"]["building"]["name"] }
                == (1...20).map { $0 > 10 ? "102동" : "101동" })
        #expect(
            lines.allSatisfy { $0["user"].isNull && $0["household"]["occupancy"] == "OCCUPIED" })
        let ownPlace = 18
        for (place, line) in lines.enumerated() where place != ownPlace {
            #expect(line["household"]["members"].items.isEmpty)
        }
        #expect(lines[ownPlace]["household"]["members"].items.count == 1)
        // The roll shows it; the ID gives no further access.
        let other = lines[4]["household"]["id"]
        let answer = try await office.server.post(
            """
            query ($line: ID!, $home: ID!) { home: node(id: $home) { id }
                line: node(id: $line) { ... on VoterRollEntry { household { id } } } }
            """, ["line": lines[4]["id"], "home": other], token: office.commission.token)
        #expect(answer.data["home"].isNull)
        #expect(answer.data["line"]["household"]["id"] == other)
        let audited = try await office.complexes.sql(
            """
            SELECT count(*) FROM audit_event WHERE action = 'poll.viewRoll'
            AND subject_id = \(PollOffice.row(poll.id))
            """)
        #expect(audited == "2")
    }

    @Test func `a roll of residents names people and no dwellings`() async throws {
        let office = try await Self.office()
        let poll = try await office.openPoll(["votingUnit": "RESIDENT"])
        let page = try await office.poll(
            poll.id, as: office.commission,
            "voterRoll(first: 20) { nodes { user { displayName } household { id } } }")
        let lines = page["voterRoll"]["nodes"].items
        #expect(lines.count == 20)
        #expect(lines.allSatisfy { !$0["user"].isNull && $0["household"].isNull })
    }

    @Test func `only the office learns the dwelling of a named vote`() async throws {
        let office = try await Self.office()
        let named: [String: JSON] = ["ballotMode": "NAMED", "resultsVisibility": "ALWAYS"]
        let poll = try await office.openPoll(named)
        let yes = PollOffice.choice(poll.poll, 0)
        _ = try await office.vote(poll.id, [yes], as: office.resident(12))
        let votes = "votes { nodes { id voter { displayName } \(Self.dwelling) } }"
        let vote = try await office.poll(poll.id, as: office.staff, votes)["votes"]["nodes"][0]
        #expect(vote["household"]["unit"] == "12호")
        #expect(vote["household"]["building"]["name"] == "102동")
        #expect(vote["household"]["members"].items.count == 1)
        for person in [office.resident(12), office.resident(5), office.commission, office.council] {
            for (query, id) in [
                ("query ($id: ID!) { poll(id: $id) { \(votes) } }", .string(poll.id)),
                (
                    """
                    query ($id: ID!) { node(id: $id) { ... on PollVote {
                        voter { displayName } \(Self.dwelling) } } }
                    """, vote["id"]
                ),
            ] as [(String, JSON)] {
                let answer = try await office.server.post(query, ["id": id], token: person.token)
                #expect(answer.codes == ["FORBIDDEN"])
                let seen =
                    answer.data["node"].isNull
                    ? answer.data["poll"]["votes"]["nodes"][0] : answer.data["node"]
                #expect(seen["voter"]["displayName"] == "주민 1-12")
                #expect(seen["household"].isNull)
            }
        }
        let residents = try await office.openPoll(named.merging(["votingUnit": "RESIDENT"]) { $1 })
        _ = try await office.vote(
            residents.id, [PollOffice.choice(residents.poll, 0)], as: office.resident(12))
        let own = try await office.poll(residents.id, as: office.staff, votes)["votes"]["nodes"][0]
        #expect(own["voter"]["displayName"] == "주민 1-12")
        #expect(own["household"].isNull)
    }
}
