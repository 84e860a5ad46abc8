// The table of docs/architecture.md as a test: which module may import what.
import Foundation
import TestSupport
import Testing

struct ImportTests {
    private struct Module {
        let name: String
        let mayImport: Set<String>
    }

    private static let everywhere: Set<String> = ["Synchronization"]

    private static let ours: Set<String> = Set(modules.map(\.name)).union([
        "CPostgres", "CHiredis", "CZlib", "CMalloc", "CLinux",
    ])

    private static let modules: [Module] = [
        Module(name: "GraphQLCore", mayImport: []),
        Module(name: "GraphQLTool", mayImport: ["GraphQLCore", "Glibc", "Darwin"]),
        Module(name: "SchemaGenerator", mayImport: ["GraphQLCore"]),
        Module(
            name: "GenerateSchema",
            mayImport: ["GraphQLCore", "SchemaGenerator", "Foundation", "Glibc"]),
        Module(name: "Schema", mayImport: ["GraphQLCore"]),
        Module(name: "MediaFormats", mayImport: ["Foundation"]),
        Module(name: "Threads", mayImport: ["CLinux", "Glibc"]),
        Module(
            name: "Postgres",
            mayImport: ["CPostgres", "CLinux", "Threads", "Glibc", "DequeModule"]),
        Module(name: "Redis", mayImport: ["CHiredis", "Threads", "Glibc", "DequeModule"]),
        Module(
            name: "Resolvers",
            mayImport: [
                "Schema", "GraphQLCore", "MediaFormats", "Postgres", "Redis", "Crypto",
                "CryptoExtras", "Logging",
                // Crypto's bytes are Foundation's; so is Unicode normalisation (NFKC).
                "Foundation", "Dispatch",
            ]),
        Module(
            name: "Demo", mayImport: ["Resolvers", "Schema", "Postgres", "Crypto", "Foundation"]),
        Module(
            name: "Server",
            mayImport: [
                "Resolvers", "Demo", "Schema", "GraphQLCore", "GraphQLTool", "MediaFormats",
                "Postgres", "Redis", "CZlib", "CMalloc",
            ]),
        Module(name: "danji", mayImport: ["Server"]),
    ]

    /// Shell modules: besides the listed modules they may import their dependencies in
    /// Package.swift.
    private static let shells: Set<String> = ["Server", "danji"]

    private static func imports(of source: SwiftSource) -> [(line: Int, module: String)] {
        let pattern =
            #/
                ^\s* (?:@\w+(?:\([^)]*\))?\s+)*
                (?:(?:public|package|internal|fileprivate|private)\s+)? import \s+
                (?:(?:struct|class|enum|protocol|actor|func|var|let|typealias)\s+)?
                (?<module>\w+)
            /#
        let lines = source.code.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, text in
            guard String(text).mentions(["import"]) else { return nil }
            return text.firstMatch(of: pattern).map { (index + 1, String($0.module)) }
        }
    }

    @Test func `a module imports only what its row of the table allows`() throws {
        var read = 0
        for module in Self.modules {
            let allowed = module.mayImport.union(Self.everywhere)
            for source in try SwiftSource.sources()
            where source.path.hasPrefix("Sources/\(module.name)/") {
                read += 1
                for found in Self.imports(of: source) where !allowed.contains(found.module) {
                    if Self.shells.contains(module.name) && !Self.ours.contains(found.module) {
                        continue
                    }
                    Issue.record(
                        """
                        \(source.path):\(found.line): \(module.name) imports \(found.module). \
                        It may import: \(allowed.sorted().joined(separator: ", ")). \
                        See docs/architecture.md; what needs \(found.module) belongs in another module.
                        """)
                }
            }
        }
        #expect(read > 0, "no Swift file was found under Sources")
    }

    @Test func `every folder of Sources is a module of the table`() throws {
        let folders = Set(
            Checkout.files(under: "Sources").compactMap {
                $0.split(separator: "/").dropFirst().first
            })
        for folder in folders.map(String.init).sorted() {
            #expect(
                Self.ours.contains(folder),
                """
                Sources/\(folder) has no row in the import table of ImportTests.swift and \
                docs/architecture.md
                """)
        }
    }

    @Test func `an import is found however it is written`() {
        let source = SwiftSource(
            path: "x",
            text: """
                import A
                public import B
                @testable import C
                @preconcurrency internal import struct D.E
                @_spi(X) import F
                // import G
                let text = "import H"
                """)
        #expect(Self.imports(of: source).map(\.module) == ["A", "B", "C", "D", "F"])
        #expect(Self.imports(of: source).map(\.line) == [1, 2, 3, 4, 5])
    }
}
