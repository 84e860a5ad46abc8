import GraphQLCore
import Testing

@Suite struct VariablesTests {
    private static let sdl = """
        type Query { f(int: Int, float: Float, id: ID, size: Size, ints: [Int!], p: P, one: One): Int }
        enum Size { SMALL LARGE }
        input P { x: Int! = 3 y: Float inner: P }
        input One @oneOf { a: Int b: String }
        """

    private func coerced(_ type: String, _ json: String?) throws -> String {
        let schema = try TestSchema(Self.sdl)
        let document = try ValidDocument(
            validating: try Document(
                parsing: Source("query ($v: \(type)) { f }"), limits: .tool),
            against: schema.typeSystem, options: ValidationOptions(rules: []))
        let plan = try Plan(for: nil, in: document)
        do {
            let variables = try schema.variables(json, plan)
            return variables["v"].map { String(decoding: $0.json, as: UTF8.self) } ?? "absent"
        } catch let error as RequestError {
            return error.errors.map(\.message).joined(separator: "; ")
        }
    }

    private static let table: [(type: String, json: String?, expected: String)] = [
        ("Int", #"{"v":1}"#, "1"),
        ("Int", #"{"v":1.0}"#, "1"),
        ("Int", #"{"v":null}"#, "null"),
        ("Int", "{}", "absent"),
        ("Int", nil, "absent"),
        ("Int = 5", "{}", "5"),
        ("Int = 5", #"{"v":null}"#, "null"),
        (
            "Int!", "{}",
            #"Variable "$v" has invalid value: Expected a value of non-null type "Int!" to be provided."#
        ),
        (
            "Int", #"{"v":2147483648}"#,
            #"Variable "$v" has invalid value: Int cannot represent non 32-bit signed integer value: 2147483648"#
        ),
        (
            "Int", #"{"v":1.5}"#,
            #"Variable "$v" has invalid value: Int cannot represent non-integer value: 1.5"#
        ),
        (
            "Int", #"{"v":"1"}"#,
            #"Variable "$v" has invalid value: Int cannot represent non-integer value: "1""#
        ),
        ("Float", #"{"v":1}"#, "1"),
        (
            "Float", #"{"v":9007199254740993}"#,
            #"Variable "$v" has invalid value: Float cannot represent non numeric value: 9007199254740993 (value would lose precision)"#
        ),
        ("ID", #"{"v":7}"#, #""7""#),
        ("ID", #"{"v":123456789012345678901234567890}"#, #""123456789012345678901234567890""#),
        ("ID", #"{"v":1e22}"#, #""10000000000000000000000""#),
        ("Size", #"{"v":"SMALL"}"#, #""SMALL""#),
        (
            "Size", #"{"v":"SMAL"}"#,
            #"Variable "$v" has invalid value: Value "SMAL" does not exist in "Size" enum. Did you mean the enum value "SMALL"?"#
        ),
        ("[Int!]", #"{"v":5}"#, "[5]"),
        (
            "[Int!]", #"{"v":[1,null]}"#,
            #"Variable "$v" has invalid value at [1]: Expected value of non-null type "Int!" not to be null."#
        ),
        ("[[Int]]", #"{"v":[1,[2]]}"#, "[[1],[2]]"),
        ("P", #"{"v":{"y":1}}"#, #"{"x":3,"y":1}"#),
        (
            "P", #"{"v":{"inner":{"x":"s"}}}"#,
            #"Variable "$v" has invalid value at .inner.x: Int cannot represent non-integer value: "s""#
        ),
        (
            "P", #"{"v":{"xx":1}}"#,
            #"Variable "$v" has invalid value: Expected value of type "P" not to include unknown field "xx". Did you mean "x"? Found: { xx: 1 }."#
        ),
        (
            "P", #"{"v":5}"#,
            #"Variable "$v" has invalid value: Expected value of type "P" to be an object, found: 5."#
        ),
        ("One", #"{"v":{"a":1}}"#, #"{"a":1}"#),
        (
            "One", #"{"v":{"a":1,"b":"x"}}"#,
            #"Variable "$v" has invalid value: Within OneOf Input Object type "One", exactly one field must be specified, and the value for that field must be non-null."#
        ),
        (
            "One", #"{"v":{"a":null}}"#,
            #"Variable "$v" has invalid value at .a: Within OneOf Input Object type "One", exactly one field must be specified, and the value for that field must be non-null."#
        ),
        (
            "One", #"{"v":{}}"#,
            #"Variable "$v" has invalid value: Within OneOf Input Object type "One", exactly one field must be specified, and the value for that field must be non-null."#
        ),
    ]

    @Test(arguments: table.indices)
    func `a variable is coerced to its type`(_ index: Int) throws {
        let row = Self.table[index]
        #expect(try coerced(row.type, row.json) == row.expected)
    }

    @Test func `errors of variables are capped`() throws {
        let items = (0..<200).map { _ in "\"x\"" }.joined(separator: ",")
        let message = try coerced("[Int!]", #"{"v":[\#(items)]}"#)
        #expect(message.split(separator: ";").count == PlanLimits.variableErrors + 1)
        #expect(message.hasSuffix("error limit reached. Execution aborted."))
    }

    @Test func `names of variables are compared as bytes`() throws {
        let schema = try TestSchema(Self.sdl)
        let plan = try schema.plan("query ($v: Int = 1) { f(int: $v) }")
        #expect(try schema.variables(#"{"V":2}"#, plan)["v"] == .int(1))
    }

    @Test func `arguments get defaults, variables and their order from the schema`() async throws {
        let schema = try TestSchema(
            "type Query { f(b: Int = 2, a: [Int!]! = [1], c: P): Int } input P { x: Int = 9 y: Int }"
        )
        let resolvers = schema.resolvers {
            $0.fields["Query.f"] = { call in
                let text = String(decoding: call.arguments.json, as: UTF8.self)
                return ResolvedField(
                    values: .leaves(.null(1), states: [ResolvedField.error(0)]),
                    errors: [FieldError(text)])
            }
        }
        func arguments(_ query: String, _ variables: String?) async throws -> String {
            let plan = try schema.plan(query)
            let response = await execute(plan, try schema.variables(variables, plan), resolvers)
            return response.errors[0].message
        }
        #expect(try await arguments("{ f }", nil) == #"{"b":2,"a":[1]}"#)
        #expect(
            try await arguments("query ($v: Int, $w: Int) { f(c: { y: $v, x: $w }, b: $v) }", "{}")
                == #"{"b":2,"a":[1],"c":{"x":9}}"#)
        #expect(
            try await arguments("query ($v: Int) { f(c: { y: $v }, b: $v) }", #"{"v":null}"#)
                == #"{"b":null,"a":[1],"c":{"x":9,"y":null}}"#)
        #expect(
            try await arguments("query ($v: [Int!] = [7]) { f(a: $v) }", #"{"v":null}"#)
                == #"Argument "a" has invalid value: Expected variable "$v" provided to non-null type "[Int!]!" not to be null."#
        )
    }
}
