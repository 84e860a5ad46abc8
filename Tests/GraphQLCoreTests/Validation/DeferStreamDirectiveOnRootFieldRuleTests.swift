// DeferStreamDirectiveOnRootField: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct DeferStreamDirectiveOnRootFieldRuleTests {
    private static let sdl = """
        interface Root { news: String }
        type Query implements Root { news: String list: [Query] }
        type Mutation implements Root { news: String list: [Query] query: Query }
        type Subscription implements Root { news: String list: [Query] query: Query }
        """

    private func errors(_ query: String) throws -> [String] {
        try Zoo.errors(
            in: query, ValidationOptions(rules: [DeferStreamDirectiveOnRootFieldRule.self]),
            sdl: Self.sdl
        ).map { error in
            error.message + error.locations.map { " @\($0.line):\($0.column)" }.joined()
        }
    }

    @Test(arguments: [
        "{ ... @defer { news } list @stream { news } }",
        "mutation { query { ... @defer { news } list @stream { news } } }",
        "mutation { ...F @skip(if: false) } fragment F on Mutation { ...F news }",
        "subscription { ...Nowhere @defer }",
    ])
    func `a query, and what is below the root`(_ query: String) throws {
        #expect(try errors(query) == [])
    }

    @Test func `the root of a mutation, also through fragments`() throws {
        #expect(
            try errors(
                "mutation { ... @defer { news } ...F } fragment F on Root { ... @defer { news } }")
                == [
                    #"Defer directive cannot be used on root mutation type "Mutation". @1:16"#,
                    #"Defer directive cannot be used on root mutation type "Mutation". @1:64"#,
                ])
    }

    @Test func `the root of a subscription`() throws {
        #expect(
            try errors("subscription { list @stream { news } }") == [
                #"Stream directive cannot be used on root subscription type "Subscription". @1:21"#
            ])
    }

    @Test func `a fragment shared by many operations is checked once`() throws {
        let fragment = " fragment F on Mutation { " + String(repeating: "news ", count: 2_000) + "}"
        let operations = (0..<2_000).map { "mutation M\($0) { ...F }" }.joined(separator: " ")
        let run = try Zoo.run(
            operations + fragment,
            ValidationOptions(rules: [DeferStreamDirectiveOnRootFieldRule.self]), sdl: Self.sdl)
        #expect(run.errors.isEmpty)
        #expect(run.steps < 40_000)
    }
}
