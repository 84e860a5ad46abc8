// The Korean numbering plan, as far as it defines numbers and their groups.

/// A complete number, in its stored form.
struct KoreanNumber: Sendable, Equatable {
    let text: String
    let isMobile: Bool

    init(text: String, isMobile: Bool) {
        self.text = text
        self.isMobile = isMobile
    }

    /// A prefix of numbers, with its 0, and how many digits follow.
    private struct Series {
        let prefixes: [String]
        let digits: ClosedRange<Int>
        var isMobile = false
        /// Whether three or four digits starting with 1 may follow instead: 02-120.
        var hasShortNumbers = false
    }

    /// https://www.law.go.kr/행정규칙/전기통신번호관리세칙
    private static let plan = [
        Series(prefixes: ["010"], digits: 8...8, isMobile: true),
        Series(prefixes: ["011", "016", "017", "018", "019"], digits: 7...8, isMobile: true),
        Series(
            prefixes: [
                "02", "031", "032", "033", "041", "042", "043", "044", "051", "052", "053", "054",
                "055", "061", "062", "063", "064",
            ], digits: 7...8, hasShortNumbers: true),
        // Internet telephony.
        Series(prefixes: ["070"], digits: 8...8),
        // Machines, networks at sea and in the air, pagers; paid and free calls.
        Series(prefixes: ["012", "013", "015", "060", "080"], digits: 7...8),
        // Personal numbers and virtual numbers.
        Series(prefixes: (0...9).flatMap { ["030\($0)", "050\($0)"] }, digits: 7...8),
    ]

    /// Digits of numbers without an area code: special and extension numbers, then local ones and
    /// service numbers (1588-1234).
    private static let ungroupedDigits = 3...6
    private static let groupedDigits = 7...8

    /// Parses digits as dialled in Korea.
    init?(dialled digits: Substring) {
        guard digits.hasPrefix("0") else {
            if Self.ungroupedDigits.contains(digits.count) {
                self.init(text: String(digits), isMobile: false)
            } else if Self.groupedDigits.contains(digits.count) {
                self.init(text: Self.grouped(digits), isMobile: false)
            } else {
                return nil
            }
            return
        }
        for series in Self.plan {
            guard let prefix = series.prefixes.first(where: { digits.hasPrefix($0) }) else {
                continue
            }
            let rest = digits.dropFirst(prefix.count)
            let isShort =
                series.hasShortNumbers && (3...4).contains(rest.count) && rest.hasPrefix("1")
            guard series.digits.contains(rest.count) || isShort else { return nil }
            let subscriber = isShort ? String(rest) : Self.grouped(rest)
            self.init(
                text: series.isMobile ? "+82\(digits.dropFirst())" : "\(prefix)-\(subscriber)",
                isMobile: series.isMobile)
            return
        }
        return nil
    }

    /// Parses what follows the country code: a number without its 0, or a service number, which has
    /// none.
    init?(international digits: Substring) {
        if digits.hasPrefix("0") {
            self.init(dialled: digits)
            return
        }
        let isService = digits.count == 8 && ["15", "16", "18"].contains(digits.prefix(2))
        self.init(dialled: isService ? digits : "0" + digits)
    }

    /// The last four digits after a hyphen.
    private static func grouped(_ digits: Substring) -> String {
        "\(digits.dropLast(4))-\(digits.suffix(4))"
    }
}
