// What uploaded files are called: a name, never a path, and never of another type than the file.

import Schema

/// Names of files as they are kept and offered.
enum FileName {
    /// In UTF-8. A name goes out percent-encoded in a header, three letters for a byte.
    static let maximumBytes = 1_020
    /// What is cut off as an extension of another type is no longer than this.
    private static let longestExtension = 8

    /// Both slashes, and what looks like them.
    private static let separators: Set<Unicode.Scalar> = [
        "/", "\\", "\u{FF0F}", "\u{FF3C}", "\u{2044}", "\u{2215}", "\u{2216}", "\u{29F5}",
        "\u{29F8}", "\u{29F9}", "\u{FE68}",
    ]

    /// What is left of a name that was typed or sent: without folders, and without characters that
    /// turn the direction of what is read, by which `photo[RLO]gpj.exe` looks like a picture.
    ///
    /// - Returns: a text that may be empty
    static func last(of path: String) -> String {
        let scalars = path.unicodeScalars.filter { !$0.properties.isBidiControl }
        let start = scalars.lastIndex(where: separators.contains).map(scalars.index(after:))
        let name = String(String.UnicodeScalarView(scalars[(start ?? scalars.startIndex)...]))
        return NormalizedText.trimmed(name)
    }

    /// A name whose extension is one of its type's.
    ///
    /// Another extension is replaced where it looks like one (`x.html`), and else something is added
    /// (`2026.11.30`).
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

    /// Without dots and white space at its end, which file systems drop.
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
        (1...longestExtension).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && $0.properties.isAlphabetic || isDigit($0)
            }
            && !text.unicodeScalars.allSatisfy(isDigit)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
