// Outsiders cannot reach what a complex owns: tested for everything in the served schema, so that
// new fields and mutations are covered automatically.
import TestSupport
import Testing

/// A server with every kind of object in complex 1, and the people who query it.
struct Isolation: Sendable {
    let served: Served
    let shape: ServedShape
    /// What the office of complex 1 sees, by type.
    let seen: [String: [String]]
    /// A file on an object of each kind that has files, by the kind's name in the table.
    let files: [String: String]

    static let insiders: [SampleComplexes.Person] = [
        Office.manager, Office.commissioner, .resident(of: 1, 3),
    ]

    /// Those who must not see any of it; nil is anonymous.
    static let outsiders: [(name: String, person: SampleComplexes.Person?)] = [
        ("anonymous", nil), ("guest", .guest), ("applicant", .applicant),
        ("stranger", .stranger), ("revoked", .resident(of: 1, 14)),
        ("resident of another complex", .resident(of: 2, 1)),
        ("staff of another complex", .resident(of: 2, 19)),
        ("manager of another complex", Office.foreignManager),
    ]

    private static let once = OnceFor<Isolation>()

    static func ready() async throws -> Isolation {
        let served = try await Office.served()
        return try await once.value(served.complexes.database) { try await prepare(served) }
    }

    private static func prepare(_ served: Served) async throws -> Isolation {
        try await served.complexes.sql(
            """
            UPDATE membership SET status = 'REVOKED', decided_at = now()
            WHERE apartment_id = 1 AND id = sample_id(x'33'::int, 1, 14);
            UPDATE membership SET role = 'OFFICE_STAFF'
            WHERE apartment_id = 2 AND id = sample_id(x'33'::int, 2, 19)
            """)
        let shape = try await ServedShape.load(served.server)
        for name in creations {
            guard shape.fields(of: "Mutation").contains(where: { $0.name == name }) else {
                continue
            }
            for person in insiders {
                let input = try shape.input(of: inputType(name), id)
                let payload = try await Office.act(name, input, as: person, returning: "")
                if payload.codes.isEmpty { break }
            }
        }
        try await openNamedPoll(served)
        var seen: [String: Set<String>] = [:]
        for person in insiders {
            for (_, query) in walks(shape) {
                let answer = try await served.server.post(query, token: person.token)
                #expect(
                    !answer.codes.contains("INTERNAL") && !answer.data.isNull,
                    "\(query.prefix(80)): \(answer.messages)")
                for id in AnswerIDs.owned(in: answer.data) {
                    if let tag = AnswerIDs.tag(id), let type = types[tag], !open.contains(type) {
                        seen[type, default: []].insert(id)
                    }
                }
            }
        }
        let sorted = seen.mapValues { $0.sorted() }
        return Isolation(
            served: served, shape: shape, seen: sorted,
            files: try await attachFiles(on: sorted, served.complexes))
    }

    private static func attachFiles(
        on seen: [String: [String]], _ complexes: SampleComplexes
    ) async throws -> [String: String] {
        let subjects = [
            "FEED": seen["Feed"]?.first, "COMPLAINT": seen["Complaint"]?.first,
            "NOTICE": seen["Notice"]?.first, "POLL": seen["Poll"]?.first,
            "POLL_CHOICE": seen["PollChoice"]?.first,
            "MEMBERSHIP": SampleComplexes.membership(of: .resident(of: 1, 3)),
        ]
        var files: [String: String] = [:]
        for (number, (kind, subject)) in subjects.sorted(by: { $0.key < $1.key }).enumerated() {
            guard let subject else {
                Issue.record("no insider was shown what a file of \(kind) hangs on")
                continue
            }
            try await complexes.sql(
                """
                INSERT INTO media (id, owner_id, kind, status, file_name, mime_type, byte_size,
                    upload_sha256, subject_apartment, subject_kind, subject_id, position,
                    orphan_since, cleaning)
                VALUES (sample_id(x'f1'::int, 1, \(number)), sample_id(x'acc'::int, 1, 2),
                    'DOCUMENT', 'READY', '비밀.pdf', 'application/pdf', 8, sha256('비밀'), 1,
                    '\(kind)', \(PollOffice.row(subject)), 1, NULL, 1)
                """)
            files[kind] = GlobalID.text(tag: 5, nil, GlobalID.uuid(.media, 1, number))
        }
        return files
    }

    /// What the office can create, in an order in which dependencies come first.
    private static let creations = [
        "contactCreate", "scheduleCreate", "complaintCreate", "noticeCreate", "pollCreate",
    ]

    /// A poll with what exists only late in its life: a roll, and a vote with its voter.
    private static func openNamedPoll(_ served: Served) async throws {
        let made = try await Office.act(
            "pollCreate",
            [
                "apartmentId": .string(Office.apartment), "purpose": "SURVEY", "title": "기명",
                "method": "YES_NO", "ballotMode": "NAMED", "resultsVisibility": "ALWAYS",
                "opensAt": PollOffice.time(30), "closesAt": PollOffice.time(500),
            ], as: Office.manager, returning: "poll { id choices { id } }")
        let id: JSON = made["poll"]["id"]
        _ = try await Office.act("pollSchedule", ["pollId": id], as: Office.manager)
        try await PollOffice(asIs: served.complexes, served.server)
            .moveOpening(id.string ?? "")
        try await wait(for: "SELECT count(*) FROM poll WHERE state <> 'OPEN' AND title = '기명'")
        let vote = try await Office.act(
            "pollVote", ["pollId": id, "choiceIds": [made["poll"]["choices"][0]["id"]]],
            as: .resident(of: 1, 3))
        #expect(vote.codes == [])
        // Pending scheduled work would change the rows that the tests compare.
        try await wait(for: "SELECT count(*) FROM poll_turnout_news WHERE is_pending")
    }

    /// Until there is nothing left to count.
    private static func wait(for count: String) async throws {
        for _ in 0..<300 {
            if try await Office.sql(count) == "0" { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("still not 0: \(count)")
    }

    static func inputType(_ mutation: String) -> String {
        mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
    }

    /// What every signed-in viewer sees: applicants choose their building before they are members.
    static let open: Set<String> = ["Building"]

    /// Tags of global IDs.
    static let types: [UInt8: String] = [
        32: "Feed", 33: "Comment", 34: "Building", 35: "Household", 36: "Membership", 37: "Poll",
        38: "PollChoice", 39: "PollVote", 40: "VoterRollEntry", 41: "Complaint",
        42: "ComplaintEvent", 43: "Notice", 44: "Contact", 45: "Schedule",
    ]

    /// Objects of complex 1 that inputs refer to before any query.
    static func id(_ member: String) -> String? {
        switch member {
        case "apartmentId": SampleComplexes.apartment(1)
        case "feedId", "subjectId": SampleComplexes.feed(1, 7)
        case "commentId", "parentId": SampleComplexes.comment(1, 7, 1)
        default: nil
        }
    }

    /// A query for each field of a complex, each with everything below it.
    static func walks(_ shape: ServedShape) -> [(field: String, query: String)] {
        shape.fields(of: "Apartment").compactMap { field in
            guard field.type.isComposite, let arguments = ServedShape.arguments(field) else {
                return nil
            }
            let inner =
                shape.node(of: field.type.name).map {
                    "{ nodes \(shape.selection(of: $0, depth: 1)) }"
                } ?? shape.selection(of: field.type.name, depth: 1)
            return (
                field.name,
                "{ apartment(id: \"\(SampleComplexes.apartment(1))\") "
                    + "{ \(field.name)\(arguments) \(inner) } }"
            )
        }
    }

    /// The object that a member of an input names.
    func target(_ member: String) -> String? {
        if member == "apartmentId" { return SampleComplexes.apartment(1) }
        if member == "subjectId" { return seen["Feed"]?.first }
        if member == "parentId" { return seen["Comment"]?.first }
        if member == "userId" { return SampleComplexes.Person.resident(of: 1, 2).id }
        if member.hasPrefix("choiceId") { return seen["PollChoice"]?.first ?? seen["Poll"]?.first }
        let name = member.hasSuffix("Ids") ? member.dropLast(3) : member.dropLast(2)
        let type = name.prefix(1).uppercased() + name.dropFirst()
        return seen[type]?.first
    }
}

/// A value that is created once per database.
actor OnceFor<Value: Sendable> {
    private var tasks: [String: Task<Value, any Error>] = [:]

    func value(
        _ name: String, _ make: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = tasks[name] ?? Task { try await make() }
        tasks[name] = task
        return try await task.value
    }
}

@Suite(
    .served(cache: .off, ["DANJI_QUERY_COST": "1000000"]), .serialized, .timeLimit(.minutes(20)))
struct IsolationTests {
    @Test func `the walk covers every type that a complex owns, and every argument has a fixture`()
        async throws
    {
        let isolation = try await Isolation.ready()
        let shape = isolation.shape
        let named = Set(Isolation.types.values)
        let untagged = shape.owned.filter {
            !named.contains($0) && shape.types[$0]?.interfaces.isDisjoint(with: named) != false
        }
        #expect(
            untagged.isEmpty,
            "give Isolation.types their tags, or name them in ServedShape.ownedByNoComplex")
        let unmet = named.subtracting(isolation.seen.keys).subtracting(Isolation.open)
        #expect(
            unmet.isEmpty,
            "no insider was shown one: what creates them belongs in Isolation.creations")
        let unfitted = (["Apartment"] + shape.owned.sorted()).flatMap {
            shape.unfittedArguments(of: $0)
        }
        #expect(unfitted.isEmpty, "give ServedShape.values a fixture for them")
    }

    @Test func `whatever a complex shows, an outsider is shown nothing of it`() async throws {
        let isolation = try await Isolation.ready()
        let owned = Set(isolation.seen.values.joined())
        #expect(owned.count > 10)
        for (name, person) in Isolation.outsiders {
            for (field, query) in Isolation.walks(isolation.shape) {
                let answer = try await isolation.served.server.post(query, token: person?.token)
                let leaked = AnswerIDs.owned(in: answer.data).intersection(owned)
                    .filter {
                        !Self.isOwnRequest($0, name)
                            && !(field == "viewerMembership" && Self.isOwnClaim($0, name))
                    }
                #expect(leaked.isEmpty, "\(name) was shown \(leaked) by Apartment.\(field)")
                let codes = Set(answer.codes).subtracting(["FORBIDDEN", "UNAUTHENTICATED"])
                #expect(codes.isEmpty, "\(name), Apartment.\(field): \(answer.messages)")
            }
        }
    }

    /// An applicant sees their own request, and a revoked member its outcome.
    private static func isOwnRequest(_ id: String, _ name: String) -> Bool {
        ["applicant", "revoked"].contains(name)
            && AnswerIDs.tag(id).flatMap { Isolation.types[$0] } == "Membership"
    }

    /// The household that an applicant claims to live in.
    private static func isOwnClaim(_ id: String, _ name: String) -> Bool {
        name == "applicant"
            && AnswerIDs.tag(id).flatMap { Isolation.types[$0] } == "Household"
    }

    @Test func `for outsiders an ID from inside looks like a missing one`() async throws {
        let isolation = try await Isolation.ready()
        let server = isolation.served.server
        let roots = isolation.shape.fields(of: "Query").filter { field in
            field.arguments.map(\.name) == ["id"] && field.name != "apartment"
        }
        #expect(roots.contains { $0.name == "node" })
        for (type, ids) in isolation.seen.sorted(by: { $0.key < $1.key }) {
            for root in roots where root.name == "node" || root.type.name == type {
                let query = "query ($id: ID!) { \(root.name)(id: $id) { __typename } }"
                for (name, person) in Isolation.outsiders {
                    for id in ids.prefix(4) where !Self.isOwnRequest(id, name) {
                        let foreign = try await server.post(
                            query, ["id": .string(id)], token: person?.token)
                        let missing = try await server.post(
                            query, ["id": .string(AnswerIDs.missing(like: id))],
                            token: person?.token)
                        #expect(
                            foreign.http.text == "{\"data\":{\"\(root.name)\":null}}",
                            "\(name) asked \(root.name) for a \(type)")
                        #expect(foreign.http.text == missing.http.text)
                    }
                }
            }
        }
    }

    @Test func `foreign and missing objects take the same statements`() async throws {
        let isolation = try await Isolation.ready()
        let query = "query ($id: ID!) { node(id: $id) { __typename } }"
        for (type, ids) in isolation.seen.sorted(by: { $0.key < $1.key }) {
            for (name, person) in Isolation.outsiders.suffix(2) {
                var counts: [Int] = []
                for id in [ids[0], AnswerIDs.missing(like: ids[0])] {
                    let (count, _) = try await StatementCount.during(
                        on: isolation.served.complexes
                    ) {
                        try await isolation.served.server.post(
                            query, ["id": .string(id)], token: person?.token)
                    }
                    counts.append(count.total)
                }
                #expect(counts[0] == counts[1], "\(type), \(name): \(counts)")
            }
        }
    }

    @Test func `only members find files, by their ID and under the object they are attached to`()
        async throws
    {
        let isolation = try await Isolation.ready()
        let server = isolation.served.server
        let files = Set(isolation.files.values)
        #expect(files.count == 6)
        let query = "query ($id: ID!) { node(id: $id) { __typename ... on Media { id url } } }"
        var found: Set<String> = []
        var shown: Set<String> = []
        for person in Isolation.insiders {
            for id in files {
                let answer = try await server.post(query, ["id": .string(id)], token: person.token)
                if answer.data["node"]["url"].string != nil { found.insert(id) }
            }
            for (_, query) in Isolation.walks(isolation.shape) {
                let answer = try await server.post(query, token: person.token)
                shown.formUnion(AnswerIDs.media(in: answer.data))
            }
        }
        #expect(found == files && files.isSubset(of: shown), "nobody was kept from what is left")
        for (name, person) in Isolation.outsiders {
            for (kind, id) in isolation.files {
                let missing = AnswerIDs.missing(like: id)
                let foreign = try await server.post(
                    query, ["id": .string(id)], token: person?.token)
                #expect(foreign.http.text == #"{"data":{"node":null}}"#, "\(name), \(kind)")
                var counts: [Int] = []
                for id in [id, missing] where !["applicant", "revoked"].contains(name) {
                    let (count, _) = try await StatementCount.during(
                        on: isolation.served.complexes
                    ) { try await server.post(query, ["id": .string(id)], token: person?.token) }
                    counts.append(count.total)
                }
                #expect(counts.first == counts.last, "\(name), \(kind): \(counts)")
            }
            for (field, query) in Isolation.walks(isolation.shape) {
                let answer = try await server.post(query, token: person?.token)
                let leaked = files.intersection(AnswerIDs.media(in: answer.data))
                #expect(leaked.isEmpty, "\(name) was shown a file by Apartment.\(field)")
            }
        }
    }

    /// Mutations on the sender's own account and files: they refer to no object of a complex.
    private static let personal: Set<String> = [
        "signUp", "signIn", "signInAsGuest", "tokenRefresh", "signOut", "profileUpdate",
        "passwordChange", "sessionRevoke", "accountDelete", "membershipRequest",
        "mediaCreateUploads", "mediaFinishUpload",
    ]

    @Test func `no mutation of an outsider changes anything, and none reveals what exists`()
        async throws
    {
        let isolation = try await Isolation.ready()
        let before = try await Self.contents(isolation.served.complexes)
        for mutation in isolation.shape.fields(of: "Mutation")
        where !Self.personal.contains(mutation.name) {
            let type = Isolation.inputType(mutation.name)
            let existing = try isolation.shape.input(of: type) { isolation.target($0) }
            let missing = try isolation.shape.input(of: type) { member in
                isolation.target(member).map {
                    member == "apartmentId" ? $0 : AnswerIDs.missing(like: $0)
                }
            }
            let payload = isolation.shape.fields(of: mutation.type.name)
            let data = payload.filter { $0.name != "userErrors" && $0.name != "clientMutationId" }
            let selection = data.map { field in
                field.type.isComposite ? "\(field.name) { __typename }" : field.name
            }.joined(separator: " ")
            let text =
                "mutation ($input: \(type)!) { \(mutation.name)(input: $input) "
                + "{ \(selection) userErrors { __typename code message path } } }"
            for (name, person) in Isolation.outsiders {
                let server = isolation.served.server
                let answer = try await server.post(
                    text, ["input": existing], token: person?.token)
                let payload = answer.data[mutation.name]
                let codes = Set(payload["userErrors"].items.compactMap { $0["code"].string })
                #expect(
                    !codes.isEmpty && codes.isSubset(of: Self.refusals),
                    "\(name), \(mutation.name): \(answer.http.text)")
                for field in data {
                    #expect(
                        payload[field.name].isNull, "\(name) got \(mutation.name).\(field.name)")
                }
                let other = try await server.post(text, ["input": missing], token: person?.token)
                #expect(
                    answer.http.text == other.http.text,
                    "\(name) can tell by \(mutation.name) what exists")
            }
        }
        let after = try await Self.contents(isolation.served.complexes)
        #expect(after == before)
    }

    private static let refusals: Set<String> = [
        "UNAUTHENTICATED", "GUEST_READ_ONLY", "FORBIDDEN", "MEMBERSHIP_NOT_VERIFIED", "NOT_FOUND",
    ]

    /// A digest of all rows of complex 1, table by table.
    private static func contents(_ complexes: SampleComplexes) async throws -> String {
        let tables = try await complexes.sql(
            """
            SELECT relname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
                AND a.attname = 'apartment_id' AND NOT a.attisdropped ORDER BY 1
            """)
        let parts = tables.split(separator: "\n").map { table in
            """
            SELECT '\(table)', count(*), md5(string_agg(t::text, '' ORDER BY t::text))
            FROM \(table) t WHERE apartment_id = 1
            """
        }
        return try await complexes.sql(parts.joined(separator: " UNION ALL "))
    }
}
