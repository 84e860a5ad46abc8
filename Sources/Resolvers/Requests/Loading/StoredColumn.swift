// Rows as returned by a statement and as cached: columns, independent of the viewer.

import GraphQLCore
import Postgres

/// The values of one column of a statement.
enum StoredColumn: Sendable {
    case text(TextColumn)
    case int32([Int32], Nulls)
    case int64([Int64], Nulls)
    case boolean([Bool], Nulls)
    case uuid([PostgresUUID], Nulls)
    /// Microseconds since 2000.
    case timestamp([Int64], Nulls)
}

/// Rows of a statement. Columns are addressed as in its SELECT list, and have the statement's
/// types: only its own rows are ever stored under its name, in memory and in Redis. No rows have no
/// columns.
struct StoredTable: Sendable {
    let count: Int
    let columns: [StoredColumn]

    init(count: Int, columns: [StoredColumn]) {
        self.count = count
        self.columns = columns
    }

    /// Tables of one statement, one after the other. Precondition: there is at least one.
    init(joining tables: [StoredTable]) {
        count = tables.reduce(0) { $0 + $1.count }
        columns = tables[0].columns.indices.map { column in
            StoredColumn(joining: tables.map { ($0.columns[column], $0.count) })
        }
    }

    func text(_ column: Int) -> TextColumn {
        if count == 0 { return TextColumn(slab: Slab([]), ends: []) }
        guard case .text(let values) = columns[column] else { preconditionFailure("not text") }
        return values
    }

    func int32s(_ column: Int) -> [Int32] {
        if count == 0 { return [] }
        guard case .int32(let values, _) = columns[column] else { preconditionFailure("not int4") }
        return values
    }

    func int64s(_ column: Int) -> [Int64] {
        if count == 0 { return [] }
        guard case .int64(let values, _) = columns[column] else { preconditionFailure("not int8") }
        return values
    }

    func booleans(_ column: Int) -> [Bool] {
        if count == 0 { return [] }
        guard case .boolean(let values, _) = columns[column] else {
            preconditionFailure("not bool")
        }
        return values
    }

    func uuid(_ column: Int, _ row: Int) -> PostgresUUID? {
        guard case .uuid(let values, let nulls) = columns[column] else {
            preconditionFailure("not uuid")
        }
        return nulls?[row] == 1 ? nil : values[row]
    }

    func uuids(_ column: Int) -> [PostgresUUID] {
        if count == 0 { return [] }
        guard case .uuid(let values, _) = columns[column] else { preconditionFailure("not uuid") }
        return values
    }

    func timestamps(_ column: Int) -> (values: [Int64], nulls: Nulls) {
        if count == 0 { return ([], nil) }
        guard case .timestamp(let values, let nulls) = columns[column] else {
            preconditionFailure("not timestamptz")
        }
        return (values, nulls)
    }

    func isNull(_ column: Int, _ row: Int) -> Bool {
        columns[column].nulls?[row] == 1
    }

    /// The column in the form used by the engine.
    func column(_ column: Int) -> Column {
        if count == 0 { return .null(0) }
        return switch columns[column] {
        case .text(let values): .text(values)
        case .int32(let values, let nulls): .int32(values, nulls)
        case .int64(let values, let nulls): .int64(values, nulls)
        case .boolean(let values, let nulls): .boolean(values, nulls)
        case .timestamp(let values, let nulls): .text(Self.timestampTexts(values, nulls))
        case .uuid: preconditionFailure("a UUID is written inside a global ID only")
        }
    }

    private static func timestampTexts(_ values: [Int64], _ nulls: Nulls) -> TextColumn {
        let texts = ColumnValues(
            values: values.map { Timestamp(microseconds: $0) },
            nulls: nulls.map { $0.map { $0 == 1 } }
        ).texts
        return TextColumn(slab: Slab(texts.bytes), ends: texts.ends, nulls: nulls)
    }

    /// The ordinals of an enum's names. A name unknown to this release has an ordinal that no enum
    /// has: the engine makes it an error of the field.
    func ordinals(_ column: Int, of names: [String]) -> Column {
        let values = text(column)
        let known = names.map { Array($0.utf8) }
        var ordinals: [UInt16] = []
        ordinals.reserveCapacity(count)
        var start = 0
        for end in values.ends {
            let name = values.slab.bytes[start..<Int(end)]
            start = Int(end)
            let ordinal = known.firstIndex { $0.elementsEqual(name) }
            ordinals.append(ordinal.map { UInt16($0) } ?? .max)
        }
        return .enumeration(ordinals, values.nulls)
    }

    /// Some of the rows, in the given order.
    func selecting(_ rows: [Int]) -> StoredTable {
        StoredTable(count: rows.count, columns: columns.map { $0.selecting(rows) })
    }
}

extension StoredColumn {
    /// Columns of one type, one after the other.
    init(joining parts: [(column: StoredColumn, count: Int)]) {
        let anyNulls = parts.contains { $0.column.nulls != nil }
        let nulls: Nulls =
            anyNulls
            ? parts.flatMap { $0.column.nulls ?? [UInt8](repeating: 0, count: $0.count) } : nil
        switch parts[0].column {
        case .text:
            var bytes: [UInt8] = []
            var ends: [UInt32] = []
            for case .text(let text) in parts.map(\.column) {
                let start = UInt32(bytes.count)
                bytes.append(contentsOf: text.slab.bytes)
                ends.append(contentsOf: text.ends.map { start + $0 })
            }
            self = .text(TextColumn(slab: Slab(bytes), ends: ends, nulls: nulls))
        case .int32:
            var values: [Int32] = []
            for case .int32(let part, _) in parts.map(\.column) { values += part }
            self = .int32(values, nulls)
        case .int64:
            var values: [Int64] = []
            for case .int64(let part, _) in parts.map(\.column) { values += part }
            self = .int64(values, nulls)
        case .boolean:
            var values: [Bool] = []
            for case .boolean(let part, _) in parts.map(\.column) { values += part }
            self = .boolean(values, nulls)
        case .uuid:
            var values: [PostgresUUID] = []
            for case .uuid(let part, _) in parts.map(\.column) { values += part }
            self = .uuid(values, nulls)
        case .timestamp:
            var values: [Int64] = []
            for case .timestamp(let part, _) in parts.map(\.column) { values += part }
            self = .timestamp(values, nulls)
        }
    }

    var nulls: Nulls {
        switch self {
        case .text(let column): column.nulls
        case .int32(_, let nulls), .int64(_, let nulls), .boolean(_, let nulls),
            .uuid(_, let nulls), .timestamp(_, let nulls):
            nulls
        }
    }

    func selecting(_ rows: [Int]) -> StoredColumn {
        let nulls = self.nulls.map { nulls in rows.map { nulls[$0] } }
        switch self {
        case .int32(let values, _): return .int32(rows.map { values[$0] }, nulls)
        case .int64(let values, _): return .int64(rows.map { values[$0] }, nulls)
        case .boolean(let values, _): return .boolean(rows.map { values[$0] }, nulls)
        case .uuid(let values, _): return .uuid(rows.map { values[$0] }, nulls)
        case .timestamp(let values, _): return .timestamp(rows.map { values[$0] }, nulls)
        case .text(let column):
            var bytes: [UInt8] = []
            var ends: [UInt32] = []
            ends.reserveCapacity(rows.count)
            for row in rows {
                let start = row == 0 ? 0 : Int(column.ends[row - 1])
                bytes.append(contentsOf: column.slab.bytes[start..<Int(column.ends[row])])
                ends.append(UInt32(bytes.count))
            }
            return .text(TextColumn(slab: Slab(bytes), ends: ends, nulls: nulls))
        }
    }
}

extension Rows {
    /// All rows and columns of a result.
    func stored() throws(PostgresError) -> StoredTable {
        var columns: [StoredColumn] = []
        columns.reserveCapacity(columnCount)
        for column in 0..<columnCount { columns.append(try stored(column: column)) }
        return StoredTable(count: count, columns: columns)
    }

    private func stored(column: Int) throws(PostgresError) -> StoredColumn {
        switch type(of: column) {
        case .text:
            let values = try texts(column)
            return .text(
                TextColumn(
                    slab: Slab(values.bytes), ends: values.ends, nulls: flags(values.nulls)))
        case .int4:
            let values = try int32s(column)
            return .int32(values.values, flags(values.nulls))
        case .int2:
            let values = try int16s(column)
            return .int32(values.values.map(Int32.init), flags(values.nulls))
        case .int8:
            let values = try int64s(column)
            return .int64(values.values, flags(values.nulls))
        case .bool:
            let values = try bools(column)
            return .boolean(values.values, flags(values.nulls))
        case .uuid:
            let values = try uuids(column)
            return .uuid(values.values, flags(values.nulls))
        case .timestamptz:
            let values = try timestamps(column)
            return .timestamp(values.values.map(\.microseconds), flags(values.nulls))
        default:
            throw .decoding(.type(column: column, wanted: .text, found: type(of: column)))
        }
    }

    private func flags(_ nulls: [Bool]?) -> Nulls {
        nulls.map { $0.map { $0 ? 1 : 0 } }
    }
}
