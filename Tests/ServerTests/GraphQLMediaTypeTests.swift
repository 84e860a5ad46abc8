import Testing

@testable import Server

struct GraphQLMediaTypeTests {
    private static let response = "application/graphql-response+json"
    private static let json = "application/json"

    @Test(arguments: [
        ("application/json", json), (response, response),
        ("\(response), application/json;q=0.9", response),
        ("application/json;q=0.9, \(response)", response),
        ("\(response);q=0.5, application/json;q=0.9", json),
        ("text/html, application/json;charset=utf-8", json),
        ("application/json; charset=\"utf-8\"", json), ("APPLICATION/JSON", json),
        ("Application/GraphQL-Response+JSON; charset=utf-8", response),
        // Equal weights: the first one wins, and an explicit type wins over a wildcard.
        ("application/json, \(response)", json), ("\(response), application/json", response),
        ("application/json, text/plain, */*", json),
        ("text/html, \(response);q=0.9, */*;q=0.1", response),
        // An explicit type takes precedence, whatever a wildcard says.
        ("application/json;q=0, */*;q=0.5", response), ("*/*, \(response);q=0", json),
        ("\(response);q=0, application/json", json), ("application/*;q=0.1, */*;q=0", ""),
        // As clients send it: Apollo Client, Kotlin and iOS, GraphiQL.
        ("\(response),application/json;q=0.9", response),
        ("multipart/mixed;deferSpec=20220824,\(response),application/json", response),
        ("application/json, multipart/mixed", json),
        ("application/json;q=7", json), ("application/json;q=nan, \(response);q=0.1", response),
    ])
    func `the type that Accept wants most is taken`(accept: String, expected: String) {
        for preferred in GraphQLMediaType.allCases {
            let type = AcceptedTypes(accept: accept, preferred: preferred)?.single
            #expect(type?.rawValue == (expected.isEmpty ? preferred.rawValue : expected))
        }
    }

    @Test(arguments: [nil, "", "  ", "*/*", "application/*", "text/html, */*;q=0.1"])
    func `a client that takes any type gets the profile's`(accept: String?) {
        for profile in HTTPProfile.allCases {
            let types = AcceptedTypes(accept: accept, preferred: profile.preferredType)
            #expect(types == AcceptedTypes(profile.preferredType), "and no stream of events")
        }
        #expect(HTTPProfile.september2026.preferredType == .response)
        #expect(HTTPProfile.legacy.preferredType == .json)
    }

    @Test(arguments: [
        "text/html", "application/json;q=0", "application/json;charset=iso-8859-1", "x",
        "text/html, */*;q=0", "application/json;q=-1", "application/jsonp",
    ])
    func `what cannot be answered is refused`(accept: String) {
        #expect(AcceptedTypes(accept: accept, preferred: .response) == nil)
    }

    @Test func `only a limited number of ranges is read`() {
        let many = String(repeating: "text/html,", count: MediaRange.maximumCount)
        #expect(AcceptedTypes(accept: many + "application/json", preferred: .json) == nil)
    }
}
