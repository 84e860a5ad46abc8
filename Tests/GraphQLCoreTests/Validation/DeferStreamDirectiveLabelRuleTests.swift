// DeferStreamDirectiveLabel: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct DeferStreamDirectiveLabelRuleTests {
    @Test func `distinct labels, none, and null`() throws {
        try Zoo.expect(
            DeferStreamDirectiveLabelRule.self,
            of: #"""
                { ... @defer(label: "a") { dog { name } } ... @defer { cat { name } }
                ... @defer(label: null) { pet { name } } find @stream(label: "b") { name } }
                """#,
            [])
    }

    @Test func `one label twice`() throws {
        try Zoo.expect(
            DeferStreamDirectiveLabelRule.self,
            of: #"""
                { ... @defer(label: "a") { dog { name } } find @stream(label: "\u0061") { name } }
                """#,
            ["Defer/Stream directive label argument must be unique. @1:7 1:48"])
    }

    @Test func `a variable`() throws {
        try Zoo.expect(
            DeferStreamDirectiveLabelRule.self,
            of: #"""
                query ($l: String) { ... @defer(label: $l) { dog { name } } find @stream(label: $l) { name } }
                """#,
            [
                "Defer directive label argument must be a static string. @1:26",
                "Stream directive label argument must be a static string. @1:66",
            ])
    }
}
