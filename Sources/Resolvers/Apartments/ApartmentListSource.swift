// The government's list of complexes, wherever it comes from.

/// One page of the list.
public struct ApartmentListPage: Sendable, Equatable {
    /// Rows of the list in all.
    public let total: Int
    /// Fields as ``ApartmentImportRow/header`` orders them; empty where the list has none.
    public let rows: [[String]]

    public init(total: Int, rows: [[String]]) {
        self.total = total
        self.rows = rows
    }
}

/// Why a source did not answer; after all tries that make sense.
public struct ApartmentSourceFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// May be shown; holds no key.
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// Gives the list page by page.
public protocol ApartmentListSource: Sendable {
    /// Where it is, without its key: what was read elsewhere is not gone on with here.
    var address: String { get }

    /// - Parameters:
    ///   - sido: the two digits of a province; nil for the whole country
    ///   - number: from 1
    func page(
        sido: String?, number: Int, rows: Int
    ) async throws(ApartmentSourceFailure) -> ApartmentListPage
}

/// The provinces by the two digits with which their legal codes begin.
public enum Sido {
    /// Those of today, and 42 and 45, which 강원 and 전북 had before they became 51 and 52.
    public static let codes: Set<String> = [
        "11", "26", "27", "28", "29", "30", "31", "36", "41", "42", "43", "44", "45", "46", "47",
        "48", "50", "51", "52",
    ]

    /// With which digits the legal codes of a province's complexes begin: those that lie in it may
    /// have been given their new ones or not yet.
    static func legalCodes(of code: String) -> [String] {
        switch code {
        case "42", "51": ["42", "51"]
        case "45", "52": ["45", "52"]
        default: [code]
        }
    }
}
