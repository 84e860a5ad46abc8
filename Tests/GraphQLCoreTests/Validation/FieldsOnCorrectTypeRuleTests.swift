// FieldsOnCorrectType: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct FieldsOnCorrectTypeRuleTests {
    @Test func `fields of the type, the interface, and __typename everywhere`() throws {
        try Zoo.expect(
            FieldsOnCorrectTypeRule.self,
            of: #"""
                { dog { name mother { name } } pet { name __typename } catOrDog { __typename
                 } __schema { queryType { name } } }
                """#,
            [])
    }

    @Test func `an unknown field, with suggestions`() throws {
        try Zoo.expect(
            FieldsOnCorrectTypeRule.self,
            of: #"""
                { dog { nam owner { nme } } }
                """#,
            [
                #"Cannot query field "nam" on type "Dog". Did you mean "name"? @1:9"#,
                #"Cannot query field "nme" on type "Person". Did you mean "name"? @1:21"#,
            ])
    }

    @Test func `a field of the possible types of an interface`() throws {
        try Zoo.expect(
            FieldsOnCorrectTypeRule.self,
            of: #"""
                { pet { barks } }
                """#,
            [
                #"Cannot query field "barks" on type "Pet". Did you mean to use an inline "#
                    + #"fragment on "Dog"? @1:9"#
            ])
    }

    @Test func `a field of a union`() throws {
        try Zoo.expect(
            FieldsOnCorrectTypeRule.self,
            of: #"""
                { catOrDog { name } }
                """#,
            [
                #"Cannot query field "name" on type "CatOrDog". Did you mean to use an "#
                    + #"inline fragment on "Being", "Pet", "Cat", or "Dog"? @1:14"#
            ])
    }

    @Test func `introspection below the root`() throws {
        try Zoo.expect(
            FieldsOnCorrectTypeRule.self,
            of: #"""
                { dog { __schema { queryType { name } } } }
                """#,
            [
                #"Cannot query field "__schema" on type "Dog". @1:9"#
            ])
    }

    @Test func `nothing is checked below an unknown field`() throws {
        try Zoo.expect(
            FieldsOnCorrectTypeRule.self,
            of: #"""
                { dog { unknown { deeper { deepest } } } }
                """#,
            [
                #"Cannot query field "unknown" on type "Dog". Did you mean "knows"? @1:9"#
            ])
    }

    @Test func `an unknown type condition hides its fields`() throws {
        try Zoo.expect(
            FieldsOnCorrectTypeRule.self,
            of: #"""
                { dog { ... on Nothing { unknown } } }
                """#,
            [])
    }
}
