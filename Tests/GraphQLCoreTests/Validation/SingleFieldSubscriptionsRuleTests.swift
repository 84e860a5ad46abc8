// SingleFieldSubscriptions: errors and positions are those of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct SingleFieldSubscriptionsRuleTests {
    @Test func `one field, also through fragments`() throws {
        try Zoo.expect(
            SingleFieldSubscriptionsRule.self,
            of: #"""
                subscription S { ...A } fragment A on Subscription { ... { news } }
                """#,
            [])
    }

    @Test func `one response name twice is one field`() throws {
        try Zoo.expect(
            SingleFieldSubscriptionsRule.self,
            of: #"""
                subscription S { news news }
                """#,
            [])
    }

    @Test func `two fields`() throws {
        try Zoo.expect(
            SingleFieldSubscriptionsRule.self,
            of: #"""
                subscription S { news
                 other ...A } fragment A on Subscription { again: news }
                """#,
            [
                #"Subscription "S" must select only one top level field. @2:2 2:44"#
            ])
    }

    @Test func `an anonymous one with two fields`() throws {
        try Zoo.expect(
            SingleFieldSubscriptionsRule.self,
            of: #"""
                subscription { news other }
                """#,
            [
                #"Anonymous Subscription must select only one top level field. @1:21"#
            ])
    }

    @Test func `introspection is not an event`() throws {
        try Zoo.expect(
            SingleFieldSubscriptionsRule.self,
            of: #"""
                subscription S { __typename }
                """#,
            [
                #"Subscription "S" must not select an introspection top level field. @1:18"#
            ])
    }

    @Test func `conditions decide too late`() throws {
        try Zoo.expect(
            SingleFieldSubscriptionsRule.self,
            of: #"""
                subscription S($c: Boolean!) { news @skip(if: $c) ... @include(if: $c) {
                 other } }
                """#,
            [
                #"Subscription "S" must not use `@skip` or `@include` directives in the "#
                    + #"top level selection. @1:37 1:55"#
            ])
    }

    @Test func `a fragment that spreads itself ends`() throws {
        try Zoo.expect(
            SingleFieldSubscriptionsRule.self,
            of: #"""
                subscription S { ...A } fragment A on Subscription { news ...A }
                """#,
            [])
    }
}
