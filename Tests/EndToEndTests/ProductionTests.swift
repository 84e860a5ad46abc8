// What production hides from the public, and whom it trusts about client addresses.
import Foundation
import TestSupport
import Testing

@Suite(
    .served([
        "DANJI_ENVIRONMENT": "production", "DANJI_PUBLIC_URL": "https://danji.example",
        "DANJI_SECRET": Data(repeating: 7, count: 32).base64EncodedString(),
        "DANJI_TRUSTED_PROXIES": "127.0.0.0/8",
    ]))
struct ProductionTests {
    static let introspections = [
        "{ __schema { queryType { name } } }", "{ x: __type(name: \"Feed\") { name } }",
        "query A { __typename } query B { ...F } fragment F on Query { ... { s: __schema { types { name } } } }",
        "query B($no: Boolean = false) { __typename ... @skip(if: $no) { __schema { directives { name } } } }",
        "{ __typename viewer { isGuest } t: __type(name: \"Feed\") { fields { name } } }",
    ]

    private static func ask(_ query: String, _ person: SampleComplexes.Person?) async throws
        -> GraphQLAnswer
    {
        var body: [String: JSON] = ["query": .string(query)]
        if query.hasPrefix("query ") { body["operationName"] = "B" }
        return try await Served.current.server.post(body: .object(body), token: person?.token)
    }

    @Test(arguments: introspections)
    func `introspection is for platform administrators only, before and after they use it`(
        _ query: String
    ) async throws {
        for _ in 0..<2 {
            for (person, code) in [
                (nil, "UNAUTHENTICATED"), (.guest, "FORBIDDEN"), (.resident(of: 1), "FORBIDDEN"),
            ] as [(SampleComplexes.Person?, String)] {
                let answer = try await Self.ask(query, person)
                #expect(answer.codes == [code], "\(answer.http.text)")
                #expect(answer.data.isNull)
                #expect(answer.status == 422)
            }
            let administrator = try await Self.ask(query, .platformAdmin)
            #expect(administrator.errors.isEmpty, "\(administrator.http.text)")
        }
    }

    @Test func `all forms of introspection by tools are treated the same`() async throws {
        for tool in ["graphiql", "apollo", "relay"] {
            let query = try Checkout.text("Tests/Fixtures/Introspection/\(tool).graphql")
            let server = try Served.current.server
            #expect(try await server.post(query).codes == ["UNAUTHENTICATED"], "\(tool)")
            let answer = try await server.post(
                query, token: SampleComplexes.Person.platformAdmin.token)
            #expect(answer.errors.isEmpty && !answer.data["__schema"].isNull, "\(tool)")
        }
    }

    @Test func `type names, and fields that are not selected, are not secret`() async throws {
        let answer = try await Self.ask(
            "{ __typename viewer { __typename } __schema @include(if: false) { queryType { name } } }",
            nil)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        #expect(answer.data["__typename"] == "Query")
    }

    static let misspelt: [(query: String, variables: JSON)] = [
        ("{ viewr { isGuest } }", [:]), ("{ viewer { isGust } }", [:]),
        ("{ apartments(frst: 1) { totalCount } }", [:]),
        ("query ($i: SignInInpt!) { viewer { isGuest } }", [:]),
        ("{ node(id: \"x\") { ... on Fed { id } } }", [:]),
        ("{ node(id: \"x\") { content } }", [:]),
        (
            "mutation ($i: SignInInput!) { signIn(input: $i) { userErrors { code } } }",
            ["i": ["usernam": "x", "password": "y"]]
        ),
        ("{ apartments(first: 1, orderBy: {field: NAM}) { totalCount } }", [:]),
        ("{ apartments(orderBy: {field: XXXX, direction: ASC}) { totalCount } }", [:]),
    ]

    @Test(arguments: misspelt)
    func `no message suggests a name`(_ query: String, _ variables: JSON) async throws {
        let answer = try await Served.current.server.post(query, variables)
        #expect(!answer.errors.isEmpty)
        for words in ["Did you mean", "The values of"] {
            #expect(!answer.http.text.contains(words), "\(answer.http.text)")
        }
    }

    @Test func `each client behind the proxy has separate limits`() async throws {
        func guest(_ headers: [String: String]) async throws -> Bool {
            let body: JSON = [
                "query": "mutation { signInAsGuest(input: {}) { tokens { accessToken } } }"
            ]
            let answer = try await Served.current.server.post(
                bytes: try body.bytes, headers: headers)
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            return !answer.data["signInAsGuest"]["tokens"].isNull
        }
        for last in 1...12 {
            #expect(try await guest(["X-Forwarded-For": "198.51.100.\(last), 127.0.0.9"]))
        }
        for round in 0..<12 {
            // What the client writes before the proxy's entry does not change its address.
            let list = "203.0.113.\(round), 192.0.2.1"
            #expect(try await guest(["X-Forwarded-For": list]) == (round < 10), "\(round)")
        }
        for round in 0..<12 {
            let host = String(round, radix: 16)
            let element = "for=\"[2001:db8:1:2::\(host)]:4711\";proto=https"
            #expect(try await guest(["Forwarded": element]) == (round < 10), "\(round)")
        }
    }
}

@Suite struct ProductionRoleTests {
    @Test func `production does not serve as the owner of the tables, and says what to do`()
        async throws
    {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let ending = try await Program.run(
            ["serve", "--port", "0"],
            environment: [
                "DANJI_ENVIRONMENT": "production", "DANJI_PUBLIC_URL": "https://danji.example",
                "DANJI_SECRET": Data(repeating: 7, count: 32).base64EncodedString(),
                "DANJI_DATABASE_URL": database,
            ])
        #expect(ending.status != 0)
        #expect(!ending.output.contains("danji listens"))
        for words in [
            "The role danji of DANJI_DATABASE_URL", "owns the database", "owns tables",
            "may make temporary tables", "may TRUNCATE", "CREATE ROLE \"danji_app\" LOGIN",
            "danji migrate", "docs/operations.md",
        ] {
            #expect(ending.errors.contains(words), "\(words): \(ending.errors)")
        }
    }
}

@Suite(.served(["DANJI_ACTION_LIMITS": "on"])) struct UntrustedProxyTests {
    @Test func `without a trusted proxy forwarded addresses are ignored`() async throws {
        let body: JSON = [
            "query": "mutation { signInAsGuest(input: {}) { tokens { accessToken } } }"
        ]
        for round in 0..<12 {
            let answer = try await Served.current.server.post(
                bytes: try body.bytes,
                headers: [
                    "X-Forwarded-For": "198.51.100.\(round)",
                    "Forwarded": "for=198.51.100.\(round)",
                ])
            #expect(answer.data["signInAsGuest"]["tokens"].isNull == (round >= 10), "\(round)")
        }
    }

    @Test func `development shows its schema and suggests names`() async throws {
        let server = try Served.current.server
        #expect(try await server.post("{ __schema { queryType { name } } }").errors.isEmpty)
        #expect(try await server.post("{ viewr { isGuest } }").http.text.contains("Did you mean"))
    }
}
