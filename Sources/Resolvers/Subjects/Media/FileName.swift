// Names of uploaded files: a name, never a path, and never with an extension of another type.

import MediaFormats
import Schema

/// Names of files as stored and offered.
enum FileName {
    /// In UTF-8. A name is sent percent-encoded in a header, three letters per byte.
    static let maximumBytes = 1_020
    /// Maximum length of an extension of another type that is cut off.
    private static let maximumExtensionLength = 8

    /// Both slashes, and lookalikes.
    private static let separators: Set<Unicode.Scalar> = [
        "/", "\\", "\u{FF0F}", "\u{FF3C}", "\u{2044}", "\u{2215}", "\u{2216}", "\u{29F5}",
        "\u{29F8}", "\u{29F9}", "\u{FE68}",
    ]

    /// A sanitised name: without folders, and without characters that change the text direction,
    /// with which `photo[RLO]gpj.exe` looks like a picture.
    ///
    /// - Returns: a text that may be empty
    static func last(of path: String) -> String {
        let scalars = path.unicodeScalars.filter { !$0.properties.isBidiControl }
        let start = scalars.lastIndex(where: separators.contains).map(scalars.index(after:))
        let name = String(String.UnicodeScalarView(scalars[(start ?? scalars.startIndex)...]))
        return NormalizedText.trimmed(name)
    }

    /// A name with an extension of its type.
    ///
    /// Another extension is replaced if it looks like one (`x.html`); otherwise the right one is
    /// added (`2026.11.30`).
    static func following(_ name: String, _ format: MediaFormat?) -> String {
        guard let format else { return name }
        var stem = withoutEnd(name)
        if has(stem, format.fileExtensions) { return stem }
        if let dot = stem.lastIndex(of: "."), isExtension(stem[stem.index(after: dot)...]) {
            stem = withoutEnd(String(stem[..<dot]))
            if has(stem, format.fileExtensions) { return stem }
        }
        if stem.isEmpty { stem = format.kind.name.lowercased() }
        return "\(stem).\(format.fileExtension)"
    }

    /// Without trailing dots and white space, which file systems drop.
    private static func withoutEnd(_ name: String) -> String {
        let scalars = name.unicodeScalars
        guard let last = scalars.lastIndex(where: { $0 != "." && !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[...last])
    }

    private static func has(_ name: String, _ extensions: [String]) -> Bool {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
        return extensions.contains(name[name.index(after: dot)...].lowercased())
    }

    /// Whether this looks like the extension of some type: a few ASCII letters and digits, not only
    /// digits.
    private static func isExtension(_ text: Substring) -> Bool {
        (1...maximumExtensionLength).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && $0.properties.isAlphabetic || isDigit($0)
            }
            && !text.unicodeScalars.allSatisfy(isDigit)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
