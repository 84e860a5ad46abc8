// A column's name determines its position in the SELECT list, and its SQL.

import Testing

@testable import Resolvers

@Suite struct TableColumnTests {
    private enum SampleColumn: Int, TableColumn {
        static let alias = "s"

        case apartmentID, id, isFirstOne, total, personName

        var expression: String? { self == .total ? "count(*)" : nil }
    }

    @Test func `a column has the table's name`() {
        #expect(SampleColumn.apartmentID.sql == "s.apartment_id")
        #expect(SampleColumn.id.sql == "s.id")
        #expect(SampleColumn.isFirstOne.sql == "s.is_first_one")
        #expect(SampleColumn.total.sql == "count(*)")
    }

    @Test func `the SELECT list has the columns in the order of their positions`() {
        #expect(
            SampleColumn.list()
                == "s.apartment_id, s.id, s.is_first_one, count(*), s.person_name")
        #expect(SampleColumn.list(before: .total) == "s.apartment_id, s.id, s.is_first_one")
        #expect(SampleColumn.allCases.map(\.position) == [1, 2, 3, 4, 5])
    }
}
