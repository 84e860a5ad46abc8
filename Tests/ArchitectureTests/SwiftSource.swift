// Reads a Swift file as code, comments and string literals, so that a rule about code does not
// match a word in a comment. The lexer does only what the rules need; regex literals are not
// recognised.
import Foundation
import TestSupport

struct SwiftSource: Sendable {
    let path: String
    let text: String
    /// The text without comments and the contents of strings; line numbers are preserved.
    private(set) var code = ""
    /// The contents of string literals, with the line on which each starts.
    private(set) var strings: [(line: Int, text: String)] = []
    /// The comments, with the line on which each starts.
    private(set) var comments: [(line: Int, text: String)] = []

    init(path: String) throws {
        try self.init(path: path, text: Checkout.text(path))
    }

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var scanner = Scanner(text)
        scanner.scanCode(untilParenthesis: false)
        code = String(decoding: scanner.code, as: UTF8.self)
        strings = scanner.strings
        comments = scanner.comments
    }

    var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

    /// The Swift files of `Sources`, and those of `Tests`.
    static func sources() throws -> [SwiftSource] { try allSources.get() }
    static func tests() throws -> [SwiftSource] { try allTests.get() }

    // Read once: scanning takes longer than all the rules together.
    private static let allSources = Result { try read("Sources") }
    private static let allTests = Result { try read("Tests") }

    private static func read(_ folder: String) throws -> [SwiftSource] {
        try Checkout.files(under: folder, withExtension: "swift").map(SwiftSource.init(path:))
    }

    /// Where `pattern` occurs in the code, as `path:line: the line`. Only lines with one of `words`
    /// are matched.
    func places(of pattern: Regex<some Any>, mentioning words: [String]) -> [String] {
        guard code.mentions(words) else { return [] }
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        let originals = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.filter {
            String(lines[$0]).mentions(words) && lines[$0].contains(pattern)
        }.map { "\(path):\($0 + 1): \(originals[$0].drop { $0 == " " })" }
    }
}

extension String {
    /// Whether it contains one of the words, compared by bytes: about a hundred times faster than a
    /// regular expression, which then has little left to read.
    func mentions(_ words: [String]) -> Bool {
        withCString { text in words.contains { strstr(text, $0) != nil } }
    }
}

private struct Scanner {
    private let bytes: [UInt8]
    private let end: Int
    private var index = 0
    private var line = 1
    var code: [UInt8] = []
    var strings: [(line: Int, text: String)] = []
    var comments: [(line: Int, text: String)] = []

    init(_ text: String) {
        bytes = Array(text.utf8) + [0]
        end = bytes.count - 1
    }

    private func next(is byte: Unicode.Scalar, at offset: Int = 0) -> Bool {
        index + offset < end && bytes[index + offset] == UInt8(ascii: byte)
    }

    private func follows(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        next(is: first) && next(is: second, at: 1)
    }

    /// How many bytes come before the next one of `stops`. Done by C, since the tests are built
    /// without optimisation and read every file.
    private func run(before stops: String) -> Int {
        let found = bytes.withUnsafeBytes { buffer in
            buffer.baseAddress.map {
                strcspn($0.advanced(by: index).assumingMemoryBound(to: CChar.self), stops)
            }
        }
        return min(found ?? 0, end - index)
    }

    private mutating func keep(_ count: Int = 1) {
        code.append(contentsOf: bytes[index..<index + count])
        pass(count, keepingBreaks: false)
    }

    /// Leaves only the line breaks in the code.
    private mutating func blank(_ count: Int = 1) {
        code.append(UInt8(ascii: " "))
        pass(count, keepingBreaks: true)
    }

    private mutating func pass(_ count: Int, keepingBreaks: Bool) {
        let last = min(index + count, end)
        while index < last {
            index += min(run(before: "\n"), last - index)
            guard index < last else { return }
            line += 1
            if keepingBreaks { code.append(UInt8(ascii: "\n")) }
            index += 1
        }
    }

    mutating func scanCode(untilParenthesis: Bool) {
        var depth = 0
        while index < end {
            keep(run(before: "\"/#`()"))
            if follows("/", "/") || follows("/", "*") {
                scanComment()
            } else if next(is: "\"") || startsRawString() {
                scanString()
            } else if next(is: "`") {
                keep()
                keep(run(before: "`\n"))
                if index < end { keep() }
            } else if index < end {
                if next(is: "(") { depth += 1 }
                if next(is: ")") {
                    if untilParenthesis && depth == 0 { return }
                    depth -= 1
                }
                keep()
            }
        }
    }

    private mutating func scanComment() {
        let (start, first) = (index, line)
        if follows("/", "/") {
            blank(run(before: "\n"))
        } else {
            var depth = 0
            repeat {
                if follows("/", "*") {
                    depth += 1
                    blank(2)
                } else if follows("*", "/") {
                    depth -= 1
                    blank(2)
                } else {
                    blank(max(1, run(before: "/*")))
                }
            } while depth > 0 && index < end
        }
        comments.append((first, String(decoding: bytes[start..<index], as: UTF8.self)))
    }

    private func startsRawString() -> Bool {
        var hashes = 0
        while next(is: "#", at: hashes) { hashes += 1 }
        return hashes > 0 && next(is: "\"", at: hashes)
    }

    private mutating func scanString() {
        let first = line
        var hashes = 0
        while next(is: "#") {
            keep()
            hashes += 1
        }
        let quotes = next(is: "\"", at: 1) && next(is: "\"", at: 2) ? 3 : 1
        keep(quotes)
        var content: [UInt8] = []
        while index < end && !closes(quotes, hashes) {
            let plain = run(before: "\"\\\n")
            content.append(contentsOf: bytes[index..<index + plain])
            blank(plain)
            if index == end || closes(quotes, hashes) { break }
            if next(is: "\n") && quotes == 1 { break }
            if next(is: "\\") && (0..<hashes).allSatisfy({ next(is: "#", at: $0 + 1) }) {
                blank(1 + hashes)
                if next(is: "(") {
                    keep()
                    scanCode(untilParenthesis: true)
                    if next(is: ")") { keep() }
                    content.append(contentsOf: "…".utf8)
                } else {
                    content.append(UInt8(ascii: " "))
                    blank()
                }
            } else {
                content.append(bytes[index])
                blank()
            }
        }
        if closes(quotes, hashes) { keep(quotes + hashes) }
        strings.append((first, String(decoding: content, as: UTF8.self)))
    }

    private func closes(_ quotes: Int, _ hashes: Int) -> Bool {
        (0..<quotes).allSatisfy { next(is: "\"", at: $0) }
            && (0..<hashes).allSatisfy { next(is: "#", at: quotes + $0) }
    }
}
