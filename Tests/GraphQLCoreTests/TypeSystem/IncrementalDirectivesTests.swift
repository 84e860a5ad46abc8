// `@defer` and `@stream` as a part of a schema.

import Testing

@testable import GraphQLCore

@Suite struct IncrementalDirectivesTests {
    private static let sdl = "type Query { name: String list: [String] }"

    @Test func `a schema has them if incremental delivery is on`() async throws {
        let off = try TestSchema(Self.sdl)
        #expect(!off.typeSystem.offersIncrementalDelivery)
        #expect(throws: RequestError.self) { try off.document("{ ... @defer { name } }") }
        let on = try TestSchema(Self.sdl, incrementalDelivery: true)
        #expect(on.typeSystem.offersIncrementalDelivery)
        _ = try on.document("{ ... @defer { name } list @stream }")
    }

    @Test func `SDL and introspection show them`() async throws {
        let schema = try TestSchema(Self.sdl, incrementalDelivery: true)
        #expect(
            schema.typeSystem.sdl.contains(
                "on FRAGMENT_SPREAD | INLINE_FRAGMENT\n\n"))
        #expect(schema.typeSystem.sdl.contains("initialCount: Int! = 0\n) on FIELD"))
        let text = try await schema.run(
            "{ __schema { directives { name locations args { name defaultValue } } } }",
            schema.resolvers())
        #expect(
            text.contains(
                #"{"name":"defer","locations":["FRAGMENT_SPREAD","INLINE_FRAGMENT"],"#
                    + #""args":[{"name":"if","defaultValue":"true"},"#
                    + #"{"name":"label","defaultValue":null}]}"#))
    }

    @Test func `a definition in the SDL takes precedence`() throws {
        let schema = try TestSchema(
            "directive @defer(if: Boolean! = true, label: String, mine: Int) on INLINE_FRAGMENT "
                + Self.sdl, incrementalDelivery: true)
        #expect(schema.typeSystem.directives.count { $0.name == "defer" } == 1)
        #expect(schema.typeSystem.sdl.contains("mine: Int"))
    }

    @Test func `the rules of the draft then apply`() throws {
        let schema = try TestSchema(Self.sdl, incrementalDelivery: true)
        #expect(throws: RequestError.self) { try schema.document("{ name @stream }") }
        #expect(throws: RequestError.self) { try schema.document("{ list list @stream }") }
    }
}
