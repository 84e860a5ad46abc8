// An empty selection set shows whether an object exists, under the same rights and null rules as
// with fields. Every object reachable in the schema is queried both ways.
import TestSupport
import Testing

@Suite(.served(cache: .memory)) struct EmptyObjectAccessTests {
    typealias Person = SampleComplexes.Person

    /// How to reach an object, by type: the rest is found in the schema.
    private static let roots: [(type: String, field: String, id: @Sendable (Int) -> String)] = [
        ("Apartment", "apartment", { SampleComplexes.apartment($0) }),
        ("Feed", "feed", { SampleComplexes.feed($0, 1) }),
        ("Comment", "comment", { SampleComplexes.comment($0, 1, 1) }),
    ]

    private static let people: [Person?] = [
        nil, .guest, .stranger, .applicant, .platformAdmin, .resident(of: 1),
    ]

    /// The fields of a type that return objects and need no arguments.
    private static func objectFields(of type: String) async throws -> [String] {
        let answer = try await Served.current.server.post(
            """
            query ($name: String!) { __type(name: $name) { fields(includeDeprecated: true) { name
                args { type { kind } defaultValue }
                type { kind ofType { kind ofType { kind ofType { kind } } } } } } }
            """, ["name": .string(type)])
        return answer.data["__type"]["fields"].items.compactMap { field in
            var named = field["type"]
            while named["ofType"] != .null { named = named["ofType"] }
            let isObject = ["OBJECT", "INTERFACE", "UNION"].contains(named["kind"].string ?? "")
            let isRequired = field["args"].items.contains {
                $0["type"]["kind"] == "NON_NULL" && $0["defaultValue"] == .null
            }
            return isObject && !isRequired ? field["name"].string : nil
        }
    }

    /// A copy in which objects that hold only their type's name hold nothing.
    private static func emptied(_ value: JSON) -> JSON {
        switch value {
        case .array(let items): .array(items.map(emptied))
        case .object(let members):
            Array(members.keys) == ["__typename"] ? [:] : .object(members.mapValues(emptied))
        default: value
        }
    }

    private static func expectEqual(
        _ template: String, _ variables: JSON, as person: Person?
    ) async throws -> GraphQLAnswer {
        let server = try Served.current.server
        func ask(_ set: String) async throws -> GraphQLAnswer {
            try await server.post(
                template.replacing("%", with: set), variables, token: person?.token)
        }
        let empty = try await ask("{ }")
        let named = try await ask("{ __typename }")
        #expect(empty.data == emptied(named.data), "\(template)")
        #expect(empty.codes == named.codes, "\(template)")
        #expect(empty.errors.map { $0["path"] } == named.errors.map { $0["path"] })
        #expect(empty.status == named.status)
        return empty
    }

    @Test(arguments: people)
    func `an empty object exists for those who may see it`(_ person: Person?) async throws {
        for root in Self.roots {
            let fields = try await Self.objectFields(of: root.type)
            #expect(!fields.isEmpty)
            let below = fields.map { "\($0) %" }.joined(separator: " ")
            for apartment in 1...3 {
                let id: JSON = ["id": .string(root.id(apartment))]
                let question = "query ($id: ID!) { \(root.field)(id: $id)"
                _ = try await Self.expectEqual("\(question) % }", id, as: person)
                _ = try await Self.expectEqual("\(question) { \(below) } }", id, as: person)
                _ = try await Self.expectEqual(
                    "query ($id: ID!) { node(id: $id) % nodes(ids: [$id]) % }", id, as: person)
            }
        }
        let viewer = try await Self.objectFields(of: "Viewer").map { "\($0) %" }
            .joined(separator: " ")
        _ = try await Self.expectEqual("{ viewer % }", [:], as: person)
        _ = try await Self.expectEqual("{ viewer { \(viewer) } }", [:], as: person)
    }

    @Test func `a foreign object is null, and a mutation without fields is refused too`()
        async throws
    {
        let foreign = try await Served.current.server.post(
            "query ($id: ID!) { feed(id: $id) { } node(id: $id) { } }",
            ["id": .string(SampleComplexes.feed(2, 1))], token: Person.resident(of: 1).token)
        #expect(foreign.http.text == #"{"data":{"feed":null,"node":null}}"#)
        let mutation = try await Self.expectEqual(
            """
            mutation ($id: ID!) { feedDelete(input: {feedId: $id}) { userErrors { code } }
                again: feedDelete(input: {feedId: $id}) % }
            """, ["id": .string(SampleComplexes.feed(2, 1))], as: .resident(of: 1))
        #expect(mutation.data["feedDelete"]["userErrors"][0]["code"] == "NOT_FOUND")
        #expect(mutation.data["again"] == [:])
    }
}
