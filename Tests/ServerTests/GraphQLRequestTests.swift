import Testing

@testable import Server

struct GraphQLRequestTests {
    private func request(_ body: String) throws -> GraphQLRequest {
        try GraphQLRequest(json: Array(body.utf8))
    }

    @Test func `members that are null are absent and unknown ones are ignored`() throws {
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
}
