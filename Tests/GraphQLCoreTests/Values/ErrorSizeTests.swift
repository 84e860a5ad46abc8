// Errors repeat no more of a request than is needed to recognise it.

import Foundation
import Testing

@testable import GraphQLCore

@Suite struct ErrorSizeTests {
    private static func schema() throws -> TestSchema {
        try TestSchema(
            """
            enum Color { RED GREEN }
            input Inner { name: String! color: Color }
            input Box { name: String! inner: Inner list: [Int!] }
            input Choice @oneOf { a: Int b: Int }
            type Query { a(i: Int, s: String, c: Color, box: Box, list: [Int!], choice: Choice): Int
                b: Int! all: [Query!]! req(i: Int!): Int }
            """)
    }

    /// The errors of a request as in its response.
    private static func errors(_ query: String, _ variables: InputValue? = nil) throws -> [UInt8] {
        let schema = try schema()
        do throws(RequestError) {
            let document: Document
            do {
                document = try Document(parsing: Source(query), limits: .tool)
            } catch {
                throw RequestError(.syntax, [error.graphQLError])
            }
            let valid = try ValidDocument(validating: document, against: schema.typeSystem)
            let plan = try Plan(for: nil, in: valid)
            _ = try Variables(coercing: variables, for: plan)
            return []
        } catch {
            return Response(error).bytes
        }
    }

    static let long = String(repeating: "x", count: 50_000)

    static let documents: [(String, String)] = [
        ("an unknown field", "{ \(long) }"),
        ("an unknown argument", "{ a(\(long): 1) }"),
        ("an unknown type", "query ($v: \(long)) { a }"),
        ("an unknown fragment", "{ ...\(long) }"),
        ("an unknown directive", "{ a @\(long) }"),
        ("an unused fragment", "{ a } fragment \(long) on Query { a }"),
        ("an unused variable", "query ($\(long): Int) { a }"),
        ("an undefined variable", "{ a(i: $\(long)) }"),
        ("a string where a number is", "{ a(i: \"\(long)\") }"),
        ("a number without end", "{ a(i: \(String(repeating: "9", count: 50_000))) }"),
        ("a list where a string is", "{ a(s: [\(String(repeating: "1 ", count: 50_000))]) }"),
        ("an enum value", "{ a(c: \(long)) }"),
        ("an unknown member", "{ a(box: {\(long): 1}) }"),
        ("operations of one name", "query \(long) { a } query \(long) { a }"),
        ("a conflict", "{ \(long): a \(long): b }"),
        ("fragments in a circle", "{ ...\(long) } fragment \(long) on Query { ...\(long) }"),
        ("a name that nothing expects", "{ a } \(long)"),
        ("a string that nothing expects", "{ a } \"\(long)\" x"),
        ("a variable in a constant", "query ($v: Int = $\(long)) { a(i: $v) }"),
    ]

    @Test(arguments: documents.map { NamedArgument($0, $1) })
    func `messages do not repeat what is long`(_ query: NamedArgument<String>) throws {
        let bytes = try Self.errors(query.value)
        #expect(!bytes.isEmpty, "\(query.name) is refused")
        #expect(bytes.count < 3_000, "\(query.name): \(bytes.count) bytes")
    }

    @Test func `a hundred errors that each show a value have 64 KB at most`() throws {
        let value = String(repeating: "1 ", count: 6_000)
        let fields = (0..<100).map { "f\($0): a(s: [\(value.prefix(120))])" }
        let bytes = try Self.errors("{ \(fields.joined(separator: " ")) }")
        #expect(bytes.count < 64 << 10)
        let keys = String(repeating: "k: 1 ", count: 9_000)
        let object = try Self.errors("{ a(box: {name: 1, inner: {\(keys)}}) }")
        #expect(object.count < 64 << 10)
    }

    static let variables: [(String, InputValue)] = [
        (
            "78,000 unknown keys",
            .object((0..<78_000).map { InputValue.InputField("key\($0)", .int(1)) })
        ),
        ("78,000 items", .object([.init("list", .list((0..<78_000).map { .string("\($0)") }))])),
        ("a long key", .object([.init(long, .int(1))])),
        ("a long string", .string(String(repeating: "한", count: 300_000))),
        ("a long number", .number(String(repeating: "9", count: 300_000))),
        (
            "long keys inside",
            .object([.init("inner", .object((0..<50).map { .init(long + "\($0)", .null) }))])
        ),
        ("a deep value", (0..<200).reduce(.int(1)) { value, _ in .list([value]) }),
    ]

    @Test(arguments: variables.map { NamedArgument($0, $1) })
    func `variables are not repeated either`(_ variable: NamedArgument<InputValue>) throws {
        let bytes = try Self.errors(
            "query ($v: Box) { a(box: $v) }", .object([.init("v", variable.value)]))
        #expect(!bytes.isEmpty, "\(variable.name) is refused")
        #expect(bytes.count < 64 << 10, "\(variable.name): \(bytes.count)")
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\u{FFFD}"), "cut inside a character")
    }

    @Test func `an unknown operation name is cut`() throws {
        let document = try Self.schema().document("query A { a }")
        let error = #expect(throws: RequestError.self) {
            try Plan(for: Self.long, in: document)
        }
        #expect(error?.errors.first?.message.utf8.count ?? .max < 300)
    }

    @Test func `texts are cut at characters`() {
        #expect("short".shortened == "short")
        let exact = String(repeating: "a", count: ErrorLimits.valueBytes)
        #expect(exact.shortened == exact)
        #expect((exact + "b").shortened == exact + "…")
        let korean = String(repeating: "가", count: 100)
        #expect(korean.shortened == String(repeating: "가", count: 66) + "…")
        let family = String(repeating: "👨‍👩‍👧", count: 40)
        let cut = family.shortened.dropLast()
        #expect(cut.allSatisfy { $0 == "👨‍👩‍👧" } && cut.utf8.count <= ErrorLimits.valueBytes)
        let marks = "e" + String(repeating: "\u{301}", count: 5_000)
        #expect(marks.shortened.utf8.count <= ErrorLimits.valueBytes + 3)
        for length in 0..<12 {
            let text = String(repeating: "a", count: 190) + String(repeating: "é가👍", count: length)
            #expect(!text.shortened.contains("\u{FFFD}"))
        }
    }

    /// A list of objects, each with a field that fails.
    private static func failing(_ count: Int, _ schema: TestSchema) -> TestResolvers {
        schema.resolvers { resolvers in
            let type = resolvers.batch("Query", count: count)
            resolvers.fields["Query.all"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [UInt32(count)])],
                    values: .objects([type], link: Array(0..<Int32(count))))
            }
            resolvers.fields["Query.a"] = { call in
                ResolvedField(
                    values: .leaves(
                        .null(call.parents.count),
                        states: Array(repeating: ResolvedField.error(0), count: call.parents.count)),
                    errors: [
                        FieldError(
                            "no", extensions: [ErrorExtension(name: "code", json: "\"INTERNAL\"")])
                    ])
            }
        }
    }

    @Test func `errors beyond 64 KB are counted`() async throws {
        let schema = try Self.schema()
        let resolvers = Self.failing(2_000, schema)
        let plan = try schema.plan("{ all { a } }")
        let variables = try schema.variables(nil, plan)
        try Self.expectCount(2_000, in: await execute(plan, variables, resolvers))
    }

    private static func expectCount(_ count: Int, in response: Response) throws {
        let last = try #require(response.errors.last)
        #expect(last.message.hasSuffix("bytes.") && last.message.contains("more errors"))
        #expect(last.extensions.first?.json == "\"INTERNAL\"")
        let listed = response.errors.count - 1
        #expect(last.message.hasPrefix("\(count - listed) more"))
        let start = try #require(response.text.range(of: #","data":"#))
        #expect(response.text[..<start.lowerBound].utf8.count < (64 << 10) + 32)
        #expect(listed > 300)
    }

    @Test func `every error of the engine requests its extensions`() async throws {
        let schema = try Self.schema()
        let resolvers = schema.resolvers { resolvers in
            resolvers.fields["Query.a"] = { _ in
                ResolvedField(
                    values: .leaves(.null(1), states: [ResolvedField.error(0)]),
                    errors: [FieldError("plain")])
            }
            resolvers.onFault = { [ErrorExtension(name: "code", json: "\"\($0)\"")] }
        }
        let plain = try await schema.run("{ a }", resolvers)
        #expect(plain.contains(#""extensions":{"code":"resolver("Query.a")"}"#), "\(plain)")
        let null = try await schema.run("{ b }", resolvers)
        #expect(null.contains(#""extensions":{"code":"null("Query.b")"}"#), "\(null)")
        let argument = try await schema.run(
            "query ($i: Int = 1) { req(i: $i) }", variables: #"{"i": null}"#, resolvers)
        #expect(argument.contains("extensions"), "\(argument)")
    }
}
