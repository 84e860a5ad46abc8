// A result as libpq received it. Cells are read in place: a String is created only on request.

/// The rows that a statement returned.
///
/// Columns are counted from 0. Reading a column as a type that it does not have, or NULL as a
/// value that is not optional, throws `PostgresError.decoding`: the statement does not match the
/// database, which may have been changed while the program runs.
///
/// Unchecked Sendable: the PGresult is never changed after libpq returned it, only this object owns
/// it, and libpq documents that any thread may read such a result.
public final class Rows: @unchecked Sendable {
    let handle: ResultHandle
    /// The number of rows.
    public let count: Int

    /// Takes ownership of the result.
    init(owning handle: ResultHandle) {
        self.handle = handle
        count = handle.rowCount
    }

    deinit { handle.free() }

    public var isEmpty: Bool { count == 0 }
    public var columnCount: Int { handle.columnCount }
    /// The server's command tag, such as `INSERT 0 1`.
    public var commandTag: String { handle.commandTag }
    /// Rows inserted, updated, deleted or selected; 0 for commands without a count.
    public var affectedRows: Int { handle.affectedRows ?? 0 }

    public func type(of column: Int) -> PostgresType { handle.type(column) }
    public func name(of column: Int) -> String? { handle.columnName(column) }

    /// The results of `body` for each row, in order.
    public func map<Value>(
        _ body: (_ row: Int) throws(PostgresError) -> Value
    ) throws(PostgresError) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for row in 0..<count { values.append(try body(row)) }
        return values
    }

    public func isNull(_ row: Int, _ column: Int) throws(PostgresError) -> Bool {
        try check(row, column)
        return handle.isNull(row, column)
    }
}

// MARK: - One cell

extension Rows {
    public func bool(_ row: Int, _ column: Int) throws(PostgresError) -> Bool {
        try fixed(row, column, .bool, as: UInt8.self) != 0
    }

    public func int16(_ row: Int, _ column: Int) throws(PostgresError) -> Int16 {
        try Int16(bigEndian: fixed(row, column, .int2, as: Int16.self))
    }

    public func int32(_ row: Int, _ column: Int) throws(PostgresError) -> Int32 {
        try Int32(bigEndian: fixed(row, column, .int4, as: Int32.self))
    }

    public func int64(_ row: Int, _ column: Int) throws(PostgresError) -> Int64 {
        try Int64(bigEndian: fixed(row, column, .int8, as: Int64.self))
    }

    public func double(_ row: Int, _ column: Int) throws(PostgresError) -> Double {
        try Double(bitPattern: UInt64(bigEndian: fixed(row, column, .float8, as: UInt64.self)))
    }

    public func timestamp(_ row: Int, _ column: Int) throws(PostgresError) -> Timestamp {
        try Timestamp(
            microseconds: Int64(bigEndian: fixed(row, column, .timestamptz, as: Int64.self)))
    }

    /// Days since 2000-01-01; `Int32.max` and `Int32.min` are the infinities.
    public func date(_ row: Int, _ column: Int) throws(PostgresError) -> Int32 {
        try Int32(bigEndian: fixed(row, column, .date, as: Int32.self))
    }

    public func uuid(_ row: Int, _ column: Int) throws(PostgresError) -> PostgresUUID {
        let words = try fixed(row, column, .uuid, as: (UInt64, UInt64).self)
        return PostgresUUID(high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1))
    }

    /// Text of any text type, or the label of an enumeration.
    public func text(_ row: Int, _ column: Int) throws(PostgresError) -> String {
        try String(decoding: textBytes(row, column), as: UTF8.self)
    }

    /// The cell's bytes in PostgreSQL's binary form, for a column of any type; empty for NULL. They
    /// are valid inside the closure only.
    public func withBytes<Value>(
        _ row: Int, _ column: Int,
        _ body: (UnsafeRawBufferPointer) throws(PostgresError) -> Value
    ) throws(PostgresError) -> Value {
        try check(row, column)
        defer { withExtendedLifetime(self) {} }
        return try body(cell(row, column))
    }

    /// The bytes of a text cell, copied.
    public func utf8(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8] {
        Array(try textBytes(row, column))
    }

    /// A bytea cell, copied.
    public func bytea(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8] {
        try check(row, column, .bytea)
        try checkValue(row, column)
        return Array(cell(row, column))
    }

    /// A jsonb cell's text as UTF-8, copied.
    public func jsonb(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8] {
        try check(row, column, .jsonb)
        let bytes = cell(row, column)
        try checkValue(row, column)
        guard bytes.first == 1 else { throw .decoding(.form(column: column)) }
        return Array(bytes.dropFirst())
    }
}

// MARK: - One cell that may be NULL

extension Rows {
    public func optionalBool(_ row: Int, _ column: Int) throws(PostgresError) -> Bool? {
        try isNull(row, column) ? nil : bool(row, column)
    }

    public func optionalInt32(_ row: Int, _ column: Int) throws(PostgresError) -> Int32? {
        try isNull(row, column) ? nil : int32(row, column)
    }

    public func optionalInt64(_ row: Int, _ column: Int) throws(PostgresError) -> Int64? {
        try isNull(row, column) ? nil : int64(row, column)
    }

    public func optionalDouble(_ row: Int, _ column: Int) throws(PostgresError) -> Double? {
        try isNull(row, column) ? nil : double(row, column)
    }

    public func optionalTimestamp(_ row: Int, _ column: Int) throws(PostgresError) -> Timestamp? {
        try isNull(row, column) ? nil : timestamp(row, column)
    }

    public func optionalDate(_ row: Int, _ column: Int) throws(PostgresError) -> Int32? {
        try isNull(row, column) ? nil : date(row, column)
    }

    public func optionalUUID(_ row: Int, _ column: Int) throws(PostgresError) -> PostgresUUID? {
        try isNull(row, column) ? nil : uuid(row, column)
    }

    public func optionalText(_ row: Int, _ column: Int) throws(PostgresError) -> String? {
        try isNull(row, column) ? nil : text(row, column)
    }

    public func optionalUTF8(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8]? {
        try isNull(row, column) ? nil : utf8(row, column)
    }

    public func optionalBytea(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8]? {
        try isNull(row, column) ? nil : bytea(row, column)
    }

    public func optionalJSONB(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8]? {
        try isNull(row, column) ? nil : jsonb(row, column)
    }
}

// MARK: - Checks

extension Rows {
    @inline(__always)
    func check(_ row: Int, _ column: Int) throws(PostgresError) {
        guard row >= 0, row < count, column >= 0, column < columnCount else {
            throw .decoding(.missing(column: column))
        }
    }

    @inline(__always)
    func check(_ row: Int, _ column: Int, _ type: PostgresType) throws(PostgresError) {
        try check(row, column)
        let actual = handle.type(column)
        guard actual == type else {
            throw .decoding(.type(column: column, wanted: type, found: actual))
        }
    }

    @inline(__always)
    func checkValue(_ row: Int, _ column: Int) throws(PostgresError) {
        if handle.isNull(row, column) { throw .decoding(.null(column: column)) }
    }

    /// The cell's bytes; valid as long as this object lives.
    @inline(__always)
    func cell(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: handle.bytes(row, column), count: handle.length(row, column))
    }

    @inline(__always)
    private func fixed<Value: BitwiseCopyable>(
        _ row: Int, _ column: Int, _ type: PostgresType, as: Value.Type
    ) throws(PostgresError) -> Value {
        try check(row, column, type)
        let bytes = cell(row, column)
        guard bytes.count == MemoryLayout<Value>.size else {
            try checkValue(row, column)
            throw .decoding(.form(column: column))
        }
        return bytes.loadUnaligned(as: Value.self)
    }

    private func textBytes(
        _ row: Int, _ column: Int
    ) throws(PostgresError) -> UnsafeRawBufferPointer {
        try check(row, column)
        let actual = handle.type(column)
        guard actual.isText else {
            throw .decoding(.type(column: column, wanted: .text, found: actual))
        }
        try checkValue(row, column)
        return cell(row, column)
    }
}
