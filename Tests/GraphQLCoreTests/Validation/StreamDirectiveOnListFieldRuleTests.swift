// StreamDirectiveOnListField: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct StreamDirectiveOnListFieldRuleTests {
    @Test func `a list, also one that is Non-Null inside`() throws {
        try Zoo.expect(
            StreamDirectiveOnListFieldRule.self,
            of: "{ find @stream { name } person(id: 1) { pets @stream(initialCount: 0) { id } } }",
            [])
    }

    @Test func `not a list`() throws {
        try Zoo.expect(
            StreamDirectiveOnListFieldRule.self, of: "{ dog @stream(if: false) { name @stream } }",
            [
                #"Stream directive cannot be used on non-list field "dog" on type "Query". @1:7"#,
                #"Stream directive cannot be used on non-list field "name" on type "Dog". @1:33"#,
            ])
    }

    @Test func `an unknown field has no type`() throws {
        try Zoo.expect(StreamDirectiveOnListFieldRule.self, of: "{ nothing @stream }", [])
    }
}
