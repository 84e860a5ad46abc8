// NoDeprecatedCustom: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct NoDeprecatedCustomRuleTests {
    @Test func `elements that are not deprecated`() throws {
        try Zoo.expect(
            NoDeprecatedCustomRule.self,
            of: #"""
                { dog { name knows(command: SIT) } find(with: {text: "a"}, limit: 1) { name }
                 }
                """#,
            [])
    }

    @Test func `fields, arguments, input fields and enum values`() throws {
        try Zoo.expect(
            NoDeprecatedCustomRule.self,
            of: #"""
                { dog { nickname knows(command: DOWN) } find(with: {text: "a", old: 1}, old:
                 2) { name } }
                """#,
            [
                #"The argument "Query.find(old:)" is deprecated. Gone. @1:73"#,
                #"The enum value "Command.DOWN" is deprecated. Dogs are free. @1:33"#,
                #"The field Dog.nickname is deprecated. Use name. @1:9"#,
                #"The input field Search.old is deprecated. Gone. @1:64"#,
            ])
    }
}
