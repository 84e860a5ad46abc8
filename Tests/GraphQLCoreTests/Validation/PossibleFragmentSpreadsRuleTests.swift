// PossibleFragmentSpreads: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct PossibleFragmentSpreadsRuleTests {
    @Test func `an object in itself, its interface and its union`() throws {
        try Zoo.expect(
            PossibleFragmentSpreadsRule.self,
            of: #"""
                { dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename
                 } } pet { ... on Dog { name } ... on Being { name } ...A } } fragment A on
                 CatOrDog { __typename }
                """#,
            [])
    }

    @Test func `an object in another`() throws {
        try Zoo.expect(
            PossibleFragmentSpreadsRule.self,
            of: #"""
                { dog { ... on Cat { lives } ...A } }
                fragment A on Stone { weight }
                """#,
            [
                #"Fragment "A" cannot be spread here as objects of type "Dog" can never "#
                    + #"be of type "Stone". @1:30"#,
                #"Fragment cannot be spread here as objects of type "Dog" can never be of "#
                    + #"type "Cat". @1:9"#,
            ])
    }

    @Test func `an object in an interface that it does not implement`() throws {
        try Zoo.expect(
            PossibleFragmentSpreadsRule.self,
            of: #"""
                { pet { ... on Stone { weight } ...A } } fragment A on Person { name }
                """#,
            [
                #"Fragment "A" cannot be spread here as objects of type "Pet" can never "#
                    + #"be of type "Person". @1:33"#,
                #"Fragment cannot be spread here as objects of type "Pet" can never be of "#
                    + #"type "Stone". @1:9"#,
            ])
    }

    @Test func `unknown fragments and types are left to other rules`() throws {
        try Zoo.expect(
            PossibleFragmentSpreadsRule.self,
            of: #"""
                { dog { ...A ... on Nothing { x } } }
                """#,
            [])
    }
}
