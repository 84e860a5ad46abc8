// Definitions of lists, and the statements generated from them.

import Postgres
import Testing

@testable import Resolvers

private enum SampleColumn: Int, ComplexColumn {
    static let alias = "s"

    case apartmentID, id, createdAt, authorID, authorName, authorJoinedAt

    var expression: String? {
        switch self {
        case .authorName: "a.display_name"
        case .authorJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let author = PersonColumns<Self>(
        id: .authorID, name: .authorName, joinedAt: .authorJoinedAt)
}

@Suite struct ListStatementsTests {
    private static let list = ListStatements(
        ListDefinition<SampleColumn>(
            "test_samples", of: "sample", parents: [.init(name: "id", type: .uuidArray)],
            where: { ["s.owner_id = \($0.parent("id"))"] },
            filters: [
                ListFilter(.text) { _, value in "s.kind = \(value[0])" },
                ListFilter(.bool, .uuid) { list, value in
                    "\(value[0]) = (s.author_id = \(value[1])) AND s.at = \(list.complex)"
                },
            ], orders: [.time(.createdAt)], optionalPerson: (7, SampleColumn.author)))

    private static func words(_ sql: String) -> String {
        sql.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    @Test func `a page reads each parent's rows after a place, and people where they are selected`()
    {
        let page = Self.list.page(.init(isDescending: true))
        #expect(page.name == "test_samples_desc_with_people")
        #expect(
            Self.words(page.sql) == """
                SELECT p.ord, s.apartment_id, s.id, s.created_at, s.author_id, a.display_name, \
                a.joined_at FROM unnest($2::uuid[]) WITH ORDINALITY AS p (id, ord) CROSS JOIN LATERAL (SELECT s.* FROM sample s \
                WHERE s.apartment_id = $1 AND s.owner_id = p.id \
                AND (s.created_at, s.id) < ($3, $4) ORDER BY s.created_at DESC, s.id DESC LIMIT $5) s \
                LEFT JOIN account a ON a.id = s.author_id AND a.deleted_at IS NULL \
                ORDER BY p.ord, s.created_at DESC, s.id DESC
                """)
        #expect(page.types == [.int4, .uuidArray, .timestamptz, .uuid, .int8])
        let alone = Self.list.page(.init(isDescending: false, withPerson: false))
        #expect(!alone.sql.contains("account"))
        #expect(alone.sql.contains("> ($3, $4)"))
    }

    @Test func `parents without values of their own share one page, and need no join`() {
        let list = ListStatements(
            ListDefinition<SampleColumn>(
                "test_shared_samples", of: "sample", orders: [.time(.createdAt)]))
        #expect(
            Self.words(list.page(.init(isDescending: false)).sql) == """
                SELECT 1::int8, s.apartment_id, s.id, s.created_at, s.author_id, a.display_name, \
                a.joined_at FROM (SELECT s.* FROM sample s WHERE s.apartment_id = $1 \
                AND (s.created_at, s.id) > ($2, $3) ORDER BY s.created_at ASC, s.id ASC LIMIT $4) s \
                ORDER BY s.created_at ASC, s.id ASC
                """)
        #expect(
            Self.words(list.count(.none).sql) == """
                SELECT count(*)::int4 AS total FROM (SELECT FROM sample s \
                WHERE s.apartment_id = $1 LIMIT $2) AS found
                """)
    }

    @Test func `a filter's first parameter turns it off`() {
        let total = Self.list.count(.filtered)
        #expect(
            Self.words(total.sql) == """
                SELECT c.total FROM unnest($2::uuid[]) WITH ORDINALITY AS p (id, ord) CROSS JOIN LATERAL (SELECT count(*)::int4 AS total \
                FROM (SELECT FROM sample s WHERE s.apartment_id = $1 \
                AND s.owner_id = p.id AND ($3::text IS NULL OR (s.kind = $3)) \
                AND ($4::bool IS NULL OR ($4 = (s.author_id = $5) AND s.at = $1)) \
                LIMIT $6) AS found) c ORDER BY p.ord
                """)
        let list = Self.list.definition
        #expect(list.narrowing([.null, .null, .null]) == .none)
        #expect(list.narrowing([.null, .null, .uuid(.random())]) == .none)
        #expect(list.narrowing([.text("x"), .null, .null]) == .filtered)
        #expect(list.narrowing([.null, .bool(false), .uuid(.random())]) == .filtered)
    }

    @Test func `a search is distinguished from another filter by its text`() {
        let list = FeedQueries.list.definition
        #expect(list.narrowing([.null, .null, .text("%x%"), .null, .null]) == .searched)
        #expect(list.narrowing([.textArray([]), .null, .null, .null, .null]) == .filtered)
    }

    @Test func `every statement uses each of its parameters`() {
        let statements = StatementCatalogue.all
        for statement in statements {
            let named = Set(statement.sql.matches(of: #/\$(\d+)/#).compactMap { Int($0.1) })
            #expect(named == Set(statement.types.indices.map { $0 + 1 }), "\(statement.name)")
        }
        #expect(statements.count > 400)
    }
}
