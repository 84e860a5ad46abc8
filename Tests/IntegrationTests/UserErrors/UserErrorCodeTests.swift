// Every user error specific to a mutation is produced by the running program, and every value of
// the enum by some mutation.
import TestSupport
import Testing

@Suite(.served(["DANJI_ACTION_LIMITS": "on"]), .serialized, .timeLimit(.minutes(3)))
struct UserErrorCodeTests {
    /// Codes of features that are not implemented yet.
    private static let later = [
        "BAD_VERIFICATION_CODE": "phones are verified by code in the second tier",
        "IDENTITY_CHECK_REQUIRED": "there is no identity check before phones are verified",
        "PROHIBITED_CONTENT": "no complex has blocked words before settings can be changed",
    ]

    @Test func `every mutation produces its own errors, and every code is produced`()
        async throws
    {
        let served = try await Office.served()
        let shape = try await ServedShape.load(served.server)
        var produced: Set<String> = []
        for mutation in shape.fields(of: "Mutation").map(\.name) {
            let cases = try #require(
                UserErrorCases.all[mutation], "\(mutation) has no row in UserErrorCases")
            for (code, make) in cases.sorted(by: { $0.key < $1.key }) {
                let refused = try await make()
                let payload = try await Office.act(mutation, refused.input, as: refused.person)
                #expect(payload.codes.contains(code), "\(mutation): \(payload)")
                #expect(
                    payload["userErrors"].items.allSatisfy {
                        $0["message"].string?.isEmpty == false
                    })
                produced.formUnion(payload.codes)
            }
        }
        let codes = Set(shape.types["UserErrorCode"]?.values ?? [])
        #expect(
            codes.subtracting(produced).subtracting(Self.later.keys) == [],
            "no row of UserErrorCases produces them")
        #expect(produced.intersection(Self.later.keys) == [], "they are built now")
    }

    @Test func `a mutation's description names its errors`() async throws {
        let served = try await Office.served()
        let answer = try await served.server.post(
            "{ __type(name: \"Mutation\") { description fields { name description } } }")
        let type = answer.data["__type"]
        let common = type["description"].string ?? ""
        for field in type["fields"].items {
            let name = field["name"].string ?? ""
            let text = (field["description"].string ?? "") + common
            for code in UserErrorCases.all[name]?.keys.sorted() ?? [] {
                #expect(text.contains("`\(code)`"), "\(name) does not name \(code)")
            }
        }
    }
}
