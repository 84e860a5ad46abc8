// Reads a Swift file as code, comments and string literals, so that a rule about code does not
// trip over a word in a comment. As much of a lexer as the rules need; regex literals are not known.
import TestSupport

struct SwiftSource: Sendable {
    let path: String
    let text: String
    /// The text with comments and the contents of strings blanked, line by line as long as it was.
    private(set) var code = ""
    /// The contents of string literals, with the line on which each begins.
    private(set) var strings: [(line: Int, text: String)] = []
    /// The comments, with the line on which each begins.
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

    /// Where `pattern` occurs in the code, as `path:line: the line`.
    func places(of pattern: Regex<some Any>) -> [String] {
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        let originals = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.filter { lines[$0].contains(pattern) }.map {
            "\(path):\($0 + 1): \(originals[$0].drop { $0 == " " })"
        }
    }
}

private struct Scanner {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    var code: [UInt8] = []
    var strings: [(line: Int, text: String)] = []
    var comments: [(line: Int, text: String)] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    private func follows(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        index + 1 < bytes.count && bytes[index] == UInt8(ascii: first)
            && bytes[index + 1] == UInt8(ascii: second)
    }

    private mutating func keep() {
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        code.append(bytes[index])
        index += 1
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where index < bytes.count {
            let isBreak = bytes[index] == UInt8(ascii: "\n")
            if isBreak { line += 1 }
            // Bytes of longer scalars go, so that what is left is still UTF-8.
            if bytes[index] < 0x80 { code.append(isBreak ? bytes[index] : UInt8(ascii: " ")) }
            index += 1
        }
    }

    mutating func scanCode(untilParenthesis: Bool) {
        var depth = 0
        while index < bytes.count {
            if follows("/", "/") || follows("/", "*") {
                scanComment()
            } else if bytes[index] == UInt8(ascii: "\"") || startsRawString() {
                scanString()
            } else if bytes[index] == UInt8(ascii: "`") {
                repeat { keep() } while index < bytes.count && bytes[index] != UInt8(ascii: "`")
                if index < bytes.count { keep() }
            } else {
                if bytes[index] == UInt8(ascii: "(") { depth += 1 }
                if bytes[index] == UInt8(ascii: ")") {
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
            while index < bytes.count && bytes[index] != UInt8(ascii: "\n") { blank() }
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
                    blank()
                }
            } while depth > 0 && index < bytes.count
        }
        comments.append((first, String(decoding: bytes[start..<index], as: UTF8.self)))
    }

    private func startsRawString() -> Bool {
        var end = index
        while end < bytes.count && bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end > index && end < bytes.count && bytes[end] == UInt8(ascii: "\"")
    }

    private func opensThreeQuotes() -> Bool {
        index + 2 < bytes.count && bytes[index..<index + 3].allSatisfy { $0 == UInt8(ascii: "\"") }
    }

    private mutating func scanString() {
        let first = line
        let opening = index
        while bytes[index] == UInt8(ascii: "#") { keep() }
        let hashes = [UInt8](repeating: UInt8(ascii: "#"), count: index - opening)
        let quotes = [UInt8](repeating: UInt8(ascii: "\""), count: opensThreeQuotes() ? 3 : 1)
        for _ in quotes { keep() }
        let closing = quotes + hashes
        let escape = [UInt8(ascii: "\\")] + hashes
        var content: [UInt8] = []
        while index < bytes.count && !bytes[index...].starts(with: closing) {
            if quotes.count == 1 && bytes[index] == UInt8(ascii: "\n") { break }
            if bytes[index...].starts(with: escape) {
                blank(escape.count)
                if index < bytes.count && bytes[index] == UInt8(ascii: "(") {
                    keep()
                    scanCode(untilParenthesis: true)
                    content += Array("…".utf8)
                } else if index < bytes.count {
                    content.append(UInt8(ascii: " "))
                    blank()
                }
            } else {
                content.append(bytes[index])
                blank()
            }
        }
        for _ in closing where index < bytes.count { keep() }
        strings.append((first, String(decoding: content, as: UTF8.self)))
    }
}
