// Ranges and conditions of requests for files. https://www.rfc-editor.org/rfc/rfc9110#section-14
import HTTPTypes
import Resolvers
import Testing

@testable import Server

@Suite struct FileSelectionTests {
    private static let facts = StoredFacts(byteSize: 1_000, tag: "a-b")

    private static func selection(
        _ headers: HTTPFields, _ method: HTTPRequest.Method = .get
    ) -> FileSelection {
        FileSelection(method, headers, facts)
    }

    static let ranges: [(String, FileSelection)] = [
        ("bytes=0-1", .part(0..<2)), ("bytes=0-", .part(0..<1_000)),
        ("bytes=999-", .part(999..<1_000)),
        ("bytes=10-10", .part(10..<11)), ("bytes=500-4000", .part(500..<1_000)),
        ("bytes=-1", .part(999..<1_000)), ("bytes=-5000", .part(0..<1_000)),
        ("BYTES=0-1", .part(0..<2)), ("bytes= 0 - 1 ", .part(0..<2)),
        ("bytes=0-99999999999999999999999999999999", .part(0..<1_000)),
        ("bytes=0-9223372036854775807", .part(0..<1_000)),
        // The file ends before.
        ("bytes=1000-", .unsatisfiable), ("bytes=1000-1001", .unsatisfiable),
        ("bytes=99999999999999999999999-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
        // Not a range, or several: the header is ignored.
        ("bytes=5-2", .whole), ("bytes=", .whole), ("bytes=-", .whole), ("bytes", .whole),
        ("bytes=a-b", .whole), ("bytes=1", .whole), ("bytes=--1", .whole),
        ("bytes=0-1,2-3", .whole),
        ("bytes=+1-2", .whole), ("bytes=１-2", .whole), ("items=0-1", .whole), ("", .whole),
        ("bytes=0-0,-1", .whole),
    ]

    @Test(arguments: ranges)
    func `one range of bytes is served, and anything else is ignored`(
        _ text: String, _ expected: FileSelection
    ) {
        #expect(Self.selection([.range: text]) == expected)
        #expect(Self.selection([.range: text], .head) == .whole, "ranges are for GET only")
    }

    @Test func `no byte of an empty file is in a range`() {
        let empty = StoredFacts(byteSize: 0, tag: "x")
        for text in ["bytes=0-", "bytes=-1", "bytes=0-0"] {
            #expect(FileSelection(.get, [.range: text], empty) == .unsatisfiable)
        }
    }

    @Test(arguments: [
        ("\"a-b\"", true), ("\"a-c\"", false), ("W/\"a-b\"", false), ("a-b", false), ("*", false),
        ("Wed, 21 Oct 2026 07:28:00 GMT", false),
    ])
    func `a range goes on only with the same bytes`(_ condition: String, _ isPart: Bool) {
        let selection = Self.selection([.range: "bytes=0-1", .ifRange: condition])
        #expect(selection == (isPart ? .part(0..<2) : .whole))
        let beyond = Self.selection([.range: "bytes=2000-", .ifRange: condition])
        #expect(beyond == (isPart ? .unsatisfiable : .whole))
    }

    @Test(arguments: [
        ("\"a-b\"", true), ("W/\"a-b\"", true), ("*", true), ("\"x\", \"a-b\"", true),
        ("\"x\",W/\"a-b\" ", true), ("\"x\"", false), ("a-b", false), ("", false),
    ])
    func `who has the bytes gets none, whatever the range`(_ tags: String, _ isKnown: Bool) {
        let headers: HTTPFields = [.ifNoneMatch: tags, .range: "bytes=0-1"]
        #expect(Self.selection(headers) == (isKnown ? .notModified : .part(0..<2)))
        #expect(Self.selection(headers, .head) == (isKnown ? .notModified : .whole))
    }
}
