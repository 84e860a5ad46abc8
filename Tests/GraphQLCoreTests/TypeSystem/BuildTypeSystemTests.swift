// SDL becomes tables that are addressed by number.

import Testing

@testable import GraphQLCore

private struct EvenNumber: ScalarCoercion {
    func coerceInput(_ value: InputValue) throws(ScalarCoercionError) -> InputValue {
        guard case .int(let number) = value, number.isMultiple(of: 2) else {
            throw ScalarCoercionError("it must be even")
        }
        return .string("\(number / 2) pairs")
    }
}

@Suite struct BuildTypeSystemTests {
    @Test func `elements are found by number and by name`() throws {
        let schema = try makeSchema(
            """
            type Query { a(x: I, y: Int): Int b: E }
            input I { p: Int q: Int }
            enum E { A B }
            directive @d(z: Int) on FIELD
            """)
        let query = try #require(schema.type(named: "Query"))
        let input = try #require(schema.type(named: "I"))
        let field = try #require(schema.field(named: "a", in: query))
        #expect(schema.fields[Int(field)].name == "a")
        #expect(schema.fields[Int(field)].parent == query)
        let argument = try #require(schema.argument(named: "y", of: field))
        #expect(schema.inputValues[Int(argument)].name == "y")
        #expect(schema.argument(named: "z", of: field) == nil)
        #expect(schema.inputField(named: "q", of: input) != nil)
        #expect(schema.inputField(named: "q", of: query) == nil)
        let enumeration = try #require(schema.type(named: "E"))
        #expect(schema.enumValue(named: "B", of: enumeration) != nil)
        let directive = try #require(schema.directive(named: "d"))
        #expect(schema.argument(named: "z", ofDirective: directive) != nil)
        #expect(schema.type(named: "d") == nil)
        #expect(schema.queryType == query)
    }

    @Test func `the names of a document become the schema's numbers once`() throws {
        let schema = try makeSchema("type Query { a: Int }")
        let document = try Document(parsing: Source("{ a b }"), limits: .tool)
        let names = schema.schemaNames(of: document)
        let known = try #require(document.names.symbol(of: "a".utf8))
        let unknown = try #require(document.names.symbol(of: "b".utf8))
        #expect(names[Int(known.rawValue)] == schema.name("a"))
        #expect(names[Int(unknown.rawValue)] == -1)
    }

    @Test func `built-in types come last and scalars only where they are used`() throws {
        let schema = try makeSchema("type Query { a: Float } scalar S")
        #expect(schema.types.prefix(2).map(\.name) == ["Query", "S"])
        let others = schema.types.dropFirst(2)
        #expect(others.filter { !$0.isBuiltIn }.isEmpty)
        #expect(schema.type(named: "Float") != nil)
        #expect(schema.type(named: "String") != nil)
        #expect(schema.type(named: "Int") == nil)
        #expect(schema.type(named: "ID") == nil)
    }

    @Test func `meta-fields belong to no type and are selected where they may be`() throws {
        let schema = try makeSchema("type Query { u: U } type T { a: Int } union U = T")
        let query = try #require(schema.queryType)
        let union = try #require(schema.type(named: "U"))
        let type = try #require(schema.type(named: "T"))
        let typename = schema.name("__typename")
        #expect(schema.selectedField(typename, in: union) == schema.typenameMetaField)
        #expect(schema.selectedField(schema.name("__schema"), in: query) == schema.schemaMetaField)
        #expect(schema.selectedField(schema.name("__schema"), in: type) == nil)
        #expect(schema.selectedField(schema.name("__type"), in: query) == schema.typeMetaField)
        #expect(schema.argument(named: "name", of: schema.typeMetaField) != nil)
        #expect(schema.types.allSatisfy { !$0.fields.contains(schema.typeMetaField) })
        #expect(schema.type(named: "__MetaFields") == nil)
    }

    @Test func `extensions are merged`() throws {
        let schema = try makeSchema(
            """
            type Query { a: Int }
            extend type Query implements N { b: Int }
            interface N { b: Int }
            """,
            extending: """
                extend type Query { c: S } scalar S
                extend scalar S @specifiedBy(url: "s")
                extend schema { mutation: M } type M { m: Int }
                """)
        let query = schema.types[Int(try #require(schema.queryType))]
        #expect(query.fields.map { schema.fields[Int($0)].name } == ["a", "b", "c"])
        #expect(query.interfaces == [schema.type(named: "N")])
        #expect(schema.mutationType == schema.type(named: "M"))
        let scalar = try #require(schema.type(named: "S"))
        #expect(schema.types[Int(scalar)].specifiedByURL == "s")
    }

    @Test func `default values are coerced once and filled into others`() throws {
        let schema = try makeSchema(
            """
            type Query { f(i: I = { n: 1 }, l: [Float!] = 1, e: E = A, p: Pairs = 4): Int }
            input I { n: Float o: O = {} id: ID = 7 }
            input O { s: String = "x" z: Int = null m: Int }
            enum E { A }
            scalar Pairs
            """, scalars: ["Pairs": EvenNumber()])
        let query = try #require(schema.queryType)
        let field = try #require(schema.field(named: "f", in: query))
        let defaults = schema.fields[Int(field)].arguments.map {
            schema.inputValues[Int($0)].defaultValue
        }
        #expect(
            defaults == [
                .object([
                    .init("n", .float(1)),
                    .init("o", .object([.init("s", .string("x")), .init("z", .null)])),
                    .init("id", .string("7")),
                ]), .list([.float(1)]), .enumeration("A"), .string("2 pairs"),
            ])
        let literal = schema.inputValues[Int(schema.fields[Int(field)].arguments.lowerBound)]
        #expect(literal.defaultLiteral == "{ n: 1 }")
    }

    @Test func `a custom scalar's coercion checks defaults`() throws {
        let document = try Document(
            parsing: Source("scalar Pairs type Query { f(p: Pairs = 3): Int }"), limits: .tool)
        #expect(throws: SchemaErrors.self) {
            try TypeSystem(building: document, scalars: ["Pairs": EvenNumber()])
        }
    }

    @Test func `applied directives are stored with coerced arguments`() throws {
        let schema = try makeSchema(
            """
            directive @cost(weight: Int!, per: [E!]! = [A]) repeatable on FIELD_DEFINITION | OBJECT
            directive @mark on SCHEMA | ARGUMENT_DEFINITION | ENUM_VALUE
            enum E { A B @mark }
            schema @mark { query: Query }
            type Query @cost(weight: 1) {
              a(x: Int @mark): Int @cost(weight: 2, per: B) @deprecated @cost(weight: 3)
            }
            extend type Query @cost(weight: 4)
            """)
        let query = schema.types[Int(try #require(schema.queryType))]
        #expect(query.directives.map { $0.argument("weight") } == [.int(1), .int(4)])
        let field = schema.fields[Int(query.fields.lowerBound)]
        #expect(field.directives.map(\.name) == ["cost", "cost"])
        #expect(field.directives[0].argument("per") == .list([.enumeration("B")]))
        #expect(field.directives[1].argument("per") == .list([.enumeration("A")]))
        #expect(field.deprecationReason == "No longer supported")
        let argument = schema.inputValues[Int(field.arguments.lowerBound)]
        #expect(argument.directives.map(\.name) == ["mark"])
        #expect(schema.appliedDirectives.map(\.name) == ["mark"])
        let value = try #require(
            schema.type(named: "E").flatMap { schema.enumValue(named: "B", of: $0) })
        #expect(schema.enumValues[Int(value)].directives.map(\.name) == ["mark"])
    }

    @Test func `default root names count only without a schema definition`() throws {
        let schema = try makeSchema(
            "schema { query: Q } type Q { a: Int } type Mutation { a: Int }")
        #expect(schema.mutationType == nil)
        let other = try makeSchema("type Query { a: Int } type Mutation { a: Int }")
        #expect(other.mutationType == other.type(named: "Mutation"))
    }

    @Test func `input objects record oneOf and deprecation`() throws {
        let schema = try makeSchema(
            """
            type Query { a(i: I): Int }
            input I @oneOf { a: Int b: String @deprecated(reason: "old\\n\\u{1F600}") }
            """)
        let type = schema.types[Int(try #require(schema.type(named: "I")))]
        #expect(type.isOneOf)
        let reasons = type.inputFields.map { schema.inputValues[Int($0)].deprecationReason }
        #expect(reasons == [nil, "old\n😀"])
    }

    @Test func `arguments of deprecated and specifiedBy are strings`() throws {
        let errors = try schemaErrors(
            "type Query { a: Int @deprecated(reason: 5) } scalar S @specifiedBy(url: null)")
        #expect(
            errors == [
                "Argument \"reason\" has invalid value:"
                    + " String cannot represent a non string value: 5 @ 1:41",
                "Argument \"url\" has invalid value:"
                    + " Expected value of non-null type \"String!\" not to be null. @ 1:73",
            ])
    }
}
