// docs/adding-a-field.md leads through the code: what it names exists.
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

    @Test func `every test and file of a new subject's places exists`() throws {
        let tests = try Self.text(under: "Tests")
        let rows = try Self.guide().split(separator: "\n").filter {
            $0.hasPrefix("|") && $0.contains("reported by") == false
        }
        .map { $0.split(separator: "|").map { $0.trimmingPrefix(" ") } }
        let names = rows.filter { $0.count == 3 }.compactMap { row in
            row[2].prefixMatch(of: #/`([a-zA-Z-]+ [^`]+)`/#).map { String($0.1) }
        }
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
        #expect(places.count >= 7, "\(places)")
        for place in places {
            #expect(files.contains("Sources/Resolvers/\(place)"), "no file \(place)")
        }
    }
}
