import Foundation
import TestSupport
import Testing

/// Documents that requests refer to instead of sending them.
@Suite struct PersistedDocumentTests {
    private static let query = "query Named { __typename }"

    /// The hash as computed by `sha256sum`.
    private static func hash(of document: String) async throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "document-\(UUID())")
        try Data(document.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let line = try await run("sha256sum", [file.path(percentEncoded: false)])
        return String(line.prefix(64))
    }

    private static func persisted(_ hash: String, _ query: String? = nil) -> JSON {
        var body: [String: JSON] = [
            "extensions": ["persistedQuery": ["version": 1, "sha256Hash": .string(hash)]]
        ]
        if let query { body["query"] = .string(query) }
        return .object(body)
    }

    /// Servers, each with one more variable set.
    private static func withServer(
        _ variables: [String: String], _ body: (RunningServer, SampleComplexes) async throws -> Void
    ) async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let environment = Served.Cache.redis.environment(services, complexes.database)
        try await RunningServer.with(environment.merging(variables) { $1 }) {
            try await body($0, complexes)
        }
    }

    @Test func `a hash works once a signed-in client has sent its document`() async throws {
        try await Self.withServer([:]) { server, _ in
            let token = SampleComplexes.Person.resident(of: 1).token
            let query = "query Q\(UUID().uuidString.prefix(8)) { __typename }"
            let hash = try await Self.hash(of: query)
            let unknown = try await server.post(body: Self.persisted(hash), token: token)
            #expect(unknown.http.status == 200)
            #expect(unknown.json["errors"][0]["message"] == "PersistedQueryNotFound")
            #expect(unknown.json["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND")
            // An anonymous client's document is executed and not stored.
            let strange = try await server.post(body: Self.persisted(hash, query))
            #expect(strange.json["data"]["__typename"] == "Query")
            let still = try await server.post(body: Self.persisted(hash), token: token)
            #expect(still.json["errors"][0]["message"] == "PersistedQueryNotFound")
            _ = try await server.post(body: Self.persisted(hash, query), token: token)
            let known = try await server.post(body: Self.persisted(hash), token: token)
            #expect(known.json["data"]["__typename"] == "Query")
            let stranger = try await server.post(body: Self.persisted(hash))
            #expect(stranger.json["errors"][0]["message"] == "PersistedQueryNotFound")
        }
    }

    @Test func `a document with the wrong hash is refused before execution`() async throws {
        try await Self.withServer([:]) { server, _ in
            let wrong = String(repeating: "0", count: 64)
            let answer = try await server.post(body: Self.persisted(wrong, Self.query))
            #expect(answer.json["errors"][0]["message"] == "provided sha does not match query")
            #expect(answer.json["data"].isNull)
        }
    }

    @Test func `trusted documents are executed by id, and in trusted mode nothing else is`()
        async throws
    {
        let manifest = FileManager.default.temporaryDirectory.appending(path: "m-\(UUID()).json")
        let content: JSON = ["app:named": .string(Self.query)]
        try Data(content.bytes).write(to: manifest)
        defer { try? FileManager.default.removeItem(at: manifest) }
        let path = manifest.path(percentEncoded: false)
        try await Self.withServer(["DANJI_TRUSTED_DOCUMENTS": path, "DANJI_DOCUMENTS": "trusted"]) {
            server, _ in
            let other = String(repeating: "0", count: 64)
            let hash = try await Self.hash(of: Self.query)
            for body: JSON in [
                ["documentId": "app:named"], ["documentId": .string("sha256:" + hash)],
                Self.persisted(hash), ["query": .string(Self.query)],
            ] {
                let answer = try await server.post(body: body)
                #expect(answer.json["data"]["__typename"] == "Query", "\(body)")
            }
            let refused: [(JSON, String)] = [
                (["documentId": "app:other"], "DOCUMENT_NOT_FOUND"),
                (["query": "{ __typename }"], "DOCUMENT_NOT_TRUSTED"),
                (Self.persisted(other), "PERSISTED_QUERY_NOT_SUPPORTED"),
            ]
            for (body, code) in refused {
                let answer = try await server.post(body: body)
                #expect(answer.json["errors"][0]["extensions"]["code"] == .string(code))
            }
        }
    }

    @Test func `a manifest with an invalid document prevents the start`() async throws {
        let manifest = FileManager.default.temporaryDirectory.appending(path: "m-\(UUID()).json")
        try Data(#"{"app:bad": "{ noSuchField }"}"#.utf8).write(to: manifest)
        defer { try? FileManager.default.removeItem(at: manifest) }
        let error = await #expect(throws: RunningServer.Failure.self) {
            let path = manifest.path(percentEncoded: false)
            try await Self.withServer(["DANJI_TRUSTED_DOCUMENTS": path]) { _, _ in }
        }
        #expect(error?.description.contains("app:bad") == true)
        #expect(error?.description.contains("noSuchField") == true)
    }
}
