// Results travel as columns: one array per field for all rows, one buffer for all texts of it.
// A type is erased once per column, never per value.

/// Which rows of a column are null: one byte per row, 1 for null. `nil` if none is.
public typealias Nulls = [UInt8]?

/// A shared, immutable buffer of UTF-8.
public final class Slab: Sendable {
    public let bytes: [UInt8]

    public init(_ bytes: consuming [UInt8]) {
        self.bytes = bytes
    }
}

/// Text of all rows in one buffer. Row `i` is `ends[i - 1]..<ends[i]`.
public struct TextColumn: Sendable {
    public let slab: Slab
    public let ends: [UInt32]
    public let nulls: Nulls

    public init(slab: Slab, ends: [UInt32], nulls: Nulls = nil) {
        self.slab = slab
        self.ends = ends
        self.nulls = nulls
    }
}

/// Lists of leaf values: the items of all rows in one column, row `i` has `ends[i - 1]..<ends[i]`.
public struct ListColumn: Sendable {
    public let ends: [UInt32]
    public let nulls: Nulls
    public let items: Column

    public init(ends: [UInt32], nulls: Nulls = nil, items: Column) {
        self.ends = ends
        self.nulls = nulls
        self.items = items
    }
}

/// The values of one leaf field for all rows of a batch, already in their serialised form:
/// a `text` column is written as JSON strings (String, ID and most custom scalars), `json` as it
/// is, `enumeration` as the name of the enum value of that ordinal inside its type.
public enum Column: Sendable {
    case text(TextColumn)
    case json(TextColumn)
    case int32([Int32], Nulls)
    case int64([Int64], Nulls)
    case double([Double], Nulls)
    case boolean([Bool], Nulls)
    case enumeration([UInt16], Nulls)
    indirect case list(ListColumn)
    /// This many nulls.
    case null(Int)

    /// The number of rows.
    public var count: Int {
        switch self {
        case .text(let column), .json(let column): column.ends.count
        case .int32(let values, _): values.count
        case .int64(let values, _): values.count
        case .double(let values, _): values.count
        case .boolean(let values, _): values.count
        case .enumeration(let values, _): values.count
        case .list(let column): column.ends.count
        case .null(let count): count
        }
    }
}
