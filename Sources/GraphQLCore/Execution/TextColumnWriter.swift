// Makes a column of text row by row, in one buffer.

/// Collects the texts of a column.
///
///     var names = TextColumnWriter(rows: users.count)
///     for user in users { names.append(user.name) }
///     let column = Column.text(names.finish())
public struct TextColumnWriter: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var nulls: [UInt8]?

    /// - Parameters:
    ///   - rows: Expected number of rows.
    ///   - bytesPerRow: Expected length of a text; an estimate saves reallocations.
    public init(rows: Int, bytesPerRow: Int = 16) {
        bytes.reserveCapacity(rows * bytesPerRow)
        ends.reserveCapacity(rows)
    }

    /// Adds a row.
    @inline(__always)
    public mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        ends.append(UInt32(bytes.count))
        if nulls != nil { nulls?.append(0) }
    }

    /// Adds a row of UTF-8.
    public mutating func append(utf8 text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(UInt32(bytes.count))
        if nulls != nil { nulls?.append(0) }
    }

    /// Adds a row; `nil` is null.
    public mutating func append(_ text: String?) {
        if let text { append(text) } else { appendNull() }
    }

    /// Adds a row without value.
    public mutating func appendNull() {
        if nulls == nil { nulls = Array(repeating: 0, count: ends.count) }
        ends.append(UInt32(bytes.count))
        nulls?.append(1)
    }

    /// The column.
    public consuming func finish() -> TextColumn {
        TextColumn(slab: Slab(bytes), ends: ends, nulls: nulls)
    }
}
