// Korean mobile numbers as people write them.

/// Numbers of Korean mobiles.
enum KoreanMobile {
    /// The number as +8210…; nil for what is none. Spaces, dashes and full-width digits are
    /// allowed, and the country's code in place of the first 0.
    static func number(_ text: String) -> String? {
        guard text.utf8.count <= 100 else { return nil }
        var digits = ""
        for scalar in NormalizedText.folded(text).unicodeScalars {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "+" where digits.isEmpty, "-", ".", "(", ")": continue
            default: guard scalar.properties.isWhitespace else { return nil }
            }
        }
        if digits.hasPrefix("82") {
            digits.removeFirst(2)
        } else if digits.hasPrefix("0") {
            digits.removeFirst()
        } else {
            return nil
        }
        // 10 has eight digits more; the old 11, 16 to 19 have seven or eight.
        let prefixes = ["10", "11", "16", "17", "18", "19"]
        guard prefixes.contains(where: digits.hasPrefix) else { return nil }
        let length = digits.count - 2
        guard length == 8 || length == 7 && !digits.hasPrefix("10") else { return nil }
        return "+82" + digits
    }
}
