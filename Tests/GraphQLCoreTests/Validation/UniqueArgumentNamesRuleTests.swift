// UniqueArgumentNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct UniqueArgumentNamesRuleTests {
    @Test func `different names`() throws {
        try Zoo.expect(
            UniqueArgumentNamesRule.self,
            of: #"""
                { find(limit: 1, ids: [1]) { name } }
                """#,
            [])
    }

    @Test func `one name several times`() throws {
        try Zoo.expect(
            UniqueArgumentNamesRule.self,
            of: #"""
                { find(limit: 1, ids: [1], limit: 2, ids: [2], limit: 3) { name @note(level:
                 1, level: 2) } }
                """#,
            [
                #"There can be only one argument named "ids". @1:18 1:38"#,
                #"There can be only one argument named "level". @1:71 2:5"#,
                #"There can be only one argument named "limit". @1:8 1:28 1:48"#,
            ])
    }
}
