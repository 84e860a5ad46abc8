// UniqueInputFieldNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct UniqueInputFieldNamesRuleTests {
    @Test func `different names, the same at other levels`() throws {
        try Zoo.expect(
            UniqueInputFieldNamesRule.self,
            of: #"""
                { find(with: {text: "a", nested: {text: "b"}}) { name } }
                """#,
            [])
    }

    @Test func `one name several times`() throws {
        try Zoo.expect(
            UniqueInputFieldNamesRule.self,
            of: #"""
                { find(with: {text: "a", limit: 1, text: "b", text: "c", nested: {text: "d",
                 text: "e"}}) { name } }
                """#,
            [
                #"There can be only one input field named "text". @1:15 1:36"#,
                #"There can be only one input field named "text". @1:15 1:47"#,
                #"There can be only one input field named "text". @1:67 2:2"#,
            ])
    }
}
