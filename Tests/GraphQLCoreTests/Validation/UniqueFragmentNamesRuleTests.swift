// UniqueFragmentNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct UniqueFragmentNamesRuleTests {
    @Test func `different names`() throws {
        try Zoo.expect(
            UniqueFragmentNamesRule.self,
            of: #"""
                { dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { name }
                """#,
            [])
    }

    @Test func `one name twice`() throws {
        try Zoo.expect(
            UniqueFragmentNamesRule.self,
            of: #"""
                { dog { ...A } }
                fragment A on Dog { name }
                fragment A on Dog { barks }
                fragment A on Dog { barks }
                """#,
            [
                #"There can be only one fragment named "A". @2:10 3:10"#,
                #"There can be only one fragment named "A". @2:10 4:10"#,
            ])
    }
}
