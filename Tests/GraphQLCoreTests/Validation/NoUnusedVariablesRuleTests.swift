// NoUnusedVariables: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct NoUnusedVariablesRuleTests {
    @Test func `used in arguments, directives and fragments`() throws {
        try Zoo.expect(
            NoUnusedVariablesRule.self,
            of: #"""
                query Q($a: Boolean, $b: Int, $c: Boolean!) { dog { name(surname: $a)
                 @note(level: $b) ...A } } fragment A on Dog { name @skip(if: $c) }
                """#,
            [])
    }

    @Test func `unused`() throws {
        try Zoo.expect(
            NoUnusedVariablesRule.self,
            of: #"""
                query Q($a: Boolean, $b: Int) { dog { name(surname: $a) } }
                """#,
            [
                #"Variable "$b" is never used in operation "Q". @1:22"#
            ])
    }

    @Test func `unused in an anonymous operation`() throws {
        try Zoo.expect(
            NoUnusedVariablesRule.self,
            of: #"""
                query ($a: Boolean = true) { dog { name } }
                """#,
            [
                #"Variable "$a" is never used. @1:8"#
            ])
    }

    @Test func `used only by another operation`() throws {
        try Zoo.expect(
            NoUnusedVariablesRule.self,
            of: #"""
                query P($a: Boolean) { dog { name } }
                query Q($a: Boolean) { dog { ...A } }
                fragment A on Dog { name(surname: $a) }
                """#,
            [
                #"Variable "$a" is never used in operation "P". @1:9"#
            ])
    }
}
