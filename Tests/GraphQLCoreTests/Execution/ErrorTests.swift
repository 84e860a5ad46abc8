import GraphQLCore
import Testing

@Suite struct ErrorTests {
    private func schema() throws -> TestSchema {
        try TestSchema(
            """
            type Query { a: Int b: Int! c: Int me: Person }
            type Person { name: String! age: Int! friend: Person }
            """)
    }

    private static func failing(_ message: String) -> ResolvedField {
        ResolvedField(
            values: .leaves(.null(1), states: [ResolvedField.error(0)]),
            errors: [FieldError(message)])
    }

    @Test func `errors come in request order with aliases in their paths`() async throws {
        let schema = try schema()
        let resolvers = schema.resolvers { resolvers in
            resolvers.fields["Query.a"] = { _ in Self.failing("first") }
            resolvers.fields["Query.c"] = { _ in Self.failing("second") }
        }
        let text = try await schema.run("{ z: c\n y: a x: c }", resolvers)
        #expect(
            text == #"{"errors":[{"message":"second","locations":[{"line":1,"column":3}],"#
                + #""path":["z"]},{"message":"first","locations":[{"line":2,"column":2}],"#
                + #""path":["y"]},{"message":"second","locations":[{"line":2,"column":7}],"#
                + #""path":["x"]}],"data":{"z":null,"y":null,"x":null}}"#)
    }

    @Test func `a merged field names all its nodes`() async throws {
        let schema = try schema()
        let resolvers = schema.resolvers {
            $0.fields["Query.a"] = { _ in Self.failing("no") }
        }
        let text = try await schema.run("{ a ...F a } fragment F on Query { a }", resolvers)
        #expect(
            text.contains(
                #""locations":[{"line":1,"column":3},{"line":1,"column":36},"#
                    + #"{"line":1,"column":10}]"#))
    }

    @Test func `of several errors below one null the first is reported`() async throws {
        let schema = try schema()
        let resolvers = schema.resolvers { resolvers in
            let batch = resolvers.batch("Person", count: 1)
            resolvers.fields["Query.me"] = { _ in .objects(batch, link: [0]) }
            resolvers.fields["Person.name"] = { _ in Self.failing("name") }
            resolvers.fields["Person.age"] = { _ in Self.failing("age") }
        }
        let text = try await schema.run("{ me { age name } }", resolvers)
        #expect(text.split(separator: "message").count == 2)
        #expect(text.contains(#""message":"age""#))
        #expect(text.hasSuffix(#""data":{"me":null}}"#))
    }

    @Test func `an error at a nullable position remains next to a propagated one`() async throws {
        let schema = try schema()
        let resolvers = schema.resolvers { resolvers in
            let batch = resolvers.batch("Person", count: 1)
            resolvers.fields["Query.me"] = { _ in .objects(batch, link: [0]) }
            resolvers.fields["Person.friend"] = { _ in Self.failing("friend") }
            resolvers.fields["Person.name"] = { _ in Self.failing("name") }
        }
        let text = try await schema.run("{ me { friend { age } name } }", resolvers)
        #expect(text.contains(#""path":["me","friend"]"#))
        #expect(text.contains(#""path":["me","name"]"#))
    }

    @Test func `extensions are part of the error`() async throws {
        let schema = try schema()
        let resolvers = schema.resolvers {
            $0.fields["Query.a"] = { _ in
                ResolvedField(
                    values: .leaves(.null(1), states: [ResolvedField.error(0)]),
                    errors: [
                        FieldError(
                            "no",
                            extensions: [ErrorExtension(name: "code", json: "\"FORBIDDEN\"")])
                    ])
            }
        }
        let text = try await schema.run("{ a }", resolvers)
        #expect(text.contains(#""path":["a"],"extensions":{"code":"FORBIDDEN"}}"#))
    }

    @Test func `an error of a request has no data`() throws {
        let error = RequestError(.variables, [GraphQLError("no")])
        #expect(Response(error).text == #"{"errors":[{"message":"no"}]}"#)
        #expect(!Response(error).hasData)
    }
}
