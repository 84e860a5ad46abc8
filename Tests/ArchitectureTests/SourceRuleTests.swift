// Conventions that the compiler and the formatter do not check.
import Foundation
import TestSupport
import Testing

struct SourceRuleTests {
    private static func isGenerated(_ path: String) -> Bool { path.contains("/Generated/") }

    private static func sources() throws -> [SwiftSource] { try SwiftSource.sources() }

    private static func tests() throws -> [SwiftSource] {
        try SwiftSource.tests().filter { !$0.path.contains("/TestSupport/") }
    }

    @Test func `SQL is only in the queries files of Resolvers and in Postgres`() throws {
        for source in try Self.sources() {
            let module = source.path.split(separator: "/")[1]
            if module == "Postgres" { continue }
            if ["Resolvers", "Demo"].contains(module), source.path.hasSuffix("Queries.swift") {
                continue
            }
            for string in source.strings where SQL.isIn(string.text) {
                Issue.record(
                    """
                    \(source.path):\(string.line): SQL. It belongs in a …Queries.swift of Resolvers, \
                    beside the decoding of its rows: \(string.text.prefix(60))
                    """)
            }
        }
        #expect(SQL.isIn("SELECT id FROM feed WHERE id = ANY($1)"))
    }

    @Test(
        arguments: [
            ("SELECT 1", true), ("select id, name from feed", true), ("INSERT INTO a", true),
            ("insert into feed (id)", true), ("update feed set title = $1", true),
            ("WITH x AS (SELECT 1)", true), ("Select one from the list", false),
            ("the update sets a title", false), ("SELECTED", false), ("commit", false),
        ])
    func `SQL is distinguished from English`(_ text: String, _ expected: Bool) {
        #expect(SQL.isIn(text) == expected, "\(text)")
    }

    @Test func `a file has at most 700 lines`() throws {
        var tooLong: Set<String> = []
        for source in try Self.sources() + Self.tests() where !Self.isGenerated(source.path) {
            guard source.lineCount > 700 else { continue }
            tooLong.insert(source.path)
            #expect(
                Exceptions.long[source.path] != nil,
                """
                \(source.path) has \(source.lineCount) lines; the ceiling is 700. Part it by what it \
                does, or name it with its reason in Exceptions.long.
                """)
        }
        expectNeeded(Exceptions.long, by: tooLong)
    }

    @Test func `a file is named for what it does`() throws {
        let vague = #/(?:Utils?|Utilities|Helpers?|Common|Manager|Base|Impl|Misc|New)$/#
        var found: Set<String> = []
        let paths = try (Self.sources() + SwiftSource.tests()).map(\.path)
        for path in paths {
            let names = path.split(separator: "/").map { $0.prefix { $0 != "." && $0 != "+" } }
            guard names.contains(where: { $0.contains(vague) }) else { continue }
            found.insert(path)
            #expect(
                Exceptions.names[path] != nil,
                "\(path): this name says nothing about what is inside; name what it does")
        }
        expectNeeded(Exceptions.names, by: found)
    }

    @Test func `messages for people are made in the catalogue only`() throws {
        let folder = "Sources/Resolvers/Requests/Messages/"
        for source in try Self.sources() where !source.path.hasPrefix(folder) {
            for place in source.places(of: #/\bUserMessage\(/#, mentioning: ["UserMessage("]) {
                Issue.record("\(place): add it to a file of \(folder)")
            }
        }
    }

    private static let endingWords = ["try!", "as!", "fatalError"]
    private static var ending: Regex<Substring> { #/\btry!|\bas!|\bfatalError\s*\(/# }

    @Test func `nothing in the sources may end the process on data`() throws {
        for source in try Self.sources() {
            for place in source.places(of: Self.ending, mentioning: Self.endingWords) {
                Issue.record(
                    """
                    \(place)
                    try!, as! and fatalError end the process. An error is thrown; an invariant is a \
                    precondition with its reason.
                    """)
            }
        }
        let text = "let a = try! b() // try! c()\nlet d = \"as! e\"; fatalError()"
        let found = SwiftSource(path: "x", text: text)
            .places(of: Self.ending, mentioning: Self.endingWords)
        #expect(found.count == 2)
    }

    @Test func `nothing is left to do`() throws {
        for source in try Self.sources() + Self.tests() {
            for comment in source.comments
            where comment.text.mentions(["TODO", "FIXME", "XXX"])
                && comment.text.contains(#/\b(?:TODO|FIXME|XXX)\b/#)
            {
                Issue.record("\(source.path):\(comment.line): finish it or file an issue")
            }
        }
        let source = SwiftSource(path: "x", text: "a /* b /* c */ d */ e // f\n/// g")
        #expect(source.comments.map(\.line) == [1, 1, 2])
    }

    @Test func `what the compiler cannot check is only in listed files`() throws {
        let pattern =
            #/@unchecked\s+Sendable|nonisolated\(unsafe\)|Unsafe\w*Pointer|\bwithUnsafe(?!Bytes\(of:)\w+|unowned\(unsafe\)|\bUnmanaged\b|\bOpaquePointer\b|\bunsafeBitCast\b/#
        let words = ["nsafe", "@unchecked", "Unmanaged", "OpaquePointer"]
        var found: Set<String> = []
        for source in try Self.sources() {
            guard let place = source.places(of: pattern, mentioning: words).first else { continue }
            found.insert(source.path)
            #expect(
                Exceptions.unsafe.values.contains { $0.contains(source.path) },
                """
                \(place)
                Use Span, Mutex or a Sendable value. Where measuring shows the need, prove it safe in a \
                comment and name the file with its reason in Exceptions.unsafe.
                """)
        }
        for path in Exceptions.unsafe.values.joined().sorted() {
            #expect(
                found.contains(path), "\(path) no longer needs its exception: take its line away")
        }
    }

    @Test func `generated files say so, and only they are in Generated`() throws {
        for source in try Self.sources() {
            let firstLine = source.text.prefix { $0 != "\n" }
            let saysSo = firstLine.contains(#/^// Generated (?:by|from) /#)
            #expect(
                saysSo == Self.isGenerated(source.path),
                """
                \(source.path): a file in Generated/ begins with “// Generated by …” (or from), and no other \
                does. Its first line is: \(firstLine)
                """)
        }
    }

    @Test func `the architecture document names every module and folder`() throws {
        let page = try Checkout.text("docs/architecture.md")
        var modules: Set<String> = []
        for source in try Self.sources() {
            let folders = source.path.split(separator: "/").dropFirst().dropLast()
            modules.formUnion(folders.prefix(1).map(String.init))
            if folders.first == "Resolvers" {
                modules.formUnion(folders.dropFirst().prefix(2).map(String.init))
            }
        }
        #expect(modules.count > 30)
        let unnamed = modules.filter { !page.contains($0) }
        #expect(unnamed.isEmpty, "docs/architecture.md lacks \(unnamed.sorted())")
    }

    @Test func `every test file expects something`() throws {
        let tests = try Self.tests()
        #expect(!tests.isEmpty)
        // `.expect(` is a table's own expectation, such as `Zoo.expect` of the validation rules.
        let expectations = ["#expect", "#require", "Issue.record", "confirmation(", ".expect("]
        for source in tests where source.code.mentions(["@Test"]) {
            // A separate value, so that a failure does not print the file.
            let expectsSomething = source.code.mentions(expectations)
            #expect(
                expectsSomething,
                "\(source.path) has tests and no #expect: what would make them fail?")
        }
        for source in tests where source.path.hasSuffix("Tests.swift") {
            let hasTests = source.code.mentions(["@Test"])
            #expect(hasTests, "\(source.path) has no @Test")
        }
    }

    @Test func `the name of a test is a sentence`() throws {
        for source in try Self.tests() where source.code.mentions(["@Test"]) {
            for match in source.code.matches(of: #/@Test\b[^`{}]*?\bfunc\s+(?<name>\w+)/#) {
                Issue.record(
                    """
                    \(source.path): \(match.name) is no sentence. Write \
                    @Test func `a household votes once`()
                    """)
            }
        }
    }

    @Test func `a mutation opens its transaction through act, which authorises the actor in it`()
        throws
    {
        var found: Set<String> = []
        let opening = #/database\.act[ ({]|withTransaction[ ({]/#
        let domain = ["Sources/Resolvers/", "Sources/Demo/"]
        for source in try Self.sources() where domain.contains(where: source.path.hasPrefix) {
            guard
                let place = source.places(of: opening, mentioning: ["act", "withTransaction"]).first
            else { continue }
            found.insert(source.path)
            #expect(
                Exceptions.transactions[source.path] != nil,
                """
                \(place)
                A person's action is DomainSubject.act, which locks and judges who acts. Name the \
                file with its reason in Exceptions.transactions where nobody acts in a complex.
                """)
        }
        expectNeeded(Exceptions.transactions, by: found)
    }
}

/// Distinguishes SQL from other text: keywords in capitals, or the start of a statement in any
/// case.
private enum SQL {
    static func isIn(_ text: String) -> Bool {
        let words = [
            "SELECT", "INSERT", "DELETE", "UPDATE", "MERGE", "CREATE", "SET", "COPY", "LISTEN",
            "NOTIFY", "select", "insert", "delete", "update",
        ]
        guard text.mentions(words) else { return false }
        let inCapitals =
            #/\b(?:SELECT\s+\S|INSERT\s+INTO\b|DELETE\s+FROM\b|UPDATE\s+\w+\s+SET\b|MERGE\s+INTO\b|CREATE\s+(?:TABLE|INDEX|ROLE|DATABASE)\b|SET\s+LOCAL\b|COPY\s+\w+\s*\(|LISTEN\s+\w+|NOTIFY\s+\w+)/#
        let inAnyCase =
            #/(?:^|\n)\s*(?i)(?:insert\s+into\s+\w+\s*\(|delete\s+from\s+\w+|update\s+\w+\s+set\s+\w+\s*=|select\s+[\w.]+\s*(?:,\s*[\w.]+\s*)*\bfrom\s+\w+\s*(?:$|where|join|order|limit|;))/#
        return text.contains(inCapitals) || text.contains(inAnyCase)
    }
}

struct SwiftSourceTests {
    @Test func `code, comments and strings are distinguished`() {
        let source = SwiftSource(
            path: "x",
            text: ###"""
                let a = "one \(b + "two" + c(d)) three" // four
                /* five /* six */
                seven */ let e = ##"eight "# \(nine) \##(f)"##
                let g = """
                    ten "quoted"
                    """; func `eleven "twelve`() {}
                let h = "\"" + i
                """###)
        let spaces = source.code.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(spaces.count == 7)
        for word in ["one", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] {
            #expect(!source.code.contains(word), "\(word) is no code")
        }
        for word in ["b + ", "c(d)", "let e", "(f)", "let g", "eleven \"twelve", "+ i"] {
            #expect(source.code.contains(word), "\(word) is code")
        }
        #expect(source.comments.map(\.line) == [1, 2])
        #expect(source.strings.map(\.line).sorted() == [1, 1, 3, 4, 7])
        #expect(source.strings.contains { $0.text == "one … three" })
        #expect(source.strings.contains { $0.text.contains("ten \"quoted\"") })
    }
}
