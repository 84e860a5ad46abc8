import GraphQLCore
import Synchronization
import Testing

@Suite struct SelectionTests {
    private final class Seen: Sendable {
        let selection = Mutex<Selection>(.none)
    }

    @Test func `a resolver sees what is selected below its field`() async throws {
        let schema = try TestSchema(
            """
            type Query { node: Node }
            interface Node { id: Int owner: Person }
            type Feed implements Node { id: Int title: Int owner: Person }
            type Poll implements Node { id: Int owner: Person }
            type Person { name: Int age: Int friend: Person }
            """)
        let seen = Seen()
        let resolvers = schema.resolvers { resolvers in
            resolvers.fields["Query.node"] = { call in
                seen.selection.withLock { $0 = call.selection }
                return .objects(link: [-1])
            }
        }
        _ = try await schema.run(
            """
            { node { ... on Feed { title x: owner { name } owner { friend { age } } } id } }
            """, resolvers)
        let selection = seen.selection.withLock { $0 }
        #expect(selection.contains(try schema.field("Feed", "title")))
        #expect(selection.contains(try schema.field("Feed", "id")))
        #expect(selection.contains(try schema.field("Poll", "id")))
        #expect(!selection.contains(try schema.field("Poll", "owner")))
        // Two response keys of one field are joined.
        let owner = selection.below(try schema.field("Feed", "owner"))
        #expect(owner.contains(try schema.field("Person", "name")))
        #expect(owner.contains(try schema.field("Person", "friend")))
        #expect(!owner.contains(try schema.field("Person", "age")))
        #expect(
            owner.below(try schema.field("Person", "friend"))
                .contains(try schema.field("Person", "age")))
        let person = schema.typeSystem.types[Int(schema.typeSystem.type(named: "Person") ?? 0)]
        #expect(owner.mask(of: person.fields) == 0b101)
        #expect(
            !selection.below(try schema.field("Poll", "owner"))
                .contains(try schema.field("Person", "name")))
    }

    @Test func `excluded fields are not visible`() async throws {
        let schema = try TestSchema("type Query { a: A } type A { x: Int y: Int }")
        let seen = Seen()
        let resolvers = schema.resolvers { resolvers in
            resolvers.fields["Query.a"] = { call in
                seen.selection.withLock { $0 = call.selection }
                return .objects(link: [-1])
            }
        }
        _ = try await schema.run(
            "query ($s: Boolean!) { a { x @skip(if: $s) y } }", variables: #"{"s":true}"#,
            resolvers)
        let selection = seen.selection.withLock { $0 }
        #expect(!selection.contains(try schema.field("A", "x")))
        #expect(selection.contains(try schema.field("A", "y")))
    }
}
