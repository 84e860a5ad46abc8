// FragmentsOnCompositeTypes: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct FragmentsOnCompositeTypesRuleTests {
    @Test func `objects, interfaces and unions`() throws {
        try Zoo.expect(
            FragmentsOnCompositeTypesRule.self,
            of: #"""
                { pet { ... on Dog { name } ... on Pet { name } } catOrDog { ... on CatOrDog
                 { __typename } ... { __typename } } }
                """#,
            [])
    }

    @Test func `scalars, enums and input objects`() throws {
        try Zoo.expect(
            FragmentsOnCompositeTypesRule.self,
            of: #"""
                { dog { ... on Command { name } ...A ...B } }
                fragment A on Search { text }
                fragment B on Boolean { x }
                """#,
            [
                #"Fragment "A" cannot condition on non composite type "Search". @2:15"#,
                #"Fragment "B" cannot condition on non composite type "Boolean". @3:15"#,
                #"Fragment cannot condition on non composite type "Command". @1:16"#,
            ])
    }
}
