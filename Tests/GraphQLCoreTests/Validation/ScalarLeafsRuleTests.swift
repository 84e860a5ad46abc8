// ScalarLeafs: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct ScalarLeafsRuleTests {
    @Test func `leaves end a selection`() throws {
        try Zoo.expect(
            ScalarLeafsRule.self,
            of: #"""
                { dog { name barks } }
                """#,
            [])
    }

    @Test func `an object needs a selection`() throws {
        try Zoo.expect(
            ScalarLeafsRule.self,
            of: #"""
                { dog }
                """#,
            [
                #"Field "dog" of type "Dog" must have a selection of subfields. Did you "#
                    + #"mean "dog { ... }"? @1:3"#
            ])
    }

    @Test func `a list of objects does, too`() throws {
        try Zoo.expect(
            ScalarLeafsRule.self,
            of: #"""
                { person(id: 1) { pets } }
                """#,
            [
                #"Field "pets" of type "[Pet!]" must have a selection of subfields. Did "#
                    + #"you mean "pets { ... }"? @1:19"#
            ])
    }

    @Test func `a leaf has no selection`() throws {
        try Zoo.expect(
            ScalarLeafsRule.self,
            of: #"""
                { dog { name { first } barks @note(level: 1) { x } } }
                """#,
            [
                #"Field "barks" must not have a selection since type "Boolean" has no "#
                    + #"subfields. @1:46"#,
                #"Field "name" must not have a selection since type "String" has no "#
                    + #"subfields. @1:14"#,
            ])
    }
}
