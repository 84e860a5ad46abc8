// VariablesInAllowedPosition: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct VariablesInAllowedPositionRuleTests {
    @Test func `fitting types`() throws {
        try Zoo.expect(
            VariablesInAllowedPositionRule.self,
            of: #"""
                query Q($a: Boolean, $b: Int!, $c: [Int!]!, $d: Int = 1, $e: Search) { dog {
                 name(surname: $a) barks(times: $d) } find(limit: $b, ids: $c, with: $e) {
                 name } }
                """#,
            [])
    }

    @Test func `not nullable`() throws {
        try Zoo.expect(
            VariablesInAllowedPositionRule.self,
            of: #"""
                query Q($a: Int, $b: Boolean) { dog { name @note(level: $a) } choose(must:
                 $b) }
                """#,
            [
                #"Variable "$a" of type "Int" used in position expecting type "Int!". @1:9 1:57"#,
                #"Variable "$b" of type "Boolean" used in position expecting type "#
                    + #""Boolean!". @1:18 2:2"#,
            ])
    }

    @Test func `other types, also in fragments`() throws {
        try Zoo.expect(
            VariablesInAllowedPositionRule.self,
            of: #"""
                query P($a: String) { ...A }
                query Q($a: Int) { ...A }
                fragment A on Query { find(limit: $a, text: $a) { name } }
                """#,
            [
                #"Variable "$a" of type "Int" used in position expecting type "String". "#
                    + #"@2:9 3:45"#,
                #"Variable "$a" of type "String" used in position expecting type "Int". "#
                    + #"@1:9 3:35"#,
            ])
    }

    @Test func `lists`() throws {
        try Zoo.expect(
            VariablesInAllowedPositionRule.self,
            of: #"""
                query Q($a: Int, $b: [Int], $c: [[Int!]!]) { a: find(ids: $a) { name } b:
                 find(ids: $b) { name } c: find(ids: $c) { name } d: find(ids: [$a]) { name }
                 }
                """#,
            [
                #"Variable "$a" of type "Int" used in position expecting type "Int!". @1:9 2:65"#,
                #"Variable "$a" of type "Int" used in position expecting type "[Int!]". "#
                    + #"@1:9 1:59"#,
                #"Variable "$b" of type "[Int]" used in position expecting type "[Int!]". "#
                    + #"@1:18 2:12"#,
                #"Variable "$c" of type "[[Int!]!]" used in position expecting type "#
                    + #""[Int!]". @1:29 2:38"#,
            ])
    }

    @Test func `a default makes a place nullable`() throws {
        try Zoo.expect(
            VariablesInAllowedPositionRule.self,
            of: #"""
                query Q($a: Int, $b: Int = 2, $c: Int = null) { dog { barks(times: $a)
                 @note(level: $b) name @note(level: $c) } }
                """#,
            [
                #"Variable "$c" of type "Int" used in position expecting type "Int!". @1:31 2:37"#
            ])
    }

    @Test func `fields of a oneOf input object`() throws {
        try Zoo.expect(
            VariablesInAllowedPositionRule.self,
            of: #"""
                query Q($a: ID, $b: ID!) { choose(one: {id: $a}, must: true) b: choose(one:
                 {id: $b}, must: true) }
                """#,
            [
                #"Variable "$a" is of type "ID" but must be non-nullable to be used for "#
                    + #"OneOf Input Object "Choice". @1:9 1:45"#
            ])
    }

    @Test func `output types do not fit anywhere`() throws {
        try Zoo.expect(
            VariablesInAllowedPositionRule.self,
            of: #"""
                query Q($a: Dog) { find(limit: $a) { name } }
                """#,
            [
                #"Variable "$a" of type "Dog" used in position expecting type "Int". @1:9 1:32"#
            ])
    }
}
