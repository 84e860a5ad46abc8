import Testing

@testable import Server

struct GraphQLRequestTests {
    private func request(_ body: String) throws -> GraphQLRequest {
        try GraphQLRequest(json: Array(body.utf8))
    }

    @Test func `null members count as absent and unknown ones are ignored`() throws {
        let request = try request(
            #"{"query":"{ a }","operationName":null,"variables":null,"extensions":null,"x":1}"#)
        #expect(request.query == Array("{ a }".utf8))
        #expect(request.operationName == nil)
        #expect(request.variables == nil)
    }

    @Test(arguments: [
        ("", "not JSON"), ("{", "not JSON"), ("[]", "JSON object"), ("1", "JSON object"),
        ("{}", "no \"query\""), (#"{"query":null}"#, "no \"query\""),
        (#"{"query":1}"#, "must be a string"),
        (#"{"query":"{a}","operationName":1}"#, "\"operationName\" must be a string"),
        (#"{"query":"{a}","variables":[]}"#, "\"variables\" must be an object"),
        (#"{"query":"{a}","extensions":"x"}"#, "\"extensions\" must be an object"),
    ])
    func `what is no request is refused with the reason`(body: String, reason: String) {
        let error = #expect(throws: RequestRefusal.self) { try request(body) }
        let isJSON = reason != "not JSON"
        #expect(error?.outcome == (isJSON ? .requestMalformed : .bodyUnreadable))
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
    }

    private static let hash = String(repeating: "0aF", count: 21) + "9"

    @Test func `a document is identified by its text, its id, or its hash`() throws {
        #expect(try request(#"{"query":"{ a }"}"#).document == .text(Array("{ a }".utf8)))
        #expect(try request(#"{"documentId":"sha256:12"}"#).document == .id("sha256:12"))
        let hash = try #require(DocumentHash(hex: Self.hash))
        #expect(hash.hex == Self.hash.lowercased())
        let persisted =
            "\"extensions\":{\"persistedQuery\":"
            + "{\"version\":1,\"sha256Hash\":\"\(Self.hash)\"}}"
        #expect(try request("{\(persisted)}").document == .hash(hash, nil))
        #expect(
            try request("{\"query\":\"{ a }\",\(persisted)}").document
                == .hash(hash, Array("{ a }".utf8)))
        let get = try GraphQLRequest(parameters: "documentId=app:feed&variables=%7B%7D")
        #expect(get.document == .id("app:feed"))
        #expect(get.isReadOnly)
    }

    @Test(arguments: [
        (#"{"query":"{a}","documentId":"x"}"#, "not both"), (#"{"documentId":"a b"}"#, "letters"),
        (#"{"documentId":1}"#, "must be a string"), (#"{"documentId":""}"#, "letters"),
        (#"{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"00"}}}"#, "version"),
        (#"{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}"#, "64 digits"),
        (#"{"extensions":{"persistedQuery":true}}"#, "64 digits"),
        (#"{"extensions":{"persistedQuery":null}}"#, "no \"query\""),
    ])
    func `what names no document is refused with the reason`(body: String, reason: String) {
        let error = #expect(throws: RequestRefusal.self) { try request(body) }
        #expect(error?.outcome == .requestMalformed)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
    }
}
