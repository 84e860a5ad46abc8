// LoneAnonymousOperation: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct LoneAnonymousOperationRuleTests {
    @Test func `alone it needs no name`() throws {
        try Zoo.expect(
            LoneAnonymousOperationRule.self,
            of: #"""
                { dog { name } }
                """#,
            [])
    }

    @Test func `with others it needs one`() throws {
        try Zoo.expect(
            LoneAnonymousOperationRule.self,
            of: #"""
                { dog { name } }
                query A { dog { name } }
                { cat { name } }
                """#,
            [
                #"This anonymous operation must be the only defined operation. @1:1"#,
                #"This anonymous operation must be the only defined operation. @3:1"#,
            ])
    }
}
