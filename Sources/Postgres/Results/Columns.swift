// Decoded columns: flat buffers that a column-oriented executor can use directly.

/// A column of text in one buffer: row r is `bytes[ends[r - 1]..<ends[r]]`, row 0 starts at 0.
public struct TextColumnValues: Sendable, Equatable {
    /// UTF-8 of all rows, one after the other.
    public var bytes: [UInt8]
    /// One end for each row; a NULL is an empty range.
    public var ends: [UInt32]
    /// One flag for each row, true for NULL; nil when no row is NULL.
    public var nulls: [Bool]?

    public init(bytes: [UInt8], ends: [UInt32], nulls: [Bool]?) {
        self.bytes = bytes
        self.ends = ends
        self.nulls = nulls
    }
}

/// A column of values of fixed width, one for each row.
public struct ColumnValues<Value: Sendable>: Sendable {
    /// A NULL holds zero, false or the nil UUID.
    public var values: [Value]
    /// One flag for each row, true for NULL; nil when no row is NULL.
    public var nulls: [Bool]?

    public init(values: [Value], nulls: [Bool]?) {
        self.values = values
        self.nulls = nulls
    }
}

extension ColumnValues: Equatable where Value: Equatable {}

/// A column of lists of text: row r holds the elements `ends[r - 1]..<ends[r]` of `elements`.
public struct TextListColumnValues: Sendable, Equatable {
    public var elements: TextColumnValues
    /// One end for each row; a NULL is an empty range.
    public var ends: [UInt32]
    /// One flag for each row, true for NULL; nil when no row is NULL.
    public var nulls: [Bool]?

    public init(elements: TextColumnValues, ends: [UInt32], nulls: [Bool]?) {
        self.elements = elements
        self.ends = ends
        self.nulls = nulls
    }
}
