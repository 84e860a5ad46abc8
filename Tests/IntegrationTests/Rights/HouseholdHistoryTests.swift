// For each person a household's history starts with their own time in it: the next residents of a
// dwelling learn nothing about the former ones.
import TestSupport
import Testing

@Suite(.serialized, .served(["DANJI_ACTION_LIMITS": "off"], sql: MembersOffice.newcomers))
struct HouseholdHistoryTests {
    private typealias Person = SampleComplexes.Person

    /// Lived in 7 until now.
    private static let former = Person.resident(of: 1, 7)
    /// Moves in after them.
    private static let next = MembersOffice.newcomer(7)

    private static func file(_ title: String, as person: Person) async throws -> JSON {
        try await Complaints.filed(["title": .string(title)], as: person)
    }

    /// A person requests membership of a dwelling and is approved.
    private static func moveIn(_ person: Person, unit: String) async throws -> JSON {
        let asked = try await Office.act(
            "membershipRequest", MembersOffice.claim(unit: unit), as: person,
            returning: "membership { id }")
        #expect(asked.codes == [], "\(asked)")
        let id: JSON = asked["membership"]["id"]
        let approved = try await Office.act(
            "membershipApprove", ["membershipIds": [id]], as: Office.staff)
        #expect(approved.codes == [])
        return id
    }

    private static func leave(_ membership: JSON, as person: Person) async throws {
        let left = try await Office.act(
            "membershipLeave", ["membershipId": membership], as: person)
        #expect(left.codes == [], "\(left)")
    }

    /// Everything of complaints that a person can see: in the complex's list, in their own list, by
    /// ID, and as nodes with their children.
    private static func seen(_ ids: [JSON], by person: Person) async throws -> Set<String> {
        let answer = try await Office.ask(
            """
            query ($apartment: ID!, $ids: [ID!]!) {
                apartment(id: $apartment) { complaints(first: 100) { nodes { id } totalCount } }
                viewer { complaints(apartmentId: $apartment, first: 100) { nodes { id } } }
                nodes(ids: $ids) { id ... on Complaint { title author { displayName } } } }
            """, ["apartment": .string(Office.apartment), "ids": .array(ids)], as: person)
        let list = answer["apartment"]["complaints"]
        #expect(list["totalCount"].int == list["nodes"].items.count)
        let listed = Set(list["nodes"].items.compactMap { $0["id"].string })
        let nodes = Set(answer["nodes"].items.compactMap { $0["id"].string })
        let own = Set(answer["viewer"]["complaints"]["nodes"].items.compactMap { $0["id"].string })
        let wanted = Set(ids.compactMap(\.string))
        #expect(own.isSubset(of: listed))
        #expect(listed.intersection(wanted) == nodes)
        for id in ids {
            let one = try await Complaints.seen(id, by: person)
            #expect(one.isNull == !nodes.contains(id.string ?? ""))
        }
        return nodes
    }

    private static func texts(_ ids: JSON...) -> Set<String> { Set(ids.compactMap(\.string)) }

    /// IDs of the events of a complaint.
    private static func events(of complaint: JSON, as person: Person) async throws -> [JSON] {
        try await Complaints.seen(complaint, by: person)["events"]["nodes"].items.map { $0["id"] }
    }

    @Test func `the next resident of a dwelling sees nothing that the former one filed`()
        async throws
    {
        _ = try await Complaints.served()
        let old = try await Self.file("옛 주민의 민원", as: Self.former)
        let events = try await Self.events(of: old, as: Self.former)
        #expect(!events.isEmpty)
        try await Self.leave(
            .string(SampleComplexes.membership(of: Self.former)), as: Self.former)
        _ = try await Self.moveIn(Self.next, unit: "7호")
        let new = try await Self.file("새 주민의 민원", as: Self.next)

        #expect(try await Self.seen([old, new], by: Self.next) == Self.texts(new))
        let nodes = try await Office.ask(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ["ids": .array(events)],
            as: Self.next)
        #expect(nodes["nodes"].items.allSatisfy { $0.isNull })
        for mutation in [
            ("complaintUpdate", JSON.object(["complaintId": old, "title": "내 것"])),
            (
                "complaintTransition",
                JSON.object(["complaintId": old, "to": "WITHDRAWN", "expectedRevision": 1])
            ),
        ] {
            let refused = try await Office.act(mutation.0, mutation.1, as: Self.next)
            #expect(refused.codes == ["NOT_FOUND"], "\(mutation.0)")
        }
        // The office has all.
        #expect(try await Self.seen([old, new], by: Office.staff) == Self.texts(old, new))
    }

    @Test
    func `a resident who moves within the complex keeps their own history, and gets no other`()
        async throws
    {
        _ = try await Complaints.served()
        let person = MembersOffice.newcomer(8)
        let neighbour = Person.resident(of: 1, 8)
        let theirs = try await Self.file("8호의 민원", as: neighbour)
        let first = try await Self.moveIn(person, unit: "9호")
        let mine = try await Self.file("9호에서", as: person)
        let housemates = try await Self.file("함께 사는 이의 민원", as: .resident(of: 1, 9))
        #expect(
            try await Self.seen([theirs, mine, housemates], by: person)
                == Self.texts(mine, housemates))
        try await Self.leave(first, as: person)
        for id in [theirs, mine, housemates] {
            #expect(try await Complaints.seen(id, by: person).isNull)
        }
        _ = try await Self.moveIn(person, unit: "8호")
        #expect(try await Self.seen([theirs, mine, housemates], by: person) == Self.texts(mine))
        let later = try await Self.file("8호의 다음 민원", as: neighbour)
        #expect(
            try await Self.seen([theirs, mine, housemates, later], by: person)
                == Self.texts(mine, later))
        #expect(
            try await Self.seen([theirs, mine, later], by: neighbour)
                == Self.texts(theirs, later))
    }

    @Test func `a resident who returns sees what they filed and nothing filed meanwhile`()
        async throws
    {
        _ = try await Complaints.served()
        let person = MembersOffice.newcomer(10)
        let housemate = Person.resident(of: 1, 10)
        let first = try await Self.moveIn(person, unit: "10호")
        let before = try await Self.file("떠나기 전", as: person)
        let shared = try await Self.file("함께 살 때", as: housemate)
        try await Self.leave(first, as: person)
        let meanwhile = try await Self.file("없는 사이", as: housemate)
        _ = try await Self.moveIn(person, unit: "10호")
        #expect(
            try await Self.seen([before, shared, meanwhile], by: person)
                == Self.texts(before))
        #expect(
            try await Self.seen([before, shared, meanwhile], by: housemate)
                == Self.texts(before, shared, meanwhile))
    }

    @Test func `an appointment or another role does not cut the household's history`() async throws
    {
        _ = try await Complaints.served()
        let person = MembersOffice.newcomer(11)
        let membership = try await Self.moveIn(person, unit: "11호")
        let shared = try await Self.file("11호의 민원", as: .resident(of: 1, 11))
        let appointed = try await Office.act(
            "apartmentAppointManager",
            ["apartmentId": .string(Office.apartment), "userId": .string(person.id)],
            as: .platformAdmin)
        #expect(appointed.codes == [])
        let role = try await Office.act(
            "membershipSetRole", ["membershipId": membership, "role": "RESIDENT"],
            as: Office.manager)
        #expect(role.codes == [])
        #expect(try await Self.seen([shared], by: person) == Self.texts(shared))
    }

    @Test(.timeLimit(.minutes(2)))
    func `the next resident learns nothing of how the former ones voted`() async throws {
        let office = try await PollOffice.open(2)
        let former = office.resident(12)
        let named: [String: JSON] = ["ballotMode": "NAMED", "resultsVisibility": "AFTER_PUBLISH"]
        let ended = try await office.openPoll(named)
        let running = try await office.openPoll(named)
        for poll in [ended, running] {
            let vote = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: former)
            #expect(vote.codes == [])
        }
        try await office.close(ended.id)
        let ballot = try await office.poll(ended.id, as: former)["viewerBallot"]
        #expect(ballot["choices"].items.count == 1)

        let membership = JSON.string(SampleComplexes.membership(of: former))
        try await Self.leave(membership, as: former)
        let next = MembersOffice.newcomer(12)
        let asked = try await Office.act(
            "membershipRequest", MembersOffice.claim(2, unit: "12호"), as: next,
            returning: "membership { id }")
        let approved = try await Office.act(
            "membershipApprove", ["membershipIds": [asked["membership"]["id"]]], as: office.staff)
        #expect(approved.codes == [], "\(asked) \(approved)")

        #expect(try await office.poll(ended.id, as: next)["viewerBallot"].isNull)
        // Whether the household has voted decides whether it may vote, so that remains visible.
        let still = try await office.poll(running.id, as: next)["viewerBallot"]
        #expect(still["hasVoted"] == true)
        #expect(still["choices"].items.isEmpty, "\(still)")
    }
}
