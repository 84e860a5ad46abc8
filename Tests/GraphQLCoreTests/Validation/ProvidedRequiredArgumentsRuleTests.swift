// ProvidedRequiredArguments: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct ProvidedRequiredArgumentsRuleTests {
    @Test func `given, or with a default`() throws {
        try Zoo.expect(
            ProvidedRequiredArgumentsRule.self,
            of: #"""
                { person(id: 1) { name } dog { barks knows(command: SIT) @note(level: 1) } }
                """#,
            [])
    }

    @Test func `missing of a field`() throws {
        try Zoo.expect(
            ProvidedRequiredArgumentsRule.self,
            of: #"""
                { person { name } dog { knows } choose(one: {id: 1}) }
                """#,
            [
                #"Argument "Dog.knows(command:)" of type "Command!" is required, but it "#
                    + #"was not provided. @1:25"#,
                #"Argument "Query.choose(must:)" of type "Boolean!" is required, but it "#
                    + #"was not provided. @1:33"#,
                #"Argument "Query.person(id:)" of type "ID!" is required, but it was not "#
                    + #"provided. @1:3"#,
            ])
    }

    @Test func `missing of a directive`() throws {
        try Zoo.expect(
            ProvidedRequiredArgumentsRule.self,
            of: #"""
                { dog @skip { name @note(text: "a") } }
                """#,
            [
                #"Argument "@note(level:)" of type "Int!" is required, but it was not "#
                    + #"provided. @1:20"#,
                #"Argument "@skip(if:)" of type "Boolean!" is required, but it was not "#
                    + #"provided. @1:7"#,
            ])
    }

    @Test func `missing of introspection`() throws {
        try Zoo.expect(
            ProvidedRequiredArgumentsRule.self,
            of: #"""
                { __type { name } }
                """#,
            [
                #"Argument "<meta>.__type(name:)" of type "String!" is required, but it "#
                    + #"was not provided. @1:3"#
            ])
    }

    @Test func `the document's own directives count`() throws {
        try Zoo.expect(
            ProvidedRequiredArgumentsRule.self,
            of: #"""
                { dog @own { name } } directive @own(a: Int!, b: Int! = 1, c: Int) on FIELD
                """#,
            [
                #"Argument "@own(a:)" of type "Int!" is required, but it was not provided. @1:7"#
            ])
    }
}
