// NoSchemaIntrospectionCustom: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct NoSchemaIntrospectionCustomRuleTests {
    @Test func `ordinary fields and __typename`() throws {
        try Zoo.expect(
            NoSchemaIntrospectionCustomRule.self,
            of: #"""
                { dog { __typename name } }
                """#,
            [])
    }

    @Test func `the schema`() throws {
        try Zoo.expect(
            NoSchemaIntrospectionCustomRule.self,
            of: #"""
                { __schema { queryType { name } } __type(name: "Dog") { fields { name } } }
                """#,
            [
                #"GraphQL introspection has been disabled, but the requested query "#
                    + #"contained the field "__schema". @1:3"#,
                #"GraphQL introspection has been disabled, but the requested query "#
                    + #"contained the field "__type". @1:35"#,
                #"GraphQL introspection has been disabled, but the requested query "#
                    + #"contained the field "fields". @1:57"#,
                #"GraphQL introspection has been disabled, but the requested query "#
                    + #"contained the field "queryType". @1:14"#,
            ])
    }
}
