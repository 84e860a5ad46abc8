// One row of a statement from the driver, read by column names.

import Postgres

/// A row of a statement that selects the columns `Names`, without an ordinal before them.
struct NamedRow<Names: TableColumn>: Sendable {
    private let rows: Rows
    private let row: Int

    init(_ rows: Rows, _ row: Int) {
        self.rows = rows
        self.row = row
    }

    /// The first row; nil where there is none.
    init?(first rows: Rows) {
        if rows.isEmpty { return nil }
        self.init(rows, 0)
    }

    func isNull(_ column: Names) throws(PostgresError) -> Bool {
        try rows.isNull(row, column.rawValue)
    }

    func bool(_ column: Names) throws(PostgresError) -> Bool {
        try rows.bool(row, column.rawValue)
    }

    func int32(_ column: Names) throws(PostgresError) -> Int32 {
        try rows.int32(row, column.rawValue)
    }

    func int64(_ column: Names) throws(PostgresError) -> Int64 {
        try rows.int64(row, column.rawValue)
    }

    func text(_ column: Names) throws(PostgresError) -> String {
        try rows.text(row, column.rawValue)
    }

    func optionalText(_ column: Names) throws(PostgresError) -> String? {
        try rows.optionalText(row, column.rawValue)
    }

    func uuid(_ column: Names) throws(PostgresError) -> PostgresUUID {
        try rows.uuid(row, column.rawValue)
    }

    func optionalUUID(_ column: Names) throws(PostgresError) -> PostgresUUID? {
        try rows.optionalUUID(row, column.rawValue)
    }

    func timestamp(_ column: Names) throws(PostgresError) -> Timestamp {
        try rows.timestamp(row, column.rawValue)
    }

    func optionalInt32(_ column: Names) throws(PostgresError) -> Int32? {
        try rows.optionalInt32(row, column.rawValue)
    }

    func optionalUTF8(_ column: Names) throws(PostgresError) -> [UInt8]? {
        try rows.optionalUTF8(row, column.rawValue)
    }

    func optionalBool(_ column: Names) throws(PostgresError) -> Bool? {
        try rows.optionalBool(row, column.rawValue)
    }

    func optionalBytea(_ column: Names) throws(PostgresError) -> [UInt8]? {
        try rows.optionalBytea(row, column.rawValue)
    }

    func uuidArray(_ column: Names) throws(PostgresError) -> [PostgresUUID] {
        try rows.uuidArray(row, column.rawValue)
    }

    func boolArray(_ column: Names) throws(PostgresError) -> [Bool] {
        try rows.boolArray(row, column.rawValue)
    }

    func bytea(_ column: Names) throws(PostgresError) -> [UInt8] {
        try rows.bytea(row, column.rawValue)
    }

    func textArray(_ column: Names) throws(PostgresError) -> [String] {
        try rows.textArray(row, column.rawValue)
    }

    func int32Array(_ column: Names) throws(PostgresError) -> [Int32] {
        try rows.int32Array(row, column.rawValue)
    }

    func optionalTimestamp(_ column: Names) throws(PostgresError) -> Timestamp? {
        try rows.optionalTimestamp(row, column.rawValue)
    }
}
