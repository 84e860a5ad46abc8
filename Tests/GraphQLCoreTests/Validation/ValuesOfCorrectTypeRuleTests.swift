// ValuesOfCorrectType: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct ValuesOfCorrectTypeRuleTests {
    @Test func `literals of their types`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { find(with: {text: "a", tags: ["b"], nested: {text: "c", limit: null}},
                 limit: 1, ids: 2, any: {x: [1, A]}, flag: true, ratio: 1, command: SIT) {
                 name } a: find(ids: [], ratio: 1.5e3, with: null) { name } person(id: 7) {
                 name } }
                """#,
            [])
    }

    @Test func `wrong literals of the built-in scalars`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { find(limit: 1.5, flag: 1, ratio: "x", text: 7) { name } person(id: 1.5) {
                 name } a: find(limit: 2147483648, text: WORD, flag: "true") { name } b:
                 find(limit: -2147483648) { name } c: find(limit: -2147483649) { name } }
                """#,
            [
                #"Boolean cannot represent a non boolean value: "true" @2:54"#,
                #"Boolean cannot represent a non boolean value: 1 @1:26"#,
                #"Float cannot represent non numeric value: "x" @1:36"#,
                #"ID cannot represent a non-string and non-integer value: 1.5 @1:70"#,
                #"Int cannot represent non 32-bit signed integer value: -2147483649 @3:51"#,
                #"Int cannot represent non 32-bit signed integer value: 2147483648 @2:24"#,
                #"Int cannot represent non-integer value: 1.5 @1:15"#,
                #"String cannot represent a non string value: 7 @1:47"#,
                #"String cannot represent a non string value: WORD @2:42"#,
            ])
    }

    @Test func `lists and objects for scalars`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { find(limit: [1, $a], text: {a: $a, b: 1}) { name } }
                """#,
            [
                #"Int cannot represent non-integer value: [1, null]"#,
                #"String cannot represent a non string value: { b: 1 }"#,
            ])
    }

    @Test func `wrong items of lists`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { find(ids: [1, null, "x", [3]]) { name } }
                """#,
            [
                #"Expected value of non-null type "Int!" not to be null. @1:17"#,
                #"Int cannot represent non-integer value: "x" @1:23"#,
                #"Int cannot represent non-integer value: [3]"#,
            ])
    }

    @Test func `wrong enum values, with suggestions`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { dog { knows(command: STI) a: knows(command: "SIT") b: knows(command: 1) c:
                 knows(command: ZZZZZZ) } }
                """#,
            [
                #"Enum "Command" cannot represent non-enum value: "SIT". Did you mean the "#
                    + #"enum value "SIT"? @1:47"#,
                #"Enum "Command" cannot represent non-enum value: 1. @1:72"#,
                #"Value "STI" does not exist in "Command" enum. Did you mean the enum "#
                    + #"value "SIT"? @1:24"#,
                #"Value "ZZZZZZ" does not exist in "Command" enum. @2:17"#,
            ])
    }

    @Test func `input objects: required, unknown and wrong fields`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { find(with: {txt: "a", zzzzzzzz: 1, limit: "x"}) { name } a: find(with: 1) {
                 name } b: find(with: {text: null, nested: {}}) { name } }
                """#,
            [
                #"Expected value of non-null type "String!" not to be null. @2:30"#,
                #"Expected value of type "Search" not to include unknown field "txt". Did "#
                    + #"you mean "text"? Found: { txt: "a", zzzzzzzz: 1, limit: "x" }. @1:15"#,
                #"Expected value of type "Search" not to include unknown field "#
                    + #""zzzzzzzz", found: { txt: "a", zzzzzzzz: 1, limit: "x" }. @1:25"#,
                #"Expected value of type "Search" to be an object, found: 1. @1:74"#,
                #"Expected value of type "Search" to include required field "text", "#
                    + #"found: {  }. @2:44"#,
                #"Expected value of type "Search" to include required field "text", "#
                    + #"found: { txt: "a", zzzzzzzz: 1, limit: "x" }. @1:14"#,
                #"Int cannot represent non-integer value: "x" @1:45"#,
            ])
    }

    @Test func `null where it cannot be`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { person(id: null) { name } dog { knows(command: null) } }
                """#,
            [
                #"Expected value of non-null type "Command!" not to be null. @1:50"#,
                #"Expected value of non-null type "ID!" not to be null. @1:14"#,
            ])
    }

    @Test func `one of the fields of a oneOf input object`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { a: choose(one: {id: 1}, must: true) b: choose(one: {}, must: true) c:
                 choose(one: {id: 1, name: "a"}, must: true) d: choose(one: {name: null},
                 must: true) }
                """#,
            [
                #"Within OneOf Input Object type "Choice", exactly one field must be "#
                    + #"specified, and the value for that field must be non-null. @1:54"#,
                #"Within OneOf Input Object type "Choice", exactly one field must be "#
                    + #"specified, and the value for that field must be non-null. @2:14"#,
                #"Within OneOf Input Object type "Choice", exactly one field must be "#
                    + #"specified, and the value for that field must be non-null. @2:61"#,
            ])
    }

    @Test func `defaults of variables`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                query Q($a: Int = 1, $b: Int = "x", $c: Search = {limit: 1}, $d: Int! = null,
                 $e: [Int!] = [1, null]) { dog { name } }
                """#,
            [
                #"Expected value of non-null type "Int!" not to be null. @1:73"#,
                #"Expected value of non-null type "Int!" not to be null. @2:19"#,
                #"Expected value of type "Search" to include required field "text", "#
                    + #"found: { limit: 1 }. @1:50"#,
                #"Int cannot represent non-integer value: "x" @1:32"#,
            ])
    }

    @Test func `long values are broken into lines`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { find(limit: {text: "a long text that does not fit into one line", other:
                 "another long text to be sure"}) { name } }
                """#,
            [
                #"Int cannot represent non-integer value: {\#n  text: "a long text that "#
                    + #"does not fit into one line"\#n  other: "another long text to be "#
                    + #"sure"\#n}"#
            ])
    }

    @Test func `unknown directives fall back to the field's arguments`() throws {
        try Zoo.expect(
            ValuesOfCorrectTypeRule.self,
            of: #"""
                { find(limit: 1) @unknown(limit: "x") { name } }
                """#,
            [
                #"Int cannot represent non-integer value: "x" @1:34"#
            ])
    }
}
