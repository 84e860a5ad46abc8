import GraphQLCore
import Synchronization
import Testing

@Suite struct AccessTests {
    private let schema: TestSchema
    private let access: [AccessRule]

    init() throws {
        schema = try TestSchema(
            "type Query { items: [Item] secret: Int } type Item { id: Int phone: Int score: Int }")
        var access = [AccessRule](repeating: 0, count: schema.typeSystem.fields.count)
        access[Int(try schema.field("Item", "phone"))] = 7
        access[Int(try schema.field("Item", "score"))] = 7
        access[Int(try schema.field("Query", "secret"))] = 8
        self.access = access
    }

    private func resolvers(_ make: (inout TestResolvers) -> Void) -> TestResolvers {
        schema.resolvers { resolvers in
            resolvers.columns = ["Item.id": .ints([1, 2]), "Item.phone": .ints([10, 20])]
            let items = resolvers.batch("Item", count: 2)
            resolvers.fields["Query.items"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [2])], values: .objects([items], link: [0, 1]))
            }
            resolvers.fields["Item.score"] = { _ in .ints([5, 6]) }
            make(&resolvers)
        }
    }

    @Test func `refused parents get an error each, the others their value`() async throws {
        let resolvers = resolvers {
            $0.refusals = { rule, _ in rule == 7 ? [nil, FieldError("no")] : nil }
        }
        let text = try await schema.run("{ items { id phone score } }", access: access, resolvers)
        #expect(
            text.hasSuffix(
                #""data":{"items":[{"id":1,"phone":10,"score":5},"#
                    + #"{"id":2,"phone":null,"score":null}]}}"#))
        #expect(text.contains(#""path":["items",1,"phone"]"#))
        #expect(text.contains(#""path":["items",1,"score"]"#))
    }

    @Test func `a field that nobody may see is not resolved`() async throws {
        let resolvers = resolvers {
            $0.fields["Query.secret"] = { _ in
                Issue.record("resolved")
                return .ints([1])
            }
            $0.refusals = { _, call in call.parents.count == 1 ? [FieldError("no")] : nil }
        }
        let text = try await schema.run("{ secret }", access: access, resolvers)
        #expect(text.contains(#""message":"no""#))
        #expect(text.hasSuffix(#""data":{"secret":null}}"#))
    }

    @Test func `nil permits all`() async throws {
        let text = try await schema.run(
            "{ items { phone } }", access: access, resolvers { _ in })
        #expect(text == #"{"data":{"items":[{"phone":10},{"phone":20}]}}"#)
    }
}
