// Search text as a pattern of LIKE, in which `%`, `_` and `\` are literal.

import GraphQLCore
import Postgres
import Schema

/// Matches a text anywhere in another, or at its start.
enum LikePattern {
    /// For statements that fold column and pattern in the same way.
    static func anywhere(_ text: FilterText) -> String { anywhere(folded: text.text) }

    /// The pattern of a word that was folded like the column.
    static func anywhere(folded word: String) -> String { "%" + escaped(word) + "%" }

    /// The pattern of a prefix, given a key derived like the column's.
    static func starting(withKey key: String) -> String { escaped(key) + "%" }

    private static func escaped(_ text: String) -> String {
        var pattern = ""
        for scalar in text.unicodeScalars {
            // ％, ＿ and ＼ too: they become these when the database folds the pattern.
            if ["%", "_", "\\"].contains(NormalizedText.compatible(String(scalar))) {
                pattern += "\\"
            }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern
    }
}

extension FilterText {
    /// A member of a filter as a parameter of its statements: a pattern, or null if there is no
    /// search.
    static func pattern(_ member: Input<String>?, _ name: String) throws(FieldError) -> Parameter {
        Parameter(try read(member, name).map(LikePattern.anywhere), Parameter.text)
    }
}
