// How a read of many parents becomes one statement, and its rows one answer.

import GraphQLCore
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite struct GroupedReadTests {
    private static let statement = Statement(
        "test_grouped_read", "SELECT $1, $2, $3", [.int4, .uuidArray, .int8])

    private static func id(_ number: UInt64) -> PostgresUUID {
        PostgresUUID(high: 0, low: number)
    }

    private static func keys(_ pairs: [(Int32, UInt64)]) -> [TenantKey] {
        pairs.map { TenantKey(apartment: $0.0, uuid: id($0.1)) }
    }

    /// Rows of an ordinal and a number.
    private static func pages(_ rows: [(ordinal: Int64, number: Int32)], parents: Int) throws
        -> StoredPages
    {
        try StoredPages(
            StoredTable(
                count: rows.count,
                columns: [
                    .int64(rows.map(\.ordinal), nil), .int32(rows.map(\.number), nil),
                ]), parents: parents, limit: 2, isReversed: false)
    }

    private static func shown(_ pages: StoredPages) -> [[Int32]] {
        let numbers = pages.table.int32s(1)
        return pages.ends.indices.map { Array(numbers[pages.range(of: $0)]) }
    }

    @Test func `parents in one complex are read by one statement, as they are`() throws {
        let read = GroupedRead(Self.statement, of: Self.keys([(7, 1), (7, 2), (7, 1)]), [.int8(9)])
        let parts = read.parts
        #expect(parts.count == 1 && parts[0].parents == [0, 1, 2] && parts[0].groups == 3)
        #expect(parts[0].apartment == 7)
        #expect(
            "\(parts[0].statement.parameters)"
                == "\([Parameter.int4(7), .uuidArray([1, 2, 1].map(Self.id)), .int8(9)])")
    }

    @Test func `parents in several complexes are read by one statement, each complex's in a slice`()
        throws
    {
        let read = GroupedRead(
            Self.statement, of: Self.keys([(7, 1), (8, 2), (7, 3)]), [.int8(9)])
        let parts = read.parts
        #expect(parts.count == 1 && parts[0].spansComplexes && parts[0].groups == 3)
        #expect(parts[0].parents == [0, 2, 1])
        let expected: [Parameter] = [
            .int4Array([7, 8]), .uuidArray([1, 3, 2].map(Self.id)), .int8(9), .int4Array([1, 3]),
            .int4Array([2, 3]),
        ]
        #expect("\(parts[0].statement.parameters)" == "\(expected)")
        let joined = StoredPages(
            joining: [
                (
                    parts[0],
                    try Self.pages([(1, 71), (1, 72), (1, 73), (2, 79), (3, 81)], parents: 3)
                )
            ], parents: 3)
        #expect(Self.shown(joined) == [[71, 72], [81], [79]])
        #expect(joined.hasMore == [true, false, false])
    }

    @Test func `parents without values share the rows of their complex`() throws {
        let alone = GroupedRead(Self.statement, in: [7, 7], [], [.int8(9)]).parts
        #expect(alone.count == 1 && alone[0].groups == 1)
        #expect("\(alone[0].statement.parameters)" == "\([Parameter.int4(7), .int8(9)])")
        let parts = GroupedRead(Self.statement, in: [7, 8, 7], [], [.int8(9)]).parts
        #expect(parts.count == 1 && parts[0].groups == 2)
        let joined = StoredPages(
            joining: [(parts[0], try Self.pages([(1, 71), (1, 72), (1, 73)], parents: 2))],
            parents: 3)
        #expect(Self.shown(joined) == [[71, 72], [], [71, 72]])
        #expect(joined.hasMore == [true, false, true])
    }

    @Test func `a statement of one complex becomes one of several`() {
        let one = Statement(
            "test_one_complex",
            "SELECT k.ord, f.id FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord) "
                + "JOIN feed f ON f.apartment_id = $1 AND f.id = k.id LIMIT $12",
            [.int4, .uuidArray] + [PostgresType](repeating: .int8, count: 10))
        let sql = one.overComplexes(arrays: 1).sql
        #expect(sql.contains("SELECT several.first - 1 + k.ord, f.id FROM"))
        #expect(sql.contains("unnest((($2::uuid[])[several.first:several.last])::uuid[])"))
        #expect(sql.contains("f.apartment_id = several.complex AND"))
        #expect(sql.contains("LIMIT $12") && sql.contains("$13::int4[], $14::int4[]"))
    }

    @Test func `no parents need no statement`() {
        let parts = GroupedRead(Self.statement, of: []).parts
        #expect(parts.isEmpty)
        #expect(StoredPages(joining: [], parents: 0).ends == [])
    }

    @Test func `parents outside complexes are read at once`() {
        let parts = GroupedRead(Self.statement, parents: 2, [.int8(9)]).parts
        #expect(parts.map(\.parents) == [[0, 1]] && parts[0].apartment == nil)
        #expect("\(parts[0].statement.parameters)" == "\([Parameter.int8(9)])")
    }
}
