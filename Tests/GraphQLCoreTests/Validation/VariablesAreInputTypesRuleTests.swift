// VariablesAreInputTypes: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct VariablesAreInputTypesRuleTests {
    @Test func `input types`() throws {
        try Zoo.expect(
            VariablesAreInputTypesRule.self,
            of: #"""
                query Q($a: Search!, $b: [Command], $c: Any) { dog { name } }
                """#,
            [])
    }

    @Test func `output types`() throws {
        try Zoo.expect(
            VariablesAreInputTypesRule.self,
            of: #"""
                query Q($a: Dog, $b: [[CatOrDog!]]!, $c: Pet) { dog { name } }
                """#,
            [
                #"Variable "$a" cannot be non-input type "Dog". @1:13"#,
                #"Variable "$b" cannot be non-input type "[[CatOrDog!]]!". @1:22"#,
                #"Variable "$c" cannot be non-input type "Pet". @1:42"#,
            ])
    }
}
