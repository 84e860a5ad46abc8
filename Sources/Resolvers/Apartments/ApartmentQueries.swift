// SQL of the directory of complexes.

import Postgres
import Schema

enum ApartmentQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let id = 1
        static let uuid = 2
        static let kaptCode = 3
        static let name = 4
        static let sido = 5
        static let sigungu = 6
        static let eupmyeondong = 7
        static let ri = 8
        static let bjdCode = 9
        static let roadAddress = 10
        static let lotAddress = 11
        static let timeZone = 12
        static let isDemo = 13
        static let isManaged = 14
        static let memberCount = 15
        static let revision = 16
        static let createdAt = 17
    }

    private static let columns = """
        a.id, a.uuid, a.kapt_code, a.name, a.sido, a.sigungu, a.eupmyeondong, a.ri, a.bjd_code,
        a.road_address, a.lot_address, a.time_zone, a.is_demo, a.is_managed, a.member_count,
        a.revision, a.created_at
        """

    static let byNumber = Statement(
        "apartments_by_number",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (id, ord)
        JOIN apartment a ON a.id = k.id ORDER BY k.ord
        """,
        [.int4Array])

    static let byUUID = Statement(
        "apartments_by_uuid",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (uuid, ord)
        JOIN apartment a ON a.uuid = k.uuid ORDER BY k.ord
        """,
        [.uuidArray])

    static let byKaptCode = Statement(
        "apartments_by_kapt_code",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::text[]) WITH ORDINALITY AS k (code, ord)
        JOIN apartment a ON a.kapt_code = k.code ORDER BY k.ord
        """,
        [.textArray])

    /// Conditions of a filter: `$1` grams, `$2` patterns, `$3` sido, `$4` sigungu, `$5` the prefix
    /// of the bjd code as a LIKE pattern, `$6` is managed; null for what is not asked. A statement
    /// for searches names the grams without a way around them, so that their index is the way in.
    private static func conditions(isSearch: Bool) -> String {
        """
        \(isSearch ? "a.search_grams @> $1" : "$1::text[] IS NULL")
            AND ($2::text[] IS NULL OR a.search_text LIKE ALL ($2))
            AND ($3::text IS NULL OR a.sido = $3) AND ($4::text IS NULL OR a.sigungu = $4)
            AND ($5::text IS NULL OR a.bjd_code LIKE $5)
            AND ($6::bool IS NULL OR a.is_managed = $6)
        """
    }
    private static let conditionTypes: [PostgresType] = [
        .textArray, .textArray, .text, .text, .text, .bool,
    ]

    /// A page by name, member count or time of entry, read forwards or backwards.
    static func page(
        _ field: ApartmentOrderField, isDescending: Bool, isSearch: Bool
    ) -> Statement {
        pages[Int(field.rawValue) * 4 + (isDescending ? 2 : 0) + (isSearch ? 1 : 0)]
    }

    private static let pages: [Statement] = ApartmentOrderField.allCases.flatMap { field in
        [false, true].flatMap { isDescending in
            [false, true].map { isSearch in
                makePage(field, isDescending: isDescending, isSearch: isSearch)
            }
        }
    }

    private static func makePage(
        _ field: ApartmentOrderField, isDescending: Bool, isSearch: Bool
    ) -> Statement {
        let (column, type, typeName): (String, PostgresType, String) =
            switch field {
            case .name: ("name", .text, "text")
            case .memberCount: ("member_count", .int4, "int4")
            case .createdAt: ("created_at", .timestamptz, "timestamptz")
            }
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        return Statement(
            "apartments_by_\(column)_\(direction.lowercased())\(isSearch ? "_search" : "")",
            """
            SELECT 1::int8, \(columns) FROM apartment a
            WHERE \(conditions(isSearch: isSearch))
                AND ($7::\(typeName) IS NULL OR (a.\(column), a.id) \(comparison) ($7, $8))
            ORDER BY a.\(column) \(direction), a.id \(direction) LIMIT $9
            """,
            conditionTypes + [type, .int4, .int8])
    }

    /// How many complexes a filter finds, at most `$7`.
    static func count(isSearch: Bool) -> Statement { isSearch ? countSearched : countAll }

    private static let countAll = makeCount(isSearch: false)
    private static let countSearched = makeCount(isSearch: true)

    private static func makeCount(isSearch: Bool) -> Statement {
        Statement(
            "apartments_count\(isSearch ? "_search" : "")",
            """
            SELECT count(*)::int4 FROM (
                SELECT FROM apartment a WHERE \(conditions(isSearch: isSearch)) LIMIT $7) AS found
            """,
            conditionTypes + [.int8])
    }
}

extension ApartmentQueries: StatementRoom {
    static var statements: [Statement] {
        [byNumber, byUUID, byKaptCode, countAll, countSearched] + pages
    }
}
