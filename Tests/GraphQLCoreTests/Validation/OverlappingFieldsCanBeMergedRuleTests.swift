// OverlappingFieldsCanBeMerged: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct OverlappingFieldsCanBeMergedRuleTests {
    @Test func `identical fields, arguments and directives`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { dog { name(surname: true) name(surname: true) @skip(if: true) mother { name
                 } mother { barks } } }
                """#,
            [])
    }

    @Test func `different objects may use one name differently`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { pet { ... on Dog { x: barks } ... on Cat { x: lives } } }
                """#,
            [
                #"Fields "x" conflict because they return conflicting types "Boolean" and "#
                    + #""Int!". Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:22 1:46"#
            ])
    }

    @Test func `different objects with one shape`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { pet { ... on Dog { x: name owner: mother { name } } ... on Cat { x: name }
                 } }
                """#,
            [])
    }

    @Test func `different fields`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { dog { x: name x: nickname } }
                """#,
            [
                #"Fields "x" conflict because "name" and "nickname" are different fields. "#
                    + #"Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:9 1:17"#
            ])
    }

    @Test func `different arguments, in any order`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { dog { barks(times: 1, aloud: true) barks(aloud: true, times: 1)
                 barks(times: 2) } }
                """#,
            [
                #"Fields "barks" conflict because they have differing arguments. Use "#
                    + #"different aliases on the fields to fetch both if this was intentional. "#
                    + #"@1:38 2:2"#,
                #"Fields "barks" conflict because they have differing arguments. Use "#
                    + #"different aliases on the fields to fetch both if this was intentional. "#
                    + #"@1:9 2:2"#,
            ])
    }

    @Test func `values are compared as written`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { find(with: {text: "a", limit: 1}) { name } find(with: {limit: 1, text:
                 "a"}) { name } find(with: {text: """a""", limit: 1}) { name } }
                """#,
            [
                #"Fields "find" conflict because they have differing arguments. Use "#
                    + #"different aliases on the fields to fetch both if this was intentional. "#
                    + #"@1:3 2:17"#,
                #"Fields "find" conflict because they have differing arguments. Use "#
                    + #"different aliases on the fields to fetch both if this was intentional. "#
                    + #"@1:46 2:17"#,
            ])
    }

    @Test func `deep conflicts name the path`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { dog { mother { x: name } } dog { mother { x: nickname } } }
                """#,
            [
                #"Fields "dog" conflict because subfields "mother" conflict because "#
                    + #"subfields "x" conflict because "name" and "nickname" are different "#
                    + #"fields. Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:3 1:9 1:18 1:30 1:36 1:45"#
            ])
    }

    @Test func `several at once`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { dog { x: name y: barks } dog { x: nickname y: name } }
                """#,
            [
                #"Fields "dog" conflict because subfields "x" conflict because "name" and "#
                    + #""nickname" are different fields and subfields "y" conflict because "#
                    + #""barks" and "name" are different fields. Use different aliases on the "#
                    + #"fields to fetch both if this was intentional. @1:3 1:9 1:17 1:28 1:34 "#
                    + #"1:46"#
            ])
    }

    @Test func `through fragments, each once`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { a: dog { ...A ...B } b: dog { ...B ...A x: owner { name } } }
                fragment A on Dog { x: name }
                fragment B on Dog { x: nickname }
                """#,
            [
                #"Fields "x" conflict because "name" and "nickname" are different fields. "#
                    + #"Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @2:21 3:21"#,
                #"Fields "x" conflict because "owner" and "name" are different fields. "#
                    + #"Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:43 2:21"#,
                #"Fields "x" conflict because "owner" and "nickname" are different "#
                    + #"fields. Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:43 3:21"#,
            ])
    }

    @Test func `an interface and an object count as one`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { pet { x: name ... on Dog { x: nickname } } }
                """#,
            [
                #"Fields "x" conflict because "name" and "nickname" are different fields. "#
                    + #"Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:9 1:30"#
            ])
    }

    @Test func `lists and single values of exclusive objects`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { pet { ... on Dog { owner { name } } ... on Cat { owner { name } } } }
                """#,
            [
                #"Fields "owner" conflict because they return conflicting types "Person" "#
                    + #"and "[Person]". Use different aliases on the fields to fetch both if "#
                    + #"this was intentional. @1:22 1:52"#
            ])
    }

    @Test func `shapes of exclusive objects, deep`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { catOrDog { ... on Dog { friend: mother { x: barks } } ... on Cat { friend {
                 x: name } } } }
                """#,
            [
                #"Fields "friend" conflict because subfields "x" conflict because they "#
                    + #"return conflicting types "Boolean" and "String". Use different aliases "#
                    + #"on the fields to fetch both if this was intentional. @1:27 1:44 1:70 2:2"#
            ])
    }

    @Test func `null and not null are different shapes`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { catOrDog { ... on Dog { x: barks } ... on Cat { x: name } } }
                """#,
            [
                #"Fields "x" conflict because they return conflicting types "Boolean" and "#
                    + #""String". Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:27 1:51"#
            ])
    }

    @Test func `a fragment that spreads itself`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { dog { ...A x: nickname } } fragment A on Dog { mother { ...A } x: name ...A
                 }
                """#,
            [
                #"Fields "x" conflict because "nickname" and "name" are different fields. "#
                    + #"Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:14 1:66"#
            ])
    }

    @Test func `unknown fields are compared by name`() throws {
        try Zoo.expect(
            OverlappingFieldsCanBeMergedRule.self,
            of: #"""
                { dog { x: unknown x: other } }
                """#,
            [
                #"Fields "x" conflict because "unknown" and "other" are different fields. "#
                    + #"Use different aliases on the fields to fetch both if this was "#
                    + #"intentional. @1:9 1:20"#
            ])
    }
}
