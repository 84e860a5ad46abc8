// What people type to look for, as a pattern of LIKE.

import GraphQLCore

/// A text that may stand anywhere in another.
enum LikePattern {
    static let longestText = 400

    /// The pattern of a filter's text; `%`, `_` and `\` stand for themselves.
    static func anywhere(_ text: String) throws(FieldError) -> String {
        guard !text.isEmpty, text.utf8.count <= longestText, !text.utf8.contains(0) else {
            throw .badUserInput("text must have 1 to \(longestText) bytes.")
        }
        return anywhere(folded: NormalizedText.composed(text))
    }

    /// The pattern of a text that was made ready to be compared.
    static func anywhere(folded text: String) -> String { "%" + escaped(text) + "%" }

    /// The pattern of what begins with a text that was checked.
    static func starting(with text: String) -> String { escaped(text) + "%" }

    private static func escaped(_ text: String) -> String {
        var pattern = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { pattern += "\\" }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern
    }
}
