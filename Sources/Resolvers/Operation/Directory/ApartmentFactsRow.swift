// The facts of one complex, checked field by field: an unreadable field only loses that field.

/// The basis information, as stored.
struct ApartmentFactsRow: Sendable, Equatable {
    private(set) var householdCount: Int32?
    private(set) var buildingCount: Int32?
    /// `YYYY-MM-DD`
    private(set) var approvedOn: String?
    private(set) var heating: String?
    private(set) var corridorType: String?
    private(set) var managementType: String?
    private(set) var saleType: String?
    private(set) var officePhone: String?
    private(set) var homepage: String?
    private(set) var lotAddress: String?
    private(set) var roadAddress: String?
    /// Why fields were left empty, for the operator.
    private(set) var refused: [String] = []

    init(_ fields: [ApartmentFactsField: String]) {
        householdCount = read(fields, .kaptdaCnt, "no number of households", Self.count)
            .flatMap(Self.unlessUnknown)
        buildingCount = read(fields, .kaptDongCnt, "no number of buildings", Self.count)
            .flatMap(Self.unlessUnknown)
        approvedOn = read(fields, .kaptUsedate, "no date", Self.date)
        heating = read(fields, .codeHeatNm, "too long", Self.name)
        corridorType = read(fields, .codeHallNm, "too long", Self.name)
        managementType = read(fields, .codeMgrNm, "too long", Self.name)
        saleType = read(fields, .codeSaleNm, "too long", Self.name)
        officePhone = read(fields, .kaptTel, "no phone number") { PhoneNumber($0)?.text }
        homepage = read(fields, .kaptUrl, "no web address", Self.webAddress)
        lotAddress = read(fields, .kaptAddr, "too long", Self.address)
        roadAddress = read(fields, .doroJuso, "too long", Self.address)
    }

    /// A field as stored; nil if empty, and with a reason if refused.
    private mutating func read<Value>(
        _ fields: [ApartmentFactsField: String], _ field: ApartmentFactsField, _ reason: String,
        _ reading: (String) -> Value?
    ) -> Value? {
        let text = NormalizedText.trimmed(fields[field] ?? "")
        if text.isEmpty || Self.nothing.contains(text) { return nil }
        if let value = reading(text) { return value }
        refused.append("\(field.rawValue) \(text.prefix(40)) is \(reason)")
        return nil
    }

    /// Placeholders that offices type.
    private static let nothing: Set<String> = ["-", "--", ".", "없음"]

    private static let nameRule = TextRule(.complexName, 1...40)
    private static let addressRule = TextRule(.address, 1...200)

    private static func name(_ text: String) -> String? { nameRule.check(text, path: []).text }

    private static func address(_ text: String) -> String? {
        addressRule.check(text, path: []).text
    }

    /// The service writes 0.0 for unknown values: no complex has zero dwellings.
    private static func unlessUnknown(_ count: Int32) -> Int32? { count == 0 ? nil : count }

    /// 1203, "1203" or 1203.0
    static func count(_ text: String) -> Int32? {
        guard let value = Double(text), let count = Int32(exactly: value), count >= 0 else {
            return nil
        }
        return count
    }

    /// 19991130, also with hyphens or dots between.
    static func date(_ text: String) -> String? {
        let digits = text.filter { $0 != "-" && $0 != "." }
        guard digits.utf8.count == 8, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits)
        else { return nil }
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
        guard (1900...2200).contains(year), (1...12).contains(month),
            (1...days(in: month, of: year)).contains(day)
        else { return nil }
        return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Most are typed without http://.
    static func webAddress(_ text: String) -> String? {
        let isWhole = text.hasPrefix("http://") || text.hasPrefix("https://")
        let address = isWhole ? text : "http://\(text)"
        let rest = address.drop { $0 != "/" }.dropFirst(2)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        // Only characters that RFC 3986 allows unescaped.
        guard address.utf8.count <= 300, !host.hasPrefix("."), host.contains("."),
            !host.contains("@"), host.utf8.allSatisfy({ isWord($0) || $0 == 0x3A }),
            address.utf8.allSatisfy({ isWord($0) || "~:/?#[]@!$&'()*+,;=%".utf8.contains($0) })
        else { return nil }
        return address
    }

    /// A letter, a digit, a hyphen, a dot or an underscore.
    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || "-._".utf8.contains(byte)
    }
}
