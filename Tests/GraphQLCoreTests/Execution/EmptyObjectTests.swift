// Objects with nothing selected: they exist or not, under the same rights and null rules.

import GraphQLCore
import Synchronization
import Testing

@Suite struct EmptyObjectTests {
    private let schema: TestSchema
    private let access: [AccessRule]

    init() throws {
        schema = try TestSchema(
            """
            type Query { item: Item items: [Item!] secret: Item must: Item! node: Node }
            type Mutation { make: Item }
            interface Node { id: Int }
            type Item implements Node { id: Int! }
            type Other implements Node { id: Int }
            """)
        var access = [AccessRule](repeating: 0, count: schema.typeSystem.fields.count)
        access[Int(try schema.field("Query", "secret"))] = 8
        self.access = access
    }

    private func resolvers(_ make: (inout TestResolvers) -> Void = { _ in }) -> TestResolvers {
        schema.resolvers { resolvers in
            let one = resolvers.batch("Item", count: 1)
            let two = resolvers.batch("Item", count: 2)
            for name in ["Query.item", "Query.secret", "Query.must", "Mutation.make", "Query.node"]
            {
                resolvers.fields[name] = { _ in .objects(one, link: [0]) }
            }
            resolvers.fields["Query.items"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [2])], values: .objects([two], link: [0, 1]))
            }
            make(&resolvers)
        }
    }

    @Test(arguments: [
        ("{ }", #"{"data":{}}"#), ("query Q { }", #"{"data":{}}"#),
        ("mutation { }", #"{"data":{}}"#), ("mutation { make { } }", #"{"data":{"make":{}}}"#),
        ("{ item { } }", #"{"data":{"item":{}}}"#), ("{ a: item { } }", #"{"data":{"a":{}}}"#),
        ("{ items { } }", #"{"data":{"items":[{},{}]}}"#),
        ("{ item { } item { __typename } }", #"{"data":{"item":{"__typename":"Item"}}}"#),
        ("{ node { ... on Other { } ... on Item { } } }", #"{"data":{"node":{}}}"#),
        ("{ node { ...F } } fragment F on Other { id }", #"{"data":{"node":{}}}"#),
        ("{ __schema { } no: __type(name: \"No\") { } }", #"{"data":{"__schema":{},"no":null}}"#),
    ])
    func `an object of which nothing is selected is an empty object`(
        _ query: String, _ expected: String
    ) async throws {
        #expect(try await schema.run(query, resolvers()) == expected)
    }

    @Test func `the field is resolved, and its error counts`() async throws {
        let calls = Mutex(0)
        let resolvers = resolvers {
            $0.fields["Query.item"] = { _ in
                calls.withLock { $0 += 1 }
                return ResolvedField(
                    values: .objects([], link: [ResolvedField.error(0)]),
                    errors: [FieldError("boom")])
            }
        }
        let text = try await schema.run("{ item { } }", resolvers)
        #expect(text.contains(#""message":"boom""#) && text.contains(#""path":["item"]"#))
        #expect(text.hasSuffix(#""data":{"item":null}}"#))
        #expect(calls.withLock { $0 } == 1)
    }

    @Test func `a null propagates as if fields were selected`() async throws {
        let resolvers = resolvers {
            $0.fields["Query.must"] = { _ in .objects(link: [ResolvedField.null]) }
        }
        let text = try await schema.run("{ item { } must { } }", resolvers)
        #expect(text.hasSuffix(#""data":null}"#))
        #expect(text.contains(#""path":["must"]"#))
    }

    @Test func `a viewer without access does not learn that an object exists`() async throws {
        let resolvers = resolvers {
            $0.fields["Query.secret"] = { _ in
                Issue.record("resolved")
                return .objects(link: [ResolvedField.null])
            }
            $0.refusals = { rule, _ in rule == 8 ? [FieldError("no")] : nil }
        }
        let text = try await schema.run("{ item { } secret { } }", access: access, resolvers)
        #expect(text.contains(#""path":["secret"]"#))
        #expect(text.hasSuffix(#""data":{"item":{},"secret":null}}"#))
    }
}
