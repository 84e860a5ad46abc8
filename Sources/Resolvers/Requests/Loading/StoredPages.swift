// What a loader loads for a list of parents or keys, and a cache stores: rows grouped by parent.

import GraphQLCore
import Postgres

/// Rows of several parents, one after the other.
struct StoredPages: Sendable {
    let table: StoredTable
    /// Per parent: the end of its rows.
    let ends: [UInt32]
    /// Per parent: whether more rows follow in the direction of reading.
    let hasMore: [Bool]

    /// The limit of lists without pages: more than any of them has.
    static let everything = 1 << 30

    /// Groups rows by the ordinal in their first column, which a statement takes from `unnest(…)
    /// WITH ORDINALITY` and by which it is sorted.
    /// - Parameters:
    ///   - limit: rows that belong to a page; a further one only shows that there are more
    ///   - isReversed: the statement reads backwards, pages are returned forwards
    ///
    /// Throws if the rows are not of these parents, in order.
    init(
        _ rows: StoredTable, parents: Int, limit: Int, isReversed: Bool
    ) throws(PostgresError) {
        let ordinals = rows.int64s(0)
        var kept: [Int] = []
        kept.reserveCapacity(rows.count)
        var ends: [UInt32] = []
        var hasMore: [Bool] = []
        var row = 0
        for parent in 1...max(parents, 1) where parents > 0 {
            let start = row
            while row < rows.count, ordinals[row] == Int64(parent) { row += 1 }
            // Not `start + limit`: the limit may be the largest number.
            let page = start..<(start + min(row - start, limit))
            kept.append(contentsOf: isReversed ? Array(page.reversed()) : Array(page))
            ends.append(UInt32(kept.count))
            hasMore.append(row - start > limit)
        }
        guard row == rows.count else { throw .decoding(.unexpectedRows) }
        let isWhole = !isReversed && kept.count == rows.count
        self.table = isWhole ? rows : rows.selecting(kept)
        self.ends = ends
        self.hasMore = hasMore
    }

    init(table: StoredTable, ends: [UInt32], hasMore: [Bool]) {
        self.table = table
        self.ends = ends
        self.hasMore = hasMore
    }

    /// For loads by key: the row of each key, or null.
    var link: [Int32] {
        var start: UInt32 = 0
        return ends.map { end in
            defer { start = end }
            return end > start ? Int32(start) : ResolvedField.null
        }
    }

    /// Row ranges by parent.
    func range(of parent: Int) -> Range<Int> {
        (parent == 0 ? 0 : Int(ends[parent - 1]))..<Int(ends[parent])
    }

    /// The capacity of every array with what the allocator keeps beside it.
    var byteCount: Int {
        let ownBytes = 128 + Self.bytes(of: ends) + Self.bytes(of: hasMore)
        return table.columns.reduce(ownBytes + Self.bytes(of: table.columns)) { sum, column in
            let sum = sum + (column.nulls.map(Self.bytes) ?? 0)
            switch column {
            case .text(let text):
                return sum + 32 + Self.bytes(of: text.slab.bytes) + Self.bytes(of: text.ends)
            case .int32(let values, _): return sum + Self.bytes(of: values)
            case .int64(let values, _), .timestamp(let values, _):
                return sum + Self.bytes(of: values)
            case .boolean(let values, _): return sum + Self.bytes(of: values)
            case .uuid(let values, _): return sum + Self.bytes(of: values)
            }
        }
    }

    private static func bytes<Element>(of array: [Element]) -> Int {
        array.capacity == 0 ? 0 : 48 + array.capacity * MemoryLayout<Element>.stride
    }
}

extension StoredPages {
    /// No rows for any parent.
    static func empty(parents: Int) -> StoredPages {
        StoredPages(
            table: StoredTable(count: 0, columns: []),
            ends: [UInt32](repeating: 0, count: parents),
            hasMore: [Bool](repeating: false, count: parents))
    }

    /// Without the rows marked false.
    func keeping(_ rows: [Bool]) -> StoredPages {
        guard rows.contains(false) else { return self }
        let kept = rows.indices.filter { rows[$0] }
        return StoredPages(
            table: table.selecting(kept),
            ends: ends.map { end in UInt32(rows.prefix(Int(end)).count { $0 }) }, hasMore: hasMore)
    }
}
