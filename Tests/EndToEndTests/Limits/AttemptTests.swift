// Attempts to sign in and up are counted however they come: as requests, as aliases of one, as
// entries of a batch, as messages of a socket.

import TestSupport
import Testing

@Suite(
    .served(cache: .memory, ["DANJI_ACTION_LIMITS": "on", "DANJI_BATCH_ENTRIES": "20"]),
    .serialized, .timeLimit(.minutes(3)))
struct AttemptTests {
    /// How several attempts come.
    enum Way: String, CaseIterable, Sendable {
        case requests
        case aliases
        case batch
        case socket
    }

    /// Does the same mutation so many times and says what each was answered.
    private static func codes(
        _ mutation: String, times: Int, _ way: Way
    ) async throws -> [String] {
        let server = try Served.current.server
        let field = mutation.prefix { $0 != "(" }
        let query = "mutation { \(mutation) { userErrors { code } } }"
        func code(_ data: JSON, _ name: String) -> String {
            data[name]["userErrors"][0]["code"].string ?? "none"
        }
        switch way {
        case .requests:
            var codes: [String] = []
            for _ in 0..<times {
                codes.append(code(try await server.post(query).data, String(field)))
            }
            return codes
        case .aliases:
            let fields = (0..<times).map { "a\($0): \(mutation) { userErrors { code } }" }
            let data = try await server.post("mutation { \(fields.joined(separator: " ")) }").data
            return (0..<times).map { code(data, "a\($0)") }
        case .batch:
            let entry: JSON = ["query": .string(query)]
            return try await server.post(body: .array(Array(repeating: entry, count: times)))
                .json.items.map { code($0["data"], String(field)) }
        case .socket:
            let socket = try await ReadySocket(server)
            var codes: [String] = []
            for id in 0..<times {
                codes.append(
                    code(try await socket.ask(query, id: "\(id)")["data"], String(field)))
            }
            return codes
        }
    }

    @Test(arguments: Way.allCases)
    func `the eleventh attempt for a name is refused, whatever brings it`(
        _ way: Way
    ) async throws {
        let codes = try await Self.codes(
            "signIn(input: {username: \"nobody-\(way.rawValue)\", password: \"wrong wrong wrong\"})",
            times: 12, way)
        #expect(
            codes
                == Array(repeating: "BAD_CREDENTIALS", count: 10)
                + Array(repeating: "RATE_LIMITED", count: 2))
    }

    @Test func `five sign-ups of an address, one way or the other`() async throws {
        // The password is refused; the attempt counts.
        let signUp = """
            signUp(input: {username: "newcomer", password: "short", displayName: "새 사람",
                acceptsTerms: true, acceptsPrivacyPolicy: true, isOver14: true})
            """
        var codes: [String] = []
        codes += try await Self.codes(signUp, times: 2, .aliases)
        codes += try await Self.codes(signUp, times: 2, .batch)
        codes += try await Self.codes(signUp, times: 1, .socket)
        #expect(!codes.contains("RATE_LIMITED"), "\(codes)")
        for way in Way.allCases {
            #expect(try await Self.codes(signUp, times: 1, way) == ["RATE_LIMITED"])
        }
    }
}
