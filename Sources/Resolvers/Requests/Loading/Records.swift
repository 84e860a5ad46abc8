// Rows whose columns have names: a column of another kind of rows does not compile.

import GraphQLCore
import Postgres
import Schema

/// Rows of a statement that selects the columns `Names`.
struct Records<Names: TableColumn>: Sendable {
    let table: StoredTable

    init(_ table: StoredTable) {
        self.table = table
    }

    static var none: Records { Records(StoredTable(count: 0, columns: [])) }

    var count: Int { table.count }

    /// Whether the statement selected the column; true if there are no rows.
    func has(_ column: Names) -> Bool { count == 0 || column.position < table.columns.count }

    func text(_ column: Names) -> TextColumn { table.text(column.position) }
    func int32s(_ column: Names) -> [Int32] { table.int32s(column.position) }
    func int64s(_ column: Names) -> [Int64] { table.int64s(column.position) }
    func booleans(_ column: Names) -> [Bool] { table.booleans(column.position) }
    func uuids(_ column: Names) -> [PostgresUUID] { table.uuids(column.position) }
    func uuid(_ column: Names, _ row: Int) -> PostgresUUID? { table.uuid(column.position, row) }
    func isNull(_ column: Names, _ row: Int) -> Bool { table.isNull(column.position, row) }

    /// Microseconds since 2000.
    func timestamps(_ column: Names) -> (values: [Int64], nulls: Nulls) {
        table.timestamps(column.position)
    }

    /// A text of one row; nil for null.
    func string(_ column: Names, _ row: Int) -> String? {
        isNull(column, row)
            ? nil : String(decoding: table.text(column.position).bytes(row), as: UTF8.self)
    }

    /// Whether a text of one row equals this one.
    func isText(_ text: String, _ column: Names, _ row: Int) -> Bool {
        !isNull(column, row)
            && table.text(column.position).bytes(row).elementsEqual(text.utf8)
    }

    /// The column in the form used by the engine.
    func column(_ column: Names) -> Column { table.column(column.position) }

    func ordinals(_ column: Names, of names: [String]) -> Column {
        table.ordinals(column.position, of: names)
    }

    /// Some of the rows, in the given order.
    func selecting(_ rows: [Int]) -> Records { Records(table.selecting(rows)) }
}

extension Records: TenantPayload where Names: ComplexColumn {
    func apartment(_ row: Int) -> Int32 { int32s(.apartmentID)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: uuids(.id)[row])
    }

    /// The complex of each row.
    var apartments: [Int32] { int32s(.apartmentID) }

    /// The key of each row.
    var keys: [TenantKey] {
        zip(apartments, uuids(.id)).map { TenantKey(apartment: $0, uuid: $1) }
    }

    /// The key of an object in the same complex that a row refers to; nil if there is none.
    func key(_ column: Names, _ row: Int) -> TenantKey? {
        uuid(column, row).map { TenantKey(apartment: apartment(row), uuid: $0) }
    }

    /// The same for each row.
    func keys(_ column: Names) -> [TenantKey?] { (0..<count).map { key(column, $0) } }
}

/// Columns of rows, if their fields are selected.
struct SelectedColumns<Names: TableColumn> {
    private let records: Records<Names>
    private let selection: Selection

    init(_ records: Records<Names>, _ selection: Selection) {
        self.records = records
        self.selection = selection
    }

    /// The stored column.
    func callAsFunction(_ field: some TypeFields, _ column: Names) -> Column? {
        selection.contains(field) ? records.column(column) : nil
    }

    /// A column of names as values of an enum.
    func names(_ field: some TypeFields, _ column: Names, _ names: [String]) -> Column? {
        selection.contains(field) ? records.ordinals(column, of: names) : nil
    }

    /// Global IDs, from each row's UUID.
    func ids(_ field: some TypeFields, _ tag: NodeTag, of column: Names) -> Column? {
        guard selection.contains(field) else { return nil }
        let uuids = records.uuids(column)
        return GlobalID.column(records.count) { GlobalID(tag, uuids[$0]) }
    }
}

extension SelectedColumns where Names: ComplexColumn {
    /// Global IDs, from each row's key.
    func ids(_ field: some TypeFields, _ tag: NodeTag) -> Column? {
        guard selection.contains(field) else { return nil }
        let (apartments, uuids) = (records.apartments, records.uuids(.id))
        return GlobalID.column(records.count) {
            GlobalID(tag, TenantKey(apartment: apartments[$0], uuid: uuids[$0]))
        }
    }
}
