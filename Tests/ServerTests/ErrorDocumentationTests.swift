// docs/errors.md lists every code that a client can get, and no other.
import Foundation
import GraphQLCore
import Resolvers
import Schema
import TestSupport
import Testing

struct ErrorDocumentationTests {
    /// The codes in the first column of the table under a heading.
    private static func codes(under heading: String) throws -> [String] {
        let text = try Checkout.text("docs/errors.md")
        let section = try #require(
            text.components(separatedBy: "\n## \(heading)\n").dropFirst().first)
        let table = section.components(separatedBy: "\n## ")[0]
        return table.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("| `") else { return nil }
            return line.dropFirst(3).split(separator: "`").first.map(String.init)
        }
    }

    @Test func `every code of top-level errors is explained`() throws {
        let documented = try Self.codes(under: "Top-level errors")
        #expect(documented == ErrorCode.allCases.map(\.rawValue))
    }

    @Test func `every code of user errors is explained`() throws {
        #expect(try Self.codes(under: "User errors") == UserErrorCode.names)
        #expect(Set(UserProblem.Code.allCases.map(\.rawValue)) == Set(UserErrorCode.names))
    }

    @Test func `refusals by the engine's limits have a code of the server`() {
        for code in [LimitCode.tooDeep, .tooCostly] {
            #expect(ErrorCode(rawValue: code.rawValue) != nil, "\(code)")
        }
    }
}
