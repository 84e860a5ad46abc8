// Rows taken out of payloads keep all that belongs to them.

import GraphQLCore
import Testing

@testable import Resolvers

@Suite struct RowSelectionTests {
    /// Rows 10, 20 and 30, the second without a text.
    private static var table: StoredTable {
        var texts = TextColumnWriter(rows: 3)
        for text in ["가", nil, "다라"] { texts.append(text) }
        return StoredTable(
            count: 3, columns: [.int32([10, 20, 30], nil), .text(texts.finish())])
    }

    private static func texts(_ table: StoredTable) -> [String] {
        table.text(1).ends.indices.map { String(decoding: table.text(1).bytes($0), as: UTF8.self) }
    }

    @Test func `rows with named columns`() {
        let selected = Records<NoticeColumn>(Self.table).selecting([0, 2]).table
        #expect(selected.int32s(0) == [10, 30])
        #expect(Self.texts(selected) == ["가", "다라"])
        #expect(Records<NoticeColumn>(Self.table).selecting([1]).table.isNull(1, 0))
    }

    @Test func `payloads stored with the rows`() {
        #expect(ApartmentPayload(ids: [7, 8, 9]).selecting([2, 0]).ids == [9, 7])
        let complaints = ComplaintPayload(records: Records(Self.table), standings: [nil, nil, nil])
        #expect(complaints.selecting([0, 1]).standings.count == 2)
        #expect(complaints.selecting([1]).records.table.int32s(0) == [20])
    }
}
