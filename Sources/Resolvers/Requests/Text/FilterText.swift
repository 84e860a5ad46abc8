// Search text, normalised in the same way for all lists.

import GraphQLCore
import Schema

/// The text of a filter: NFC, without White_Space and unseen code points at its ends, with one
/// space for White_Space inside, and never empty. Only such a text becomes a pattern or value of a
/// search.
public struct FilterText: Sendable, Equatable {
    /// In bytes of UTF-8, in NFC; decomposed text may be three times as long.
    public static let maximumBytes = 400

    /// For columns stored as written: NFC.
    public let text: String

    /// Nil if nothing is left to search: marks alone would also match any text.
    public init?(_ sent: String) {
        guard !NormalizedText.isInvisible(sent),
            let first = sent.unicodeScalars.firstIndex(where: { !$0.isUnseen }),
            let last = sent.unicodeScalars.lastIndex(where: { !$0.isUnseen })
        else { return nil }
        text = NormalizedText.composed(Self.singleSpaced(sent.unicodeScalars[first...last]))
    }

    private static func singleSpaced(_ scalars: Substring.UnicodeScalarView) -> String {
        var text = String.UnicodeScalarView()
        var isInSpace = false
        for scalar in scalars {
            let isSpace = scalar.properties.isWhitespace
            if !isSpace { text.append(scalar) } else if !isInSpace { text.append(" ") }
            isInSpace = isSpace
        }
        return String(text)
    }

    /// Reads a member of a filter. Nil if it is absent, null or invisible: the three mean the same.
    ///
    /// - Parameter name: the member's name, for the message
    static func read(
        _ member: Input<String>?, _ name: String
    ) throws(FieldError) -> FilterText? {
        guard let sent = member?.value else { return nil }
        // Before any work proportional to the text.
        guard sent.utf8.count <= maximumBytes * 3, !sent.utf8.contains(0) else {
            throw refusal(name)
        }
        guard let filter = FilterText(sent) else { return nil }
        guard filter.text.utf8.count <= maximumBytes else { throw refusal(name) }
        return filter
    }

    private static func refusal(_ name: String) -> FieldError {
        .badUserInput("\(name) may have at most \(maximumBytes) bytes, and no U+0000.")
    }

    /// For columns stored folded.
    var folded: String { NormalizedText.folded(text) }
}
