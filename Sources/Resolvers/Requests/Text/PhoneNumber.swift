// Phone numbers as people write them, and the form in which they are stored and compared.

/// A number of the Korean network, or one of another country with `+`.
///
/// Accepted are digits of any script and width, `+` at the start, `#` and `*`, and between them
/// spaces, dots, dashes and brackets of any kind. `0082` is `+82`.
struct PhoneNumber: Sendable, Equatable {
    /// Of the stored form, in characters.
    static let length = 3...20
    /// Of the input text, in bytes of UTF-8.
    static let maximumTypedBytes = 100
    /// Digits of a number of another country, including its code; E.164 allows 15.
    private static let foreignDigits = 7...15

    /// E.164 for Korean mobiles (+821012345678) and numbers of other countries (+12125550100);
    /// others as dialled in Korea, with hyphens between groups (02-123-4567, 1588-1234, 119). What
    /// follows a `#` or `*` is kept after it (031-123-4567#2).
    let text: String
    let isKoreanMobile: Bool

    /// Nil if it is not a phone number.
    init?(_ typed: String) {
        guard typed.utf8.count <= Self.maximumTypedBytes, let form = Self.form(typed) else {
            return nil
        }
        let end = form.firstIndex { $0 == "#" || $0 == "*" } ?? form.endIndex
        let tail = form[end...].filter { $0.isNumber || $0 == "#" || $0 == "*" }
        if end == form.startIndex {
            text = tail
            isKoreanMobile = false
        } else {
            guard let number = Self.number(form[..<end]) else { return nil }
            text = number.text + tail
            isKoreanMobile = number.isMobile && tail.isEmpty
        }
        guard Self.length.contains(text.utf8.count), text.utf8.contains(where: Self.isDigit) else {
            return nil
        }
    }

    /// Search text for a part of a number: the digits as dialled in Korea. Nil if it does not look
    /// like a number, or has too few digits.
    static func digits(in typed: String) -> String? {
        guard typed.utf8.count <= maximumTypedBytes, let form = form(typed) else { return nil }
        // A part of a number is not a number.
        let kept = PhoneNumber(typed)?.text ?? form
        var digits = kept.filter(\.isNumber)
        if kept.hasPrefix("+82") {
            digits.removeFirst(2)
            if !digits.hasPrefix("0") { digits = "0" + digits }
        }
        return digits.utf8.count < length.lowerBound ? nil : digits
    }

    // MARK: - Reading

    /// The digits with `+`, `#` and `*`, without what separates them; nil if there is anything
    /// else.
    private static func form(_ typed: String) -> String? {
        var form = ""
        for scalar in typed.unicodeScalars {
            // Address books put direction controls around numbers.
            if isSpaceOrDot(scalar)
                || scalar.isUndrawn && scalar.properties.generalCategory != .control
            {
                continue
            }
            guard let character = character(of: scalar) else { return nil }
            if character == "+", !form.isEmpty { return nil }
            if !"-()".contains(character) { form.append(character) }
        }
        return form.hasPrefix("0082") ? "+" + form.dropFirst(2) : form
    }

    /// The ASCII equivalent of a character in a number.
    private static func character(of scalar: Unicode.Scalar) -> Character? {
        if scalar.properties.generalCategory == .decimalNumber,
            let value = scalar.properties.numericValue
        {
            return Character(Unicode.Scalar(48 + UInt8(value)))
        }
        // ー and ㅡ are letters, but easier to type than a dash on Korean and Japanese keyboards.
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

    // MARK: - Numbers

    /// - Parameter form: digits, perhaps after a `+`
    private static func number(_ form: Substring) -> KoreanNumber? {
        guard form.hasPrefix("+") else {
            if let number = KoreanNumber(dialled: form) { return number }
            // 82 without its plus, which is too long for a local number.
            return form.hasPrefix("82")
                ? KoreanNumber(international: form.dropFirst(2)) : nil
        }
        let digits = form.dropFirst()
        if digits.hasPrefix("82") { return KoreanNumber(international: digits.dropFirst(2)) }
        guard foreignDigits.contains(digits.count), !digits.hasPrefix("0") else { return nil }
        return KoreanNumber(text: String(form), isMobile: false)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
