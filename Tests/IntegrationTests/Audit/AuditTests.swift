// D26: staff actions and readings of private data leave an audit line, in the same transaction. The
// mutations are those of the served schema: a new one without a fixture fails here.
import TestSupport
import Testing

@Suite(.served(sql: MembersOffice.newcomers), .serialized, .timeLimit(.minutes(3)))
struct AuditTests {
    @Test func `D26: every action of the staff leaves one line, and a refused one leaves none`()
        async throws
    {
        let served = try await Office.served()
        let shape = try await ServedShape.load(served.server)
        let mutations = shape.fields(of: "Mutation").map(\.name)
        for mutation in mutations where !StaffActions.personal.contains(mutation) {
            if let action = StaffActions.all[mutation] {
                try await Self.perform(action, mutation)
            } else {
                #expect(
                    StaffActions.elsewhere[mutation] != nil,
                    "\(mutation) has no fixture: who watches over those who do it?")
            }
        }
        let known = StaffActions.personal.union(StaffActions.all.keys)
            .union(StaffActions.elsewhere.keys)
        #expect(known.subtracting(mutations) == [], "the schema does not have them")
    }

    private static func perform(_ action: StaffAction, _ mutation: String) async throws {
        let selection =
            if case .payload(let object) = action.subject { "\(object) { id }" } else { "" }
        let input = try await action.input()
        let mistaken = input.with(try await action.mistake.json)
        let before = try await AuditLine.all(action.apartment)
        for (person, input) in [(action.outsider, input), (action.person, mistaken)] {
            let refused = try await Office.act(mutation, input, as: person)
            #expect(!refused.codes.isEmpty, "\(mutation) was to be refused to \(person)")
        }
        #expect(
            try await AuditLine.all(action.apartment) == before,
            "\(mutation) was refused, and there is a line of it")
        let payload = try await Office.act(
            mutation, input, as: action.person, returning: selection)
        #expect(payload.codes.isEmpty, "\(mutation): \(payload)")
        let subject: JSON =
            switch action.subject {
            case .input(let member): input[member].items.first ?? input[member]
            case .payload(let object): payload[object]["id"]
            case .complex: .null
            }
        let line = AuditLine(
            action: action.name, actor: AuditLine.digits(action.person.id), role: action.role,
            subject: subject.string.map(AuditLine.digits) ?? "", isOfChange: true)
        let lines = try await AuditLine.all(action.apartment).dropFirst(before.count)
        #expect(Array(lines) == [line], "\(mutation)")
    }

    // MARK: - Readings

    /// The audited readings of an action so far, by subject.
    private static func readings(_ action: String) async throws -> [String] {
        try await Office.sql(
            """
            SELECT encode(uuid_send(subject_id), 'hex') FROM audit_event
            WHERE action = '\(action)' ORDER BY id
            """
        ).split(separator: "\n").map(String.init)
    }

    /// How to reach a complaint from each owner, by the owner's type; owners not reachable by a
    /// query are listed with the reason why they need no line.
    private static let ways = ["Query": "", "Apartment": "apartment(id: $a)"]
    private static let quiet = [
        "Viewer": "what the viewer filed is their own",
        "ComplaintConnection": "part of a list", "ComplaintEdge": "part of a list",
        "ComplaintCreatePayload": "who files a complaint is its author",
        "ComplaintUpdatePayload": "of the resolver that complaint(id:) has",
        "ComplaintTransitionPayload": "of the resolver that complaint(id:) has",
        "ComplaintUpdate": "of the resolver that complaint(id:) has",
    ]

    @Test func `D26: every way to a neighbour's private complaint leaves a line`() async throws {
        let served = try await Office.served()
        let shape = try await ServedShape.load(served.server)
        let id = try await Complaints.filed(["title": "비공개"])
        let row = AuditLine.digits(try #require(id.string))
        let number = try await Office.sql(
            "SELECT number FROM complaint WHERE id = '\(row)'::uuid")
        var queries = [
            "node(id: $id) { ... on Complaint { title } }",
            "nodes(ids: [$id]) { ... on Complaint { description } }",
            "complaint(id: $id) { events { nodes { at } } }",
        ]
        for type in shape.types.values.sorted(by: { $0.name < $1.name }) {
            for field in type.fields where Self.gives("Complaint", field, shape) {
                guard let way = Self.ways[type.name] else {
                    #expect(Self.quiet[type.name] != nil, "\(type.name).\(field.name) is unknown")
                    continue
                }
                let isList = field.type.name.hasSuffix("Connection")
                let arguments =
                    field.arguments.contains { $0.name == "id" }
                    ? "(id: $id)" : isList ? "" : "(number: \(number))"
                let text =
                    "\(field.name)\(arguments) "
                    + (isList ? "{ nodes { title } }" : "{ title }")
                queries.append(way.isEmpty ? text : "\(way) { \(text) }")
            }
        }
        #expect(queries.count >= 6)
        for query in queries {
            let before = try await Self.readings("complaint.viewPrivate").filter { $0 == row }
            let uses = ["id", "a"].filter { query.contains("$\($0)") }
            _ = try await Office.ask(
                "query (\(uses.map { "$\($0): ID!" }.joined(separator: ", "))) { \(query) }",
                ["id": id, "a": .string(Office.apartment)], as: Office.staff)
            let after = try await Self.readings("complaint.viewPrivate").filter { $0 == row }
            #expect(after.count == before.count + 1, "\(query)")
        }
    }

    private static func gives(
        _ type: String, _ field: ServedShape.Field, _ shape: ServedShape
    ) -> Bool {
        field.type.name == type || shape.node(of: field.type.name) == type
    }

    /// The fields of a membership that are between the person and the office, with the audit's name
    /// for reading them.
    private static let claims = [
        "claimedName": "membership.viewClaimedName", "claimedPhone": "membership.viewClaimedPhone",
    ]
    /// Fields readable by everyone who sees the object; and `evidence`, whose readings
    /// MembershipEvidenceTests count.
    private static let openFields: [String: Set<String>] = [
        "Membership": [
            "id", "revision", "role", "status", "relation", "method", "requestedAt", "decidedAt",
            "decisionReason", "decidedBy", "apartment", "user", "household", "evidence",
        ],
        "Household": ["id", "revision", "apartment", "building", "unit", "occupancy", "members"],
    ]

    @Test func `D26: what people claimed leaves a line when the office reads it`() async throws {
        let served = try await Office.served()
        let shape = try await ServedShape.load(served.server)
        for (type, open) in Self.openFields {
            let fields = Set(shape.fields(of: type).map(\.name))
            #expect(
                fields.subtracting(open).subtracting(Self.claims.keys) == [],
                "say of the new fields of \(type) whether their reading is kept")
        }
        var ids: [String] = []
        // Complex 2, which has no roster.
        let office = try await PollOffice.open(2)
        for number in 101...103 {
            ids.append(
                try await MembersOffice.request(
                    as: MembersOffice.newcomer(number), MembersOffice.claim(2)))
        }
        let rows = ids.map(AuditLine.digits)
        _ = try await Office.ask(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Membership { claimedName } } }",
            ["ids": .array(ids.map { .string($0) })], as: office.staff)
        let read = try await Self.readings("membership.viewClaimedName")
        #expect(Set(read) == Set(rows))
        _ = try await Office.ask(
            "{ viewer { memberships(first: 5) { nodes { claimedName claimedPhone } } } }",
            as: MembersOffice.newcomer(101))
        #expect(try await Self.readings("membership.viewClaimedName").count == rows.count)
    }

    @Test func `D26: every reading of a voter roll leaves a line`() async throws {
        let office = try await PollOffice.open(2)
        var ids: [String] = []
        for number in 1...2 {
            ids.append(try await office.openPoll(["title": .string("설문 \(number)")]).id)
        }
        func count() async throws -> Int { try await Self.readings("poll.viewRoll").count }
        let polls: JSON = .array(ids.map { .string($0) })
        let list = """
            query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Poll {
                voterRoll(first: 1) { nodes { id } } } } }
            """
        let answer = try await Office.ask(list, ["ids": polls], as: office.commission)
        #expect(Set(try await Self.readings("poll.viewRoll")) == Set(ids.map(AuditLine.digits)))
        let line = answer["nodes"][0]["voterRoll"]["nodes"][0]["id"]
        #expect(!line.isNull)
        let before = try await count()
        _ = try await Office.ask(
            "query ($id: ID!) { node(id: $id) { ... on VoterRollEntry { hasVoted } } }",
            ["id": line], as: office.commission)
        #expect(try await count() == before + 1)
        for person in [office.manager, office.resident(1)] {
            let refused = try await office.server.post(list, ["ids": polls], token: person.token)
            #expect(refused.codes.allSatisfy { $0 == "FORBIDDEN" } && !refused.codes.isEmpty)
        }
        #expect(try await count() == before + 1, "who is refused has read nothing")
    }
}
