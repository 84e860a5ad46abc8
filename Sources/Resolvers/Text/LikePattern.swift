// What people type as a pattern of LIKE.

enum LikePattern {
    /// The text anywhere; `%`, `_` and `\` stand for themselves.
    static func containing(_ text: String) -> String {
        var pattern = "%"
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { pattern += "\\" }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern + "%"
    }
}
