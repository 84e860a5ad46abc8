// One complex of the government's list, checked field by field.

/// A row of the list that can be stored.
package struct ApartmentImportRow: Sendable, Equatable {
    /// The columns, in order; the header must match exactly.
    static let header = ["kaptCode", "kaptName", "as1", "as2", "as3", "as4", "bjdCode"]

    let kaptCode: String
    let name: String
    let sido: String
    /// Empty if a province has no such level (세종).
    let sigungu: String
    let eupmyeondong: String
    /// Nil for most.
    let ri: String?
    let bjdCode: String
    let search: SearchText

    /// Why a row is refused, for the operator.
    package struct Refusal: Error, Equatable {
        let reason: String
    }

    private static let nameRule = TextRule(.complexName, 1...100)
    private static let provinceRule = TextRule(.address, 1...40)
    private static let levelRule = TextRule(.address, 0...40)

    package init(fields: [String]) throws(Refusal) {
        guard fields.count == Self.header.count else {
            throw Refusal(
                reason: "\(fields.count) columns, and not \(Self.header.count)")
        }
        kaptCode = NormalizedText.trimmed(fields[0])
        guard KaptCode.isValid(kaptCode) else {
            throw Refusal(reason: "kaptCode is not a letter and eight digits")
        }
        name = try Self.text(fields, 1, Self.nameRule)
        sido = try Self.text(fields, 2, Self.provinceRule)
        sigungu = try Self.text(fields, 3, Self.levelRule)
        eupmyeondong = try Self.text(fields, 4, Self.levelRule)
        let village = try Self.text(fields, 5, Self.levelRule)
        ri = village.isEmpty ? nil : village
        bjdCode = NormalizedText.trimmed(fields[6])
        guard bjdCode.utf8.count == 10, bjdCode.utf8.allSatisfy(Self.isDigit) else {
            throw Refusal(reason: "bjdCode is not ten digits")
        }
        search = SearchText(parts: [name, sido, sigungu, eupmyeondong, village])
    }

    /// Spreadsheets break long names within their cell: a space for each line break.
    private static func onOneLine(_ field: String) -> String {
        field.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func text(
        _ fields: [String], _ column: Int, _ rule: TextRule
    ) throws(Refusal) -> String {
        switch rule.check(onOneLine(fields[column]), path: []) {
        case .text(let text):
            return text
        case .refused(let problem):
            let reason =
                switch problem.code {
                case .required: "is empty"
                case .tooLong: "has more than \(rule.maximum) characters"
                default: "holds control characters"
                }
            throw Refusal(reason: "\(header[column]) \(reason)")
        }
    }
}
