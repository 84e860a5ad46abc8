// The columns of a kind of rows, by name. One declaration gives the SELECT list, the positions of its
// values and their reading.

/// The columns of a SELECT list, in its order; every such list begins with the ordinal of the parent
/// or key that a row is for.
///
///     enum ContactColumn: Int, ComplexColumn {
///         static let alias = "c"
///         case apartmentID, id, name, phoneNumber
///     }
protocol TableColumn: RawRepresentable<Int>, CaseIterable, Sendable {
    /// What statements call the table.
    static var alias: String { get }
    /// The SQL of what is not the table's column of the same name; nil for those that are.
    var expression: String? { get }
}

/// Columns of what a complex owns.
protocol ComplexColumn: TableColumn {
    static var apartmentID: Self { get }
    static var id: Self { get }
}

extension TableColumn {
    var expression: String? { nil }

    /// Where its values are in a row.
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

/// The columns of a person whom a row names.
struct PersonColumns<Names: TableColumn>: Sendable {
    let id: Names
    /// Null where there is no such account any more.
    let name: Names
    let joinedAt: Names
}
