// KnownFragmentNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct KnownFragmentNamesRuleTests {
    @Test func `known ones`() throws {
        try Zoo.expect(
            KnownFragmentNamesRule.self,
            of: #"""
                { dog { ...A } } fragment A on Dog { name ...B } fragment B on Dog { barks }
                """#,
            [])
    }

    @Test func `unknown ones`() throws {
        try Zoo.expect(
            KnownFragmentNamesRule.self,
            of: #"""
                { dog { ...A ... on Dog { ...B } } } fragment A on Dog { ...C }
                """#,
            [
                #"Unknown fragment "B". @1:30"#,
                #"Unknown fragment "C". @1:61"#,
            ])
    }
}
