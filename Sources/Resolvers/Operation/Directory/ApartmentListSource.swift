// The government's list of complexes, from any source.

/// One page of the list.
public struct ApartmentListPage: Sendable, Equatable {
    /// Rows of the list in all.
    public let total: Int
    /// Fields in the order of ``ApartmentImportRow/header``; empty if the list has none.
    public let rows: [[String]]

    public init(total: Int, rows: [[String]]) {
        self.total = total
        self.rows = rows
    }
}

/// Why a source did not answer, after all reasonable retries.
public struct ApartmentSourceFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// May be shown; does not contain the key.
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// Provides the list page by page.
public protocol ApartmentListSource: Sendable {
    /// Its address, without the key: an import from one source is not resumed from another.
    var address: String { get }

    /// - Parameters:
    ///   - sido: the two digits of a province; nil for the whole country
    ///   - number: from 1
    func page(
        sido: String?, number: Int, rows: Int
    ) async throws(ApartmentSourceFailure) -> ApartmentListPage
}

/// The provinces by the first two digits of their legal codes.
public enum Sido {
    /// The current ones, and 42 and 45, which 강원 and 전북 had before they became 51 and 52.
    public static let codes: Set<String> = [
        "11", "26", "27", "28", "29", "30", "31", "36", "41", "42", "43", "44", "45", "46", "47",
        "48", "50", "51", "52",
    ]

    /// The first digits of the legal codes of a province's complexes, which may have been updated
    /// to new codes or not.
    static func legalCodes(of code: String) -> [String] {
        switch code {
        case "42", "51": ["42", "51"]
        case "45", "52": ["45", "52"]
        default: [code]
        }
    }
}
