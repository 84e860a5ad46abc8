// How large a type and a function may grow: what cannot be read at once is parted by subject.
import Foundation
import TestSupport
import Testing

struct SizeRuleTests {
    private static func sources() throws -> [SwiftSource] {
        try SwiftSource.sources().filter { !$0.path.contains("/Generated/") }
    }

    private static let domain = ["Sources/Resolvers/", "Sources/MediaFormats/"]

    @Test func `a type of the domain has at most 60 members in all its extensions`() throws {
        var members: [String: Int] = [:]
        for source in try Self.sources() where Self.domain.contains(where: source.path.hasPrefix) {
            for (type, count) in source.memberCounts { members[type, default: 0] += count }
        }
        let large = members.filter { $0.value > 60 }
        for (type, count) in large {
            #expect(
                Exceptions.large[type] != nil,
                """
                \(type) has \(count) members; the ceiling is 60. What belongs to one subject goes \
                into its own type, what belongs to the gate or to loading goes there.
                """)
        }
        #expect(members["DomainRequest"] != nil)
        expectNeeded(Exceptions.large, by: Set(large.keys))
    }

    @Test func `members are counted where they are declared`() {
        let source = SwiftSource(
            path: "A.swift",
            text: """
                struct A {
                    let a: Int
                    private static func b() {
                        let local = 1
                    }
                }

                extension A {
                    var c: Int { 1 }
                }

                """)
        #expect(source.memberCounts == ["A": 3])
    }

    @Test func `a function has at most 70 lines`() throws {
        for source in try Self.sources() {
            for function in source.functions where function.lines > 70 {
                Issue.record(
                    "\(source.path):\(function.line): \(function.lines) lines; the ceiling is 70")
            }
        }
    }

    // Beside the served text, which is prose for the most part.
    @Test func `generated code has at most 7,000 lines`() throws {
        let lines = try SwiftSource.sources().filter {
            $0.path.contains("/Generated/") && !$0.path.hasSuffix("/ServedSDL.swift")
        }.reduce(0) { $0 + $1.lineCount }
        #expect((1_000...7_000).contains(lines), "\(lines) lines")
    }
}

extension SwiftSource {
    private static var type: Regex<(Substring, Substring)> {
        #/^(?:(?:public|private|fileprivate|final|indirect) )*(?:struct|class|enum|extension|protocol|actor) (\w+)/#
    }

    private static var member: Regex<Substring> {
        #/^    (?:@\w+ )*(?:[a-z]+(?:\([a-z]+\))? )*(?:func |var |let |init[?(<]|subscript[(<])/#
    }

    /// Functions, properties and initialisers by the name of the type that they are declared in.
    /// Relies on the formatter: members are indented by four spaces.
    fileprivate var memberCounts: [String: Int] {
        var counts: [String: Int] = [:]
        var type: String?
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
            if let found = try? Self.type.firstMatch(in: line) {
                type = String(found.1)
            } else if line.hasPrefix("}") {
                type = nil
            } else if let type, line.hasPrefix("    "), !line.hasPrefix("     "),
                line.contains(Self.member)
            {
                counts[type, default: 0] += 1
            }
        }
        return counts
    }

    /// Functions with their first line and how many they have, by the indentation of their ends.
    fileprivate var functions: [(line: Int, lines: Int)] {
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        var found: [(line: Int, lines: Int)] = []
        var open: [Substring: Int] = [:]
        for (number, line) in lines.enumerated() {
            let indentation = line.prefix { $0 == " " }
            let rest = line.dropFirst(indentation.count)
            if rest.hasPrefix("}"), let start = open.removeValue(forKey: indentation) {
                found.append((start + 1, number - start + 1))
            } else if String(rest).mentions(["func ", "init("]),
                rest.contains(#/^(?:[a-z]+(?:\([a-z]+\))? )*(?:func |init[?(<])/#)
            {
                open[indentation] = number
            }
        }
        return found
    }
}
