// Introspection through the executor, compared with the answers of GraphQL.js.

import Foundation
import Testing

@testable import GraphQLCore

/// A root object without data: introspection needs nothing else.
private struct NoData: BatchResolvers {
    let schema: TypeSystem

    func root(_ operation: OperationType) -> ObjectBatch {
        ObjectBatch(type: schema.rootType(operation) ?? 0, count: 1)
    }

    func isColumn(_ field: FieldIndex) -> Bool { false }

    func resolve(_ call: FieldCall) async -> ResolvedField {
        ResolvedField(values: .leaves(.null(call.parents.count), states: nil))
    }
}

/// The data of an introspection query.
private func data(_ query: String, on schema: TypeSystem) async throws -> InputValue {
    let document = try Document(parsing: Source(query), limits: .tool)
    let valid = try ValidDocument(validating: document, against: schema)
    let plan = try Plan(for: nil, in: valid)
    let variables = try Variables(coercing: nil, for: plan)
    let response = await execute(plan, variables, NoData(schema: schema))
    #expect(!response.hasErrors)
    let json = try InputValue(json: response.bytes, limits: .tool)
    return try #require(json["data"])
}

private func fixture(_ name: String) throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let file = tests.appending(path: "Fixtures/Introspection/\(name)")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}

/// Without the introspection types: GraphQL.js describes newer drafts in them.
private func withoutMetaTypes(_ data: InputValue) -> InputValue {
    guard case .object(let members)? = data["__schema"] else { return data }
    let kept = members.map { member -> InputValue.InputField in
        guard member.name == "types", case .list(let types) = member.value else { return member }
        let own = types.filter { type in
            guard case .string(let name)? = type["name"] else { return false }
            return !name.hasPrefix("__")
        }
        return InputValue.InputField(member.name, .list(own))
    }
    return .object([InputValue.InputField("__schema", .object(kept))])
}

@Suite struct IntrospectionTests {
    @Test(arguments: ["graphiql", "apollo", "relay", "september2026"])
    func `tools get the same answers as from GraphQL.js`(_ tool: String) async throws {
        let schema = try makeSchema(try fixture("schema.graphql"))
        let answer = try await data(try fixture("\(tool).graphql"), on: schema)
        let expected = try InputValue(
            json: Array(try fixture("\(tool).json").utf8), limits: .tool)
        #expect(withoutMetaTypes(answer) == expected)
    }

    @Test func `the full query describes a schema that builds again`() async throws {
        let schema = try makeSchema(try fixture("schema.graphql"))
        let answer = try await data(Introspection.fullQuery, on: schema)
        #expect(try TypeSystem(introspection: answer).sdl == schema.sdl)
    }

    @Test func `deprecated elements are left out unless requested`() async throws {
        let schema = try makeSchema(
            """
            type Query { a(x: Int, y: Int @deprecated): Int b: Int @deprecated }
            enum E { A B @deprecated }
            input I { a: Int b: Int @deprecated }
            directive @d(a: Int, b: Int @deprecated) on FIELD
            directive @old @deprecated(reason: "use @d") on FIELD
            """)
        let query = """
            { q: __type(name: "Query") { fields { name args { name } }
                all: fields(includeDeprecated: true) { name args(includeDeprecated: true) { name } } }
              e: __type(name: "E") { enumValues { name } all: enumValues(includeDeprecated: true) { name } }
              i: __type(name: "I") { inputFields { name } all: inputFields(includeDeprecated: true) { name } }
              __schema { directives { name args { name } all: args(includeDeprecated: true) { name } }
                all: directives(includeDeprecated: true) { name isDeprecated deprecationReason } } }
            """
        let answer = try await data(query, on: schema)
        func names(_ value: InputValue?) -> [String] {
            guard case .list(let items)? = value else { return [] }
            return items.compactMap { item in
                guard case .string(let name)? = item["name"] else { return nil }
                return name
            }
        }
        #expect(names(answer["q"]?["fields"]) == ["a"])
        #expect(names(answer["q"]?["all"]) == ["a", "b"])
        #expect(names(answer["e"]?["enumValues"]) == ["A"])
        #expect(names(answer["e"]?["all"]) == ["A", "B"])
        #expect(names(answer["i"]?["inputFields"]) == ["a"])
        #expect(names(answer["i"]?["all"]) == ["a", "b"])
        guard case .list(let fields)? = answer["q"]?["all"] else { throw Missing() }
        #expect(names(fields[0]["args"]) == ["x", "y"])
        guard case .list(let directives)? = answer["__schema"]?["directives"] else {
            throw Missing()
        }
        #expect(names(directives[0]["args"]) == ["a"])
        #expect(names(directives[0]["all"]) == ["a", "b"])
        let builtIn = ["include", "skip", "deprecated", "specifiedBy", "oneOf"]
        #expect(names(answer["__schema"]?["directives"]) == ["d"] + builtIn)
        #expect(names(answer["__schema"]?["all"]) == ["d", "old"] + builtIn)
        guard case .list(let all)? = answer["__schema"]?["all"] else { throw Missing() }
        #expect(all[0]["isDeprecated"] == .boolean(false))
        #expect(all[0]["deprecationReason"] == .null)
        #expect(all[1]["isDeprecated"] == .boolean(true))
        #expect(all[1]["deprecationReason"] == .string("use @d"))
    }

    private struct Missing: Error {}

    @Test func `what a kind does not have is null`() async throws {
        let schema = try makeSchema(
            "type Query { a: [Int] } input I { a: Int } scalar S @specifiedBy(url: \"u\")")
        let fields = """
            { kind fields { name } interfaces { name } possibleTypes { name } enumValues { name }
              inputFields { name } ofType { name } isOneOf specifiedByURL }
            """
        let answer = try await data(
            """
            { o: __type(name: "Query") \(fields) i: __type(name: "I") \(fields)
              s: __type(name: "S") \(fields) no: __type(name: "Nope") \(fields)
              wrapped: __type(name: "Query") { fields { type \(fields) } } }
            """, on: schema)
        let object = try #require(answer["o"])
        #expect(object["interfaces"] == .list([]))
        #expect(object["possibleTypes"] == .null && object["isOneOf"] == .null)
        let input = try #require(answer["i"])
        #expect(input["isOneOf"] == .boolean(false) && input["fields"] == .null)
        #expect(answer["s"]?["specifiedByURL"] == .string("u"))
        #expect(answer["no"] == .null)
        guard case .list(let list)? = answer["wrapped"]?["fields"] else { throw Missing() }
        let type = try #require(list[0]["type"])
        #expect(type["kind"] == .string("LIST") && type["fields"] == .null)
        #expect(type["ofType"]?["name"] == .string("Int"))
    }

    @Test func `a type's own answer holds only the rows that it needs`() throws {
        let fields = (0..<200).map { "f\($0): Int" }.joined(separator: " ")
        let schema = try makeSchema("type Query { q: T } type T { a: Query } type W { \(fields) }")
        let introspection = Introspection(schema)
        let query = try #require(schema.queryType)
        let root = ObjectBatch(type: query, count: 1)
        let found = introspection.resolve(
            FieldCall(
                field: schema.typeMetaField, parents: root,
                arguments: .object([InputValue.InputField("name", .string("T"))]),
                selection: .none))
        guard case .objects(let batches, let link) = found.values else { throw Missing() }
        #expect(link == [0] && batches[0].count == 1)
        let type = try #require(schema.type(named: "__Type"))
        let field = try #require(schema.field(named: "fields", in: type))
        let below = introspection.resolve(
            FieldCall(
                field: field, parents: batches[0], arguments: .object([]), selection: .none))
        guard case .objects(let rows, _) = below.values else { throw Missing() }
        #expect(rows[0].count == 1)
    }
}
