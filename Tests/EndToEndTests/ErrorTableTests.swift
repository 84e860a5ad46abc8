// docs/errors.md, row by row: each code of a top-level error with each of its statuses is produced
// by the running program, here or in the suite that is named.
import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5))) struct ErrorTableTests {
    typealias Person = SampleComplexes.Person

    /// A row's code with one of its statuses.
    struct Cell: Hashable, CustomStringConvertible {
        let code: String
        let status: Int

        init(_ code: String, _ status: Int) {
            self.code = code
            self.status = status
        }

        var description: String { "\(code) with \(status)" }
    }

    /// Those that need a condition which another suite makes.
    private static let elsewhere: [Cell: String] = [
        // By a state machine to which the test gives the time.
        Cell("BAD_REQUEST", 408): "ConnectionMachineTests",
        Cell("BAD_REQUEST", 409): "SharedStreamTests",
        // Refused before it is known to be GraphQL, in plain text.
        Cell("BAD_REQUEST", 417): "HTTPConnectionTests",
        // Only data that grow in JSON can be too large.
        Cell("QUERY_TOO_COSTLY", 294): "SharedObjectTests",
        Cell("UNAUTHENTICATED", 422): "ProductionTests",
        Cell("FORBIDDEN", 422): "ProductionTests",
        Cell("TOO_MANY", 429): "SharedStreamTests",
        Cell("OVERLOADED", 503): "LoadTests",
        Cell("INTERNAL", 503): "OutageTests",
        Cell("INTERNAL", 294): "UnknownValueTests",
    ]

    /// The codes and statuses of the table.
    private static func documented() throws -> Set<Cell> {
        let text = try Checkout.text("docs/errors.md")
        let section = text.components(separatedBy: "\n## Top-level errors\n").last ?? ""
        let table = section.components(separatedBy: "\n## ")[0]
        var cells: Set<Cell> = []
        for row in table.split(separator: "\n") where row.hasPrefix("| `") {
            let columns = row.split(separator: "|")
            let code = columns[0].split(separator: "`")[1]
            for status in columns[1].matches(of: #/\b[2-5]\d\d\b/#) {
                cells.insert(Cell(String(code), Int(status.output) ?? 0))
            }
        }
        return cells
    }

    @Test func `every row of errors md is what the running program answers`() async throws {
        var produced: Set<Cell> = []
        try await Self.serve([:]) { server, _ in
            for (cell, request) in Self.cases {
                let answer = try await request(server)
                #expect(answer.status == cell.status, "\(cell): \(answer.text)")
                let codes = answer.json["errors"].items.map { $0["extensions"]["code"] }
                #expect(codes.contains(.string(cell.code)), "\(cell): \(answer.text)")
                produced.insert(cell)
            }
        }
        produced.formUnion(try await Self.trustedOnly())
        produced.formUnion(try await Self.overBudget())
        produced.formUnion(try await Self.tooLate())
        for (cell, suite) in Self.elsewhere {
            #expect(
                Checkout.files(under: "Tests").contains { $0.hasSuffix("/\(suite).swift") },
                "\(cell): there is no \(suite)")
        }
        #expect(produced.union(Self.elsewhere.keys) == (try Self.documented()))
    }

    private static func serve(
        _ variables: [String: String],
        _ body: (RunningServer, SampleComplexes) async throws -> Void
    ) async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let environment = Served.Cache.redis.environment(services, complexes.database)
        try await RunningServer.with(environment.merging(variables) { $1 }) {
            try await body($0, complexes)
        }
    }

    // MARK: - An ordinary server

    private typealias Request = @Sendable (RunningServer) async throws -> HTTPAnswer

    private static let json = [
        "Content-Type": "application/json", "Accept": "application/graphql-response+json",
    ]

    private static func post(
        _ body: String, _ headers: [String: String] = [:], path: String = "/graphql"
    ) -> Request {
        { server in
            try await server.http.request(
                "POST", path, headers: json.merging(headers) { $1 }, body: Array(body.utf8))
        }
    }

    private static func query(_ text: String, as person: Person? = nil) -> Request {
        { server in try await server.post(text, token: person?.token).http }
    }

    private static let page = "{ apartments(first: 100) { nodes { id name } } }"

    private static let cases: [(Cell, Request)] = [
        (Cell("BAD_REQUEST", 400), post("{")),
        (
            Cell("BAD_REQUEST", 403),
            { server in
                try await server.http.request(
                    "GET", "/graphql?query=%7B__typename%7D",
                    headers: ["Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"])
            }
        ),
        (
            Cell("BAD_REQUEST", 404),
            post(
                #"{"query":"{__typename}"}"#,
                ["X-GraphQL-Event-Stream-Token": "0123456789abcdef0123456789abcdef"],
                path: "/graphql/stream")
        ),
        (
            Cell("BAD_REQUEST", 405),
            { try await $0.http.request("PUT", "/graphql", headers: json, body: []) }
        ),
        (Cell("BAD_REQUEST", 406), post(#"{"query":"{__typename}"}"#, ["Accept": "text/html"])),
        (
            Cell("BAD_REQUEST", 413),
            post(String(repeating: " ", count: 1 << 20) + #"{"query":"{__typename}"}"#)
        ),
        (
            Cell("BAD_REQUEST", 415),
            post(#"{"query":"{__typename}"}"#, ["Content-Type": "text/plain"])
        ),
        (Cell("BAD_REQUEST", 422), post(#"{"query":1}"#)),
        (Cell("GRAPHQL_PARSE_FAILED", 400), query("{")),
        (Cell("GRAPHQL_VALIDATION_FAILED", 422), query("{ nothing }")),
        (
            Cell("BAD_USER_INPUT", 422),
            post(
                #"{"query":"query ($i: Int!) { a: __typename @skip(if: false) apartments(first: $i) { totalCount } }"}"#
            )
        ),
        (Cell("BAD_USER_INPUT", 294), query("{ apartments(first: 0) { totalCount } }")),
        (Cell("DOCUMENT_NOT_FOUND", 422), post(#"{"documentId":"none"}"#)),
        (
            Cell("PERSISTED_QUERY_NOT_FOUND", 200),
            post(
                #"{"extensions":{"persistedQuery":{"version":1,"sha256Hash":""#
                    + String(repeating: "0", count: 64) + #""}}}"#)
        ),
        (
            Cell("QUERY_TOO_DEEP", 422),
            query(
                "{ apartments { nodes { feeds { nodes { "
                    + String(repeating: "apartment { feeds { nodes { ", count: 6) + "id"
                    + String(repeating: " } } }", count: 6) + " } } } } }")
        ),
        (
            Cell("QUERY_TOO_COSTLY", 422),
            query(
                "{ apartments(first: 100) { nodes { feeds(first: 100) { nodes { id comments { nodes "
                    + "{ id } } } } } } }")
        ),
        (Cell("UNAUTHENTICATED", 401), { try await $0.post("{ __typename }", token: "x").http }),
        (
            Cell("UNAUTHENTICATED", 294),
            query("{ apartments(first: 1) { nodes { buildings { id } } } }")
        ),
        (
            Cell("FORBIDDEN", 294),
            query(
                "{ apartments(first: 1) { nodes { households { totalCount } } } }",
                as: .resident(of: 1))
        ),
    ]

    // MARK: - Servers with other settings

    /// A server that knows one document and executes no other.
    private static func trustedOnly() async throws -> Set<Cell> {
        let manifest = FileManager.default.temporaryDirectory.appending(path: "m-\(UUID()).json")
        try Data(#"{"app:type": "{ __typename }"}"#.utf8).write(to: manifest)
        defer { try? FileManager.default.removeItem(at: manifest) }
        let cases: [(Cell, Request)] = [
            (Cell("DOCUMENT_NOT_TRUSTED", 422), query("{ apartments { totalCount } }")),
            (
                Cell("PERSISTED_QUERY_NOT_SUPPORTED", 200),
                post(
                    #"{"extensions":{"persistedQuery":{"version":1,"sha256Hash":""#
                        + String(repeating: "0", count: 64) + #""}}}"#)
            ),
        ]
        let path = manifest.path(percentEncoded: false)
        try await serve(["DANJI_TRUSTED_DOCUMENTS": path, "DANJI_DOCUMENTS": "trusted"]) {
            server, _ in
            for (cell, request) in cases {
                let answer = try await request(server)
                #expect(answer.status == cell.status, "\(cell): \(answer.text)")
                #expect(answer.text.contains("\"\(cell.code)\""), "\(cell): \(answer.text)")
            }
        }
        return Set(cases.map(\.0))
    }

    /// A server whose budget does not cover the operation.
    private static func overBudget() async throws -> Set<Cell> {
        let cell = Cell("RATE_LIMITED", 429)
        try await serve(["DANJI_BUDGET_PER_MINUTE_ANONYMOUS": "100"]) { server, _ in
            // What is there may be overdrawn once; then nothing is left.
            var answer = try await query(page)(server)
            for _ in 0..<200 where answer.status == 200 { answer = try await query(page)(server) }
            #expect(answer.status == cell.status, "\(answer.text)")
            let error = answer.json["errors"][0]["extensions"]
            #expect(error["code"] == .string(cell.code))
            #expect(answer.headers["retry-after"].flatMap(Int.init) != nil)
            #expect(
                error["retryAfterSeconds"].int.map(String.init) == answer.headers["retry-after"])
        }
        return [cell]
    }

    /// A request that waits in the database for longer than requests may take.
    private static func tooLate() async throws -> Set<Cell> {
        let cell = Cell("OVERLOADED", 294)
        try await serve(["DANJI_REQUEST_SECONDS": "1"]) { server, complexes in
            try await HeldTable.with(complexes) {
                let answer = try await server.post(
                    "query ($a: ID!) { apartment(id: $a) { feeds { totalCount } } }",
                    ["a": .string(SampleComplexes.apartment(1))],
                    token: Person.resident(of: 1, 5).token)
                #expect(answer.status == cell.status, "\(answer.http.text)")
                #expect(answer.codes == [cell.code])
                let seconds = answer.errors.first?["extensions"]["retryAfterSeconds"].int
                #expect(seconds.map { (1...3).contains($0) } == true)
            }
        }
        return [cell]
    }
}
