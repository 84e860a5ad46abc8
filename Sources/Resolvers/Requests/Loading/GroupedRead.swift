// Rows for many parents or keys. A statement on tables of complexes names one complex, its first
// parameter. Parents in several complexes are read by one statement too, made of it
// (`Statement.overComplexes`), so that the number of statements never depends on the rows of a
// page.

import Postgres

/// A read of rows, grouped by parent.
struct GroupedRead: Sendable {
    let statement: Statement
    /// The complex of each parent; nil for parents outside complexes.
    let apartments: [Int32]?
    /// How many parents there are.
    let count: Int
    /// Values of the parents, in parallel arrays.
    let values: [Parameter]
    /// Values that are the same for all parents.
    let others: [Parameter]

    /// Parents in complexes. The statement's parameters are the complex, then `values`, of the
    /// parents in this complex only, then `others`. Without `values` its rows are those of the
    /// complex, the same for every parent in it.
    init(
        _ statement: Statement, in apartments: [Int32], _ values: [Parameter] = [],
        _ others: [Parameter] = []
    ) {
        self.statement = statement
        self.apartments = apartments
        count = apartments.count
        self.values = values
        self.others = others
    }

    /// Rows of complexes by key: `$1` the complex, `$2` keys in it, then `others`.
    init(_ statement: Statement, of keys: [TenantKey], _ others: [Parameter] = []) {
        self.init(
            statement, in: keys.map(\.apartment), [.uuidArray(keys.map(\.uuid))], others)
    }

    /// Parents outside complexes, whose values the statement takes as they are.
    init(_ statement: Statement, parents count: Int, _ parameters: [Parameter]) {
        self.statement = statement
        apartments = nil
        self.count = count
        values = []
        others = parameters
    }

    /// What one statement answers.
    struct Part: Sendable {
        /// The complex of all its rows; nil if there is none, or several.
        let apartment: Int32?
        let statement: BoundStatement
        /// By their positions among all parents.
        let parents: [Int]
        /// How many groups of rows the statement returns.
        let groups: Int
        /// The group of each parent, where parents share one; nil where each has its own.
        let shared: [Int]?
        let spansComplexes: Bool

        /// The group of rows of a parent.
        func group(_ index: Int) -> Int { shared?[index] ?? index }
    }

    /// None for no parents.
    var parts: [Part] {
        guard let apartments else {
            return [
                Part(
                    apartment: nil, statement: BoundStatement(statement, others),
                    parents: Array(0..<count), groups: count, shared: nil, spansComplexes: false)
            ]
        }
        guard let first = apartments.first else { return [] }
        if apartments.allSatisfy({ $0 == first }) {
            return [
                Part(
                    apartment: first,
                    statement: BoundStatement(statement, [.int4(first)] + values + others),
                    parents: Array(apartments.indices), groups: values.isEmpty ? 1 : count,
                    shared: values.isEmpty ? apartments.map { _ in 0 } : nil,
                    spansComplexes: false)
            ]
        }
        return [overComplexes(apartments)]
    }

    /// One statement for all parents, ordered by complex: those of each are a slice of the arrays.
    private func overComplexes(_ apartments: [Int32]) -> Part {
        var places: [Int32: Int] = [:]
        var complexes: [Int32] = []
        for apartment in apartments where places[apartment] == nil {
            places[apartment] = complexes.count
            complexes.append(apartment)
        }
        let place = apartments.map { places[$0] ?? 0 }
        let parents = apartments.indices.sorted { (place[$0], $0) < (place[$1], $1) }
        let shared = values.isEmpty ? parents.map { place[$0] } : nil
        var lengths = [Int32](repeating: shared == nil ? 0 : 1, count: complexes.count)
        if shared == nil { for complex in place { lengths[complex] += 1 } }
        var last: Int32 = 0
        let ends = lengths.map { length in
            last += length
            return last
        }
        let starts = zip(ends, lengths).map { $0 - $1 + 1 }
        let bound = BoundStatement(
            statement.overComplexes(arrays: values.count),
            [.int4Array(complexes)] + values.map { $0.selecting(parents) } + others
                + [.int4Array(starts), .int4Array(ends)])
        return Part(
            apartment: nil, statement: bound, parents: parents,
            groups: shared == nil ? count : complexes.count, shared: shared, spansComplexes: true)
    }
}

extension PostgresClient {
    /// The rows of each part of a read.
    func rows(
        of read: GroupedRead
    ) async throws(PostgresError) -> [(part: GroupedRead.Part, rows: Rows)] {
        let parts = read.parts
        return Array(zip(parts, try await queryAll(parts.map(\.statement))))
    }
}

extension StoredPages {
    /// The rows of one part of a read.
    init(
        _ rows: Rows, of part: GroupedRead.Part, limit: Int, isReversed: Bool = false
    ) throws(PostgresError) {
        try self.init(
            rows.stored(), parents: part.groups, limit: limit, isReversed: isReversed)
    }

    /// The rows of all parts of a read, by parent.
    init(joining parts: [(part: GroupedRead.Part, pages: StoredPages)], parents: Int) {
        if parts.count == 1, parts[0].part.parents.elementsEqual(0..<parents),
            parts[0].part.shared == nil
        {
            self = parts[0].pages
            return
        }
        var rows = [Range<Int>](repeating: 0..<0, count: parents)
        var hasMore = [Bool](repeating: false, count: parents)
        var start = 0
        for (part, pages) in parts {
            for (index, parent) in part.parents.enumerated() {
                let group = part.group(index)
                let range = pages.range(of: group)
                rows[parent] = (start + range.lowerBound)..<(start + range.upperBound)
                hasMore[parent] = pages.hasMore[group]
            }
            start += pages.table.count
        }
        // No rows have no columns.
        let tables = parts.map(\.pages.table).filter { $0.count > 0 }
        let table =
            tables.isEmpty ? StoredTable(count: 0, columns: []) : StoredTable(joining: tables)
        var end: UInt32 = 0
        self.init(
            table: table.selecting(rows.flatMap { Array($0) }),
            ends: rows.map { range in
                end += UInt32(range.count)
                return end
            }, hasMore: hasMore)
    }
}

extension Parameter {
    /// Some elements of an array, in the given order.
    fileprivate func selecting(_ positions: [Int]) -> Parameter {
        switch self {
        case .boolArray(let values): .boolArray(positions.map { values[$0] })
        case .int4Array(let values): .int4Array(positions.map { values[$0] })
        case .int8Array(let values): .int8Array(positions.map { values[$0] })
        case .textArray(let values): .textArray(positions.map { values[$0] })
        case .uuidArray(let values): .uuidArray(positions.map { values[$0] })
        case .timestamptzArray(let values): .timestamptzArray(positions.map { values[$0] })
        case .nullableBoolArray(let values): .nullableBoolArray(positions.map { values[$0] })
        case .nullableInt4Array(let values): .nullableInt4Array(positions.map { values[$0] })
        case .nullableTextArray(let values): .nullableTextArray(positions.map { values[$0] })
        case .nullableUUIDArray(let values): .nullableUUIDArray(positions.map { values[$0] })
        default: preconditionFailure("not an array with an element for each parent")
        }
    }
}
