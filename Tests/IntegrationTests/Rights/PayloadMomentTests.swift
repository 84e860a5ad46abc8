// A payload shows one moment: that of its transaction.
import TestSupport
import Testing

@Suite(.serialized, .served(["DANJI_ACTION_LIMITS": "off"], sql: MembersOffice.newcomers))
struct PayloadMomentTests {
    private static let author = SampleComplexes.Person.resident(of: 1, 2)
    private static let commenter = SampleComplexes.Person.resident(of: 1, 3)

    private static func post(_ number: Int) async throws -> JSON {
        let made = try await Office.act(
            "feedCreate",
            ["apartmentId": .string(Office.apartment), "content": .string("글 \(number)")],
            as: author, returning: "feed { id }")
        return made["feed"]["id"]
    }

    private static let comment = """
        comment { id content author { displayName } apartment { id }
            subject { ... on Feed { id commentCount } } }
        commentEdge { cursor node { id subject { ... on Feed { id } } } }
        subject { ... on Feed { id commentCount author { id } } }
        """

    /// Two mutations at once; `Office.act` expects no top-level errors of either.
    private static func both(
        _ first: @escaping @Sendable () async throws -> JSON,
        _ second: @escaping @Sendable () async throws -> JSON
    ) async throws -> (JSON, JSON) {
        async let one = first()
        async let other = second()
        return (try await one, try await other)
    }

    @Test(.timeLimit(.minutes(4)), arguments: [Served.Cache.redis])
    func `a comment that races the deletion of its post is complete, or not found`(
        _ cache: Served.Cache
    ) async throws {
        _ = try await Office.served()
        var outcomes: [String: Int] = [:]
        for number in 0..<240 {
            let post = try await Self.post(number)
            let (made, deleted) = try await Self.both {
                try await Office.act(
                    "commentCreate", ["subjectId": post, "content": "댓글"], as: Self.commenter,
                    returning: Self.comment)
            } _: {
                try await Office.act("feedDelete", ["feedId": post], as: Self.author)
            }
            #expect(deleted.codes == [])
            let objects = [made["comment"], made["commentEdge"], made["subject"]]
            if made.codes.isEmpty {
                #expect(objects.allSatisfy { !$0.isNull }, "\(number): \(made)")
                #expect(made["commentEdge"]["node"]["id"] == made["comment"]["id"])
                #expect(made["comment"]["subject"]["id"] == post)
                #expect(made["comment"]["subject"]["commentCount"] == 1)
                #expect(made["subject"]["commentCount"] == 1)
            } else {
                #expect(made.codes == ["NOT_FOUND"])
                #expect(objects.allSatisfy { $0.isNull }, "\(number): \(made)")
            }
            outcomes[made.codes.first ?? "written", default: 0] += 1
        }
        #expect(outcomes["written", default: 0] > 0, "\(outcomes)")
    }

    @Test(.timeLimit(.minutes(2)))
    func `a payload shows the state of its own transaction, whatever follows`()
        async throws
    {
        _ = try await Office.served()
        for round in 0..<40 {
            let made = try await Office.act(
                "contactCreate",
                [
                    "apartmentId": .string(Office.apartment), "name": .string("경비실 \(round)"),
                    "phoneNumber": "02-123-4567",
                ], as: Office.staff, returning: "contact { id }")
            let id: JSON = made["contact"]["id"]
            let name = JSON.string("정문 \(round)")
            let (updated, deleted) = try await Self.both {
                try await Office.act(
                    "contactUpdate", ["contactId": id, "name": name], as: Office.staff,
                    returning: "contact { name revision }")
            } _: {
                try await Office.act("contactDelete", ["contactId": id], as: Office.staff)
            }
            #expect(deleted.codes == [])
            if updated.codes.isEmpty {
                #expect(updated["contact"] == ["name": name, "revision": 2])
            } else {
                #expect(updated.codes == ["NOT_FOUND"])
            }
        }
    }

    @Test func `a member whose membership ends right after an action still sees its payload`()
        async throws
    {
        _ = try await Office.served()
        for round in 0..<20 {
            let (made, revoked) = try await Self.both {
                try await Office.act(
                    "feedCreate",
                    ["apartmentId": .string(Office.apartment), "content": .string("끝 \(round)")],
                    as: .resident(of: 1, 7),
                    returning: "feed { content apartment { id } } "
                        + "feedEdge { node { id } }")
            } _: {
                try await Office.act(
                    "membershipRevoke",
                    [
                        "membershipId": .string(
                            SampleComplexes.membership(of: .resident(of: 1, 7))),
                        "reason": "시험",
                    ], as: Office.staff)
            }
            #expect(revoked.codes == [])
            if made.codes.isEmpty {
                #expect(made["feed"]["content"] == .string("끝 \(round)"))
                #expect(!made["feedEdge"]["node"].isNull)
            } else {
                #expect(made.codes == ["FORBIDDEN"], "\(made)")
            }
            try await Office.sql(
                """
                UPDATE membership SET status = 'VERIFIED'
                WHERE apartment_id = 1 AND id = sample_id(x'33'::int, 1, 7)
                """)
        }
    }

    @Test func `replaying a mutation whose object was deleted since is NOT_FOUND`() async throws {
        _ = try await Office.served()
        let input: JSON = [
            "apartmentId": .string(Office.apartment), "content": "한 번만",
            "clientMutationId": "replay-1",
        ]
        let made = try await Office.act(
            "feedCreate", input, as: Self.author, returning: "feed { id }")
        let deleted = try await Office.act(
            "feedDelete", ["feedId": made["feed"]["id"]], as: Self.author)
        #expect(deleted.codes == [])
        let again = try await Office.act(
            "feedCreate", input, as: Self.author, returning: "feed { id } feedEdge { cursor }")
        #expect(again.codes == ["NOT_FOUND"])
        #expect(again["feed"].isNull && again["feedEdge"].isNull)
    }

    @Test(.timeLimit(.minutes(4)))
    func `a payload without problems has no null in place of an object`() async throws {
        _ = try await Office.served()
        let shape = try await ServedShape.load(try Served.current.server)
        for mutation in try await ServedAction.served() {
            // The import's service does not exist; signing out would end the walk.
            if ["apartmentsImport", "signOut", "sessionRevoke"].contains(mutation) { continue }
            let action = try #require(ServedAction.all[mutation], "\(mutation)")
            let type = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Payload"
            let objects = shape.fields(of: type).filter {
                $0.type.isComposite && $0.name != "userErrors"
            }
            let selection = objects.map {
                "\($0.name) \(shape.selection(of: $0.type.name, depth: 1))"
            }.joined(separator: " ")
            let input = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
            let answer = try await Served.current.server.retrying(
                """
                mutation ($input: \(input)!) { \(mutation)(input: $input) { \(selection)
                    \(Office.problems) } }
                """, ["input": try await action.input()], token: action.person.token)
            // Below the objects a field may be for other viewers, such as a roll.
            for error in answer.errors {
                #expect(error["extensions"]["code"] == "FORBIDDEN", "\(answer.http.text)")
                #expect(error["path"].items.count > 2, "\(answer.http.text)")
            }
            let payload = answer.data[mutation]
            guard payload.codes.isEmpty else {
                #expect(mutation == "mediaFinishUpload", "\(mutation): \(payload.codes)")
                continue
            }
            for object in objects {
                #expect(!payload[object.name].isNull, "\(mutation).\(object.name)")
            }
        }
    }
}
