// From an introspection result back to a schema.

import Testing

@testable import GraphQLCore

@Suite struct ClientSchemaTests {
    private func sdl(_ json: String) throws -> String {
        let value = try InputValue(json: Array(json.utf8), limits: .tool)
        return try TypeSystem(introspection: value).sdl
    }

    private func failure(_ json: String) -> String? {
        do {
            _ = try sdl(json)
            return nil
        } catch let error as SchemaErrors {
            return error.errors.first?.message
        } catch {
            return "\(error)"
        }
    }

    private func schema(_ types: String, _ more: String = "") -> String {
        """
        {"__schema": {"queryType": {"kind": "OBJECT", "name": "Query"}, "types": [
          {"kind": "OBJECT", "name": "Query", "interfaces": [], "fields": [
            {"name": "a", "args": [], "type": {"kind": "SCALAR", "name": "String"}}]},
          {"kind": "SCALAR", "name": "String"}\(types.isEmpty ? "" : ", ")\(types)]\(more)}}
        """
    }

    @Test func `a deprecated built-in directive is restored as an extension`() throws {
        let directives = ["null", "\"old\""].map {
            """
            , "directives": [{"name": "skip", "args": [], "locations": ["FIELD"], \
            "deprecationReason": \($0)}]
            """
        }
        let sdls = try directives.map { try sdl(schema("", $0)) }
        #expect(!sdls[0].contains("@skip"))
        #expect(sdls[1].hasPrefix("extend directive @skip @deprecated(reason: \"old\")\n"))
    }

    @Test func `descriptions, defaults and deprecation are restored`() throws {
        let type = """
            {"kind": "INPUT_OBJECT", "name": "I", "description": "two\\nlines", "isOneOf": true,
             "inputFields": [{"name": "s", "type": {"kind": "SCALAR", "name": "String"},
               "defaultValue": "\\"x\\"", "deprecationReason": "old"}]}
            """
        #expect(
            try sdl(schema(type)) == """
                type Query {
                  a: String
                }

                \"""
                two
                lines
                \"""
                input I @oneOf {
                  s: String = "x" @deprecated(reason: "old")
                }
                """)
    }

    @Test func `results without directives or interfaces of interfaces are read`() throws {
        let type = #"{"kind": "INTERFACE", "name": "N", "interfaces": null, "fields": []}"#
        #expect(try sdl(schema(type)).hasSuffix("interface N"))
    }

    @Test(arguments: [
        (#"{"kind": "OBJECT", "name": "T", "interfaces": []}"#, "missing fields"),
        (#"{"kind": "OBJECT", "name": "T", "fields": []}"#, "missing interfaces"),
        (#"{"kind": "UNION", "name": "T"}"#, "missing possibleTypes"),
        (#"{"kind": "ENUM", "name": "T"}"#, "missing enumValues"),
        (#"{"kind": "INPUT_OBJECT", "name": "T"}"#, "missing inputFields"),
        (#"{"name": "T"}"#, "incomplete introspection result"),
        (#"{"kind": "SCALAR", "name": "T } type X {"}"#, "incomplete introspection result"),
        (
            #"{"kind": "UNION", "name": "T", "possibleTypes": [{"kind": "SCALAR", "name": "String"}]}"#,
            "Expected String to be a GraphQL Object type."
        ),
        (
            #"{"kind": "UNION", "name": "T", "possibleTypes": [{"kind": "OBJECT", "name": "Nope"}]}"#,
            "unknown type: Nope"
        ),
        (
            #"""
            {"kind": "INPUT_OBJECT", "name": "T", "inputFields": [{"name": "a",
              "type": {"kind": "LIST", "ofType": null}}]}
            """#, "Decorated type deeper than introspection query."
        ),
        (
            #"""
            {"kind": "INPUT_OBJECT", "name": "T", "inputFields": [{"name": "a",
              "type": {"kind": "OBJECT", "name": "Query"}}]}
            """#, "Introspection must provide input type for input fields"
        ),
        (
            #"""
            {"kind": "INPUT_OBJECT", "name": "T", "inputFields": [{"name": "a",
              "type": {"kind": "SCALAR", "name": "String"}, "defaultValue": "1 } type X {"}]}
            """#, "Syntax Error"
        ),
    ])
    func `what is incomplete or false is refused`(_ type: String, _ reason: String) {
        #expect(failure(schema(type))?.contains(reason) == true)
    }

    @Test(arguments: ["{}", "[]", "null", #"{"__schema": null}"#])
    func `anything but an introspection result is refused`(_ json: String) {
        #expect(failure(json)?.contains("Invalid or incomplete introspection result") == true)
    }
}
