// UniqueDirectivesPerLocation: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct UniqueDirectivesPerLocationRuleTests {
    @Test func `once each, and repeatable ones often`() throws {
        try Zoo.expect(
            UniqueDirectivesPerLocationRule.self,
            of: #"""
                { dog @many @many @note(level: 1) @many { name @note(level: 1) } }
                """#,
            [])
    }

    @Test func `twice, and three times`() throws {
        try Zoo.expect(
            UniqueDirectivesPerLocationRule.self,
            of: #"""
                { dog @note(level: 1) @many @note(level: 2) { name @note(level: 1)
                 @note(level: 1) @note(level: 1) } }
                """#,
            [
                #"The directive "@note" can only be used once at this location. @1:52 2:18"#,
                #"The directive "@note" can only be used once at this location. @1:52 2:2"#,
                #"The directive "@note" can only be used once at this location. @1:7 1:29"#,
            ])
    }

    @Test func `unknown ones are left to another rule`() throws {
        try Zoo.expect(
            UniqueDirectivesPerLocationRule.self,
            of: #"""
                { dog @unknown @unknown { name } }
                """#,
            [])
    }
}
