// DeferStreamDirectiveOnValidOperations: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct DeferStreamDirectiveOnValidOperationsRuleTests {
    private static let sdl = """
        type Query { item: Item }
        type Subscription { item: Item }
        type Item { name: String items: [Item] }
        """

    private static let deferred =
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the "
        + "`if` argument to `false`."
    private static let streamed =
        "Stream directive not supported on subscription operations. Disable `@stream` by setting "
        + "the `if` argument to `false`."

    private func errors(_ query: String) throws -> [String] {
        try Zoo.errors(
            in: query, ValidationOptions(rules: [DeferStreamDirectiveOnValidOperationsRule.self]),
            sdl: Self.sdl
        ).map { error in
            error.message + error.locations.map { " @\($0.line):\($0.column)" }.joined()
        }
    }

    @Test(arguments: [
        "{ item { ... @defer { name } items @stream { name } } }",
        "subscription { item { ... @defer(if: false) { name } } }",
        "subscription ($d: Boolean!) { item { items @stream(if: $d) { name } } }",
        "subscription { item { ... @include(if: false) @defer { name } } }",
        "subscription ($s: Boolean!) { item { ...F @skip(if: $s) } } "
            + "fragment F on Item { ... @defer { name } }",
    ])
    func `other operations, and what can be switched off`(_ query: String) throws {
        #expect(try errors(query) == [])
    }

    @Test func `directives that cannot be switched off`() throws {
        #expect(
            try errors(
                "subscription { item { ... @defer(if: true) { name } items @stream { name } } }")
                == [Self.deferred + " @1:27", Self.streamed + " @1:59"])
    }

    @Test func `through fragments, with the spreads listed`() throws {
        #expect(
            try errors(
                """
                subscription { item { ...A } }
                fragment A on Item { ...B }
                fragment B on Item { items @stream { name } }
                """) == [Self.streamed + " @3:28 @2:22 @1:23"])
    }
}
