// Evidence for requests: the person and the office see it, every reading is recorded, and it is
// deleted.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.roles + MembersOffice.newcomers))
struct MembershipEvidenceTests {
    typealias Office = MembersOffice
    typealias Files = AttachedFiles
    typealias Person = SampleComplexes.Person
    private static let fields = "membership { id status evidence { id fileName url } }"

    private static func ask(
        _ person: Person, _ evidence: [JSON], unit: String = "12", key: String? = nil
    ) async throws -> MemberAction {
        let claim = Office.claim(unit: unit, clientMutationId: key)
        return try await MemberAction.run(
            "membershipRequest", claim.with(["evidenceIds": JSON.array(evidence)]), as: person,
            fields)
    }

    private static func ids(_ membership: JSON) -> [JSON] {
        membership["evidence"].items.map { $0["id"] }
    }

    private static func seen(_ membership: JSON, by person: Person?) async throws -> [JSON] {
        let answer = try await Acting(person).ask(
            "query ($id: ID!) { node(id: $id) { ... on Membership { evidence { id } } } }",
            ["id": membership])
        return ids(answer["node"])
    }

    private static func decide(
        _ mutation: String, _ membership: JSON, as person: Person = Office.staff
    ) async throws {
        let input: JSON =
            switch mutation {
            case "membershipApprove": ["membershipIds": [membership]]
            case "membershipCancel": ["membershipId": membership]
            default: ["membershipId": membership, "reason": "확인할 수 없음"]
            }
        let done = try await MemberAction.run(mutation, input, as: person, "")
        #expect(done.problems == [], "\(mutation)")
    }

    private static func sql(_ text: String) async throws -> String {
        try await Served.current.complexes.sql(text)
    }

    private static func people(besides person: Person) -> [(name: String, person: Person?)] {
        [
            ("self", person), ("staff", Office.staff), ("manager", Office.manager),
            ("resident of the household", Office.resident), ("housemate", Office.housemate),
            ("neighbour", Office.neighbour), ("council", Office.council),
            ("commissioner", Office.commissioner), ("moderator", Office.moderator),
            ("suspended", Office.suspended), ("foreign staff", Office.foreignStaff),
            ("platform", .platformAdmin), ("applicant", .applicant), ("guest", .guest),
            ("stranger", .stranger), ("nobody", nil),
        ]
    }

    @Test func `only the person and the office see it, and each reading by the office is recorded`()
        async throws
    {
        let person = Office.newcomer(1)
        let media = try await Files.uploads(3, by: person)
        let order = [media[2], media[0], media[1]]
        let asked = try await Self.ask(person, order)
        #expect(asked.problems == [])
        #expect(Self.ids(asked.membership) == order)
        let membership = asked.membership["id"]
        let readers: Set<String> = ["self", "staff", "manager"]
        let lines = """
            SELECT count(*), count(DISTINCT subject_id) FROM audit_event
            WHERE apartment_id = 1 AND action = 'membership.viewEvidence'
                AND actor_id = \(SampleComplexes.rowID(.account, 1, 18))
                AND actor_role = 'OFFICE_STAFF'
                AND subject_id = (SELECT id FROM membership
                    WHERE account_id = \(SampleComplexes.rowID(.account, 8, 1)))
            """
        func look() async throws {
            for (name, other) in Self.people(besides: person) {
                let expected = readers.contains(name) ? order : []
                #expect(try await Self.seen(membership, by: other) == expected, "\(name)")
            }
            let found = try await Files.readers(of: media[0], among: Self.people(besides: person))
            #expect(found == readers)
        }
        try await look()
        #expect(try await Self.sql(lines) == "2|1", "one for the request, one for the file")
        // People who live with a verified member read the membership, not its evidence.
        try await Self.decide("membershipApprove", membership)
        try await look()
        #expect(try await Self.sql(lines) == "4|1")
    }

    @Test func `unusable evidence leaves no request behind`() async throws {
        let person = Office.newcomer(2)
        let media = try await Files.uploads(2, by: person)
        let taken = try await Self.ask(Office.newcomer(3), [])
        #expect(taken.problems == [] && Self.ids(taken.membership).isEmpty)
        let elsewhere = try await MemberAction.run(
            "membershipRequest", Office.claim(2).with(["evidenceIds": [media[0]]]), as: person)
        #expect(elsewhere.problems == [])
        let bad = try await Files.bad(
            "evidenceIds", by: person, taken: media[0], free: media[1], atMost: 3)
        for bad in bad {
            let asked = try await Self.ask(person, bad.ids)
            #expect(asked.problems == zip(bad.codes, bad.paths).map { "\($0) \($1)" })
            #expect(asked.membership.isNull)
        }
        let row = SampleComplexes.rowID(.account, 8, 2)
        #expect(
            try await Self.sql(
                "SELECT count(*) FROM membership WHERE apartment_id = 1 AND account_id = \(row)")
                == "0")
        let good = try await Self.ask(person, [media[1]], key: "증빙")
        #expect(good.problems == [], "what a refused request named stays free")
        let again = try await Self.ask(person, [media[1]], key: "증빙")
        #expect(again.membership["id"] == good.membership["id"])
        #expect(try await Self.ask(person, [], key: "증빙").codes == ["IDEMPOTENCY_CONFLICT"])
    }

    @Test func `cancelling a request removes its evidence`() async throws {
        let person = Office.newcomer(4)
        let media = try await Files.uploads(1, by: person)
        let membership = try await Self.ask(person, media).membership["id"]
        #expect(try await Self.seen(membership, by: Office.staff) == media)
        try await Self.decide("membershipCancel", membership, as: person)
        #expect(try await Self.seen(membership, by: Office.staff) == [])
        #expect(try await Files.address(media[0], for: Office.staff) == nil)
        #expect(try await Files.address(media[0], for: person) != nil)
        let own = "owner_id = \(SampleComplexes.rowID(.account, 8, 4))"
        let unattached = try await Self.sql(
            """
            SELECT count(*) FROM media WHERE \(own) AND subject_id IS NULL
                AND orphan_since > now() - interval '1 hour' AND purge_at IS NULL
            """)
        #expect(unattached == "1", "what nobody uses within a day is deleted")
        #expect(try await Self.ask(person, media).problems == [], "it is free for another")
    }

    @Test(arguments: ["membershipApprove", "membershipReject"])
    func `thirty days after the decision nothing of it remains`(_ decision: String) async throws {
        let number = decision == "membershipApprove" ? 5 : 6
        let person = Office.newcomer(number)
        let photo = try await Acting(person).upload(try await SampleFile.photo(120, 80))
        let document = try await Acting(person).upload(.pdf("등기 \(number)"))
        let media = [photo["id"], document["id"]]
        let membership = try await Self.ask(person, media).membership["id"]
        let other = Office.newcomer(number + 4)
        let kept = try await Files.uploads(1, by: other)
        let waiting = try await Self.ask(other, kept).membership["id"]
        try await Self.decide(decision, membership)

        let own = "owner_id = \(SampleComplexes.rowID(.account, 8, number))"
        let exact = try await Self.sql(
            """
            SELECT count(*) FROM media e JOIN membership m ON m.id = e.subject_id
            WHERE e.\(own) AND e.purge_at = m.decided_at + interval '30 days'
            """)
        #expect(exact == "2")
        if decision == "membershipApprove" {
            let before = try await Self.sql("SELECT max(purge_at) FROM media WHERE \(own)")
            try await Self.decide("membershipRevoke", membership)
            let after = try await Self.sql("SELECT max(purge_at) FROM media WHERE \(own)")
            #expect(before == after, "a later decision does not keep it longer")
        }
        #expect(try await Self.seen(membership, by: Office.staff) == media)
        let urls = [photo["url"], photo["thumbnail"], photo["large"], document["url"]]
        for url in urls { #expect(try await Acting(nil).get(url).status == 200) }

        _ = try await Self.sql(
            "UPDATE media SET purge_at = now() WHERE \(own) AND purge_at > now()")
        var tries = 0
        while try await Self.sql("SELECT count(*) FROM media WHERE \(own)") != "0", tries < 600 {
            tries += 1
            try await Task.sleep(for: .milliseconds(100))
        }
        for url in urls {
            #expect([403, 404].contains(try await Acting(nil).get(url).status), "an old address")
        }
        for reader in [person, Office.staff] {
            #expect(try await Self.seen(membership, by: reader) == [])
            #expect(try await Files.address(media[0], for: reader) == nil)
        }
        #expect(try await Self.seen(waiting, by: Office.staff) == kept, "not decided yet")
    }

    @Test func `an appointment also counts as a decision`() async throws {
        let person = Office.newcomer(12)
        let media = try await Files.uploads(1, by: person)
        #expect(try await Self.ask(person, media).problems == [])
        let appointed = try await MemberAction.run(
            "apartmentAppointManager",
            [
                "apartmentId": .string(SampleComplexes.apartment(1)), "userId": .string(person.id),
            ], as: .platformAdmin)
        #expect(appointed.problems == [])
        let left = try await Self.sql(
            """
            SELECT count(*) FROM media WHERE purge_at IS NULL
                AND owner_id = \(SampleComplexes.rowID(.account, 8, 12))
            """)
        #expect(left == "0")
    }
}
