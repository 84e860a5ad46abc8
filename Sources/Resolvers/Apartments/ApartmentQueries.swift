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

    /// Which complexes a list looks among. Each has statements of its own: conditions that may be
    /// left out would keep the planner from the index of the order.
    enum Scope: Int, CaseIterable, Sendable {
        /// The whole directory from its beginning.
        case all
        /// The same after a place.
        case rest
        case filtered, searched

        /// `$1` grams, `$2` patterns, `$3` sido, `$4` sigungu, `$5` the prefix of the bjd code as a
        /// LIKE pattern, `$6` is managed; null for what is not asked. A statement for searches names
        /// the grams without a way around them, so that their index is the way in.
        fileprivate var conditions: String {
            """
            \(self == .searched ? "a.search_grams @> $1" : "$1::text[] IS NULL")
                AND ($2::text[] IS NULL OR a.search_text LIKE ALL ($2))
                AND ($3::text IS NULL OR a.sido = $3) AND ($4::text IS NULL OR a.sigungu = $4)
                AND ($5::text IS NULL OR a.bjd_code LIKE $5)
                AND ($6::bool IS NULL OR a.is_managed = $6)
            """
        }

        fileprivate var ending: String { self == .all ? "" : "_\(self)" }
    }

    private static let conditionTypes: [PostgresType] = [
        .textArray, .textArray, .text, .text, .text, .bool,
    ]

    /// A page by name, member count or time of entry, read forwards or backwards. Its parameters are
    /// those of the filter, where there is one, the place before the page, and the limit.
    static func page(
        _ field: ApartmentOrderField, isDescending: Bool, _ scope: Scope
    ) -> Statement {
        pages[
            (Int(field.rawValue) * 2 + (isDescending ? 1 : 0)) * Scope.allCases.count
                + scope.rawValue]
    }

    private static let pages: [Statement] = ApartmentOrderField.allCases.flatMap { field in
        [false, true].flatMap { isDescending in
            Scope.allCases.map { makePage(field, isDescending: isDescending, $0) }
        }
    }

    private static func makePage(
        _ field: ApartmentOrderField, isDescending: Bool, _ scope: Scope
    ) -> Statement {
        let (column, type, typeName): (String, PostgresType, String) =
            switch field {
            case .name: ("name", .text, "text")
            case .memberCount: ("member_count", .int4, "int4")
            case .createdAt: ("created_at", .timestamptz, "timestamptz")
            }
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        let place = "(a.\(column), a.id) \(comparison)"
        let (condition, types): (String, [PostgresType]) =
            switch scope {
            case .all: ("true", [])
            case .rest: ("\(place) ($1, $2)", [type, .int4])
            case .filtered, .searched:
                (
                    """
                    \(scope.conditions)
                        AND ($7::\(typeName) IS NULL OR \(place) ($7, $8))
                    """, conditionTypes + [type, .int4]
                )
            }
        return Statement(
            "apartments_by_\(column)_\(direction.lowercased())\(scope.ending)",
            """
            SELECT 1::int8, \(columns) FROM apartment a
            WHERE \(condition)
            ORDER BY a.\(column) \(direction), a.id \(direction) LIMIT $\(types.count + 1)
            """,
            types + [.int8])
    }

    /// How many complexes a filter finds; the last parameter is the most that is counted.
    static func count(_ scope: Scope) -> Statement {
        switch scope {
        case .all, .rest: countAll
        case .filtered: countFiltered
        case .searched: countSearched
        }
    }

    private static let countAll = makeCount(.all)
    private static let countFiltered = makeCount(.filtered)
    private static let countSearched = makeCount(.searched)

    private static func makeCount(_ scope: Scope) -> Statement {
        let types = scope == .all ? [] : conditionTypes
        let condition = scope == .all ? "true" : scope.conditions
        return Statement(
            "apartments_count\(scope.ending)",
            """
            SELECT count(*)::int4 FROM (
                SELECT FROM apartment a WHERE \(condition) LIMIT $\(types.count + 1)) AS found
            """,
            types + [.int8])
    }
}

extension ApartmentQueries: StatementRoom {
    static var statements: [Statement] {
        [byNumber, byUUID, byKaptCode, countAll, countFiltered, countSearched] + pages
    }
}
