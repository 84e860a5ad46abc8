// KnownArgumentNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct KnownArgumentNamesRuleTests {
    @Test func `known ones`() throws {
        try Zoo.expect(
            KnownArgumentNamesRule.self,
            of: #"""
                { dog { name(surname: true) @note(level: 1, text: "a") } }
                """#,
            [])
    }

    @Test func `unknown of a field, with suggestions`() throws {
        try Zoo.expect(
            KnownArgumentNamesRule.self,
            of: #"""
                { dog { name(surnam: true) barks(tims: 1, zzz: 2) } }
                """#,
            [
                #"Unknown argument "surnam" on field "Dog.name". Did you mean "surname"? @1:14"#,
                #"Unknown argument "tims" on field "Dog.barks". Did you mean "times"? @1:34"#,
                #"Unknown argument "zzz" on field "Dog.barks". @1:43"#,
            ])
    }

    @Test func `unknown of a directive, with suggestions`() throws {
        try Zoo.expect(
            KnownArgumentNamesRule.self,
            of: #"""
                { dog { name @note(levl: 1, zzz: 2) @skip(iff: true) } }
                """#,
            [
                #"Unknown argument "iff" on directive "@skip". Did you mean "if"? @1:43"#,
                #"Unknown argument "levl" on directive "@note". Did you mean "level"? @1:20"#,
                #"Unknown argument "zzz" on directive "@note". @1:29"#,
            ])
    }

    @Test func `unknown fields and directives are not checked`() throws {
        try Zoo.expect(
            KnownArgumentNamesRule.self,
            of: #"""
                { dog { unknown(a: 1) name @unknown(a: 1) } }
                """#,
            [])
    }

    @Test func `the document's own directives count`() throws {
        try Zoo.expect(
            KnownArgumentNamesRule.self,
            of: #"""
                { dog @own(a: 1, b: 2) { name } } directive @own(a: Int) on FIELD
                """#,
            [
                #"Unknown argument "b" on directive "@own". Did you mean "a"? @1:18"#
            ])
    }
}
