// Which types are accepted where another is expected.

import Testing

@testable import GraphQLCore

@Suite struct SubtypesTests {
    private let schema: TypeSystem

    init() throws {
        schema = try makeSchema(
            """
            type Query { u: U n: N m: M lists(a: [Int!]!): [[T!]]! }
            interface N { id: Int }
            interface M implements N { id: Int }
            type T implements M & N { id: Int }
            type V implements N { id: Int }
            type W { id: Int }
            union U = W | T
            """)
    }

    private func type(_ name: String) throws -> TypeIndex {
        try #require(schema.type(named: name))
    }

    @Test func `objects and interfaces are subtypes of what they implement`() throws {
        #expect(schema.isSubtype(try type("T"), of: try type("N")))
        #expect(schema.isSubtype(try type("M"), of: try type("N")))
        #expect(schema.isSubtype(try type("T"), of: try type("U")))
        #expect(!schema.isSubtype(try type("N"), of: try type("M")))
        #expect(!schema.isSubtype(try type("V"), of: try type("M")))
        #expect(!schema.isSubtype(try type("U"), of: try type("N")))
        #expect(schema.isPossibleType(try type("V"), of: try type("N")))
        #expect(!schema.isPossibleType(try type("W"), of: try type("N")))
    }

    @Test func `types overlap if an object may be both`() throws {
        #expect(schema.doTypesOverlap(try type("U"), try type("M")))
        #expect(schema.doTypesOverlap(try type("N"), try type("M")))
        #expect(!schema.doTypesOverlap(try type("W"), try type("N")))
        #expect(schema.doTypesOverlap(try type("T"), try type("U")))
        #expect(!schema.doTypesOverlap(try type("T"), try type("V")))
    }

    @Test func `possible types come in the order of the schema`() throws {
        let node = schema.types[Int(try type("N"))]
        #expect(node.possibleTypes.map { schema.types[Int($0)].name } == ["T", "V"])
        let union = schema.types[Int(try type("U"))]
        #expect(union.possibleTypes.map { schema.types[Int($0)].name } == ["W", "T"])
    }

    @Test func `wrappers are covariant`() throws {
        let named = TypeReference(named: try type("T"))
        let interface = TypeReference(named: try type("N"))
        #expect(schema.isSubtype(named.nonNull, of: interface))
        #expect(!schema.isSubtype(named, of: interface.nonNull))
        #expect(schema.isSubtype(named.nonNull.list.nonNull, of: interface.list))
        #expect(!schema.isSubtype(named.list, of: interface))
        #expect(!schema.isSubtype(named, of: interface.list))
    }

    @Test func `references read and print their wrappers`() throws {
        let query = try #require(schema.queryType)
        let field = try #require(schema.field(named: "lists", in: query))
        let type = schema.fields[Int(field)].type
        #expect(schema.text(of: type) == "[[T!]]!")
        #expect(type.isNonNull && type.ofType.isList && type.nullable == type.ofType)
        let document = try Document(parsing: Source("[[T!]]!"), as: .type, limits: .tool)
        let read = schema.typeReference(
            of: 0, in: document, names: schema.schemaNames(of: document))
        #expect(read == type)
        let unknown = try Document(parsing: Source("[Nope]"), as: .type, limits: .tool)
        let names = schema.schemaNames(of: unknown)
        #expect(schema.typeReference(of: 0, in: unknown, names: names) == nil)
    }
}
