// SQL of the directory of complexes.

import Postgres
import Schema

enum ApartmentColumn: Int, TableColumn {
    static let alias = "a"

    case id, uuid, kaptCode, name, sido, sigungu, eupmyeondong, ri, bjdCode, roadAddress, lotAddress
    case timeZone, isDemo, isManaged, memberCount, revision, createdAt
}

enum ApartmentQueries {
    static let byNumber = makeBy("number", "a.id", .int4Array, "int4[]")
    static let byUUID = makeBy("uuid", "a.uuid", .uuidArray, "uuid[]")
    static let byKaptCode = makeBy("kapt_code", "a.kapt_code", .textArray, "text[]")

    private static func makeBy(
        _ name: String, _ column: String, _ type: PostgresType, _ typeName: String
    ) -> Statement {
        Statement(
            "apartments_by_\(name)",
            """
            SELECT k.ord, \(ApartmentColumn.list())
            FROM unnest($1::\(typeName)) WITH ORDINALITY AS k (value, ord)
            JOIN apartment a ON \(column) = k.value ORDER BY k.ord
            """,
            [type])
    }

    /// The directory. There is no greatest name in every collation, so a first page has no
    /// position.
    static let list = ListStatements(
        ListDefinition<ApartmentColumn>(
            name: "apartments", source: { _ in "apartment a" }, parents: nil, filters: filters,
            orders: ApartmentOrderField.allCases.map { field in
                switch field {
                case .name: .text(.name)
                case .memberCount: .number(.memberCount)
                case .createdAt: .time(.createdAt)
                }
            }, key: .number(.id), beginsWithoutPlace: true))

    /// Grams and patterns of a text, sido, sigungu, the prefix of the bjd code as a LIKE pattern,
    /// is managed. Searches require the grams, so that their index is used.
    private static let filters = [
        ListFilter(.textArray, kind: .leading) { _, value in "a.search_grams @> \(value[0])" },
        ListFilter(.textArray) { _, value in "a.search_text LIKE ALL (\(value[0]))" },
        ListFilter(.text) { _, value in "a.sido = \(value[0])" },
        ListFilter(.text) { _, value in "a.sigungu = \(value[0])" },
        ListFilter(.text) { _, value in "a.bjd_code LIKE \(value[0])" },
        ListFilter(.bool) { _, value in "a.is_managed = \(value[0])" },
    ]
}

extension ApartmentQueries: StatementSet {
    static let tables = [
        Table("apartment", of: .everyone, "SELECT, INSERT, UPDATE"),
        Table("apartment_counter", of: .complexes, "SELECT, INSERT, UPDATE"),
    ]

    static var statements: [Statement] {
        [byNumber, byUUID, byKaptCode] + list.all
    }
}
