// What people type to look for, as a pattern of LIKE, in which `%`, `_` and `\` mean themselves.

import GraphQLCore
import Postgres
import Schema

/// A text that may be anywhere in another, or begin it.
enum LikePattern {
    /// For statements that fold the column and the pattern alike.
    static func anywhere(_ text: FilterText) -> String { anywhere(folded: text.text) }

    /// The pattern of a word that was folded like the column.
    static func anywhere(folded word: String) -> String { "%" + escaped(word) + "%" }

    /// The pattern of what begins with a key that was made like the column's.
    static func starting(withKey key: String) -> String { escaped(key) + "%" }

    private static func escaped(_ text: String) -> String {
        var pattern = ""
        for scalar in text.unicodeScalars {
            // ％, ＿ and ＼ too: they become these where the database folds the pattern.
            if ["%", "_", "\\"].contains(NormalizedText.compatible(String(scalar))) {
                pattern += "\\"
            }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern
    }
}

extension FilterText {
    /// A member of a filter as a parameter of its statements: a pattern, or null where nothing is
    /// looked for.
    static func pattern(_ member: Input<String>?, _ name: String) throws(FieldError) -> Parameter {
        Parameter(try read(member, name).map(LikePattern.anywhere), Parameter.text)
    }
}
