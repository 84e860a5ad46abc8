// The SDL for clients: the source text without the directives that only the generator reads.

import GraphQLCore

extension SchemaGenerator {
    /// Directives that guide the generator and are not served.
    static let unserved: Set<String> = ["computed", "embedded"]

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

    /// The text with ` @computed`, ` @embedded` and their definitions cut out.
    static func servedText(_ sdl: Source) -> [UInt8] {
        let lines = sdl.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var kept: [[UInt8]] = []
        for line in lines {
            if unserved.contains(where: { line.starts(with: "directive @\($0) ".utf8) }) {
                // Its description is on the line before, and an empty line follows.
                kept.removeLast()
                if kept.last?.isEmpty == true { kept.removeLast() }
                continue
            }
            if unserved.contains(where: { line.starts(with: "extend directive @\($0) ".utf8) }) {
                continue
            }
            kept.append(cut(Array(line)))
        }
        return Array(kept.joined(separator: [UInt8(ascii: "\n")]))
    }

    private static func cut(_ line: [UInt8]) -> [UInt8] {
        var line = line
        for name in unserved {
            let mark = Array(" @\(name)".utf8)
            while let start = line.indices.first(where: { line[$0...].starts(with: mark) }) {
                line.removeSubrange(start..<start + mark.count)
            }
        }
        return line
    }
}
