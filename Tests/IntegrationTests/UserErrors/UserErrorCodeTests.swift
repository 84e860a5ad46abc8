// Every user error specific to a mutation is produced by the running program, and every value of
// the enum by some mutation.
import Foundation
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

    /// The type of each code, as the table of docs/errors.md has it.
    private static func documentedTypes() throws -> [String: String] {
        let text = try Checkout.text("docs/errors.md")
        let table = text.components(separatedBy: "\n## User errors\n").last ?? ""
        var types: [String: String] = [:]
        for row in table.split(separator: "\n") where row.hasPrefix("| `") {
            let columns = row.split(separator: "|")
            types[String(columns[0].split(separator: "`")[1])] =
                columns[1].filter { !$0.isWhitespace }
        }
        return types
    }

    @Test func `every mutation produces its own errors, and every code is produced`()
        async throws
    {
        let served = try await Office.served()
        let shape = try await ServedShape.load(served.server)
        var produced: Set<String> = []
        let types = try Self.documentedTypes()
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
                for error in payload["userErrors"].items {
                    let type = types[error["code"].string ?? ""]
                    #expect(error["__typename"].string == type, "errors.md: \(error)")
                }
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
