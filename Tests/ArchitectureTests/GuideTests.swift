// docs/adding-a-field.md leads through the code: what it names exists.
import Foundation
import TestSupport
import Testing

struct GuideTests {
    private static func guide() throws -> String { try Checkout.text("docs/adding-a-field.md") }

    private static func text(under folder: String) throws -> String {
        try Checkout.files(under: folder, withExtension: "swift").map(Checkout.text).joined()
    }

    @Test func `every function that the guide calls exists`() throws {
        let declared = Set(
            try Self.text(under: "Sources").matches(of: #/\bfunc (\w+)/#).map { String($0.1) })
        // `gate.actor(in:)`, `transaction.attach(list, to: …)`: a call on a value that exists.
        let calls = try Self.guide().matches(of: #/\b(?:gate|transaction|problems)\.(\w+)/#)
            .map { String($0.1) }
        #expect(calls.count >= 5)
        #expect(Set(calls).subtracting(declared) == [])
    }

    /// The tables of the guide that say what reports a missing part, row by row.
    private static func places() throws -> [[[String]]] {
        try guide().split(separator: "\n\n").filter { $0.contains("| reported by |") }.map {
            $0.split(separator: "\n").dropFirst(2).map {
                $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            }
        }
    }

    @Test func `a new subject is known in five shared places, each asked for`() throws {
        let shared = try #require(try Self.places().first)
        #expect(shared.count == 5, "\(shared.map(\.first))")
        for row in shared {
            #expect(row.count == 3 && row[2].contains(#/compiler|`[^`]+`/#), "\(row)")
        }
    }

    /// The files that a walk through the code names, in its order.
    private static func walk(_ name: String) throws -> [String] {
        let page = try Checkout.text("docs/architecture.md")
        let start = try #require(page.range(of: "<!-- walk: \(name) -->")).upperBound
        let end = try #require(page[start...].range(of: "<!-- end -->")).lowerBound
        var folder = "Sources/"
        return page[start..<end].split(separator: "\n").compactMap { line in
            if line.hasSuffix("| decides |") {
                let module = line.firstMatch(of: #/in `([\w\/]+)`/#).map { "\($0.1)/" }
                folder = "Sources/" + (module ?? "")
            }
            return line.prefixMatch(of: #/\| `([\w\/+]+\.swift)` \| \w/#).map { folder + $0.1 }
        }
    }

    @Test(arguments: [("feed page", 57), ("commentCreate", 17)])
    func `a walk through the code names files that exist, each once`(
        _ name: String, _ maximum: Int
    ) throws {
        let files = try Self.walk(name)
        #expect(Set(files).count == files.count)
        #expect((maximum - 10...maximum).contains(files.count), "\(files.count)")
        let existing = Set(Checkout.files(under: "Sources", withExtension: "swift"))
        #expect(files.filter { !existing.contains($0) } == [])
    }

    @Test func `every test and file of a new subject's places exists`() throws {
        let tests = try Self.text(under: "Tests")
        let rows = try Self.places().flatMap(\.self)
        let asking = try Self.guide().matches(of: #/by\s+`([a-z-]+ [^`]+)`/#).map { String($0.1) }
        let names =
            (asking
            + rows.filter { $0.count == 3 }.flatMap { row in
                row[2].matches(of: #/`([a-zA-Z-]+ [^`]+)`/#).map { String($0.1) }
            }).map { $0.replacing("\n", with: " ") }
        #expect(names.count >= 7, "\(names)")
        for name in names {
            #expect(
                tests.contains("@Test func `\(name)`") || tests.contains(": \(name)`"),
                "no test has the name: \(name)")
        }
        let files = Set(Checkout.files(under: "Sources/Resolvers", withExtension: "swift"))
        let places = rows.compactMap { row in
            row[0].prefixMatch(of: #/`([\w\/]+\.swift)`/#).map { String($0.1) }
        }
        #expect(places.count == 4, "\(places)")
        for place in places {
            #expect(files.contains("Sources/Resolvers/\(place)"), "no file \(place)")
        }
    }
}
