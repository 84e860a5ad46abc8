// The columns of a kind of rows, by name. One declaration defines the SELECT list, the positions of
// its values and their decoding.

/// The columns of a SELECT list, in its order; every such list starts with the ordinal of the row's
/// parent or key.
///
///     enum ContactColumn: Int, ComplexColumn {
///         static let alias = "c"
///         case apartmentID, id, name, phoneNumber
///     }
protocol TableColumn: RawRepresentable<Int>, CaseIterable, Sendable {
    /// The table's alias in statements.
    static var alias: String { get }
    /// The SQL of a column that is not the table's column of the same name; nil otherwise.
    var expression: String? { get }
}

/// Columns of a complex's rows.
protocol ComplexColumn: TableColumn {
    static var apartmentID: Self { get }
    static var id: Self { get }
}

extension TableColumn {
    var expression: String? { nil }

    /// The position of its values in a row.
    var position: Int { rawValue + 1 }

    var sql: String { expression ?? "\(Self.alias).\(snakeCased)" }

    /// `apartmentID` as `apartment_id`.
    var snakeCased: String {
        var name = ""
        var wasLowercase = false
        for character in "\(self)" {
            if character.isUppercase, wasLowercase { name += "_" }
            wasLowercase = !character.isUppercase
            name += character.lowercased()
        }
        return name
    }

    /// The columns for a SELECT list, or those before one of them.
    static func list(before end: Self? = nil) -> String {
        allCases.filter { end == nil || $0.rawValue < end?.rawValue ?? 0 }.map(\.sql)
            .joined(separator: ", ")
    }
}

/// The columns of a row's person.
struct PersonColumns<Names: TableColumn>: Sendable {
    let id: Names
    /// Null if the account no longer exists.
    let name: Names
    let joinedAt: Names
}
