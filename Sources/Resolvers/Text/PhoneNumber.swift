// Phone numbers as people write them, and the one form in which they are kept and compared.

/// A number of the Korean network, or one of another country with `+`.
///
/// Accepted are digits of any script and width, `+` at the beginning, `#` and `*`, and between them
/// spaces, dots, dashes and brackets of any kind. `0082` is `+82`.
struct PhoneNumber: Sendable, Equatable {
    /// Of the form that is kept, in characters.
    static let length = 3...20
    /// Of the text that is sent, in bytes of UTF-8.
    static let longestTyped = 100

    /// E.164 for Korean mobiles; anything else as it is dialled in its country, in ASCII and with
    /// the hyphens and brackets with which it was typed (119, 1588-1234, (031)123-4567#2).
    let text: String
    let isKoreanMobile: Bool

    /// Nil for what is not a phone number.
    init?(_ typed: String) {
        guard typed.utf8.count <= Self.longestTyped, let form = Self.form(typed) else {
            return nil
        }
        if let mobile = Self.mobile(form) {
            text = mobile
            isKoreanMobile = true
        } else {
            text = Self.dialledInKorea(form)
            isKoreanMobile = false
        }
        guard Self.length.contains(text.utf8.count), text.utf8.contains(where: Self.isDigit) else {
            return nil
        }
    }

    // MARK: - Reading

    /// Digits, `+`, `#`, `*`, `-`, `(` and `)`: dashes and brackets as typed, a hyphen for spaces
    /// and dots between two digits.
    private static func form(_ typed: String) -> String? {
        var form = ""
        var isApart = false
        for scalar in typed.unicodeScalars {
            if isSpaceOrDot(scalar) {
                isApart = true
                continue
            }
            // Address books put direction controls around numbers.
            if scalar.isUnseen, scalar.properties.generalCategory != .control { continue }
            guard let character = character(of: scalar) else { return nil }
            if character == "+", !form.isEmpty { return nil }
            if isApart, character.isNumber, form.last?.isNumber == true { form.append("-") }
            isApart = false
            form.append(character)
        }
        return form.hasPrefix("0082") ? "+" + form.dropFirst(2) : form
    }

    private static func character(of scalar: Unicode.Scalar) -> Character? {
        if scalar.properties.generalCategory == .decimalNumber,
            let value = scalar.properties.numericValue
        {
            return Character(Unicode.Scalar(48 + UInt8(value)))
        }
        // ー and ㅡ are letters, and on Korean and Japanese keyboards nearer than a dash.
        if scalar.properties.isDash || scalar == "ー" || scalar == "ㅡ" { return "-" }
        switch scalar.properties.generalCategory {
        case .openPunctuation: return "("
        case .closePunctuation: return ")"
        default: break
        }
        switch scalar {
        case "+", "＋": return "+"
        case "#", "＃": return "#"
        case "*", "＊": return "*"
        default: return nil
        }
    }

    private static func isSpaceOrDot(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || dots.contains(scalar)
    }

    private static let dots: Set<Unicode.Scalar> = [
        ".", "．", "·", "・", "ㆍ", "‧", "∙", "•", "。",
    ]

    // MARK: - Korean numbers

    /// 010 with eight digits, and the older prefixes with seven or eight; +82 or 82 in place of the
    /// first 0.
    private static func mobile(_ form: String) -> String? {
        guard !form.contains("#"), !form.contains("*") else { return nil }
        var digits = form.filter(\.isNumber)[...]
        if form.hasPrefix("+") {
            guard digits.hasPrefix("82") else { return nil }
            digits = digits.dropFirst(2)
            if digits.hasPrefix("0") { digits = digits.dropFirst() }
        } else if digits.hasPrefix("0") {
            digits = digits.dropFirst()
        } else if digits.hasPrefix("82") {
            digits = digits.dropFirst(2)
        } else {
            return nil
        }
        let isMobile =
            digits.hasPrefix("10")
            ? digits.count == 10
            : ["11", "16", "17", "18", "19"].contains(digits.prefix(2))
                && (9...10).contains(digits.count)
        return isMobile ? "+82\(digits)" : nil
    }

    /// Without +82: with the 0 of an area, which service numbers of eight digits do not have.
    private static func dialledInKorea(_ form: String) -> String {
        guard form.hasPrefix("+82") else { return form }
        var rest = form.dropFirst(3)
        if rest.hasPrefix("-") { rest = rest.dropFirst() }
        if rest.hasPrefix("(0)") {
            rest = rest.dropFirst(3)
            if rest.hasPrefix("-") { rest = rest.dropFirst() }
        }
        let digits = rest.filter(\.isNumber)
        let isService =
            digits.count == 8 && ["15", "16", "18"].contains(digits.prefix(2))
        guard !isService, !digits.hasPrefix("0"), let first = rest.firstIndex(where: \.isNumber)
        else { return String(rest) }
        return rest[..<first] + "0" + rest[first...]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
