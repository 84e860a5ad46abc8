// Whole columns at once: types are checked once, each cell costs two calls into libpq, and the
// result is flat.

// libpq reports the length 0 for NULL, so only empty cells are checked for NULL.

extension Rows {
    /// A column of any text type, or of an enumeration's labels.
    public func texts(_ column: Int) throws(PostgresError) -> TextColumnValues {
        let actual = try columnType(column)
        guard actual.isText else {
            throw .decoding(.type(column: column, wanted: .text, found: actual))
        }
        return try slab(column, skipping: 0)
    }

    /// A column of jsonb, as text.
    public func jsonbs(_ column: Int) throws(PostgresError) -> TextColumnValues {
        try expect(column, .jsonb)
        // The first byte is the version of the format.
        return try slab(column, skipping: 1)
    }

    public func bools(_ column: Int) throws(PostgresError) -> ColumnValues<Bool> {
        try fixedColumn(column, .bool, zero: false) { $0.load(as: UInt8.self) != 0 }
    }

    public func int16s(_ column: Int) throws(PostgresError) -> ColumnValues<Int16> {
        try fixedColumn(column, .int2, zero: 0) {
            Int16(bigEndian: $0.loadUnaligned(as: Int16.self))
        }
    }

    public func int32s(_ column: Int) throws(PostgresError) -> ColumnValues<Int32> {
        try fixedColumn(column, .int4, zero: 0) {
            Int32(bigEndian: $0.loadUnaligned(as: Int32.self))
        }
    }

    public func int64s(_ column: Int) throws(PostgresError) -> ColumnValues<Int64> {
        try fixedColumn(column, .int8, zero: 0) {
            Int64(bigEndian: $0.loadUnaligned(as: Int64.self))
        }
    }

    public func doubles(_ column: Int) throws(PostgresError) -> ColumnValues<Double> {
        try fixedColumn(column, .float8, zero: 0) {
            Double(bitPattern: UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)))
        }
    }

    public func timestamps(_ column: Int) throws(PostgresError) -> ColumnValues<Timestamp> {
        try fixedColumn(column, .timestamptz, zero: Timestamp(microseconds: 0)) {
            Timestamp(microseconds: Int64(bigEndian: $0.loadUnaligned(as: Int64.self)))
        }
    }

    /// Days since 2000-01-01.
    public func dates(_ column: Int) throws(PostgresError) -> ColumnValues<Int32> {
        try fixedColumn(column, .date, zero: 0) {
            Int32(bigEndian: $0.loadUnaligned(as: Int32.self))
        }
    }

    public func uuids(_ column: Int) throws(PostgresError) -> ColumnValues<PostgresUUID> {
        try fixedColumn(column, .uuid, zero: PostgresUUID(high: 0, low: 0), PostgresUUID.init(at:))
    }

    /// A column of timestamptz as RFC 3339 text in UTC, see
    /// `Timestamp.description`.
    public func timestampTexts(_ column: Int) throws(PostgresError) -> TextColumnValues {
        try expect(column, .timestamptz)
        var ends: [UInt32] = []
        ends.reserveCapacity(count)
        var nulls: [Bool]?
        let capacity = count * Timestamp.maximumTextLength
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, end in
            guard let out = buffer.baseAddress else { return }
            for row in 0..<count {
                if handle.length(row, column) == 8, let cell = handle.bytes(row, column) {
                    let raw = Int64(bigEndian: cell.loadUnaligned(as: Int64.self))
                    end += Timestamp(microseconds: raw).write(to: out + end)
                } else {
                    markNull(row, &nulls)
                }
                ends.append(UInt32(end))
            }
        }
        return TextColumnValues(bytes: bytes, ends: ends, nulls: nulls)
    }
}

// MARK: - Reading cells

extension Rows {
    private func columnType(_ column: Int) throws(PostgresError) -> PostgresType {
        guard column >= 0, column < columnCount else {
            throw .decoding(.missing(column: column))
        }
        return handle.type(column)
    }

    private func expect(_ column: Int, _ type: PostgresType) throws(PostgresError) {
        let actual = try columnType(column)
        guard actual == type else {
            throw .decoding(.type(column: column, wanted: type, found: actual))
        }
    }

    @inline(__always)
    private func markNull(_ row: Int, _ nulls: inout [Bool]?) {
        if nulls == nil { nulls = [Bool](repeating: false, count: count) }
        nulls?[row] = true
    }

    @inline(__always)
    private func fixedColumn<Value>(
        _ column: Int, _ type: PostgresType, zero: Value, _ decode: (UnsafeRawPointer) -> Value
    ) throws(PostgresError) -> ColumnValues<Value> {
        try expect(column, type)
        var nulls: [Bool]?
        var isMalformed = false
        let values = [Value](unsafeUninitializedCapacity: count) { buffer, filled in
            for row in 0..<count {
                let length = handle.length(row, column)
                if length == MemoryLayout<Value>.size, let cell = handle.bytes(row, column) {
                    buffer.initializeElement(at: row, to: decode(cell))
                } else {
                    buffer.initializeElement(at: row, to: zero)
                    if length == 0 { markNull(row, &nulls) } else { isMalformed = true }
                }
            }
            filled = count
        }
        if isMalformed { throw .decoding(.form(column: column)) }
        return ColumnValues(values: values, nulls: nulls)
    }

    private func slab(
        _ column: Int, skipping prefix: Int
    ) throws(PostgresError) -> TextColumnValues {
        var total = 0
        let ends = [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
            for row in 0..<count {
                total += max(0, handle.length(row, column) - prefix)
                buffer.initializeElement(at: row, to: UInt32(truncatingIfNeeded: total))
            }
            filled = count
        }
        // libpq refuses a message of 2^30 bytes, but a result has many.
        guard total <= Int(UInt32.max) else { throw .decoding(.tooLong(column: column)) }
        var nulls: [Bool]?
        let bytes = [UInt8](unsafeUninitializedCapacity: total) { buffer, end in
            for row in 0..<count {
                let length = handle.length(row, column) - prefix
                if length > 0, let cell = handle.bytes(row, column), let out = buffer.baseAddress {
                    UnsafeMutableRawPointer(out + end).copyMemory(
                        from: cell + prefix, byteCount: length)
                    end += length
                } else if handle.isNull(row, column) {
                    markNull(row, &nulls)
                }
            }
        }
        return TextColumnValues(bytes: bytes, ends: ends, nulls: nulls)
    }
}

extension PostgresUUID {
    /// Reads 16 bytes in network order.
    @inline(__always)
    init(at bytes: UnsafeRawPointer) {
        self.init(
            high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: (bytes + 8).loadUnaligned(as: UInt64.self)))
    }
}
