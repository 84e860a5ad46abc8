// Errors as people see them.

import GraphQLCore
import Testing

@testable import GraphQLTool

struct DiagnosticTests {
    private func text(_ source: String, _ line: Int, _ column: Int) -> String {
        Diagnostic(
            file: "q.graphql", source: Source(source),
            error: GraphQLError("Bad.", locations: [SourceLocation(line: line, column: column)])
        ).text
    }

    @Test func `the line is shown with a caret under the place`() {
        #expect(text("{\n  helo\n}", 2, 3) == "q.graphql:2:3: Bad.\n  2 |   helo\n    |   ^\n")
    }

    @Test func `line ends of every kind count, and the end of the file has a place`() {
        #expect(text("a\r\nb\rc\n", 3, 1) == "q.graphql:3:1: Bad.\n  3 | c\n    | ^\n")
        #expect(text("a\n", 2, 1) == "q.graphql:2:1: Bad.\n  2 | \n    | ^\n")
    }

    @Test func `tabs remain tabs and Hangul is two columns wide`() {
        #expect(
            text("\t\"가나\" x", 1, 7) == "q.graphql:1:7: Bad.\n  1 | \t\"가나\" x\n    | \t       ^\n")
    }

    @Test func `a long line is cut around the place`() {
        let source = String(repeating: "a", count: 500) + "!" + String(repeating: "b", count: 500)
        let lines = text(source, 1, 501).split(separator: "\n")
        #expect(lines[1].unicodeScalars.count < 120)
        let caret = lines[2].unicodeScalars.firstIndex(of: "^")
        let place = lines[1].unicodeScalars.firstIndex(of: "!")
        #expect(
            caret.map { lines[2].unicodeScalars.distance(from: lines[2].startIndex, to: $0) }
                == place.map { lines[1].unicodeScalars.distance(from: lines[1].startIndex, to: $0) }
        )
    }

    @Test func `control characters for terminals are replaced`() {
        #expect(text("\u{1b}[2J", 1, 1) == "q.graphql:1:1: Bad.\n  1 | \u{fffd}[2J\n    | ^\n")
    }

    @Test func `further positions follow, an error without position is alone`() {
        let both = Diagnostic(
            file: "q", source: Source("a\nb"),
            error: GraphQLError(
                "Bad.",
                locations: [SourceLocation(line: 1, column: 1), SourceLocation(line: 2, column: 1)])
        )
        #expect(both.text == "q:1:1: Bad.\n  1 | a\n    | ^\nq:2:1: … and here\n  2 | b\n    | ^\n")
        #expect(
            Diagnostic(file: "q", source: Source(""), error: GraphQLError("Bad.")).text
                == "q: Bad.\n")
    }
}
