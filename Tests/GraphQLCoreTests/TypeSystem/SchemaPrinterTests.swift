// The canonical SDL of a schema.

import Testing

@testable import GraphQLCore

@Suite struct SchemaPrinterTests {
    private let canonical = #"""
        """What a complex says."""
        schema {
          query: Root
        }

        directive @tag(
          """Its name"""
          name: String! = "a\"b"
        ) repeatable on FIELD_DEFINITION | OBJECT

        """
        Two lines
          and an indented one
        """
        type Root implements Node {
          id: ID!
          list(first: Int = 10, filter: Filter = { ids: ["1", "2"], not: null }): [[Root!]]! @deprecated

          """Old"""
          old: Size @deprecated(reason: "Use \"list\".")
          search(
            """Text"""
            text: String
            in: [Size!] = [SMALL]
          ): Result
        }

        interface Node {
          id: ID!
        }

        union Result = Root | Other

        type Other

        enum Size {
          """Small"""
          SMALL
          LARGE @deprecated
        }

        input Filter @oneOf {
          ids: [ID!]
          not: Filter
        }

        """"""
        scalar Date @specifiedBy(url: "https://example.com/date")
        """#

    @Test func `printing canonical SDL changes nothing`() throws {
        #expect(try makeSchema(canonical, validation: .document).sdl == canonical)
    }

    @Test func `the printed SDL builds the same schema`() throws {
        let schema = try makeSchema(canonical, validation: .document)
        #expect(try makeSchema(schema.sdl, validation: .document).sdl == schema.sdl)
    }

    @Test func `the schema definition appears only if it differs from the default names`() throws {
        let sdl = try makeSchema("schema { query: Query } type Query { a: Int }").sdl
        #expect(sdl == "type Query {\n  a: Int\n}")
        let unused =
            "schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n\n"
            + "type Mutation {\n  a: Int\n}"
        #expect(try makeSchema(unused).sdl == unused)
    }

    @Test func `a library of types prints without query root`() throws {
        #expect(
            try makeSchema("scalar A enum B", validation: .document).sdl == "scalar A\n\nenum B")
    }

    @Test(arguments: ["a\\rb", "\\n  indented", "trailing\\n", "\\u0001"])
    func `descriptions that a block string would change are quoted`(_ text: String) throws {
        let sdl = "\"\(text)\"\nscalar S"
        let schema = try makeSchema(sdl, validation: .document)
        #expect(!schema.sdl.contains("\"\"\""))
        let again = try makeSchema(schema.sdl, validation: .document)
        let type = try #require(schema.type(named: "S"))
        #expect(
            again.types[Int(type)].description?.utf8.elementsEqual(
                schema.types[Int(type)].description?.utf8 ?? "".utf8) == true)
    }
}
