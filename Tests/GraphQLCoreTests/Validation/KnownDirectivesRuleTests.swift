// KnownDirectives: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct KnownDirectivesRuleTests {
    @Test func `known ones in their places`() throws {
        try Zoo.expect(
            KnownDirectivesRule.self,
            of: #"""
                query Q @onQuery { dog @skip(if: true) { name @note(level: 1) ...
                 @include(if: true) { name } } }
                """#,
            [])
    }

    @Test func `unknown ones`() throws {
        try Zoo.expect(
            KnownDirectivesRule.self,
            of: #"""
                { dog @unknown { name @other(x: 1) } }
                """#,
            [
                #"Unknown directive "@other". @1:23"#,
                #"Unknown directive "@unknown". @1:7"#,
            ])
    }

    @Test func `known ones in other places`() throws {
        try Zoo.expect(
            KnownDirectivesRule.self,
            of: #"""
                query Q($a: Int @onQuery) @note(level: 1) { dog @onQuery { ... @onQuery {
                 name } ...A @onQuery } }
                fragment A on Dog @onQuery { name }
                subscription S @onQuery { news }
                """#,
            [
                #"Directive "@note" may not be used on query. @1:27"#,
                #"Directive "@onQuery" may not be used on field. @1:49"#,
                #"Directive "@onQuery" may not be used on fragment definition. @3:19"#,
                #"Directive "@onQuery" may not be used on fragment spread. @2:14"#,
                #"Directive "@onQuery" may not be used on inline fragment. @1:64"#,
                #"Directive "@onQuery" may not be used on subscription. @4:16"#,
                #"Directive "@onQuery" may not be used on variable definition. @1:17"#,
            ])
    }

    @Test func `the document's own definitions count`() throws {
        try Zoo.expect(
            KnownDirectivesRule.self,
            of: #"""
                { dog @own { name } } directive @own on QUERY
                """#,
            [
                #"Directive "@own" may not be used on field. @1:7"#
            ])
    }
}
