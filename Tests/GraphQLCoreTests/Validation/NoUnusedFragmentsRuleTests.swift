// NoUnusedFragments: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct NoUnusedFragmentsRuleTests {
    @Test func `used directly and through others`() throws {
        try Zoo.expect(
            NoUnusedFragmentsRule.self,
            of: #"""
                { dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }
                """#,
            [])
    }

    @Test func `unused, also in a circle of their own`() throws {
        try Zoo.expect(
            NoUnusedFragmentsRule.self,
            of: #"""
                { dog { name } }
                fragment A on Dog { ...B }
                fragment B on Dog { ...A }
                """#,
            [
                #"Fragment "A" is never used. @2:1"#,
                #"Fragment "B" is never used. @3:1"#,
            ])
    }
}
