// KnownTypeNames: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct KnownTypeNamesRuleTests {
    @Test func `known ones`() throws {
        try Zoo.expect(
            KnownTypeNamesRule.self,
            of: #"""
                query Q($a: String, $b: [Search!]!) { pet { ... on Dog { name } ...A } }
                 fragment A on Cat { lives }
                """#,
            [])
    }

    @Test func `unknown ones, with suggestions`() throws {
        try Zoo.expect(
            KnownTypeNamesRule.self,
            of: #"""
                query Q($a: JumbledUpLetters) {
                 pet { ... on Dogg { name } ...A }
                }
                fragment A on Catt { lives }
                """#,
            [
                #"Unknown type "Catt". Did you mean "Cat"? @4:15"#,
                #"Unknown type "Dogg". Did you mean "Dog"? @2:15"#,
                #"Unknown type "JumbledUpLetters". @1:13"#,
            ])
    }

    @Test func `the same name twice`() throws {
        try Zoo.expect(
            KnownTypeNamesRule.self,
            of: #"""
                { pet { ... on Dogg { name } ... on Dogg { name } } }
                """#,
            [
                #"Unknown type "Dogg". Did you mean "Dog"? @1:16"#,
                #"Unknown type "Dogg". Did you mean "Dog"? @1:37"#,
            ])
    }

    @Test func `the document's own types do not help`() throws {
        try Zoo.expect(
            KnownTypeNamesRule.self,
            of: #"""
                query Q($a: Cow) { dog { name } } type Cow { name: String }
                """#,
            [])
    }
}
