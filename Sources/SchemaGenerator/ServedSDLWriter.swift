// The SDL for clients: the source text without the directives that only the generator reads.

import GraphQLCore

extension SchemaGenerator {
    /// Directives that guide the generator and are not served.
    static let unserved: Set<String> = ["computed", "embedded", "label"]

    static func servedSDL(_ sdl: Source) -> String {
        var out = SourceText()
        out.line("/// `schema.graphql` as clients see it.")
        out.line("public let servedSDL = ##\"\"\"")
        let text = String(decoding: servedText(sdl), as: UTF8.self)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            out.line(line.isEmpty ? "" : "    " + line)
        }
        out.line("    \"\"\"##")
        return out.text
    }

    /// The text without the definitions of unserved directives and without their uses. After a
    /// definition and its extensions there is an empty line.
    static func servedText(_ sdl: Source) -> [UInt8] {
        let lines = sdl.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var kept: [[UInt8]] = []
        var isInDefinition = false
        for line in lines {
            if isInDefinition {
                isInDefinition = !line.isEmpty
                continue
            }
            if unserved.contains(where: { begins(Array(line), "directive @\($0)") }) {
                removeDescription(from: &kept)
                isInDefinition = true
            } else {
                kept.append(cut(Array(line)))
            }
        }
        return Array(kept.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// Removes the description that the lines end with, if they do: from its quotes to its quotes.
    private static func removeDescription(from lines: inout [[UInt8]]) {
        let quotes = Array("\"\"\"".utf8)
        guard let last = lines.last, last.last == UInt8(ascii: "\"") else { return }
        lines.removeLast()
        guard last == quotes else { return }
        while let line = lines.popLast(), !line.starts(with: quotes) {}
    }

    /// Whether the line begins with these words and no further letter of the last.
    private static func begins(_ line: [UInt8], _ words: String) -> Bool {
        let rest = line.dropFirst(words.utf8.count)
        return line.starts(with: words.utf8) && rest.first.map(isOfName) != true
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || Character(Unicode.Scalar(byte)).isLetter
            || Character(Unicode.Scalar(byte)).isNumber
    }

    /// The line without ` @name` and ` @name(…)`.
    private static func cut(_ line: [UInt8]) -> [UInt8] {
        var line = line
        for name in unserved {
            let mark = " @\(name)"
            while let start = line.indices.first(where: { begins(Array(line[$0...]), mark) }) {
                let end = endOfArguments(line, start + mark.utf8.count)
                line.removeSubrange(start..<end)
            }
        }
        return line
    }

    /// Behind the arguments that begin here, if any do.
    private static func endOfArguments(_ line: [UInt8], _ start: Int) -> Int {
        guard start < line.count, line[start] == UInt8(ascii: "(") else { return start }
        var isInString = false
        for index in start..<line.count {
            if line[index] == UInt8(ascii: "\"") { isInString.toggle() }
            if line[index] == UInt8(ascii: ")"), !isInString { return index + 1 }
        }
        return line.count
    }
}
