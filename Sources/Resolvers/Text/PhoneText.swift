// Phone numbers as they are kept and shown.

/// A number of the Korean network, or one of another country with `+`.
enum PhoneText {
    static let length = 3...20

    /// E.164 for mobiles; anything else stays as typed (119, 1588-1234, 031-123-4567#2).
    /// `nil` for what is no phone number.
    static func shown(_ text: String) -> String? {
        let typed = NormalizedText.trimmed(text)
        let bytes = Array(typed.utf8)
        guard length.contains(bytes.count),
            bytes.allSatisfy({ isDigit($0) || "+-()#*".utf8.contains($0) }),
            bytes.contains(where: isDigit), !bytes.dropFirst().contains(UInt8(ascii: "+"))
        else { return nil }
        return mobile(bytes) ?? typed
    }

    /// 010 with eight digits, and the older prefixes with seven or eight.
    private static func mobile(_ typed: [UInt8]) -> String? {
        guard !typed.contains(UInt8(ascii: "#")), !typed.contains(UInt8(ascii: "*")) else {
            return nil
        }
        var digits = String(decoding: typed.filter(isDigit), as: UTF8.self)[...]
        if typed.first == UInt8(ascii: "+") {
            guard digits.hasPrefix("82") else { return nil }
            digits = digits.dropFirst(2)
            if digits.hasPrefix("0") { digits = digits.dropFirst() }
        } else {
            guard digits.hasPrefix("0") else { return nil }
            digits = digits.dropFirst()
        }
        let isMobile =
            digits.hasPrefix("10")
            ? digits.count == 10
            : ["11", "16", "17", "18", "19"].contains(String(digits.prefix(2)))
                && (9...10).contains(digits.count)
        return isMobile ? "+82\(digits)" : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
