// The Unicode normal forms that the domain stores and compares. Uses Foundation's tables.

internal import Foundation

/// Normal forms of text.
public enum NormalizedText {
    /// NFC: what is stored.
    public static func composed(_ text: String) -> String {
        isASCII(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// NFKC: compatible characters are unified, such as ｋ and k, or Ⅱ and II.
    public static func compatible(_ text: String) -> String {
        isASCII(text) ? text : text.precomposedStringWithCompatibilityMapping
    }

    /// Decides whether two texts are the same name: NFKC, full case folding, without invisible code
    /// points, as in toNFKC_Casefold.
    ///
    /// Folding is by the lower, upper and lower case of each scalar, which equals Unicode's folding
    /// except for a few letters that it also unifies (ı with i).
    ///
    /// https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf#G34944
    public static func folded(_ text: String) -> String {
        if isASCII(text) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in compatible(text).unicodeScalars
        where !scalar.properties.isDefaultIgnorableCodePoint {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                for upper in lower.properties.uppercaseMapping.unicodeScalars {
                    folded.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        return compatible(String(folded))
    }

    /// Without White_Space at both ends.
    public static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// With LF for every CR LF.
    public static func withPlainLineBreaks(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x0A && bytes.last == 0x0D { bytes.removeLast() }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether it contains a character of category Cc; LF and TAB only count if not `multiline`.
    public static func hasControlCharacters(_ text: String, multiline: Bool) -> Bool {
        text.unicodeScalars.contains { scalar in
            guard scalar.properties.generalCategory == .control else { return false }
            return !(multiline && (scalar == "\n" || scalar == "\t"))
        }
    }

    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}

extension String {
    /// Whether both are the same bytes. `==` would treat é and e with an accent as equal.
    func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
