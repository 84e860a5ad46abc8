// Bad input gets a clear error, and the process answers the next request.
import TestSupport
import Testing

@Suite(.served(cache: .memory)) struct BadInputTests {
    typealias Person = SampleComplexes.Person

    /// An ordinary request, to show that the server still works.
    static func expectWell() async throws {
        let answer = try await Served.current.server.post(
            "query ($id: ID!) { feed(id: $id) { id } }",
            ["id": .string(SampleComplexes.feed(1, 1))], token: Person.resident(of: 1).token)
        #expect(answer.data["feed"]["id"] == .string(SampleComplexes.feed(1, 1)))
    }

    private static func refused(_ answer: GraphQLAnswer, _ status: Int) {
        #expect(answer.status == status, "\(answer.http.text.prefix(300))")
        #expect(!answer.errors.isEmpty)
        #expect(answer.messages.allSatisfy { $0.count > 5 && $0.count < 1000 })
        #expect(!answer.json.names.contains("data"))
        #expect(!answer.http.text.contains("Internal error"))
    }

    static let bodies: [(String, word: String)] = [
        ("", "JSON"), ("hello", "JSON"), ("{", "JSON"), ("{\"query\":\"{__typename}\"", "JSON"),
        ("{\"query\":\"{__typename}\"} x", "JSON"), ("{'query':'{__typename}'}", "JSON"),
        ("{\"query\":\"\\ud800\"}", "JSON"), ("[]", "object"), ("\"{__typename}\"", "object"),
        ("null", "object"), ("7", "object"), ("[{\"query\":\"{__typename}\"}]", "object"),
        ("{}", "query"), ("{\"query\":null}", "query"), ("{\"query\":7}", "query"),
        ("{\"query\":[\"{__typename}\"]}", "query"),
        ("{\"query\":\"{__typename}\",\"variables\":[]}", "variables"),
        ("{\"query\":\"{__typename}\",\"variables\":\"{}\"}", "variables"),
        ("{\"query\":\"{__typename}\",\"operationName\":7}", "operationName"),
        ("{\"query\":\"{__typename}\",\"extensions\":7}", "extensions"),
        ("{\"query\":\"\"}", "Syntax Error"),
        ("{\"query\":\"{__typename}\",\"operationName\":\"x\"}", "x"),
        ("{\"query\":\"query a{__typename} query b{__typename}\"}", "operation"),
    ]

    @Test(arguments: bodies)
    func `a body that is not a request is refused with a reason`(
        _ body: String, _ word: String
    ) async throws {
        let answer = try await Served.current.server.post(bytes: Array(body.utf8))
        // Bodies that cannot be parsed, and errors in those that can.
        Self.refused(answer, ["JSON", "Syntax Error"].contains(word) ? 400 : 422)
        #expect(answer.messages[0].contains(word), "\(answer.messages)")
        try await Self.expectWell()
    }

    @Test func `bytes that are not UTF-8 are refused`() async throws {
        for bytes: [UInt8] in [[0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5]] {
            let body = Array("{\"query\":\"{ __typename # ".utf8) + bytes + Array("\\n}\"}".utf8)
            Self.refused(try await Served.current.server.post(bytes: body), 400)
        }
        try await Self.expectWell()
    }

    @Test func `a syntax error has its line and column`() async throws {
        let answer = try await Served.current.server.post("{\n  viewer {\n    username\n  ]\n}")
        Self.refused(answer, 400)
        #expect(answer.codes == ["GRAPHQL_PARSE_FAILED"])
        #expect(answer.errors[0]["locations"] == [["line": 4, "column": 3]])
        #expect(answer.messages[0].hasPrefix("Syntax Error"))
    }

    @Test func `a megabyte of brackets is refused in a body, a query and variables`()
        async throws
    {
        let server = try Served.current.server
        let megabyte = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20)
        Self.refused(try await server.post(bytes: megabyte), 400)
        let some = megabyte.prefix(1_000_000)
        let query = Array("{\"query\":\"".utf8) + some + Array("\"}".utf8)
        Self.refused(try await server.post(bytes: query), 422)
        let variables =
            Array("{\"query\":\"{__typename}\",\"variables\":{\"a\":".utf8) + some
        Self.refused(try await server.post(bytes: variables), 400)
        let open = Array(String(repeating: "{\"a\":", count: 200_000).utf8)
        Self.refused(try await server.post(bytes: open), 400)
        try await Self.expectWell()
    }

    @Test(arguments: [51, 1_000, 7_000, 10_000, 300_000])
    func `selection sets that are nested too deep are refused`(_ depth: Int) async throws {
        let query = String(repeating: "{a", count: depth) + String(repeating: "}", count: depth)
        Self.refused(try await Served.current.server.post(query), 422)
        try await Self.expectWell()
    }

    @Test func `other kinds of depth are refused too`() async throws {
        let server = try Served.current.server
        let deep = 5_000
        let list = String(repeating: "[", count: deep)
        let object = String(repeating: "{a:", count: deep)
        for query in [
            "{ node(id: \(list)", "{ node(id: \(object)", "query ($a: \(list)Int) { __typename }",
            "{ \(String(repeating: "... {", count: 2_000)) a",
            "{ \(String(repeating: "a:__typename ", count: 1_000)) }",
        ] {
            let answer = try await server.post(query)
            // The last one is valid: a thousand times the same field.
            if answer.status != 200 { Self.refused(answer, 422) }
        }
        let aliases = (0..<1_200).map { "a\($0):__typename" }.joined(separator: " ")
        let many = try await server.post("{ \(aliases) }")
        if many.status != 200 { Self.refused(many, 422) }
        let fragments = (0..<200).map { "fragment f\($0) on Query { ...f\($0 + 1) ...f\($0 + 1) }" }
        let bomb =
            "{ ...f0 } \(fragments.joined(separator: " ")) fragment f200 on Query { __typename }"
        let exploded = try await server.post(bomb)
        if exploded.status != 200 { Self.refused(exploded, 422) }
        let cycle = try await server.post(
            "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }")
        Self.refused(cycle, 422)
        try await Self.expectWell()
    }

    @Test(arguments: [(1 << 20) + 1, 2_000_000, 5_000_000])
    func `a body over a megabyte is refused with 413`(_ size: Int) async throws {
        let body = [UInt8](repeating: UInt8(ascii: " "), count: size)
        let answer = try await Served.current.server.post(bytes: body)
        Self.refused(answer, 413)
        try await Self.expectWell()
    }

    /// A query with variables, and a part of the message.
    static let documents: [(String, JSON, word: String)] = [
        ("{ nope }", [:], "\"nope\""), ("{ viewer { user { nope } } }", [:], "\"User\""),
        ("{ viewer }", [:], "selection"), ("{ feed { id } }", [:], "ID!"),
        ("{ feed(id: 1, nope: 2) { id } }", [:], "nope"),
        ("{ apartments(first: \"x\") { totalCount } }", [:], "Int"),
        ("query ($a: Int) { feed(id: $a) { id } }", [:], "$a"),
        ("query ($a: ID!, $b: Int) { feed(id: $a) { id } }", ["a": "x"], "$b"),
        ("{ feed(id: $a) { id } }", [:], "$a"),
        ("query ($a: Nope) { feed(id: \"x\") { id } }", [:], "Nope"),
        ("mutation { nope }", [:], "nope"), ("subscription { nope }", [:], "ubscription"),
        ("{ ...nope }", [:], "nope"), ("{ __typename @nope }", [:], "nope"),
        ("fragment a on Query { __typename }", [:], "a"), ("type A { b: Int }", [:], "A"),
        ("{ a: feed(id: \"1\") { id } a: feed(id: \"2\") { id } }", [:], "conflict"),
    ]

    @Test(arguments: documents)
    func `a document that does not fit the schema is refused with locations`(
        _ query: String, _ variables: JSON, _ word: String
    ) async throws {
        let answer = try await Served.current.server.post(query, variables)
        Self.refused(answer, 422)
        #expect(answer.messages.contains { $0.contains(word) }, "\(answer.messages)")
        #expect(answer.codes.allSatisfy { $0 == "GRAPHQL_VALIDATION_FAILED" }, "\(answer.codes)")
    }

    static let variables: [(String, JSON)] = [
        ("query ($a: ID!) { feed(id: $a) { id } }", [:]),
        ("query ($a: ID!) { feed(id: $a) { id } }", ["a": nil]),
        ("query ($a: ID!) { feed(id: $a) { id } }", ["a": ["x"]]),
        ("query ($a: ID!) { feed(id: $a) { id } }", ["a": ["id": "x"]]),
        ("query ($a: ID!) { feed(id: $a) { id } }", ["a": true]),
        ("query ($a: ID!) { feed(id: $a) { id } }", ["a": .double(1.5)]),
        ("query ($a: Int) { apartments(first: $a) { nodes { id } } }", ["a": "1"]),
        ("query ($a: Int) { apartments(first: $a) { nodes { id } } }", ["a": 2_147_483_648]),
        ("query ($a: Int) { apartments(first: $a) { nodes { id } } }", ["a": .double(1e300)]),
        (
            "query ($a: ApartmentOrder) { apartments(orderBy: $a) { nodes { id } } }",
            ["a": ["field": "NOPE", "direction": "ASC"]]
        ),
        (
            "query ($a: ApartmentOrder) { apartments(orderBy: $a) { nodes { id } } }",
            ["a": ["field": "NAME"]]
        ),
        (
            "query ($a: ApartmentFilter) { apartments(filter: $a) { nodes { id } } }",
            ["a": ["nope": 1]]
        ),
        (
            "query ($a: FeedFilter, $i: ID!) { apartment(id: $i) { feeds(filter: $a) { nodes { id } } } }",
            ["i": "x", "a": ["createdAfter": "yesterday"]]
        ),
    ]

    @Test(arguments: variables)
    func `variables that cannot be coerced are refused`(
        _ query: String, _ variables: JSON
    ) async throws {
        let answer = try await Served.current.server.post(query, variables)
        Self.refused(answer, 422)
        #expect(answer.codes == ["BAD_USER_INPUT"])
        #expect(answer.messages[0].contains("\"$a\""), "\(answer.messages)")
    }
}
