import GraphQLCore
import Testing

@Suite struct ConditionTests {
    private func run(_ query: String, _ variables: String?) async throws -> String {
        let schema = try TestSchema(
            "type Query { a: Int b: Int c: Int q: Query } type Mutation { a: Int }")
        let resolvers = schema.resolvers { resolvers in
            resolvers.columns = [
                "Query.a": .ints([1]), "Query.b": .ints([2]), "Query.c": .ints([3]),
            ]
            let batch = resolvers.batch("Query", count: 1)
            resolvers.fields["Query.q"] = { _ in .objects(batch, link: [0]) }
        }
        return try await schema.run(query, variables: variables, resolvers)
    }

    /// Both variables in all combinations: FF, FT, TF, TT.
    private static let table: [(query: String, data: [String])] = [
        (
            "{ a @skip(if: $x) b @include(if: $y) c }",
            [#"{"a":1,"c":3}"#, #"{"a":1,"b":2,"c":3}"#, #"{"c":3}"#, #"{"b":2,"c":3}"#]
        ),
        (
            "{ a @skip(if: $x) @include(if: $y) c }",
            [#"{"c":3}"#, #"{"a":1,"c":3}"#, #"{"c":3}"#, #"{"c":3}"#]
        ),
        // A field is there if one of its nodes is, at the place of the first that is.
        (
            "{ a @include(if: $x) c a @include(if: $y) }",
            [#"{"c":3}"#, #"{"c":3,"a":1}"#, #"{"a":1,"c":3}"#, #"{"a":1,"c":3}"#]
        ),
        (
            "{ q @include(if: $x) { a } q @include(if: $y) { b } c }",
            [
                #"{"c":3}"#, #"{"q":{"b":2},"c":3}"#, #"{"q":{"a":1},"c":3}"#,
                #"{"q":{"a":1,"b":2},"c":3}"#,
            ]
        ),
        // A fragment counts where it is first spread, conditions decided.
        (
            "{ ...F @include(if: $x) c ...F @include(if: $y) }",
            [#"{"c":3}"#, #"{"c":3,"a":1}"#, #"{"a":1,"c":3}"#, #"{"a":1,"c":3}"#]
        ),
        (
            "{ ... @include(if: $x) { ... @skip(if: $y) { ...F } } c }",
            [#"{"c":3}"#, #"{"c":3}"#, #"{"a":1,"c":3}"#, #"{"c":3}"#]
        ),
    ]

    @Test(arguments: table.indices)
    func `conditions decide for each request`(_ index: Int) async throws {
        let (selection, expected) = Self.table[index]
        var query = "query ($x: Boolean!, $y: Boolean!) \(selection)"
        if selection.contains("...F") { query += " fragment F on Query { a }" }
        if !selection.contains("$x") || !selection.contains("$y") { return }
        for number in 0..<4 {
            let variables = #"{"x":\#(number >= 2),"y":\#(number % 2 == 1)}"#
            #expect(try await run(query, variables) == "{\"data\":\(expected[number])}")
        }
    }

    @Test func `literal conditions are decided once`() async throws {
        #expect(
            try await run("{ a @skip(if: true) b @include(if: true) }", nil)
                == #"{"data":{"b":2}}"#)
        #expect(try await run("{ a @skip(if: true) }", nil) == #"{"data":{}}"#)
    }

    @Test func `a null condition at the root is a request error`() async throws {
        let query = "query ($x: Boolean = true) { a @include(if: $x) }"
        #expect(try await run(query, "{}") == #"{"data":{"a":1}}"#)
        await #expect(throws: RequestError.self) { try await run(query, #"{"x":null}"#) }
    }

    @Test func `a null condition below a field is an error of that field`() async throws {
        let query = "query ($x: Boolean = true) { q { a @include(if: $x) } b }"
        let text = try await run(query, #"{"x":null}"#)
        #expect(text.hasSuffix(#""data":{"q":null,"b":2}}"#))
        #expect(text.contains(#""path":["q"]"#))
        #expect(
            text.contains(#"provided to non-null type \"Boolean!\" not to be null."#))
    }

    @Test func `a plan is shared by requests that decide differently`() throws {
        let schema = try TestSchema("type Query { a: Int b: Int }")
        let plan = try schema.plan("query ($x: Boolean!) { a @skip(if: $x) b }")
        for _ in 0..<3 {
            _ = try schema.variables(#"{"x":true}"#, plan)
            _ = try schema.variables(#"{"x":false}"#, plan)
        }
    }
}
