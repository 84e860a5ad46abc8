// docs/defects.md lists, for every defect of the pilot, the tests that prevent its return; and
// every test with a defect's number is listed there.
import TestSupport
import Testing

struct DefectTests {
    /// The first and last number of the pilot's list.
    private static let numbers = 1...27

    /// The rows of the page's table: number, and the tests in the last column.
    private static func rows() throws -> [(number: Int, tests: [String])] {
        try Checkout.text("docs/defects.md").split(separator: "\n").compactMap { line in
            guard let start = line.wholeMatch(of: #/\| D(\d+) \|.*\|(.*)\|/#),
                let number = Int(start.1)
            else { return nil }
            return (number, start.2.matches(of: #/`([^`]+)`/#).map { String($0.1) })
        }
    }

    /// Names of tests and cases that start with a defect's number.
    private static func tests() throws -> Set<String> {
        var names: Set<String> = []
        for path in Checkout.files(under: "Tests", withExtension: "swift") {
            let text = try Checkout.text(path)
            // A quotation mark starts the name of a case, a grave accent that of a test.
            for match in text.matches(of: #/[`"](D\d+: [^`"\n]+)[`"]/#) {
                names.insert(String(match.1))
            }
        }
        return names
    }

    @Test func `every defect of the pilot has a row with tests that exist`() throws {
        let rows = try Self.rows()
        #expect(rows.map(\.number) == Array(Self.numbers))
        let tests = try Self.tests()
        for row in rows {
            #expect(!row.tests.isEmpty, "D\(row.number) has no test")
            for test in row.tests {
                #expect(tests.contains("D\(row.number): \(test)"), "D\(row.number): \(test)")
            }
        }
    }

    @Test func `every test with a defect's number is listed in its row`() throws {
        let named = Set(
            try Self.rows().flatMap { row in
                row.tests.map { "D\(row.number): \($0)" }
            })
        #expect(try Self.tests().subtracting(named) == [])
    }
}
