import Testing

@testable import Server

@Suite struct TrustedDocumentsTests {
    private static let document = "query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}"
    /// Of the appendix on persisted documents of GraphQL over HTTP.
    private static let hash = "7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e"

    private static func manifest(_ json: String) throws -> TrustedDocuments {
        try TrustedDocuments(json: Array(json.utf8))
    }

    private static var escaped: String { document.replacing("\n", with: "\\n") }

    @Test func `the hash of a document is that of the specification's example`() {
        #expect(DocumentHash(of: Array(Self.document.utf8)).id == "sha256:" + Self.hash)
    }

    @Test func `documents are found by hash and by name`() throws {
        let documents = try Self.manifest("{\"app:user\": \"\(Self.escaped)\"}")
        #expect(documents["app:user"] == Array(Self.document.utf8))
        #expect(documents["sha256:" + Self.hash] == Array(Self.document.utf8))
        #expect(documents["other"] == nil)
        #expect(documents.count == 1)
    }

    @Test func `Apollo's manifest is read`() throws {
        let documents = try Self.manifest(
            """
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
              {"id": "\(Self.hash)", "name": "User", "type": "query", "body": "\(Self.escaped)"}]}
            """)
        #expect(documents["sha256:" + Self.hash] == Array(Self.document.utf8))
        #expect(documents.count == 1)
    }

    @Test(arguments: [
        ("", "not JSON"), ("[]", "object"), ("{\"a\": 1}", "document"),
        ("{\"a b\": \"{ a }\"}", "not an id"), ("{\"operations\": [{}]}", "\"id\""),
        ("{\"sha256:\(hash)\": \"{ a }\"}", "not the hash"),
        ("{\"\(hash)\": \"{ a }\"}", "not the hash"),
        (#"{"operations": [{"id": "a", "body": "{ a }"}, {"id": "a", "body": "{ b }"}]}"#, "two"),
    ])
    func `a manifest that is wrong says what is`(_ json: String, _ reason: String) {
        let error = #expect(throws: ConfigurationError.self) { try Self.manifest(json) }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }
}
