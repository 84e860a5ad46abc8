// ExecutableDefinitions: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct ExecutableDefinitionsRuleTests {
    @Test func `operations and fragments are executable`() throws {
        try Zoo.expect(
            ExecutableDefinitionsRule.self,
            of: #"""
                { dog { ...A } } fragment A on Dog { name }
                """#,
            [])
    }

    @Test func `types, directives and schemas are not`() throws {
        try Zoo.expect(
            ExecutableDefinitionsRule.self,
            of: #"""
                { dog { name } }
                type Cow { name: String }
                extend type Dog { color: String }
                schema { query: Query }
                directive @x on FIELD
                """#,
            [
                #"The "Cow" definition is not executable. @2:1"#,
                #"The "Dog" definition is not executable. @3:1"#,
                #"The "x" definition is not executable. @5:1"#,
                #"The schema definition is not executable. @4:1"#,
            ])
    }
}
