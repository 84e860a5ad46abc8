// Which origins may call, the answer to a preflight, and the fields of every answer.

import NIOHTTP1
import Testing

@testable import Server

@Suite struct CORSPolicyTests {
    private static let some = CORSPolicy.origins(["https://danji.example"])

    private func head(
        _ method: HTTPMethod, _ fields: [(String, String)]
    ) throws -> RequestHead {
        try RequestHead(
            HTTPRequestHead(
                version: .http1_1, method: method, uri: "/graphql",
                headers: HTTPHeaders([("Host", "x")] + fields)))
    }

    private func preflight(_ origin: String, _ names: String) throws -> RequestHead {
        try head(
            .OPTIONS,
            [
                ("Origin", origin), ("Access-Control-Request-Method", "POST"),
                ("Access-Control-Request-Headers", names),
            ])
    }

    @Test func `a preflight of an allowed origin gets methods and fields`() throws {
        let head = try preflight("https://danji.example", "authorization,content-type")
        #expect(CORSPolicy.isPreflight(head))
        let answer = Self.some.preflight(head, [.GET, .POST])
        #expect(answer.status == .noContent)
        #expect(answer.headers["Access-Control-Allow-Methods"] == ["GET, POST"])
        #expect(answer.headers["Access-Control-Allow-Headers"] == ["authorization,content-type"])
    }

    @Test(arguments: ["a\u{1}b", "a: b", String(repeating: "a", count: 2_000)])
    func `invalid field names are not repeated`(_ names: String) throws {
        let answer = Self.some.preflight(try preflight("https://danji.example", names), [.POST])
        #expect(answer.headers["Access-Control-Allow-Headers"].isEmpty)
    }

    @Test(arguments: ["https://evil.example", "http://danji.example", "null", ""])
    func `a preflight of another origin is refused`(_ origin: String) throws {
        let head = try preflight(origin, "x")
        #expect(Self.some.preflight(head, [.POST]).status == .forbidden)
        #expect(CORSPolicy.origins([]).preflight(head, [.POST]).status == .forbidden)
        #expect(Self.some.fields(for: head).map(\.name) == ["Vary"])
    }

    @Test func `answers name the origin that may read them`() throws {
        let head = try head(.POST, [("Origin", "https://danji.example")])
        let some = HTTPHeaders(Self.some.fields(for: head).map { ($0.name, $0.value) })
        #expect(some["Access-Control-Allow-Origin"] == ["https://danji.example"])
        #expect(some["Vary"] == ["Origin"])
        let any = HTTPHeaders(CORSPolicy.anyOrigin.fields(for: head).map { ($0.name, $0.value) })
        #expect(any["Access-Control-Allow-Origin"] == ["*"])
        #expect(!any.contains(name: "Vary"))
        #expect(!any.contains(name: "Access-Control-Allow-Credentials"))
    }

    @Test func `an OPTIONS that no browser sends is not a preflight`() throws {
        #expect(CORSPolicy.isPreflight(try head(.OPTIONS, [])) == false)
        #expect(CORSPolicy.isPreflight(try head(.OPTIONS, [("Origin", "https://a")])) == false)
    }

    @Test func `origins are read from the setting`() throws {
        #expect(try CORSPolicy(setting: "*") == .anyOrigin)
        #expect(try CORSPolicy(setting: "") == .origins([]))
        #expect(
            try CORSPolicy(setting: "https://a.example, http://localhost:3000")
                == .origins(["https://a.example", "http://localhost:3000"]))
        for text in ["danji.example", "https://a/", "*, https://a", "https://A.example"] {
            #expect(throws: ConfigurationError.self) { try CORSPolicy(setting: text) }
        }
    }
}
