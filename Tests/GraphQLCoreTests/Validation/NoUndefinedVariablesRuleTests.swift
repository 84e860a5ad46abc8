// NoUndefinedVariables: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct NoUndefinedVariablesRuleTests {
    @Test func `defined ones, also used in fragments`() throws {
        try Zoo.expect(
            NoUndefinedVariablesRule.self,
            of: #"""
                query Q($a: Boolean) { dog { name(surname: $a) ...A } } fragment A on Dog {
                 mother { name(surname: $a) } }
                """#,
            [])
    }

    @Test func `undefined in the operation`() throws {
        try Zoo.expect(
            NoUndefinedVariablesRule.self,
            of: #"""
                query Q { dog { name(surname: $a) } }
                """#,
            [
                #"Variable "$a" is not defined by operation "Q". @1:31 1:1"#
            ])
    }

    @Test func `undefined in an anonymous one, in objects and lists`() throws {
        try Zoo.expect(
            NoUndefinedVariablesRule.self,
            of: #"""
                { find(with: {text: $a, tags: [$b]}) { name } }
                """#,
            [
                #"Variable "$a" is not defined. @1:21 1:1"#,
                #"Variable "$b" is not defined. @1:32 1:1"#,
            ])
    }

    @Test func `undefined by one of two operations`() throws {
        try Zoo.expect(
            NoUndefinedVariablesRule.self,
            of: #"""
                query P { dog { ...A } }
                query Q($a: Boolean) { dog { ...A } }
                fragment A on Dog { ...B }
                fragment B on Dog { name(surname: $a) mother { name(surname: $b) } }
                """#,
            [
                #"Variable "$a" is not defined by operation "P". @4:35 1:1"#,
                #"Variable "$b" is not defined by operation "P". @4:62 1:1"#,
                #"Variable "$b" is not defined by operation "Q". @4:62 2:1"#,
            ])
    }

    @Test func `through a circle of fragments`() throws {
        try Zoo.expect(
            NoUndefinedVariablesRule.self,
            of: #"""
                query P { dog { ...A } } query Q($a: Boolean) { dog { ...B } }
                fragment A on Dog { ...B }
                fragment B on Dog { name(surname: $a) ...A }
                """#,
            [
                #"Variable "$a" is not defined by operation "P". @3:35 1:1"#
            ])
    }
}
