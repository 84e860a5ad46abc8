import Foundation
import Testing

@testable import Server

@Suite struct GraphiQLFilesTests {
    /// A folder with files, removed after the test.
    private static func with(
        _ files: [String: String], _ body: (String) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "graphiql-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        try body(folder.path(percentEncoded: false))
    }

    @Test func `the files of the folder are served with their types`() throws {
        let content = ["index.html": "<!doctype html>", "page.js": "1", "demo.json": "{}"]
        try Self.with(content) { folder in
            let files = try GraphiQLFiles(folder: folder)
            #expect(files[nil]?.bytes == Array("<!doctype html>".utf8))
            #expect(files["page.js"]?.contentType == "text/javascript; charset=utf-8")
            #expect(files["demo.json"]?.contentType == "application/json; charset=utf-8")
            #expect(files["page.css"] == nil)
        }
    }

    @Test func `only files of the folder with known extensions are served`() throws {
        try Self.with(["index.html": "page", "notes.txt": "x", ".package": "x"]) { folder in
            let files = try GraphiQLFiles(folder: folder)
            for name in ["notes.txt", ".package", "", ".", "..", "../index.html", "index.html/"] {
                #expect(files[name] == nil, "\(name)")
            }
        }
    }

    @Test func `a folder without a page names the script that makes one`() throws {
        try Self.with(["page.js": "1"]) { folder in
            let error = #expect(throws: ConfigurationError.self) {
                try GraphiQLFiles(folder: folder)
            }
            #expect(error?.description.contains("scripts/graphiql") == true)
        }
    }

    @Test func `too many files are refused`() throws {
        let names = (0..<GraphiQLFiles.countLimit).map { "\($0).js" }
        let files = Dictionary(uniqueKeysWithValues: names.map { ($0, "1") })
        try Self.with(files.merging(["index.html": "page"]) { $1 }) { folder in
            #expect(throws: ConfigurationError.self) { try GraphiQLFiles(folder: folder) }
        }
    }

    @Test func `production does not serve GraphiQL`() throws {
        try Self.with(["index.html": "page"]) { folder in
            let error = #expect(throws: ConfigurationError.self) {
                try Configuration([
                    "DANJI_DATABASE_URL": "postgresql:///danji?user=danji",
                    "DANJI_SECRET": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                    "DANJI_PUBLIC_URL": "https://danji.example", "DANJI_GRAPHIQL_DIR": folder,
                ])
            }
            #expect(error?.description.contains("DANJI_GRAPHIQL_DIR") == true)
        }
    }
}
