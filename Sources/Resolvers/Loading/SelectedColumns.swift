// What a type's rows are made of: the columns of a stored table that a request selects.

import GraphQLCore

/// Gives the columns of a table by the fields that show them, nil for those that are not selected.
struct SelectedColumns {
    private let table: StoredTable
    private let selection: Selection

    init(_ table: StoredTable, _ selection: Selection) {
        self.table = table
        self.selection = selection
    }

    /// A column as it is stored.
    func callAsFunction(_ field: FieldIndex, _ position: Int) -> Column? {
        selection.contains(field) ? table.column(position) : nil
    }

    /// The values of an enum, stored by name.
    func names(_ field: FieldIndex, _ position: Int, _ names: [String]) -> Column? {
        selection.contains(field) ? table.ordinals(position, of: names) : nil
    }

    /// Global IDs, made of each row's key.
    func ids(_ field: FieldIndex, _ id: (Int) -> GlobalID) -> Column? {
        selection.contains(field) ? GlobalID.column(table.count, id) : nil
    }
}
