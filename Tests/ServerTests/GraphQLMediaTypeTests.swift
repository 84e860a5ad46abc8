import Testing

@testable import Server

struct GraphQLMediaTypeTests {
    @Test(arguments: [
        (nil, "application/json"),
        ("", "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/json"),
        ("application/graphql-response+json", "application/graphql-response+json"),
        (
            "application/graphql-response+json, application/json;q=0.9",
            "application/graphql-response+json"
        ),
        (
            "application/graphql-response+json;q=0.5, application/json;q=0.9", "application/json"
        ),
        ("text/html, application/json;charset=utf-8", "application/json"),
        ("APPLICATION/JSON", "application/json"),
    ])
    func `the type that Accept wants most is taken`(accept: String?, expected: String) {
        #expect(GraphQLMediaType(accept: accept)?.rawValue == expected)
    }

    @Test(arguments: [
        "text/html", "application/json;q=0", "application/json;charset=iso-8859-1", "x",
    ])
    func `what cannot be answered is refused`(accept: String) {
        #expect(GraphQLMediaType(accept: accept) == nil)
    }
}
