import GraphQLCore
import Testing

@Suite struct PlanTests {
    @Test func `an operation is found by its name`() throws {
        let schema = try TestSchema("type Query { a: Int } type Mutation { b: Int }")
        let document = try schema.document("query One { a } mutation Two { b }")
        #expect(try Plan(for: "One", in: document).operationType == .query)
        #expect(try Plan(for: "Two", in: document).operationType == .mutation)
        #expect(throws: RequestError.self) { try Plan(for: "Three", in: document) }
        #expect(throws: RequestError.self) { try Plan(for: nil, in: document) }
    }

    @Test func `a plan knows whether it selects the schema`() throws {
        let schema = try TestSchema("type Query { a: Int }")
        #expect(try schema.plan("{ __schema { queryType { name } } }").usesIntrospection)
        #expect(try !schema.plan("{ a __typename }").usesIntrospection)
    }

    /// Documents of a given size, and what twice and four times the size may cost.
    private static let attacks: [(name: String, make: @Sendable (Int) -> String)] = [
        (
            "fragments that double",
            { count in
                var text = "{ ...F0 }"
                for index in 0..<count {
                    text +=
                        " fragment F\(index) on Query { a { ...F\(index + 1) } b { ...F\(index + 1) } }"
                }
                return text + " fragment F\(count) on Query { n }"
            }
        ),
        (
            "fragments that double in one selection set",
            { count in
                var text = "{ ...F0 }"
                for index in 0..<count {
                    text += " fragment F\(index) on Query { ...F\(index + 1) ...F\(index + 1) }"
                }
                return text + " fragment F\(count) on Query { n }"
            }
        ),
        (
            "a chain of fragments",
            { count in
                var text = "{ ...F0 }"
                for index in 0..<count * 2 {
                    text += " fragment F\(index) on Query { ...F\(index + 1) }"
                }
                return text + " fragment F\(count * 2) on Query { n }"
            }
        ),
        (
            "one field many times",
            { count in
                "{ " + String(repeating: "n ", count: count * 20) + "}"
            }
        ),
        (
            "one object many times",
            { count in
                "{ " + String(repeating: "a { n } ", count: count * 20) + "}"
            }
        ),
        (
            "inline fragments inside each other",
            { count in
                String(repeating: "{ ... on Query ", count: count) + "{ n }"
                    + String(repeating: " }", count: count)
            }
        ),
        (
            "aliases",
            { count in
                "{ " + (0..<count * 10).map { "x\($0): a { n } " }.joined() + "}"
            }
        ),
    ]

    @Test(arguments: attacks.indices)
    func `the work of planning is linear in the document`(_ index: Int) throws {
        let schema = try TestSchema("type Query { a: Query b: Query n: Int }")
        var steps: [Double] = []
        for size in [20, 40, 80] {
            let query = Self.attacks[index].make(size)
            let plan = try schema.plan(query)
            let variables = try schema.variables(nil, plan)
            steps.append(Double(variables.collectionSteps) / Double(query.utf8.count))
        }
        #expect(steps[1] < steps[0] * 1.3, "\(Self.attacks[index].name): \(steps)")
        #expect(steps[2] < steps[0] * 1.3, "\(Self.attacks[index].name): \(steps)")
    }

    @Test func `what abstract types multiply is refused`() throws {
        // Each level may be any of 40 types, each with fields of its own below: 40ⁿ sets.
        let types = (0..<40).map { "type T\($0) implements N { next: N own\($0): N }" }
        let schema = try TestSchema(
            "type Query { next: N } interface N { next: N } \(types.joined(separator: " "))")
        var query = "{ next { ...F0 } }"
        for level in 0..<12 {
            let own = (0..<40).map { "... on T\($0) { next { ...G\(level)x\($0) } } " }
            query += " fragment F\(level) on N { next { ...F\(level + 1) } \(own.joined()) }"
            for type in 0..<40 {
                query += " fragment G\(level)x\(type) on N { "
                query += level < 11 ? "next { ...G\(level + 1)x\(type) } }" : "__typename }"
            }
        }
        query += " fragment F12 on N { __typename }"
        // Validation has separate limits; this tests those of planning.
        let document = try ValidDocument(
            validating: try Document(parsing: Source(query), limits: .tool),
            against: schema.typeSystem, options: ValidationOptions(rules: []))
        do {
            _ = try Plan(for: nil, in: document)
            Issue.record("the plan was made")
        } catch {
            #expect(error.stage == .limit)
            #expect(error.errors[0].message.contains("selects too many fields"))
        }
    }
}
