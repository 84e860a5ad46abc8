// The commands for people, on files, and the tool on descriptors.

import GraphQLCore
import Synchronization
import Testing

@testable import GraphQLTool

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct CommandTests {
    /// Writes a temporary file, passes its path and removes it.
    private func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws
        -> Result
    {
        var name = Array("/tmp/danji-tool-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        try #require(descriptor >= 0)
        #expect(write(Array(text.utf8), to: descriptor))
        close(descriptor)
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        return try body(path)
    }

    @Test func `format prints the canonical text`() throws {
        try withFile("{a}") { path in
            let report = GraphQLTool.format([path])
            #expect(
                report.output == "{\n  a\n}\n" && report.status == 0 && report.diagnostics == "")
            let check = GraphQLTool.format([path], isCheck: true)
            #expect(check.output == "" && check.status == 1)
            #expect(check.diagnostics == "\(path): not in canonical form\n")
        }
        try withFile("{\n  a\n}\n") { path in
            #expect(GraphQLTool.format([path], isCheck: true) == Report())
        }
    }

    @Test func `parse shows syntax errors with their lines`() throws {
        try withFile("{\n  a(\n}") { path in
            let report = GraphQLTool.parse([path])
            #expect(report.status == 1)
            #expect(
                report.diagnostics
                    == "\(path):3:1: Syntax Error: Expected Name, found \"}\".\n  3 | }\n    | ^\n")
        }
    }

    @Test func `validate shows every error of every document with its line`() throws {
        try withFile("type Query { hello: String }\n") { schema in
            try withFile("{ helo }") { document in
                let report = GraphQLTool.validate([document], schema: [schema])
                #expect(report.status == 1 && report.output == "0 of 1 documents are valid.\n")
                #expect(
                    report.diagnostics
                        == "\(document):1:3: Cannot query field \"helo\" on type \"Query\". "
                        + "Did you mean \"hello\"?\n  1 | { helo }\n    |   ^\n")
            }
            try withFile("{ hello }") { document in
                let report = GraphQLTool.validate([document], schema: [schema])
                #expect(report.status == 0 && report.output == "1 of 1 documents are valid.\n")
            }
        }
    }

    @Test func `validate refuses what the server's limits refuse, if requested`() throws {
        try withFile("type Query { a: Int }\n") { schema in
            try withFile("{ " + String(repeating: "a ", count: 6_000) + "}") { document in
                #expect(GraphQLTool.validate([document], schema: [schema]).status == 0)
                let report = GraphQLTool.validate(
                    [document], schema: [schema], isForServer: true)
                #expect(report.status == 1)
                #expect(report.diagnostics.contains("at most 5000 are allowed"))
            }
        }
    }

    @Test func `errors of a schema in several files refer to their file`() throws {
        try withFile("type Query {\n  a: A\n}") { first in
            try withFile("type A {\n  b: Missing\n}\n") { second in
                let report = GraphQLTool.check([first, second])
                #expect(report.status == 1)
                #expect(
                    report.diagnostics
                        == "\(second):2:6: Unknown type \"Missing\".\n  2 |   b: Missing\n    |      ^\n"
                )
            }
            try withFile("type A { b: Int }") { second in
                #expect(
                    GraphQLTool.check([first, second]).output == "The schema is valid: 2 types.\n")
            }
        }
    }

    @Test func `a file that cannot be read is status 2`() {
        let report = GraphQLTool.parse(["/nonexistent/file"])
        #expect(report.status == 2)
        #expect(report.diagnostics == "/nonexistent/file: No such file or directory\n")
    }

    @Test func `lines of any length, split anywhere, are read whole`() throws {
        let lines = ["a", "", String(repeating: "x", count: 200_000), "last without end"]
        try withFile(lines.joined(separator: "\n")) { path in
            let descriptor = open(path, O_RDONLY)
            defer { close(descriptor) }
            var reader = LineReader(descriptor: descriptor)
            var read: [String] = []
            while let line = reader.next() { read.append(String(decoding: line, as: UTF8.self)) }
            #expect(read == lines)
        }
    }

    @Test func `a long reply is handed over in pieces and is whole`() async throws {
        let pieces = Mutex<[UInt8]>([])
        let source = String(repeating: "a,", count: 20_000)
        for (operation, member) in [("lex", "tokens"), ("parse", "values")] {
            let text = operation == "lex" ? source : "[\(source)]"
            pieces.withLock { $0 = [] }
            let line = "{\"id\":1,\"op\":\"\(operation)\",\"as\":\"value\",\"source\":\"\(text)\"}"
            let end = await LineProtocol().reply(to: Array(line.utf8)) { piece in
                pieces.withLock { $0 += Array(piece) }
            }
            let bytes = pieces.withLock { $0 } + (end ?? [])
            #expect(pieces.withLock { $0.count } > 1 << 18 && end?.last == UInt8(ascii: "\n"))
            let reply = try InputValue(json: bytes, limits: .tool)
            guard case .list(let items) = reply["result"]?[member] else {
                throw OperationFailure("no list")
            }
            #expect(items.count == 20_000)
        }
    }

    @Test func `requests of a pipe are answered in order until it ends`() async throws {
        var input: [Int32] = [0, 0]
        var output: [Int32] = [0, 0]
        try #require(pipe(&input) == 0 && pipe(&output) == 0)
        let requests = (0..<50).map { "{\"id\":\($0),\"op\":\"print\",\"source\":\"{a}\"}\n" }
        #expect(write(Array(requests.joined().utf8), to: input[1]))
        close(input[1])
        await GraphQLTool.run(input: input[0], output: output[1])
        close(output[1])
        var reader = LineReader(descriptor: output[0])
        var replies: [String] = []
        while let line = reader.next() { replies.append(String(decoding: line, as: UTF8.self)) }
        #expect(replies == (0..<50).map { "{\"id\":\($0),\"result\":\"{\\n  a\\n}\"}" })
        close(input[0])
        close(output[0])
    }
}
