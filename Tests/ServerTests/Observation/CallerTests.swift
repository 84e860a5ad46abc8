// What requests say of their senders.
import NIOHTTP1
import Testing

@testable import Server

struct CallerTests {
    private static func head(_ fields: [(String, String)]) throws -> RequestHead {
        try RequestHead(
            HTTPRequestHead(
                version: .http1_1, method: .POST, uri: "/graphql",
                headers: HTTPHeaders([("Host", "x")] + fields)))
    }

    private static func body(_ extensions: String) throws -> Caller {
        try GraphQLRequest(json: Array("{\"query\":\"{a}\",\"extensions\":\(extensions)}".utf8))
            .caller
    }

    @Test(
        arguments: [
            ([("apollographql-client-name", "ios")], "ios"),
            (
                [("apollographql-client-name", "ios"), ("apollographql-client-version", "3.2")],
                "ios@3.2"
            ),
            ([("graphql-client-name", "web"), ("graphql-client-version", "1")], "web@1"),
            ([("apollographql-client-version", "3.2")], nil), ([], nil),
            ([("graphql-client-name", "")], nil), ([("graphql-client-name", "a b\u{1}c")], "abc"),
            (
                [("graphql-client-name", String(repeating: "x", count: 500))],
                String(repeating: "x", count: 64)
            ),
        ] as [([(String, String)], String?)])
    func `a client is known by the fields of its request`(
        _ fields: [(String, String)], _ client: String?
    ) throws {
        #expect(try Caller(Self.head(fields)).client == client)
    }

    @Test(
        arguments: [
            (#"{"clientLibrary":{"name":"apollo-ios","version":"1.9"}}"#, "apollo-ios@1.9"),
            (#"{"clientLibrary":{"name":"apollo-kotlin"}}"#, "apollo-kotlin"),
            (#"{"clientLibrary":{"name":7}}"#, nil), (#"{"clientLibrary":"x"}"#, nil), ("{}", nil),
        ] as [(String, String?)])
    func `or by its library`(_ extensions: String, _ client: String?) throws {
        #expect(try Self.body(extensions).client == client)
    }

    @Test func `a field counts before the body`() throws {
        let head = try Caller(Self.head([("graphql-client-name", "web")]))
        let body = try Self.body(#"{"clientLibrary":{"name":"apollo"}}"#)
        #expect(head.completed(by: body).client == "web")
        #expect(Caller().completed(by: body).client == "apollo")
    }

    private static let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    @Test func `a trace is continued from a field or a message`() throws {
        let head = try Caller(Self.head([("traceparent", Self.trace)]))
        #expect(head.trace?.trace.hex == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(head.trace?.span.hex == "00f067aa0ba902b7")
        #expect(head.withoutTrace.trace == nil)
        #expect(try Self.body(#"{"traceparent":"\#(Self.trace)"}"#).trace == head.trace)
    }
}
