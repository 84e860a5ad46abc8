// UniqueOperationNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct UniqueOperationNamesRuleTests {
    @Test func `different names and kinds`() throws {
        try Zoo.expect(
            UniqueOperationNamesRule.self,
            of: #"""
                query A { dog { name } } query B { dog { name } }
                """#,
            [])
    }

    @Test func `one name twice, also for different kinds`() throws {
        try Zoo.expect(
            UniqueOperationNamesRule.self,
            of: #"""
                query A { dog { name } }
                subscription A { news }
                query A { cat { name } }
                """#,
            [
                #"There can be only one operation named "A". @1:7 2:14"#,
                #"There can be only one operation named "A". @1:7 3:7"#,
            ])
    }
}
