// Errors for people: the file, the place, the message, and the line with a caret.

public import GraphQLCore

/// An error about a text, with the text.
public struct Diagnostic: Sendable {
    /// As the user named it, e.g. a path.
    public let file: String
    public let error: GraphQLError
    let source: Source

    public init(file: String, source: Source, error: GraphQLError) {
        self.file = file
        self.source = source
        self.error = error
    }

    /// The lines to show, with a line end:
    ///
    ///     query.graphql:3:7: Cannot query field "helo" on type "Query".
    ///       3 |   a helo
    ///         |     ^
    public var text: String {
        guard let place = error.locations.first else { return "\(file): \(error.message)\n" }
        var text = "\(file):\(place.line):\(place.column): \(error.message)\n"
        text += excerpt(place)
        for other in error.locations.dropFirst() {
            text += "\(file):\(other.line):\(other.column): … and here\n"
            text += excerpt(other)
        }
        return text
    }

    /// Lines longer than this are cut around the place.
    private static let maximumWidth = 100

    private func excerpt(_ place: SourceLocation) -> String {
        let line = Array(lineText(place.line).unicodeScalars)
        let column = min(place.column - 1, line.count)
        var first = 0
        if line.count > Self.maximumWidth { first = max(0, column - Self.maximumWidth / 2) }
        let last = min(line.count, first + Self.maximumWidth)
        let number = "\(place.line)"
        let shown =
            (first > 0 ? "…" : "") + Self.text(line[first..<last])
            + (last < line.count ? "…" : "")
        let margin = (first > 0 ? " " : "") + Self.blank(line[first..<column])
        let indent = String(repeating: " ", count: number.utf8.count)
        return "  \(number) | \(shown)\n  \(indent) | \(margin)^\n"
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars { text.append(isControl(scalar) ? "\u{fffd}" : scalar) }
        return String(text)
    }

    /// Terminals must not interpret control characters of a document.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\t"
    }

    /// As wide as the text in a terminal: tabs remain, wide characters such as Hangul take two
    /// columns.
    private static func blank(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var blank = ""
        for scalar in scalars {
            switch scalar.value {
            case 0x09: blank += "\t"
            case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
                0xfe30...0xfe6f, 0xff00...0xff60, 0x1f300...0x1faff:
                blank += "  "
            default: blank += " "
            }
        }
        return blank
    }

    private func lineText(_ number: Int) -> String {
        var line = 1
        var start = 0
        let bytes = source.bytes
        var index = 0
        while index < bytes.count, line <= number {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
                index += 1
                continue
            }
            if line == number { break }
            index += 1
            if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
                index += 1
            }
            line += 1
            start = index
        }
        guard line == number else { return "" }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }
}
