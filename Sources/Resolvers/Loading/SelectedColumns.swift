// What of a table's rows a query asks for: columns that it does not select are not made.

import GraphQLCore

/// Columns of a table, where their fields are selected.
struct SelectedColumns {
    private let table: StoredTable
    private let selection: Selection

    init(_ table: StoredTable, _ selection: Selection) {
        self.table = table
        self.selection = selection
    }

    /// The column as it is stored.
    func callAsFunction(_ field: FieldIndex, _ position: Int) -> Column? {
        selection.contains(field) ? table.column(position) : nil
    }

    /// A column of names as values of an enum.
    func names(_ field: FieldIndex, _ position: Int, _ names: [String]) -> Column? {
        selection.contains(field) ? table.ordinals(position, of: names) : nil
    }
}
