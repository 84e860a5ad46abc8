// KnownOperationTypes: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct KnownOperationTypesRuleTests {
    @Test func `the root type exists`() throws {
        try Zoo.expect(
            KnownOperationTypesRule.self,
            of: #"""
                { dog { name } } subscription S { news }
                """#,
            [])
    }

    @Test func `an operation without root type is refused`() throws {
        try Zoo.expect(
            KnownOperationTypesRule.self,
            of: #"""
                mutation M { rename }
                """#,
            [
                #"The mutation operation is not supported by the schema. @1:1"#
            ])
    }
}
