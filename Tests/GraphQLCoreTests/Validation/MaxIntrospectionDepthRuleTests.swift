// MaxIntrospectionDepth: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct MaxIntrospectionDepthRuleTests {
    @Test func `two nested lists`() throws {
        try Zoo.expect(
            MaxIntrospectionDepthRule.self,
            of: #"""
                { __schema { types { fields { type { fields { name } } } } } }
                """#,
            [])
    }

    @Test func `three nested lists`() throws {
        try Zoo.expect(
            MaxIntrospectionDepthRule.self,
            of: #"""
                { __schema { types { fields { type { interfaces { possibleTypes { name } } }
                 } } } }
                """#,
            [
                #"Maximum introspection depth exceeded @1:3"#
            ])
    }

    @Test func `through fragments`() throws {
        try Zoo.expect(
            MaxIntrospectionDepthRule.self,
            of: #"""
                { __type(name: "Dog") { ...A } a: __type(name: "Dog") { fields { type { ...A
                 } } } }
                fragment A on __Type { fields { type { inputFields { name } } } }
                """#,
            [
                #"Maximum introspection depth exceeded @1:32"#
            ])
    }
}
