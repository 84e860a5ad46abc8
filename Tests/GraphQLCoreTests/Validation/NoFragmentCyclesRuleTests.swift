// NoFragmentCycles: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct NoFragmentCyclesRuleTests {
    @Test func `a fragment used twice is not a cycle`() throws {
        try Zoo.expect(
            NoFragmentCyclesRule.self,
            of: #"""
                { dog { ...A ...A } } fragment A on Dog { ...B ... on Dog { ...B } } fragment
                 B on Dog { name }
                """#,
            [])
    }

    @Test func `within itself`() throws {
        try Zoo.expect(
            NoFragmentCyclesRule.self,
            of: #"""
                fragment A on Dog { mother { ...A } }
                """#,
            [
                #"Cannot spread fragment "A" within itself. @1:30"#
            ])
    }

    @Test func `through others`() throws {
        try Zoo.expect(
            NoFragmentCyclesRule.self,
            of: #"""
                fragment A on Dog { ...B }
                fragment B on Dog { ...C }
                fragment C on Dog { ...A }
                """#,
            [
                #"Cannot spread fragment "A" within itself via "B", "C". @1:21 2:21 3:21"#
            ])
    }

    @Test func `several at once`() throws {
        try Zoo.expect(
            NoFragmentCyclesRule.self,
            of: #"""
                fragment A on Dog { ...B ...C }
                fragment B on Dog { ...A ...C }
                fragment C on Dog { mother { ...C } ...A ...B }
                """#,
            [
                #"Cannot spread fragment "A" within itself via "B", "C". @1:21 2:26 3:37"#,
                #"Cannot spread fragment "A" within itself via "B". @1:21 2:21"#,
                #"Cannot spread fragment "B" within itself via "C". @2:26 3:42"#,
                #"Cannot spread fragment "C" within itself. @3:30"#,
            ])
    }

    @Test func `nested selection sets come after the outer one`() throws {
        try Zoo.expect(
            NoFragmentCyclesRule.self,
            of: #"""
                fragment A on Dog { mother { ...A } owner { ...B } ...A }
                fragment B on Person { name }
                """#,
            [
                #"Cannot spread fragment "A" within itself. @1:30"#,
                #"Cannot spread fragment "A" within itself. @1:52"#,
            ])
    }
}
