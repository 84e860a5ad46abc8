// GraphQL by GET: its parameters, and who may send it.

import GraphQLCore
import NIOHTTP1
import Testing

@testable import Server

@Suite struct GetRequestTests {
    @Test func `parameters are percent-encoded, empty ones absent, unknown ones ignored`() throws {
        let request = try GraphQLRequest(
            parameters: "query=%7B+a(b%3A%22%EA%B0%80%22)%20%7D&operationName=&variables=%7B%22x"
                + "%22:1%7D&extensions=null&other=1&other=2")
        #expect(String(decoding: request.query, as: UTF8.self) == "{ a(b:\"가\") }")
        #expect(request.operationName == nil)
        #expect(request.variables?["x"] == .int(1))
        #expect(request.isReadOnly)
    }

    @Test func `the operation name null is a name, the variables null are none`() throws {
        let request = try GraphQLRequest(parameters: "query=a&operationName=null&variables=null")
        #expect(request.operationName == "null")
        #expect(request.variables == nil)
    }

    @Test(arguments: [
        ("", "no \"query\""), ("query=", "no \"query\""), ("query=a&query=b", "more than once"),
        ("query=%7", "two digits"), ("query=%zz", "two digits"), ("query=%ff", "not UTF-8"),
        ("query=a&variables=%5B%5D", "must be an object"), ("query=a&variables=%7B", "not JSON"),
        ("query=a&extensions=1", "must be an object"),
        (String(repeating: "a=1&", count: 65) + "query=a", "more than 64"),
    ])
    func `what is no request is refused with the reason`(_ parameters: String, _ reason: String) {
        let refusal = #expect(throws: RequestRefusal.self) {
            try GraphQLRequest(parameters: parameters)
        }
        #expect(refusal?.outcome == .requestMalformed)
        #expect(refusal?.message.contains(reason) == true, "\(refusal?.message ?? "")")
    }

    private func check(_ method: HTTPMethod, _ fields: [(String, String)]) throws {
        try CrossSiteRule.check(
            try RequestHead(
                HTTPRequestHead(
                    version: .http1_1, method: method, uri: "/graphql",
                    headers: HTTPHeaders([("Host", "x")] + fields))),
            .origins(["https://danji.example"]))
    }

    @Test(arguments: [
        [("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "no-cors")],
        [("Sec-Fetch-Site", "none"), ("Sec-Fetch-Mode", "navigate")],
        [
            ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "cors"),
            ("Origin", "https://danji.example"),
        ],
        [("Sec-Fetch-Mode", "cors")], [("Content-Type", "application/json")],
        [("GraphQL-Require-Preflight", "1")],
        [("Sec-Fetch-Site", "cross-site"), ("apollo-require-preflight", "true")],
    ])
    func `a GET that no foreign page can send is answered`(_ fields: [(String, String)]) throws {
        try check(.GET, fields)
    }

    @Test(arguments: [
        [], [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")],
        [
            ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "cors"),
            ("Origin", "https://other.example"),
        ],
        [("Sec-Fetch-Site", "same-site")], [("Sec-Fetch-Mode", "navigate")],
        [("Sec-Fetch-Site", "none"), ("Sec-Fetch-Mode", "no-cors")],
    ])
    func `a GET that a foreign page could send is refused`(_ fields: [(String, String)]) throws {
        let refusal = #expect(throws: RequestRefusal.self) { try check(.GET, fields) }
        #expect(refusal?.outcome == .crossSite)
        try check(.POST, fields)
    }
}
