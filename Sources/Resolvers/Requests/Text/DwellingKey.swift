// Buildings and units as people write them: 101, 101동, 0101 are one.

/// The keys that identify a building and a unit inside a complex.
public enum DwellingKey {
    /// NFKC and case-folded, without spaces, leading zeros and a final 동.
    public static func building(_ text: String) -> String { key(text, suffix: "동") }

    /// NFKC and case-folded, without spaces, leading zeros and a final 호. A unit 0 remains 0.
    public static func unit(_ text: String) -> String { key(text, suffix: "호") }

    private static func key(_ text: String, suffix: Unicode.Scalar) -> String {
        var scalars = NormalizedText.folded(text).unicodeScalars.filter {
            !$0.properties.isWhitespace
        }
        // A building named just 동 keeps its name.
        if scalars.last == suffix && scalars.count > 1 { scalars.removeLast() }
        var start = scalars.startIndex
        while scalars[start...].count > 1 && scalars[start] == "0" {
            start = scalars.index(after: start)
        }
        return String(String.UnicodeScalarView(scalars[start...]))
    }
}
