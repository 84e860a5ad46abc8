// UniqueVariableNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct UniqueVariableNamesRuleTests {
    @Test func `different names, the same in other operations`() throws {
        try Zoo.expect(
            UniqueVariableNamesRule.self,
            of: #"""
                query A($a: Int, $b: Int) { dog { name } } query B($a: Int) { dog { name } }
                """#,
            [])
    }

    @Test func `one name several times`() throws {
        try Zoo.expect(
            UniqueVariableNamesRule.self,
            of: #"""
                query A($a: Int, $b: Int,
                 $a: String, $a: Boolean) { dog { name } }
                """#,
            [
                #"There can be only one variable named "$a". @1:10 2:3 2:15"#
            ])
    }
}
