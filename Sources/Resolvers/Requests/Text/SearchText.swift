// Search by parts of words, from two letters on: Korean has words of two syllables, which trigrams
// miss, so rows store every pair of adjacent characters in an array with a GIN index.

/// The search data of a row.
public struct SearchText: Sendable, Equatable {
    /// The parts, folded and without spaces, one per line, in which words are searched.
    public let text: String
    /// Every distinct pair of adjacent characters within a part, in order of first occurrence.
    public let grams: [String]

    /// From the searchable parts, such as a name and the levels of an address.
    public init(parts: [String]) {
        let folded = parts.map(Self.fold).filter { !$0.isEmpty }
        text = folded.joined(separator: "\n")
        grams = Self.grams(of: folded)
    }

    /// A search query: all its words must be found.
    public struct Query: Sendable, Equatable {
        /// Patterns for LIKE, one for each word, the person's own % and _ escaped by \.
        public let patterns: [String]
        /// Pairs that a row must have; empty if no word has two characters.
        public let grams: [String]

        /// Nil if folding leaves nothing.
        public init?(_ filter: FilterText) {
            let words = filter.text.unicodeScalars.split { $0.properties.isWhitespace }
                .map { SearchText.fold(String($0)) }.filter { !$0.isEmpty }
            guard !words.isEmpty else { return nil }
            patterns = words.map(LikePattern.anywhere(folded:))
            grams = SearchText.grams(of: words)
        }
    }

    private static func fold(_ part: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in NormalizedText.folded(part).unicodeScalars
        where !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control {
            kept.append(scalar)
        }
        return String(kept)
    }

    private static func grams(of words: [String]) -> [String] {
        var seen = Set<UInt64>()
        var grams: [String] = []
        for word in words {
            let scalars = Array(word.unicodeScalars)
            for (first, second) in zip(scalars, scalars.dropFirst())
            where seen.insert(UInt64(first.value) << 32 | UInt64(second.value)).inserted {
                var pair = String.UnicodeScalarView()
                pair.append(first)
                pair.append(second)
                grams.append(String(pair))
            }
        }
        return grams
    }
}
